"""The link through proxies that block websockets: one HTTP exchange, held open until there is news.

The frames sent before the first `receive` are its body; its answer is what `receive` gives, frame by frame; then it
is over. Later frames are dropped: the next exchange begins from what is stored.
"""

import asyncio

from sync.ending import end
from sync.protocol.codec import pack_exchange, unpack_exchange
from sync.protocol.manifest import MEDIA_TYPE
from sync.replica.answers import Unreachable
from sync.replica.api import Api
from sync.replica.link import LinkLost, LinkOver

WAIT_SECONDS = 25
"""How long the server may hold an exchange open for news."""

_SPARE_SECONDS = 15.0
_PATH = "/api/v1/sync/exchange"


class ExchangeLink:
    """One exchange over `api`."""

    def __init__(self, api: Api, wait: int = WAIT_SECONDS) -> None:
        self._api = api
        self._wait = wait
        self._frames: list[bytes] = []
        self._answer: list[bytes] | None = None
        self._asking: asyncio.Task[bytes] | None = None
        self._interrupted = False

    async def open(self) -> None:
        """Nothing to do: the exchange begins with the first `receive`."""

    def send(self, frame: bytes) -> None:
        """Add a frame to the body, as long as it has not been sent."""
        if self._asking is None:
            self._frames.append(frame)

    async def receive(self) -> bytes:
        """The next frame of the answer. Raises LinkOver behind the last one, LinkLost, or the server's fault."""
        if self._answer is None:
            self._answer = unpack_exchange(await self._exchanged())
            self._answer.reverse()
        if not self._answer:
            raise LinkOver("The exchange is over.")
        return self._answer.pop()

    def at_hand(self) -> list[bytes]:
        """The rest of the answer."""
        frames: list[bytes] = []
        while self._answer:
            frames.append(self._answer.pop())
        return frames

    def interrupt(self) -> None:
        """Do not wait for news any longer; what has pushes in it is answered at once anyway."""
        if self._asking is not None and self._answer is None and len(self._frames) == 1:
            self._interrupted = True
            self._asking.cancel()

    async def close(self) -> None:
        """Let go of the exchange."""
        if self._asking is not None:
            await end(self._asking)

    async def _exchanged(self) -> bytes:
        self._asking = asyncio.create_task(
            self._api.request(
                "POST",
                _PATH,
                params={"wait": self._wait},
                content=pack_exchange(self._frames),
                content_type=MEDIA_TYPE,
                seconds=self._wait + _SPARE_SECONDS,
            )
        )
        try:
            return await self._asking
        except asyncio.CancelledError:
            if self._interrupted:
                raise LinkOver("There is something to send.") from None
            raise
        except Unreachable as fault:
            raise LinkLost(fault.reason) from fault
