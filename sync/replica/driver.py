"""The driver: keeps a replica in step with its server, by whatever connection there is, for as long as it runs.

It decides nothing about the protocol: a ClientSession does, and this carries out its effects. Everything happens in
one thread and one event loop, the one that owns the replica; a cut at any point costs nothing.
"""

import asyncio
from collections.abc import Callable, Coroutine, Iterable
from contextlib import suppress
from functools import partial
from typing import Any

from shared_models.kernel.faults import Blame, Fault, NotSignedIn
from sync.ending import end, heed
from sync.protocol.backoff import backoff
from sync.protocol.effects import (
    AdoptPermissions,
    ClientEffect,
    FirstLoad,
    Greeted,
    Reconnect,
    Send,
    Stop,
    StoreChanges,
    StoreVerdicts,
    Wipe,
)
from sync.protocol.faults import DeviceRevoked, NotAMember, ProtocolUnsupported
from sync.protocol.messages import ServerFault, Welcome
from sync.replica import steps
from sync.replica.answers import fault_told
from sync.replica.api import Api
from sync.replica.arrivals import Arrival, arrived, may_wait
from sync.replica.bulletin import Bulletin
from sync.replica.credentials import Credentials, SignInAgain
from sync.replica.dialling import Dialling
from sync.replica.exchange_link import WAIT_SECONDS
from sync.replica.faults import DiskFailed, DiskFull, ReplicaDamaged, Wiped
from sync.replica.feeder import Feeder, session_of
from sync.replica.garbage import no_garbage
from sync.replica.healing import keep_well
from sync.replica.lease_keeper import LeaseKeeper
from sync.replica.link import Link, LinkOver, WebsocketBlocked
from sync.replica.loading import load, step_by_step
from sync.replica.patience import SLEPT, Patience
from sync.replica.replica import Replica
from sync.replica.status import Phase, Status
from sync.replica.stopwatch import elapsed
from sync.replica.tasks import Tasks, to_the_end
from sync.replica.touched import Origin, Touched
from sync.replica.withdrawal import Withdrawal
from sync.replica.witness import keep_witness

TICK_SECONDS = 1.0


