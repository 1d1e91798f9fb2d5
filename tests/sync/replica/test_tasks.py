"""Letting go of connections is not cut short by a cancellation that comes meanwhile."""

import asyncio
from collections.abc import Coroutine
from functools import partial
from typing import Any

import pytest

from shared_models.kernel.faults import NotFound
from sync.replica.faults import DiskFull
from sync.replica.tasks import Tasks, to_the_end


async def test_work_that_was_cancelled_comes_to_its_end_first() -> None:
    done: list[str] = []

    async def let_go(name: str) -> None:
        await asyncio.sleep(0)
        done.append(name)

    task = asyncio.create_task(to_the_end(partial(let_go, "one"), partial(let_go, "two")))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert done == ["one", "two"]


async def test_what_never_gets_its_turn_is_not_begun() -> None:
    """The interpreter may end while the first of them still hangs; what was begun and not awaited is complained of."""
    begun: list[str] = []

    async def hang() -> None:
        raise OSError("gone")

    def second() -> Coroutine[Any, Any, None]:
        begun.append("second")
        return hang()

    with pytest.raises(OSError, match="gone"):
        await to_the_end(hang, second)
    assert begun == []


async def test_tasks_end_with_their_owner() -> None:
    tasks = Tasks()
    running = tasks.start(asyncio.Event().wait())  # type: ignore[arg-type]  # whatever it returns
    await tasks.end()
    assert running.cancelled()


async def test_what_nobody_foresaw_in_one_ends_the_work_beside_it() -> None:
    async def wrong() -> None:
        raise ZeroDivisionError

    ended: list[str] = []

    async def work() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.append("work")

    with pytest.raises(ZeroDivisionError):
        await asyncio.wait_for(Tasks().beside(work(), wrong()), 10)
    assert ended == ["work"]


async def test_a_fault_and_an_end_of_others_do_not_disturb_the_work() -> None:
    async def refused() -> None:
        raise NotFound("It is not there.")

    async def work() -> None:
        await asyncio.sleep(0.01)
        raise DiskFull("The disk is full.")

    tasks = Tasks()
    with pytest.raises(DiskFull):
        await tasks.beside(work(), refused(), asyncio.sleep(0))
    await tasks.end()
