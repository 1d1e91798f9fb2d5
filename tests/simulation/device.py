"""One client: the shipped session, driven as `sync.replica.driver` drives it, over a simulated disk and network."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from random import Random
from typing import TYPE_CHECKING, Any

from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import Id, uuid7
from shared_models.kernel.mutation import Mutation
from sync.protocol import client_session
from sync.protocol.batch import Batch
from sync.protocol.client_session import ClientSession
from sync.protocol.codec import pack_exchange, unpack_exchange
from sync.protocol.effects import (
    AdoptPermissions,
    ClientEffect,
    FirstLoad,
    Greeted,
    Reconnect,
    Send,
    StoreChanges,
    StoreVerdicts,
)
from sync.replica import lease
from sync.replica.feeder import Feeder
from sync.replica.lease_keeper import LeaseKeeper
from tests.simulation import fetching, handing_over
from tests.simulation.clock import SHOWN, Clock
from tests.simulation.disk import Crashed
from tests.simulation.network import Lane
from tests.simulation.plan import SECOND
from tests.simulation.replica import Replica
from tests.simulation.server_process import Talk
from tests.simulation.stored import Held

if TYPE_CHECKING:
    from tests.simulation.world import World

CONNECT_TIMES_OUT = SECOND
REQUEST_TIMES_OUT = 2 * SECOND
RESTARTS_AFTER = 300_000


class Connection:
    """The client's end of one connection or exchange, which `asked` with so many frames."""

    def __init__(self, up: Lane, talk: Talk | None, *, exchange: bool) -> None:
        self.up, self.talk, self.exchange = up, talk, exchange
        self.body: list[bytes] = []
        self.late: deque[bytes | None] = deque()
        self.asked = 0


