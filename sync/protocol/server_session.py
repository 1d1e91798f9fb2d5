"""The server's side of one connection, without any I/O: what happens goes in, effects come out, in order.

Its law: pushes are applied one at a time and in order, verdicts go out in that order; changes go out as batches that
join without a gap, and never more of them than the client keeps up with. One connection is one session; over HTTP each
exchange is one. Whatever the client sends, the session holds at most `PUSHES_TAKEN` pushes and a few numbers.
"""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from shared_models.kernel.faults import Fault, Malformed, NotPermitted, NotSignedIn, TooManyRequests, Unavailable
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from shared_models.kernel.mutation import Mutation
from shared_models.kernel.verdict import Verdict
from sync.protocol.batch import EncodedBatch
from sync.protocol.close_code import CloseCode, close_code
from sync.protocol.codec import decode_from_client, encode
from sync.protocol.effects import Apply, CheckToken, Close, Fetch, Send, ServerEffect
from sync.protocol.faults import ProtocolUnsupported, SchemaAhead
from sync.protocol.limits import BATCH_CHANGES, BATCHES, PUSHES_TAKEN, WINDOW_BYTES, Limits
from sync.protocol.messages import (
    Ack,
    ClientMessage,
    Hello,
    Permissions,
    Ping,
    Pong,
    Push,
    Reload,
    Renew,
    ServerFault,
    Welcome,
    Wipe,
)
from sync.protocol.messages.reload import EPOCH
from sync.protocol.mutation_form import check_ids, misformed
from sync.protocol.verdict_frames import verdict_frames
from sync.protocol.versions import check_schema, negotiated

SILENCE = 75_000_000
"""Microseconds without any frame after which the client counts as gone."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the server knows when a connection is made.

    `head` is the newest version of the feed, `oldest` the lowest cursor the feed can still lead on from. `device_id`
    is the one the access token was given to, `scope` the digest of what the person may see. `schema_version` is that
    of the server's records, `oldest_schema` the lowest it still translates; `language` orders the tenant's lists.
    """

    tenant_id: Id
    person_id: Id
    device_id: Id
    permissions: frozenset[str]
    schema: str
    epoch: str
    head: int
    oldest: int = 0
    scope: str = ""
    lease_hours: int = 72
    schema_version: int = 1
    oldest_schema: int = 1
    language: str = ""


class State(Enum):
    """Where a connection stands."""

    WAITING = "waiting"  # for hello
    LIVE = "live"
    LOADING = "loading"  # the replica cannot be led on by the feed; pushes still count
    CLOSED = "closed"


