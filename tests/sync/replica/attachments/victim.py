"""A process that sends or fetches a file and says how far it is, until somebody kills it."""

from __future__ import annotations

import asyncio
import sys
import time
from pathlib import Path
from typing import Any

from sync.replica.api import Api
from sync.replica.attachments.local_files import LocalFiles
from sync.replica.attachments.transfer import fetch, send

KEY = bytes(range(32))


class Token:
    """Credentials that never end."""

    def __init__(self, token: str) -> None:
        self._token = token

    async def access(self) -> str:
        return self._token

    async def renewed(self, spent: str) -> str:
        raise AssertionError(spent)


def api_at(url: str, token: str) -> Api:
    """The server's HTTP side with that token."""
    credentials: Any = Token(token)
    return Api(url, credentials)


async def main(way: str, url: str, token: str, folder: str, digest: str) -> None:
    """Move the file, and stay where the first part has arrived."""
    files = LocalFiles(Path(folder), lambda: KEY)

    def tell(done: int, total: int) -> None:
        if 0 < done < total:
            print(done, flush=True)
            time.sleep(60)

    if way == "send":
        await send(api_at(url, token), files, digest, files.size(digest) or 0, tell)
    else:
        await fetch(api_at(url, token), files, digest, tell)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