class Device:
    """Number `number`, of one person, which `begins` at some time. Its process may die at any write; the disk stays."""

    def __init__(self, world: World, number: int, person: Id, catalogue: Catalogue, begins: int) -> None:
        self.world, self.number, self.person, self.catalogue = world, number, person, catalogue
        self.id = f"de{number:06x}-0000-7000-8000-000000000000"
        self.clock = Clock(world.timeline)
        self.chance = Random(world.plan.seed * 17 + number)
        self.replica = Replica()
        self.replica.trace = [] if world.oracle.trace is not None else None
        self.life = 0
        self.made = 0
        self.slow_until = 0
        self.blocked_until = 0
        self.asleep_until = 0
        self.connection: Connection | None = None
        self.load: fetching.Load | None = None
        self.begin()
        if begins:
            world.timeline.call(begins, self.guarded, self.first_start)
        else:
            self.start()

    # -- the process ---------------------------------------------------------------------------------------------

    def guarded(self, what: Callable[..., None], *arguments: Any) -> None:
        """Do something in this process; when it dies under way, start a new one a little later."""
        try:
            what(*arguments)
        except Crashed:
            self.die()

    def die(self) -> None:
        """The process is gone, its connection breaks."""
        self.world.faults["crashes"] += 1
        self.life += 1
        self.runs = False
        self.load = None
        self.replica.disk.fuse = -1
        self.abandon()
        self.world.timeline.call(RESTARTS_AFTER, self.start_again, self.life)

    def start_again(self, life: int) -> None:
        """Start, unless somebody has done so."""
        if life == self.life:
            self.guarded(self.start)

    def first_start(self) -> None:
        """The program is there now, unless somebody has opened it already."""
        if not self.runs:
            self.start()

    def start(self) -> None:
        """A new process begins from what is on the disk, and connects."""
        self.begin()
        self.runs = True
        self.later(self.chance.randrange(SECOND), self.tick)
        self.connect()

    def begin(self) -> None:
        """A new process has read what is on the disk."""
        self.abandon()
        self.life += 1
        self.runs = self.loading = self.handing = False
        self.load = None
        self.waiting = False
        self.patient = False
        self.unstored: deque[Batch] = deque()
        self.replica.open(self.catalogue)
        self.actor = Actor(self.person, self.id, self.replica.permissions)
        self.heard = 0
        self.keeper = LeaseKeeper(self.replica, lambda: self.heard, self._elapsed)  # type: ignore[arg-type]  # it asks little
        self.new_session()

    def later(self, delay: int, what: Callable[..., None], *arguments: Any) -> None:
        """Let something happen in this process; not in the one after it. A sleeping computer does it when it wakes."""
        self.world.timeline.call(delay, self._due, self.life, what, arguments)

    def _due(self, life: int, what: Callable[..., None], arguments: tuple[Any, ...]) -> None:
        if life != self.life:
            return
        if self.world.timeline.now < self.asleep_until:
            self.later(self.asleep_until - self.world.timeline.now, what, *arguments)
        else:
            self.guarded(what, *arguments)

    def new_session(self) -> None:
        """Begin anew from what is durable."""
        whole = not self.replica.needs_load
        self.session = ClientSession(
            device=self.id,
            client="simulated",
            schema=self.catalogue.fingerprint,
            epoch=self.replica.epoch if whole else "",
            cursor=self.replica.cursor if whole else 0,
            scope=self.replica.scope,
            holds=self.replica.holds,
        )
        self.feeder = Feeder(self.replica, self.session)  # type: ignore[arg-type]  # it asks for what a Replica has

    # -- connections ---------------------------------------------------------------------------------------------

    def connect(self) -> None:
        """Connect to some server process, or begin an exchange with it."""
        self.waiting = False
        self.abandon()
        self.settle_disk()
        number = self.chance.randrange(len(self.world.servers))
        process, pair = self.world.servers[number], (self.number, number)
        if process.dead or pair in self.world.network.blocked:
            wait = self.world.network.delay() if process.dead else CONNECT_TIMES_OUT
            self.later(wait, self.lost, None)
            return
        exchange = self.world.timeline.now < self.blocked_until
        talk: list[Talk] = []
        connection = Connection(
            self.world.network.lane(pair, lambda frame: talk[0].received(frame)), None, exchange=exchange
        )
        down = self.world.network.lane(pair, lambda frame: self.arrived(connection, frame))
        talk.append(process.accept(self.person, self.id, down, exchange=exchange, waits=self.patient))
        connection.talk = talk[0]
        self.connection = connection
        self.handle(self.session.opened())
        self.feed()
        if exchange and self.connection is connection:
            connection.asked = len(connection.body)
            connection.up.send(pack_exchange(connection.body))

    def abandon(self) -> None:
        """Let go of the connection; what is on its way to the server may still arrive."""
        if self.connection is not None:
            self.connection.up.send(None)
            self.connection = None

    def lost(self, connection: Connection | None) -> None:
        """The connection broke, or could not be made."""
        if connection is self.connection:
            self.abandon()
            self.patient = False
            if not self.waiting:
                self.handle(self.session.lost(self.world.timeline.now))

    def arrived(self, connection: Connection, frame: bytes | None) -> None:
        """A frame has come down a connection; who sleeps hears all of them in their order when they wake."""
        if connection is not self.connection:
            return
        connection.late.append(frame)
        sleeps = self.asleep_until - self.world.timeline.now
        if sleeps <= 0:
            self._hear_all(connection)
        elif len(connection.late) == 1:
            self.later(sleeps, self._hear_all, connection)

    def _hear_all(self, connection: Connection) -> None:
        while connection.late and connection is self.connection:
            frame = connection.late.popleft()
            if frame is None:
                self.guarded(self.lost, connection)
            elif connection.exchange:
                self.guarded(self._answered, connection, frame)
            else:
                self.guarded(self.hear, frame)

    def _answered(self, connection: Connection, body: bytes) -> None:
        try:
            frames = unpack_exchange(body)
        except Fault:
            self.lost(connection)
            return
        for frame in frames:
            if self.connection is connection:
                self.hear(frame)
        if self.connection is connection:
            self.connection = None
            self.patient = True
            self.later(self.world.network.delay(), self.reconnect)

    def interrupt(self) -> None:
        """There is something to send: an exchange that only waits for news is let go, as `ExchangeLink` does."""
        if self.connection is not None and self.connection.asked == 1:
            self.abandon()
            self.patient = True
            self.later(0, self.reconnect)

    def hear(self, frame: bytes) -> None:
        """A word from the server."""
        self.heard = self.clock.now
        self.world.oracle.secrecy.heard(self)
        self.handle(self.session.received(frame))

    def reconnect(self) -> None:
        """The wait is over."""
        if self.connection is None:
            self.connect()

    def reached(self) -> None:
        """The network is back: neither a wait nor an attempt that hangs goes on."""
        if self.connection is None and self.runs:
            self.connect()

    def hurry(self) -> None:
        """Do not wait any longer before the next try."""
        if self.waiting:
            self.connect()

    def tick(self) -> None:
        """About once a second: the session's timers."""
        self.handle(self.session.tick(self.world.timeline.now))
        SHOWN.clock = self.clock
        self.keeper.note()
        if isinstance(lease.standing(self.clock.now, self.replica.lease), lease.Expired):
            self.world.oracle.secrecy.closed.add(self.number)
        if self.replica.may_part and (self.world.calm or self.chance.random() < 0.2):
            self.part()
        self.later(SECOND, self.tick)

    def part(self) -> None:
        """It has been quiet: take the traces of single records out that have left sight."""
        held = dict(self.replica.queue)
        self.replica.part_with_departed(self.catalogue, self.actor)
        self._withdrawn(held)
        self.world.oracle.secrecy.parted(self, held)

    def _withdrawn(self, held: Mapping[int, Held]) -> None:
        """What has left the queue is pushed no more, and handed over where it was put aside."""
        left = (each.mutation.id for seq, each in held.items() if seq not in self.replica.queue)
        self.session.withdraw(self.world.oracle.aside.take(left))
        self.hand_over()

    def hand_over(self) -> None:
        """Let the server have what was put aside, and after a restore the receipts for such."""
        handing_over.hand_over(self)

    def _elapsed(self) -> int:
        return self.world.timeline.now

    @property
    def is_open(self) -> bool:
        """Whether records are shown, and work can be done."""
        standing = lease.standing(self.clock.now, self.replica.lease)
        self.world.oracle.secrecy.shows(self, lease.is_open(standing))
        return lease.is_open(standing)

    # -- effects -------------------------------------------------------------------------------------------------

    def handle(self, effects: Iterable[ClientEffect]) -> None:
        """Carry out effects in order, and what follows from them."""
        waiting = deque(effects)
        while waiting:
            waiting.extendleft(reversed(self._carry_out(waiting.popleft())))
        assert len(self.session._outbox) <= client_session.BACKLOG

    def _carry_out(self, effect: ClientEffect) -> Sequence[ClientEffect]:
        connection = self.connection
        if isinstance(effect, Send):
            self.world.oracle.aside.sends(effect.frame)
            if connection is not None and connection.exchange:
                connection.body.append(effect.frame)
            elif connection is not None:
                connection.up.send(effect.frame)
        elif isinstance(effect, StoreChanges):
            self.world.oracle.deliveries.received(self, connection, effect.batch)
            if self.world.timeline.now >= self.slow_until and not self.unstored:
                return self._store(effect.batch)
            self.unstored.append(effect.batch)
            self.later(150_000, self.store_next)
        elif isinstance(effect, StoreVerdicts):
            self.world.oracle.answered(self, effect.verdicts)
            self.replica.store_verdicts(self.catalogue, effect.verdicts)
            self.world.oracle.returns.kept(effect.verdicts)
            return self.feeder.effects()
        elif isinstance(effect, AdoptPermissions):
            held, before = dict(self.replica.queue), self.replica.permissions
            hidden = self.replica.adopt(self.catalogue, self.actor, effect.permissions)
            if hidden and self.loading:  # a load that runs may hold it and begins anew
                self.load = None
                self.later(self.world.network.delay(), fetching.load, self)
            self._withdrawn(held)
            if hidden:
                self.session.reduced()
            if effect.permissions != before:
                self.world.oracle.secrecy.hid(self, held, hidden)
            self.actor = Actor(self.person, self.id, effect.permissions)
        elif isinstance(effect, FirstLoad):
            self.unstored.clear()
            self.replica.need_load(effect.reason)
            if not self.loading:
                self.loading = True
                self.later(self.world.network.delay(), fetching.load, self)
        elif isinstance(effect, Reconnect):
            self.abandon()
            self.waiting = True
            self.later(effect.delay, self.hurry)
        else:
            assert isinstance(effect, Greeted), effect
            SHOWN.clock = self.clock
            self.keeper.greeted(effect.welcome.lease_hours)
            self.replica.greeted_in(effect.welcome.epoch)
            self.hand_over()
            return self.session.queued(())
        return ()

    def _store(self, batch: Batch) -> Sequence[ClientEffect]:
        held = dict(self.replica.rows)
        self.replica.store_changes(self.catalogue, batch)
        self.world.oracle.deliveries.stored(self, batch, held)
        effects = self.session.stored(batch.through)
        self.feeder.stored(batch)
        return [*effects, *self.feeder.effects()]

    def store_next(self) -> None:
        """A slow disk is through with the oldest batch."""
        if self.unstored:
            self.handle(self._store(self.unstored.popleft()))

    def settle_disk(self) -> None:
        """Before the next connection, what was on its way to the disk arrives there, or is dropped."""
        while self.unstored and self.chance.random() < 0.5:
            self.store_next()
        self.unstored.clear()

    def feed(self) -> None:
        """Give the session what is queued, as far as it has room."""
        self.handle(self.feeder.effects())

    # -- what people do ------------------------------------------------------------------------------------------

    def new_id(self) -> Id:
        """An id made here; some are the last of their range."""
        made = uuid7(self.clock.now, self.chance.randbytes(10))
        return f"{made[:-3]}{self.chance.choice(('000', '800', made[-3:], made[-3:]))}"

    def write(self, mutations: Sequence[Mutation]) -> bool:
        """A person does something; whether it was queued, for what is refused here is not."""
        if self.replica.write(self.catalogue, self.actor, mutations, self.clock.now):
            for each in mutations:
                self.made += 1
                self.world.oracle.wrote(self, each)
            self.feed()
            self.interrupt()
            return True
        return False
