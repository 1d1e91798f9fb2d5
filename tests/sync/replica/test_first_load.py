"""A first load can be cut anywhere, leaves what is shown and the queue alone, and ends in exactly the server's rows."""

import pytest
from msgspec import structs

from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.faults import Malformed
from sync.protocol.batch import Batch, Leave
from sync.protocol.chunk import Chunk
from sync.protocol.manifest import ChunkEntry, Manifest
from sync.replica import loading_tables
from sync.replica.lists import ordered, search
from sync.replica.query import Query
from tests.encoded_chunk import encode_chunk
from tests.sync.replica.conftest import Opener
from tests.sync.replica.people import Person, create, delete, patch
from tests.sync.replica.toy_server import ToyServer


@pytest.fixture(autouse=True, params=["moved", "exchanged"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """How what was loaded takes the place of what is shown: few rows are moved, of many the tables are exchanged."""
    if request.param == "exchanged":
        monkeypatch.setattr(loading_tables, "FEW", 0)


@pytest.fixture
def full(server: ToyServer) -> ToyServer:
    """A tenant with a dozen records."""
    companies = [create("company", name=f"Company {n}", city="Oslo") for n in range(4)]
    server.apply(companies)
    server.apply(create("contact", first_name=f"Ada {n}", company_id=companies[n % 4].record_id) for n in range(8))
    server.apply([delete("contact", server.feed[-1].record_id)])
    return server


def test_it_can_be_cut_after_any_chunk(open_replica: Opener, full: ToyServer) -> None:
    manifest, chunks = full.manifest(2)
    replica = open_replica()
    replica.begin_load(manifest)
    for left in range(len(chunks), 0, -1):
        missing = replica.missing_chunks()
        assert len(missing) == left
        with pytest.raises(Malformed, match="not complete"):
            replica.finish_load()
        replica.store_chunk(missing[0].digest, chunks[missing[0].digest])
        replica.store_chunk(missing[0].digest, chunks[missing[0].digest])
        replica.close()
        replica = open_replica()
        replica.begin_load(manifest)
    assert (replica.epoch, replica.cursor) == ("", 0)
    replica.finish_load()
    assert (replica.epoch, replica.cursor) == ("e1", full.version)
    assert Person(replica, full).agrees()
    reader = replica.reader()
    assert [each.title for each in search(reader, replica.restored, "oslo")] == [f"Company {n}" for n in range(4)]
    assert len(ordered(reader, replica.restored.record_types, replica.restored.record_type("contact"), Query())) == 7
    reader.close()


def test_what_a_person_writes_waits_for_the_disk_also_during_a_load(open_replica: Opener, full: ToyServer) -> None:
    manifest, chunks = full.manifest(2)
    replica = open_replica()

    def level(_: object = None) -> int:
        return int(replica._connection.execute("PRAGMA synchronous").fetchone()[0])

    replica.begin_load(manifest)
    with pytest.raises(Malformed):
        replica.store_chunk(manifest.chunks[0].digest, b"damaged")
    for each in replica.missing_chunks():
        replica.store_chunk(each.digest, chunks[each.digest])
        assert level() == 2
    assert (replica.commit(level), replica.commit(level, lasting=False)) == (2, 1)
    replica.finish_load()
    assert level() == 2


def test_what_is_there_stays_readable_and_writable_during_a_reload(open_replica: Opener, full: ToyServer) -> None:
    me = Person(open_replica(), full)
    contact = full.feed[-3].record_id
    me.change("contact", contact, city="Turin")
    made = me.make("contact", first_name="Offline")
    me.others(patch(full.rows["contact", contact], "contact", phone="123"))
    manifest, chunks = full.manifest(3)
    me.replica.begin_load(manifest)
    for each in me.replica.missing_chunks():
        assert me.row("contact", contact)["city"] == "Turin"
        me.replica.store_chunk(each.digest, chunks[each.digest])
    me.change("contact", made, city="Rome")
    me.replica.finish_load()
    row = me.row("contact", contact)
    assert (row["city"], row["phone"]) == ("Turin", "123")
    assert me.row("contact", made)["city"] == "Rome"
    assert me.replica.pending_count() == 3
    me.sync()
    assert me.agrees()


def test_a_load_at_the_version_of_an_answered_edit_lets_it_go(open_replica: Opener, full: ToyServer) -> None:
    me = Person(open_replica(), full)
    contact = full.feed[-3].record_id
    me.change("contact", contact, city="Turin")
    me.replica.store_verdicts(me.push())
    me.load()
    assert me.agrees()


def test_a_verdict_that_comes_after_the_load_that_holds_it_settles_the_edit(
    open_replica: Opener, full: ToyServer
) -> None:
    me = Person(open_replica(), full)
    me.change("contact", full.feed[-3].record_id, city="Turin")
    verdicts = me.push()
    me.load()
    me.replica.store_verdicts(verdicts)
    assert me.agrees()
    reader = me.replica.reader()
    assert reader.execute("SELECT (SELECT count(*) FROM base), (SELECT count(*) FROM touched)").fetchone() == (0, 0)
    reader.close()


def test_another_epoch_replaces_everything_but_the_queue(
    open_replica: Opener, full: ToyServer, declared: Catalogue
) -> None:
    me = Person(open_replica(), full)
    me.make("contact", first_name="Offline")
    me.server = ToyServer(declared, epoch="e2")
    me.server.apply([create("company", name="Survivor")])
    me.load()
    assert (me.replica.epoch, me.replica.cursor) == ("e2", 1)
    assert me.replica.get("contact", full.feed[-1].record_id) is None
    assert [each.mutation.after["first_name"] for each in me.replica.queue()] == ["Offline"]
    me.sync()
    assert me.agrees()


def test_rows_newer_than_the_manifest_are_not_changed_twice(open_replica: Opener, full: ToyServer) -> None:
    replica = open_replica()
    contact = full.feed[-3].record_id
    early, _ = full.manifest()
    full.apply([patch(full.rows["contact", contact], "contact", city="Turin")])
    full.apply([patch(full.rows["contact", contact], "contact", city="Rome")])
    late, chunks = full.manifest()
    replica.begin_load(Manifest(early.epoch, early.version, early.schema, late.chunks))
    for each in replica.missing_chunks():
        replica.store_chunk(each.digest, chunks[each.digest])
    replica.finish_load()
    me = Person(replica, full)
    replica.store_changes(full.batch(replica.cursor, replica.cursor + 1))
    assert me.row("contact", contact)["city"] == "Rome"
    me.pull()
    assert me.agrees()


def test_a_record_in_two_chunks_is_taken_from_the_newer(open_replica: Opener, full: ToyServer) -> None:
    replica = open_replica()
    contact = full.feed[-3].record_id
    old = full.rows["contact", contact]
    full.apply([patch(old, "contact", city="Turin")])
    chunks = dict(reversed(encode_chunk(full.chunk("contact", [row]))) for row in (full.rows["contact", contact], old))
    entries = [ChunkEntry("contact", "all:crm", digest, 1, len(data)) for digest, data in chunks.items()]
    replica.begin_load(Manifest("e1", full.version, "s", entries))
    for digest, data in chunks.items():
        replica.store_chunk(digest, data)
    replica.finish_load()
    row = replica.get("contact", contact)
    assert row is not None
    assert row["city"] == "Turin"


def test_a_load_that_was_cut_keeps_nothing_of_what_is_no_longer_in_sight(open_replica: Opener, full: ToyServer) -> None:
    replica = open_replica()
    manifest, chunks = full.manifest()
    replica.begin_load(structs.replace(manifest, scope="everything"))
    for each in replica.missing_chunks():
        replica.store_chunk(each.digest, chunks[each.digest])
    companies = [each for each in manifest.chunks if each.record_type == "company"]
    replica.begin_load(structs.replace(manifest, scope="companies", chunks=companies))
    for each in replica.missing_chunks():
        replica.store_chunk(each.digest, chunks[each.digest])
    replica.finish_load()
    assert replica.scope == "companies"
    held = {key[0] for key in full.rows if replica.get(*key) is not None}
    assert held == {"company"}


def test_a_record_that_left_sight_while_a_load_was_cut_goes(open_replica: Opener, full: ToyServer) -> None:
    replica = open_replica()
    manifest, chunks = full.manifest()
    replica.begin_load(manifest)
    for each in replica.missing_chunks():
        replica.store_chunk(each.digest, chunks[each.digest])
    left = ("contact", full.feed[-3].record_id)
    full.apply([patch(full.rows[left], "contact", city="Turin")])
    del full.rows[left]  # it belongs to somebody else now
    newer, chunks = full.manifest()
    replica.begin_load(newer)
    for each in replica.missing_chunks():
        replica.store_chunk(each.digest, chunks[each.digest])
    replica.finish_load()
    if replica.cursor < newer.version:
        replica.store_changes(Batch("e1", replica.cursor, newer.version, (Leave(newer.version, 0, *left),)))
    assert replica.get(*left) is None
    assert Person(replica, full).agrees()


def test_damaged_and_foreign_chunks_are_refused(open_replica: Opener, full: ToyServer) -> None:
    replica = open_replica()
    manifest, chunks = full.manifest()
    replica.begin_load(manifest)
    digest, data = next(iter(chunks.items()))
    with pytest.raises(Malformed):
        replica.store_chunk(digest, data[:-1])
    with pytest.raises(Malformed, match="not part of the load"):
        replica.store_chunk("0" * 64, data)
    headless, name = encode_chunk(Chunk("contact", ["first_name"], [["Ada"]]))
    replica.begin_load(Manifest("e1", 1, "s", [ChunkEntry("contact", "all:crm", name, 1, len(headless))]))
    with pytest.raises(Malformed, match="lacks the columns"):
        replica.store_chunk(name, headless)
    assert len(replica.missing_chunks()) == 1


def test_chunks_of_a_newer_server_lose_only_what_is_unknown(open_replica: Opener, full: ToyServer) -> None:
    replica = open_replica()
    key = ("company", full.feed[0].record_id)
    chunk = full.chunk("company", [full.rows[key]])
    columns = ["hologram", *(each for each in chunk.columns if each != "tags")]
    rows = [
        ["blue", *(value for value, name in zip(row, chunk.columns, strict=True) if name != "tags")]
        for row in chunk.rows
    ]
    data, digest = encode_chunk(Chunk("company", columns, rows))
    unknown, other = encode_chunk(Chunk("hologram", ["id"], [["x"]]))
    entries = [ChunkEntry("company", "b", digest, 1, len(data)), ChunkEntry("hologram", "b", other, 1, len(unknown))]
    replica.begin_load(Manifest("e1", 9, "newer", entries))
    replica.store_chunk(digest, data)
    replica.store_chunk(other, unknown)
    replica.finish_load()
    assert replica.get(*key) == {**full.rows[key], "tags": []}
    assert not replica.needs_load


def test_structured_values_arrive_as_they_were_sent(open_replica: Opener, full: ToyServer) -> None:
    full.apply([create("custom_field", record_type="contact", key="shoe", label="Shoe", kind="integer")])
    tags = [create("tag", name=name) for name in ("a", "b")]
    full.apply(tags)
    full.apply(
        [create("contact", first_name="Ada", tags=sorted(each.record_id for each in tags), **{"custom.shoe": 38})]
    )
    assert Person(open_replica(), full).agrees()
