"""A task that loses a cancellation still ends."""

import asyncio

import pytest

from sync import ending
from sync.ending import end, heed


async def deaf(losses: int) -> None:
    """Lose so many cancellations."""
    for _ in range(losses + 1):
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            losses -= 1
            if losses < 0:
                raise


async def test_whoever_lost_a_cancellation_is_cancelled_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ending, "AGAIN_SECONDS", 0.01)
    tasks = [asyncio.create_task(deaf(losses)) for losses in (0, 1, 3)]
    await asyncio.sleep(0)
    await end(*tasks)
    assert all(each.cancelled() for each in tasks)


async def test_a_failure_and_an_end_that_was_reached_before_are_ends_too() -> None:
    async def fail() -> None:
        raise ValueError

    tasks = [asyncio.create_task(each) for each in (fail(), asyncio.sleep(0))]
    await asyncio.sleep(0.01)
    await end(*tasks)
    assert all(each.done() for each in tasks)


async def test_a_lost_cancellation_is_heeded_later() -> None:
    async def lose_and_heed() -> None:
        heed()
        await lost()
        heed()
        raise AssertionError

    async def lost() -> None:
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            return

    task = asyncio.create_task(lose_and_heed())
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
