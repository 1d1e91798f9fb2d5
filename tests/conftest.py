"""The database of a test run: one embedded PostgreSQL, shared by all pytest-xdist workers, gone at the end.

`postgres` is the server (its superuser's DSN), `database` a fresh database on it for this worker. Everything else a
room's tests need stands in that room's own conftest.

All files of a run lie in memory where there is plenty: a new tenant is 200 files, and to make these on a disk takes
four times as long as PostgreSQL itself needs for it. They go with the run; `--basetemp` keeps those of `tmp_path`.
"""

from __future__ import annotations

import gc
import os
import shutil
import signal
import tempfile
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import certifi
import psutil
import psycopg
import pytest
from hypothesis import HealthCheck, settings
from psycopg import conninfo, sql

from desktop.translations.compiling import compile_stale
from server.database.embedded import THROWAWAY, EmbeddedPostgres

RUN_FOLDER = "COUNTERFOIL_TEST_RUN"
SETTINGS = {
    **THROWAWAY,
    "deadlock_timeout": "100ms",  # the tests that provoke a deadlock wait for its discovery
    "autovacuum": False,  # it would look after thousands of tables of tests that are over
}
PREFIX = "counterfoil-tests-"
MEMORY = Path("/dev/shm")
SCENARIOS = Path(__file__).parent / "scenarios"
PLENTY = 6 << 30
"""Bytes; a run of the whole suite takes about a third of it."""

# The same examples in every run, and none that fails because the machine is busy; the long runs are commands.
settings.register_profile("suite", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("suite")


def pytest_configure(config: pytest.Config) -> None:
    """Choose the run's folder in the first process; the workers inherit it. Windows are drawn without a display."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if not is_worker(config):
        compile_stale()
        sweep()
        folder = Path(tempfile.mkdtemp(prefix=f"{PREFIX}{os.getpid()}-", dir=MEMORY if is_plenty() else None))
        folder.chmod(0o711)  # as root the cluster belongs to another account, which must be able to walk in
        os.environ[RUN_FOLDER] = str(folder)
        os.environ["SSL_CERT_FILE"] = str(one_authority(folder / "authority.pem"))
        if folder.parent == MEMORY:
            os.environ["PYTEST_DEBUG_TEMPROOT"] = str(folder)  # where tmp_path lies
        # So that `timeout` or a stopped build ends like Ctrl-C: with the database stopped.
        signal.signal(signal.SIGTERM, signal.default_int_handler)


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Iterator[object]:
    """A million objects that stay until the end are made here: to look for garbage among them finds none."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Scenarios first: they are long and mostly wait, which others fill; last they would keep everybody waiting."""
    items.sort(key=lambda each: SCENARIOS not in each.path.parents)


def pytest_unconfigure(config: pytest.Config) -> None:
    """Stop the database and remove the folder when the first process ends, after all workers."""
    if not is_worker(config) and (folder := os.environ.pop(RUN_FOLDER, None)):
        remove(Path(folder))


def one_authority(path: Path) -> Path:
    """The first of the world's authorities: to read all of them for each client of this machine takes 30 ms."""
    end = "-----END CERTIFICATE-----"
    path.write_text(Path(certifi.where()).read_text("utf-8").partition(end)[0] + end, "utf-8")
    return path


def is_plenty() -> bool:
    """Whether the run's files may lie in memory."""
    there = os.access(MEMORY, os.W_OK | os.X_OK)
    return there and min(shutil.disk_usage(MEMORY).free, psutil.virtual_memory().available) > PLENTY


def sweep() -> None:
    """Remove what runs that were killed outright left behind, their servers included."""
    for folder in chain.from_iterable(Path(each).glob(f"{PREFIX}*-*") for each in (tempfile.gettempdir(), MEMORY)):
        process = folder.name.removeprefix(PREFIX).partition("-")[0]
        if process.isdecimal() and not psutil.pid_exists(int(process)) and os.access(folder, os.W_OK):
            remove(folder)


def remove(folder: Path) -> None:
    """Stop the run's server, if one was started, and delete the folder."""
    if (folder / "postgres").exists():
        EmbeddedPostgres(folder / "postgres").stop()
    shutil.rmtree(folder, ignore_errors=True)  # another run may be sweeping the same one


def is_worker(config: pytest.Config) -> bool:
    """Whether this process was started by pytest-xdist."""
    return hasattr(config, "workerinput")


@pytest.fixture(scope="session")
def postgres() -> str:
    """The superuser's DSN of the run's PostgreSQL 18; the first test that asks for it starts the server."""
    return EmbeddedPostgres(Path(os.environ[RUN_FOLDER]) / "postgres", SETTINGS).start()


@pytest.fixture(scope="session")
def database(postgres: str, worker_id: str) -> str:
    """The DSN of a database of this worker alone, empty at the start of the session; it goes with the cluster."""
    name = sql.Identifier(f"test_{worker_id}")
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {}").format(name))
    return conninfo.make_conninfo(postgres, dbname=f"test_{worker_id}")
