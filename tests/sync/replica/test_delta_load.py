"""A replica that holds rows fetches only what differs, in place; what is shown is never empty, the queue untouched."""

import random
from pathlib import Path

import pytest
from msgspec import structs

from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.faults import Malformed
from sync.protocol.manifest import Manifest
from sync.protocol.scope import scope_of
from sync.protocol.scope_digest import scope_digest
from sync.replica import delta_load, steps
from sync.replica.lists import ordered, search
from sync.replica.query import Query
from sync.replica.touched import Touched
from tests.sync.replica.conftest import Opener
from tests.sync.replica.people import Person, create, delete, patch
from tests.sync.replica.toy_server import ToyServer


@pytest.fixture
def full(server: ToyServer) -> ToyServer:
    """A tenant with a few dozen records."""
    companies = [create("company", name=f"Company {n}", city="Oslo") for n in range(9)]
    server.apply(companies)
    server.apply(create("contact", first_name=f"Ada {n}", company_id=companies[n % 9].record_id) for n in range(30))
    return server


@pytest.fixture
def loaded(open_replica: Opener, full: ToyServer) -> Person:
    """A replica that has been loaded."""
    return Person(open_replica(), full)


def ids_of(server: ToyServer, kind: str) -> list[str]:
    """The ids of a type's records, ascending."""
    return sorted(record_id for name, record_id in server.rows if name == kind)


def whole(me: Person) -> bool:
    """Whether the replica shows exactly the server's rows, and its lists and search agree with them."""
    reader, types = me.replica.reader(), me.replica.restored
    try:
        for name in ("contact", "company"):
            shown = len(ordered(reader, types.record_types, types.record_type(name), Query()))
            live = sum(1 for key, row in me.server.rows.items() if key[0] == name and row["deleted_at"] is None)
            if shown != live:
                return False
        return me.agrees()
    finally:
        reader.close()


def test_nothing_is_fetched_when_nothing_differs(loaded: Person) -> None:
    loaded.load()
    assert loaded.fetched == 0
    assert whole(loaded)


def test_only_what_differs_is_fetched_and_replaced_in_place(loaded: Person, full: ToyServer) -> None:
    contacts = ids_of(full, "contact")
    loaded.others(patch(full.rows["contact", contacts[4]], "contact", city="Rome"))
    loaded.others(create("contact", first_name="New"))
    told: list[Touched] = []
    loaded.replica.observe(told.append)
    reader = loaded.replica.reader()
    before = dict(reader.execute("SELECT id, rid FROM contact"))
    loaded.load()
    assert loaded.fetched == 2
    assert before.items() <= dict(reader.execute("SELECT id, rid FROM contact")).items()
    assert not any(each.everything for each in told)
    assert {each for notice in told for each in notice.records.get("contact", ())} == {
        contacts[4],
        *(set(ids_of(full, "contact")) - set(contacts)),
    }
    assert [each.title for each in search(reader, loaded.replica.restored, "rome")] == ["Ada 4"]
    assert loaded.replica.cursor == full.version
    assert whole(loaded)
    reader.close()


@pytest.mark.parametrize("complete", [False, True])
def test_what_a_role_brought_that_was_lost_before_it_was_told_goes(
    loaded: Person, full: ToyServer, complete: bool
) -> None:
    replica = loaded.replica
    saw = scope_of(full.catalogue, replica.actor().permissions, replica.actor().person)
    told = replica.actor().permissions - {"contact.view"}
    replica.adopt(told)
    company = loaded.make("company", name="Mine")
    manifest, chunks = full.manifest()  # made while the person saw contacts
    replica.begin_load(structs.replace(manifest, scope=scope_digest(saw)))
    for each in replica.missing_chunks():
        replica.store_chunk(each.digest, chunks[each.digest])
    if complete:
        replica.finish_load()
    reader = replica.reader()
    assert reader.execute("SELECT count(*) FROM contact").fetchone() == (30,)
    assert replica.adopt(told - {"company.delete"})
    assert reader.execute("SELECT count(*) FROM contact").fetchone() == (0,)
    reader.close()
    assert loaded.row("company", company)["name"] == "Mine"


def test_pending_work_is_no_difference_and_stays_on_top(loaded: Person, full: ToyServer) -> None:
    contacts = ids_of(full, "contact")
    loaded.change("contact", contacts[3], city="Mine")
    made = loaded.make("contact", first_name="Offline")
    loaded.load()
    assert loaded.fetched == 0
    loaded.others(patch(full.rows["contact", contacts[3]], "contact", phone="123"))
    loaded.load()
    assert loaded.fetched == 1
    row = loaded.row("contact", contacts[3])
    assert (row["city"], row["phone"]) == ("Mine", "123")
    assert loaded.row("contact", made)["first_name"] == "Offline"
    assert loaded.replica.pending_count() == 2
    loaded.sync()
    assert whole(loaded)


