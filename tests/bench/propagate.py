"""How long one edit takes from a client's push until other clients have it, with 2, 20 and 100 of them connected.

The baseline is the same machine's bare fan-out: one websocket server that forwards a frame of the same size to all.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack

import httpx
from websockets.asyncio.client import ClientConnection, connect

from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.change import Change
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id, now
from sync.protocol.client_session import ClientSession
from sync.protocol.effects import Greeted, Send, StoreChanges, StoreVerdicts
from sync.protocol.manifest import decode_manifest
from sync.protocol.versions import SUBPROTOCOL
from tests.bench.baselines import bare_fan_out
from tests.bench.report import Report, percentile
from tests.bench.serve import Served
from tests.bench.world import world

EDITS = {2: 200, 20: 100, 100: 60}
ONE_P50_MS = {2: 15, 20: 20, 100: 25}
PATIENCE = 30.0


class Client:
    """A headless client that notes when each version reached it."""

    def __init__(self, device: str, epoch: str, cursor: int) -> None:
        known = catalogue()  # as the shipped client of this release speaks: nothing is translated for it
        self.session = ClientSession(
            device=device,
            client="bench",
            schema=known.fingerprint,
            schema_version=known.schema_version,
            epoch=epoch,
            cursor=cursor,
        )
        self.reached: dict[int, float] = {}
        self._seen: set[str] = set()
        self._verdicts: set[str] = set()
        self.refused = 0
        self.moved = asyncio.Event()
        self.greeted = asyncio.Event()
        self.socket: ClientConnection

    async def listen(self) -> None:
        """Feed the session from the socket until it closes."""
        for effect in self.session.opened():
            await self._do(effect)
        async for frame in self.socket:
            assert isinstance(frame, bytes)
            for effect in self.session.received(frame):
                await self._do(effect)

    async def push(self, *mutations: Mutation) -> None:
        """Push mutations, as many at once as the server takes."""
        for effect in self.session.queued(mutations):
            await self._do(effect)

    async def has(self, version: int) -> float:
        """When this client had the version."""
        await self._until(lambda: version in self.reached)
        return self.reached[version]

    async def saw(self, mutation_id: str) -> None:
        """Wait until a change made by the mutation is here."""
        await self._until(lambda: mutation_id in self._seen)

    async def answered(self, mutation_id: str) -> None:
        """Wait for the verdict on a mutation of one's own."""
        await self._until(lambda: mutation_id in self._verdicts)

    async def _until(self, holds: Callable[[], bool]) -> None:
        while not holds():
            self.moved.clear()
            await asyncio.wait_for(self.moved.wait(), PATIENCE)

    async def _do(self, effect: object) -> None:
        match effect:
            case Send(frame):
                await self.socket.send(frame)
            case Greeted():
                self.greeted.set()
            case StoreVerdicts(verdicts):
                self._verdicts |= {each.mutation_id for each in verdicts}
                self.refused += sum(not each.stands for each in verdicts)
                self.moved.set()
            case StoreChanges(batch):
                at = time.perf_counter()
                self.reached |= dict.fromkeys(range(batch.after + 1, batch.through + 1), at)
                self._seen |= {each.mutation_id for each in batch.changes if isinstance(each, Change)}
                self.moved.set()
                for answer in self.session.stored(batch.through):
                    await self._do(answer)


def run(report: Report) -> None:
    """Measure with 2, 20 and 100 clients, after the bare fan-out."""
    for count in EDITS:
        bare = asyncio.run(bare_fan_out.measure(count, EDITS[count]))
        report.add(f"baseline_last_of_{count}_p50_ms", percentile(bare, 50) * 1000)
        report.add(f"baseline_last_of_{count}_p95_ms", percentile(bare, 95) * 1000)
    with world() as here:
        for count, edits in EDITS.items():
            with here.system.spending() as cost:
                one, last = asyncio.run(measure(here.served, count, edits))
            far = ("<=", 200) if count == 100 else None
            report.add(f"one_of_{count}_p50_ms", percentile(one, 50) * 1000, ("<=", ONE_P50_MS[count]))
            report.add(f"one_of_{count}_p95_ms", percentile(one, 95) * 1000)
            report.add(f"last_of_{count}_p50_ms", percentile(last, 50) * 1000)
            report.add(f"last_of_{count}_p95_ms", percentile(last, 95) * 1000, far)
        report.add("server_mb_with_100", cost.server_mb, ("<", 400))


async def measure(served: Served, count: int, edits: int) -> tuple[list[float], list[float]]:
    one: list[float] = []
    last: list[float] = []
    async with AsyncExitStack() as stack:
        clients = await connected(served, count, stack)
        author, others = clients[0], clients[1:]
        contact, head = new_id(), author.session.cursor
        await author.push(Mutation(new_id(), "contact", contact, Action.CREATE, {"first_name": "Ann"}, at=now()))
        await asyncio.gather(*(each.has(head + 1) for each in clients))
        for number in range(edits):
            version = head + 2 + number
            mutation = Mutation(new_id(), "contact", contact, Action.PATCH, {"phone": str(number)}, at=now())
            start = time.perf_counter()
            await author.push(mutation)
            times = await asyncio.gather(*(each.has(version) for each in others))
            one.append(times[number % len(times)] - start)
            last.append(max(times) - start)
    return one, last


async def connected(served: Served, count: int, stack: AsyncExitStack) -> Sequence[Client]:
    devices = [new_id() for _ in range(min(count, 4))]
    tokens = [await asyncio.to_thread(served.sign_in, each) for each in devices]
    async with httpx.AsyncClient(base_url=served.url, headers=_signed(tokens[0]["access_token"])) as http:
        answer = await http.get("/api/v1/sync/manifest", timeout=60)
    manifest = decode_manifest(answer.raise_for_status().content)
    clients = []
    for number in range(count):
        device, token = devices[number % len(devices)], tokens[number % len(devices)]["access_token"]
        clients.append(await joined(served, Client(device, manifest.epoch, manifest.version), token, stack))
    await asyncio.gather(*(asyncio.wait_for(each.greeted.wait(), PATIENCE) for each in clients))
    return clients


async def joined(served: Served, client: Client, token: str, stack: AsyncExitStack) -> Client:
    """Connect a client until the stack is left."""
    client.socket = await stack.enter_async_context(
        connect(
            served.url.replace("http", "ws") + "/api/v1/sync",
            subprotocols=[SUBPROTOCOL],  # type: ignore[list-item]  # a NewType of str
            additional_headers=_signed(token),
            max_size=None,
            compression=None,
        )
    )
    listening = asyncio.create_task(client.listen())
    stack.callback(listening.cancel)
    return client


def _signed(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}
