"""Chunks of a first load: what they hold, what is built again, who may have them, and what they cost in memory."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from psycopg import sql

from server.changes import chunk_ranges, feed
from server.changes.chunks import Chunks
from server.database.database import Database, driver
from server.database.tenant import Tenant
from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.change import changed_row
from shared_models.kernel.faults import NotFound, Unavailable
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id
from sync.protocol import chunk_plan
from sync.protocol.scope import Scope
from tests.server.changes.loads import EVERYTHING, contact, load, stored_rows, write


def files(folder: Path, name: str) -> list[Path]:
    return list(folder.rglob(name))


async def test_a_first_load_is_what_the_server_holds(
    house: Database, tenant: Tenant, admin: Actor, cache: Chunks
) -> None:
    tag, field = new_id(), new_id()
    people = [contact(f"Ångström {n}", birthday="1980-02-29", tags=[tag], do_not_contact=True) for n in range(30)]
    await write(
        house,
        tenant,
        admin,
        [
            Mutation(new_id(), "tag", tag, Action.CREATE, after={"name": "VIP"}),
            Mutation(
                new_id(),
                "custom_field",
                field,
                Action.CREATE,
                after={"record_type": "contact", "key": "shoe_size", "label": "Shoe size", "kind": "integer"},
            ),
            *people,
        ],
    )
    await write(
        house,
        tenant,
        admin,
        [
            Mutation(new_id(), "contact", people[0].record_id, Action.PATCH, after={"custom.shoe_size": 42}),
            Mutation(new_id(), "contact", people[1].record_id, Action.DELETE),
        ],
    )
    manifest, rows = await load(cache, tenant)
    assert rows == await stored_rows(house, tenant)
    assert (manifest.epoch, manifest.version, manifest.schema) == (tenant.epoch, 2, catalogue().fingerprint)
    assert rows["contact", people[0].record_id]["custom"] == {"shoe_size": 42}
    assert rows["contact", people[1].record_id]["deleted_at"] is not None
    assert {each.bucket for each in manifest.chunks} == {"all"}


async def test_an_empty_tenant_has_an_empty_manifest(tenant: Tenant, cache: Chunks) -> None:
    manifest, rows = await load(cache, tenant)
    assert (manifest.version, manifest.chunks, rows) == (0, [], {})


async def test_a_load_while_others_write_joins_the_feed_without_a_gap(
    house: Database, tenant: Tenant, admin: Actor, cache: Chunks
) -> None:
    people = [contact(str(n)) for n in range(40)]
    await write(house, tenant, admin, people)

    async def keep_writing() -> None:
        for n in range(30):
            patch = Mutation(new_id(), "contact", people[n].record_id, Action.PATCH, after={"city": f"City {n}"})
            await write(house, tenant, admin, [patch, contact(f"New {n}")])

    writing = asyncio.create_task(keep_writing())
    loads = []
    while not writing.done():
        loads.append(await load(cache, tenant))
    await writing
    expected = await stored_rows(house, tenant)
    for manifest, rows in loads:
        batch = await feed.read_feed(house, tenant, manifest.version, 1000)
        for change in batch.changes:
            record_type, key = catalogue().record_type(change.record_type), (change.record_type, change.record_id)
            if key not in rows or rows[key]["version"] < change.version:
                row = changed_row(record_type, rows.get(key), change)
                derived = record_type.derived(row)
                told = {name: value for name, value in row.items() if name != "bucket"}
                rows[key] = {**told, "title": derived["title"], "sort_key": derived["sort_key"]}
        assert rows == expected


async def test_a_build_sees_one_moment_only(
    house: Database, tenant: Tenant, admin: Actor, cache: Chunks, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = [contact(str(n)) for n in range(3)]
    await write(house, tenant, admin, people)
    expected = await stored_rows(house, tenant)
    here, read_rows = asyncio.get_running_loop(), chunk_ranges.read_rows

    def after_a_write(*arguments: Any) -> Any:
        patch = Mutation(new_id(), "contact", people[0].record_id, Action.PATCH, after={"city": "Turku"})
        asyncio.run_coroutine_threadsafe(write(house, tenant, admin, [patch]), here).result(20)
        return read_rows(*arguments)

    monkeypatch.setattr(chunk_ranges, "read_rows", after_a_write)
    manifest, rows = await load(cache, tenant)
    assert (manifest.version, rows) == (1, expected)


async def test_a_neighbour_or_a_smaller_scope_cannot_fetch_a_chunk(
    house: Database, tenant: Tenant, admin: Actor, cache: Chunks, new_tenant: Callable[[], Awaitable[Tenant]]
) -> None:
    await write(house, tenant, admin, [contact("Secret")])
    manifest, _ = await load(cache, tenant)
    digest = manifest.chunks[0].digest
    neighbour = await new_tenant()
    for who, scope in (
        (neighbour, EVERYTHING),
        (tenant, Scope(frozenset({"tag"}))),
        (tenant, replace(EVERYTHING, hidden_fields=frozenset({("contact", "last_name")}))),
    ):
        with pytest.raises(NotFound):
            await cache.chunk(who, scope, digest)
    for nonsense in ("", "0" * 64, f"../{digest}", "ranges", digest.upper(), f"{digest}\n"):
        with pytest.raises(NotFound):
            await cache.chunk(tenant, EVERYTHING, nonsense)


async def test_hidden_fields_are_left_out(house: Database, tenant: Tenant, admin: Actor, cache: Chunks) -> None:
    await write(house, tenant, admin, [contact("Smith", phone="+49 30 1234")])
    scope = replace(EVERYTHING, hidden_fields=EVERYTHING.hidden_fields | {("contact", "phone")})
    _, rows = await load(cache, tenant, scope)
    (row,) = rows.values()
    assert "phone" not in row
    assert row["last_name"] == "Smith"


async def test_long_texts_are_cut_into_several_chunks(
    house: Database, tenant: Tenant, admin: Actor, cache: Chunks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chunk_plan, "TARGET_BYTES", 50_000)
    people = [contact(str(n), notes="x" * 20_000) for n in range(10)]
    await write(house, tenant, admin, people)
    manifest, rows = await load(cache, tenant)
    expected = chunk_plan.pieces([(each.record_id, b"x" * 20_500) for each in people], target_bytes=50_000)
    assert [(each.start, each.end, each.rows) for each in manifest.chunks] == [
        (each.start, each.end, len(each.rows)) for each in expected
    ]
    assert len(manifest.chunks) >= 4
    assert len(rows) == 10


async def test_postgresql_cuts_ranges_where_the_plan_does(house: Database, tenant: Tenant) -> None:
    tails = [f"{n:03x}" for n in range(4096)]
    ids = [f"{new_id()[:-3]}{tail}" for tail in tails]
    async with house.tenant(tenant) as transaction:
        statement = sql.SQL("SELECT id FROM unnest(%s::uuid[]) AS id WHERE {}").format(chunk_ranges._ENDS_RANGE)
        found = await (await (await driver(transaction)).execute(statement, [ids])).fetchall()
    assert {each[0] for each in found} == {each for each in ids if chunk_plan.ends_range(each)}
    assert len(found) == 2


async def test_a_missing_or_damaged_chunk_is_built_again(
    house: Database, tenant: Tenant, admin: Actor, cache: Chunks, tmp_path: Path
) -> None:
    await write(house, tenant, admin, [contact("Smith")])
    manifest, rows = await load(cache, tenant)
    digest = manifest.chunks[0].digest
    (path,) = files(tmp_path, digest)
    path.write_bytes(b"damaged")
    with pytest.raises(NotFound, match="manifest again"):
        await cache.chunk(tenant, EVERYTHING, digest)
    assert not path.exists()
    assert await load(cache, tenant) == (manifest, rows)
    for index in files(tmp_path, "ranges"):
        index.write_bytes(b"\xc1 damaged")
    assert await load(cache, tenant) == (manifest, rows)


async def test_the_least_recently_used_chunks_go_first(
    house: Database, tenant: Tenant, admin: Actor, tmp_path: Path
) -> None:
    cache = Chunks(house.app_dsn, tmp_path, limit=12_000)
    people = [contact(str(n)) for n in range(40)]
    await write(house, tenant, admin, people)
    for n in range(30):
        patch = Mutation(new_id(), "contact", people[n].record_id, Action.PATCH, after={"city": f"City {n}"})
        await write(house, tenant, admin, [patch])
        manifest, rows = await load(cache, tenant)
        assert rows == await stored_rows(house, tenant)
    kept = {path.name: path.stat().st_size for path in files(tmp_path, "*") if path.is_file()}
    assert sum(kept.values()) <= 12_000
    assert {each.digest for each in manifest.chunks} <= kept.keys()
    cache.close()


async def test_a_database_that_is_away_is_said_so(tenant: Tenant, tmp_path: Path) -> None:
    cache = Chunks("postgresql://nobody@127.0.0.1:1/nothing", tmp_path)
    with pytest.raises(Unavailable):
        await cache.manifest(tenant, EVERYTHING)
    cache.close()
