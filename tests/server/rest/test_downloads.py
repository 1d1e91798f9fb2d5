"""Whoever has no program yet can download what the operator has put there, and nothing else."""

from pathlib import Path

import httpx
import pytest
from fastapi import FastAPI

from server.rest import downloads, problem


@pytest.fixture
def client(tmp_path: Path) -> httpx.AsyncClient:
    app = FastAPI()
    downloads.mount(app, tmp_path)
    problem.install(app)
    folder = tmp_path / "downloads"
    folder.mkdir()
    (folder / "desktop.json").write_text('{"release": "…"}', "utf-8")
    (folder / ".hidden").write_text("no")
    (folder / "linked").symlink_to(tmp_path / "key")
    (tmp_path / "key").write_text("secret")
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://server")


async def test_files_are_served_and_asked_for_again(client: httpx.AsyncClient) -> None:
    answer = await client.get("/downloads/desktop.json")
    assert (answer.status_code, answer.json()) == (200, {"release": "…"})
    assert answer.headers["cache-control"] == "no-cache"


@pytest.mark.parametrize("name", ["missing", ".hidden", "linked", "..%2Fkey", "%2e%2e/key", "a%00b", "", "x" * 300])
async def test_nothing_else_is_ever_served(client: httpx.AsyncClient, name: str) -> None:
    answer = await client.get(f"/downloads/{name}")
    assert answer.status_code == 404
    assert "secret" not in answer.text
