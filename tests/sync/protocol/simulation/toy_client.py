"""A toy of a replica and its driver for simulations: a dict for the disk; the session in it is the shipped one.

Whatever is on `disk` survives a crash; everything else is lost with the session.
"""

from __future__ import annotations

import random
from collections import deque
from dataclasses import dataclass, field
from typing import Any

from shared_models.kernel.change import Change
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.verdict import Verdict
from sync.protocol import client_session
from sync.protocol.batch import Batch, Enter, Leave
from sync.protocol.client_session import ClientSession
from sync.protocol.effects import ClientEffect, FirstLoad, Reconnect, Send, Stop, StoreChanges, StoreVerdicts
from sync.protocol.scope import Scope, visible
from tests.sync.protocol.simulation.toy_server import TYPE, Link, ToyServer


class Crashed(Exception):
    """The client's process has died."""


@dataclass
class Disk:
    """What is durable."""

    epoch: str = ""
    cursor: int = 0
    rows: dict[str, dict[str, Any]] = field(default_factory=dict)
    queue: dict[str, Mutation] = field(default_factory=dict)
    verdicts: dict[str, Verdict] = field(default_factory=dict)
    made: list[str] = field(default_factory=list)


class ToyClient:
    """One device with its scope. `crash_chance` is how likely its process dies at each step of storing."""

    def __init__(
        self, device: str, scope: Scope, server: ToyServer, chance: random.Random, crash_chance: float
    ) -> None:
        self.device, self.scope, self.server, self.chance = device, scope, server, chance
        self.crash_chance = crash_chance
        self.disk = Disk()
        self.link: Link | None = None
        self.load: tuple[str, int] | None = None
        self.unstored: deque[Batch] = deque()
        self.start()

    def start(self) -> None:
        """The process starts from what is on the disk."""
        self.abandon()
        self.load = None
        self.unstored.clear()
        disk = self.disk
        self.session = ClientSession(device=self.device, client="toy", schema="s", epoch=disk.epoch, cursor=disk.cursor)
        self.fill()

    def write(self, record_id: str, bucket: str) -> None:
        """A person changes a record."""
        mutation_id = f"{self.device[:24]}{len(self.disk.made):012x}"
        after = {"value": self.chance.randrange(1, 100), "bucket": bucket}
        mutation = Mutation(mutation_id, TYPE, record_id, Action.PATCH, after)
        self.disk.queue[mutation_id] = mutation
        self.disk.made.append(mutation_id)
        self.fill()

    def fill(self) -> None:
        """Hand the session as much of the queue as it has room for."""
        self.carry_out(
            self.session.queued(list(self.disk.queue.values())[: len(self.session._outbox) + self.session.room])
        )

    def connect(self) -> None:
        """Make a new connection; the old one may live on at the server for a while."""
        self.abandon()
        self.settle_disk()
        self.link = self.server.connect(self.device, self.scope)
        self.carry_out(self.session.opened())

    def abandon(self) -> None:
        """Leave the connection as it is; frames that are on their way to the server may still arrive."""
        if self.link is not None:
            self.link.cut = True
            self.link.down.clear()
            self.link = None

    def settle_disk(self) -> None:
        """Before the next connection: what was on its way to the disk arrives there, or is dropped."""
        while self.unstored and self.chance.random() < 0.5:
            self.store_changes(self.unstored.popleft())
        self.unstored.clear()

    def lose(self, now: int) -> None:
        """The connection breaks."""
        self.abandon()
        self.carry_out(self.session.lost(now))

    def receive(self) -> None:
        """The next frame arrives."""
        assert self.link is not None
        self.carry_out(self.session.received(self.link.down.popleft()))

    def exchange(self, answer_is_lost: bool) -> None:
        """One HTTP exchange from beginning to end."""
        self.abandon()
        self.settle_disk()
        link = self.server.connect(self.device, self.scope)
        frames = [effect.frame for effect in self.session.opened() if isinstance(effect, Send)]
        link.up.extend(frames)
        while link.up or link.work:
            if link.up:
                self.server.receive(link)
            else:
                self.server.do_work(link)
        self.server.links.remove(link)
        assert link.session.settled
        while link.down and not answer_is_lost:
            self.carry_out(self.session.received(link.down.popleft()))

    def step_of_load(self) -> None:
        """Fetch the manifest, or, some time later, the chunks: these may be newer than the manifest said."""
        if self.load is None:
            return
        rows = self.server.visible_rows(self.scope)
        self.disk.rows = {key: dict(row) for key, row in rows.items()}
        self.disk.epoch, self.disk.cursor = self.load
        self.load = None
        self.may_crash()
        self.carry_out(self.session.loaded(self.disk.epoch, self.disk.cursor))

    def carry_out(self, effects: list[ClientEffect]) -> None:
        """What a driver does for its session."""
        for effect in effects:
            if isinstance(effect, Send) and self.link is not None and not self.link.closed:
                self.link.up.append(effect.frame)
            elif isinstance(effect, StoreChanges):
                self.unstored.append(effect.batch)
                if self.link is None or self.chance.random() < 0.5:
                    self.store_next()
            elif isinstance(effect, StoreVerdicts):
                self.store_verdicts(list(effect.verdicts))
            elif isinstance(effect, FirstLoad) and self.load is None:
                self.unstored.clear()
                self.disk.epoch, self.disk.cursor = "", 0
                self.load = (self.server.epoch, self.server.head)
            elif isinstance(effect, Reconnect):
                self.abandon()
            assert not isinstance(effect, Stop), effect
        assert len(self.session._outbox) <= client_session.BACKLOG

    def store_next(self) -> None:
        """The disk has finished with the oldest batch."""
        if self.unstored:
            self.store_changes(self.unstored.popleft())

    def store_changes(self, batch: Batch) -> None:
        """Store a batch, after the oracle has compared it with the feed."""
        self.may_crash()
        assert (batch.epoch, batch.after) == (self.disk.epoch, self.disk.cursor), "the cursor skipped"
        seen = [
            visible(each, self.scope, self.server.rows[each.record_id])
            for each in self.server.archive
            if batch.after < each.version <= batch.through
        ]
        expected = [outline(each) for each in seen if each is not None]
        assert len(batch.changes) == len(expected)
        for found, wanted in zip(map(outline, batch.changes), expected, strict=True):
            assert found == wanted or ((found[0], wanted[0]) == ("leave", "enter") and found[1:] == wanted[1:])
        stood = {key: row["version"] for key, row in self.disk.rows.items()}
        for each in batch.changes:
            if isinstance(each, Leave):
                if stood.get(each.record_id, 0) < each.version:
                    self.disk.rows.pop(each.record_id, None)
            elif isinstance(each, Enter):
                if stood.get(each.record_id, 0) < each.row["version"]:
                    self.disk.rows[each.record_id] = dict(each.row)
                    stood[each.record_id] = each.row["version"]
            elif stood.get(each.record_id, 0) < each.version and (each.record_id in self.disk.rows or not each.before):
                row = self.disk.rows.setdefault(each.record_id, {"id": each.record_id})
                row |= {**each.after, "version": each.version}
        self.disk.cursor = batch.through
        self.may_crash()
        self.carry_out(self.session.stored(batch.through))

    def store_verdicts(self, verdicts: list[Verdict]) -> None:
        """Store verdicts: each mutation has one, the same for ever."""
        self.may_crash()
        for verdict in verdicts:
            assert verdict == self.server.verdicts[verdict.mutation_id]
            assert verdict.mutation_id not in self.disk.verdicts
            self.disk.verdicts[verdict.mutation_id] = verdict
            assert next(iter(self.disk.queue)) == verdict.mutation_id
            del self.disk.queue[verdict.mutation_id]
        self.may_crash()
        self.fill()

    def may_crash(self) -> None:
        """Die here, perhaps."""
        if self.chance.random() < self.crash_chance:
            raise Crashed


def outline(event: Change | Leave | Enter) -> tuple[object, ...]:
    """What two views of an event have in common: a record that enters may have moved on, or left again."""
    kind = type(event).__name__.lower()
    place = (event.version, event.position, event.record_type, event.record_id)
    return (kind, *place, event.kind, dict(event.after)) if isinstance(event, Change) else (kind, *place)
