"""The hash of an entry holds all that the entry says: whatever is altered makes it another."""

from __future__ import annotations

import pytest

from shared_models.accounting.chain import FIELDS, chained
from shared_models.accounting.entry import Entry
from shared_models.kernel.record_field import Value

COLUMNS = tuple(each.name for each in Entry.declaration.by_name["lines"].lines)
LINE: dict[str, Value] = {name: f"told {name}" for name in COLUMNS}
ENTRY: dict[str, Value] = {name: f"told {name}" for name in FIELDS} | {"lines": [LINE, LINE]}


@pytest.mark.parametrize("name", [each for each in FIELDS if each != "lines"])
def test_each_field_counts(name: str) -> None:
    assert chained(ENTRY | {name: "other"}, "") != chained(ENTRY, "") != chained(ENTRY | {name: None}, "")


@pytest.mark.parametrize("column", COLUMNS)
def test_each_column_of_each_line_counts(column: str) -> None:
    for at in (0, 1):
        lines = [LINE, LINE]
        lines[at] = LINE | {column: "other"}
        assert chained(ENTRY | {"lines": lines}, "") != chained(ENTRY, "")


def test_the_order_of_lines_and_the_hash_before_count_and_the_order_of_names_does_not() -> None:
    one, other = LINE, LINE | {"text": "other"}
    turned = chained(ENTRY | {"lines": [other, one]}, "")
    assert turned != chained(ENTRY | {"lines": [one, other]}, "") != chained(ENTRY | {"lines": [one, other]}, "before")
    assert chained(dict(reversed(ENTRY.items())), "") == chained(ENTRY, "")
    plain = {name: value for name, value in ENTRY.items() if name not in ("kind", "reference")}
    assert chained(plain, "") == chained(plain | {"kind": "ordinary", "reference": None}, ""), "what is not said"
