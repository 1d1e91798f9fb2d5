"""Every fault that is planted by hand fits the code as it is: one that does not proves nothing."""

from __future__ import annotations

from tests.house.tree import list_of
from tests.planted.__main__ import PARTS, unfit


def test_every_planted_fault_fits_the_code() -> None:
    found = [each for part in PARTS.values() for each in unfit(part)]
    assert not found, list_of(found, "Bring these faults of tests/planted back in line with the code:")
