"""Compaction: the feed stays in proportion, history stays whole, and no reader falls into a gap."""

from __future__ import annotations

import asyncio
import os
from dataclasses import replace
from pathlib import Path

import pytest
from psycopg import sql

from server.changes import compact as compaction
from server.changes import feed
from server.changes.chunks import Chunks
from server.changes.compact import compact
from server.changes.feed import Compacted, read_feed
from server.changes.heads import Heads
from server.changes.upkeep import Upkeep
from server.database.database import Database, driver
from server.database.tenant import Tenant
from server.identity.new_tenant import make_tenant
from server.rest.as_left import row_as_left
from server.rest.history_form import NEWEST
from shared_models.kernel.actor import SYSTEM
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.change import Change
from shared_models.kernel.ids import Id
from sync.clock import new_id, now
from sync.protocol.compaction import GRACE
from tests.server.changes.conftest import Books, create, patch

LATER = GRACE + 1_000_000


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compaction, "FLOOR", 0)
    monkeypatch.setattr(compaction, "SLICE", 7)
    monkeypatch.setattr(compaction, "PAUSE_SECONDS", 0)


async def busy(books: Books, edits: int = 60) -> list[Id]:
    """Ten companies, edited again and again, one or two in a version."""
    made = [create("company", name=f"Company {n}") for n in range(10)]
    await books.apply(*made)
    ids = [each.record_id for each in made]
    for n in range(edits):
        await books.apply(*(patch("company", ids[(n + i) % 10], city=f"City {n}") for i in range(1 + n % 2)))
    return ids


async def ever(books: Books) -> list[Change]:
    """Every change there ever was, from both tables."""
    async with books.house.tenant(books.tenant) as transaction:
        statement = sql.SQL("SELECT {} FROM {} ORDER BY version, position").format(feed.NAMES, feed.EVER)
        cursor = await (await driver(transaction)).execute(statement)
        return [feed.change_of(each) for each in await cursor.fetchall()]


async def histories(books: Books, ids: list[Id]) -> list[object]:
    """What history shows of each record, and how each was at some versions."""
    found: list[object] = []
    company = catalogue().record_type("company")
    async with books.house.tenant(books.tenant) as transaction:
        connection = await driver(transaction)
        for each in ids:
            found.append(await feed.history(connection, each, NEWEST, 1000))
            found += [await row_as_left(connection, company, each, version) for version in (1, 5, 20, 61)]
    return found


async def run(books: Books, at: int | None = None) -> compaction.Standing:
    return await compact(books.house, catalogue(), books.tenant, now() + LATER if at is None else at)


async def test_the_feed_shrinks_and_history_stays_whole(books: Books) -> None:
    ids = await busy(books)
    before, told, newest = await books.feed(), await histories(books, ids), await books.head()
    standing = await run(books)
    oldest = await feed.oldest(books.house, books.tenant)
    kept = await books.feed(oldest)
    assert standing == compaction.Standing(newest, len(kept), 10)
    assert 10 < len(kept) <= 15
    assert kept == [each for each in before if each.version > oldest]
    assert await ever(books) == before
    assert await histories(books, ids) == told
    again = await compact(books.house, catalogue(), books.tenant, now() + LATER, standing)
    assert (again, await feed.oldest(books.house, books.tenant)) == (standing, oldest)


async def test_who_is_behind_what_is_kept_is_told(books: Books) -> None:
    await busy(books)
    await run(books)
    oldest = await feed.oldest(books.house, books.tenant)
    assert oldest > 1
    with pytest.raises(Compacted):
        await read_feed(books.house, books.tenant, oldest - 1, 1000)
    with pytest.raises(Compacted):
        await read_feed(books.house, books.tenant, 0, 1)
    batch = await read_feed(books.house, books.tenant, oldest, 1)
    assert (batch.after, batch.through) == (oldest, oldest + 1)


async def test_the_next_version_is_counted_on(books: Books, monkeypatch: pytest.MonkeyPatch) -> None:
    await busy(books, 5)
    monkeypatch.setattr(compaction, "surplus", lambda feed_rows, *_: feed_rows)  # as greedy as can be
    newest = await books.head()
    await run(books)
    assert await books.feed(newest - 1) != []
    assert await feed.oldest(books.house, books.tenant) == newest - 1
    await books.create("company", name="Next")
    assert await books.head() == newest + 1


async def test_what_happened_a_moment_ago_stays(books: Books) -> None:
    await busy(books)
    standing = await run(books, now())
    assert standing.feed_rows == len(await books.feed()) == 100
    assert await feed.oldest(books.house, books.tenant) == 0


async def test_a_clock_that_was_ahead_once_holds_up_nothing(books: Books) -> None:
    await busy(books)
    assert (await run(books, now() - 3_600_000_000)).feed_rows <= 15


async def test_two_servers_at_once_lose_nothing(books: Books) -> None:
    await busy(books)
    before = await books.feed()
    await asyncio.gather(*(run(books) for _ in range(3)))
    await run(books)
    assert await ever(books) == before
    assert len(await books.feed(await feed.oldest(books.house, books.tenant))) <= 15


