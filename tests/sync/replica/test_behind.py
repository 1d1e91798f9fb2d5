"""A server that makes chunks for somebody else tells of an older moment; a replica that is further asks again."""

from __future__ import annotations

import pytest

from sync.protocol.loads import ASKS_AGAIN
from sync.protocol.manifest import Manifest
from sync.replica import loading
from sync.replica.api import Api
from tests.sync.replica.fake_server import serving
from tests.sync.replica.people import create, patch
from tests.sync.replica.test_driver import Desk, desk

__all__ = ["desk"]


@pytest.mark.parametrize("older", [1, ASKS_AGAIN, 20])
async def test_a_load_leads_back_only_when_the_server_has_no_more(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, older: int
) -> None:
    toy = desk.fake.toy
    toy.apply([create("company", name="Fern")])
    (key,) = [each for each, row in toy.rows.items() if row.get("name") == "Fern"]
    before, chunks = desk.fake.chunked()
    names: list[str] = []
    asked: list[Manifest] = []
    ask, fetch = loading.fetch_manifest, loading.fetch_chunk

    async def of_before(api: Api, *others: object) -> Manifest:
        made = before if len(asked) < older else await ask(api, *others)  # type: ignore[arg-type]  # passed on
        asked.append(made)
        return made

    async def kept(api: Api, entry: object, *others: object) -> bytes:
        digest = entry.digest  # type: ignore[attr-defined]  # an entry
        return chunks[digest] if digest in chunks else await fetch(api, entry, *others)  # type: ignore[arg-type]

    async with serving(desk.fake):
        async with desk.running():
            await desk.until_agreed()
        toy.apply([patch(toy.rows[key], "company", name="Fern & Sons")])
        async with desk.running():
            await desk.until_agreed()
        monkeypatch.setattr(loading, "fetch_manifest", of_before)
        monkeypatch.setattr(loading, "fetch_chunk", kept)
        desk.replica.observe(lambda _: names.append((desk.replica.get(*key) or {"name": "gone"})["name"]))
        desk.replica.need_load("compacted")
        async with desk.running():
            await desk.until(lambda: not desk.replica.needs_load)
            await desk.until_agreed()
    assert len(asked) == min(older, ASKS_AGAIN) + 1
    assert ("Fern" in names) == (older > ASKS_AGAIN)
