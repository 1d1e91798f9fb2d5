"""A real server for benchmarks: uvicorn processes on a cluster of their own, and one organisation to sign in to."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.request import urlopen

import httpx

from server.database.provisioning import schema_of
from server.database.tenant import Tenant
from server.settings import PREFIX
from sync.clock import new_id

EMAIL, PASSWORD = "ada@example.org", "correct horse battery staple"
STARTS_WITHIN = 60.0


@dataclass(frozen=True, slots=True)
class Served:
    """Where the server listens, and its one organisation."""

    url: str
    tenant: Tenant
    tokens: dict[str, Any]
    pid: int
    holds: Path
    """Milliseconds for which the tenant's lock was held, a line each, where the server was asked to note them."""

    def sign_in(self, device: str) -> dict[str, Any]:
        """Tokens for another device of the same person."""
        form = {"email": EMAIL, "password": PASSWORD, "device": {"id": device, "name": "bench"}}
        answer = httpx.post(f"{self.url}/api/v1/auth/login", json=form, timeout=30)
        answer.raise_for_status()
        found: dict[str, Any] = answer.json()
        return found


@contextmanager
def serve(
    app_dsn: str, owner_dsn: str, folder: Path, workers: int = 1, *, nats: str = "", timed: bool = False
) -> Iterator[Served]:
    """Run `counterfoil-server serve`, sign up, and stop it at the end. The platform's schema must be there.

    `timed` has it note how long each transaction holds its tenant's lock.
    """
    port = _free_port()
    url = f"http://127.0.0.1:{port}"
    environment = os.environ | {
        f"{PREFIX}DATABASE": app_dsn,
        f"{PREFIX}OWNER_DATABASE": owner_dsn,
        f"{PREFIX}DATA": str(folder),
        f"{PREFIX}TOKEN_KEY": "b" * 40,
        f"{PREFIX}ATTEMPTS_PER_MINUTE": "100000",
        f"{PREFIX}FAILURES_BEFORE_BLOCK": "100000",
        f"{PREFIX}CONNECTIONS_PER_DEVICE": "100000",
        f"{PREFIX}CONNECTIONS_PER_PERSON": "100000",
        f"{PREFIX}WORKERS": str(workers),
        f"{PREFIX}NATS": nats,
        "BENCH_HOLDS": str(folder / "holds"),
    }
    command = [sys.executable, "-m", "tests.bench.timed_server" if timed else "server"]
    with (folder / "server.log").open("wb") as log:
        process = subprocess.Popen([*command, "serve", "--port", str(port)], env=environment, stdout=log, stderr=log)
        try:
            await_port(url + "/health/live", process)
            form = {
                "email": EMAIL,
                "password": PASSWORD,
                "organization": "Bench",
                "device": {"id": new_id(), "name": "b"},
            }
            answer = httpx.post(f"{url}/api/v1/auth/signup", json=form, timeout=60)
            answer.raise_for_status()
            tokens = answer.json()
            tenant_id = tokens["organization_id"]
            tenant = Tenant(tenant_id, schema_of(tenant_id), "Bench", epoch="")
            yield Served(url, tenant, tokens, process.pid, folder / "holds")
        finally:
            process.terminate()
            process.wait(30)


def await_port(url: str, process: subprocess.Popen[bytes]) -> None:
    """Wait until a server answers; raises when its process has ended instead."""
    deadline = time.monotonic() + STARTS_WITHIN
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise RuntimeError(f"the server ended with {process.returncode}; see its log")
        try:
            with urlopen(url, timeout=2):  # a loopback address of our own
                return
        except (URLError, OSError):
            time.sleep(0.05)
    raise TimeoutError("the server did not start")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        found: int = probe.getsockname()[1]
        return found
