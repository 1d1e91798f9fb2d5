"""The toy server among replicas of other schema versions: it translates for older ones, as the real server does."""

from __future__ import annotations

from collections.abc import Sequence

from server.sync.older_clients import raise_all
from shared_models.kernel.actor import Actor
from shared_models.kernel.change import Change
from shared_models.kernel.mutation import Mutation
from shared_models.kernel.verdict import Verdict, rejected
from sync.protocol.batch import Batch, Event
from sync.protocol.chunk import Chunk
from sync.protocol.content import content_of, encode_row
from sync.protocol.manifest import ChunkEntry, Manifest
from sync.protocol.scope import Scope, brought_down
from sync.replica import steps
from sync.replica.replica import Replica
from tests.encoded_chunk import encode_chunk
from tests.evolving import few_at_version as at_version
from tests.sync.replica.people import Person, ids
from tests.sync.replica.toy_server import ToyServer

__all__ = ["Desk", "VersionedServer", "ids"]

_LAST = "ffffffff-ffff-ffff-ffff-ffffffffffff"
_FIRST = "00000000-0000-0000-0000-000000000000"


class VersionedServer(ToyServer):
    """A toy server whose records have come to a schema version."""

    def __init__(self, version: int) -> None:
        super().__init__(at_version(version))
        self.fetched: list[str] = []

    def becomes(self, version: int) -> None:
        """The server is updated: its rows are migrated by the chain, and its feed is read in its new terms."""
        between = at_version(version).translation(self.catalogue.schema_version)
        assert between is not None
        self.catalogue = at_version(version)
        types = self.catalogue.record_types
        for key, row in self.rows.items():
            raised = between.up(key[0], row, whole=True)
            self.rows[key] = {name: raised.get(name, blank) for name, blank in types[key[0]].blank.items()}
        self.feed = [between.change_up(each, None) for each in self.feed]

    def told(self, replica: Replica, after: int) -> Batch:
        """The feed after a version, in the replica's terms."""
        between = self.catalogue.translation(replica.speaks)
        batch = self.batch(after)
        if between is None:
            return batch
        scope = Scope(frozenset(self.catalogue.record_types))
        events: list[Event] = []
        for each in batch.changes:
            assert isinstance(each, Change)
            events.append(brought_down(each, self.rows[each.record_type, each.record_id], scope, between))
        return Batch(batch.epoch, batch.after, batch.through, events)

    def decide_for(self, replica: Replica, mutations: Sequence[Mutation], actor: Actor) -> list[Verdict]:
        """Verdicts in the replica's terms on mutations in the replica's terms."""
        between = self.catalogue.translation(replica.speaks)
        if between is None:
            return self.apply(mutations, actor)
        answers = []
        for each in mutations:
            raised, faults = raise_all(between, [each], dict(self.rows))
            if each.id in faults:
                answers.append(rejected(each.id, each.record_type, each.record_id, faults[each.id]))
            else:
                (verdict,) = self.apply([raised[each.id].mutation], actor)
                answers.append(between.verdict_down(verdict, raised[each.id]))
        return answers

    def load_for(self, replica: Replica) -> tuple[Manifest, dict[str, bytes]]:
        """A manifest in the replica's terms, with one chunk for each record type, and the chunks by their digest."""
        between = self.catalogue.translation(replica.speaks)
        entries, chunks, columns = [], {}, {}
        for kind in self.catalogue:
            if between is not None and kind.name in between.new_types:
                continue
            rows = sorted((row for (name, _), row in self.rows.items() if name == kind.name), key=lambda row: row["id"])
            names = [each.name for each in kind.fields if not each.secret] + ["title", "sort_key"]
            told = [row | kind.derived(row) for row in rows]
            if between is not None:
                told = [between.down(kind.name, row, whole=True) for row in told]
                names = [*between.down(kind.name, dict.fromkeys(names), whole=True)]
            columns[kind.name] = names
            values = [[row[name] for name in names] for row in told]
            if values:
                data, digest = encode_chunk(Chunk(kind.name, names, values))
                chunks[digest] = data
                content = content_of(encode_row(each) for each in values)
                entries.append(ChunkEntry(kind.name, "all", digest, len(rows), len(data), _FIRST, _LAST, content))
        return Manifest(self.epoch, self.version, self.catalogue.fingerprint, entries, columns), chunks


class Desk(Person):
    """Someone whose program and server may be of different schema versions."""

    server: VersionedServer

    def load(self, size: int = 3) -> None:
        """A load from the server as it is; the server remembers what was fetched."""
        manifest, chunks = self.server.load_for(self.replica)
        kinds = {each.digest: each.record_type for each in manifest.chunks}
        self.replica.begin_load(manifest)
        list(steps.compare(self.replica))
        for each in self.replica.missing_chunks():
            self.server.fetched.append(kinds[each.digest])
            self.replica.store_chunk(each.digest, chunks[each.digest])
        list(steps.finish(self.replica))
        self.replica.finish_load()

    def sync(self) -> list[Verdict]:
        """Greet, push and pull, as the driver does."""
        self.replica.greeted_by(self.server.catalogue.schema_version)
        if self.replica.needs_load:
            self.load()
        answers: list[Verdict] = []
        after, place = -1, 0
        while place != after:
            after = place
            mutations, place = self.replica.outgoing(100, after)
            answers += self.server.decide_for(self.replica, mutations, self.replica.actor())
        self.replica.store_verdicts(answers)
        if self.server.version > self.replica.cursor:
            self.replica.store_changes(self.server.told(self.replica, self.replica.cursor))
        return answers
