"""A server, or something on the way to it, that gives out other bytes than those of the file."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import httpx
import pytest

from shared_models.kernel.faults import Malformed, NotFound, TooLarge
from sync.replica.answers import Unreachable
from sync.replica.attachments.local_files import LocalFiles
from sync.replica.attachments.segments import FileDamaged
from sync.replica.attachments.transfer import fetch

DATA = b"An offer. " * 1_000
DIGEST = hashlib.sha256(DATA).hexdigest()
KEY = bytes(range(32))


class Gives:
    """Gives out these bytes, one after the other each time the file is asked for from its beginning."""

    def __init__(self, *given: bytes, status: int = 206, size: str = str(len(DATA))) -> None:
        self.given, self.status, self.size = list(given), status, size

    async def answer(self, method: str, path: str, **more: Any) -> httpx.Response:
        if method == "HEAD":
            return httpx.Response(200, headers={"content-length": self.size})
        return httpx.Response(self.status, content=self.given.pop(0))


@pytest.fixture
def files(tmp_path: Path) -> LocalFiles:
    return LocalFiles(tmp_path / "account.files", lambda: KEY)


async def fetched(gives: Any, files: LocalFiles) -> None:
    await fetch(gives, files, DIGEST, lambda done, size: None, most=len(DATA))


SPOILT = DATA[:-1] + b"x"


async def test_a_file_that_came_spoilt_is_fetched_once_more(files: LocalFiles) -> None:
    await fetched(Gives(SPOILT, DATA), files)
    assert b"".join(files.read(DIGEST)) == DATA


async def test_one_that_comes_spoilt_again_is_not_kept(files: LocalFiles) -> None:
    with pytest.raises(FileDamaged):
        await fetched(Gives(SPOILT, SPOILT, DATA), files)
    assert not files.has(DIGEST)


@pytest.mark.parametrize(("given", "status"), [(DATA, 200), (DATA[:-1], 206), (DATA + b"x", 206)])
async def test_other_parts_than_were_asked_for_are_not_taken(files: LocalFiles, given: bytes, status: int) -> None:
    with pytest.raises(Unreachable):
        await fetched(Gives(given, status=status), files)
    assert not files.has(DIGEST)
    await fetched(Gives(DATA), files)
    assert b"".join(files.read(DIGEST)) == DATA


async def test_what_is_gone_between_question_and_part_is_said(files: LocalFiles) -> None:
    problem = b'{"code": "not-found", "detail": "It is gone.", "status": 404}'
    with pytest.raises(NotFound):
        await fetched(Gives(problem, status=404), files)


@pytest.mark.parametrize(("size", "fault"), [("", Malformed), ("many", Malformed), (str(len(DATA) + 1), TooLarge)])
async def test_a_size_that_cannot_be_is_a_fault(files: LocalFiles, size: str, fault: type[Exception]) -> None:
    with pytest.raises(fault):
        await fetched(Gives(DATA, size=size), files)
    assert not files.has(DIGEST)