def test_what_no_chunk_holds_goes_with_its_history(loaded: Person, full: ToyServer, declared: Catalogue) -> None:
    contacts = ids_of(full, "contact")
    loaded.others(*(patch(full.rows["contact", each], "contact", city="Rome") for each in contacts))
    loaded.pull()
    loaded.change("contact", contacts[0], city="Mine")
    loaded.server = lost = ToyServer(declared)
    lost.version = full.version
    lost.rows = {key: row for key, row in full.rows.items() if key[0] != "contact" or key[1] == contacts[20]}
    loaded.load()
    reader = loaded.replica.reader()
    assert reader.execute("SELECT id FROM contact").fetchall() == [(contacts[20],)]
    assert {each[0] for each in reader.execute("SELECT record_id FROM change WHERE record_type = 'contact'")} == {
        contacts[20]
    }
    reader.close()
    assert loaded.replica.pending_count() == 1
    loaded.server = full
    loaded.load()
    assert loaded.row("contact", contacts[0])["city"] == "Mine"
    loaded.sync()
    assert whole(loaded)


@pytest.mark.parametrize("lacking", ["content", "columns", "order", "none"])
def test_a_manifest_that_says_too_little_is_loaded_aside(loaded: Person, full: ToyServer, lacking: str) -> None:
    manifest, _ = full.manifest()
    chunks, columns = [*manifest.chunks], dict(manifest.columns)
    if lacking == "content":
        chunks[1] = structs.replace(chunks[1], content="")
    if lacking == "columns":
        del columns["contact"]
    if lacking == "order":
        chunks[1] = structs.replace(chunks[1], start=chunks[0].start)
    loaded.replica.begin_load(structs.replace(manifest, chunks=chunks, columns=columns))
    assert (loaded.replica.way is delta_load) is (lacking == "none")


def test_rows_of_a_type_that_no_chunk_names_go(loaded: Person, full: ToyServer, declared: Catalogue) -> None:
    loaded.server = ToyServer(declared)
    loaded.server.version = full.version
    loaded.load()
    reader = loaded.replica.reader()
    counts = [reader.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in ("contact", "company")]
    reader.close()
    assert counts == [0, 0]


def test_a_field_that_may_not_be_read_any_more_is_emptied(loaded: Person, full: ToyServer) -> None:
    contacts = ids_of(full, "contact")
    loaded.others(*(patch(full.rows["contact", each], "contact", city=f"Rome {each}") for each in contacts))
    loaded.pull()
    loaded.change("contact", contacts[0], phone="1")
    manifest, _ = full.manifest()
    columns = {name: [each for each in names if each != "city"] for name, names in manifest.columns.items()}
    loaded.replica.begin_load(Manifest("e1", manifest.version, manifest.schema, [], columns))
    loaded.replica.finish_load()
    reader = loaded.replica.reader()
    assert reader.execute("SELECT count(*) FROM contact WHERE city IS NOT NULL").fetchone() == (0,)
    reader.close()


def test_an_epoch_with_lower_versions_wins(loaded: Person, full: ToyServer, declared: Catalogue) -> None:
    contacts = ids_of(full, "contact")
    past = ToyServer(declared, epoch="e2")
    past.rows = dict(full.rows)
    past.version = full.version
    loaded.others(patch(full.rows["contact", contacts[4]], "contact", city="Rome"))
    loaded.pull()
    loaded.server = past
    loaded.load()
    assert loaded.fetched == 1
    assert (loaded.replica.epoch, loaded.replica.cursor) == ("e2", past.version)
    assert loaded.row("contact", contacts[4])["city"] is None
    assert whole(loaded)


def test_a_cut_load_goes_on_and_until_then_one_is_needed(open_replica: Opener, full: ToyServer) -> None:
    me = Person(open_replica(), full)
    me.others(*(patch(full.rows["contact", each], "contact", city="Rome") for each in ids_of(full, "contact")))
    manifest, chunks = full.manifest(4)
    me.replica.need_load("compacted")
    for left in range(8, 0, -1):
        me.replica.close()
        me.replica = open_replica()
        assert me.replica.needs_load
        me.replica.begin_load(manifest)
        for _ in steps.compare(me.replica):
            pass
        missing = me.replica.missing_chunks()
        assert len(missing) == left
        with pytest.raises(Malformed, match="not complete"):
            me.replica.finish_load()
        me.replica.store_chunk(missing[0].digest, chunks[missing[0].digest])
        me.replica.store_chunk(missing[0].digest, chunks[missing[0].digest])
    me.replica.finish_load()
    assert not me.replica.needs_load
    assert whole(me)


