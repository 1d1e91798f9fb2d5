"""What of a first load is built again, and looked at again, when something has changed: counted."""

from __future__ import annotations

import asyncio
import errno
import threading
from pathlib import Path
from typing import Any

import msgspec
import pytest

from server.changes import chunk_ranges, compact, feed
from server.changes.chunk_store import ChunkStore
from server.changes.chunks import Chunks
from server.database.database import Database, driver
from server.database.tenant import Tenant
from shared_models.kernel.actor import SYSTEM, Actor
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.faults import NotFound, Unavailable
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id, now
from sync.protocol.chunk import decode_chunk
from sync.protocol.compaction import GRACE
from sync.protocol.manifest import Manifest, decode_manifest, encode_manifest
from sync.protocol.scope import Scope, scope_of
from tests.server.changes.loads import EVERYTHING, contact, load, stored_rows, write

OWN = frozenset(f"{each.name}.view_own" for each in catalogue() if each.owned)


def lose(folder: Path, record_type: str, manifest: Manifest) -> None:
    """Remove the chunks of a record type from the disk."""
    for each in manifest.chunks:
        if each.record_type == record_type:
            next(folder.rglob(each.digest)).unlink()


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


async def test_chunks_can_be_fetched_before_all_are_built(
    house: Database, tenant: Tenant, admin: Actor, cache: Chunks, monkeypatch: pytest.MonkeyPatch
) -> None:
    await write(house, tenant, admin, [contact(str(n)) for n in range(40)])
    may_go_on, read_rows = threading.Event(), chunk_ranges.read_rows
    reads: list[str] = []

    def held(connection: Any, record_type: Any, *others: Any) -> Any:
        reads.append(record_type.name)
        assert len(reads) < 3 or may_go_on.wait(30)
        return read_rows(connection, record_type, *others)

    monkeypatch.setattr(chunk_ranges, "read_rows", held)
    early = decode_manifest(await cache.manifest(tenant, EVERYTHING, 0))
    early = decode_manifest(await cache.manifest(tenant, EVERYTHING, 1)) if len(early.chunks) == 1 else early
    assert (len(early.chunks), sum(each.rows for each in early.chunks) + early.more) == (2, 40)
    for each in early.chunks:
        decode_chunk(await cache.chunk(tenant, EVERYTHING, each.digest), each.digest)
    waiting = asyncio.create_task(cache.manifest(tenant, EVERYTHING, 2))
    whole = asyncio.create_task(cache.manifest(tenant, EVERYTHING))
    await asyncio.sleep(0)
    assert not waiting.done()
    may_go_on.set()
    later, last = decode_manifest(await waiting), decode_manifest(await whole)
    assert last.chunks[: len(later.chunks)] == later.chunks
    assert msgspec.structs.replace(last, chunks=early.chunks, more=early.more) == early
    assert (last.more, last) == (0, (await load(cache, tenant))[0])


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


async def test_a_build_that_began_earlier_does_not_pass_for_a_later_one(
    house: Database, tenant: Tenant, admin: Actor, cache: Chunks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between the moment it reads and its end another process builds the same, and one of those chunks is lost."""
    person = contact("A")
    await write(house, tenant, admin, [person])
    loop, really, other = asyncio.get_running_loop(), chunk_ranges.head, Chunks(house.app_dsn, tmp_path)

    async def meanwhile() -> None:
        await write(house, tenant, admin, [Mutation(new_id(), "contact", person.record_id, Action.DELETE)])
        manifest, _ = await load(other, tenant)
        lose(tmp_path, "contact", manifest)

    def head(connection: chunk_ranges.Connection) -> int:
        monkeypatch.setattr(chunk_ranges, "head", really)
        asyncio.run_coroutine_threadsafe(meanwhile(), loop).result(30)
        return really(connection)

    monkeypatch.setattr(chunk_ranges, "head", head)
    assert (await load(cache, tenant))[0].version == 1
    await write(house, tenant, admin, [Mutation(new_id(), "tag", new_id(), Action.CREATE, after={"name": "A"})])
    manifest, rows = await load(cache, tenant)
    assert (manifest.version, rows) == (3, await stored_rows(house, tenant))
    other.close()


async def test_a_full_disk_is_told_as_something_that_passes(
    house: Database, tenant: Tenant, admin: Actor, cache: Chunks, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: Any) -> None:
        raise OSError(errno.ENOSPC, "no space left on device")

    await write(house, tenant, admin, [contact("A")])
    with monkeypatch.context() as patched:
        patched.setattr(ChunkStore, "write", full)
        with pytest.raises(Unavailable):
            await cache.manifest(tenant, EVERYTHING)
    assert (await load(cache, tenant))[1] == await stored_rows(house, tenant)
