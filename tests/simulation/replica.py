"""A client's replica in memory: server rows, the queue, and what is shown; the rules are the shipped replica's.

What is shown is found in the plainest way there is: every pending mutation decided anew on the server's rows. The
replay compares the shipped overlay, which decides only what hangs together, with this.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.change import Change
from shared_models.kernel.decide import Moment, decide
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.verdict import Verdict
from shared_models.kernel.working_set import WorkingSet, needs
from shared_models.kernel.write import Key, Row
from sync.protocol.batch import Batch
from sync.protocol.chunk import decode_chunk
from sync.protocol.content import content_of, encode_row
from sync.protocol.manifest import ChunkEntry, Manifest
from sync.replica import delta_load, load_facts
from sync.replica.changes import _Arrival, _declared
from sync.replica.load_facts import Way
from sync.replica.queue import INBOX, Queued, State
from sync.replica.resolve import _MISSING
from sync.replica.tables import DERIVED
from sync.replica.verdicts import _STATES
from tests.simulation.disk import Disk

Trace = list[tuple[Any, ...]]
"""What became durable, in order: the name of a method of the shipped Replica, and its arguments."""


class Replica:
    """Everything of it lies on `disk`, save a memory of what is shown."""

    def __init__(self) -> None:
        self.disk = Disk()
        self._shown: tuple[object, dict[Key, Row]] | None = None
        self.trace: Trace | None = None

    def told(self, what: str, *arguments: Any) -> None:
        """Note what has just become durable, for a replay."""
        if self.trace is not None:
            self.trace.append((what, *arguments))

    def meta(self, name: str, default: Any = None) -> Any:
        """One of the replica's own facts."""
        return self.disk.get("meta", name, default)

    @property
    def epoch(self) -> str:
        """The epoch of the feed that is stored."""
        return self.meta("epoch", "")  # type: ignore[no-any-return]

    @property
    def cursor(self) -> int:
        """The version up to which the feed is stored."""
        return self.meta("cursor", 0)  # type: ignore[no-any-return]

    @property
    def scope(self) -> str:
        """The name of what was in sight when it was last loaded."""
        return self.meta("scope", "")  # type: ignore[no-any-return]

    @property
    def permissions(self) -> frozenset[str]:
        """What the server has last told the person may do."""
        return self.meta("permissions", frozenset())  # type: ignore[no-any-return]

    @property
    def needs_load(self) -> bool:
        """Whether it has to be loaded from a manifest."""
        missed = self.meta("missed", frozenset()) & set(self.meta("types", ()))
        return not self.epoch or bool(self.meta("load") or self.meta("load needed") or missed)

    @property
    def rows(self) -> dict[Key, Row]:
        """The server's rows."""
        return self.disk.table("rows")

    @property
    def queue(self) -> dict[int, Queued]:
        """Every mutation made here, by its place."""
        return self.disk.table("queue")

    def open(self, catalogue: Catalogue) -> None:
        """Bring the tables up to the catalogue, as `schema.bring_up` does."""
        self._shown = None
        types = {each.name: tuple(each.by_name) for each in catalogue}
        known = self.meta("types", {})
        if known == types:
            return
        grown = {name for name, fields in types.items() if name in known and known[name] != fields}
        with self.disk.transaction():
            self.disk.put("meta", "types", types)
            self.disk.clear("load chunks")  # what is stored by now did not hold what was not known
            self.disk.put("meta", "missed", self.meta("missed", frozenset()) | grown)
            for name in grown:
                for key, row in list(self.rows.items()):
                    if key[0] == name:
                        self.disk.put("rows", key, _declared(catalogue.record_types[name], row))

    def adopt(self, permissions: frozenset[str]) -> None:
        """Take over what the server says about the person."""
        if permissions != self.permissions:
            with self.disk.transaction():
                self.disk.put("meta", "permissions", permissions)
            self.told("adopt", permissions)

    # -- the queue -----------------------------------------------------------------------------------------------

    def waiting(self, limit: int, after: int) -> list[Queued]:
        """The mutations without a verdict behind a place, in their order."""
        found = [each for seq, each in self.queue.items() if seq > after and each.state is State.QUEUED]
        return found[:limit]

    def inbox(self) -> list[Queued]:
        """What a person has to look at."""
        return [each for each in self.queue.values() if each.state in INBOX]

    def write(self, catalogue: Catalogue, actor: Actor, mutations: Sequence[Mutation], at: int) -> bool:
        """Decide provisionally and queue, all or nothing; whether nothing was refused."""
        known = self._working_set(catalogue, self.shown(catalogue, actor))
        for each in mutations:
            if not decide(catalogue, each, known, actor, Moment(at, 0, provisional=True)).verdict.stands:
                return False
        with self.disk.transaction():
            for each in mutations:
                seq = len(self.queue) + 1
                entry = Queued(seq, each, at, mutations[0].id, "", State.QUEUED, True, None, ())
                self.disk.put("queue", seq, entry)
        self.told("write", mutations, at)
        self._shown = None
        return True

    def settle(self, seq: int) -> None:
        """A person has dealt with a mutation of the inbox."""
        with self.disk.transaction():
            self.disk.put("queue", seq, replace(self.queue[seq], state=State.SETTLED))

    def store_verdicts(self, catalogue: Catalogue, verdicts: Sequence[Verdict]) -> None:
        """Store the server's last word; a second verdict on the same mutation is ignored."""
        by_id = {each.mutation.id: each.seq for each in self.queue.values()}
        answered: list[Queued] = []
        with self.disk.transaction():
            for verdict in verdicts:
                entry = self.queue.get(by_id.get(verdict.mutation_id, 0))
                if entry is None or entry.state is not State.QUEUED:
                    continue
                leaves = not verdict.stands or verdict.version <= self.cursor
                state, pending = _STATES[verdict.status], entry.pending and not leaves
                entry = replace(entry, verdict=verdict, state=state, pending=pending)
                self.disk.put("queue", entry.seq, entry)
                answered += [entry] if state is State.REJECTED else []
            for entry in answered:
                root = self._root(catalogue, entry, by_id)
                if root is not None and root.state is State.REJECTED:
                    self.disk.put("queue", entry.seq, replace(entry, state=State.WAITING, waits_for=root.mutation.id))
        self.told("store_verdicts", verdicts)
        self._shown = None

    def _root(self, catalogue: Catalogue, entry: Queued, by_id: dict[Id, int]) -> Queued | None:
        """The refused creation that a refused mutation waits for, as `resolve._root` finds it."""
        assert entry.verdict is not None
        root = self.queue.get(by_id.get(entry.verdict.waits_for, 0))
        if root is None and entry.verdict.code in _MISSING:
            own = (entry.mutation.record_type, entry.mutation.record_id)
            creates = entry.mutation.action is Action.CREATE
            named = sorted({*needs(catalogue, entry.mutation)} - ({own} if creates else set()))
            creations = (self._refused_creation(key, entry.seq) for key in named)
            root = next((each for each in creations if each is not None), None)
        while root is not None and root.state is State.WAITING:
            root = self.queue.get(by_id.get(root.waits_for, 0))
        return root

    def _refused_creation(self, key: Key, before: int) -> Queued | None:
        for seq in sorted(self.queue, reverse=True):
            each = self.queue[seq]
            created = each.mutation.action is Action.CREATE and (each.mutation.record_type, each.mutation.record_id)
            if seq < before and created == key and each.verdict is not None:
                return None if each.verdict.stands else each
        return None

    def _release(self, own: set[Id], through: int | None) -> None:
        """Let mutations leave what is shown: those whose changes have come, and answered ones that were reached."""
        for entry in list(self.queue.values()):
            if entry.pending and (entry.mutation.id in own or _reached(entry, through)):
                self.disk.put("queue", entry.seq, replace(entry, pending=False))

    # -- the feed ------------------------------------------------------------------------------------------------

    def store_changes(self, catalogue: Catalogue, batch: Batch) -> None:
        """Store a batch and its end as the cursor, as `sync.replica.changes.store_changes` does."""
        assert (batch.epoch, batch.after) == (self.epoch, self.cursor), "a batch does not follow what is stored"
        known = [each for each in batch.changes if each.record_type in catalogue.record_types]
        arrival = _Arrival(catalogue, self.rows)
        for each in known:
            arrival.take(each)
        with self.disk.transaction():
            self._remember_missed(catalogue, {each.record_type for each in batch.changes})
            for key, row in arrival.new.items():
                if row is None:
                    self.disk.drop("rows", key)
                else:
                    self.disk.put("rows", key, row)
            self.disk.put("meta", "cursor", batch.through)
            own = {each.mutation_id for each in known if isinstance(each, Change)}
            self._release(own, batch.through)
        self.told("store_changes", batch)
        self._shown = None

    def _remember_missed(self, catalogue: Catalogue, names: set[str]) -> None:
        if new := names - catalogue.record_types.keys():
            self.disk.put("meta", "missed", self.meta("missed", frozenset()) | new)

    # -- the first load ------------------------------------------------------------------------------------------

    def need_load(self, reason: str) -> None:
        """The feed cannot lead on; until a load is complete the replica says so, also after a crash."""
        with self.disk.transaction():
            self.disk.put("meta", "load needed", reason)
        self.told("need_load", reason)

    def begin_load(self, manifest: Manifest) -> None:
        """Start a load, or go on with one of the same kind: in place where there is something, else aside."""
        way = Way.IN_PLACE if self.epoch and delta_load.fits(manifest) else Way.ASIDE
        kind = load_facts._kind(manifest, way)
        with self.disk.transaction():
            if self.meta("load kind") != kind:
                self.disk.clear("load rows")
                self.disk.clear("load chunks")
            elif way is Way.IN_PLACE:
                for digest in delta_load.undone(self.meta("load").chunks, manifest.chunks):
                    self.disk.drop("load chunks", digest)
            self.disk.put("meta", "load", manifest)
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
        return [each for each in self.meta("load").chunks if each.digest not in stored]

    def store_chunk(self, catalogue: Catalogue, entry: ChunkEntry, data: bytes) -> None:
        """Store one chunk: in place of the rows of its range, or aside, where of two rows the newer wins."""
        chunk = decode_chunk(data, entry.digest)
        declared = catalogue.record_types.get(chunk.record_type)
        rows: dict[Key, Row] = {}
        for values in chunk.rows if declared is not None else ():
            row = _declared(declared, dict(zip(chunk.columns, values, strict=True)))
            rows[chunk.record_type, row["id"]] = row
        with self.disk.transaction():
            self._remember_missed(catalogue, {chunk.record_type})
            if self._in_place:
                for key in self._within(entry.record_type, (entry.start, entry.end)):
                    self.disk.drop("rows", key)
            for key, row in rows.items():
                held = None if self._in_place else self.disk.get("load rows", key)
                if held is None or row["version"] > held["version"]:
                    self.disk.put("rows" if self._in_place else "load rows", key, row)
            self.disk.put("load chunks", entry.digest, True)
        self.told("store_chunk", entry.digest, data)
        self._shown = None

    def finish_load(self, catalogue: Catalogue) -> tuple[str, int]:
        """Take away what no chunk holds; returns the epoch and the version the replica stands at."""
        manifest: Manifest = self.meta("load")
        if self._in_place:
            self._drop_the_rest(catalogue, manifest)
        with self.disk.transaction():
            if not self._in_place:
                self.disk.clear("rows")
                for key, row in self.disk.table("load rows").items():
                    self.disk.put("rows", key, row)
            self.disk.clear("load rows")
            self.disk.clear("load chunks")
            same_epoch = manifest.epoch == self.epoch
            facts = {"load": None, "load kind": None, "load needed": "", "scope": manifest.scope}
            missed = self.meta("missed", frozenset()) - catalogue.record_types.keys()
            facts |= {"epoch": manifest.epoch, "cursor": manifest.version, "missed": missed}
            for name, value in facts.items():
                self.disk.put("meta", name, value)
            self._release(set(), manifest.version if same_epoch else None)
        self.told("finish_load")
        self._shown = None
        return manifest.epoch, manifest.version

    def _drop_the_rest(self, catalogue: Catalogue, manifest: Manifest) -> None:
        """As `delta_load.finishing`: rows in no chunk's range go, and so does what may not be read any more."""
        spans = delta_load._spans(manifest.chunks)
        for declared in catalogue:
            for gap in delta_load._gaps(spans.get(declared.name, [])):
                with self.disk.transaction():
                    for key in self._within(declared.name, gap):
                        self.disk.drop("rows", key)
            names = manifest.columns.get(declared.name)
            unseen = [each for each in declared.fields if names is not None and each.name not in names]
            with self.disk.transaction():
                for key, row in [(key, row) for key, row in self.rows.items() if key[0] == declared.name]:
                    masked = {**row, **{each.name: declared.blank[each.name] for each in unseen}}
                    if masked != row:
                        self.disk.put("rows", key, masked)
        self._shown = None

    # -- what is shown -------------------------------------------------------------------------------------------

    def shown(self, catalogue: Catalogue, actor: Actor) -> dict[Key, Row]:
        """The server's rows with every pending mutation decided on top, in their order."""
        basis = (catalogue, actor)
        if self._shown is None or self._shown[0] != basis:
            rows = dict(self.rows)
            pending = [each for each in self.queue.values() if each.pending]
            known = self._working_set(catalogue, rows) if pending else None
            for each in pending:
                made = decide(catalogue, each.mutation, known, actor, Moment(each.at, 0, provisional=True))
                for change, row in zip(made.changes, made.rows, strict=True):
                    rows[change.record_type, change.record_id] = row
            self._shown = (basis, rows)
        return self._shown[1]

    def _working_set(self, catalogue: Catalogue, rows: dict[Key, Row]) -> WorkingSet:
        known = WorkingSet()
        for (name, _), row in rows.items():
            declared: RecordType | None = catalogue.record_types.get(name)
            if declared is not None:
                known.load(declared, row)
        return known


def _reached(entry: Queued, through: int | None) -> bool:
    """Whether a mutation is answered, and the replica has come to its version."""
    if entry.state is State.QUEUED or entry.verdict is None:
        return False
    return through is None or entry.verdict.version <= through
