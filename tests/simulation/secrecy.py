"""What the oracle says of what may be shown: nothing that was lost, and nothing after the lease."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from shared_models.kernel.write import Key
from sync.replica.queue import State
from tests.simulation.limits import LEASE
from tests.simulation.sight import Sight, named_by
from tests.simulation.stored import Held
from tests.simulation.violation import demand

if TYPE_CHECKING:
    from tests.simulation.device import Device
    from tests.simulation.world import World


_ITS_AUTHORS = frozenset({State.REJECTED, State.CONFLICTED, State.WAITING, State.SETTLED})
"""What was not done as it was meant, and its author settles, or has settled."""


class Secrecy:
    """Of one history. `taken_back` are the records that a restore took, or put back to what they had been."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.spoke: dict[int, tuple[int, int]] = {}
        self.closed: set[int] = set()
        self.taken_back: set[Key] = set()

    def hid(self, device: Device, held: Mapping[int, Held], lost: bool) -> None:
        """A client has hidden what its person has lost: nothing of it is shown, work on it is kept, no other goes."""
        replica, sight = device.replica, Sight(device.person, device.replica.permissions)
        for seq, entry in held.items():
            made = entry.mutation
            if seq in replica.queue:
                demand(sight.may_know(made.record_type), "work on what is lost is still in the queue", made)
                continue
            named = {*made.after, *made.before}
            whole = sight.sees(made.record_type, "all") and not any(sight.hides(made.record_type, n) for n in named)
            demand(not whole, "work on what is in sight was put aside", made)
            done = entry.again is None and (
                entry.state in (State.SETTLED, State.ACKNOWLEDGED)
                or (entry.state is State.QUEUED and not entry.pending)  # what it did has come before the verdict
            )
            demand(done or replica.put_aside.get(seq) == made, "work on what is lost was not put aside", entry)
        shown = replica.shown(device.catalogue, device.actor)
        demand(all(sight.may_know(name) for name, _ in shown), "what is lost is still shown")
        for (name, _), row in replica.rows.items():
            own = name != "customer" or sight.sees(name, f"owner:{row['owner_id'] or ''}")
            demand(own, "a record that is lost is still here", row)
            blank = not (sight.hides(name, "credit") and row.get("credit"))
            demand(blank, "a field that is lost is still here", row)
        pointed = named_by((*shown.items(), *replica.rows.items()))
        demand(not lost or replica.stubs.keys() <= pointed, "names are still known", replica.stubs)

    def parted(self, device: Device, held: Mapping[int, Held]) -> None:
        """A client has taken out the traces of single records: what was not done is put aside, no other work goes."""
        replica = device.replica
        for seq, entry in held.items():
            if seq not in replica.queue:
                made, sent = entry.mutation, entry.state in (State.SETTLED, State.ACKNOWLEDGED)
                here = (made.record_type, made.record_id) in replica.rows
                demand(not here, "work on what is in sight was taken out", made)
                done = entry.again is None and (sent or (entry.state is State.QUEUED and not entry.pending))
                demand(done or replica.put_aside.get(seq) == made, "work on what left was not put aside", entry)

    def traces(self, device: Device) -> str:
        """What work is left on records out of a client's sight, save what is on its way back; empty for none."""
        sight = Sight(device.person, device.replica.permissions)
        stored = self.world.database.tables.rows
        queue = device.replica.queue.values()
        theirs = {(each.mutation.record_type, each.mutation.record_id) for each in queue if each.state in _ITS_AUTHORS}
        for entry in queue:
            key = (entry.mutation.record_type, entry.mutation.record_id)
            row = stored.get(key)
            unsure = key in self.taken_back or key in device.replica.disk.table("missed rows")
            changed_nothing = entry.state is State.ACKNOWLEDGED and not entry.version
            if unsure and (entry.state in _ITS_AUTHORS or (changed_nothing and key in theirs)):
                continue  # a replica is not told what becomes of it
            if row is not None and not sight.sees(entry.mutation.record_type, row["bucket"]) and entry.again is None:
                return f"{entry.state} {entry.mutation}"
        return ""

    def heard(self, device: Device) -> None:
        """A word from a server has come to a client."""
        self.spoke[device.number] = (self.world.timeline.now, device.clock.skew)
        self.closed.discard(device.number)

    def shows(self, device: Device, is_open: bool) -> None:
        """A client shows its records, or does not; whose lease has ended only the server releases."""
        at, skew = self.spoke.get(device.number, (0, 0))
        demand(not (is_open and device.number in self.closed), "records are shown again without a word from a server")
        silent = self.world.timeline.now - at if at and skew == device.clock.skew else 0
        holds = device.replica.epoch or device.replica.rows  # else there is nothing to show but what was typed here
        demand(not (is_open and holds) or silent < LEASE, "records are shown after the lease", silent)

    def released(self, device: Device) -> bool:
        """Whether a client that agrees shows its records; one whose clock was set waits for the next word."""
        return device.is_open or self.spoke.get(device.number, (0, 0))[1] != device.clock.skew
