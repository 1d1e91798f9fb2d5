"""The ordinary link: one websocket (RFC 6455) with binary frames."""

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING
from urllib.parse import urlsplit, urlunsplit

from shared_models.kernel.faults import Fault, worded
from sync.ending import end
from sync.protocol.limits import FRAME_BYTES
from sync.protocol.versions import SUBPROTOCOL
from sync.replica.answers import fault_named_in, problem_of
from sync.replica.link import LinkLost, WebsocketBlocked
from sync.replica.reaching import unreachable
from sync.replica.trust import trusted

if TYPE_CHECKING:
    from websockets.asyncio.client import ClientConnection
    from websockets.http11 import Response

OPEN_SECONDS = 10.0
CLOSE_SECONDS = 1.0
_AT_HAND = 8
"""Frames read ahead; a server that sends more is kept waiting."""


class WebsocketLink:
    """`token` is the access token the connection begins with."""

    def __init__(self, server_url: str, token: str) -> None:
        self._address = websocket_address(server_url)
        self._token = token
        self._connection: ClientConnection | None = None
        self._outgoing: asyncio.Queue[bytes] = asyncio.Queue()
        self._incoming: asyncio.Queue[bytes | Fault] = asyncio.Queue(_AT_HAND)
        self._first: bytes | Fault | None = None
        self._tasks: list[asyncio.Task[None]] = []

    async def open(self) -> None:
        """Connect and upgrade. Raises LinkLost, WebsocketBlocked, or the server's fault such as NotSignedIn."""
        from websockets.asyncio.client import connect
        from websockets.exceptions import InvalidStatus, WebSocketException
        from websockets.typing import Subprotocol

        try:
            self._connection = await connect(
                self._address,
                additional_headers={"Authorization": f"Bearer {self._token}"},
                subprotocols=[Subprotocol(SUBPROTOCOL)],
                compression=None,
                max_size=FRAME_BYTES,
                open_timeout=OPEN_SECONDS,
                close_timeout=CLOSE_SECONDS,
                ssl=trusted() if self._address.startswith("wss:") else None,
                ping_interval=None,  # the protocol has pings of its own, which also notice a stuck server
            )
        except InvalidStatus as error:
            raise _refusal(error.response) from error
        except (WebSocketException, EOFError) as error:  # also where it is sent on to what is no websocket
            raise WebsocketBlocked(
                worded("Something on the way to the server blocks websockets ({problem}).", problem=error)
            ) from error
        except (OSError, TimeoutError) as error:
            raise LinkLost(unreachable(error)) from error
        self._tasks = [asyncio.create_task(each(self._connection)) for each in (self._write, self._read)]

    def send(self, frame: bytes) -> None:
        """Send a frame behind those that wait."""
        self._outgoing.put_nowait(frame)

    async def receive(self) -> bytes:
        """The next frame. A connection closed before the first one counts as blocked on the way."""
        found = self._first if self._first is not None else await self._incoming.get()
        if isinstance(found, Fault):
            self._first = found
            raise found
        self._first = None
        return found

    def at_hand(self) -> list[bytes]:
        """The frames behind it that have come already."""
        frames: list[bytes] = []
        while self._first is None and not self._incoming.empty():
            found = self._incoming.get_nowait()
            if isinstance(found, Fault):
                self._first = found
            else:
                frames.append(found)
        return frames

    def interrupt(self) -> None:
        """Nothing ever waits here."""

    async def close(self) -> None:
        """Close the connection, politely if that is quick."""
        await end(*self._tasks)
        if self._connection is not None:
            await self._connection.close()

    async def _write(self, connection: "ClientConnection") -> None:
        from websockets.exceptions import ConnectionClosed

        with suppress(ConnectionClosed):  # whoever receives hears of it
            while True:
                await connection.send(await self._outgoing.get())

    async def _read(self, connection: "ClientConnection") -> None:
        from websockets.exceptions import ConnectionClosed

        heard = False
        try:
            while True:
                await self._incoming.put(bytes(await connection.recv(decode=False)))
                heard = True
        except ConnectionClosed as error:
            blocked = WebsocketBlocked("Something on the way closes websockets at once.")
            await self._incoming.put(
                LinkLost(worded("The connection was closed: {why}.", why=_why(error))) if heard else blocked
            )


def websocket_address(server_url: str) -> str:
    """The address of the sync websocket: ws for http, wss for https."""
    parts = urlsplit(server_url)
    scheme = "wss" if parts.scheme == "https" else "ws"
    return urlunsplit((scheme, parts.netloc, f"{parts.path.rstrip('/')}/api/v1/sync", "", ""))


def _refusal(response: "Response") -> Fault:
    """What an HTTP answer to the upgrade means: the server's own word, or somebody's on the way."""
    problem = problem_of(response.headers.get("content-type", ""), bytes(response.body or b""))
    if problem is not None or response.status_code == 401:
        return fault_named_in(problem or {}, response.status_code)
    return WebsocketBlocked(
        worded("Something on the way to the server blocks websockets (HTTP {status}).", status=response.status_code)
    )


def _why(error: BaseException) -> str:
    return str(error).rstrip(".") or type(error).__name__