async def test_a_reader_in_between_never_misses_a_change(books: Books, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is given whole stretches, or told that it cannot be; wherever it begins, while all but the newest goes."""
    ids = await busy(books, 10)
    monkeypatch.setattr(compaction, "surplus", lambda feed_rows, *_: feed_rows)
    monkeypatch.setattr(compaction, "SLICE", 1)
    read: list[feed.Batch] = []
    told = 0

    async def write() -> None:
        for n in range(40):
            await books.apply(*(patch("company", each, city=f"Town {n}") for each in ids[:3]))

    async def look(writing: asyncio.Task[None]) -> None:
        nonlocal told
        while not writing.done():
            oldest = await feed.oldest(books.house, books.tenant)
            for after in (oldest, oldest + 1):
                try:
                    read.append(await read_feed(books.house, books.tenant, after, 10))
                except Compacted:
                    told += 1

    async def keep_compacting(writing: asyncio.Task[None]) -> None:
        while not writing.done():
            await run(books)

    writing = asyncio.create_task(write())
    await asyncio.gather(writing, *(look(writing) for _ in range(4)), keep_compacting(writing))
    whole = await ever(books)
    assert [(each.version, each.position) for each in whole] == sorted({(c.version, c.position) for c in whole})
    for batch in read:
        assert list(batch.changes) == [each for each in whole if batch.after < each.version <= batch.through]
    assert told
    assert len(read) > 20


async def test_who_changed_a_field_is_known_from_the_archive(books: Books) -> None:
    bo = replace(books.actor, person=new_id(), device=new_id())
    assert (await books.one(create("member", bo.person, name="Bo Ray", email="bo@example.org"), SYSTEM)).stands
    company = (await busy(books))[0]
    await books.apply(patch("company", company, annual_revenue=1, currency="EUR"), actor=bo)
    for n in range(20):
        await books.apply(patch("company", company, city=f"Port {n}"))
    contested = patch("company", company, {"annual_revenue": None}, annual_revenue=2)
    await run(books)
    kept = await books.feed(await feed.oldest(books.house, books.tenant))
    assert all("annual_revenue" not in each.after for each in kept)
    assert (await books.one(contested)).who == "Bo Ray"


async def test_new_work_since_a_restore_is_merged_with_when_it_is_archived(books: Books) -> None:
    company = (await busy(books))[0]
    await books.apply(patch("company", company, annual_revenue=1, currency="EUR"))
    books.tenant = replace(books.tenant, epoch_from=await books.head())
    await books.apply(patch("company", company, {"annual_revenue": 1}, annual_revenue=2))
    for n in range(20):
        await books.apply(patch("company", company, city=f"Port {n}"))
    await run(books)
    lost = replace(patch("company", company, {"annual_revenue": 1}, annual_revenue=3), again=1000)
    assert (await books.one(lost)).status == "conflicted"
    row = await books.row("company", company)
    assert row is not None
    assert row["annual_revenue"] == 2


async def test_only_feeds_that_moved_are_looked_at(
    books: Books, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[tuple[Id, bool]] = []
    really = compaction.compact

    async def noted(database: Database, declared: object, tenant: Tenant, at: int, known: object) -> object:
        looked.append((tenant.id, known is not None))
        return await really(database, catalogue(), tenant, at + LATER, known)  # type: ignore[arg-type]  # passed on

    monkeypatch.setattr("server.changes.upkeep.compact", noted)
    heads, chunks = Heads(books.house), Chunks(books.house.app_dsn, tmp_path)
    upkeep = Upkeep(books.house, heads, chunks)
    await upkeep.compact()
    assert looked == []
    await busy(books)
    heads.moved(books.tenant.id, await books.head())
    for _ in range(2):
        await upkeep.compact()
    assert looked == [(books.tenant.id, False)]
    assert await feed.oldest(books.house, books.tenant) > 0
    await books.create("company", name="More")
    heads.moved(books.tenant.id, await books.head())
    await upkeep.compact()
    assert looked[1:] == [(books.tenant.id, True)]
    chunks.close()


async def test_a_defect_met_with_one_tenant_ends_the_upkeep_of_no_other(
    house: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[Id] = []

    async def failing(_: Database, __: object, tenant: Tenant, *___: object) -> None:
        looked.append(tenant.id)
        raise KeyError("unforeseen")

    monkeypatch.setattr("server.changes.upkeep.compact", failing)
    heads, chunks = Heads(house), Chunks(house.app_dsn, tmp_path)
    tenants = [new_id(), new_id()]
    for each in tenants:
        heads.moved(each, 1)
    upkeep = Upkeep(house, heads, chunks)
    for _ in range(2):
        await upkeep.compact()
    assert looked == tenants * 2
    chunks.close()


async def test_chunks_of_former_tenants_go(house: Database, tmp_path: Path) -> None:
    async with house.owner() as transaction:
        stays = await make_tenant(transaction, "Stays", "", SYSTEM, now())
    gone = new_id()
    for each in (stays.id, gone, "something-else"):
        (tmp_path / each / "shelf").mkdir(parents=True)
        (tmp_path / each / "shelf" / "chunk").write_text("rows")
    chunks = Chunks(house.app_dsn, tmp_path)
    await Upkeep(house, Heads(house), chunks).sweep()
    assert set(os.listdir(tmp_path)) == {stays.id, "something-else"}  # noqa: PTH208  (a path would be asked to wait)
    chunks.close()
