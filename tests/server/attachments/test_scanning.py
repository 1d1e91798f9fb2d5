"""A virus scanner looks before content is kept; what is infected is put aside and stays closed."""

from __future__ import annotations

from pathlib import Path

import pytest
from fastapi import FastAPI

from server.attachments.scanning import ClamAv, Clean, Harmful, scanner_at
from shared_models.kernel.faults import Unavailable
from tests.server.attachments.conftest import attach, digest_of, put, read
from tests.server.attachments.fakes import EICAR, clamd
from tests.server.rest.conftest import Api, is_problem


async def test_what_clamd_says(tmp_path: Path) -> None:
    path = tmp_path / "file"
    async with clamd() as fake:
        for data, expected in ((b"", Clean()), (b"x" * 600_000, Clean()), (EICAR, Harmful("Eicar-Signature"))):
            path.write_bytes(data)
            assert await scanner_at(fake.address).scan(path) == expected
            assert fake.seen.pop() == data
        fake.limit = 10
        with pytest.raises(Unavailable):
            await ClamAv(fake.address).scan(path)
    with pytest.raises(Unavailable):
        await ClamAv(fake.address).scan(path)


async def test_infected_content_stays_closed(
    app: FastAPI, api: Api, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with clamd() as fake:
        monkeypatch.setattr(app.state.attachments, "_scanner", ClamAv(fake.address))
        await attach(api, EICAR)
        answer = await put(api, EICAR)
        assert is_problem(answer, 422, "infected") == ""
        assert "Eicar-Signature" in answer.json()["detail"]
        assert is_problem(await read(api, digest_of(EICAR)), 422, "infected") == ""
        assert is_problem(await put(api, EICAR), 422, "infected") == ""
        assert len(fake.seen) == 1
        kept = [each.name for each in (tmp_path / "attachments").rglob("*") if each.is_file()]
        assert kept == [f"{digest_of(EICAR)}.infected"]


async def test_while_the_scanner_is_away_an_upload_waits(
    app: FastAPI, api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    await attach(api, b"harmless")
    async with clamd() as fake:
        pass
    monkeypatch.setattr(app.state.attachments, "_scanner", ClamAv(fake.address))
    assert is_problem(await put(api, b"harmless"), 503, "unavailable") == ""
    assert (await read(api, digest_of(b"harmless"))).status_code == 404
    async with clamd() as fake:
        monkeypatch.setattr(app.state.attachments, "_scanner", ClamAv(fake.address))
        assert (await put(api, b"harmless", (8, 8))).status_code == 201  # nothing is sent again
    assert (await read(api, digest_of(b"harmless"))).content == b"harmless"
