"""A client by somebody who has read docs/protocol.md and nothing else. It keeps its copy in memory.

`Copy` is what the page says about messages; `Stranger` brings them over the network.
"""

from __future__ import annotations

import hashlib
import os
import time
import uuid
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any, Protocol

import httpx
import zstandard
from msgspec import msgpack
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed

Message = dict[str, Any]
Key = tuple[str, str]
MOST_PUSHES = 2
MOST_MUTATIONS = 500
SUBPROTOCOL: Any = "counterfoil.1"
shortest = msgpack.Encoder(order="deterministic")
"""Everything in its shortest form, maps by the order of their keys."""


class Refused(Exception):
    """The server has sent a fault; `code` says which."""

    def __init__(self, fault: Message) -> None:
        super().__init__(fault.get("reason", ""))
        self.code = fault["code"]
        self.final = fault.get("final", False)


class OutOfStep(Exception):
    """Changes came that do not follow: connect again."""


class Wiped(Exception):
    """Access is gone."""


def new_id() -> str:
    """A UUIDv7 (RFC 9562, section 5.7)."""
    head = time.time_ns() // 1_000_000
    value = head << 80 | 7 << 76 | (int.from_bytes(os.urandom(2), "big") & 0xFFF) << 64
    return str(uuid.UUID(int=value | 2 << 62 | int.from_bytes(os.urandom(8), "big") >> 2))


class Copy:
    """The replica, its cursor and its queue, and what each message does to them."""

    def __init__(self, device: str) -> None:
        self.device = device
        self.epoch = ""
        self.cursor = 0
        self.rows: dict[Key, Message] = {}
        self.queue: list[Message] = []
        self.verdicts: dict[str, Message] = {}
        self.permissions: set[str] = set()
        self.lease_hours = 72
        self.names: dict[Key, str] = {}
        self.history: list[list[Any]] = []
        self.must_load = False
        self.welcomed = False
        self.later: list[Message] = []
        self._answers: list[tuple[Message, Message]] = []
        self._waiting: list[list[str]] = []
        self._parts: list[list[Any]] = []

    def hello(self) -> list[Message]:
        """The first messages of a new connection."""
        self.welcomed, self._waiting, self._parts = False, [], []
        epoch = "" if self.must_load else self.epoch
        hello = {"type": "hello", "protocol": 1, "device": self.device, "epoch": epoch, "cursor": self.cursor}
        return [hello, *self.pushes()]

    def pushes(self) -> list[Message]:
        """What may be pushed now."""
        found = []
        while len(self._waiting) < MOST_PUSHES:
            on_the_way = sum(map(len, self._waiting))
            next_ones = self.queue[on_the_way : on_the_way + MOST_MUTATIONS]
            if not next_ones:
                break
            self._waiting.append([each["id"] for each in next_ones])
            found.append({"type": "push", "mutations": next_ones})
        return found

    def take(self, message: Message) -> list[Message]:
        """What a message from the server does, and what to answer."""
        kind = message["type"]
        if kind == "fault":
            raise Refused(message)
        if kind == "wipe":
            self.rows.clear()
            raise Wiped(message.get("reason", ""))
        if kind == "welcome":
            self.welcomed = True
            self.permissions = set(message["permissions"])
            self.lease_hours = message.get("lease_hours", 72)
            self.must_load |= message["epoch"] != self.epoch
        elif kind == "permissions":
            self.permissions = set(message["permissions"])
        elif kind == "reload":
            self.must_load = True
        elif kind == "verdicts":
            return self._answered(message["verdicts"])
        elif kind == "changes" and not self.must_load:
            return self._changed(message)
        return []

    def has(self, manifest: Message, entry: Message) -> bool:
        """Whether the rows of a chunk are here already, all of them as the server gave them."""
        columns = manifest.get("columns", {}).get(entry["record_type"])
        if columns is None or not entry.get("content"):
            return False
        mine = sorted(self._between(entry).items())
        if any(name not in row for _, row in mine for name in columns):
            return False  # it has changed since it was loaded: what it is called now, only the server knows
        data = b"".join(shortest.encode([row[name] for name in columns]) for _, row in mine)
        return hashlib.sha256(data).hexdigest() == entry["content"]

    def _between(self, entry: Message) -> dict[Key, Message]:
        kind, start, end = entry["record_type"], entry["start"], entry["end"]
        return {key: row for key, row in self.rows.items() if key[0] == kind and start <= key[1] < end}

    def load(self, manifest: Message, chunks: list[Message], stubs: list[Message]) -> None:
        """A load is complete: `chunks` are those of which the rows were not here."""
        kept = [self._between(each) for each in manifest["chunks"] if self.has(manifest, each)]
        self.rows = {key: row for rows in kept for key, row in rows.items()}
        self.names = {}
        for chunk in (*chunks, *stubs):
            for values in chunk["rows"]:
                row = dict(zip(chunk["columns"], values, strict=True))
                key = (chunk["record_type"], row["id"])
                if chunk in stubs:
                    self.names[key] = row["title"]
                else:
                    self.rows[key] = row
        if self.epoch not in ("", manifest["epoch"]) and manifest.get("epoch_from", 0):
            self._come_back(manifest["epoch_from"])
        self.epoch, self.cursor, self.must_load = manifest["epoch"], manifest["version"], False

    def _come_back(self, epoch_from: int) -> None:
        """The server has lost what it had answered after a version: say it again, before anything else."""
        lost = [(each, verdict) for each, verdict in self._answers if verdict.get("version", 0) > epoch_from]
        self._answers = [each for each in self._answers if each not in lost]
        again = []
        for each, verdict in lost:
            undone = verdict.get("contests", {}) if verdict["status"] == "conflicted" else {}
            after = {name: value for name, value in each.get("after", {}).items() if name not in undone}
            again.append({**each, "after": after, "again": verdict["version"]})
        self.queue[:0] = again

    def _answered(self, verdicts: list[Message]) -> list[Message]:
        for verdict in verdicts:
            mutation = self.queue.pop(0)
            assert self._waiting[0].pop(0) == verdict["mutation_id"] == mutation["id"]
            if verdict.get("code") == "not-back-yet":
                self.later.append(mutation)
            else:
                self.verdicts[mutation["id"]] = verdict
                self._answers.append((mutation, verdict))
            if not self._waiting[0]:
                del self._waiting[0]
        return self.pushes()

    def _changed(self, message: Message) -> list[Message]:
        if (message["epoch"], message["after"]) != (self.epoch, self.cursor):
            raise OutOfStep(f"after {message['after']}, not {self.cursor}")
        self._parts += message["changes"]
        if message.get("more", False):
            return []
        changes, self._parts = self._parts, []
        places = [tuple(each[:2]) for each in changes]
        assert places == sorted(set(places))
        had = {key: row["version"] for key, row in self.rows.items()}
        for each in changes:
            self._apply(each, had)
        self.history += changes
        self.cursor = message["through"]
        on_the_way = sum(map(len, self._waiting))
        self.queue[on_the_way:on_the_way], self.later = self.later, []
        return [{"type": "ack", "version": self.cursor}, *self.pushes()]

    def _apply(self, change: list[Any], had: dict[Key, int]) -> None:
        version, _, at, actor, _, record_type, record_id, kind, _, after = change[:10]
        key = (record_type, record_id)
        if kind == "stub":
            self.names[key] = after["title"]
        if version <= had.get(key, 0):
            return
        if kind == "leave":
            self.rows.pop(key, None)
        elif kind == "enter":
            self.rows[key] = dict(after)
            had[key] = after["version"]
        elif kind == "create" or key in self.rows:
            row = self.rows.setdefault(key, {"id": record_id, "created_at": at, "created_by": actor})
            for name, value in after.items():
                set_field(row, name, value)
            if kind in ("delete", "restore"):
                row["deleted_at"] = at if kind == "delete" else None
            row |= {"version": version, "updated_at": at, "updated_by": actor}
            for name in ("title", "sort_key"):
                row.pop(name, None)


