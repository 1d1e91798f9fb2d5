"""Chunks of a first load: what they hold, what is built again, who may have them, and what they cost in memory."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
import pytest
from psycopg import sql

from server.changes import chunk_ranges, compact, feed, stored
from server.changes.apply import apply
from server.changes.chunks import Chunks
from server.database.database import Database, driver
from server.database.tenant import Tenant
from shared_models.kernel.actor import SYSTEM, Actor
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.change import changed_row
from shared_models.kernel.faults import NotFound, Unavailable
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.verdict import Status
from shared_models.platform.roles import Role, permissions
from sync.clock import new_id, now
from sync.protocol import chunk_plan
from sync.protocol.chunk import decode_chunk
from sync.protocol.compaction import GRACE
from sync.protocol.content import content_of, encode_row
from sync.protocol.manifest import Manifest, decode_manifest, encode_manifest
from sync.protocol.scope import Scope, scope_of

EVERYTHING = scope_of(catalogue(), permissions(Role.ADMIN, catalogue()), "")
Rows = dict[tuple[str, Id], dict[str, Any]]


@pytest.fixture
def cache(house: Database, tmp_path: Path) -> Iterator[Chunks]:
    made = Chunks(house.app_dsn, tmp_path)
    yield made
    made.close()


@pytest.fixture
def built(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The record types of the ranges that were read, in order."""
    found: list[str] = []
    read_rows = chunk_ranges.read_rows

    def noted(connection: Any, record_type: Any, *others: Any) -> Any:
        found.append(record_type.name)
        return read_rows(connection, record_type, *others)

    monkeypatch.setattr(chunk_ranges, "read_rows", noted)
    return found


_numbers = itertools.count(1)


def contact(name: str, **values: Any) -> Mutation:
    """A new contact; after each eighth a new range begins."""
    record_id = new_id()
    if next(_numbers) % 8 == 0:
        record_id = record_id[:-3] + "800"
    return Mutation(new_id(), "contact", record_id, Action.CREATE, after={"last_name": name, **values})


async def write(house: Database, tenant: Tenant, admin: Actor, mutations: Sequence[Mutation]) -> None:
    verdicts = await apply(house, tenant, admin, mutations, now())
    assert {each.status for each in verdicts} <= {Status.ACCEPTED}, verdicts


def files(folder: Path, name: str) -> list[Path]:
    return list(folder.rglob(name))


async def load(cache: Chunks, tenant: Tenant, scope: Scope = EVERYTHING) -> tuple[Manifest, Rows]:
    """What a client has after a first load; every entry tells the truth about its chunk."""
    manifest = decode_manifest(await cache.manifest(tenant, scope))
    rows: Rows = {}
    for entry in manifest.chunks:
        data = await cache.chunk(tenant, scope, entry.digest)
        chunk = decode_chunk(data, entry.digest)
        assert (len(data), len(chunk.rows), chunk.record_type) == (entry.bytes, entry.rows, entry.record_type)
        assert chunk.columns == manifest.columns[chunk.record_type]
        ids = [values[chunk.columns.index("id")] for values in chunk.rows]
        assert ids == sorted(ids)
        assert entry.start <= ids[0] <= ids[-1] < entry.end
        assert entry.content == content_of(map(encode_row, chunk.rows))
        for values in chunk.rows:
            row = dict(zip(chunk.columns, values, strict=True))
            rows[chunk.record_type, row["id"]] = row
    return manifest, rows


async def stored_rows(house: Database, tenant: Tenant) -> Rows:
    """What the server holds, with the derived columns that a device needs."""
    found: Rows = {}
    async with house.tenant(tenant) as connection:
        for each in catalogue():
            for row in await stored.where(await driver(connection), each, sql.SQL("true"), []):
                derived = each.derived(row, tenant.language)
                told = {field.name: row[field.name] for field in each.fields if not field.secret}
                found[each.name, row["id"]] = {**told, "title": derived["title"], "sort_key": derived["sort_key"]}
    return found


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


async def test_only_what_changed_is_built_again(
    house: Database, tenant: Tenant, admin: Actor, cache: Chunks, built: list[str]
) -> None:
    people = [contact(str(n)) for n in range(60)]
    await write(
        house, tenant, admin, [*people, Mutation(new_id(), "tag", new_id(), Action.CREATE, after={"name": "A"})]
    )
    first, _ = await load(cache, tenant)
    assert len(built) == len(first.chunks) > 4
    built.clear()
    same, _ = await load(cache, tenant)
    assert (same, built) == (first, [])
    patch = Mutation(new_id(), "contact", people[30].record_id, Action.PATCH, after={"city": "Turku"})
    await write(house, tenant, admin, [patch])
    changed, rows = await load(cache, tenant)
    assert built == ["contact"]
    assert len({each.digest for each in changed.chunks} - {each.digest for each in first.chunks}) == 1
    assert rows == await stored_rows(house, tenant)


