"""A replica grows with the declarations in place, its queue intact, and opens without anything heavy."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.change import Change, ChangeKind
from shared_models.kernel.ids import NIL
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.record_type import RecordType
from shared_models.platform.roles import permissions
from sync.protocol.batch import Batch, Enter, Leave
from sync.replica import schema
from sync.replica.connection import connect
from sync.replica.lists import search
from sync.replica.replica import Replica
from tests.sync.replica.conftest import Opener
from tests.sync.replica.people import KEY, Person, create, ids
from tests.sync.replica.toy_server import START, ToyServer

ROOT = Path(__file__).parents[3]
GROWN = (
    RecordField("nickname", "Nickname", Kind.TEXT, searchable=True, sortable=True),
    RecordField("hobbies", "Hobbies", Kind.LABELS),
    RecordField("stars", "Stars", Kind.INTEGER, default=3),
)


def _grown(declared: Catalogue) -> Catalogue:
    """The declarations of a later product: contacts have more fields, and there are boats."""
    contact = declared.record_type("contact")
    boat = replace(declared.record_type("tag"), name="boat", plural="boats", label_plural="Boats", on_create=None)
    later = replace(contact, fields=(*contact.fields, *GROWN))
    return Catalogue({**declared.record_types, "contact": later, "boat": boat}, declared.verbs, declared.chain)


def test_new_fields_and_records_are_added_in_place(
    open_replica: Opener, declared: Catalogue, server: ToyServer
) -> None:
    me = Person(open_replica(), server)
    contact = me.make("contact", first_name="Ada")
    me.sync()
    me.change("contact", contact, city="Rome")
    me.replica.close()
    me.replica = open_replica(known=_grown(declared))
    assert [each.mutation.after for each in me.replica.queue()] == [{"city": "Rome"}]
    assert me.replica.restored.record_types.keys() == declared.record_types.keys()
    row = me.row("contact", contact)
    assert (row["city"], row["nickname"], row["hobbies"], row["stars"]) == ("Rome", None, [], 3)
    me.replica.adopt(permissions("Admin", _grown(declared)))
    me.change("contact", contact, nickname="Countess", hobbies=["numbers"])
    boat = me.make("boat", name="Endurance")
    assert me.row("boat", boat)["name"] == "Endurance"
    assert "boat" in me.replica.restored.record_types
    assert not me.replica.needs_load  # nicknames that the server had sent before would have been kept aside
    reader = me.replica.reader()
    assert [each.title for each in search(reader, me.replica.restored, "counte")] == ["Ada"]
    reader.close()


def test_an_interrupted_load_survives_growing(open_replica: Opener, declared: Catalogue, server: ToyServer) -> None:
    server.apply([create("contact", first_name=f"Ada {n}") for n in range(5)])
    replica = open_replica()
    manifest, chunks = server.manifest(2)
    replica.begin_load(manifest)
    replica.store_chunk(manifest.chunks[0].digest, chunks[manifest.chunks[0].digest])
    replica.close()
    grown = open_replica(known=_grown(declared))
    grown.begin_load(manifest)
    for each in grown.missing_chunks():
        grown.store_chunk(each.digest, chunks[each.digest])
    grown.finish_load()
    assert {name: grown.get("contact", each)[name] for (_, each) in server.rows for name in ("stars",)} == {"stars": 3}  # type: ignore[index]
    assert not grown.needs_load


def test_records_of_a_newer_server_are_loaded_once_they_are_known(
    open_replica: Opener, declared: Catalogue, server: ToyServer
) -> None:
    me = Person(open_replica(), server)
    boat = Change(1, 0, START, NIL, NIL, "boat", next(ids), ChangeKind.CREATE, after={"name": "Endurance"})
    more = {"last_name": "Ada", "aura": "blue"}
    contact = Change(1, 1, START, NIL, NIL, "contact", next(ids), ChangeKind.CREATE, after=more)
    me.replica.store_changes(Batch("e1", 0, 1, (boat, contact)))
    assert me.replica.cursor == 1
    assert "aura" not in me.row("contact", contact.record_id)
    assert not me.replica.needs_load
    me.replica.close()
    assert open_replica(known=_grown(declared)).needs_load


def test_records_enter_and_leave_what_a_person_may_see(me: Person) -> None:
    contact = me.make("contact", first_name="Ada")
    me.sync()
    row = dict(me.row("contact", contact))
    reader = me.replica.reader()
    me.replica.store_changes(Batch("e1", 1, 2, (Leave(2, 0, "contact", contact),)))
    assert me.replica.get("contact", contact) is None
    assert reader.execute("SELECT count(*) FROM change").fetchone() == (0,)
    me.replica.store_changes(Batch("e1", 2, 3, (Enter(3, 0, "contact", contact, {**row, "version": 7}),)))
    assert me.row("contact", contact)["version"] == 7
    late = Change(5, 0, START, NIL, NIL, "contact", contact, ChangeKind.PATCH, after={"city": "Rome"})
    me.replica.store_changes(Batch("e1", 3, 5, (late, Enter(5, 1, "contact", contact, {**row, "version": 6}))))
    assert me.row("contact", contact)["city"] is None
    reader.close()


def test_pending_work_that_names_a_record_goes_and_comes_with_it(me: Person) -> None:
    company = me.make("company", name="Fern")
    me.sync()
    row = dict(me.row("company", company))
    contact = me.make("contact", first_name="Ada", company_id=company)
    me.replica.store_changes(Batch("e1", 1, 2, (Leave(2, 0, "company", company),)))
    assert me.replica.get("contact", contact) is None
    assert me.replica.pending_count() == 1
    me.replica.store_changes(Batch("e1", 2, 3, (Enter(3, 0, "company", company, {**row, "version": 3}),)))
    assert me.row("contact", contact)["company_id"] == company


def test_pending_work_on_a_record_that_leaves_stays_in_the_queue(me: Person) -> None:
    contact = me.make("contact", first_name="Ada")
    me.sync()
    me.change("contact", contact, city="Rome")
    me.replica.store_changes(Batch("e1", 1, 2, (Leave(2, 0, "contact", contact),)))
    assert me.replica.get("contact", contact) is None
    assert me.replica.pending_count() == 1


def test_opening_a_replica_imports_nothing_heavy(open_replica: Opener, tmp_path: Path) -> None:
    open_replica().close()
    script = f"""
