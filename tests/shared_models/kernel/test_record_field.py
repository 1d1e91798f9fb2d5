"""A field takes what its declaration says and names itself when it refuses."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared_models.kernel.faults import InvalidValue
from shared_models.kernel.ids import uuid7
from shared_models.kernel.record_field import Kind, RecordField

ID = uuid7(1, b"\xab" * 10)
GOOD = {
    Kind.TEXT: "Ann",
    Kind.LONG_TEXT: "many\nlines",
    Kind.EMAIL: "ann@example.org",
    Kind.PHONE: "+49 (0)731 12-34",
    Kind.URL: "https://example.org/a?b=c",
    Kind.CHOICE: "a",
    Kind.CURRENCY: "EUR",
    Kind.COUNTRY: "DE",
    Kind.LANGUAGE: "pt-BR",
    Kind.INTEGER: -3,
    Kind.DECIMAL: 125,
    Kind.MONEY: 2**63 - 1,
    Kind.DURATION: 60,
    Kind.BOOLEAN: False,
    Kind.DAY: "2026-11-20",
    Kind.INSTANT: 1_795_000_000_000_000,
    Kind.REFERENCE: ID,
    Kind.REFERENCES: [ID],
    Kind.LABELS: ["a", "b"],
    Kind.LINES: [{"amount": 5, "note": "x", "sure": True}],
    Kind.JSON: {"a": [1, None, True, "x"]},
}
BAD = {
    Kind.TEXT: ["x" * 201, 5, "nul\x00", "\ud800", ["a"], True],
    Kind.LONG_TEXT: ["x" * 100_001],
    Kind.EMAIL: ["ann", "@b.c", "ann@localhost", "a b@c.de", "a@.de", "x" * 65 + "@a.de"],
    Kind.PHONE: ["1" * 41],
    Kind.URL: ["javascript:alert(1)", "https://a b"],
    Kind.CHOICE: ["z"],
    Kind.CURRENCY: ["euro", "eur"],
    Kind.COUNTRY: ["de", "DEU"],
    Kind.LANGUAGE: ["e", "en_GB"],
    Kind.INTEGER: [1.5, True, "3", 2**63],
    Kind.DECIMAL: [1.5],
    Kind.MONEY: [0.1, 2**63],
    Kind.DURATION: ["1"],
    Kind.BOOLEAN: [1, "true"],
    Kind.DAY: ["2026-02-30", 5],
    Kind.INSTANT: ["now", 2**63 - 1],
    Kind.REFERENCE: ["x", 5],
    Kind.REFERENCES: ["x", [5], [ID.upper()], [ID, "x"]],
    Kind.LABELS: ["x", [5], ["x" * 201], [str(n) for n in range(201)], ["\x00"]],
    Kind.LINES: ["x", {}, [5], [{"note": 5}], [{"amount": 1, "other": 1}], [{}], [{"amount": 1}] * 5_001],
    Kind.JSON: [1.5, {"a": 1.5}, {5: 1}, [[[[[[[[1]]]]]]]], "\x00", {"k" * 101: 1}, 2**70, object()],
}


LINE = (
    RecordField("amount", "Amount", Kind.MONEY, required=True),
    RecordField("note", "Note", Kind.TEXT),
    RecordField("tags", "Tags", Kind.LABELS),
    RecordField("sure", "Sure", Kind.BOOLEAN, default=False),
)


def declared(kind: Kind, **marks: object) -> RecordField:
    lines = LINE if kind is Kind.LINES else ()
    return RecordField("it", "It", kind, choices={"a": "A"}, lines=lines, **marks)  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", Kind)
def test_a_good_value_passes_unchanged(kind: Kind) -> None:
    assert declared(kind).check(GOOD[kind]) == GOOD[kind]


@pytest.mark.parametrize(("kind", "value"), [(kind, value) for kind, several in BAD.items() for value in several])
def test_a_bad_value_is_refused_with_the_name_of_the_field(kind: Kind, value: object) -> None:
    with pytest.raises(InvalidValue, match=r"\bIt\b") as caught:
        declared(kind).check(value)
    assert caught.value.field.partition("[")[0] == "it"


@pytest.mark.parametrize("kind", Kind)
def test_nothing_is_allowed_unless_required(kind: Kind) -> None:
    assert declared(kind).check(None) == ([] if kind in (Kind.REFERENCES, Kind.LABELS, Kind.LINES) else None)
    with pytest.raises(InvalidValue, match="required"):
        declared(kind, required=True).check("")


@given(st.lists(st.text(max_size=5).filter(lambda text: "\x00" not in text)))
def test_a_set_is_sorted_without_doubles(members: list[str]) -> None:
    assert declared(Kind.LABELS).check(members) == sorted(set(members))


def test_bounds_are_inclusive() -> None:
    percent = declared(Kind.INTEGER, minimum=0, maximum=100)
    assert [percent.check(value) for value in (0, 100)] == [0, 100]
    for value in (-1, 101):
        with pytest.raises(InvalidValue, match="between 0 and 100"):
            percent.check(value)


def test_a_line_holds_the_columns_that_have_a_value() -> None:
    field = declared(Kind.LINES)
    assert field.check([{"amount": 5, "note": "", "tags": []}]) == [{"amount": 5, "sure": False}]


def test_a_fault_in_a_line_says_which_line_and_column() -> None:
    with pytest.raises(InvalidValue, match="Line 2 of It: Amount is required") as caught:
        declared(Kind.LINES).check([{"amount": 5}, {"note": "x"}])
    assert caught.value.field == "it[1].amount"