class ServerSession:
    """One connection of one client. `expires_at` is when its access token ends, on the server's clock."""

    def __init__(self, facts: Facts, expires_at: Instant) -> None:
        self._facts = facts
        self._expires_at = expires_at
        self._permissions = facts.permissions
        self._scope = facts.scope
        self._head = facts.head
        self._state = State.WAITING
        self._sent = 0
        self._acked = 0
        self._unacked: deque[tuple[int, int]] = deque()  # through and bytes of each batch
        self._fetching = False
        self._pushes: deque[list[Mutation]] = deque()
        self._checking = False
        self._deaf = False
        self._heard = True
        self._heard_at: Instant = 0
        self.hello: Hello | None = None

    @property
    def state(self) -> State:
        """Where the connection stands."""
        return self._state

    @property
    def behind(self) -> int:
        """How many versions of the feed the client has not acknowledged; all of them while it loads."""
        return self._head - self._acked

    @property
    def settled(self) -> bool:
        """Whether everything the client asked for has been answered; an HTTP exchange then ends or waits for news."""
        return not (self._pushes or self._fetching or self._checking)

    def received(self, frame: bytes) -> list[ServerEffect]:
        """A frame has come from the client. What it should not have sent changes nothing and ends the connection."""
        if self._state is State.CLOSED:
            return []
        self._heard = True
        try:
            message = decode_from_client(frame)
            return self._handle(message) if message is not None else []
        except Fault as fault:
            return self.failed(fault, final=isinstance(fault, ProtocolUnsupported))

    def applied(self, verdicts: Sequence[Verdict]) -> list[ServerEffect]:
        """The mutations of the last `Apply` have their verdicts, one each, in order; raises ValueError otherwise."""
        if self._state is State.CLOSED:
            return []
        if not self._pushes or [each.mutation_id for each in verdicts] != [each.id for each in self._pushes[0]]:
            raise ValueError("verdicts must answer the mutations of the last Apply, one each, in order")
        self._pushes.popleft()
        return [*map(Send, verdict_frames(verdicts)), *self._next_push()]

    def moved(self, head: int) -> list[ServerEffect]:
        """The feed has grown to `head`; older news are ignored."""
        self._head = max(self._head, head)
        return self._more()

    def fetched(self, batch: EncodedBatch) -> list[ServerEffect]:
        """The batch of the last `Fetch`; raises ValueError when it does not begin where the last one ended."""
        if not self._fetching:
            return []
        self._fetching = False
        if batch.after != self._sent or batch.through < batch.after:
            raise ValueError(f"a batch ({batch.after}, {batch.through}] does not follow {self._sent}")
        if batch.through == batch.after:
            return []
        self._sent = batch.through
        self._unacked.append((batch.through, batch.size))
        self._head = max(self._head, batch.through)
        return [*map(Send, batch.frames), *self._more()]

    def permissions_changed(self, permissions: frozenset[str], scope: str = "") -> list[ServerEffect]:
        """The person may do other things now; `scope` is the digest of what they may see with these permissions."""
        reload, self._scope = scope != self._scope, scope
        self._permissions = permissions
        if self._state not in (State.LIVE, State.LOADING):
            return []
        effects: list[ServerEffect] = [Send(encode(Permissions(sorted(permissions))))]
        return effects + (self.reload("scope") if reload else [])

    def reload(self, reason: str) -> list[ServerEffect]:
        """The feed cannot lead this replica on: the client has to load from a manifest."""
        self._deaf = self._deaf or reason == EPOCH
        if self._state is not State.LIVE:
            return []
        self._state, self._fetching = State.LOADING, False
        self._unacked.clear()
        return [Send(encode(Reload(reason)))]

    def renewed(self, expires_at: Instant) -> list[ServerEffect]:
        """The token of the last `CheckToken` is good until `expires_at`."""
        self._expires_at = expires_at
        self._checking = False
        return []

    def revoked(self, reason: str) -> list[ServerEffect]:
        """The person or the device has lost its access for good."""
        if self._state is State.CLOSED:
            return []
        self._close()
        return [Send(encode(Wipe(reason))), Close(CloseCode.WIPED, "access revoked")]

    def failed(self, fault: Fault, *, final: bool = False, retry_after_ms: int = 0) -> list[ServerEffect]:
        """Close the connection because of a fault; nothing that has no verdict yet is promised."""
        if self._state is State.CLOSED:
            return []
        self._close()
        message = ServerFault(fault.code(), fault.reason[:4000], retry_after_ms, final)
        return [Send(encode(message)), Close(close_code(fault), fault.code())]

    def tick(self, now: Instant) -> list[ServerEffect]:
        """Time has passed; to be called every few seconds."""
        if self._heard:
            self._heard, self._heard_at = False, now
        if now >= self._expires_at:
            return self.failed(NotSignedIn("The access token has expired. Refresh it and connect again."))
        if now - self._heard_at >= SILENCE:
            return self.failed(Unavailable("Nothing was heard from this client for too long."))
        return []

    def _handle(self, message: ClientMessage) -> list[ServerEffect]:
        if isinstance(message, Hello):
            return self._greet(message)
        if self._state is State.WAITING:
            raise Malformed("The first message of a connection must be hello.")
        if isinstance(message, Push):
            return self._push(message.mutations)
        if isinstance(message, Ack):
            return self._acknowledge(message.version)
        if isinstance(message, Renew):
            return self._renew(message.access_token)
        assert isinstance(message, Ping)
        return [Send(encode(Pong(message.nonce)))]

    def _greet(self, hello: Hello) -> list[ServerEffect]:
        if self._state is not State.WAITING:
            raise Malformed("A connection says hello once.")
        version = negotiated(hello.protocol)
        facts = self._facts
        if hello.device != facts.device_id:
            raise NotPermitted("This access token belongs to another device. Sign in on this one.")
        try:
            check_schema(hello.schema_version, facts.oldest_schema, facts.schema_version)
        except SchemaAhead as fault:
            return [Send(encode(self._welcome(version))), *self.failed(fault)]
        self.hello = hello
        self._state = State.LIVE
        self._sent = self._acked = hello.cursor
        return [Send(encode(self._welcome(version))), *self._lead_on(hello)]

    def _welcome(self, protocol: int) -> Welcome:
        facts = self._facts
        return Welcome(
            protocol,
            facts.epoch,
            self._head,
            facts.schema,
            facts.tenant_id,
            facts.person_id,
            sorted(self._permissions),
            Limits(pushes=PUSHES_TAKEN),
            lease_hours=facts.lease_hours,
            schema_version=facts.schema_version,
            language=facts.language,
        )

    def _lead_on(self, hello: Hello) -> list[ServerEffect]:
        if not hello.epoch:
            return self.reload("new")
        if hello.epoch != self._facts.epoch:
            return self.reload(EPOCH)
        if hello.scope and hello.scope != self._scope:
            return self.reload("scope")
        if hello.cursor > self._head:
            return self.reload("ahead")
        if hello.cursor < self._facts.oldest:
            return self.reload("compacted")
        return self._more()

    def _push(self, mutations: list[Mutation]) -> list[ServerEffect]:
        if self._deaf:
            return []  # without a verdict they come again, behind what has to come back first
        if len(self._pushes) >= PUSHES_TAKEN:
            raise TooManyRequests(f"At most {PUSHES_TAKEN} pushes may wait for their verdicts.")
        for each in mutations:
            check_ids(each)
        waiting = {each.id for push in self._pushes for each in push}
        if len(waiting | {each.id for each in mutations}) < len(waiting) + len(mutations):
            raise Malformed("A mutation was pushed twice on one connection before it had its verdict.")
        self._pushes.append(mutations)
        return self._next_push() if len(self._pushes) == 1 else []

    def _next_push(self) -> list[ServerEffect]:
        return [Apply(push, misformed(push)) for push in [*self._pushes][:1]]

    def _acknowledge(self, version: int) -> list[ServerEffect]:
        if self._state is State.LOADING:
            return []
        if not self._acked <= version <= self._sent:
            raise Malformed(f"Version {version} cannot be acknowledged: {self._acked} was, {self._sent} was sent.")
        self._acked = version
        while self._unacked and self._unacked[0][0] <= version:
            self._unacked.popleft()
        return self._more()

    def _renew(self, token: str) -> list[ServerEffect]:
        if self._checking:
            raise TooManyRequests("A token is being checked already.")
        self._checking = True
        return [CheckToken(token)]

    def _more(self) -> list[ServerEffect]:
        if self._state is not State.LIVE or self._fetching or self._sent >= self._head:
            return []
        if len(self._unacked) >= BATCHES or sum(size for _, size in self._unacked) >= WINDOW_BYTES:
            return []
        self._fetching = True
        return [Fetch(self._sent, BATCH_CHANGES)]

    def _close(self) -> None:
        self._state = State.CLOSED
        self._fetching = self._checking = False
        self._pushes.clear()
        self._unacked.clear()
