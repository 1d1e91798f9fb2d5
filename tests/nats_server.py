"""A real `nats-server` with JetStream for tests, on a free loopback port, that can be killed and started again."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
from pathlib import Path
from typing import Self

from server.database.embedded import free_port

STARTS_WITHIN = 20.0


class NatsServer:
    """One server with its files in `folder`; a context manager that runs it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._port = free_port()
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """Its address."""
        return f"nats://127.0.0.1:{self._port}"

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()

    def start(self) -> None:
        """Start it and wait until it answers."""
        program = shutil.which("nats-server", path=f"{os.environ.get('PATH', '')}{os.pathsep}/usr/sbin")
        assert program, "nats-server is missing: `python3 run.py test` installs it on Debian, or names the package"
        words = [program, "-js", "-a", "127.0.0.1", "-p", str(self._port), "-sd", str(self._folder)]
        with (self._folder / "nats.log").open("ab") as log:
            self._process = subprocess.Popen(words, stdout=log, stderr=log)
        deadline = time.monotonic() + STARTS_WITHIN
        while True:
            try:
                with socket.create_connection(("127.0.0.1", self._port), timeout=1):
                    return
            except OSError:
                assert self._process.poll() is None, (self._folder / "nats.log").read_text()[-2000:]
                assert time.monotonic() < deadline, "nats-server does not answer"
                time.sleep(0.02)

    def kill(self) -> None:
        """End it at once, as a crash would."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None
