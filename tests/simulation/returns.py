"""What the oracle says of work that a restore has lost: what a replica still holds comes back as it was decided."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from shared_models.kernel.change import Change, ChangeKind
from shared_models.kernel.coming_back import ANY_ORDER, NEW_WORK, NOT_YET
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.verdict import Status, Verdict
from shared_models.kernel.write import Key
from sync.protocol.returning import KEPT
from sync.replica.queue import State
from tests.simulation.sight import POINTING, Sight
from tests.simulation.violation import demand

if TYPE_CHECKING:
    from tests.simulation.database import Committed
    from tests.simulation.device import Device
    from tests.simulation.stored import Held
    from tests.simulation.world import World

ASKING = frozenset({("customer", "credit"), ("order", "total")})
"""Fields of which a person decides when two have set them."""

UNORDERED = frozenset({("customer", "labels"), ("customer", "note"), ("account", "balance")})
"""Fields of which it does not matter who comes back first."""


class Returns:
    """Of one history. `put_off` are the mutations that had to wait for others, `told` the first answers by mutation."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.put_off: set[Id] = set()
        self.lost_in: dict[Id, str] = {}
        self.heard: dict[Id, list[Verdict]] = {}
        self.told: dict[Id, Verdict] = {}

    def answered(self, verdict: Verdict) -> None:
        """A client was told a verdict."""
        lost = verdict.mutation_id in self.world.oracle.lost
        self.heard.setdefault(verdict.mutation_id, []).append(verdict)
        demand(verdict.code != NOT_YET or lost, "told to wait for what was never lost", verdict)

    def kept(self, verdicts: Iterable[Verdict]) -> None:
        """A client has stored verdicts."""
        for each in verdicts:
            if each.code != NOT_YET:
                self.told.setdefault(each.mutation_id, each)

    def committed(self, made: Committed, mutations: Iterable[Mutation]) -> None:
        """A transaction: nothing that comes back overwrites what came later, nor is lost to what was first."""
        asked = {each.id: each for each in mutations}
        for decision in made.decided:
            self._note(decision.verdict.mutation_id)
            self._is_there(asked[decision.verdict.mutation_id], decision.verdict)
            if decision.verdict.code == NOT_YET:
                self.put_off.add(decision.verdict.mutation_id)
                demand(not decision.changes, "what is not back yet has changed something", decision.verdict)
            for change in decision.changes:
                lost = self.world.database.tables.came_back.get(change.mutation_id)
                if lost is not None:
                    self._overwrites(change, lost)

    def _note(self, mutation_id: Id) -> None:
        """Remember which epoch a mutation's author says the lost version of."""
        wrote = self.world.oracle.wrote_by_id.get(mutation_id)
        for entry in self.world.devices[wrote.device].replica.queue.values() if wrote is not None else ():
            if entry.mutation.id == mutation_id:
                self.lost_in[mutation_id] = entry.lost_in

    def _is_there(self, asked: Mutation, verdict: Verdict) -> None:
        """An edit that has come back holds against what its record was created with."""
        database, key = self.world.database, (asked.record_type, asked.record_id)
        if verdict.status is not Status.ACCEPTED or not asked.again or asked.action is not Action.PATCH:
            return
        for name in asked.after:
            setters = (
                each
                for version in range(database.tables.head, database.epoch_from, -1)
                for each in reversed(database.tables.archive[version])
                if (each.record_type, each.record_id) == key and name in each.after
            )
            last, stands = next(setters, None), database.tables.rows[key][name]
            first = last is not None and last.kind is ChangeKind.CREATE
            lost = first and (asked.record_type, name) not in UNORDERED and stands != asked.after[name]
            demand(not lost, "a lost edit was lost to the creation of its record", asked, last, verdict)

    def _overwrites(self, change: Change, lost: int) -> None:
        """Whether a change that comes back from version `lost` sets only what it may."""
        for name in change.after:
            place = (change.record_type, name)
            earlier = next(self._setters(change, name), None) if place not in UNORDERED else None
            if earlier is None:
                continue
            theirs = self.world.database.tables.came_back.get(earlier.mutation_id, NEW_WORK)
            if lost != ANY_ORDER and theirs != NEW_WORK:
                if self.lost_in.get(change.mutation_id) != self.lost_in.get(earlier.mutation_id):
                    continue  # versions of two epochs say nothing of each other
                demand(theirs <= lost, "an older lost edit has taken the place of a newer one", change, earlier)
            elif place in ASKING:
                made = self.world.oracle.wrote_by_id[change.mutation_id].mutation
                seen = made.before.get(name, change.before.get(name))
                demand(seen == change.before.get(name), "what came back has overwritten new work", change, earlier)

    def _setters(self, change: Change, name: str) -> Iterator[Change]:
        """The changes of one field since the restore and before a change, newest first."""
        database = self.world.database
        for version in range(change.version, database.epoch_from, -1):
            for each in reversed(database.tables.archive[version]):
                same = (each.record_type, each.record_id) == (change.record_type, change.record_id)
                if same and name in each.after and (each.version, each.position) < (change.version, change.position):
                    yield each

    # -- in the end ----------------------------------------------------------------------------------------------

    def settled(self, device: Device) -> bool:
        """Whether nothing of a client is on its way back, save what rests on what nobody brings back."""
        returning = {each.mutation.id for each in device.replica.queue.values() if each.again is not None}
        return not returning or returning <= self._stuck()

    def _stuck(self) -> set[Id]:
        """What cannot come back: its author does not see what it rests on, and nobody has work that may change that."""
        waiting = [(device, each) for device in self.world.devices for each in _undecided(device)]
        rests = {
            each.mutation.id: [self._on(key) for key in _rests_on(each.mutation) if not self._there(device, key)]
            for device, each in waiting
            if each.again is not None and each.mutation.id in self.put_off
        }
        stuck, before = {each for each, missing in rests.items() if missing}, set[Id]()
        while stuck != before:
            before = stuck
            moving = [each.mutation for _, each in waiting if each.mutation.id not in stuck]
            moved = {(each.record_type, each.record_id) for each in moving}
            stuck = {each for each in stuck if not all(keys & moved for keys in rests[each])}
        return stuck

    def _there(self, device: Device, key: Key) -> bool:
        """Whether a record is there for a client's person, and not deleted."""
        row = self.world.database.tables.rows.get(key)
        sight = Sight(device.person, device.replica.permissions)
        return row is not None and row["deleted_at"] is None and sight.sees(key[0], row["bucket"])

    def _on(self, key: Key) -> set[Key]:
        """A record, and the one whose owner it takes: work on either may bring it into sight."""
        customer = self.world.database.tables.rows.get(key, {}).get("customer_id")
        return {key} | ({("customer", customer)} if customer else set())

    def check(self, entry: Held) -> None:
        """In the end: what was accepted, lost and is still held is back, with its first verdict."""
        verdict, oracle = entry.verdict, self.world.oracle
        assert verdict is not None
        first, again = self.told.get(entry.mutation.id), oracle.first.get(entry.mutation.id)
        refused = again is not None and not again.stands and first is not None and first.stands and first.version > 0
        demand(not refused, "what was accepted was refused when it came back", again)
        demand(verdict.code != NOT_YET or self._waited(entry) > KEPT, "what waits for others was given up", verdict)
        if entry.again is not None or verdict.code == NOT_YET or not entry.version:
            return
        demand(again is not None, "what was accepted, lost and is still held has not come back", entry)
        heard = self.heard.get(entry.mutation.id, [])  # the first may be stored although the process died right then
        demand(verdict in (first, again, *heard), "another verdict than the first", verdict, first)
        assert again is not None
        told = {change.mutation_id for change in self.world.database.tables.archive.get(again.version, ())}
        demand(not again.version or entry.mutation.id in told, "what came back is not in the feed", again)

    def _waited(self, entry: Held) -> int:
        """For how long the author of a mutation was told to wait, by the clocks of the server's processes."""
        wrote = self.world.oracle.wrote_by_id
        author = wrote[entry.mutation.id].device
        heard = [told for each, told in self.heard.items() if each in wrote and wrote[each].device == author]
        times = [each.at for told in heard for each in told if each.code == NOT_YET]
        return max(times) - min(times)


def _undecided(device: Device) -> list[Held]:
    return [each for each in device.replica.queue.values() if each.again is not None or each.state is State.QUEUED]


def _rests_on(made: Mutation) -> Iterator[Key]:
    """The records without which a mutation cannot be done."""
    if made.action is not Action.CREATE:
        yield made.record_type, made.record_id
    for name, target in POINTING.get(made.record_type, {}).items():
        if made.after.get(name):
            yield target, str(made.after[name])
    if made.arguments.get("to_id"):
        yield "account", str(made.arguments["to_id"])
