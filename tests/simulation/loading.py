"""Loading a simulated replica from a manifest, aside or in place, as `first_load` and `delta_load` do."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import structs

from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.ids import Id
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Key, Row
from sync.protocol.chunk import Chunk, decode_chunk
from sync.protocol.content import content_of, encode_row
from sync.protocol.loads import Way, gaps, kind_of, spans, stands_at, undone, way_of
from sync.protocol.manifest import ChunkEntry, Manifest
from sync.protocol.returning import loss
from sync.protocol.stubs import BUCKET
from sync.replica.changes import _declared
from sync.replica.tables import DERIVED
from tests.simulation import departed
from tests.simulation.stored import Stored
from tests.simulation.violation import demand


class Loading(Stored):
    """The part of a replica that is loaded."""

    def need_load(self, reason: str) -> None:
        """The feed cannot lead on; until a load is complete the replica says so, also after a crash."""
        with self.disk.transaction():
            self.disk.put("meta", "load needed", reason)
        self.told("need_load", reason)

    @property
    def holds(self) -> str:
        """The epoch that everything here is of, as `load_facts.held` says it."""
        return self.epoch or str(self.meta("greeted in", ""))

    def greeted_in(self, epoch: str) -> None:
        """A server of this epoch has greeted it; the first one's is remembered."""
        if not self.holds:
            with self.disk.transaction():
                self.disk.put("meta", "greeted in", epoch)
            self.told("greeted_in", epoch)

    def begin_load(self, manifest: Manifest) -> None:
        """Start a load, or go on with one of the same kind: in place where there is something, else aside."""
        way = way_of(manifest, self.epoch)
        kind, load = kind_of(manifest, way), manifest
        with self.disk.transaction():
            goes_on = self.meta("load kind") == kind
            newest = max(self.meta("load newest", 0), manifest.version) if goes_on and way is Way.ASIDE else 0
            self.disk.put("meta", "load newest", newest or manifest.version)
            if not goes_on:
                self.disk.clear("load rows")
                self.disk.clear("load chunks")
                for key, (title, _) in list(self.disk.table("stubs").items()):
                    self.disk.put("stubs", key, (title, False))
            elif way is Way.ASIDE:
                load = structs.replace(manifest, version=stands_at(manifest, self.meta("load").version))
            else:
                for digest in undone(_all(self.meta("load")), _all(manifest)):
                    self.disk.drop("load chunks", digest)
            self.disk.put("meta", "load", load)
            self.disk.put("meta", "load kind", kind)
        self.told("begin_load", manifest)

    @property
    def _in_place(self) -> bool:
        return bool(self.meta("load kind")["way"] == Way.IN_PLACE)

    def compare(self, catalogue: Catalogue) -> None:
        """Find out which chunks need not be fetched, each in a transaction of its own."""
        manifest: Manifest = self.meta("load")
        for entry in self.missing_chunks() if self._in_place else ():
            declared = catalogue.record_types.get(entry.record_type)
            if entry.bucket == BUCKET:
                continue
            with self.disk.transaction():
                if declared is None:
                    self._remember_missed(catalogue, {entry.record_type})
                elif not self._same(declared, entry, manifest.columns[entry.record_type]):
                    continue
                self.disk.put("load chunks", entry.digest, True)

    def _same(self, declared: RecordType, entry: ChunkEntry, names: Sequence[str]) -> bool:
        """Whether the rows of a chunk are here already; what this client does not know it cannot compare."""
        if set(names) - declared.by_name.keys() - set(DERIVED):
            return False
        rows = [self.rows[key] for key in sorted(self._within(entry.record_type, (entry.start, entry.end)))]
        here = [encode_row([{**row, **declared.derived(row)}[name] for name in names]) for row in rows]
        return len(here) == entry.rows and content_of(here) == entry.content

    def _within(self, record_type: str, span: tuple[Id, Id]) -> list[Key]:
        return [key for key in self.rows if key[0] == record_type and span[0] <= key[1] < span[1]]

    def missing_chunks(self) -> list[ChunkEntry]:
        """The chunks of the running load that are still to be stored."""
        stored = self.disk.table("load chunks")
        return [each for each in _all(self.meta("load")) if each.digest not in stored]

    def store_chunk(self, catalogue: Catalogue, entry: ChunkEntry, data: bytes) -> None:
        """Store one chunk: in place of the rows of its range, or aside, where of two rows the newer wins."""
        demand(entry in _all(self.meta("load")), "a chunk is stored that is no part of the load that runs", entry)
        chunk = decode_chunk(data, entry.digest)
        if entry.bucket == BUCKET:
            self._store_stubs(entry, chunk, data)
            return
        declared = catalogue.record_types.get(chunk.record_type)
        rows: dict[Key, Row] = {}
        for values in chunk.rows if declared is not None else ():
            row = _declared(declared, dict(zip(chunk.columns, values, strict=True)))
            rows[chunk.record_type, row["id"]] = row
        with self.disk.transaction():
            self._remember_missed(catalogue, {chunk.record_type})
            if self._in_place:
                here = self._within(entry.record_type, (entry.start, entry.end))
                self._drop(here, [key for key in here if key not in rows])
            for key, row in rows.items():
                held = None if self._in_place else self.disk.get("load rows", key)
                if held is None or row["version"] > held["version"]:
                    self.disk.put("rows" if self._in_place else "load rows", key, row)
            self.disk.put("load chunks", entry.digest, True)
        self.told("store_chunk", entry.digest, data)
        self._shown = None

    def _drop(self, keys: Sequence[Key], left: Sequence[Key]) -> None:
        """Take rows away; those that have `left` for good are noted, unless the server may have lost them."""
        for key in keys:
            self.disk.drop("rows", key)
        if self.meta("load").epoch == self.holds:
            departed.note(self, left, self.cursor)
        else:
            departed.miss(self, left)

    def _store_stubs(self, entry: ChunkEntry, chunk: Chunk, data: bytes) -> None:
        with self.disk.transaction():
            for record_id, title in chunk.rows:
                self._name(chunk.record_type, record_id, title, True)
            self.disk.put("load chunks", entry.digest, True)
        self.told("store_chunk", entry.digest, data)

    def finish_load(self, catalogue: Catalogue) -> tuple[str, int]:
        """Take away what no chunk holds; returns the epoch and the version the replica stands at."""
        manifest: Manifest = self.meta("load")
        demand(not manifest.more and not self.missing_chunks(), "a load has ended before all chunks were here")
        if self._in_place:
            self._drop_the_rest(catalogue, manifest)
        with self.disk.transaction():
            if not self._in_place:
                self.disk.clear("rows")
                for key, row in self.disk.table("load rows").items():
                    self.disk.put("rows", key, row)
            self.disk.clear("load rows")
            self.disk.clear("load chunks")
            for key, (title, loaded) in list(self.disk.table("stubs").items()):
                if loaded:
                    self.disk.put("stubs", key, (title, False))
                else:
                    self.disk.drop("stubs", key)
            same_epoch = manifest.epoch == self.holds
            facts = {"load": None, "load kind": None, "load needed": "", "scope": manifest.scope}
            missed = self.meta("missed", frozenset()) - catalogue.record_types.keys()
            if not same_epoch:
                for place, (sealed, at, _) in list(self.disk.table("receipts").items()):
                    self.disk.put("receipts", place, (sealed, at, True))
                self._come_back(loss(self.holds, self.meta("past", {}), manifest.epoch_from, manifest.past))
            facts |= {"past": manifest.past, "epoch": manifest.epoch, "cursor": manifest.version, "missed": missed}
            for name, value in facts.items():
                self.disk.put("meta", name, value)
            self._release(set(), manifest.version if same_epoch else None)
        self.told("finish_load")
        self._shown = None
        return manifest.epoch, manifest.version

    def _drop_the_rest(self, catalogue: Catalogue, manifest: Manifest) -> None:
        """As `delta_load.finishing`: rows in no chunk's range go, and so does what may not be read any more."""
        ranges = spans(manifest.chunks)
        for declared in catalogue:
            for gap in gaps(ranges.get(declared.name, [])):
                with self.disk.transaction():
                    here = self._within(declared.name, gap)
                    self._drop(here, here)
            names = manifest.columns.get(declared.name)
            unseen = [each for each in declared.fields if names is not None and each.name not in names]
            with self.disk.transaction():
                for key, row in [(key, row) for key, row in self.rows.items() if key[0] == declared.name]:
                    masked = {**row, **{each.name: declared.blank[each.name] for each in unseen}}
                    if masked != row:
                        self.disk.put("rows", key, masked)
        self._shown = None


def _all(manifest: Manifest) -> list[ChunkEntry]:
    return [*manifest.chunks, *manifest.stubs]
