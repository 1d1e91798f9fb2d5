"""One file on its way: up or down in parts, from wherever it was cut, checked by its digest at the end."""

import asyncio
from collections.abc import Callable
from itertools import islice

from shared_models.kernel.faults import Malformed, TooLarge
from sync.protocol.content_faults import UploadElsewhere
from sync.replica.answers import Unreachable, fault_of_answer
from sync.replica.api import Api
from sync.replica.attachments.local_files import LocalFiles
from sync.replica.attachments.segments import PLAIN_BYTES, FileDamaged

SEGMENTS_AT_ONCE = 16
PART_BYTES = SEGMENTS_AT_ONCE * PLAIN_BYTES
SECONDS = 120.0
_ELSEWHERE_AT_MOST = 5

Tell = Callable[[int, int], None]
"""Is called with the bytes that are done, and all."""


async def send(api: Api, files: LocalFiles, digest: str, size: int, tell: Tell) -> None:
    """Upload a file, from where the server has it. Raises the server's fault, Unreachable, FileDamaged."""
    answer = await api.answer("HEAD", f"{_path(digest)}/upload")
    offset = _offset(answer.headers.get("upload-offset")) if answer.is_success else 0
    complete = answer.is_success and answer.headers.get("upload-complete") == "?1"
    elsewhere = 0
    while not complete:
        offset = offset if offset <= size else 0
        data = await asyncio.to_thread(_part, files, digest, offset)
        shown = f"{offset}-{offset + len(data) - 1}" if data else "*"
        headers = {"content-range": f"bytes {shown}/{size}", "content-type": "application/octet-stream"}
        answer = await api.answer("PUT", _path(digest), headers=headers, content=data, seconds=SECONDS)
        if not answer.is_success:
            fault = fault_of_answer(answer)
            elsewhere += 1
            if not isinstance(fault, UploadElsewhere) or elsewhere > _ELSEWHERE_AT_MOST:
                raise fault
        complete = answer.status_code in (201, 204)
        offset = size if complete else _offset(answer.headers.get("upload-offset"))
        tell(offset, size)
    await asyncio.to_thread(files.sent, digest)


async def fetch(api: Api, files: LocalFiles, digest: str, tell: Tell, most: int | None = None) -> None:
    """Download a file of at most `most` bytes, from where it was cut.

    Raises the server's fault, Unreachable, FileDamaged, TooLarge.
    """
    answer = await api.answer("HEAD", _path(digest))
    if not answer.is_success:
        answer = await api.answer("GET", _path(digest), headers={"range": "bytes=0-0"})  # it says what is wrong
        if not answer.is_success:
            raise fault_of_answer(answer)
    size = _offset(answer.headers.get("content-range", "").rpartition("/")[2] or answer.headers.get("content-length"))
    if most is not None and size > most:
        raise TooLarge("This file is larger than it ought to be.")
    for attempt in (1, 2):
        await _fetch_once(api, files, digest, size, tell)
        try:
            await asyncio.to_thread(files.finish, digest)
        except FileDamaged:
            if attempt == 2:
                raise
        else:
            return


async def _fetch_once(api: Api, files: LocalFiles, digest: str, size: int, tell: Tell) -> None:
    offset = await asyncio.to_thread(files.begin, digest, size)
    tell(offset, size)
    while offset < size:
        end = min(offset + PART_BYTES, size)
        headers = {"range": f"bytes={offset}-{end - 1}"}
        answer = await api.answer("GET", _path(digest), headers=headers, seconds=SECONDS)
        if not answer.is_success:
            raise fault_of_answer(answer)
        if answer.status_code != 206 or len(answer.content) != end - offset:
            raise Unreachable("Something on the way gives out other parts of files than were asked for.")
        await asyncio.to_thread(files.append, digest, offset, answer.content)
        offset = end
        tell(offset, size)


def _part(files: LocalFiles, digest: str, offset: int) -> bytes:
    return b"".join(islice(files.read(digest, offset), SEGMENTS_AT_ONCE))


def _path(digest: str) -> str:
    return f"/api/v1/content/{digest}"


def _offset(text: str | None) -> int:
    if text is None or not text.isdigit():
        raise Malformed("The server does not say where the file stands.")
    return int(text)
