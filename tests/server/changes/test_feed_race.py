"""The feed is in order for whoever reads it, and the test that says so would notice if it were not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from server.changes import apply as applying
from server.changes import feed
from server.changes.stored import Connection
from server.database.database import Database
from server.database.tenant import Tenant
from shared_models.kernel.actor import Actor
from shared_models.kernel.change import Change
from tests import commit_order
from tests.server.changes.race import plain_sequence, race


@pytest.mark.parametrize("seed", [1, 2])
async def test_no_gap_no_miss_no_lost_update(house: Database, tenant: Tenant, admin: Actor, seed: int) -> None:
    assert await race(house, tenant, admin, seed=seed) == []


async def test_the_race_notices_a_lock_that_is_taken_last(
    house: Database, tenant: Tenant, admin: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    append = feed.append

    async def unlocked(connection: Connection) -> int:
        return await feed.head(connection)

    async def locked_last(connection: Connection, changes: list[Change], addresses: list[str]) -> None:
        await connection.execute(feed.LOCK)
        await append(connection, await numbered(connection, changes), addresses)

    monkeypatch.setattr(applying, "_lock", unlocked)
    monkeypatch.setattr(feed, "append", locked_last)
    found = await race(house, tenant, admin, seed=3, batches=6, trouble=False)
    assert any(each.startswith(("lost update", "deadlock")) for each in found), found


async def numbered(connection: Connection, changes: list[Change]) -> list[Change]:
    """The changes at the version that is the next one now."""
    version = await feed.head(connection) + 1
    return [replace(each, version=version) for each in changes]


async def test_the_race_notices_numbers_from_a_sequence(house: Database, tenant: Tenant, admin: Actor) -> None:
    async with plain_sequence(house, tenant):
        found = await race(house, tenant, admin, seed=4, batches=8)
    assert any(each.startswith(("missed", "gap: the reader")) for each in found), found
    assert any(each.startswith("gap") for each in found), found


async def test_the_long_run_counts_what_it_does_and_fails_when_it_should(house: Database) -> None:
    seen = await commit_order.run(house, changes=60, seed=5, broken=False, told=lambda _: None, batches=4)
    assert seen["damage"] == {}
    assert seen["changes"] >= 60
    assert seen["aborted"] + seen["killed"] > 0
    broken = await commit_order.run(house, changes=60, seed=5, broken=True, told=lambda _: None, batches=4)
    assert any(each.startswith(("missed", "gap: the reader")) for each in broken["damage"])
