"""The whole demonstration as a process: it starts, refuses a second one, survives kill -9, and stops cleanly."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import psutil
import pytest

from server.database.embedded import EmbeddedPostgres
from server.demo.__main__ import main
from server.demo.account import ORGANISATION, Account, keep_account

COMMAND = [sys.executable, "-m", "server.demo", "--headless", "--json", "--data"]


@contextmanager
def started(data: Path) -> Iterator[tuple[subprocess.Popen[str], dict[str, str]]]:
    process = subprocess.Popen([*COMMAND, str(data)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout
    assert process.stderr
    try:
        line = process.stdout.readline()
        assert line, process.stderr.read()
        yield process, json.loads(line)
    finally:
        process.kill()
        process.communicate()


@pytest.fixture
def data(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "the demonstration"
    folder.mkdir()
    keep_account(folder, Account("demo-password", 1_700_000_000_000_000, complete=True))  # its data is not the point
    tmp_path.chmod(0o755)
    yield folder
    EmbeddedPostgres(folder / "postgres").stop()


def test_start_refuse_kill_start_and_stop(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with started(data) as (process, facts):
        assert facts.keys() == {"api", "email", "password", "tenant"}
        assert facts["tenant"] == ORGANISATION
        assert facts["password"] == "demo-password"
        assert httpx.get(f"{facts['api']}/api/v1/contacts").status_code == 401
        assert main(["--headless", "--data", str(data)]) == 1
        said = capsys.readouterr()
        assert said.out == ""
        assert "running already" in said.err
        process.kill()
        process.wait()

    with started(data) as (process, again):
        assert again == facts
        process.send_signal(signal.SIGTERM)
        out, err = process.communicate(timeout=60)
        assert (process.returncode, out) == (0, "")
        assert err.splitlines()[-1].startswith("Stopped.")
    assert not any(str(data) in " ".join(each.info["cmdline"] or ()) for each in psutil.process_iter(["cmdline"]))
