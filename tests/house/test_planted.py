"""Every fault that is planted by hand fits the code as it is: one that does not proves nothing."""

from __future__ import annotations

from tests.house.tree import list_of
from tests.planted.__main__ import unfit


def test_every_planted_fault_fits_the_code() -> None:
    assert not unfit(), list_of(unfit(), "Bring these faults of tests/planted/by_hand*.py back in line with the code:")