def set_field(row: Message, name: str, value: Any) -> None:
    """Set a field of a row, or one member of `custom`."""
    if not name.startswith("custom."):
        row[name] = value
        return
    custom = dict(row.get("custom") or {})
    custom[name[7:]] = value
    row["custom"] = {key: each for key, each in custom.items() if each is not None} or None


class Connection(Protocol):
    """What the stranger needs of a websocket."""

    async def send(self, data: bytes) -> None:
        """Send a binary frame."""

    async def recv(self) -> Any:
        """The next frame."""

    async def close(self) -> None:
        """Close it."""


Wrap = Callable[[Connection], Awaitable[Connection]]


class Stranger:
    """A copy with a network. `transport` and `wrap` are for a test that wants to stand in between."""

    def __init__(
        self, url: str, *, transport: httpx.AsyncBaseTransport | None = None, wrap: Wrap | None = None
    ) -> None:
        self.http = httpx.AsyncClient(base_url=url, transport=transport, timeout=30)
        self.copy = Copy(new_id())
        self._websocket_url = url.replace("http", "ws", 1) + "/api/v1/sync"
        self._wrap = wrap
        self._link: Connection | None = None
        self.fetched = 0

    async def sign_in(self, email: str, password: str) -> None:
        """Get tokens for this device."""
        device = {"id": self.copy.device, "name": "a stranger"}
        answer = await self.http.post(
            "/api/v1/auth/login", json={"email": email, "password": password, "device": device}
        )
        answer.raise_for_status()
        self.refresh_token = answer.json()["refresh_token"]
        self.http.headers["Authorization"] = f"Bearer {answer.json()['access_token']}"

    async def refresh(self) -> str:
        """Get the next pair of tokens, and the new access token."""
        answer = await self.http.post("/api/v1/auth/refresh", json={"refresh_token": self.refresh_token})
        answer.raise_for_status()
        self.refresh_token = answer.json()["refresh_token"]
        token = str(answer.json()["access_token"])
        self.http.headers["Authorization"] = f"Bearer {token}"
        return token

    async def load(self) -> None:
        """A first load."""
        answer = await self.http.get("/api/v1/sync/manifest")
        answer.raise_for_status()
        manifest = msgpack.decode(answer.content)
        wanted = [each for each in manifest["chunks"] if not self.copy.has(manifest, each)]
        chunks = [await self._chunk(each["digest"]) for each in wanted]
        stubs = [await self._chunk(each["digest"]) for each in manifest.get("stubs", [])]
        self.copy.load(manifest, chunks, stubs)
        self.fetched = len(chunks)

    async def _chunk(self, digest: str) -> Message:
        answer = await self.http.get(f"/api/v1/sync/chunks/{digest}")
        answer.raise_for_status()
        assert hashlib.sha256(answer.content).hexdigest() == digest
        found: Message = msgpack.decode(zstandard.ZstdDecompressor().decompressobj().decompress(answer.content))
        return found

    async def open(self) -> None:
        """Connect and greet; load first where the server says so."""
        await self._connect()
        await self.until(lambda: self.copy.welcomed)
        while self.copy.must_load:
            await self.close()
            await self.load()
            await self._connect()
            await self.until(lambda: self.copy.welcomed)

    async def _connect(self) -> None:
        link: Connection = await connect(
            self._websocket_url,
            subprotocols=[SUBPROTOCOL],
            additional_headers={"Authorization": self.http.headers["Authorization"]},
            max_size=4 * 1024 * 1024,
        )
        self._link = await self._wrap(link) if self._wrap else link
        await self.send(*self.copy.hello())

    async def send(self, *messages: Message) -> None:
        """Send messages, a frame each."""
        assert self._link is not None
        for each in messages:
            await self._link.send(msgpack.encode(each))

    async def send_bytes(self, frame: bytes) -> None:
        """Send whatever it is."""
        assert self._link is not None
        await self._link.send(frame)

    async def until(self, done: Callable[[], bool]) -> None:
        """Take what comes until something holds."""
        assert self._link is not None
        while not done():
            answers = self.copy.take(msgpack.decode(await self._link.recv()))
            with suppress(ConnectionClosed):  # what came before the close is still there to be read
                await self.send(*answers)

    async def ended(self) -> int:
        """Take what comes until the server closes; the close code, or the Refused it raises before."""
        try:
            await self.until(lambda: False)
        except ConnectionClosed as closed:
            return closed.rcvd.code if closed.rcvd else 1006
        raise AssertionError("unreachable")

    async def settle(self) -> None:
        """Push everything and take verdicts until nothing waits."""
        await self.send(*self.copy.pushes())
        await self.until(lambda: not self.copy.queue)

    async def close(self) -> None:
        """Hang up."""
        if self._link is not None:
            await self._link.close()
            self._link = None

    async def exchange(self, wait: float = 0) -> list[Message]:
        """One exchange over HTTP; the messages it brought."""
        answer = await self.http.post(
            "/api/v1/sync/exchange",
            params={"wait": wait},
            content=msgpack.encode(self.copy.hello()),
            headers={"Content-Type": "application/vnd.msgpack"},
        )
        answer.raise_for_status()
        messages: list[Message] = msgpack.decode(answer.content)
        for each in messages:
            self.copy.take(each)
        return messages

    async def hand_over(self, *, by_refresh_token: bool = False) -> int:
        """Give what was not pushed to the administrators; the status of the answer."""
        deposit: Message = {"mutations": self.copy.queue, "schema_version": 1}
        headers = {"Content-Type": "application/vnd.msgpack"}
        if by_refresh_token:
            deposit["refresh_token"] = self.refresh_token
            headers["Authorization"] = ""
        path = "/api/v1/sync/quarantine"
        answer = await self.http.post(path, content=msgpack.encode(deposit), headers=headers)
        if answer.status_code == 204:
            self.copy.queue = []
        return answer.status_code

    def do(self, action: str, record_type: str, record_id: str, **fields: Any) -> str:
        """Queue a mutation; its id."""
        mutation = {"id": new_id(), "record_type": record_type, "record_id": record_id, "action": action, **fields}
        self.copy.queue.append(mutation)
        return str(mutation["id"])
