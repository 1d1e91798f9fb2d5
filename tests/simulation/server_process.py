"""One server process: the shipped sessions, driven as `server.sync.conversation` drives them, over simulated storage.

It may be killed at any moment; whatever it holds in memory is gone then, and nothing else.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from random import Random
from typing import TYPE_CHECKING, Any

from server.changes.group_commit import _turns
from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.faults import Fault, NotFound, TooLarge
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Mutation
from shared_models.kernel.verdict import Verdict
from shared_models.kernel.write import Key
from sync.protocol.batch import EncodedBatch
from sync.protocol.codec import pack_exchange, unpack_exchange
from sync.protocol.compaction import leads_on
from sync.protocol.effects import Apply, CheckToken, Close, Fetch, Send, ServerEffect
from sync.protocol.limits import PUSHES_TAKEN
from sync.protocol.scope import Scope, encode_batch, enters, in_sight, scope_of
from sync.protocol.scope_digest import scope_digest
from sync.protocol.server_session import Facts, ServerSession
from tests.simulation import limits, quarantine
from tests.simulation.builds import Answer, Builds
from tests.simulation.chunks import Chunks
from tests.simulation.clock import Clock
from tests.simulation.database import Committed
from tests.simulation.network import Lane
from tests.simulation.plan import SECOND
from tests.simulation.roles import granted
from tests.simulation.sight import Sight
from tests.simulation.stubs import stubs_of

if TYPE_CHECKING:
    from tests.simulation.world import World

TENANT = "00000000-0000-7000-8000-0000000000aa"
TOKEN_LIVES = 40 * SECOND
EXCHANGE_WAITS = 5 * SECOND


class Talk:
    """The server's end of one connection or exchange, which `waits` for news if it may."""

    def __init__(
        self, process: ServerProcess, person: Id, device: Id, down: Lane, *, exchange: bool, waits: bool
    ) -> None:
        self.process, self.person, self.device, self.down = process, person, device, down
        self.exchange, self.waits = exchange, waits
        self.answer: list[bytes] = []
        self.open = True
        world = process.world
        self.permissions = granted(world.database.roles[person], process.catalogue)
        self.scope = scope_of(process.catalogue, self.permissions, person)
        self.epoch = world.database.epoch
        tables = world.database.tables
        process.head = max(process.head, tables.head)
        facts = Facts(
            TENANT, person, device, self.permissions, process.catalogue.fingerprint, self.epoch, tables.head,
            tables.oldest, scope_digest(self.scope),
        )  # fmt: skip
        self.session = ServerSession(facts, process.clock.now + TOKEN_LIVES)
        self.working = 0

    def received(self, frame: bytes | None) -> None:
        """A frame has come, or the client has closed."""
        if not self.open or self.process.dead:
            return
        if frame is None:
            self.end()
        elif self.exchange:
            try:
                frames = unpack_exchange(frame)
            except Fault:  # answered with status 400
                self.end()
                return
            for each in frames:
                self.perform(self.session.received(each))
            self.perhaps_answer()
            self.process.world.timeline.call(EXCHANGE_WAITS, self.perhaps_answer, True)
        else:
            self.perform(self.session.received(frame))

    def perform(self, effects: Sequence[ServerEffect]) -> None:
        """What `Conversation._perform` does."""
        process = self.process
        for effect in effects:
            if isinstance(effect, Apply):
                assert len(self.session._pushes) <= PUSHES_TAKEN
                self.start(process.apply, effect.mutations)
            elif isinstance(effect, Fetch):
                self.start(process.fetch, effect.after, effect.limit)
            elif isinstance(effect, CheckToken):
                self.start(process.check, effect.token)
            elif isinstance(effect, Send):
                if self.exchange:
                    self.answer.append(effect.frame)
                else:
                    self.down.send(effect.frame)
            elif isinstance(effect, Close):
                self.perhaps_answer(True)
                self.end()
        assert len(self.session._unacked) <= limits.BATCHES

    def start(self, work, *arguments) -> None:  # type: ignore[no-untyped-def]
        """Let work go on while others have their turn."""
        self.working += 1
        self.process.world.timeline.call(self.process.pause(), self._work, work, arguments)

    def _work(self, work, arguments) -> None:  # type: ignore[no-untyped-def]
        self.working -= 1
        if self.process.dead:
            return
        work(self, *arguments)
        self.perhaps_answer()

    def perhaps_answer(self, now: bool = False) -> None:
        """Give an exchange its one answer once there is nothing left to do, and something to say or no time for it."""
        if not self.exchange or not self.open or self.process.dead:
            return
        silent = self.waits and len(self.answer) <= 1
        if now or (self.session.settled and not self.working and not silent):
            self.down.send(pack_exchange(self.answer))
            self.end()

    def end(self) -> None:
        """Close."""
        if self.open:
            self.open = False
            self.down.send(None)
            self.process.talks.pop(self, None)

    def look_again(self) -> None:
        """What `Conversation._adopt` does with who the caller is by now."""
        database, process = self.process.world.database, self.process
        permissions = granted(database.roles[self.person], process.catalogue)
        if permissions != self.permissions:
            scope = scope_of(process.catalogue, permissions, self.person)
            self.scope, self.permissions = scope, permissions
            self.perform(self.session.permissions_changed(permissions, scope_digest(scope)))
        if database.epoch != self.epoch:
            self.epoch = database.epoch
            self.perform(self.session.reload("epoch"))


