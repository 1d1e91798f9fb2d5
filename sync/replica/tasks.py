"""Tasks that belong to somebody and end with them."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from shared_models.kernel.faults import Fault
from sync.ending import end


class Tasks:
    """Holds what was started until it is done."""

    def __init__(self) -> None:
        self._running: set[asyncio.Task[None]] = set()
        self._defect: BaseException | None = None
        self._defective = asyncio.Event()

    def start(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Let something run beside the rest."""
        task = asyncio.create_task(work)
        self._running.add(task)
        task.add_done_callback(self._done)
        return task

    def _done(self, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        error = None if task.cancelled() else task.exception()
        if error is not None and not isinstance(error, Fault):
            self._defect = self._defect or error
            self._defective.set()

    async def beside(self, work: Coroutine[Any, Any, None], *others: Coroutine[Any, Any, None]) -> None:
        """Do this while others run; what nobody foresaw in one of those ends it, and is raised here.

        Else that one would be missing from then on, and nobody would know.
        """
        for each in others:
            self.start(each)
        main, defect = asyncio.ensure_future(work), asyncio.ensure_future(self._defective.wait())
        try:
            await asyncio.wait([main, defect], return_when=asyncio.FIRST_COMPLETED)
        finally:
            await end(main, defect)
        if self._defect is not None:
            raise self._defect
        main.result()

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
