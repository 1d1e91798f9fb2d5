"""The shipped command with several server processes on one database, as an operator runs it; and who is where."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.request import urlopen

import httpx
import psutil

from server.database.embedded import free_port
from server.settings import PREFIX
from shared_models.kernel.ids import Id
from tests.running import PASSWORD, Person

WITHIN = 60.0


@dataclass
class Processes:
    """`counterfoil-server serve --workers 2`, and the person who signed up on it."""

    supervisor: subprocess.Popen[bytes]
    port: int
    person: Person
    tenant_id: Id = ""

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def websocket_url(self) -> str:
        """The address of the sync websocket."""
        return f"ws://127.0.0.1:{self.port}/api/v1/sync"

    def workers(self) -> list[psutil.Process]:
        """The processes that answer on the port; others of the supervisor's children only look after these."""
        found = []
        for each in psutil.Process(self.supervisor.pid).children():
            with suppress(psutil.NoSuchProcess):  # one that was killed, or is just ending
                if any("spawn_main" in word for word in each.cmdline()):
                    found.append(each)
        return found

    def worker_of(self, local_port: int) -> int | None:
        """The process at the other end of a connection of ours."""
        for each in self.workers():
            with suppress(psutil.NoSuchProcess):
                if any(one.raddr and one.raddr.port == local_port for one in each.net_connections("tcp")):
                    return each.pid
        return None

    async def sign_in(self, device: Id) -> dict[str, Any]:
        """Tokens for a device."""
        form = {
            "email": self.person.email,
            "password": PASSWORD,
            "organization": self.tenant_id,
            "device": {"id": device, "name": "Laptop"},
        }
        async with httpx.AsyncClient(base_url=self.url, timeout=WITHIN) as client:
            answer = await client.post("/api/v1/auth/login", json=form)
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()
        return found

    def stop(self) -> int:
        """End it as an operator does; its exit code."""
        self.supervisor.send_signal(signal.SIGTERM)
        return self.supervisor.wait(WITHIN)


def start(addresses: tuple[str, str], folder: Path, nats_url: str) -> Processes:
    """Start two workers, and sign somebody up."""
    port = free_port()
    environment = os.environ | {
        f"{PREFIX}DATABASE": addresses[0],
        f"{PREFIX}OWNER_DATABASE": addresses[1],
        f"{PREFIX}DATA": str(folder),
        f"{PREFIX}TOKEN_KEY": "t" * 40,
        f"{PREFIX}ATTEMPTS_PER_MINUTE": "100000",
        f"{PREFIX}NATS": nats_url,
    }
    command = [sys.executable, "-m", "server", "serve", "--workers", "2", "--port", str(port)]
    with (folder / "server.log").open("wb") as log:
        supervisor = subprocess.Popen(command, env=environment, stdout=log, stderr=log)
    made = Processes(supervisor, port, Person("", "Ada", "ada@example.org", PASSWORD, "Admin"))
    _await_answer(made, folder)
    form = {"email": made.person.email, "password": PASSWORD, "organization": "Northwind", "name": "Ada"}
    answer = httpx.post(f"{made.url}/api/v1/auth/signup", json=form, timeout=WITHIN)
    assert answer.status_code == 201, answer.text
    made.tenant_id = answer.json()["organization_id"]
    return made


def _await_answer(made: Processes, folder: Path) -> None:
    deadline = time.monotonic() + WITHIN
    while time.monotonic() < deadline:
        assert made.supervisor.poll() is None, (folder / "server.log").read_text()[-3000:]
        try:
            with urlopen(f"{made.url}/health/ready", timeout=WITHIN):
                return
        except (URLError, OSError):
            time.sleep(0.05)
    raise TimeoutError("the server did not start")
