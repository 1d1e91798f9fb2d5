"""The plan of a history: everything that people do and that goes wrong, drawn from a seed before anything happens.

Each decision carries its own chance, so that leaving one out changes nothing about the others: that is what lets a
failing history shrink.
"""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from random import Random
from typing import Any

SECOND = 1_000_000
MEAN_GAP = 180_000
"""Microseconds between two decisions, on average."""

WORK: Mapping[str, int] = {
    "write": 60,
    "burst": 8,
    "transfer": 12,
    "revert": 4,
    "contend": 20,
    "move owner": 22,
    "settle": 3,
}
"""What people do, and how often."""

FAULTS: Mapping[str, int] = {
    "cut": 10,
    "reset": 14,
    "partition": 4,
    "swizzle": 2,
    "stall": 6,
    "garble": 4,
    "double": 4,
    "crash": 8,
    "torn write": 8,
    "restart client": 3,
    "kill server": 4,
    "kill in commit": 5,
    "restart server": 2,
    "snapshot": 4,
    "restore": 3,
    "compact": 12,
    "role": 12,
    "decide": 5,
    "upgrade server": 2,
    "upgrade client": 3,
    "skew client": 2,
    "skew server": 2,
    "evict chunks": 3,
    "deaf": 3,
    "slow disk": 10,
    "block websockets": 3,
    "sleep": 8,
    "renew": 3,
}
"""What goes wrong or changes under way, and how often where it does at all."""


LATE = 0.4
"""How many clients are there only later: their first load finds more than the beginning."""


@dataclass(frozen=True, slots=True)
class Decision:
    """At `at` µs something of a kind happens to, or by, number `who`; how exactly, follows from `chance`."""

    at: int
    kind: str
    who: int
    chance: int


@dataclass(frozen=True, slots=True)
class Plan:
    """A whole history. `calm` is the last decision's time, from when on nothing goes wrong any more."""

    seed: int
    clients: int
    servers: int
    latency: int
    decisions: tuple[Decision, ...]
    begins: tuple[int, ...] = ()
    """When each client is there for the first time; those that are not named, from the beginning."""

    @property
    def calm(self) -> int:
        """When the faults are over."""
        return self.decisions[-1].at + SECOND if self.decisions else SECOND

    def only(self, decisions: Iterable[Decision]) -> "Plan":
        """The same history with fewer decisions."""
        return replace(self, decisions=tuple(decisions))

    def plain(self) -> dict[str, Any]:
        """As JSON writes it."""
        return asdict(self)

    @classmethod
    def of(cls, plain: Mapping[str, Any]) -> "Plan":
        """As JSON wrote it."""
        decisions = tuple(Decision(**each) for each in plain["decisions"])
        return cls(**{**plain, "decisions": decisions, "begins": tuple(plain.get("begins", ()))})


def plan_of(seed: int, decisions: int = 150) -> Plan:
    """The plan of a seed. Each history knows only some of the faults, so that these can be frequent in it."""
    chance = Random(seed)
    faults = {kind: weight * chance.choice((1, 1, 3)) for kind, weight in FAULTS.items() if chance.random() < 0.4}
    share = chance.choice((0.1, 0.3, 0.5)) if faults else 0.0
    work = {kind: weight * chance.choice((1, 1, 1, 3)) for kind, weight in WORK.items()}
    made, at = [], 0
    for _ in range(decisions):
        at += int(chance.expovariate(1 / MEAN_GAP))
        weights = faults if chance.random() < share else work
        kind = chance.choices(list(weights), list(weights.values()))[0]
        made.append(Decision(at, kind, chance.randrange(60), chance.getrandbits(32)))
    clients, servers = chance.choice((2, 3, 3, 4, 5)), chance.choice((1, 2, 2, 3))
    latency = chance.choice((2_000, 20_000, 80_000))
    begins = tuple(chance.randrange(1, at) if chance.random() < LATE else 0 for _ in range(clients))
    return Plan(seed, clients, servers, latency, tuple(made), begins)
