"""What waits to be sent to one client: frames in their order, then at most one close; bounded by asking for room."""

import asyncio
from collections import deque

from sync.protocol.effects import Close, Send

ROOM_BYTES = 16 * 1024 * 1024


class Outgoing:
    """Frames on their way out. Over a websocket they drain while it lasts; an exchange takes them all at its end."""

    def __init__(self, *, drains: bool) -> None:
        self._drains = drains
        self._waiting: deque[Send | Close] = deque()
        self._bytes = 0
        self._more = asyncio.Event()
        self._room = asyncio.Event()
        self._room.set()
        self.closed: Close | None = None

    @property
    def way(self) -> str:
        """What carries the frames: a websocket, or an exchange."""
        return "websocket" if self._drains else "exchange"

    def put(self, effect: Send | Close) -> None:
        """Add a frame, or the close after which nothing more is taken."""
        if self.closed is not None:
            return
        if isinstance(effect, Close):
            self.closed = effect
            self._room.set()
        else:
            self._bytes += len(effect.frame)
            if self._bytes > ROOM_BYTES:
                self._room.clear()
        self._waiting.append(effect)
        self._more.set()

    async def room(self) -> bool:
        """Wait until there is room for more; false when there will be none any more."""
        if self._drains:
            await self._room.wait()
        return self.closed is None and self._room.is_set()

    async def next(self) -> Send | Close:
        """The next frame, or the close."""
        while not self._waiting:
            self._more.clear()
            await self._more.wait()
        effect = self._waiting.popleft()
        if isinstance(effect, Send):
            self._bytes -= len(effect.frame)
            if self._bytes <= ROOM_BYTES:
                self._room.set()
        return effect

    async def grown(self, beyond: int) -> None:
        """Wait until more than so many wait to be sent."""
        while len(self._waiting) <= beyond:
            self._more.clear()
            await self._more.wait()

    def frames(self) -> list[bytes]:
        """All frames that wait."""
        return [each.frame for each in self._waiting if isinstance(each, Send)]
