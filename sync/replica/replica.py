"""The replica of one person in one tenant: the only door to its file for whoever writes.

One thread at a time owns a Replica; others read through `reader()`. Everything it says it has stored is on disk.
"""

from array import array
from collections import deque
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from types import ModuleType
from typing import TYPE_CHECKING, TypeVar

from shared_models.kernel.actor import Actor
from shared_models.kernel.ids import NIL, Id
from shared_models.kernel.instant import Instant
from shared_models.kernel.mutation import Mutation
from shared_models.kernel.record_field import RecordField, Value
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.verdict import Verdict
from shared_models.kernel.write import Key, Row
from sync import clock
from sync.protocol.batch import Batch
from sync.protocol.loads import Way, way_of
from sync.protocol.manifest import ChunkEntry, Manifest
from sync.replica import (
    bulk,
    delta_load,
    drafts,
    first_load,
    grouping,
    head,
    lists,
    load_facts,
    meta,
    orders,
    queue,
    resolve,
    rows,
    speech,
    steps,
    undo,
    writes,
)
from sync.replica.account_file import AccountFile
from sync.replica.connection import guarded, teach_language, transaction
from sync.replica.drafts import Draft, Place
from sync.replica.grouping import Group, Sums
from sync.replica.overlay import Deciding
from sync.replica.query import Query
from sync.replica.queue import Queued
from sync.replica.sync_log import What
from sync.replica.touched import Origin, Touched, touched
from sync.replica.undo import Compensation
from sync.replica.writes import Entered
from sync.replica.writes import Written as Written

if TYPE_CHECKING:
    from sync.replica.arrivals import Arrival
    from sync.replica.bulk import Make

T = TypeVar("T")


