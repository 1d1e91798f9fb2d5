"""Several server processes on one database: what is pushed to one reaches the clients of the other, by either road of
news; clients of one that is killed move on; and stopping says goodbye to everybody.
"""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, ExitStack
from pathlib import Path
from typing import Any

import httpx
import pytest
import pytest_asyncio

from server.database.bootstrap import bootstrap
from server.database.database import Database
from server.database.migrate import migrate_platform
from sync.clock import new_id
from sync.protocol.close_code import CloseCode
from sync.protocol.manifest import decode_manifest
from sync.protocol.messages import Changes, Welcome
from tests.nats_server import NatsServer
from tests.scenarios.desk import Desk, create
from tests.scenarios.processes import Processes, start
from tests.server.sync.talker import Talker, talker, until

TRIES = 100


@pytest.fixture(params=["postgres", "nats"])
def processes(request: pytest.FixtureRequest, postgres: str, worker_id: str, tmp_path: Path) -> Iterator[Processes]:
    """Two server processes that hear of each other by one road or the other."""
    name = f"several_{request.param}_{worker_id}"
    with ExitStack() as stack:
        nats = stack.enter_context(NatsServer(tmp_path)).url if request.param == "nats" else ""
        addresses = bootstrap(postgres, name, secret="the same for all workers")

        async def migrate() -> None:
            async with Database(*addresses) as database:
                await migrate_platform(database)

        asyncio.run(migrate())
        made = start(addresses, tmp_path, nats)
        yield made
        if made.supervisor.poll() is None:
            made.stop()


class Room:
    """Clients of the processes, each known by the process it is connected to."""

    def __init__(self, processes: Processes, stack: AsyncExitStack, tokens: dict[str, Any], device: str) -> None:
        self.processes, self.stack, self.tokens, self.device = processes, stack, tokens, device
        self.epoch = ""
        self.head = 0

    async def connect(self) -> tuple[Talker, int]:
        """One more client that follows the feed, and its process."""
        talk = await self.stack.enter_async_context(
            talker(self.processes, "ada", tokens=self.tokens, device=self.device)  # type: ignore[arg-type]
        )
        await talk.hello(self.epoch, self.head)
        await talk.expect(Welcome)
        pid = self.processes.worker_of(talk.websocket.local_address[1])
        assert pid is not None
        return talk, pid

    async def one_on_each(self) -> dict[int, Talker]:
        """Connect until there is a client on each of the two processes."""
        found: dict[int, Talker] = {}
        for _ in range(TRIES):
            talk, pid = await self.connect()
            if pid in found:
                await talk.websocket.close()
            found.setdefault(pid, talk)
            if len(found) == 2:
                return found
        raise AssertionError("every client landed on the same process")


@pytest_asyncio.fixture
async def room(processes: Processes) -> AsyncIterator[Room]:
    device = new_id()
    tokens = await processes.sign_in(device)
    async with AsyncExitStack() as stack:
        made = Room(processes, stack, tokens, device)
        headers = {"Authorization": f"Bearer {tokens['access_token']}"}
        async with httpx.AsyncClient(base_url=processes.url, headers=headers, timeout=60) as client:
            manifest = decode_manifest((await client.get("/api/v1/sync/manifest")).content)
        made.epoch, made.head = manifest.epoch, manifest.version
        yield made


async def test_two_processes_are_one_server(processes: Processes, room: Room, tmp_path: Path) -> None:
    clients = await room.one_on_each()
    (first, one), (_, other) = clients.items()
    desk = Desk(tmp_path / "desk", processes.person, processes.url)
    await desk.sign_in(processes.tenant_id)
    desk.open()
    try:
        for author, reader in ((one, other), (other, one)):
            mutation = create("company", name="Northwind")
            [verdict] = await author.push(mutation)
            assert verdict.mutation_id in {each.mutation_id for each in await reader.through(verdict.version)}
        await desk.caught_up(verdict.version)

        os.kill(first, signal.SIGKILL)
        await one.rest()
        desk.do(mine := create("company", name="While one was down"))
        await desk.caught_up(verdict.version + 1)
        assert mine.id in {each.mutation_id for each in await other.through(verdict.version + 1)}
        room.head = verdict.version + 1
        moved, where = await room.connect()
        assert where != first
        [late] = await moved.push(create("company", name="Moved on"))
        await other.through(late.version)
        await desk.caught_up(late.version)
        await desk.close()
        await until(lambda: len({each.pid for each in processes.workers()} - {first}) == 2)

        stopping = asyncio.create_task(asyncio.to_thread(processes.stop))
        for each in (moved, other):
            messages, code = await each.rest()
            assert code == CloseCode.GOING_AWAY
            assert all(isinstance(message, Changes) for message in messages)
        assert await stopping == 0
    finally:
        await desk.close()