class Driver:
    """`client` is the program's name and version, for the server's log. `stopwatch` counts µs, sleep included."""

    def __init__(
        self,
        replica: Replica,
        server_url: str,
        credentials: Credentials,
        *,
        client: str = "counterfoil",
        stopwatch: Callable[[], int] = elapsed,
        tick_seconds: float = TICK_SECONDS,
        exchange_seconds: int = WAIT_SECONDS,
    ) -> None:
        self._replica = replica
        self._credentials = credentials
        self._client = client
        self._stopwatch = stopwatch
        self._tick_seconds = tick_seconds
        self.api = Api(server_url, credentials)
        self._dialling = Dialling(server_url, credentials, self.api, stopwatch, exchange_seconds)
        self._patience = Patience(stopwatch, tick_seconds)
        self._bulletin = Bulletin(replica.noted)
        self._withdrawal = Withdrawal(replica, credentials)
        self._lease = LeaseKeeper(replica, lambda: self._bulletin.last_heard, stopwatch)
        self._revoked = replica.sealed
        self._loading: asyncio.Task[None] | None = None
        self._tell = self._bulletin.tell
        self._loop: asyncio.AbstractEventLoop | None = None
        self._work, self._over = asyncio.Event(), asyncio.Event()
        self._link: Link | None = None
        self._next: Reconnect | Stop | None = None
        self._arrivals: list[Arrival] = []
        self._failures = 0
        self._tasks = Tasks()
        self._renewing = False
        self._begin_session()

    @property
    def status(self) -> Status:
        """How it stands."""
        return self._bulletin.status

    def observe(self, callback: Callable[[Status], None]) -> None:
        """Call `callback` with each new status, in the driver's thread."""
        self._bulletin.observe(callback)

    def poke(self) -> None:
        """There is new work to send; local writes to the replica do this by themselves. From any thread."""
        self._call(self._work.set)

    def sync_now(self) -> None:
        """Do not wait before the next try, nor after one that runs. From any thread."""
        self._call(self._patience.hurry)
        self._call(self._work.set)

    def network_changed(self) -> None:
        """There may be another way to the server now: let go of the one that was, and try at once. From any thread."""
        self._call(partial(self._end, Reconnect(0)))

    async def run(self) -> None:
        """Keep in step until cancelled, or until something needs a person: then the status is `stopped`."""
        self._loop = asyncio.get_running_loop()
        self._tell(Phase.CONNECTING)
        live = self._bulletin.is_live
        here = (self._replica, self.api, live)
        others = (self._lease.run(), keep_well(*here), keep_witness(*here), self._withdrawal.keep_tidy(live))
        with self._replica.observed_by(self._noticed):
            try:
                await self._tasks.beside(self._stay(), *others)
            finally:
                await to_the_end(self._tasks.end, self.api.close)
                self._loop = None

    async def _stay(self) -> None:
        if self._revoked is not None:
            await self._destroy(self._revoked)
        else:
            await self._withdrawal.resume()
        while self.status.phase is not Phase.STOPPED:
            await self._step()

    async def _step(self) -> None:
        """One connection from its making to its end, and the wait behind it."""
        heed()
        self._over.clear()
        fault: Fault | None = None
        try:
            if not isinstance(self._next, Stop):  # else that was decided during the wait
                self._next = None
                await self._connect_and_talk()
        except LinkOver:
            self._dialling.waits = self._next is None  # else a load has just ended: the next exchange says so at once
            return
        except WebsocketBlocked:
            self._dialling.blocked()
            return
        except (DeviceRevoked, NotAMember) as gone:
            self._wipe(gone.reason)
        except (SignInAgain, ProtocolUnsupported, ReplicaDamaged) as final:
            self._tell(Phase.STOPPED, final)
            return
        except NotSignedIn as refused:
            self._next, fault = self._refused(refused), refused
        except Fault as failed:
            self._next, fault = self._failed(failed), failed
        if self._revoked is not None:
            await self._destroy(self._revoked)
        elif isinstance(self._next, Stop):
            self._tell(Phase.STOPPED, fault_told(self._next.fault))
        elif isinstance(self._next, Reconnect):
            if self._next.fault is not None:
                fault = fault or fault_told(self._next.fault)
                self._dialling.renew_next(self._next.fault.code == NotSignedIn.code())
            self._tell(Phase.OFFLINE if self._next.delay else Phase.CONNECTING, fault)
            await self._patience.wait(self._next.delay)

    async def _connect_and_talk(self) -> None:
        link = self._link = await self._dialling.link()
        try:
            await self._until_over(link.open())
            if self._next is None:
                self._handle(self._session.opened())
                await self._until_over(self._send(link), self._read(link), self._tick())  # in this order: see `_send`
        finally:
            self._link = None
            await link.close()

    async def _until_over(self, *work: Coroutine[Any, Any, None]) -> None:
        """Do these beside each other until one of them has ended, or this connection is to end."""
        parts = [asyncio.create_task(each) for each in (*work, self._over.wait())]
        try:
            done, _ = await asyncio.wait(parts, return_when=asyncio.FIRST_COMPLETED)
        finally:
            await end(*parts)
        for each in done if self._next is None else ():
            each.result()

    async def _read(self, link: Link) -> None:
        try:
            while True:
                frames = await arrived(link)
                self._bulletin.heard()
                with no_garbage():
                    for each in frames:
                        self._take(self._session.received(each))
                await asyncio.sleep(0)  # what is to be sent goes out before the disk is waited for
                if may_wait(self._arrivals, self._session.awaited, self._session.unanswered):
                    self._take(self._feeder.effects())
                else:
                    self._store()
        finally:
            self._store()

    async def _tick(self) -> None:
        last, held = self._stopwatch(), self._arrivals
        while True:
            await asyncio.sleep(self._tick_seconds)
            now = self._stopwatch()
            if now - last > SLEPT:
                self._end(Reconnect(0))
                return
            self._take(self._session.tick(now))
            if self._arrivals is held:  # nothing was stored since the last tick
                self._store()
            last, held = now, self._arrivals
            if self._credentials.due and not self._renewing:
                self._renewing = True
                self._tasks.start(self._renew())
            self._bulletin.tell_heard()

    async def _send(self, link: Link) -> None:
        while True:  # the hello is on its way by now, and the first that is read goes with it
            self._handle(self._feeder.effects())
            link.interrupt()
            await self._work.wait()
            self._work.clear()

    async def _renew(self) -> None:
        """Give the connection a fresh access token before its own ends."""
        try:
            token = await self._credentials.renewed(self._credentials.token)
            self._handle(self._session.renew(token))
        except (DeviceRevoked, NotAMember) as gone:
            self._wipe(gone.reason)
        except SignInAgain as fault:
            self._end(Stop(ServerFault(fault.code(), fault.reason, final=True)))
        except Fault:
            await asyncio.sleep(self._tick_seconds)  # not now; the next tick tries again
        finally:
            self._renewing = False

    async def _load(self) -> None:
        """Load until it is done, however often the way breaks."""
        attempt = 0
        async with self._withdrawal.turn:
            while self._bulletin.loading:
                try:
                    epoch, version = await load(self._replica, self.api, partial(self._tell, Phase.LOADING, None))
                except (DeviceRevoked, NotAMember) as gone:
                    self._wipe(gone.reason)
                    return
                except (SignInAgain, ReplicaDamaged) as fault:
                    self._end(Stop(ServerFault(fault.code(), fault.reason, final=True)))
                    return
                except Fault as fault:
                    attempt += 1
                    self._tell(Phase.LOADING, fault, self.status.done, self.status.total)
                    await self._patience.wait(backoff(self._replica.actor().device, attempt))
                else:
                    self._bulletin.loading = self._dialling.waits = False
                    self._handle(self._session.loaded(epoch, version, self._replica.scope))
                    self._begin_session()  # with the queue from its beginning: work may have come back

    def _handle(self, effects: Iterable[ClientEffect]) -> None:
        """Carry out effects in order, and what follows from them."""
        self._take(effects)
        self._store()

    def _store(self) -> None:
        """Store all that has arrived, and carry out what follows from it."""
        while arrivals := self._arrivals:
            self._arrivals = []
            try:
                self._replica.store(arrivals)
            except Fault:
                self._begin_session()  # this one has let go of what could not be stored
                raise
            for each in arrivals:
                if isinstance(each, StoreChanges):
                    self._failures = 0
                    self._take(self._session.stored(each.batch.through))
                    self._feeder.stored(each.batch)
            self._take(self._feeder.effects())

    def _take(self, effects: Iterable[ClientEffect]) -> None:
        """Carry out effects in order; what is to be stored waits for what else has arrived, and for no other effect."""
        for each in effects:
            if isinstance(each, StoreChanges | StoreVerdicts):
                self._arrivals.append(each)
            elif isinstance(each, Send):
                if self._link is not None:
                    self._link.send(each.frame)
            else:
                self._store()
                self._carry_out(each)

    def _carry_out(self, effect: ClientEffect) -> None:
        if isinstance(effect, AdoptPermissions):
            if self._replica.adopt(effect.permissions):
                self._session.reduced()
                self._withdrawn()
        elif isinstance(effect, Greeted):
            self._greeted(effect.welcome)
        elif isinstance(effect, FirstLoad):
            self._begin_load(effect.reason)
        elif isinstance(effect, Wipe):
            self._wipe(effect.reason)
        elif isinstance(effect, Reconnect | Stop):
            self._end(effect)

    def _greeted(self, welcome: Welcome) -> None:
        self._bulletin.heard()
        self._patience.arrived()
        self._lease.greeted(welcome.lease_hours)
        self._replica.greeted_in(welcome.epoch)
        if welcome.language != self._replica.language:
            self._replica.adopt(self._replica.actor().permissions, welcome.language)
        if self._replica.greeted_by(welcome.schema_version):
            self._begin_session()
            self._end(Reconnect(0))
            return
        self._take(self._session.queued(()))
        self._tasks.start(step_by_step(steps.derive(self._replica)))
        if not self._bulletin.loading:
            self._tell(Phase.LIVE)
        if self._withdrawal.due:
            self._tasks.start(self._withdrawal.tidy(online=True))

    def _begin_load(self, reason: str) -> None:
        if not self._bulletin.loading:
            self._replica.need_load(reason)
            self._bulletin.loading = True
            self._tell(Phase.LOADING)
            self._loading = self._tasks.start(self._load())

    def _wipe(self, reason: str) -> None:
        """Access is gone: nothing is shown from here on; the connection ends, and then all is destroyed."""
        self._revoked = reason or "Your access was taken away."
        if self._loading is not None:
            self._loading.cancel()
        with suppress(Fault):
            self._store()
        with suppress(Fault):  # what cannot be put aside is destroyed all the same
            self._replica.seal(self._revoked)
        self._end(Stop(ServerFault(Wiped.code(), self._revoked, final=True)))

    async def _destroy(self, reason: str) -> None:
        self._tell(Phase.STOPPED, await self._withdrawal.wipe(reason))

    def _withdrawn(self) -> None:
        """Something was hidden: a load that runs may hold it and begins anew, once its traces have left the file."""
        running = self._loading is not None and self._loading.cancel()
        self._tasks.start(self._withdrawal.tidy(online=True))
        if running:
            self._loading = self._tasks.start(self._load())

    def _refused(self, fault: NotSignedIn) -> Reconnect | Stop:
        """The access token was not good: try once with another one at once, then wait as after any failure."""
        return Reconnect(0) if self._dialling.refused() and not self._failures else self._failed(fault)

    def _failed(self, fault: Fault) -> Reconnect | Stop:
        """Begin anew from what is durable: the session may have let go of what could not be stored."""
        self._dialling.failed()
        if fault.blame is Blame.NOBODY and not isinstance(fault, DiskFull | DiskFailed):
            self._handle(self._session.lost(self._stopwatch()))
            if self._next is not None:
                return self._next
        self._failures += 1
        self._begin_session()
        return Reconnect(backoff(self._replica.actor().device, self._failures))

    def _begin_session(self) -> None:
        self._session = session_of(self._replica, self._client)
        self._feeder = Feeder(self._replica, self._session)

    def _end(self, how: Reconnect | Stop) -> None:
        """End the connection, and a wait between two of them."""
        if not isinstance(self._next, Stop):
            self._next = how
        self._over.set()
        self._patience.enough()

    def _noticed(self, notice: Touched) -> None:
        self._session.withdraw(notice.withdrawn)
        if notice.origin is Origin.LOCAL:
            self.poke()

    def _call(self, step: Callable[[], None]) -> None:
        if self._loop is not None:
            self._loop.call_soon_threadsafe(step)
        else:
            step()
