"""Lists, filters, order, pages and search over a real replica."""

from typing import Any

import pytest

from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.faults import InvalidValue, Malformed, UnknownField
from sync.replica import lists
from sync.replica.lists import count, ordered, page, rids, search, titles
from sync.replica.query import Filter, Operator, Query
from sync.replica.words import match, words
from tests.sync.replica.people import Person, delete

PEOPLE = (
    {"last_name": "Zebra", "city": "Äpfelstadt", "lifecycle": "partner", "do_not_contact": True},
    {"last_name": "Äpfel", "city": "Bonn", "lifecycle": "lead", "email": "anna@fern.example", "birthday": "1980-05-01"},
    {"last_name": "berg 10", "lifecycle": "customer", "birthday": "1990-01-01"},
    {"last_name": "Berg 9", "city": "aachen", "notes": "50% off_season"},
)


@pytest.fixture
def found(me: Person, declared: Catalogue) -> Any:
    """The last names of a query's records, in its order."""
    me.make("custom_field", record_type="contact", key="shoe", label="Shoe", kind="integer")
    fern, moss = me.make("company", name="Moss"), me.make("company", name="Fern")
    tags = [me.make("tag", name=name) for name in ("a", "b")]
    for place, values in enumerate(PEOPLE):
        more = {"company_id": (fern, moss, None, moss)[place], "tags": sorted(tags[: place % 3])}
        me.make("contact", **values, **more, **{"custom.shoe": 40 + place} if place < 2 else {})
    gone = me.make("contact", last_name="Gone")
    me.do(delete("contact", gone))
    reader = me.replica.reader()
    contact = declared.record_type("contact")

    def names(**query: Any) -> list[str]:
        filters = tuple(Filter(*each) for each in query.pop("where", ()))
        asked = Query(filters, **query)
        rows = ordered(reader, declared.record_types, contact, asked)
        assert count(reader, contact, asked) == len(rows)
        lines = page(reader, declared.record_types, contact, rows, ["last_name"])
        return [lines[each].values["last_name"] for each in rows]

    names.tags = tags  # type: ignore[attr-defined]
    names.fern = fern  # type: ignore[attr-defined]
    yield names
    reader.close()


def test_the_own_order_is_by_title_as_people_sort(found: Any) -> None:
    assert found() == ["Äpfel", "Berg 9", "berg 10", "Zebra"]
    assert found(descending=True) == ["Zebra", "berg 10", "Berg 9", "Äpfel"]
    assert found(deleted=True) == ["Gone"]


@pytest.mark.parametrize(
    ("sort", "names"),
    [
        ("title", ["Äpfel", "Berg 9", "berg 10", "Zebra"]),
        ("city", ["Berg 9", "Zebra", "Äpfel", "berg 10"]),
        ("lifecycle", ["Äpfel", "berg 10", "Zebra", "Berg 9"]),
        ("birthday", ["Äpfel", "berg 10", "Zebra", "Berg 9"]),
        ("company_id", ["Äpfel", "Berg 9", "Zebra", "berg 10"]),
        ("custom.shoe", ["Zebra", "Äpfel", "berg 10", "Berg 9"]),
    ],
)
def test_sorting_puts_empty_values_last(found: Any, sort: str, names: list[str]) -> None:
    assert found(sort=sort) == names


def test_empty_values_come_last_in_either_direction(found: Any) -> None:
    assert found(sort="birthday", descending=True)[:2] == ["berg 10", "Äpfel"]
    assert found(sort="city", descending=True) == ["Äpfel", "Zebra", "Berg 9", "berg 10"]


@pytest.mark.parametrize(
    ("where", "names"),
    [
        (("lifecycle", Operator.IS, "lead"), ["Äpfel"]),
        (("lifecycle", Operator.IS_NOT, "lead"), ["Berg 9", "berg 10", "Zebra"]),
        (("lifecycle", Operator.ANY_OF, ["lead", "partner"]), ["Äpfel", "Zebra"]),
        (("do_not_contact", Operator.IS, True), ["Zebra"]),
        (("city", Operator.IS, None), ["berg 10"]),
        (("city", Operator.CONTAINS, "APFEL"), ["Zebra"]),
        (("city", Operator.STARTS, "ä"), ["Berg 9", "Zebra"]),
        (("notes", Operator.CONTAINS, "50% off_"), ["Berg 9"]),
        (("notes", Operator.CONTAINS, "5_%"), []),
        (("birthday", Operator.AT_LEAST, "1985-01-01"), ["berg 10"]),
        (("birthday", Operator.AT_MOST, "1985-01-01"), ["Äpfel"]),
        (("birthday", Operator.EMPTY), ["Berg 9", "Zebra"]),
        (("birthday", Operator.FILLED), ["Äpfel", "berg 10"]),
        (("tags", Operator.EMPTY), ["Berg 9", "Zebra"]),
        (("custom.shoe", Operator.IS, 41), ["Äpfel"]),
        (("custom.shoe", Operator.AT_LEAST, 40), ["Äpfel", "Zebra"]),
        (("custom.shoe", Operator.EMPTY), ["Berg 9", "berg 10"]),
        (("custom.shoe", Operator.FILLED), ["Äpfel", "Zebra"]),
    ],
)
def test_filters(found: Any, where: tuple[Any, ...], names: list[str]) -> None:
    assert found(where=[where]) == names


