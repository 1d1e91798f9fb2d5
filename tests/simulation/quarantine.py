"""The server's quarantine in memory: deposits, their receipts, and administrators who decide; as in `server.sync`.

What is kept of a deposit, and the sealing of receipts, are the shipped code's.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from server.database.tenant import Tenant
from server.identity.token_keys import TokenKey, TokenKeys
from server.sync import receipts
from server.sync.depositing import Depositor
from shared_models.kernel.actor import Actor
from shared_models.kernel.ids import NIL, Id, derived_id
from shared_models.kernel.mutation import Mutation
from shared_models.kernel.verdict import Status, Verdict
from sync.protocol.deposit import Deposit, decode_deposit, not_done
from tests.simulation.database import HandedOver
from tests.simulation.plan import SECOND
from tests.simulation.roles import granted

if TYPE_CHECKING:
    from tests.simulation.database import Tables
    from tests.simulation.server_process import ServerProcess

THINKS_FOR = 9 * SECOND
"""How long nobody decides on handed-over work: longer than a frame is on its way."""

_KEYS = TokenKeys((TokenKey.of("of every process"),))
_TENANT = Tenant("00000000-0000-7000-8000-0000000000aa", "simulated", "Simulated", epoch="")


def deposit(process: ServerProcess, person: Id, device: Id, data: bytes) -> bytes:
    """Keep what is handed over; the receipt."""
    made = decode_deposit(data)
    _keep(process, made)
    return receipts.sealed(_KEYS, _depositor(person, device), made)


def give_back(process: ServerProcess, person: Id, device: Id, receipt: bytes) -> None:
    """Keep again what a receipt stands for."""
    _keep(process, receipts.unsealed(_KEYS, _depositor(person, device), receipt))


def _depositor(person: Id, device: Id) -> Depositor:
    return Depositor(_TENANT, person, "", device, "")


def _keep(process: ServerProcess, made: Deposit) -> None:
    tables = process.world.database.tables
    for each in _undone(tables, made.mutations):
        tables.quarantine.setdefault(each.id, HandedOver(each, process.world.timeline.now))


def _undone(tables: Tables, mutations: list[Mutation]) -> list[Mutation]:
    return not_done(mutations, {each.id: tables.verdicts[each.id] for each in mutations if each.id in tables.verdicts})


def decide(process: ServerProcess, *, do: bool) -> bool:
    """An administrator does what has waited for the longest, or leaves it undone; false when nothing waits."""
    late = process.world.timeline.now - THINKS_FOR
    kept = process.world.database.tables.quarantine.values()
    waiting = [each for each in kept if each.state == "waiting" and each.since < late]
    if waiting:
        _decide(process, min(waiting, key=lambda each: (each.attempts, each.since)), do=do)
    return bool(waiting)


def decide_all(process: ServerProcess) -> None:
    """In the end administrators do whatever waits."""
    for each in list(process.world.database.tables.quarantine.values()):
        if each.state == "waiting":
            _decide(process, each, do=True)


def _decide(process: ServerProcess, entry: HandedOver, *, do: bool) -> None:
    tables = process.world.database.tables
    if do and _undone(tables, [entry.mutation]):
        verdict = _replay(process, entry)
        done = verdict.stands and verdict.status is not Status.CONFLICTED
        decided = replace(entry, state="replayed" if done else "waiting", attempts=entry.attempts + 1)
    else:
        decided = replace(entry, state="replayed" if do else "discarded")
    tables.quarantine[entry.mutation.id] = decided
    process.world.oracle.aside.once(tables)


def _replay(process: ServerProcess, entry: HandedOver) -> Verdict:
    """The administrator's own mutation, with an id that follows from the author's."""
    world, at = process.world, process.clock.now
    admin = Actor(world.people[0], NIL, granted("everything", process.catalogue))
    mine = replace(entry.mutation, id=derived_id(entry.mutation.id, entry.attempts + 1), at=at)
    [verdict] = process.decided([(admin, mine)], at)
    return verdict
