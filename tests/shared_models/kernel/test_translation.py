"""Between any two of twenty-one schema versions no value is lost, whichever way it goes first."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shared_models.kernel.change import Change, ChangeKind, changed_row
from shared_models.kernel.evolution import AddField, Chain, Evolution, Incomplete, RenameChoice, RenameField, chained
from shared_models.kernel.faults import InvalidValue
from shared_models.kernel.ids import NIL
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_field import SEVERAL, Kind, RecordField
from shared_models.kernel.translation import Translation
from shared_models.kernel.verdict import Contest, Status, Verdict
from tests.evolving import CHAIN, NEWEST, at_version

ID = "018f0000-0000-7000-8000-000000000001"
TYPES = ("contact", "company", "task", "deal", "tag")
_WORDS = st.text("ab -ß", min_size=1, max_size=5)


def _values(field: RecordField) -> st.SearchStrategy[Any]:
    empty: Any = [] if field.kind in SEVERAL else None
    if field.kind is Kind.CHOICE:
        return st.sampled_from([empty, *field.choices])
    if field.kind in SEVERAL:
        return st.lists(st.sampled_from("xyz"), unique=True).map(sorted)
    if field.kind is Kind.BOOLEAN:
        return st.sampled_from([None, True, False])
    if field.kind in (Kind.INTEGER, Kind.MONEY, Kind.DECIMAL, Kind.DURATION, Kind.INSTANT):
        return st.one_of(st.none(), st.integers(0, 9))
    words = st.text("ab ", min_size=1, max_size=5) if field.name == "zip_area" else _WORDS
    return st.one_of(st.none(), words)


def _fields(version: int, name: str) -> list[RecordField]:
    record_type = at_version(version).record_types.get(name)
    return [each for each in record_type.own_fields if not each.by_verb] if record_type else []


@st.composite
def _cases(draw: Any) -> tuple[Translation, str]:
    low = draw(st.integers(1, NEWEST - 1))
    return Translation(CHAIN, low, draw(st.integers(low + 1, NEWEST))), draw(st.sampled_from(TYPES))


def _row(draw: Any, version: int, name: str) -> dict[str, Any]:
    return {each.name: draw(_values(each)) for each in _fields(version, name)}


def _some(draw: Any, version: int, name: str) -> dict[str, Any]:
    chosen = draw(st.lists(st.sampled_from(_fields(version, name)), min_size=1, max_size=4, unique_by=lambda f: f.name))
    return {each.name: draw(_values(each)) for each in chosen}


@given(st.data(), _cases())
@settings(max_examples=60)
def test_an_old_row_comes_back_from_a_newer_schema_as_it_was(data: Any, case: tuple[Translation, str]) -> None:
    between, name = case
    row = _row(data.draw, between.low, name)
    raised = between.up(name, row, whole=True)
    assert {each.name for each in _fields(between.high, name)} <= raised.keys()
    lowered = between.down(name, raised, whole=True)
    assert {key: lowered[key] for key in row} == row


@given(st.data(), _cases())
@settings(max_examples=60)
def test_a_new_row_comes_back_from_an_older_schema_as_it_was(data: Any, case: tuple[Translation, str]) -> None:
    between, name = case
    row = _row(data.draw, between.high, name)
    lowered = between.down(name, row, whole=True)
    assert {each.name for each in _fields(between.low, name)} <= lowered.keys()
    raised = between.known_above(name, between.up(name, lowered, whole=True))
    assert raised == row


@given(st.data(), _cases())
@settings(max_examples=60)
def test_what_an_old_client_writes_is_what_it_reads_again(data: Any, case: tuple[Translation, str]) -> None:
    between, name = case
    row = _row(data.draw, between.high, name)
    seen = between.down(name, row, whole=True)
    after = _some(data.draw, between.low, name)
    mutation = Mutation(ID, name, ID, Action.PATCH, after=after, before={key: seen[key] for key in after})
    raised = between.mutation_up(mutation, row)
    assert raised.mutation.after.keys() <= row.keys()
    new = {**row, **raised.mutation.after}
    again = between.down(name, new, whole=True)
    for key, value in after.items():
        if key in raised.gone:
            assert raised.gone[key].mine == value
        elif value not in (None, []) or again[key] not in (None, []):
            assert again[key] == value
    untouched = between.known_below(name, seen).keys() - after.keys()
    assert {key: again[key] for key in untouched} == {key: seen[key] for key in untouched}


@given(st.data(), _cases())
@settings(max_examples=60)
def test_what_a_new_client_writes_to_an_old_server_is_what_it_reads_again(
    data: Any, case: tuple[Translation, str]
) -> None:
    between, name = case
    there = _row(data.draw, between.low, name)
    row = between.up(name, there, whole=True)
    after = _some(data.draw, between.high, name)
    mutation = Mutation(ID, name, ID, Action.PATCH, after=after, before={key: row[key] for key in after})
    lowered = between.mutation_down(mutation, row)
    said = after.keys() - between.unsayable(mutation)
    if lowered is None:
        assert not said
        return
    assert lowered.after.keys() <= there.keys()
    assert lowered.before == {key: there[key] for key in lowered.after}
    echo = Change(1, 0, 0, NIL, NIL, name, ID, ChangeKind.PATCH, before=lowered.before, after=lowered.after)
    told = between.change_up(echo, {**row, **after})
    new = {**row, **told.after}
    assert {key: new[key] for key in said} == {key: after[key] for key in said}
    untouched = row.keys() - after.keys()
    assert {key: new[key] for key in untouched} == {key: row[key] for key in untouched}


@given(st.data(), _cases())
@settings(max_examples=60)
def test_an_old_replica_that_follows_the_changes_holds_what_the_server_would_send_whole(
    data: Any, case: tuple[Translation, str]
) -> None:
    between, name = case
    old_type, new_type = (at_version(each).record_types[name] for each in (between.low, between.high))
    row: dict[str, Any] = dict(new_type.blank)
    held = between.down(name, row, whole=True)
    for version in range(1, 4):
        after = _some(data.draw, between.high, name)
        change = Change(
            version, 0, 7, NIL, NIL, name, ID, ChangeKind.PATCH, before={key: row[key] for key in after}, after=after
        )
        row = changed_row(new_type, row, change)
        try:
            held = changed_row(old_type, held, between.change_down(change))
        except Incomplete:
            held = between.down(name, row, whole=True)
        whole = between.down(name, row, whole=True)
        assert {key: held[key] for key in old_type.by_name} == {key: whole[key] for key in old_type.by_name}
    assert between.known_above(name, between.up(name, held, whole=True)) == row


@given(st.data(), _cases())
@settings(max_examples=60)
def test_a_record_made_by_an_old_client_is_the_one_it_reads_again(data: Any, case: tuple[Translation, str]) -> None:
    between, name = case
    after = _some(data.draw, between.low, name)
    raised = between.mutation_up(Mutation(ID, name, ID, Action.CREATE, after=after))
    new_type = at_version(between.high).record_types[name]
    row = {**new_type.blank, **raised.mutation.after}
    again = between.down(name, row, whole=True)
    assert {key: again[key] for key in after if key not in raised.gone} == {
        key: value for key, value in after.items() if key not in raised.gone
    }


ALL = Translation(CHAIN, 1, NEWEST)


def test_a_part_nobody_touched_is_left_to_others() -> None:
    row = {"first_name": "Ada", "last_name": "King"}
    mutation = Mutation(
        ID, "contact", ID, Action.PATCH, after={"full_name": "Eda Byron"}, before={"full_name": "Ada Byron"}
    )
    raised = ALL.mutation_up(mutation, row)
    assert raised.mutation.after == {"first_name": "Eda"}
    assert raised.mutation.before == {"first_name": "Ada"}


@pytest.mark.parametrize("between", [ALL, Translation(CHAIN, 3, 13)])
def test_parts_are_kept_as_finely_as_they_are_known(between: Translation) -> None:
    row = {"first_name": "Ada Augusta", "last_name": "King Noel"}
    mutation = Mutation(
        ID, "contact", ID, Action.PATCH, after={"full_name": "Ada Augusta King Noel"}, before={"full_name": "Ada"}
    )
    assert between.mutation_up(mutation, row).values == row


def test_half_of_a_joined_field_takes_the_row() -> None:
    mutation = Mutation(ID, "contact", ID, Action.PATCH, after={"zip_place": "7"})
    with pytest.raises(Incomplete):
        ALL.mutation_up(mutation)
    assert ALL.mutation_up(mutation, {"postal_code": "20-9"}).mutation.after == {"postal_code": "20-7"}


def test_what_has_been_dropped_is_a_question_and_not_lost() -> None:
    mutation = Mutation(ID, "contact", ID, Action.PATCH, after={"fax": "123", "town": "Rome"})
    raised = ALL.mutation_up(mutation, {})
    assert raised.mutation.after == {"city": "Rome"}
    verdict = Verdict(ID, "contact", ID, Status.ACCEPTED, version=4)
    told = ALL.verdict_down(verdict, raised)
    assert (told.status, told.version, told.contests["fax"].mine) == (Status.CONFLICTED, 4, "123")
    assert "fax" in told.reason
    refused = replace(verdict, status=Status.REJECTED, field="city")
    assert ALL.verdict_down(refused, raised) == replace(refused, field="town")


def test_a_verdict_names_fields_as_its_reader_does() -> None:
    mutation = Mutation(
        ID, "contact", ID, Action.PATCH, after={"full_name": "Eda King"}, before={"full_name": "Ada King"}
    )
    raised = ALL.mutation_up(mutation, {"first_name": "Ida", "last_name": "King"})
    verdict = Verdict(
        ID, "contact", ID, Status.MERGED, contests={"first_name": Contest("Ada", "Eda", "Ida")}, field="last_name"
    )
    told = ALL.verdict_down(verdict, raised)
    assert told.contests == {"full_name": Contest("Ada King", "Eda King", "Ida King")}
    assert told.field == "full_name"
    back = ALL.verdict_up(told)
    assert back.contests == {"first_name": Contest("Ada", "Eda", "Ida")}
    assert back.field == "first_name"


def test_arguments_of_verbs_are_translated_where_declared() -> None:
    old = Mutation(ID, "deal", ID, Action.VERB, verb="move_deal", arguments={"why": "price", "telex": "9"})
    raised = ALL.mutation_up(old, {})
    assert raised.mutation.arguments == {"lost_reason": "price"}
    assert raised.gone["telex"].mine == "9"
    lowered = ALL.mutation_down(raised.mutation, {})
    assert lowered is not None
    assert lowered.arguments == {"why": "price"}
    other = replace(old, verb="close")
    assert ALL.mutation_up(other, {}).mutation == other


def test_what_an_older_server_has_no_place_for_is_known_beforehand() -> None:
    mutation = Mutation(ID, "contact", ID, Action.PATCH, after={"phone": "1", "first_name": "Ada", "city": "Rome"})
    assert ALL.unsayable(mutation) == {"phone"}
    made = Mutation(ID, "affiliation", ID, Action.CREATE, after={"role": "x"})
    assert ALL.unsayable(made) == {"role"}
    assert ALL.mutation_down(made) is None
    only = replace(mutation, after={"phone": "1"})
    assert ALL.mutation_down(only, {}) is None


def test_nonsense_from_an_old_client_is_its_own_fault() -> None:
    with pytest.raises(InvalidValue):
        ALL.mutation_up(Mutation(ID, "contact", ID, Action.PATCH, after={"full_name": {"a": 1}}), {})


def test_a_chain_without_a_gap_and_names_with_one_meaning_are_required() -> None:
    with pytest.raises(ValueError, match="each once"):
        chained([Evolution(2, ()), Evolution(4, ())])
    with pytest.raises(ValueError, match="a second time"):
        Chain((Evolution(2, (RenameField("deal", "a", "b"),)), Evolution(3, (AddField("deal", "a"),))))
    with pytest.raises(ValueError, match="key of its own"):
        Chain((Evolution(2, (RenameChoice("deal", "a", {"x": "z", "y": "z"}),)),))
    later = chained([Evolution(6, ()), Evolution(5, ())])
    assert (later.oldest, later.version) == (4, 6)
    with pytest.raises(ValueError, match="no way"):
        Translation(later, 3, 6)