def test_filters_on_members(found: Any) -> None:
    one, other = found.tags
    assert found(where=[("tags", Operator.IS, one)]) == ["Äpfel", "berg 10"]
    assert found(where=[("tags", Operator.IS_NOT, one)]) == ["Berg 9", "Zebra"]
    assert found(where=[("tags", Operator.ANY_OF, [other])]) == ["berg 10"]
    assert found(where=[("company_id", Operator.IS, found.fern), ("tags", Operator.EMPTY)]) == ["Zebra"]


@pytest.mark.parametrize(
    ("field", "operator", "value", "fault"),
    [
        ("nonsense", Operator.IS, 1, UnknownField),
        ('custom.a") OR 1 --', Operator.IS, 1, UnknownField),
        ("city", Operator.IS, ["a"], InvalidValue),
        ("city", Operator.ANY_OF, "a", InvalidValue),
        ("birthday", Operator.CONTAINS, "1", InvalidValue),
        ("city", Operator.STARTS, 1, InvalidValue),
    ],
)
def test_filters_that_make_no_sense(found: Any, field: str, operator: Operator, value: Any, fault: type) -> None:
    with pytest.raises(fault):
        found(where=[(field, operator, value)])


def test_text_finds_words_and_their_beginnings(found: Any) -> None:
    assert found(text="apf") == ["Äpfel", "Zebra"]
    assert found(text="ÄPFEL bonn") == ["Äpfel"]
    assert found(text="anna@fern") == ["Äpfel"]
    assert found(text='berg" OR *') == []
    assert found(text="berg") == ["Berg 9", "berg 10"]
    assert found(text="!?") == []
    assert found(text="  ") == found()


def test_many_matches_keep_the_order(found: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lists, "_MANY", 2)
    assert found(text="berg") == ["Berg 9", "berg 10"]


def test_pages_have_values_and_titles(found: Any, me: Person, declared: Catalogue) -> None:
    reader = me.replica.reader()
    contact = declared.record_type("contact")
    rows = ordered(reader, declared.record_types, contact, Query(), limit=2, offset=1)
    lines = page(reader, declared.record_types, contact, [*rows, 9999], ["company_id", "tags", "custom.shoe"])
    assert list(lines) == sorted(rows)
    berg = lines[rows[1]]
    assert berg.title == "berg 10"
    assert [berg.titles[each] for each in berg.values["tags"]] == ["a", "b"]
    assert berg.values["custom.shoe"] is None
    assert rids(reader, contact, [berg.id]) == {berg.id: berg.rid}
    with pytest.raises(UnknownField):
        page(reader, declared.record_types, contact, rows, ["nonsense"])
    assert titles(reader, declared.record_types, [("company", found.fern), ("hologram", "x")]) == {
        ("company", found.fern): "Moss"
    }
    reader.close()


def test_search_looks_through_every_type(found: Any, me: Person, declared: Catalogue) -> None:
    reader = me.replica.reader()
    hits = search(reader, declared, "fern", limit=5)
    assert [(each.record_type, each.title) for each in hits] == [("contact", "Äpfel"), ("company", "Fern")]
    reader.close()


def test_a_saved_view_is_a_query_again() -> None:
    query = Query((Filter("city", Operator.IS, "Bonn"),), "city", True)
    assert Query.restore(query.snapshot()) == query
    assert Query.restore({"filters": None, "sort": None}) == Query()
    for wrong in (
        {"filters": [{"field": "city"}]},
        {"filters": [{"field": "city", "operator": "x"}]},
        {"filters": [1]},
    ):
        with pytest.raises(Malformed):
            Query.restore(wrong)


def test_words_are_cut_as_the_index_cuts_them() -> None:
    assert words("O'Neil-12 Å") == ["O", "Neil", "12", "Å"]
    assert match("a b") == '"a"* AND "b"*'
    assert match("…") == ""
