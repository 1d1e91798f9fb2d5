"""Tasks that belong to somebody and end with them."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from sync.ending import end


class Tasks:
    """Holds what was started until it is done."""

    def __init__(self) -> None:
        self._running: set[asyncio.Task[None]] = set()

    def start(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Let something run beside the rest."""
        task = asyncio.create_task(work)
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return task

    async def end(self) -> None:
        """Cancel everything, and wait for its end."""
        while self._running:  # also what was begun at the end
            await end(*self._running)


async def to_the_end(*work: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Do one after the other even when cancelled meanwhile, as letting go of connections; then be cancelled."""

    async def each_in_turn() -> None:
        for each in work:
            await each()

    letting_go = asyncio.ensure_future(each_in_turn())
    try:
        await asyncio.shield(letting_go)
    except asyncio.CancelledError:
        await letting_go
        raise