class Submission:
    """What one connection wants to have decided, and how much of it is."""

    def __init__(self, talk: Talk, mutations: Sequence[Mutation]) -> None:
        self.talk, self.mutations = talk, mutations
        self.verdicts: list[Verdict] = []

    def rest(self) -> Sequence[Mutation]:
        """What is not decided yet."""
        return self.mutations[len(self.verdicts) :]


class ServerProcess:
    """Number `number` of several that share the database; `catalogue` is of its version."""

    def __init__(self, world: World, number: int, catalogue: Catalogue) -> None:
        self.world, self.number, self.catalogue = world, number, catalogue
        self.clock = Clock(world.timeline)
        self.chance = Random(world.plan.seed * 31 + number)
        self.dead = False
        self.kill_at_commit = ""
        self.talks: dict[Talk, None] = {}  # in the order they came, which a set does not keep
        self.head = 0
        self.deaf = False
        self.chunks = Chunks()
        self.builds = Builds(self)
        self.line: deque[Submission] = deque()
        self.writing = False
        self._encoded: dict[tuple[str, int, int, Scope], tuple[EncodedBatch, set[Key]]] = {}
        world.timeline.call(SECOND, self.tick)

    def pause(self) -> int:
        """How long a piece of work takes, µs."""
        return 200 + int(self.chance.random() ** 3 * 20_000)

    def accept(self, person: Id, device: Id, down: Lane, *, exchange: bool, waits: bool) -> Talk:
        """A client has connected; its token is good."""
        talk = Talk(self, person, device, down, exchange=exchange, waits=waits)
        self.talks[talk] = None
        return talk

    def die(self) -> None:
        """Killed: connections break, everything in memory is gone."""
        self.dead = True
        for talk in list(self.talks):
            talk.open = False
            talk.down.die()
        self.talks.clear()
        self.builds.end()

    def leave(self) -> None:
        """An orderly end: what was applied has been told, clients hear goodbye."""
        for talk in sorted(self.talks, key=lambda each: each.device):
            talk.perhaps_answer(True)
            talk.end()
        self.dead = True
        self.builds.end()

    def apply(self, talk: Talk, mutations: Sequence[Mutation]) -> None:
        """Stand in the line of this process's writers, as in `server.changes.group_commit`."""
        self.line.append(Submission(talk, mutations))
        if not self.writing:
            self.writing = True
            self.write()

    def write(self) -> None:
        """Wait for the tenant's lock, then decide and commit what all connections want by now."""
        timeline, database = self.world.timeline, self.world.database
        if self.dead:
            return
        if not self.line:
            self.writing = False
            return
        if database.free_at > timeline.now:
            timeline.call(database.free_at - timeline.now, self.write)
            return
        database.free_at = timeline.now + 500
        if self.kill_at_commit == "before":
            self.world.kill(self)
            return
        self._commit(_turns(self.line))  # type: ignore[arg-type]  # it asks for what a Submission has
        if self.kill_at_commit == "after":
            self.world.kill(self)
        else:
            timeline.call(self.pause(), self.write)

    def _commit(self, turns: Sequence[Any]) -> None:
        asked = []
        for turn in turns:
            talk = turn.submission.talk
            talk.look_again()
            asked += [(Actor(talk.person, talk.device, talk.permissions), each) for each in turn.mutations]
        answers = iter(self.decided(asked, self.clock.now))
        for turn in turns:
            submission = turn.submission
            submission.verdicts += [next(answers) for _ in turn.mutations]
            if submission.rest():
                self.line.append(submission)
            else:
                self.world.timeline.call(self.pause(), self._applied, submission.talk, submission.verdicts)

    def decided(self, asked: Sequence[tuple[Actor, Mutation]], at: int) -> list[Verdict]:
        """Decide and commit, and let everybody hear of it."""
        epoch = self.world.database.epoch

        def committed(part: Sequence[tuple[Actor, Mutation]], made: Committed) -> None:
            self.world.oracle.committed(epoch, self.catalogue, part, made, at)
            if made.version:
                self.world.tell_heads(self, made.version)

        return self.world.database.apply(self.catalogue, asked, at, committed)

    def _applied(self, talk: Talk, answers: Sequence[Verdict]) -> None:
        if not self.dead and talk.open:
            talk.perform(talk.session.applied(answers))
            talk.perhaps_answer()

    def fetch(self, talk: Talk, after: int, limit: int) -> None:
        """Read and encode the next batch, as `server.sync.batches` does."""
        database = self.world.database
        if not leads_on(after, database.tables.oldest):
            talk.perform(talk.session.reload("compacted"))
            return
        try:
            batch, gone = self._batch(talk, after, limit)
        except TooLarge:
            talk.perform(talk.session.reload("oversize"))
            return
        self.world.oracle.deliveries.encoded(talk, batch, gone)
        talk.perform(talk.session.fetched(batch))

    def _batch(self, talk: Talk, after: int, limit: int) -> tuple[EncodedBatch, set[Key]]:
        """The batch, and what of it was out of this person's sight by the time it was made."""
        database, scope = self.world.database, talk.scope
        place = (talk.epoch, after, limit, scope)
        if place not in self._encoded:
            through, changes = database.read(after, limit)
            keys = {(each.record_type, each.record_id) for each in changes if enters(each, scope)}
            rows = in_sight(scope, keys, database.tables.rows)
            stubs = stubs_of(database, self.catalogue, scope, through, changes, rows)
            self.world.oracle.deliveries.named(Sight(talk.person, talk.permissions), changes, stubs)
            made = encode_batch(talk.epoch, after, through, changes, scope, rows, stubs=stubs)
            self._encoded[place] = made, self.world.oracle.deliveries.gone(talk, changes)
        return self._encoded[place]

    def check(self, talk: Talk, token: str) -> None:
        """A fresh token has come."""
        talk.look_again()
        talk.perform(talk.session.renewed(self.clock.now + TOKEN_LIVES))

    def moved(self, head: int) -> None:
        """News of the feed have reached this process."""
        if self.dead or self.deaf:
            return
        self.head = max(self.head, head)
        for talk in sorted(self.talks, key=lambda each: each.device):
            talk.perform(talk.session.moved(self.head))

    def watch(self) -> None:
        """Somebody's permissions may have changed."""
        for talk in sorted(self.talks, key=lambda each: each.device):
            talk.look_again()

    def tick(self) -> None:
        """Now and then: poll the feed's head as a safety net, look for silent clients and spent tokens."""
        if self.dead:
            return
        self.head = max(self.head, self.world.database.tables.head)
        for talk in sorted(self.talks, key=lambda each: each.device):
            talk.look_again()
            talk.perform(talk.session.moved(self.head))
            talk.perform(talk.session.tick(self.clock.now))
            talk.perhaps_answer()
        self.world.timeline.call(2 * SECOND, self.tick)

    def deposit(self, person: Id, device: Id, data: bytes) -> bytes:
        """Keep work for an administrator; the receipt."""
        return quarantine.deposit(self, person, device, data)

    def give_back(self, person: Id, device: Id, receipt: bytes) -> None:
        """Keep again what a receipt stands for."""
        quarantine.give_back(self, person, device, receipt)

    def manifest(self, person: Id, known: int | None, answer: Answer) -> Sight:
        """What a person's load consists of, as soon as there are more chunks than are `known`, or all of them."""
        self.builds.ask(self._scope(person), known, answer)
        return Sight(person, granted(self.world.database.roles[person], self.catalogue))

    def chunk(self, person: Id, digest: str) -> bytes | Fault:
        """One chunk, or why there is none."""
        found = self.chunks.chunk(self.catalogue, self._scope(person), digest)
        return found or NotFound("There is no such chunk any more.")

    def _scope(self, person: Id) -> Scope:
        return scope_of(self.catalogue, granted(self.world.database.roles[person], self.catalogue), person)