class Replica(AccountFile):
    """See `open`. Methods that write raise DiskFull or DiskFailed and then have changed nothing."""

    @property
    def epoch(self) -> str:
        """The epoch of the feed that is stored; empty before the first load is complete."""
        return str(meta.read(self._connection, "epoch", ""))

    @property
    def holds(self) -> str:
        """The epoch that everything here is of, also what was answered before the first load is complete."""
        return load_facts.held(self._connection)

    @property
    def cursor(self) -> int:
        """The version up to which the feed is stored."""
        return int(meta.read(self._connection, "cursor", 0))

    @property
    def scope(self) -> str:
        """The name of what was in sight when it was last loaded; REDUCED when something was hidden since."""
        return str(meta.read(self._connection, "scope", ""))

    @property
    def needs_load(self) -> bool:
        """Whether it has to be loaded from a manifest: never was, or a newer product now knows more record types."""
        missed = self.catalogue.record_types.keys() & set(meta.read(self._connection, "missed", []))
        loading = load_facts.running(self._connection) or load_facts.needed(self._connection)
        return not self.epoch or bool(loading) or bool(missed)

    def get(self, record_type: str, record_id: Id) -> Row | None:
        """The row of one record as it is shown, deleted or not."""
        with guarded(self._connection):
            return rows.fetch_one(self._connection, self.catalogue.record_type(record_type), record_id)

    def in_order(self, record_type: RecordType, query: Query) -> "array[int]":
        """The row ids of a list in its order, for one that is too long to wait for.

        The first time a long list is ordered by a text, an index is made, and later ones are there at once.
        """
        if orders.wants_index(self._connection, record_type, query):
            teach_language(self._connection, self._language)
            self.commit(lambda deciding: orders.index_text(deciding.connection, record_type, query))
        with guarded(self._connection):
            return lists.ordered(self._connection, self.catalogue.record_types, record_type, query)

    def in_groups(
        self, record_type: RecordType, query: Query, summed: Sequence[RecordField]
    ) -> "tuple[array[int], list[Group]]":
        """The row ids of a grouped list in its order, and its groups."""
        with guarded(self._connection):
            return grouping.arranged(self._connection, self.catalogue.record_types, record_type, query, summed)

    def totals(
        self, record_type: RecordType, query: Query, summed: Sequence[RecordField], rids: Sequence[int] | None = None
    ) -> Sums:
        """What the numbers of a list come to, or of some of its records."""
        with guarded(self._connection):
            return grouping.totals(self._connection, record_type, query, summed, rids)

    def write(
        self,
        mutations: Sequence[Mutation],
        *,
        actor: Actor | None = None,
        at: Instant,
        label: str = "",
        group_id: Id | None = None,
        typed: Collection[Place] = (),
    ) -> Written:
        """Decide provisionally and queue; durable on return, all or nothing. Drafts of what was `typed` go with it.

        Raises the Fault of the first mutation that would be rejected (`detail["index"]` says which) and then has
        written nothing. `group_id` is the first mutation's id unless given.
        """
        if not mutations:
            return Written(group_id or NIL, Touched(Origin.LOCAL), ())
        deciding = self._deciding(actor)
        with transaction(self._connection):
            entered = writes.enter(deciding, mutations, at=at, group_id=group_id or mutations[0].id, label=label)
            drafts.forget(self._connection, typed)
        return self._written(entered)

    def write_many(
        self,
        record_type: str,
        ids: Sequence[Id],
        make: "Make",
        *,
        at: Instant,
        label: str,
        group_id: Id,
        first: Sequence[Mutation] = (),
    ) -> Written:
        """Write what `make` says for each of these records, as far as it may be done; see `bulk`. Durable on return.

        The verdicts tell of every mutation that was made, also of those that were left out.
        """
        deciding = self._deciding()
        declared = deciding.catalogue.record_type(record_type)
        with transaction(self._connection):
            entered = bulk.enter(deciding, declared, ids, make, at=at, group_id=group_id, label=label, first=first)
        return self._written(entered)

    def own(self, step: Callable[[Deciding], tuple[set[Key], T]]) -> T:
        """Do a step of the person's own work in a transaction of its own, and tell of the records it has changed."""
        with transaction(self._connection):
            keys, result = step(self._deciding())
        self._tell(touched(Origin.LOCAL, keys))
        return result

    def rest(self) -> None:
        """Give back the memory that large work has left: the pages that were read and written for it."""
        self._connection.execute("PRAGMA shrink_memory").fetchall()

    def keep_drafts(self, kept: Collection[Draft], forgotten: Collection[Place] = ()) -> None:
        """Keep what is being typed, and forget what was stored or given up. Nothing is told: no record changes."""
        with transaction(self._connection):
            drafts.forget(self._connection, forgotten)
            drafts.keep(self._connection, kept)

    def queue(self, limit: int = -1, after: int = 0) -> list[Queued]:
        """The mutations that have no verdict yet and stand behind the place `after`, in their order."""
        with guarded(self._connection):
            return queue.waiting(self._connection, limit, after)

    def outgoing(self, limit: int, after: int) -> tuple[list[Mutation], int]:
        """Mutations to push, from behind a place, and the place to go on from; see `speech`."""
        mutations, place = speech.outgoing(self._deciding(), limit, after)
        self.noted.sent(each.id for each in mutations)
        return mutations, place

    @property
    def speaks(self) -> int:
        """The schema version to say hello with."""
        return speech.speaks(self._connection, self.catalogue)

    def greeted_by(self, schema_version: int) -> bool:
        """Remember the server's schema; whether another is spoken from now on. Raises ProtocolUnsupported."""
        return speech.greeted_by(self._connection, self.catalogue, schema_version)

    def greeted_in(self, epoch: str) -> None:
        """A server of this epoch has greeted it; the first one's is remembered, before anything is answered."""
        if not self.holds:
            self.commit(lambda deciding: load_facts.hold(deciding.connection, epoch))

    @property
    def is_bringing_back(self) -> bool:
        """Whether work that a restored server has lost is still on its way back to it."""
        return queue.any_returning(self._connection)

    def pending_count(self) -> int:
        """How many mutations have no verdict yet."""
        with guarded(self._connection):
            return queue.count_waiting(self._connection)

    def inbox(self) -> list[Queued]:
        """Rejected and conflicted mutations with their content, until each is settled."""
        with guarded(self._connection):
            return queue.inbox(self._connection)

    def settle(self, mutation_id: Id) -> None:
        """Take a mutation out of the inbox because a person has dealt with it; its content stays in the log."""
        self.discard(mutation_id)

    def resend(
        self,
        mutation_id: Id,
        values: Mapping[str, Value] | None = None,
        *,
        first: Sequence[Mutation] = (),
        label: str = "",
    ) -> Written:
        """Push a rejected or contested mutation again as a new one, with edited values; see `resolve`.

        What has to be there `first` is written along, under its own `label`: both, or nothing.
        """
        return self._resolved(
            lambda deciding: resolve.resend(deciding, mutation_id, values or {}, _now()), first, label
        )

    def mine(self, mutation_id: Id, *, first: Sequence[Mutation] = (), label: str = "") -> Written:
        """Answer every open question of a mutation with what its author wanted; `first` as in `resend`."""
        return self._resolved(lambda deciding: resolve.mine(deciding, mutation_id, _now()), first, label)

    def theirs(self, mutation_id: Id) -> Written:
        """Leave what others have put there; for a record that exists already, use theirs in its place."""
        return self._resolved(lambda deciding: resolve.theirs(deciding, mutation_id, _now()))

    def both(self, mutation_id: Id) -> Written:
        """Answer every open question with both values. Raises NotBoth where a field can hold only one."""
        return self._resolved(lambda deciding: resolve.both(deciding, mutation_id, _now()))

    def discard(self, mutation_id: Id, *, with_waiting: bool = False) -> Written:
        """Give a mutation up, and what waits for it where asked; everything typed stays in the log."""
        return self._resolved(lambda deciding: resolve.discard(deciding, mutation_id, _now(), with_waiting))

    def reopen(self, mutation_id: Id) -> Written:
        """Put a discarded mutation back into the inbox."""
        return self._resolved(lambda deciding: resolve.reopen(deciding, mutation_id))

    def store_changes(self, batch: Batch) -> None:
        """Store a batch of the feed with its end as the cursor. Raises OutOfStep when it begins anywhere else."""
        from sync.protocol.effects import StoreChanges

        self.store([StoreChanges(batch)])

    def store_verdicts(self, answers: Sequence[Verdict]) -> None:
        """Store the server's last word on mutations of the queue; a second verdict on the same one is ignored."""
        from sync.protocol.effects import StoreVerdicts

        self.store([StoreVerdicts(answers)])

    def store(self, arrivals: "Sequence[Arrival]") -> None:
        """Store verdicts and batches that have arrived together, in one transaction; see `arrivals`."""
        from sync.replica import arrivals as arriving  # it knows the protocol, which painting does not need

        sent = self.noted.answered(each.mutation_id for each in arriving.answers_in(arrivals))
        self.commit(lambda deciding: arriving.store(deciding, arrivals, clock.now(), sent))
        self.noted.changed(arriving.changes_in(arrivals))

    def need_load(self, reason: str) -> None:
        """The feed cannot lead on: until a load is complete, also after a crash, the replica says that it needs one."""
        self.noted.event(What.LOAD_NEEDED, reason)
        self.commit(lambda deciding: load_facts.need(deciding.connection, reason))

    def begin_load(self, manifest: Manifest) -> None:
        """Start loading, or go on with a load that was cut; one that was loaded before takes new rows in place."""
        way = delta_load if way_of(manifest, self.epoch) is Way.IN_PLACE else first_load
        self.commit(lambda deciding: way.begin(deciding, manifest))
        first_load.prepare_load(self._connection)

    def missing_chunks(self) -> list[ChunkEntry]:
        """The chunks of the running load that are still to be stored."""
        return load_facts.missing_chunks(self._connection)

    def store_chunk(self, digest: str, data: bytes) -> None:
        """Store one chunk by its digest and compressed bytes. Raises Malformed when they do not belong together.

        A power loss may take it again, until `finish_load`; then it is missing still.
        """
        self.commit(lambda deciding: self.way.store_chunk(deciding, digest, data), lasting=False)

    def finish_load(self) -> None:
        """Show what was loaded, pending work on top. Raises Malformed while chunks are missing."""
        way = self.way
        if way is delta_load and not self.missing_chunks():
            deque(steps.finish(self), 0)  # what no chunk holds has to go before
        kind, chunks = load_facts.running(self._connection), load_facts.chunks(self._connection)
        self.commit(way.finish)
        self.noted.event(What.LOADED, kind or "", chunks=len(chunks), rows=sum(each.rows for each in chunks))
        first_load.settle_load(self._connection)
        head.keep(self._connection, self.path)
        if way is first_load:
            self._tell(Touched(Origin.REMOTE, everything=True))

    @property
    def way(self) -> ModuleType:
        """How the load that runs puts rows into the file."""
        return delta_load if load_facts.running(self._connection) is Way.IN_PLACE else first_load

    def undo(self, group_id: Id) -> list[Mutation]:
        """The mutations that take back what a group did; write them like any others. See `compensation`."""
        return list(self.compensation(group_id).mutations)

    def compensation(self, group_id: Id) -> Compensation:
        """What takes a group back, and by name what it leaves alone because it was changed since."""
        return undo.compensation(self._deciding(), group_id, clock.new_id(), clock.now())

    def _resolved(
        self, step: Callable[[Deciding], Entered], first: Sequence[Mutation] = (), label: str = ""
    ) -> Written:
        deciding, keys = self._deciding(), frozenset[Key]()
        with transaction(self._connection):
            if first:
                keys = writes.enter(deciding, first, at=clock.now(), group_id=first[0].id, label=label).keys
            entered = step(deciding)
        return self._written(replace(entered, keys=entered.keys | keys))

    def _written(self, entered: Entered) -> Written:
        self._tell(notice := touched(Origin.LOCAL, entered.keys))
        return Written(entered.group_id, notice, entered.verdicts)


def _now() -> tuple[Id, Instant]:
    """An id and a time for what is written next."""
    return clock.new_id(), clock.now()
