"""News by NATS JetStream, for several servers: a subject per tenant, the version as its whole content.

The stream keeps the newest message of each subject in memory for a minute, so that a process that comes, or comes
back, hears at once what it has missed. No record, name or person ever travels here.
"""

import asyncio
import contextlib
from collections.abc import Mapping

import nats
from nats.aio.client import Client
from nats.aio.msg import Msg
from nats.errors import Error
from nats.js.api import ConsumerConfig, DeliverPolicy, StorageType, StreamConfig

from server.changes.news import Moved
from shared_models.kernel.ids import Id, is_id

STREAM = "counterfoil-heads"
SUBJECT = "counterfoil.heads"
CONNECT_SECONDS = 5
KEPT_SECONDS = 60
"""So that heads from before a restore of the database are forgotten by the time servers are started again."""
PING_SECONDS = 10
_KEPT = StreamConfig(
    STREAM, subjects=[f"{SUBJECT}.*"], max_msgs_per_subject=1, max_age=KEPT_SECONDS, storage=StorageType.MEMORY
)
_LOST = (Error, OSError, TimeoutError, ValueError)


class NatsNews:
    """A connection to the NATS server at `url`, such as `nats://user:password@nats.example.org:4222`."""

    def __init__(self, url: str) -> None:
        self.listening = asyncio.Event()
        self._url = url
        self._client: Client | None = None

    async def listen(self, moved: Moved) -> None:
        """Until the connection is lost; a server that was restarted has forgotten the stream, so it is made anew."""

        async def heard(message: Msg) -> None:
            tenant_id, version = message.subject.rpartition(".")[2], message.data.decode("ascii", "replace")
            if is_id(tenant_id) and version.isdecimal():
                moved(tenant_id, int(version))

        with contextlib.suppress(*_LOST):
            lost = asyncio.Event()
            client = await self._connect(lost)
            try:
                stream = client.jetstream()
                await stream.add_stream(_KEPT)
                newest = ConsumerConfig(deliver_policy=DeliverPolicy.LAST_PER_SUBJECT)
                await stream.subscribe(f"{SUBJECT}.*", cb=heard, ordered_consumer=True, config=newest)
                self._client = client
                self.listening.set()
                await lost.wait()
            finally:
                self.listening.clear()
                self._client = None
                with contextlib.suppress(*_LOST):
                    await client.close()

    async def tell(self, heads: Mapping[Id, int]) -> None:
        """A message for each, all at once; nothing while there is no connection."""
        if self._client is None:
            return
        stream = self._client.jetstream()
        told = (stream.publish(f"{SUBJECT}.{tenant_id}", str(head).encode()) for tenant_id, head in heads.items())
        for each in await asyncio.gather(*told, return_exceptions=True):
            if isinstance(each, BaseException) and not isinstance(each, _LOST):
                raise each

    async def _connect(self, lost: asyncio.Event) -> Client:
        async def ended() -> None:
            lost.set()

        async def noted(_: Exception) -> None:
            """What goes wrong ends the connection, and that is told above."""

        return await nats.connect(
            self._url,
            allow_reconnect=False,
            connect_timeout=CONNECT_SECONDS,
            ping_interval=PING_SECONDS,
            max_outstanding_pings=1,
            closed_cb=ended,
            disconnected_cb=ended,
            error_cb=noted,
        )
