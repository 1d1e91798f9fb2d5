"""Patches that are carried out without reading leave the same rows as when everything is read before."""

from random import Random

import pytest
from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.change import Change, ChangeKind
from shared_models.kernel.ids import NIL, Id
from shared_models.kernel.record_field import Value
from sync.protocol.batch import Batch, Enter, Leave, RowEvent
from sync.replica import lines
from sync.replica.history import history
from tests.sync.replica.conftest import Opener
from tests.sync.replica.people import Person, ids
from tests.sync.replica.toy_server import ToyServer

_VALUES: dict[str, list[Value]] = {
    "city": ["Rome", "Oslo", None],
    "phone": ["1", "2", None],
    "email": ["ada@example.org", None],
    "last_name": ["Byron", "", None],
    "first_name": ["Ada", None],
    "tags": [["red"], ["red", "vip"], []],
    "custom.size": [4, None],
    "not_known_here": ["x"],
}


@pytest.mark.parametrize("seed", range(4))
def test_it_does_not_matter_whether_rows_are_read_before(
    open_replica: Opener, server: ToyServer, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    if seed % 2:
        monkeypatch.setattr(lines, "_MANY", 1)  # every statement takes all of its lines at once
    quiet, busy = (Person(open_replica(name), server) for name in ("quiet", "busy"))
    busy.make("company", name="Mine")  # pending work: whatever arrives is decided on rows that are read
    chance, contacts = Random(seed), [next(ids) for _ in range(5)]
    version, rows = 0, set[Id]()
    reading, watching = (each.replica.reader() for each in (quiet, busy))
    for _ in range(60):
        events: list[RowEvent] = []
        after = version
        for _ in range(chance.randint(1, 8)):
            version += 1
            events.append(_event(chance, version, chance.choice(contacts)))
        for each in (quiet, busy):
            each.replica.store_changes(Batch("e1", after, version, events))
        assert [_told(quiet, reading, each) for each in contacts] == [_told(busy, watching, each) for each in contacts]
        rows |= {each for each in contacts if quiet.replica.get("contact", each)}
    assert rows
    for each in (reading, watching):
        each.close()


def test_what_one_version_says_twice_of_a_record_is_carried_out_twice(open_replica: Opener, server: ToyServer) -> None:
    me, contact = Person(open_replica(), server), next(ids)

    def change(version: int, place: int, kind: ChangeKind, **after: Value) -> Change:
        return Change(version, place, version, NIL, NIL, "contact", contact, kind, {}, after)

    me.replica.store_changes(Batch("e1", 0, 1, [change(1, 0, ChangeKind.CREATE, last_name="Byron")]))
    told = [change(2, 0, ChangeKind.PATCH, city="Rome"), change(2, 1, ChangeKind.PATCH, phone="1")]
    me.replica.store_changes(Batch("e1", 1, 2, told))
    row = me.row("contact", contact)
    assert (row["city"], row["phone"]) == ("Rome", "1")


def _event(chance: Random, version: int, contact: Id) -> RowEvent:
    what = chance.choice(["create", "enter", "leave", "delete", "restore", *["patch"] * 15])
    if what == "leave":
        return Leave(version, 0, "contact", contact)
    names = chance.sample(sorted(_VALUES), chance.randint(0, 2))
    after = {name: chance.choice(_VALUES[name]) for name in names}
    if what == "enter":  # a row may be newer than what follows
        newer = version + chance.randint(0, 5)
        row = {"id": contact, "version": newer, "created_at": 1, "updated_at": version, "city": f"Ulm {version}"}
        return Enter(version, 0, "contact", contact, {**row, "deleted_at": None})
    return Change(version, 0, version, NIL, NIL, "contact", contact, ChangeKind(what), {}, after)


def _told(person: Person, reader: Connection, contact: Id) -> object:
    derived = reader.execute("SELECT title, sort_key FROM contact WHERE id = ?", (contact,)).fetchall()
    aside = reader.execute("SELECT row FROM unknown WHERE record_id = ?", (contact,)).fetchall()
    return person.replica.get("contact", contact), derived, aside, history(reader, "contact", contact)
