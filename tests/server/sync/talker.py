"""A client for tests of the server: sends whatever bytes a test wants, and reads messages one by one."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from typing import Any, TypeVar

import msgspec
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from server.identity.members import change_role
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Mutation
from shared_models.kernel.verdict import Verdict
from sync.clock import new_id
from sync.protocol.codec import decode_from_server, encode
from sync.protocol.messages import Ack, Changes, Hello, Message, Push, Verdicts
from sync.protocol.versions import SUBPROTOCOL
from tests.running import RunningServer

WITHIN = 20.0
_M = TypeVar("_M", bound=Message)


async def until(holds: Callable[[], bool]) -> None:
    """Return once the condition holds; it has to within the deadline."""
    async with asyncio.timeout(WITHIN):
        while not holds():  # noqa: ASYNC110  (nothing else tells)
            await asyncio.sleep(0)


def talking(server: RunningServer) -> int:
    """How many conversations of the organisation are open on the server."""
    return sum(each._caller.tenant.id == server.tenant.id for each in tuple(server.replication._open))


async def greeter(server: RunningServer, name: str) -> None:
    """Give a person a role that sees members and nothing else; to be run in the server's loop."""
    here = server.replication
    statement = "INSERT INTO custom_role (tenant_id, name, permissions) VALUES (%s, 'Greeter', '[\"member.view\"]')"
    async with here.database.platform() as connection:
        await connection.exec_driver_sql(statement, (server.tenant.id,))
    await change_role(here.database, server.tenant, server.people[name].id, "Greeter")


class Talker:
    """One websocket. Every wait has a deadline, and fails loudly when it passes."""

    def __init__(self, websocket: ClientConnection, device: Id, tokens: dict[str, Any]) -> None:
        self.websocket = websocket
        self.device = device
        self.tokens = tokens

    async def send(self, message: Message | bytes | str) -> None:
        """Send a message, or bytes or text that may be none."""
        await self.websocket.send(encode(message) if isinstance(message, Message) else message)

    async def receive(self) -> Message:
        """The next message; raises ConnectionClosed."""
        async with asyncio.timeout(WITHIN):
            frame = await self.websocket.recv()
        assert isinstance(frame, bytes)
        message = decode_from_server(frame)
        assert message is not None
        return message

    async def expect(self, kind: type[_M]) -> _M:
        """The next message of a kind; what comes before it is dropped."""
        while True:
            message = await self.receive()
            if isinstance(message, kind):
                return message

    async def rest(self) -> tuple[list[Message], int]:
        """Everything up to the close, and its code."""
        found: list[Message] = []
        with suppress(ConnectionClosed):
            while True:
                found.append(await self.receive())
        assert self.websocket.close_code is not None
        return found, self.websocket.close_code

    async def hello(self, epoch: str = "", cursor: int = 0) -> None:
        """Say hello, with the cursor of a replica."""
        await self.send(Hello(protocol=1, device=self.device, epoch=epoch, cursor=cursor))

    async def push(self, *mutations: Mutation) -> Sequence[Verdict]:
        """Push and wait for the verdicts."""
        await self.send(Push(list(mutations)))
        found: list[Verdict] = []
        while len(found) < len(mutations):
            found += (await self.expect(Verdicts)).verdicts
        return found

    async def through(self, version: int) -> list[Any]:
        """Read and acknowledge batches up to a version; returns their changes."""
        found: list[Any] = []
        while True:
            batch = await self.expect(Changes)
            found += batch.changes
            if not batch.more:
                await self.send(Ack(batch.through))
                if batch.through >= version:
                    return found


@asynccontextmanager
async def talker(
    server: RunningServer, name: str, *, tokens: dict[str, Any] | None = None, device: Id = ""
) -> AsyncIterator[Talker]:
    """A client of one of the server's people, signed in and connected, that has not said hello."""
    device = device or new_id()
    tokens = tokens or await server.sign_in(name, device)
    headers = {"Authorization": f"Bearer {tokens['access_token']}"}
    async with connect(
        server.websocket_url,
        subprotocols=[SUBPROTOCOL],  # type: ignore[list-item]  # websockets' NewType of str
        additional_headers=headers,
        max_size=None,
        compression=None,
    ) as websocket:
        yield Talker(websocket, device, tokens)


def plain(message: Message) -> Any:
    """A message as untyped values, to be spoilt."""
    return msgspec.msgpack.decode(encode(message))
