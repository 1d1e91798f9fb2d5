"""What the file of a paper is called: whatever its number is, a file system takes it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sync.papers.file_name import file_name
from tests.sync.papers.samples import invoice


@pytest.mark.parametrize(
    ("number", "name"),
    [("RE/2026: 17", "RE-2026-17"), ("Überfällig_7.1", "Überfällig_7.1"), ("../..", "invoice"), ("", "invoice")],
)
def test_a_file_is_called_by_its_number_or_by_what_it_is(number: str, name: str) -> None:
    assert file_name(replace(invoice(), number=number)) == name
