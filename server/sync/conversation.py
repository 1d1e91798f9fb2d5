"""One client's conversation with the server, over a websocket or an exchange: does what the pure session asks for.

Its law: nothing is decided here. The session says apply, fetch, check, send, close; the answers go back into it. Who
may do what is read anew for every push, and whenever the watch says that it may have changed.
"""

import asyncio
import logging
import traceback
from collections.abc import AsyncIterator, Awaitable, Mapping, Sequence
from contextlib import asynccontextmanager

from server.changes import feed
from server.changes.apply import refuse
from server.identity.caller import Caller, admit, current
from server.identity.faults import TenantSuspended
from server.sync import older_clients
from server.sync.conversation_log import Tally
from server.sync.outgoing import Outgoing
from server.sync.replication import Replication
from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.faults import Fault, NotPermitted, NotSignedIn, TooLarge, Unavailable, Unexpected
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from shared_models.kernel.mutation import Mutation
from shared_models.kernel.verdict import Verdict
from sync.clock import now
from sync.ending import end
from sync.protocol.close_code import CloseCode
from sync.protocol.effects import Apply, CheckToken, Close, Fetch, Send, ServerEffect
from sync.protocol.faults import DeviceRevoked, NotAMember
from sync.protocol.messages.reload import EPOCH
from sync.protocol.scope import scope_of, told_in
from sync.protocol.scope_digest import scope_digest
from sync.protocol.server_session import Facts, ServerSession

GRACE = 30_000_000
"""Microseconds for which a connection outlives its access token: time enough to renew it."""

RETRY_MS = 1_000
_LONG = 86_400.0
_log = logging.getLogger("counterfoil.sync")


@asynccontextmanager
async def conversation(
    replication: Replication, caller: Caller, address: str, outgoing: Outgoing
) -> AsyncIterator["Conversation"]:
    """A conversation that follows the feed and the caller's permissions until it is left.

    Raises Unavailable, also when the process is about to end, and TooManyRequests where its device or person has too
    many open already.
    """
    head, oldest = await asyncio.gather(
        replication.heads.look(caller.tenant), feed.oldest(replication.database, caller.tenant)
    )
    facts = Facts(
        tenant_id=caller.tenant.id,
        person_id=caller.person_id,
        device_id=caller.device_id,
        permissions=caller.permissions,
        schema=catalogue().fingerprint,
        epoch=caller.tenant.epoch,
        head=head,
        oldest=oldest,
        scope=scope_digest(scope_of(catalogue(), caller.permissions, caller.person_id)),
        lease_hours=caller.tenant.lease_hours,
        schema_version=catalogue().schema_version,
        oldest_schema=catalogue().chain.oldest,
        language=caller.tenant.language,
    )
    talk = Conversation(replication, caller, address, outgoing, ServerSession(facts, caller.expires_at + GRACE))
    with replication.opened(talk):
        following = [asyncio.create_task(each) for each in (talk.follow(head), talk.watch())]
        try:
            yield talk
        finally:
            await end(*following)
            await talk.stop_reading()
            talk.tell()


