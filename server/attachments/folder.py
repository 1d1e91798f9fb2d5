"""Content in a folder: one file per key, which appears under its name whole and durable, or not at all."""

import asyncio
import os
import secrets
import shutil
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path
from typing import IO

from server.attachments.storage import PIECE_BYTES, Missing
from shared_models.kernel.faults import Unavailable


class FolderStorage:
    """Files below `folder`, which all servers of an installation have to share."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def put(self, key: str, path: Path) -> None:
        """See Storage."""
        await asyncio.to_thread(self._put, key, path)

    async def read(self, key: str, start: int, end: int) -> AsyncIterator[bytes]:
        """See Storage."""
        file = await asyncio.to_thread(self._open, key, start)
        try:
            while start < end:
                piece = await asyncio.to_thread(file.read, min(PIECE_BYTES, end - start))
                if not piece:
                    raise Unavailable("The file is shorter than it ought to be.")
                start += len(piece)
                yield piece
        finally:
            file.close()

    async def remove(self, key: str) -> None:
        """See Storage."""
        await asyncio.to_thread((self._folder / key).unlink, missing_ok=True)

    async def close(self) -> None:
        """Nothing is open."""

    def _open(self, key: str, start: int) -> IO[bytes]:
        try:
            file = (self._folder / key).open("rb")
        except FileNotFoundError:
            raise Missing(key) from None
        file.seek(start)
        return file

    def _put(self, key: str, path: Path) -> None:
        target = self._folder / key
        try:
            # What lies here is people's files in clear.
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            target.parent.mkdir(parents=True, exist_ok=True)
            unfinished = target.with_name(f"{target.name}.{secrets.token_hex(4)}")
            try:
                with path.open("rb") as source, unfinished.open("xb") as made:
                    shutil.copyfileobj(source, made, PIECE_BYTES)
                    made.flush()
                    os.fsync(made.fileno())
                unfinished.replace(target)
            finally:
                unfinished.unlink(missing_ok=True)
            for folder in (target.parent, target.parent.parent, self._folder):
                sync_folder(folder)
        except OSError as error:
            raise Unavailable("The file cannot be stored right now. Try again later.") from error


def sync_folder(folder: Path) -> None:
    """Make names in a folder durable, where the system can."""
    with suppress(OSError):  # Windows opens no folders
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
