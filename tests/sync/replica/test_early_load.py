"""A first load begins with the chunks that the server has made so far, and ends with all of them."""

from __future__ import annotations

import asyncio

import pytest
from msgspec import structs

from shared_models.kernel.faults import Malformed
from sync.replica import loading
from sync.replica.status import Phase
from tests.sync.replica.conftest import Opener
from tests.sync.replica.fake_server import serving
from tests.sync.replica.people import create, patch
from tests.sync.replica.test_driver import Desk, desk
from tests.sync.replica.toy_server import ToyServer

__all__ = ["desk"]


def _filled(server: ToyServer) -> None:
    server.apply(create("company", name=f"Company {n}") for n in range(9))
    server.apply(create("contact", first_name=f"Ada {n}") for n in range(20))


async def test_it_loads_while_chunks_are_made(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    _filled(desk.fake.toy)
    count = len(desk.fake.chunked()[0].chunks)
    seen: list[tuple[int, int]] = []
    ask, fetch = loading.fetch_manifest, loading.fetch_chunk
    fetched: list[str] = []

    async def noted(*given: object) -> object:
        manifest = await ask(*given)  # type: ignore[arg-type]  # passed on as it came
        seen.append((len(manifest.chunks), len(fetched)))
        return manifest

    async def noting(*given: object) -> bytes:
        fetched.append(given[1].digest)  # type: ignore[attr-defined]  # an entry
        return await fetch(*given)  # type: ignore[arg-type]  # passed on as it came

    monkeypatch.setattr(loading, "fetch_manifest", noted)
    monkeypatch.setattr(loading, "fetch_chunk", noting)
    desk.fake.made = 0
    async with serving(desk.fake), desk.running():
        await desk.until_phase(Phase.LIVE)
        await desk.until_agreed()
    assert [named for named, _ in seen] == list(range(1, count + 1))
    assert seen[-1][1] > 0  # chunks were fetched before all were named
    assert sorted(fetched) == sorted(set(fetched))
    told = [each for each in desk.told if each.phase is Phase.LOADING and each.total]
    assert len({each.total for each in told}) == 1
    assert [each.done for each in told] == sorted(each.done for each in told)


async def test_what_is_under_way_ends_before_chunks_of_another_moment(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    _filled(desk.fake.toy)
    desk.fake.made = 0
    ask, fetch, heard = loading.fetch_manifest, loading.fetch_chunk, asyncio.Event()
    fetched = asyncio.Event()

    async def written_meanwhile(*given: object) -> object:
        if desk.fake.made == 1:
            await fetched.wait()
            rows = [key for key in desk.fake.toy.rows if key[0] == "company"]
            desk.fake.toy.apply(create("company", name=f"Made meanwhile {n}") for n in range(len(rows)))
            desk.fake.toy.apply(patch(desk.fake.toy.rows[key], "company", city="Rome") for key in rows)
        manifest = await ask(*given)  # type: ignore[arg-type]  # passed on as it came
        if desk.fake.made != 1:
            heard.set()
        return manifest

    async def late(*given: object) -> bytes:
        data = await fetch(*given)  # type: ignore[arg-type]  # passed on as it came
        fetched.set()
        await heard.wait()
        return data

    monkeypatch.setattr(loading, "fetch_manifest", written_meanwhile)
    monkeypatch.setattr(loading, "fetch_chunk", late)
    async with serving(desk.fake), desk.running():
        await desk.until_agreed()
    assert not [each for each in desk.told if each.fault is not None]


def test_it_cannot_end_before_all_chunks_are_named(open_replica: Opener, server: ToyServer) -> None:
    _filled(server)
    manifest, chunks = server.manifest()
    replica = open_replica()
    replica.begin_load(structs.replace(manifest, chunks=manifest.chunks[:4], more=1))
    for each in replica.missing_chunks():
        replica.store_chunk(each.digest, chunks[each.digest])
    with pytest.raises(Malformed, match="not complete"):
        replica.finish_load()
    replica.begin_load(manifest)
    for each in replica.missing_chunks():
        replica.store_chunk(each.digest, chunks[each.digest])
    replica.finish_load()
    assert (replica.epoch, replica.cursor) == ("e1", server.version)
