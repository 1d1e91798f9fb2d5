"""Ending tasks that run beside others: nobody leaves before they have ended."""

import asyncio
from typing import Any

AGAIN_SECONDS = 3.0


async def end(*tasks: asyncio.Task[Any]) -> None:
    """Cancel tasks and wait until they have ended, however that is.

    A cancellation can be lost on the way, such as in `asyncio.wait_for` before Python 3.12 when it comes in the moment
    the wait is over. So whoever still runs after a while is cancelled again.
    """
    running = {each for each in tasks if not each.done()}
    while running:
        for each in running:
            each.cancel()
        _, running = await asyncio.wait(running, timeout=AGAIN_SECONDS)
    await asyncio.gather(*tasks, return_exceptions=True)  # a failure was told where it happened


def heed() -> None:
    """Be cancelled now, if this task was to be cancelled before and went on all the same."""
    task = asyncio.current_task()
    if task is not None and task.cancelling():
        raise asyncio.CancelledError
