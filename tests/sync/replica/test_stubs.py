"""The replica keeps the names of records it does not hold; they are seen only where something points at them."""

from __future__ import annotations

from shared_models.kernel.ids import uuid7
from sync.protocol.batch import Batch, Stub
from sync.protocol.chunk import Chunk
from sync.protocol.manifest import ChunkEntry, Manifest
from sync.protocol.stubs import BUCKET, COLUMNS
from sync.replica import lists
from sync.replica.query import Query
from tests.encoded_chunk import encode_chunk
from tests.sync.replica.conftest import Opener
from tests.sync.replica.people import create
from tests.sync.replica.toy_server import ToyServer

ONE, OTHER = uuid7(1, bytes(10)), uuid7(2, bytes(10))


def stub_load(server: ToyServer, *stubs: tuple[str, str]) -> tuple[Manifest, dict[str, bytes]]:
    """A first load with stubs of companies besides what the server holds."""
    manifest, chunks = server.manifest()
    data, digest = encode_chunk(Chunk("company", list(COLUMNS), [list(each) for each in stubs]))
    entry = ChunkEntry("company", BUCKET, digest, len(stubs), len(data))
    found = Manifest(
        manifest.epoch, manifest.version, manifest.schema, manifest.chunks, manifest.columns, manifest.scope, [entry]
    )
    return found, {**chunks, digest: data}


def test_stubs_come_with_a_load_and_with_the_feed_and_name_what_is_pointed_at(
    open_replica: Opener, server: ToyServer
) -> None:
    server.apply([create("contact", last_name="Smith")])
    replica = open_replica()
    for stubs in (((ONE, "One"), (OTHER, "Other")), ((ONE, "One again"),)):
        manifest, chunks = stub_load(server, *stubs)
        replica.begin_load(manifest)
        for each in replica.missing_chunks():
            replica.store_chunk(each.digest, chunks[each.digest])
        replica.finish_load()
        types, reader = replica.catalogue.record_types, replica.reader()
        assert lists.titles(reader, types, [("company", ONE), ("company", OTHER)]) == {
            ("company", each[0]): each[1] for each in stubs
        }
        assert lists.count(reader, types["company"], Query()) == 0
        assert replica.get("company", ONE) is None
    version = replica.cursor + 1
    replica.store_changes(Batch(replica.epoch, replica.cursor, version, (Stub(version, 0, "company", OTHER, "New"),)))
    found = lists.titles(replica.reader(), types, [("company", ONE), ("company", OTHER)])
    assert found == {("company", ONE): "One again", ("company", OTHER): "New"}


def test_a_loss_that_the_last_load_knew_of_leaves_the_names_of_what_is_still_pointed_at(
    open_replica: Opener, server: ToyServer
) -> None:
    server.apply([create("contact", last_name="Smith")])
    key = ("contact", server.feed[-1].record_id)
    server.rows[key] = {**server.rows[key], "company_id": ONE}
    replica = open_replica()
    manifest, chunks = stub_load(server, (ONE, "One"), (OTHER, "Other"))
    replica.begin_load(manifest)
    for each in replica.missing_chunks():
        replica.store_chunk(each.digest, chunks[each.digest])
    replica.finish_load()
    assert replica.adopt(replica.actor().permissions - {"deal.view"})
    names = lists.titles(replica.reader(), replica.catalogue.record_types, [("company", ONE), ("company", OTHER)])
    assert names == {("company", ONE): "One"}