async def test_record_types_without_a_change_are_not_looked_at(
    house: Database, tenant: Tenant, admin: Actor, cache: Chunks, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[str] = []
    id_ranges = chunk_ranges.id_ranges

    def noted(connection: Any, record_type: Any, *others: Any) -> Any:
        looked.append(record_type.name)
        return id_ranges(connection, record_type, *others)

    monkeypatch.setattr(chunk_ranges, "id_ranges", noted)
    people = [contact(str(n)) for n in range(20)]
    await write(
        house, tenant, admin, [*people, Mutation(new_id(), "tag", new_id(), Action.CREATE, after={"name": "A"})]
    )

    async def looks() -> list[str]:
        looked.clear()
        manifest, rows = await load(cache, tenant)
        assert (manifest.version, rows) == (await head(), await stored_rows(house, tenant))
        return sorted(looked)

    async def head() -> int:
        async with house.tenant(tenant) as connection:
            return await feed.head(await driver(connection))

    everything = sorted(each.name for each in catalogue())
    assert await looks() == everything
    assert await looks() == []
    patch = Mutation(new_id(), "contact", people[3].record_id, Action.PATCH, after={"city": "Turku"})
    await write(house, tenant, admin, [patch])
    assert await looks() == ["contact"]
    assert await looks() == []
    # What is older than the feed reaches back is looked at again.
    for n in range(3):
        patch = Mutation(new_id(), "contact", people[n].record_id, Action.PATCH, after={"city": "Lund"})
        await write(house, tenant, admin, [patch])
    monkeypatch.setattr(compact, "surplus", lambda feed_rows, *_: feed_rows)
    monkeypatch.setattr(compact, "FLOOR", 0)
    await compact.compact(house, catalogue(), tenant, now() + 2 * GRACE)
    assert await looks() == everything
    assert await looks() == []


async def test_another_process_finds_what_this_one_built(
    house: Database, tenant: Tenant, admin: Actor, cache: Chunks, built: list[str], tmp_path: Path
) -> None:
    await write(house, tenant, admin, [contact(str(n)) for n in range(20)])
    first, _ = await load(cache, tenant)
    built.clear()
    other = Chunks(house.app_dsn, tmp_path)
    assert (await load(other, tenant))[0] == first
    assert built == []
    other.close()


async def test_requests_at_the_same_time_share_one_build(
    house: Database, tenant: Tenant, admin: Actor, cache: Chunks, built: list[str]
) -> None:
    await write(house, tenant, admin, [contact("Only")])
    answers = await asyncio.gather(*(cache.manifest(tenant, EVERYTHING) for _ in range(20)))
    assert len(set(answers)) == 1
    assert built == ["contact"]


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


OWN = frozenset(f"{each.name}.view_own" for each in catalogue() if each.owned)


async def test_who_sees_only_their_own_loads_only_that(
    house: Database,
    tenant: Tenant,
    admin: Actor,
    cache: Chunks,
    built: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ann, bob = new_id(), new_id()
    told = {"email": "somebody@example.org", "role": "Sales Rep"}
    await write(
        house, tenant, SYSTEM, [Mutation(new_id(), "member", each, Action.CREATE, after=told) for each in (ann, bob)]
    )
    people = [contact(str(n), owner_id=(ann, bob, None)[n % 3]) for n in range(60)]
    await write(
        house, tenant, admin, [*people, Mutation(new_id(), "tag", new_id(), Action.CREATE, after={"name": "A"})]
    )
    scopes = [scope_of(catalogue(), OWN, person) for person in (ann, bob)]

    async def holds(person: Id, scope: Scope) -> Manifest:
        manifest, rows = await load(cache, tenant, scope)
        expected = {
            key: row for key, row in (await stored_rows(house, tenant)).items() if row.get("owner_id") == person
        }
        assert rows == expected
        assert {each.bucket for each in manifest.chunks} == {f"owner:{person}"}
        assert set(manifest.columns) == scope.own
        return manifest

    first = [await holds(ann, scopes[0]), await holds(bob, scopes[1])]
    assert len(first[0].chunks) > 2
    with pytest.raises(NotFound):
        await cache.chunk(tenant, scopes[0], first[1].chunks[0].digest)
    built.clear()
    patched = Mutation(new_id(), "contact", people[1].record_id, Action.PATCH, after={"city": "Turku"})  # bob's
    await write(house, tenant, admin, [patched])
    with monkeypatch.context() as patching:
        patching.setattr(chunk_ranges, "id_ranges", lambda *_: pytest.fail("another's records are looked at"))
        assert await cache.manifest(tenant, scopes[0]) == encode_manifest(msgspec.structs.replace(first[0], version=3))
    assert built == []
    await holds(bob, scopes[1])
    assert built == ["contact"]
    given = Mutation(new_id(), "contact", people[1].record_id, Action.PATCH, after={"owner_id": ann})
    await write(house, tenant, admin, [given])
    built.clear()
    second = [await holds(ann, scopes[0]), await holds(bob, scopes[1])]
    assert 2 <= len(built) <= 4
    assert sum(each.rows for each in second[0].chunks) == 21
    assert sum(each.rows for each in second[1].chunks) == 19


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
