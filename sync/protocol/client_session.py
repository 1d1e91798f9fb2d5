"""The client's side of a connection, without any I/O: what happens goes in, effects come out, in order.

Its law: a mutation stays in the outbox until its verdict has come, and the cursor moves only over batches that are
stored. So a cut at any point costs nothing: `opened` says hello from the durable cursor and pushes again, in order,
everything without a verdict; the server answers a mutation it knows with its first verdict.

A driver creates one session, feeds it the queue of its replica, and calls `opened` for every connection it makes. Over
HTTP each exchange is such a connection: its body are the frames of `opened`, its answer goes through `received`.
"""

from collections.abc import Sequence, Set
from enum import Enum

from shared_models.kernel.faults import Fault, Malformed, worded
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from shared_models.kernel.mutation import Mutation
from shared_models.kernel.verdict import Verdict, rejected
from sync.protocol.backoff import backoff
from sync.protocol.codec import decode_from_server, encode
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
from sync.protocol.inbox import Inbox
from sync.protocol.messages import (
    Ack,
    Changes,
    Hello,
    Permissions,
    Ping,
    Reload,
    Renew,
    ServerFault,
    ServerMessage,
    Verdicts,
    Welcome,
)
from sync.protocol.messages import Wipe as WipeMessage
from sync.protocol.messages.reload import EPOCH
from sync.protocol.outbox import Outbox
from sync.protocol.plain import why_not_plain
from sync.protocol.scope_digest import REDUCED
from sync.protocol.versions import OLDEST, PROTOCOL

PING_EVERY = 20_000_000
"""Microseconds between two pings."""

SILENCE = 45_000_000
"""Microseconds without any frame after which the connection counts as lost."""

STEADY = 10_000_000
"""Microseconds a connection has to live before the back-off starts again from its first step."""

BACKLOG = 4_000
"""Mutations a driver should have in a session at once; see `room`."""


class State(Enum):
    """Where a connection stands."""

    CLOSED = "closed"
    GREETING = "greeting"
    LIVE = "live"
    STOPPED = "stopped"


