"""A program that is killed while a file is on its way goes on where it stood, in either direction."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

import httpx
import pytest

from sync.clock import new_id
from sync.replica.attachments.local_files import LocalFiles
from sync.replica.attachments.transfer import PART_BYTES, fetch, send
from tests.house.tree import ROOT
from tests.running import RunningServer
from tests.sync.replica.attachments.victim import KEY, api_at

DATA = os.urandom(3 * PART_BYTES + 5)


async def killed(way: str, *arguments: str) -> int:
    """Start the program, kill it in the middle, and return how far it was."""
    command = (sys.executable, "-m", "tests.sync.replica.attachments.victim", way, *arguments)
    process = await asyncio.create_subprocess_exec(*command, cwd=ROOT, stdout=asyncio.subprocess.PIPE)
    assert process.stdout is not None
    done = int(await process.stdout.readline())
    process.kill()
    await process.wait()
    return done


@pytest.mark.parametrize("way", ["send", "fetch"])
async def test_a_killed_program_goes_on(way: str, server: RunningServer, tmp_path: Path) -> None:
    token = (await server.sign_in("ada"))["access_token"]
    (tmp_path / "source").write_bytes(DATA)
    mine = LocalFiles(tmp_path / "a.files", lambda: KEY)
    digest, size = mine.add(tmp_path / "source")
    headers = {"authorization": f"Bearer {token}"}
    async with httpx.AsyncClient(base_url=f"{server.url}/api/v1", headers=headers) as client:
        contact = {"id": new_id(), "last_name": "Smith"}
        assert (await client.post("/contacts", json=contact)).status_code == 201
        record = {"file_name": "x", "size": size, "digest": digest, "contact_id": contact["id"]}
        assert (await client.post("/attachments", json=record)).status_code == 201
        api, told = api_at(server.url, token), list[int]()
        tell = lambda done, _: told.append(done)  # noqa: E731
        if way == "send":
            done = await killed("send", server.url, token, str(tmp_path / "a.files"), digest)
            await send(api, mine, digest, size, tell)
            assert told == [done + PART_BYTES, done + 2 * PART_BYTES, size]
            assert (await client.get(f"/content/{digest}")).content == DATA
            assert mine.unsent() == []
        else:
            await send(api, mine, digest, size, tell)
            theirs = LocalFiles(tmp_path / "b.files", lambda: KEY)
            done = await killed("fetch", server.url, token, str(tmp_path / "b.files"), digest)
            told.clear()
            await fetch(api, theirs, digest, tell)
            assert told[0] == done
            assert b"".join(theirs.read(digest)) == DATA
        await api.close()
