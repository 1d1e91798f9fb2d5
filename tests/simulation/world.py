"""Clients, server processes, one database and a bad network around the shipped code: same plan, same history.

First everything in the plan happens; then it is calm, and everybody has a few seconds to come to agree.
"""

from __future__ import annotations

from collections import Counter
from random import Random

from shared_models.kernel.actor import SYSTEM
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from tests.simulation import faults, people, quarantine
from tests.simulation.business import VERSIONS
from tests.simulation.clock import Clock, Timeline
from tests.simulation.database import Database
from tests.simulation.device import Device
from tests.simulation.network import Network
from tests.simulation.oracle import Oracle
from tests.simulation.plan import SECOND, Decision, Plan
from tests.simulation.roles import ROLES
from tests.simulation.server_process import ServerProcess
from tests.simulation.violation import Violation

HEALS_WITHIN = 5 * SECOND
RESTARTS_AFTER = SECOND // 2
MOST_STEPS = 100_000
ACCOUNTS = 3


class World:
    """One history. `faults` counts what went wrong by kind, `healed` is how long agreement took, µs."""

    def __init__(self, plan: Plan, trace: list[tuple[object, ...]] | None = None) -> None:
        self.plan = plan
        self.timeline = Timeline()
        self.faults: Counter[str] = Counter()
        self.healed = 0
        self.database = Database()
        self.oracle = Oracle(self)
        self.oracle.trace = trace
        self.network = Network(self.timeline, plan.latency, plan.seed)
        self.calm = False
        chance = Random(plan.seed)
        self.people = [f"00000000-0000-7000-8000-0000000000{number:02x}" for number in range(1, 5)]
        self.database.roles = {
            each: chance.choice((ROLES[0], ROLES[0], ROLES[1], ROLES[1], ROLES[2])) for each in self.people
        }
        first = VERSIONS[chance.randrange(2)]
        self.servers = [ServerProcess(self, number, first) for number in range(plan.servers)]
        self._found()
        self.devices: list[Device] = []
        for number in range(plan.clients):
            known = VERSIONS[chance.randrange(2)]
            begins = min(plan.begins[number], plan.calm) if number < len(plan.begins) else 0
            self.devices.append(Device(self, number, self.people[number % 4 if number < 4 else 0], known, begins))
        for decision in plan.decisions:
            self.timeline.call(decision.at, self._decide, decision)

    def _found(self) -> None:
        """What is there from the beginning: the people and the accounts."""
        clock = Clock(self.timeline)
        made = [
            Mutation(f"00000000-0000-7000-9000-{number:012x}", "member", person, Action.CREATE, {"name": f"P{number}"})
            for number, person in enumerate(self.people)
        ]
        made += [
            Mutation(
                f"00000000-0000-7000-a000-{number:012x}",
                "account",
                f"00000000-0000-7000-b000-{number:09x}{'000' if number else '7ff'}",
                Action.CREATE,
                {"name": f"A{number}"},
            )
            for number in range(ACCOUNTS)
        ]
        asked, known = [(SYSTEM, each) for each in made], self.servers[0].catalogue
        self.database.apply(
            known,
            asked,
            clock.now,
            lambda part, made: self.oracle.committed(self.database.epoch, known, part, made, clock.now),
        )
        self.snapshot()

    def run(self) -> None:
        """The whole history; raises Violation as soon as something cannot be right."""
        while self.timeline.now < self.plan.calm and self.timeline.step():
            if self.timeline.steps > MOST_STEPS:
                raise Violation("the world never comes to rest")
        self._calm_down()
        begun, head = self.timeline.now, self._lowest()
        while not all(
            self.oracle.agreement.agrees(each) and self.oracle.secrecy.released(each) for each in self.devices
        ):
            self.timeline.step()
            within = HEALS_WITHIN + max(0, self.database.tables.head - head) * self.plan.latency  # two a round trip
            if self.timeline.now - begun > within:
                raise Violation(f"no agreement within {within / SECOND} s: {self.standing()}")
        self.healed = self.timeline.now - begun
        self.oracle.agreement.check()
        quarantine.decide_all(self.servers[0])

    def _lowest(self) -> int:
        """From which version the feed is to be followed: the newest, or that of a first load which has run for long."""
        loads = [each.replica.meta("load") for each in self.devices if not each.replica.epoch]
        return min([self.database.tables.head, *(each.version for each in loads if each is not None)])

    def standing(self) -> str:
        """Where everybody stands, for a person who reads of a failure."""
        tables = self.database.tables
        lines = [f"server {self.database.epoch}/{tables.head}"]
        for each in self.devices:
            waiting = len(each.replica.waiting(1000, 0))
            lines.append(
                f"client {each.number} {each.replica.epoch}/{each.replica.cursor} {each.session.state.value} "
                f"waiting={waiting} loading={each.loading} missed={each.replica.meta('missed')}"
            )
        return "; ".join(lines)

    def _decide(self, decision: Decision) -> None:
        """One decision of the plan comes true."""
        people_do = people.DEEDS.get(decision.kind)
        if people_do is not None:
            device = self.devices[decision.who % len(self.devices)]
            if self.timeline.now >= device.asleep_until and device.is_open:
                device.guarded(people_do, device, Random(decision.chance))
        elif faults.FAULTS[decision.kind](self, decision.who, Random(decision.chance)):
            self.faults[decision.kind] += 1

    def _calm_down(self) -> None:
        """Nothing goes wrong any more: everybody is up and awake, can reach everybody, and is told so."""
        self.calm = True
        self.network.heal(set(self.network.blocked))
        for number, process in enumerate(self.servers):
            process.kill_at_commit, process.deaf = "", False
            if process.dead:
                self.revive(number)
        for device in self.devices:
            device.replica.disk.fuse = -1
            connection = device.connection
            if connection is not None and (connection.talk is None or not connection.talk.open or connection.up.dead):
                device.lost(connection)
            device.reached()

    def slowed(self, duration: int, times: int) -> int:
        """What takes so many times as long as it might; once all is calm, nothing does."""
        return max(duration, min(times * duration, self.plan.calm - self.timeline.now))

    # -- what both the plan and the actors bring about -------------------------------------------------------------

    def tell_heads(self, process: ServerProcess, version: int) -> None:
        """A commit: its own process knows at once, the others a little later."""
        for other in self.servers:
            delay = 0 if other is process else self.network.delay()
            self.timeline.call(delay, other.moved, version)

    def kill(self, process: ServerProcess) -> None:
        """A server process dies; another takes its place a little later."""
        if process.dead:
            return
        talks = set(process.talks)
        process.die()
        for device in self.devices:
            connection = device.connection
            if connection is not None and connection.talk in talks:
                device.later(self.network.delay(), device.lost, connection)
        if not self.calm:
            self.timeline.call(RESTARTS_AFTER, self.revive, self.servers.index(process))

    def revive(self, number: int) -> None:
        """A new process in the place of a dead one."""
        if self.servers[number].dead:
            old = self.servers[number]
            self.servers[number] = ServerProcess(self, number, old.catalogue)
            self.servers[number].clock.skew = old.clock.skew

    def snapshot(self) -> None:
        """A backup is taken."""
        self.database.snapshot()
        self.oracle.snapshot()

    def restore(self) -> None:
        """The database goes back to its backup, every process starts anew."""
        for process in list(self.servers):
            self.kill(process)
        before = self.database.tables
        self.database.restore()
        self.oracle.restored(before, self.database.tables)

    def person(self, number: int) -> Id:
        """One of the people."""
        return self.people[number % len(self.people)]