import sys
from pathlib import Path
from sync.replica import badges, lists
from sync.replica.replica import Replica
from sync.replica.query import Query
with Replica.open(Path({str(tmp_path / "replica.db")!r}), {KEY!r}) as replica:
    reader = replica.reader()
    types = replica.restored.record_types
    lists.ordered(reader, types, types["contact"], Query())
    badges.counts(reader)
heavy = {{"sqlite_utils", "pydantic", "sqlmodel", "httpx", "websockets", "keyring", "argon2", "asyncio"}}
sys.exit(" ".join(heavy & set(sys.modules)) or 0)
"""
    ended = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert (ended.returncode, ended.stderr) == (0, "")


def test_the_declarations_are_asked_for_only_when_needed(
    open_replica: Opener, tmp_path: Path, declared: Catalogue
) -> None:
    open_replica().close()
    asked: list[int] = []

    def declare() -> Catalogue:
        asked.append(1)
        return declared

    with Replica.open(tmp_path / "replica.db", KEY, catalogue=declare) as replica:
        assert replica.restored.record_types
        assert replica.pending_count() == 0
        assert asked == []
        replica.write([create("company", name="Fern")], at=START)
        replica.write([create("company", name="Moss")], at=START)
    assert asked == [1]


def test_a_replica_of_the_first_product_keeps_its_queue(open_replica: Opener, server: ToyServer) -> None:
    me = Person(open_replica(), server)
    contact = me.make("contact", first_name="Ada")
    me.replica.close()
    connection = connect(me.replica.path, KEY)
    connection.execute("DROP INDEX mutation_waiting")
    connection.execute("DROP INDEX mutation_again")
    connection.execute("DROP INDEX mutation_decided")
    connection.execute("CREATE INDEX mutation_settled ON mutation (at)")
    connection.execute("DROP TABLE unknown")
    connection.execute("DROP TABLE quarantine")
    for each in ("sync_event", "import_run"):
        connection.execute(f"DROP TABLE {each}")
    added = ("preview", "waits_for", "settled", "settled_at", "successor", "original", "original_schema")
    for column in (*added, "sent_at", "answered_at", "shown_at", "again", "decided_at"):
        connection.execute(f"ALTER TABLE mutation DROP COLUMN {column}")
    connection.execute("UPDATE meta SET value = '1' WHERE key = 'house'")
    connection.close()
    me.replica = open_replica()
    (queued,) = me.replica.queue()
    assert (queued.mutation.record_id, queued.preview, queued.settled) == (contact, True, None)


def test_indices_that_a_later_product_reads_by_are_made_when_it_opens_the_same_records(
    open_replica: Opener, declared: Catalogue, server: ToyServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    me = Person(open_replica(), server)
    me.make("contact", first_name="Ada", city="Rome")
    me.sync()
    before = _indices(me.replica)
    own = schema.indexed

    def later(record_type: RecordType) -> Iterator[tuple[str, str]]:
        for columns, condition in own(record_type):
            if (record_type.name, columns) != ("contact", "company_id"):
                another = (record_type.name, columns) == ("contact", "owner_id")
                yield columns, "deleted_at IS NULL" if another else condition
        if record_type.name == "contact":
            yield "city sort_key", "city IS NOT NULL"

    monkeypatch.setattr(schema, "indexed", later)
    me.replica.close()
    me.replica = open_replica()
    assert _indices(me.replica) == before, "not before the declarations are there"
    assert me.replica.catalogue is not None
    made = _indices(me.replica)
    assert before.items() ^ made.items() == {
        ("contact_by_company_id", before["contact_by_company_id"]),
        ("contact_by_owner_id", before["contact_by_owner_id"]),
        ("contact_by_owner_id", made["contact_by_owner_id"]),
        ("contact_by_city_sort_key", made["contact_by_city_sort_key"]),
    }
    assert made["contact_by_owner_id"].endswith("deleted_at IS NULL")
    monkeypatch.undo()
    me.replica.close()
    me.replica = open_replica()
    assert me.replica.catalogue is not None
    assert _indices(me.replica) == before


def _indices(replica: Replica) -> dict[str, str]:
    reader = replica.reader()
    found = dict(
        reader.execute("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL").fetchall()
    )
    reader.close()
    return found


def test_no_two_indices_share_a_name(declared: Catalogue) -> None:
    names = [statement.split('"')[1] for each in declared for statement in schema.indices(each)]
    assert [each for each in set(names) if names.count(each) > 1] == [], "the second would never be made"
