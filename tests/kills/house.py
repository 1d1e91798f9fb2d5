"""The server and its PostgreSQL as processes of their own, which can be killed and come back on the same ports."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import psutil

from server.database.bootstrap import bootstrap
from server.database.database import Database
from server.database.embedded import EmbeddedPostgres
from server.database.migrate import migrate_platform
from server.settings import PREFIX
from tests.bench.serve import _free_port, await_port


class House:
    """PostgreSQL with durable settings and one server process on it."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o711)
        self._folder = folder
        self.postgres = EmbeddedPostgres(folder / "postgres")
        self.app, self.owner = bootstrap(self.postgres.start())
        self._port = _free_port()
        self.url = f"http://127.0.0.1:{self._port}"
        self._server: subprocess.Popen[bytes] | None = None
        asyncio.run(self._migrate())

    async def _migrate(self) -> None:
        async with Database(self.app, self.owner) as database:
            await migrate_platform(database)

    def serve(self) -> None:
        """Start the server and wait until it answers."""
        environment = os.environ | {
            f"{PREFIX}DATABASE": self.app,
            f"{PREFIX}OWNER_DATABASE": self.owner,
            f"{PREFIX}DATA": str(self._folder),
            f"{PREFIX}TOKEN_KEY": "k" * 40,
            f"{PREFIX}ATTEMPTS_PER_MINUTE": "100000",
            f"{PREFIX}FAILURES_BEFORE_BLOCK": "100000",
        }
        with (self._folder / "server.log").open("ab") as log:
            self._server = subprocess.Popen(
                [sys.executable, "-m", "server", "serve", "--port", str(self._port)],
                env=environment,
                stdout=log,
                stderr=log,
            )
        await_port(self.url + "/health/live", self._server)

    def kill_server(self) -> None:
        """Signal 9, and up again."""
        assert self._server is not None
        self._server.kill()
        self._server.wait()
        self.serve()

    def kill_postgres(self) -> None:
        """Signal 9 to PostgreSQL's first process, whose children then end themselves; and up again."""
        pid = int((self.postgres.data / "postmaster.pid").read_text().splitlines()[0])
        children = psutil.Process(pid).children()
        os.kill(pid, signal.SIGKILL)
        psutil.wait_procs(children, timeout=20)
        self.postgres.start()

    def stop(self) -> None:
        """End both in good order."""
        if self._server is not None:
            self._server.terminate()
            with suppress(subprocess.TimeoutExpired):
                self._server.wait(20)
        self.postgres.stop()

    def start(self) -> None:
        """Start both again."""
        self.postgres.start()
        self.serve()

    def close(self) -> None:
        """End both for good."""
        self.stop()
