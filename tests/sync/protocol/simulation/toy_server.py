"""A toy of the server for simulations: a feed, verdicts and links in memory; the sessions in it are the shipped ones.

It keeps a log of everything it decided, which is what the oracle looks at.
"""

from __future__ import annotations

import random
from collections import deque
from dataclasses import dataclass, field
from typing import Any

from shared_models.kernel.change import Change, ChangeKind
from shared_models.kernel.mutation import Mutation
from shared_models.kernel.verdict import Status, Verdict
from sync.protocol import limits
from sync.protocol.effects import Apply, Close, Fetch, Send, ServerEffect
from sync.protocol.scope import Scope, encode_batch, enters
from sync.protocol.server_session import Facts, ServerSession

TENANT = "00000000-0000-7000-8000-0000000000aa"
FOREVER = 10**18
MOST_BATCHES = 2
"""What the simulation sets `BATCHES` to."""


@dataclass
class Link:
    """One connection on the server's side: frames on their way in and out, and work that is not done yet."""

    session: ServerSession
    scope: Scope
    up: deque[bytes] = field(default_factory=deque)
    down: deque[bytes] = field(default_factory=deque)
    work: deque[Apply | Fetch] = field(default_factory=deque)
    closed: bool = False
    cut: bool = False


TYPE = "contact"


class ToyServer:
    """Holds records as {value, bucket, version}; a value that 7 divides is refused."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.epoch = "epoch-1"
        self.head = 0
        self.oldest = 0
        self.feed: list[Change] = []
        self.archive: list[Change] = []
        self.rows: dict[str, dict[str, Any]] = {}
        self.verdicts: dict[str, Verdict] = {}
        self.decided: list[str] = []
        self.links: list[Link] = []

    def connect(self, device: str, scope: Scope) -> Link:
        """A new connection of a device."""
        facts = Facts(TENANT, device, device, frozenset({"x"}), "s", self.epoch, self.head, self.oldest)
        link = Link(ServerSession(facts, FOREVER), scope)
        self.links.append(link)
        return link

    def receive(self, link: Link) -> None:
        """The next frame arrives."""
        self.carry_out(link, link.session.received(link.up.popleft()))

    def do_work(self, link: Link) -> None:
        """Finish the oldest thing a session asked for."""
        task = link.work.popleft()
        if isinstance(task, Apply):
            assert link.session.hello is not None
            self.carry_out(link, link.session.applied(self.apply(task.mutations, link.session.hello.device)))
            return
        if task.after < self.oldest:
            self.carry_out(link, link.session.reload("compacted"))
            return
        through = task.after
        while through < self.head and len(self.changes(task.after, through)) < task.limit:
            through += 1
        changes = self.changes(task.after, through)
        seen = self.visible_rows(link.scope)
        entering = [each for each in changes if enters(each, link.scope)]
        rows = {(each.record_type, each.record_id): seen.get(each.record_id) for each in entering}
        batch = encode_batch(self.epoch, task.after, through, changes, link.scope, rows)
        self.carry_out(link, link.session.fetched(batch))

    def changes(self, after: int, through: int) -> list[Change]:
        """The feed's changes in (after, through]."""
        return [each for each in self.feed if after < each.version <= through]

    def carry_out(self, link: Link, effects: list[ServerEffect]) -> None:
        """What a link does for its session."""
        for effect in effects:
            if isinstance(effect, Send):
                if not link.cut:
                    link.down.append(effect.frame)
            elif isinstance(effect, Close):
                link.closed = True
                link.up.clear()
            elif isinstance(effect, Apply | Fetch):
                link.work.append(effect)
        assert len(link.work) <= 2, "one Apply and one Fetch at a time"
        assert len(link.session._pushes) <= limits.PUSHES
        assert len(link.session._unacked) <= MOST_BATCHES

    def apply(self, mutations: Any, device: str) -> list[Verdict]:
        """Decide mutations as one version; what was decided before gets the verdict it had."""
        version = self.head + 1
        position = 0
        answers = []
        for mutation in mutations:
            if mutation.id not in self.verdicts:
                self.decided.append(mutation.id)
                change = self.decide(mutation, version, position, device)
                if change is not None:
                    self.feed.append(change)
                    self.archive.append(change)
                    self.head, position = version, position + 1
            answers.append(self.verdicts[mutation.id])
        return answers

    def decide(self, mutation: Mutation, version: int, position: int, device: str) -> Change | None:
        """One verdict and, if it stands, one change."""
        new = dict(mutation.after)
        stands = new["value"] % 7 != 0
        status = Status.ACCEPTED if stands else Status.REJECTED
        self.verdicts[mutation.id] = Verdict(
            mutation.id, mutation.record_type, mutation.record_id, status, version if stands else 0
        )
        if not stands:
            return None
        old = self.rows.get(mutation.record_id)
        self.rows[mutation.record_id] = {**(old or {}), **new, "id": mutation.record_id, "version": version}
        return Change(
            version,
            position,
            version,
            device,
            device,
            mutation.record_type,
            mutation.record_id,
            ChangeKind.PATCH if old else ChangeKind.CREATE,
            {name: old[name] for name in new} if old else {},
            new,
            old["bucket"] if old else None,
            new["bucket"],
            "",
            mutation.id,
        )

    def visible_rows(self, scope: Scope) -> dict[str, dict[str, Any]]:
        """What a replica with this scope has to hold."""
        return {key: row for key, row in self.rows.items() if scope.holds(TYPE, row["bucket"])}

    def compact(self) -> None:
        """Forget the older part of the feed: replicas that are further back have to load anew."""
        self.oldest = self.chance.randint(self.oldest, self.head)
        self.feed = [each for each in self.feed if each.version > self.oldest]

    def restart(self) -> None:
        """All connections are gone; what is in the database stays."""
        for link in self.links:
            link.closed = True
            link.up.clear()
            link.work.clear()
        self.links.clear()
