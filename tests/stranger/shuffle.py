"""Stands between a client and a server and shuffles every detail that docs/protocol.md does not promise.

Order of keys, widths, unknown fields and messages, further places in changes, how batches, verdicts and chunks are
cut, what comes first of things that are independent. Seeded: the same seed shuffles the same way.
"""

from __future__ import annotations

import asyncio
import hashlib
import random
from collections import deque
from collections.abc import Iterator
from itertools import groupby
from typing import Any

import httpx
import zstandard
from msgspec import msgpack

from tests.stranger.wide import pack

Message = dict[str, Any]
DEFAULTS: Message = {"more": False, "retry_after_ms": 0, "final": False, "reason": "", "nonce": 0}
VERDICT_DEFAULTS: Message = {
    "version": 0,
    "code": "",
    "reason": "",
    "field": "",
    "http_status": 200,
    "contests": {},
}
_OF_WHOLE_RANGES = ("start", "end", "content")
"""What an old server does not say of a chunk, and what is not true of one that was cut in another way."""
LANES = {"changes": "feed", "reload": "feed", "verdicts": "verdicts"}


class Shuffle:
    """How one connection is shuffled."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)

    def often(self) -> bool:
        """Now and then."""
        return self.chance.random() < 0.4

    def frame(self, message: Message) -> bytes:
        """A message in one of the forms it may have."""
        return pack(self.strange(self.defaults(message, DEFAULTS)), self.chance)

    def defaults(self, fields: Message, known: Message) -> Message:
        """Fields that hold their default, there or not."""
        return {
            name: value for name, value in fields.items() if name not in known or value != known[name] or self.often()
        }

    def strange(self, fields: Message) -> Message:
        """A map with fields of the future."""
        return {**fields, "x_new": {"since": [3, None]}, "x_flag": True} if self.often() else dict(fields)

    def messages(self, message: Message) -> list[Message]:
        """The same in other portions, with messages of the future between them."""
        kind = message["type"]
        portions = [message]
        if kind == "changes":
            portions = list(self.batches(message))
        elif kind == "verdicts":
            portions = [{**message, "verdicts": part} for part in self.cut(message["verdicts"])]
            for portion in portions:
                fields = [self.defaults(each, VERDICT_DEFAULTS) for each in portion["verdicts"]]
                portion["verdicts"] = [self.strange(each) for each in fields]
        elif kind in ("welcome", "permissions"):
            granted = [*message["permissions"], "moon.walk"]
            portions = [{**message, "permissions": self.chance.sample(granted, len(granted))}]
        return [each for portion in portions for each in self.surrounded(portion)]

    def surrounded(self, message: Message) -> Iterator[Message]:
        """A message and perhaps one of the future; nothing comes before welcome."""
        yield message
        if message["type"] not in ("fault", "wipe") and self.often():
            yield {"type": "presence", "people": ["Ann"], "after": 5, "changes": None}

    def batches(self, message: Message) -> Iterator[Message]:
        """A whole batch as several, cut between versions, each in one or several messages."""
        by_version = [list(group) for _, group in groupby(message["changes"], key=lambda change: change[0])]
        more = message.get("more", False)
        groups = [] if more or self.often() else self.cut(by_version)
        if len(groups) < 2:
            yield from self.parts(message)
            return
        after = message["after"]
        for place, group in enumerate(groups):
            last = place == len(groups) - 1
            through = message["through"] if last else self.chance.randrange(group[-1][0][0], groups[place + 1][0][0][0])
            changes = [change for version in group for change in version]
            yield from self.parts({**message, "after": after, "through": through, "changes": changes})
            after = through

    def parts(self, message: Message) -> Iterator[Message]:
        """A batch in one message or several."""
        changes = [[*each, "later", {"x": 1}] if self.often() else each for each in message["changes"]]
        parts = self.cut(changes) if self.often() else [changes]
        for place, part in enumerate(parts):
            yield {**message, "changes": part, "more": message.get("more", False) or place < len(parts) - 1}

    def cut(self, things: list[Any]) -> list[list[Any]]:
        """A list in portions; empty ones, too."""
        portions: list[list[Any]] = [[]]
        for each in things:
            if self.often():
                portions.append([])
            portions[-1].append(each)
        return [each for each in portions if each] or [[]]


class ShuffledConnection:
    """A websocket whose frames come shuffled. What is independent of each other may change places."""

    def __init__(self, link: Any, shuffle: Shuffle) -> None:
        self._link = link
        self._shuffle = shuffle
        self._lanes: dict[str, deque[bytes]] = {"feed": deque(), "verdicts": deque(), "other": deque()}
        self._first: deque[bytes] = deque()
        self._news = asyncio.Event()
        self._end: Exception | None = None
        self._reader = asyncio.create_task(self._read())

    async def send(self, data: bytes) -> None:
        """As it is."""
        await self._link.send(data)

    async def recv(self) -> bytes:
        """The next frame of any lane, after a moment in which more may arrive."""
        await asyncio.sleep(self._shuffle.chance.choice((0, 0, 0, 0.002)))
        while not self._first and not any(self._lanes.values()):
            if self._end is not None:
                raise self._end
            self._news.clear()
            await self._news.wait()
        lanes = [self._first] if self._first else [each for each in self._lanes.values() if each]
        return self._shuffle.chance.choice(lanes).popleft()

    async def close(self) -> None:
        """Hang up."""
        self._reader.cancel()
        await asyncio.gather(self._reader, return_exceptions=True)
        await self._link.close()

    async def _read(self) -> None:
        try:
            greeted = False
            while True:
                message = msgpack.decode(await self._link.recv())
                for each in self._shuffle.messages(message):
                    kind = each["type"]
                    lane = self._lanes[LANES.get(kind, "other")]
                    if kind in ("fault", "wipe"):
                        self._gather()
                    (lane if greeted else self._first).append(self._shuffle.frame(each))
                greeted = True
                self._news.set()
        except Exception as error:  # noqa: BLE001  (whatever ended the connection ends it for the reader, too)
            self._end = error
            self._news.set()

    def _gather(self) -> None:
        """What was sent before the end comes before the end."""
        for lane in ("feed", "verdicts"):
            self._lanes["other"].extend(self._lanes[lane])
            self._lanes[lane].clear()


class ShuffledTransport(httpx.AsyncBaseTransport):
    """HTTP whose sync answers come shuffled: exchanges in other portions, manifests over chunks cut in another way."""

    def __init__(self, inner: httpx.AsyncBaseTransport, shuffle: Shuffle) -> None:
        self._inner = inner
        self._shuffle = shuffle
        self._chunks: dict[str, bytes] = {}

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """One request."""
        path = request.url.path
        if path.startswith("/api/v1/sync/chunks/") and (data := self._chunks.get(path.rpartition("/")[2])):
            return httpx.Response(200, content=data)
        answer = await self._inner.handle_async_request(request)
        await answer.aread()
        if answer.status_code != 200:
            return answer
        if path == "/api/v1/sync/manifest":
            return httpx.Response(200, content=await self._manifest(answer.content, request))
        if path == "/api/v1/sync/exchange":
            return httpx.Response(200, content=self._exchange(answer.content))
        return answer

    async def aclose(self) -> None:
        """Close what is below."""
        await self._inner.aclose()

    def _exchange(self, body: bytes) -> bytes:
        shuffle = self._shuffle
        lanes: dict[str, list[bytes]] = {"first": [], "feed": [], "verdicts": [], "other": []}
        for place, message in enumerate(msgpack.decode(body)):
            for each in shuffle.messages(message):
                lane = LANES.get(each["type"], "other") if place else "first"
                lanes[lane].append(shuffle.frame(each))
        frames = lanes.pop("first")
        while any(lanes.values()):
            frames.append(shuffle.chance.choice([each for each in lanes.values() if each]).pop(0))
        return b"\xdd" + len(frames).to_bytes(4, "big") + b"".join(frames)

    async def _manifest(self, body: bytes, request: httpx.Request) -> bytes:
        shuffle = self._shuffle
        manifest = msgpack.decode(body)
        entries = []
        for entry in manifest["chunks"]:
            url = request.url.copy_with(path=f"/api/v1/sync/chunks/{entry['digest']}", query=None)
            answer = await self._inner.handle_async_request(httpx.Request("GET", url, headers=request.headers))
            assert answer.status_code == 200, answer
            chunk = msgpack.decode(zstandard.ZstdDecompressor().decompressobj().decompress(await answer.aread()))
            rows = shuffle.cut(shuffle.chance.sample(chunk["rows"], len(chunk["rows"])))
            plain = {name: value for name, value in entry.items() if name not in _OF_WHOLE_RANGES}
            entries += [shuffle.strange({**plain, **self._chunk(chunk, part)}) for part in rows]
        shuffle.chance.shuffle(entries)
        del manifest["columns"]
        return pack(shuffle.strange({**manifest, "chunks": entries}), shuffle.chance)

    def _chunk(self, chunk: Message, rows: list[list[Any]]) -> Message:
        """Keep a chunk of these rows with its columns in another order; what the manifest says of it."""
        shuffle = self._shuffle
        order = shuffle.chance.sample(range(len(chunk["columns"])), len(chunk["columns"]))
        columns = [chunk["columns"][place] for place in order]
        part = {**chunk, "columns": columns, "rows": [[row[place] for place in order] for row in rows]}
        plain = pack(shuffle.strange(part), shuffle.chance)
        data = zstandard.ZstdCompressor(level=shuffle.chance.randrange(1, 6)).compress(plain)
        digest = hashlib.sha256(data).hexdigest()
        self._chunks[digest] = data
        return {"digest": digest, "rows": len(rows), "bytes": len(data)}
