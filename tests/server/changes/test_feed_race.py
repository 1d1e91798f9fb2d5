"""The feed is in order for whoever reads it, and the test that says so would notice if it were not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from server.changes import apply as applying
from server.changes import feed
from server.changes.stored import Connection
from server.changes.writing import Writing, write
from server.database.database import Database
from server.database.tenant import Tenant
from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.change import Change
from tests import commit_order
from tests.server.changes.race import plain_sequence, race


@pytest.mark.parametrize("seed", [1, 2])
async def test_no_gap_no_miss_no_lost_update(house: Database, tenant: Tenant, admin: Actor, seed: int) -> None:
    assert await race(house, tenant, admin, seed=seed) == []


async def test_the_race_notices_a_lock_that_is_taken_last(
    house: Database, tenant: Tenant, admin: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def unlocked(connection: Connection) -> int:
        return await feed.head(connection)

    async def locked_last(connection: Connection, known: Catalogue, writing: Writing) -> None:
        for statement, parameters in writing.records:
            await connection.execute(statement, parameters)
        await connection.execute(feed.LOCK)
        changes = numbered(writing.changes, await feed.head(connection) + 1)
        appended = [feed.appending(changes, writing.addresses)] if changes else []
        await write(connection, known, replace(writing, records=(), feed=appended, changes=changes))

    monkeypatch.setattr(applying, "_lock", unlocked)
    monkeypatch.setattr(applying, "write", locked_last)
    found = await race(house, tenant, admin, seed=3, batches=6, trouble=False)
    assert any(each.startswith(("lost update", "deadlock")) for each in found), found


async def test_the_race_notices_what_was_decided_before_others_wrote(
    house: Database, tenant: Tenant, admin: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def headless(connection: Connection) -> int:
        await connection.execute(feed.LOCK)
        return before[0]

    async def noted(connection: Connection) -> int:
        before[0] = await head(connection)
        return before[0]

    async def numbered_anew(connection: Connection, known: Catalogue, writing: Writing) -> None:
        changes = numbered(writing.changes, await head(connection) + 1)
        appended = [feed.appending(changes, writing.addresses)] if changes else []
        await write(connection, known, replace(writing, feed=appended, changes=changes))

    head, before = feed.head, [0]
    monkeypatch.setattr(feed, "head", noted)
    monkeypatch.setattr(applying, "_lock", headless)
    monkeypatch.setattr(applying, "write", numbered_anew)
    found = await race(house, tenant, admin, seed=3, batches=6, trouble=False)
    assert any(each.startswith("lost update") for each in found), found


def numbered(changes: Sequence[Change], version: int) -> list[Change]:
    """The changes at another version."""
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