def test_what_left_between_two_manifests_of_a_load_goes_though_the_chunk_around_it_is_the_same(
    loaded: Person, full: ToyServer
) -> None:
    """A range grows over what has gone, and its chunk keeps the digest it had."""
    replica, gone = loaded.replica, ids_of(full, "contact")[4]
    manifest, _ = full.manifest(size=1)
    replica.begin_load(manifest)
    list(steps.compare(replica))
    places = [each for each in manifest.chunks if each.record_type == "contact"]
    left, wider = places[4], structs.replace(places[5], start=places[4].start)
    chunks = [wider if each is places[5] else each for each in manifest.chunks if each is not left]
    replica.begin_load(structs.replace(manifest, chunks=chunks))
    list(steps.compare(replica))
    assert replica.missing_chunks() == [wider]
    assert replica.get("contact", gone) is not None
    replica.store_chunk(wider.digest, full.manifest(size=1)[1][wider.digest])
    replica.finish_load()
    assert replica.get("contact", gone) is None


def test_a_chunk_that_holds_something_else_is_refused(loaded: Person, full: ToyServer) -> None:
    loaded.others(*(patch(full.rows["contact", each], "contact", city="Rome") for each in ids_of(full, "contact")))
    manifest, chunks = full.manifest()
    swapped = [
        each if each.record_type != "contact" else type(each)(*(*_plain(each)[:5], "f", "g", each.content))
        for each in manifest.chunks[:]
    ]
    entry = next(each for each in swapped if each.record_type == "contact")
    only = [each for each in swapped if each.record_type != "contact"] + [entry]
    loaded.replica.begin_load(Manifest("e1", manifest.version, manifest.schema, only, manifest.columns))
    with pytest.raises(Malformed, match="not in its range"):
        loaded.replica.store_chunk(entry.digest, chunks[entry.digest])


def _plain(entry: object) -> list[object]:
    return [getattr(entry, name) for name in entry.__struct_fields__]  # type: ignore[attr-defined]  # a msgspec Struct


def test_a_manifest_without_ranges_is_loaded_aside(loaded: Person, full: ToyServer) -> None:
    manifest, chunks = full.manifest()
    old = [type(each)(*_plain(each)[:5]) for each in manifest.chunks]
    loaded.others(patch(full.rows["contact", ids_of(full, "contact")[0]], "contact", city="Rome"))
    loaded.replica.begin_load(Manifest("e1", manifest.version, manifest.schema, old))
    assert len(loaded.replica.missing_chunks()) == len(chunks)
    for each in loaded.replica.missing_chunks():
        loaded.replica.store_chunk(each.digest, chunks[each.digest])
    loaded.replica.finish_load()
    loaded.pull()
    assert whole(loaded)


@pytest.mark.parametrize("seed", range(12))
def test_it_ends_in_the_servers_rows_whatever_happened(
    seed: int, tmp_path: Path, declared: Catalogue, full: ToyServer, open_replica: Opener
) -> None:
    chance = random.Random(seed)
    me = Person(open_replica(), full)
    for _ in range(chance.randrange(1, 25)):
        _something(chance, me, full)
    me.server = full
    me.load(chance.choice([1, 3, 50]))
    assert me.replica.cursor == full.version
    me.sync()
    me.sync()
    assert whole(me)
    reader = me.replica.reader()
    assert reader.execute("SELECT (SELECT count(*) FROM base), (SELECT count(*) FROM touched)").fetchone() == (0, 0)
    reader.close()


def _something(chance: random.Random, me: Person, server: ToyServer) -> None:
    contact = chance.choice(ids_of(server, "contact"))
    company = chance.choice(ids_of(server, "company"))
    what = chance.randrange(7)
    if what == 0:
        me.others(patch(server.rows["contact", contact], "contact", city=f"Rome {chance.random()}"))
    elif what == 1:
        me.others(delete("company", company))
    elif what == 2:
        me.others(create("contact", first_name="New", company_id=None))
    elif what == 3 and me.replica.get("contact", contact):
        me.change("contact", contact, phone=str(chance.random()))
    elif what == 4:
        me.make("contact", first_name="Mine")
    elif what == 5:
        me.push()
    else:
        me.replica.store_verdicts(me.push())