class ClientSession:
    """One replica's talk with its server, over as many connections as it takes.

    `epoch` is empty and `cursor` 0 while the replica has no complete load; `schema` is the fingerprint of the client's
    catalogue, `client` its name and version for the server's log, `scope` the last manifest's. `schema_version` is that
    of the records on its connections; when a server turns out to be older, make a new session that speaks the server's.
    `holds` is the epoch that everything here is of, also while it loads: that of the rows, before a first load that of
    the first welcome. With a server of another one nothing is pushed before that is loaded, for what it has lost goes
    first.
    """

    def __init__(
        self,
        *,
        device: Id,
        client: str,
        schema: str,
        epoch: str = "",
        cursor: int = 0,
        scope: str = "",
        schema_version: int = 1,
        holds: str = "",
    ) -> None:
        self._device = device
        self._client = client
        self._schema = schema
        self._scope = scope
        self._schema_version = schema_version
        self._inbox = Inbox(epoch, cursor)
        self._holds = holds or epoch
        self._server_epoch = ""
        self._outbox = Outbox()
        self._state = State.CLOSED
        self._loading = False
        self._attempts = 0
        self._heard = False
        self._since: Instant | None = None
        self._heard_at: Instant = 0
        self._pinged_at: Instant = 0
        self._pings = 0

    @property
    def state(self) -> State:
        """Where the connection stands."""
        return self._state

    @property
    def room(self) -> int:
        """How many more mutations the session wants from the driver's queue, so that a long queue stays on disk."""
        return max(0, BACKLOG - len(self._outbox))

    @property
    def awaited(self) -> int:
        """How many mutations are on their way and have no verdict yet."""
        return self._outbox.awaited

    @property
    def unanswered(self) -> int:
        """How many mutations it holds that have no verdict yet, on their way or not."""
        return len(self._outbox)

    @property
    def cursor(self) -> int:
        """The `through` of the last batch that is durable."""
        return self._inbox.durable

    def opened(self) -> list[ClientEffect]:
        """A connection has been made (or an HTTP exchange begins): hello, and what waits to be pushed."""
        if self._state is State.STOPPED:
            return []
        self._drop_connection()
        self._state, self._since, self._heard = State.GREETING, None, False
        inbox = self._inbox
        scope = self._scope if inbox.epoch else ""
        version = self._schema_version
        hello = Hello(PROTOCOL, self._device, inbox.epoch, inbox.cursor, self._schema, self._client, scope, version)
        return [Send(encode(hello)), *self._pushes()]

    def queued(self, mutations: Sequence[Mutation]) -> list[ClientEffect]:
        """Mutations the replica has stored durably, in their order, behind all earlier ones; known ones are ignored.

        To be called after `Greeted`, too, with none or some: adopting permissions may have withdrawn what was to go.

        One that may not travel at all is rejected on the spot, so that it holds up nothing.
        """
        refused: list[Verdict] = []
        for mutation in mutations:
            try:
                self._outbox.append(mutation)
            except Fault as fault:
                refused.append(rejected(mutation.id, mutation.record_type, mutation.record_id, fault))
        effects: list[ClientEffect] = [StoreVerdicts(refused)] if refused else []
        return effects + self._pushes()

    def withdraw(self, ids: Set[Id]) -> None:
        """These mutations have left the replica's queue: they are pushed no more, by no connection.

        Those that are on their way may still be answered.
        """
        self._outbox.withdraw(ids)

    def reduced(self) -> None:
        """Permissions were adopted and something was hidden: until the next load every hello says so."""
        self._scope = REDUCED

    def received(self, frame: bytes) -> list[ClientEffect]:
        """A frame has come from the server. After anything it should not have sent, the connection is given up."""
        if self._state not in (State.GREETING, State.LIVE):
            return []
        self._heard = True
        try:
            message = decode_from_server(frame)
            return self._handle(message, len(frame)) if message is not None else []
        except Fault as fault:
            return self._give_up(ServerFault(fault.code(), fault.reason))

    def stored(self, version: int) -> list[ClientEffect]:
        """The batch that ends at `version` is durable, together with the cursor. Batches are stored in their order."""
        if self._loading:
            return []
        self._inbox.stored(version)
        self._attempts = 0
        return [Send(encode(Ack(version)))] if self._state is State.LIVE else []

    def loaded(self, epoch: str, version: int, scope: str = "") -> list[ClientEffect]:
        """A first load is complete and durable; the replica stands at the manifest's version. Connect anew."""
        self._inbox = Inbox(epoch, version)
        self._holds = epoch
        self._scope = scope
        self._loading = False
        if self._state is State.STOPPED:
            return []
        self._drop_connection()
        return [Reconnect(0)]

    def renew(self, token: str) -> list[ClientEffect]:
        """There is a fresh access token for the connection."""
        return [Send(encode(Renew(token)))] if self._state in (State.GREETING, State.LIVE) else []

    def tick(self, now: Instant) -> list[ClientEffect]:
        """Time has passed; to be called about once a second, with a clock that also counts sleep and is never set."""
        if self._state not in (State.GREETING, State.LIVE):
            return []
        if self._since is None:
            self._since = self._heard_at = self._pinged_at = now
        if self._heard:
            self._heard, self._heard_at = False, now
        if now - self._heard_at >= SILENCE:
            self._drop_connection()
            return [Reconnect(0, ServerFault("unavailable", worded("The server has fallen silent.")))]
        self._settle(now)
        if now - self._pinged_at < PING_EVERY:
            return []
        self._pinged_at = now
        self._pings += 1
        return [Send(encode(Ping(self._pings)))]

    def lost(self, now: Instant) -> list[ClientEffect]:
        """The connection has broken, or could not be made; not to be called for one given up by a `Reconnect`."""
        if self._state is State.STOPPED:
            return []
        self._settle(now)
        return self._give_up(None)

    def _handle(self, message: ServerMessage, size: int) -> list[ClientEffect]:
        if isinstance(message, ServerFault):
            return self._failed(message)
        if isinstance(message, WipeMessage):
            self._stop()
            return [Wipe(message.reason)]
        if isinstance(message, Welcome):
            return self._welcomed(message)
        if self._state is not State.LIVE:
            raise Malformed("The server's first message must be welcome or fault.")
        if isinstance(message, Changes):
            return self._changed(message, size)
        if isinstance(message, Verdicts):
            return self._answered(message.verdicts)
        if isinstance(message, Permissions):
            return [AdoptPermissions(frozenset(message.permissions))]
        if isinstance(message, Reload):
            return self._load(message.reason)
        return []

    def _welcomed(self, welcome: Welcome) -> list[ClientEffect]:
        if self._state is not State.GREETING:
            raise Malformed("The server said welcome twice.")
        if not OLDEST <= welcome.protocol <= PROTOCOL:
            raise Malformed(f"The server chose protocol {welcome.protocol}, which was not offered.")
        if welcome.schema_version < self._schema_version:
            self._drop_connection()
            return [Greeted(welcome), Reconnect(0)]
        self._state, self._server_epoch = State.LIVE, welcome.epoch
        self._holds = self._holds or welcome.epoch
        self._outbox.at_once = max(self._outbox.at_once, welcome.limits.pushes)
        # What the permissions no longer cover is hidden before anybody is told that the link is live.
        effects: list[ClientEffect] = [AdoptPermissions(frozenset(welcome.permissions)), Greeted(welcome)]
        if welcome.epoch != self._inbox.epoch:
            effects += self._load(EPOCH if self._holds not in ("", welcome.epoch) else "new")
        return effects

    def _changed(self, changes: Changes, size: int) -> list[ClientEffect]:
        if self._loading:
            return []
        batch = self._inbox.received(changes, size)
        return [StoreChanges(batch)] if batch is not None else []

    def _answered(self, verdicts: Sequence[Verdict]) -> list[ClientEffect]:
        for verdict in verdicts:
            for name, contest in verdict.contests.items():
                if wrong := why_not_plain([contest.before, contest.mine, contest.theirs]):
                    raise Malformed(f"The verdict's {name} {wrong}.")
        self._outbox.answered(verdicts)
        effects: list[ClientEffect] = [StoreVerdicts(verdicts)] if verdicts else []
        return effects + self._pushes()

    def _load(self, reason: str) -> list[ClientEffect]:
        """Until the load is complete the replica counts as one without any: so says the next hello, too."""
        if self._loading:
            return []
        self._loading = True
        if reason == EPOCH:
            self._server_epoch = ""
        self._inbox = Inbox("", 0)
        return [FirstLoad(reason)]

    def _failed(self, fault: ServerFault) -> list[ClientEffect]:
        if not fault.final:
            return self._give_up(fault)
        self._stop()
        return [Stop(fault)]

    def _pushes(self) -> list[ClientEffect]:
        if self._state not in (State.GREETING, State.LIVE):
            return []
        if self._holds and not self._inbox.epoch and self._server_epoch != self._holds:
            return []
        return [Send(frame) for frame in self._outbox.pushes()]

    def _settle(self, now: Instant) -> None:
        if self._state is State.LIVE and self._since is not None and now - self._since >= STEADY:
            self._attempts = 0

    def _give_up(self, fault: ServerFault | None) -> list[ClientEffect]:
        self._drop_connection()
        self._attempts += 1
        wait = backoff(self._device, self._attempts)
        return [Reconnect(max(wait, fault.retry_after_ms * 1000 if fault else 0), fault)]

    def _stop(self) -> None:
        self._drop_connection()
        self._state = State.STOPPED

    def _drop_connection(self) -> None:
        self._state, self._server_epoch = State.CLOSED, ""
        self._outbox.take_back()
        self._inbox.start_over()