class Conversation:
    """Drives one `ServerSession`."""

    def __init__(
        self, replication: Replication, caller: Caller, address: str, outgoing: Outgoing, session: ServerSession
    ) -> None:
        self._replication = replication
        self._caller = caller
        self._address = address
        self._scope = scope_of(catalogue(), caller.permissions, caller.person_id)
        self._session = session
        self._work: set[asyncio.Task[None]] = set()
        self._applying: asyncio.Task[None] | None = None
        self._reading: asyncio.Task[None] | None = None
        self._tally = Tally()
        self.outgoing = outgoing
        self.ended = asyncio.Event()

    def received(self, frame: bytes) -> None:
        """A frame has come from the client."""
        self._tally.received(frame)
        self._perform(self._session.received(frame))

    def failed(self, fault: Fault) -> None:
        """Something that is not for the session to judge has gone wrong."""
        self._perform(self._session.failed(fault))

    def tick(self, at: Instant) -> None:
        """Time has passed."""
        self._perform(self._session.tick(at))

    @property
    def person(self) -> tuple[Id, Id]:
        """Whose conversation this is: tenant and person."""
        return self._caller.tenant.id, self._caller.person_id

    @property
    def device(self) -> tuple[Id, Id]:
        """On which of that person's devices."""
        return self._caller.person_id, self._caller.device_id

    def tell(self) -> None:
        """Say in the log how it was."""
        self._tally.told(self._caller, by=self.outgoing.way, closed=self.outgoing.closed, behind=self._session.behind)

    async def settle(self) -> None:
        """Wait until everything the client asked for so far has been answered."""
        while self._work:
            await asyncio.wait(self._work)

    async def leave(self) -> None:
        """End the conversation as soon as what is being applied has its verdicts, and wait for its end."""
        if self._applying is not None:
            await asyncio.wait([self._applying])
        self.outgoing.put(Close(CloseCode.GOING_AWAY, "the server is restarting"))
        await self.ended.wait()

    async def stop_reading(self) -> None:
        """Let go of what is read for a client that has left; what is being decided for it goes on."""
        if self._reading is not None:
            await end(self._reading)

    async def follow(self, head: int) -> None:
        """Tell the session whenever the feed has grown."""
        while True:
            head = await self._replication.heads.wait(self._caller.tenant.id, head, _LONG)
            self._perform(self._session.moved(head))

    async def watch(self) -> None:
        """Look again at who the caller is whenever that may have changed."""
        caller, watch = self._caller, self._replication.identity.watch
        with watch.subscribe(caller.tenant.id, caller.person_id, caller.sign_in_id) as changed:
            while True:
                # Once at the start, too: something may have changed since the connection was let in.
                changed.clear()
                await self._guarded(self._look_again())
                await changed.wait()

    def _perform(self, effects: Sequence[ServerEffect]) -> None:
        for effect in effects:
            if isinstance(effect, Apply):
                self._applying = self._start(self._apply(effect))
            elif isinstance(effect, Fetch):
                self._reading = self._start(self._fetch(effect.after, effect.limit))
            elif isinstance(effect, CheckToken):
                self._start(self._check(effect.token))
            else:
                if isinstance(effect, Send):
                    self._tally.sent(effect.frame)
                self.outgoing.put(effect)

    def _start(self, work: Awaitable[None]) -> asyncio.Task[None]:
        task = asyncio.ensure_future(self._guarded(work))
        self._work.add(task)
        task.add_done_callback(self._work.discard)
        return task

    async def _guarded(self, work: Awaitable[None]) -> None:
        """Whatever goes wrong ends the conversation with a fault; nothing that has no verdict was promised."""
        try:
            await work
        except (DeviceRevoked, NotAMember) as fault:
            self._perform(self._session.revoked(fault.reason))
        except NotSignedIn as fault:
            self._perform(self._session.failed(NotSignedIn(fault.reason)))
        except Unavailable as fault:
            self._perform(self._session.failed(fault, retry_after_ms=RETRY_MS))
        except Fault as fault:
            self._perform(self._session.failed(fault, final=isinstance(fault, TenantSuspended)))
        except Exception as error:  # noqa: BLE001  (a client is told of a defect, and one client's ends no other's link)
            # No message in the log: PostgreSQL puts values into its own.
            frames = [f"{each.filename}:{each.lineno}" for each in traceback.extract_tb(error.__traceback__)]
            _log.error("a sync conversation failed: %s at %s", type(error).__name__, frames[-8:])
            defect = Unexpected("The server has met a defect of its own. What had no verdict yet may be sent again.")
            self._perform(self._session.failed(defect, retry_after_ms=RETRY_MS))

    async def _apply(self, asked: Apply) -> None:
        """What cannot be decided is rejected first: what rests on it waits for it."""
        good = [each for each in asked.mutations if each.id not in asked.misformed]
        answers = await self._refused(asked.mutations, asked.misformed)
        answers |= {each.mutation_id: each for each in await self._decided(good)}
        verdicts = [answers[each.id] for each in asked.mutations]
        self._tally.decided(verdicts)
        self._perform(self._session.applied(verdicts))

    async def _refused(self, mutations: Sequence[Mutation], faults: Mapping[Id, Fault]) -> dict[Id, Verdict]:
        if not faults:
            return {}
        actor = await self._actor()
        bad = [(actor, each) for each in mutations if each.id in faults]
        verdicts = await refuse(self._replication.database, self._caller.tenant, bad, faults, now())
        return {each.mutation_id: each for each in verdicts}

    async def _decided(self, mutations: Sequence[Mutation]) -> Sequence[Verdict]:
        tenant, here = self._caller.tenant, self._replication
        translation = catalogue().translation(self._schema_version)
        if translation is None:
            return await here.writers.decided(tenant, self._actor, mutations) if mutations else []
        rows = await older_clients.rows(here.database, tenant, catalogue(), translation, mutations)
        raised, faults = older_clients.raise_all(translation, mutations, rows)
        answers = await self._refused(mutations, faults)
        if raised:
            today = [each.mutation for each in raised.values()]
            made = await here.writers.decided(tenant, self._actor, today)
            answers |= {each.mutation_id: translation.verdict_down(each, raised[each.mutation_id]) for each in made}
        return [answers[each.id] for each in mutations]

    @property
    def _schema_version(self) -> int:
        """That of the client's records, once it has said hello."""
        hello = self._session.hello
        return hello.schema_version if hello is not None else catalogue().schema_version

    async def _actor(self) -> Actor:
        await self._look_again()
        return self._caller.actor(self._address)

    async def _fetch(self, after: int, limit: int) -> None:
        if not await self.outgoing.room():
            return
        scope = told_in(self._scope, catalogue(), self._schema_version)
        try:
            head = self._replication.heads.newest(self._caller.tenant.id)
            batch = await self._replication.batches.fetch(self._caller.tenant, scope, after, limit, head)
        except TooLarge:
            self._perform(self._session.reload("oversize"))
        except feed.Compacted:
            self._perform(self._session.reload("compacted"))
        else:
            self._tally.fetched(batch)
            self._perform(self._session.fetched(batch))

    async def _check(self, token: str) -> None:
        caller = await admit(self._replication.identity, token)
        same = (caller.tenant.id, caller.person_id, caller.device_id) == (
            self._caller.tenant.id,
            self._caller.person_id,
            self._caller.device_id,
        )
        if not same:
            raise NotPermitted("This access token belongs to someone else. Open a connection of its own for it.")
        self._adopt(caller)
        self._perform(self._session.renewed(caller.expires_at + GRACE))

    async def _look_again(self) -> None:
        self._adopt(await current(self._replication.database, self._caller.sign_in_id))

    def _adopt(self, caller: Caller) -> None:
        before = self._caller
        self._caller = caller
        if caller.permissions != before.permissions:
            self._scope = scope_of(catalogue(), caller.permissions, caller.person_id)
            self._perform(self._session.permissions_changed(caller.permissions, scope_digest(self._scope)))
        if caller.tenant.epoch != before.tenant.epoch:
            self._perform(self._session.reload(EPOCH))
