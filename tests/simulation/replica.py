"""A client's replica in memory: server rows, the queue, and what is shown; the rules are the shipped replica's.

What is shown is found in the plainest way there is: every pending mutation decided anew on the server's rows. The
replay compares the shipped overlay, which decides only what hangs together, with this.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

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
from sync.protocol.batch import Batch, Stub
from sync.protocol.deposit import kept_from
from sync.protocol.messages.reload import EPOCH
from sync.protocol.returning import fails, final, returning
from sync.protocol.scope import scope_of
from sync.replica import hiding
from sync.replica.changes import _Arrival, _declared
from sync.replica.quarantine import Piece
from sync.replica.queue import INBOX, Queued, State
from sync.replica.receipts import Sealed
from sync.replica.resolve import _MISSING
from sync.replica.verdicts import _STATES
from tests.simulation import departed
from tests.simulation.hiding import hide
from tests.simulation.loading import Loading
from tests.simulation.stored import Held

Receipt = tuple[bytes, int, bool]
"""A receipt, when the server gave it, and whether it has to be given back."""


class Replica(Loading):
    """Everything of it lies on `disk`, save a memory of what is shown."""

    def open(self, catalogue: Catalogue) -> None:
        """Bring the tables up to the catalogue, as `upgrade.bring_up` does: a load that runs begins anew."""
        self._shown = None
        types = {each.name: tuple(each.by_name) for each in catalogue}
        known = self.meta("types", {})
        if known == types:
            return
        grown = {name for name, fields in types.items() if name in known and known[name] != fields}
        with self.disk.transaction():
            self.disk.put("meta", "types", types)
            self.abandon_load()
            self.disk.put("meta", "missed", self.meta("missed", frozenset()) | grown)
            for name in grown:
                for key, row in list(self.rows.items()):
                    if key[0] == name:
                        self.disk.put("rows", key, _declared(catalogue.record_types[name], row))

    def adopt(self, catalogue: Catalogue, actor: Actor, permissions: frozenset[str]) -> bool:
        """Take over what the server says about the person, and hide what is lost; whether anything was."""
        if permissions == self.permissions:
            return False
        after = scope_of(catalogue, permissions, actor.person)
        loading = self.meta("load") is not None
        held = hiding.held(catalogue, self.permissions, actor.person, loading=loading, scope=self.scope)
        lost = hiding.loss(catalogue, held, after)
        shown = self.shown(catalogue, actor)
        with self.disk.transaction():
            self.disk.put("meta", "permissions", permissions)
            if lost:
                hide(self, catalogue, lost, after, shown)
        self._shown = None
        self.told("adopt", permissions)
        return bool(lost)

    @property
    def put_aside(self) -> dict[int, Mutation]:
        """Work on what is out of sight, until the server's quarantine has it."""
        return self.disk.table("quarantine")

    @property
    def receipts_due(self) -> list[tuple[int, Receipt]]:
        """The receipts that a restored server has to get back, with their places."""
        return [(place, each) for place, each in self.disk.table("receipts").items() if each[2]]

    @property
    def owes(self) -> bool:
        """Whether the server has something to get, as `Withdrawal._owes` says it."""
        return bool(self.put_aside or self.receipts_due)

    def delivered(self, pieces: Sequence[Piece], receipts: Sequence[Sealed]) -> None:
        """The server has these, and has given receipts for them."""
        kept = self.disk.table("receipts")
        with self.disk.transaction():
            for seq, _ in pieces:
                self.disk.drop("quarantine", seq)
            for place, (_, at, _) in list(kept.items()):
                if at < kept_from(max(at for _, at in receipts)):
                    self.disk.drop("receipts", place)
            for sealed, at in receipts:
                self.disk.put("receipts", max(kept, default=0) + 1, (sealed, at, False))
        self.told("delivered", pieces, receipts)

    def given_back(self, place: int) -> None:
        """The server has this receipt again; it is kept for the next time."""
        with self.disk.transaction():
            self.disk.put("receipts", place, (*self.disk.get("receipts", place)[:2], False))

    @property
    def may_part(self) -> bool:
        """Whether single records have left whose traces may go: as `Withdrawal._may_part`."""
        return not self.needs_load and not self.is_bringing_back and bool(departed.noted(self))

    def part_with_departed(self, catalogue: Catalogue, actor: Actor) -> None:
        """Take out what is left of single records that are out of sight."""
        departed.part(self, catalogue, lambda: self.shown(catalogue, actor))

    # -- the queue -----------------------------------------------------------------------------------------------

    def waiting(self, limit: int, after: int) -> list[Held]:
        """The mutations without a verdict, and those that come back, behind a place in their order."""
        queue = self.queue
        return [queue[seq] for seq in sorted(queue) if seq > after and _travels(queue[seq])][:limit]

    def outgoing(self, limit: int, after: int) -> tuple[list[Mutation], int]:
        """Mutations to push from behind a place, as `speech.outgoing`, and the place to go on from."""
        if self.meta("load needed") == EPOCH:
            return [], after
        found = self.waiting(limit, after)
        return [returning(each.mutation, each.verdict, each.again) for each in found], found[-1].seq if found else after

    @property
    def is_bringing_back(self) -> bool:
        """Whether work that a restored server has lost is still on its way back to it."""
        return any(each.again is not None for each in self.queue.values())

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
                seq = self.meta("last", 0) + 1  # places are not given twice, also where the last was put aside
                self.disk.put("meta", "last", seq)
                entry = Held(seq, each, at, mutations[0].id, "", State.QUEUED, True, None, ())
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
        answered: list[Held] = []
        with self.disk.transaction():
            decided, since = final(verdicts, self.meta("waits since"))
            if since != self.meta("waits since"):
                self.disk.put("meta", "waits since", since)
            for verdict in decided:
                entry = self.queue.get(by_id.get(verdict.mutation_id, 0))
                if entry is None:
                    continue
                back, leaves = entry.again is not None, not verdict.stands or verdict.version <= self.cursor
                if back:
                    entry = replace(entry, again=None, version=verdict.version)
                if entry.state is State.QUEUED or (back and fails(verdict)):
                    state = _STATES[verdict.status]
                    entry = replace(entry, verdict=verdict, state=state, version=verdict.version)
                    answered += [entry] if state is State.REJECTED else []
                self.disk.put("queue", entry.seq, replace(entry, pending=entry.pending and not leaves))
            for each in answered:
                entry = self.queue[each.seq]
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

    # -- the feed ------------------------------------------------------------------------------------------------

    def store_changes(self, catalogue: Catalogue, batch: Batch) -> None:
        """Store a batch and its end as the cursor, as `sync.replica.changes.store_changes` does."""
        assert (batch.epoch, batch.after) == (self.epoch, self.cursor), "a batch does not follow what is stored"
        told = [each for each in batch.changes if not isinstance(each, Stub)]
        known = [each for each in told if each.record_type in catalogue.record_types]
        arrival = _Arrival(catalogue, self.rows)
        for each in known:
            arrival.take(each)
        with self.disk.transaction():
            self._remember_missed(catalogue, {each.record_type for each in told})
            for stub in batch.changes:
                if isinstance(stub, Stub):
                    self._name(stub.record_type, stub.record_id, stub.title, False)
            for key, row in arrival.new.items():
                if row is None:
                    self.disk.drop("rows", key)
                else:
                    self.disk.put("rows", key, row)
            departed.note(self, (key for key in arrival.left if arrival.row(key) is None), batch.through)
            self.disk.put("meta", "cursor", batch.through)
            own = {each.mutation_id for each in known if isinstance(each, Change)}
            self._release(own, batch.through)
        self.told("store_changes", batch)
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


def _travels(entry: Held) -> bool:
    return entry.state is State.QUEUED or entry.again is not None
