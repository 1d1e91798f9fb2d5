"""The oracle: it watches the history of what was applied, and says as soon as something in it cannot be right.

It knows nothing of sessions, scopes or merging but what docs/protocol.md promises, and says that in its own words. Of
what is sent, loaded, shown, brought back and left in the end its parts judge: `deliveries`, `loads`, `secrecy`,
`returns`, `agreement`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.coming_back import NOT_YET
from shared_models.kernel.ids import NIL, Id
from shared_models.kernel.mutation import Mutation
from shared_models.kernel.verdict import Verdict
from tests.simulation.agreement import Agreement
from tests.simulation.aside import Aside
from tests.simulation.database import Committed, Tables
from tests.simulation.deliveries import Deliveries
from tests.simulation.loads import Loads
from tests.simulation.returns import Returns
from tests.simulation.secrecy import Secrecy
from tests.simulation.violation import demand

if TYPE_CHECKING:
    from tests.simulation.device import Device
    from tests.simulation.world import World


@dataclass(frozen=True, slots=True)
class Wrote:
    """A mutation, whose it is, the how-manieth, and what its author had seen."""

    mutation: Mutation
    device: int
    number: int
    epoch: str
    cursor: int


class Oracle:
    """One history's. `lost` are the mutations that a restore took back after their author had the verdict."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.deliveries, self.secrecy, self.agreement = Deliveries(world), Secrecy(world), Agreement(world)
        self.aside, self.returns, self.loads = Aside(), Returns(world), Loads(world)
        self.wrote_by_id: dict[Id, Wrote] = {}
        self.first: dict[Id, Verdict] = {}
        self.applied: list[Id] = []
        self.lost: set[Id] = set()
        self.backed_up = (0, dict(self.first))
        self.settled: set[Id] = set()
        self.mutations = 0
        self.trace: list[tuple[object, ...]] | None = None

    # -- people --------------------------------------------------------------------------------------------------

    def wrote(self, device: Device, mutation: Mutation) -> None:
        """A mutation is durable in its author's queue."""
        replica = device.replica
        self.wrote_by_id[mutation.id] = Wrote(mutation, device.number, device.made, replica.epoch, replica.cursor)
        self.mutations += 1

    # -- the server ----------------------------------------------------------------------------------------------

    def committed(
        self, epoch: str, catalogue: Catalogue, asked: Sequence[tuple[Actor, Mutation]], made: Committed, at: int
    ) -> None:
        """A transaction was committed: each mutation for the first time, in its author's order, after what they saw."""
        tables, mutations = self.world.database.tables, [mutation for _, mutation in asked]
        demand(len(made.answers) == len(mutations), "every mutation needs one answer")
        for mutation, verdict in zip(mutations, made.answers, strict=True):
            demand(verdict.mutation_id == mutation.id, "an answer to another mutation", verdict, mutation)
        self.returns.committed(made, mutations)
        for decision in made.decided:
            if decision.verdict.code != NOT_YET:
                self._decided(epoch, decision.verdict, made.version)
        for verdict in made.answers:
            first = self.first.get(verdict.mutation_id, verdict)
            demand(first == verdict, "not the first verdict", verdict)
        if made.version:
            archive = self.deliveries.archives.setdefault(epoch, tables.archive)
            demand(archive is tables.archive, "the archive is another one")
            demand(made.version == tables.head == max(archive), "the feed is not contiguous", made.version)
            demand(made.version == 1 or made.version - 1 in archive, "a version is missing before", made.version)
            self.loads.committed(epoch, made.version, made.changes)
            demand([each.position for each in made.changes] == list(range(len(made.changes))), "positions have gaps")
        for change in made.changes:
            demand(change.version == made.version, "a change of another version", change)
            demand(change.mutation_id in self.first or change.mutation_id == NIL, "a change by nobody", change)
        if self.trace is not None:
            self.trace.append(("apply", catalogue, tuple(asked), at, made))

    def _decided(self, epoch: str, verdict: Verdict, version: int) -> None:
        found = self.wrote_by_id.get(verdict.mutation_id)
        demand(verdict.mutation_id not in self.first, "decided twice", verdict)
        self.first[verdict.mutation_id] = verdict
        if found is None:
            return
        previous = self.last_of(found.device)
        late = verdict.mutation_id in self.aside or verdict.mutation_id in self.returns.put_off
        in_turn = previous < found.number or late
        demand(in_turn, "out of its author's order", verdict, previous, found.number)
        self.applied.append(verdict.mutation_id)
        if verdict.version:
            demand(verdict.version == version, "the verdict names another version", verdict, version)
            demand(
                found.epoch != epoch or version > found.cursor,
                "before what its author had seen",
                verdict,
                found.cursor,
            )

    def last_of(self, device: int) -> int:
        """The number of the last mutation of a device that was decided."""
        for mutation_id in reversed(self.applied):
            found = self.wrote_by_id[mutation_id]
            if found.device == device:
                return found.number
        return 0

    def compacted(self, through: int) -> None:
        """The feed's versions up to one have gone to the archive."""
        if self.trace is not None:
            self.trace.append(("compact", through))

    def snapshot(self) -> None:
        """The database was backed up."""
        self.backed_up = (len(self.applied), dict(self.first))

    def restored(self, before: Tables, after: Tables) -> None:
        """The database has gone back to its backup, and what lay in its quarantine with it."""
        self.loads.restored(before.epoch, after.epoch, after.head)
        self.lost |= before.quarantine.keys() - after.quarantine.keys()
        self.secrecy.taken_back |= {key for key, row in before.rows.items() if row != after.rows.get(key)}
        count, first = self.backed_up
        self.lost |= self.first.keys() - first.keys()
        self.applied = self.applied[:count]
        self.first = dict(first)

    # -- clients ---------------------------------------------------------------------------------------------------

    def answered(self, device: Device, verdicts: Sequence[Verdict]) -> None:
        """A client was told verdicts: the first ones, unless a restore has lost them."""
        for verdict in verdicts:
            self.returns.answered(verdict)
            if verdict.mutation_id not in self.lost:
                demand(self.first.get(verdict.mutation_id) == verdict, "a client was told another verdict", verdict)
