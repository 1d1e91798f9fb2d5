"""Rows may be newer than the changes that arrive, and changes may be about records that are not here."""

from dataclasses import replace

import pytest

from shared_models.kernel.change import Change, ChangeKind
from shared_models.kernel.ids import NIL
from shared_models.kernel.mutation import Action, Mutation
from sync.protocol.batch import Batch, Enter, Leave
from sync.replica.history import history
from sync.replica.lists import search
from tests.sync.replica.people import Person, create, delete, ids, patch, restore
from tests.sync.replica.toy_server import ToyServer


@pytest.fixture
def ahead(me: Person, server: ToyServer) -> tuple[Person, str]:
    """A replica at cursor 0 that holds a contact at version 10, as a load may leave it."""
    mutation = create("contact", first_name="Ada")
    me.others(mutation)
    row = dict(server.rows["contact", mutation.record_id]) | {"version": 10, "city": "Rome"}
    me.replica.store_changes(Batch("e1", 0, 1, (Enter(1, 0, "contact", mutation.record_id, row),)))
    return me, mutation.record_id


def test_an_older_leave_does_not_take_a_newer_row_away(ahead: tuple[Person, str]) -> None:
    me, contact = ahead
    row = me.row("contact", contact)
    me.replica.store_changes(Batch("e1", 1, 5, (Leave(5, 0, "contact", contact),)))
    assert me.row("contact", contact) == row
    older = {**row, "version": 7, "city": "Oslo"}
    me.replica.store_changes(Batch("e1", 5, 9, (Enter(7, 0, "contact", contact, older),)))
    assert me.row("contact", contact) == row
    me.replica.store_changes(Batch("e1", 9, 11, (Leave(11, 0, "contact", contact),)))
    assert me.replica.get("contact", contact) is None


def test_an_older_leave_and_its_enter_in_one_batch_leave_the_newer_row(ahead: tuple[Person, str]) -> None:
    me, contact = ahead
    row = me.row("contact", contact)
    older = {**row, "version": 7, "city": "Oslo"}
    events = (Leave(5, 0, "contact", contact), Enter(7, 0, "contact", contact, older))
    me.replica.store_changes(Batch("e1", 1, 7, events))
    assert me.row("contact", contact) == row


def test_a_change_and_a_leave_of_one_version_both_count(ahead: tuple[Person, str]) -> None:
    me, contact = ahead
    moved = Change(11, 0, 1, NIL, NIL, "contact", contact, ChangeKind.PATCH, {}, {"city": "Oslo"})
    me.replica.store_changes(Batch("e1", 1, 11, (moved, Leave(11, 1, "contact", contact))))
    assert me.replica.get("contact", contact) is None


def test_what_follows_an_enter_counts_only_above_its_row(ahead: tuple[Person, str]) -> None:
    me, contact = ahead
    row = {**me.row("contact", contact), "version": 14, "city": "Bern"}
    stale = Change(13, 0, 1, NIL, NIL, "contact", contact, ChangeKind.PATCH, {}, {"city": "Oslo"})
    fresh = replace(stale, version=15, after={"phone": "123"})
    me.replica.store_changes(Batch("e1", 1, 15, (Enter(12, 0, "contact", contact, row), stale, fresh)))
    shown = me.row("contact", contact)
    assert (shown["city"], shown["phone"], shown["version"]) == ("Bern", "123", 15)


@pytest.mark.parametrize("what", ["patch", "delete", "restore"])
def test_changes_of_a_record_that_is_not_here_make_none(me: Person, server: ToyServer, what: str) -> None:
    made = create("contact", first_name="Ada")
    me.others(made)
    row = server.rows["contact", made.record_id]
    if what == "restore":
        me.others(delete("contact", made.record_id))
    seen = server.version
    me.replica.store_changes(Batch("e1", 0, seen, ()))
    again = {
        "patch": lambda: patch(row, "contact", city="Oslo"),
        "delete": lambda: delete("contact", made.record_id),
        "restore": lambda: restore("contact", made.record_id),
    }
    me.others(again[what]())
    me.pull()
    assert me.replica.cursor == seen + 1
    assert me.replica.get("contact", made.record_id) is None
    reader = me.replica.reader()
    assert history(reader, "contact", made.record_id) == []
    reader.close()


def test_work_on_a_record_that_is_not_here_any_more_makes_none(ahead: tuple[Person, str]) -> None:
    me, contact = ahead
    me.change("contact", contact, city="Mine")
    late = Change(12, 0, 1, NIL, NIL, "contact", contact, ChangeKind.PATCH, {}, {"city": "Oslo"}, mutation_id=next(ids))
    me.replica.store_changes(Batch("e1", 1, 12, (Leave(11, 0, "contact", contact), late)))
    assert me.replica.get("contact", contact) is None
    assert me.replica.pending_count() == 1


@pytest.mark.parametrize("pending", [False, True])
def test_what_others_change_of_many_records_at_once_is_what_the_server_holds(
    me: Person, server: ToyServer, pending: bool
) -> None:
    made = [create("contact", first_name="Ada", last_name=f"Byron {at}", city="Rome", phone="1") for at in range(6)]
    unnamed = create("contact", email="ada@example.org", phone="1")
    me.others(*made, unnamed)
    me.pull()
    if pending:
        me.make("company", name="Mine")
    first, second, third, fourth, fifth, sixth = (server.rows["contact", each.record_id] for each in made)
    me.others(patch(first, "contact", phone="2", city="Oslo"), patch(second, "contact", last_name="Lovelace"))
    me.others(Mutation(next(ids), "contact", third["id"], Action.PATCH, after={"custom.size": 4, "city": "Bonn"}))
    me.others(patch(fourth, "contact", tags=["red", "vip"]), delete("contact", fifth["id"]))
    me.others(
        patch(sixth, "contact", city=None), patch(first, "contact", city="Bern"), create("contact", last_name="X")
    )
    me.others(patch(server.rows["contact", unnamed.record_id], "contact", email="ada@example.com"))
    me.pull()
    assert me.agrees()
    reader = me.replica.reader()
    titles = dict(reader.execute("SELECT id, title FROM contact").fetchall())
    found = {word: {each.title for each in search(reader, server.catalogue, word)} for word in ("lov", "Oslo", "Bern")}
    reader.close()
    assert titles[second["id"]] == "Ada Lovelace"
    assert titles[first["id"]] == "Ada Byron 0"
    assert titles[unnamed.record_id] == "ada@example.com"
    assert found == {"lov": {"Ada Lovelace"}, "Oslo": set(), "Bern": {"Ada Byron 0"}}
