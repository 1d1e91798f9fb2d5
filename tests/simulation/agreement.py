"""What the oracle says in the end: all agree, and every mutation ever made is accounted for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shared_models.kernel.catalogue import Catalogue
from sync.protocol.scope import scope_of
from sync.protocol.scope_digest import REDUCED, scope_digest
from sync.replica.queue import State
from tests.simulation.books import wrong
from tests.simulation.roles import granted
from tests.simulation.sight import Sight, expected_row, pointed_at, title_of
from tests.simulation.violation import demand

if TYPE_CHECKING:
    from tests.simulation.device import Device
    from tests.simulation.world import World


class Agreement:
    """Of one history."""

    def __init__(self, world: World) -> None:
        self.world = world

    def check(self) -> None:
        """All agree, nothing is lost, and the ledger's sums are zero."""
        for what, detail in wrong(self.world.database.tables.rows):
            demand(False, what, detail)
        wrote = {each.mutation.id: each.mutation for each in self.world.oracle.wrote_by_id.values()}
        self.world.oracle.aside.check(self.world.database.tables, wrote)
        for device in self.world.devices:
            self._queue(device)
            differing = self.difference(device)
            left = "" if device.replica.is_bringing_back else self.world.oracle.secrecy.traces(device)
            demand(not left, f"replica {device.number} has traces of what is out of sight:", left)
            demand(not differing, f"replica {device.number} differs from the server:", differing)

    def agrees(self, device: Device) -> bool:
        """Whether a client has come to where the server is, with nothing on its way."""
        replica, database = device.replica, self.world.database
        return (
            not device.loading
            and not device.unstored
            and not replica.owes
            and not replica.may_part
            and (replica.epoch, replica.cursor) == (database.epoch, database.tables.head)
            and not any(each.state is State.QUEUED for each in replica.queue.values())
            and not replica.needs_load
            and replica.permissions == self._permissions(device)
            and self._in_scope(device)
            and self.world.oracle.returns.settled(device)
        )

    def _in_scope(self, device: Device) -> bool:
        """Whether it holds what is in sight; what was hidden after a load that did not hold it is looked at."""
        if device.replica.scope == REDUCED:
            return not self.difference(device)
        seen = scope_of(self._newest(), device.replica.permissions, device.person)
        return device.replica.scope == scope_digest(seen)

    def _newest(self) -> Catalogue:
        return max((each.catalogue for each in self.world.servers), key=lambda each: len(each.record_types))

    def _permissions(self, device: Device) -> frozenset[str]:
        """What a device's person may do by now, as the servers know it."""
        return granted(self.world.database.roles[device.person], self._newest())

    def difference(self, device: Device) -> str:
        """How a replica differs from what its person may see; empty when it does not."""
        database = self.world.database
        catalogue = device.catalogue
        sight = Sight(device.person, self._permissions(device))
        expected = {
            key: expected_row(catalogue, key[0], row, sight)
            for key, row in database.tables.rows.items()
            if key[0] in catalogue.record_types and sight.sees(key[0], row["bucket"])
        }
        held = dict(device.replica.rows)
        if expected == held:
            return self._names(device, sight)
        for key in sorted(expected.keys() | held.keys()):
            if expected.get(key) != held.get(key):
                return f"{key}: server {expected.get(key)}, replica {held.get(key)}"
        return "?"

    def _names(self, device: Device, sight: Sight) -> str:
        """How the names of what is out of sight differ from what they are; empty when they do not."""
        stored, known = self.world.database.tables.rows, device.replica.stubs
        rows = {key: row for key, row in stored.items() if key[0] in device.catalogue.record_types}
        for key in sorted(pointed_at(sight, rows, live=True)):
            if known.get(key) != title_of(key, rows[key]):
                return f"{key} is called {title_of(key, rows[key])}, in the replica {known.get(key)}"
        return ""

    def _queue(self, device: Device) -> None:
        """Every mutation ever made is in the queue, and accounted for."""
        oracle = self.world.oracle
        mine = [each for each in oracle.wrote_by_id.values() if each.device == device.number]
        held = {each.mutation.id: each for each in device.replica.queue.values()}
        tables = self.world.database.tables
        for each in mine:
            entry = held.get(each.mutation.id)
            if entry is None and (each.mutation.id in oracle.settled or each.mutation.id in tables.quarantine):
                continue
            if entry is None and each.mutation.id in oracle.first and oracle.first[each.mutation.id].stands:
                continue
            if entry is None and each.mutation.id in oracle.lost:
                may = oracle.aside.may_vanish(device.number, each.mutation.id)
                demand(may, "handed-over work has vanished after a restore", each.mutation)
                continue
            demand(entry is not None, "a mutation was lost from its queue", each.mutation)
            assert entry is not None
            demand(entry.state is not State.QUEUED, "a mutation never got its verdict", each.mutation)
            verdict = entry.verdict
            demand(verdict is not None, "no verdict", each.mutation)
            assert verdict is not None
            demand(verdict.stands or bool(verdict.code and verdict.reason), "refused without a reason", verdict)
            demand(not entry.pending or entry.again is not None, "shown as pending for ever", verdict, entry.state)
            if each.mutation.id in oracle.lost:
                oracle.returns.check(entry)
                continue
            demand(tables.verdicts.get(each.mutation.id) == verdict, "the server has forgotten a verdict", verdict)
            if verdict.version:
                told = {change.mutation_id for change in tables.archive.get(verdict.version, ())}
                demand(each.mutation.id in told, "an acknowledged write is not in the feed", verdict)
