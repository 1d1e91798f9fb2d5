"""The PostgreSQL 18 that comes with the product: one cluster in a folder, started, adopted and stopped.

Law: whoever holds the folder holds the database. The password is made here and kept beside the cluster, the server
listens on the loopback address only and asks every connection for SCRAM, and nothing outside the folder is needed to
start again, save what `account.py` says of root. Start and stop themselves are PostgreSQL's own `pg_ctl`.
"""

from __future__ import annotations

import os
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any
from urllib.parse import quote

import psutil
import psycopg

from server.database.account import PostgresFolderRefused, cluster_place, unprivileged_account
from server.database.file_lock import exclusive
from server.database.programs import MAJOR, programs

SUPERUSER = "counterfoil"
Setting = str | int | bool

DEFAULTS: Mapping[str, Setting] = {
    "max_connections": 200,
    "max_locks_per_transaction": 512,  # a migration or a dump touches every table of many tenants at once
    "shared_buffers": "256MB",
    "jit": False,
    "timezone": "UTC",
    "log_timezone": "UTC",
    # After a crash one syncfs replaces an fsync of every file: 4 s instead of 90 s with 10,000 tenant schemas.
    **({"recovery_init_sync_method": "syncfs"} if sys.platform == "linux" else {}),
}
"""PostgreSQL settings of every embedded server; the caller's own override them."""

THROWAWAY: Mapping[str, Setting] = {"fsync": False, "synchronous_commit": False, "full_page_writes": False}
"""Settings for a cluster nobody will miss, as in tests: several times faster, and lost when the machine stops."""

LOG_LIMIT_BYTES = 16 * 1024 * 1024


class PostgresVersionDiffers(RuntimeError):
    """The cluster was made by another major version of PostgreSQL; it has to be dumped and restored."""


class PostgresDidNotStart(RuntimeError):
    """PostgreSQL gave up or did not answer in time; the message ends with the last lines of its log."""


class PostgresDidNotStop(RuntimeError):
    """PostgreSQL was told to stop and still runs."""


class EmbeddedPostgres:
    """One PostgreSQL cluster in `folder`; `with EmbeddedPostgres(folder) as postgres: postgres.dsn`.

    `settings` are PostgreSQL settings (`{"work_mem": "16MB"}`); they take effect when `start` starts the server. One
    that already runs on the folder, because an earlier process was killed, is adopted with the settings it has.
    """

    def __init__(self, folder: Path, settings: Mapping[str, Setting] | None = None) -> None:
        self.folder = Path(folder).absolute()
        self.settings = {**DEFAULTS, **(settings or {})}
        self._account = unprivileged_account()
        self._place: Path | None = None
        self._dsn: str | None = None

    @property
    def place(self) -> Path:
        """Where the cluster really lives: the folder, or where its `postgres` link points (see the module's words)."""
        if self._place is None:
            self._place = cluster_place(self.folder, self._account)
        return self._place

    @property
    def data(self) -> Path:
        """PostgreSQL's own data folder."""
        return self.place / "data"

    @property
    def log(self) -> Path:
        """The server's log; the one before it is kept as `postgres.log.1`."""
        return self.place / "postgres.log"

    @property
    def dsn(self) -> str:
        """The superuser's address, `postgresql://counterfoil:…@127.0.0.1:…/postgres`. Secret: do not log it."""
        if self._dsn is None:
            raise PostgresDidNotStart("The embedded PostgreSQL is not started; call start() first.")
        return self._dsn

    def start(self, timeout: float = 60.0) -> str:
        """Make the cluster if there is none, start or adopt its server, and return the superuser's DSN.

        Safe when several processes call it at once: one starts the server, the others adopt it. `timeout`: seconds.

        Raises PostgresBinariesMissing, PostgresVersionDiffers, PostgresFolderRefused or PostgresDidNotStart.
        """
        deadline = time.monotonic() + timeout
        try:
            with exclusive(self.place / "lock"):
                if not self._initialised():
                    self._initialise()
                self._dsn = self._running(deadline) or self._launch(deadline)
        except PermissionError as error:
            raise PostgresFolderRefused(
                f"{error.filename or self.folder} cannot be read or written by this account. "
                f"Choose another folder, or give {self.folder} to the account that runs this."
            ) from error
        return self._dsn

    def stop(self, timeout: float = 30.0) -> None:
        """Stop the server on the folder, whoever started it; does nothing if none runs.

        Open transactions are rolled back. Raises PostgresDidNotStop.
        """
        self._dsn = None
        with exclusive(self.place / "lock"):
            if self._process_id() is None:
                return
            for mode in ("fast", "immediate"):
                done = self._pg("pg_ctl", "stop", "-s", "-w", "-t", str(int(timeout)), "-m", mode, "-D", str(self.data))
                if done.returncode == 0:
                    return
            raise PostgresDidNotStop(f"PostgreSQL on {self.data} still runs: {done.stdout.strip()}")

    def __enter__(self) -> EmbeddedPostgres:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _initialised(self) -> bool:
        try:
            major = (self.data / "PG_VERSION").read_text().strip()
        except FileNotFoundError:
            return False
        if major != str(MAJOR):
            raise PostgresVersionDiffers(
                f"The database in {self.data} was made by PostgreSQL {major}, this is PostgreSQL {MAJOR}. "
                f"Dump it with PostgreSQL {major} and restore it into an empty folder."
            )
        return True

    def _initialise(self) -> None:
        """initdb into a folder beside, then rename: a cluster that is there is whole."""
        unfinished = self.place / "data.new"
        shutil.rmtree(unfinished, ignore_errors=True)
        unfinished.mkdir(mode=0o700)
        password = secrets.token_urlsafe(32)
        write_secret(self.place / "password", password)
        for_initdb = self.place / "password.initdb"
        write_secret(for_initdb, password)
        if self._account:
            for path in (unfinished, for_initdb):
                os.chown(path, self._account.uid, self._account.gid)
        done = self._pg(
            *("initdb", "-D", str(unfinished), "-U", SUPERUSER, f"--pwfile={for_initdb}", "--encoding=UTF8"),
            *("--locale-provider=builtin", "--locale=C.UTF-8", "--auth=scram-sha-256", "--no-instructions"),
            *(["--no-sync"] if self.settings.get("fsync") is False else []),
        )
        for_initdb.unlink()
        if done.returncode != 0:
            raise PostgresDidNotStart(f"PostgreSQL could not make a cluster in {self.data}:\n{last_lines(done.stdout)}")
        unfinished.rename(self.data)

    def _running(self, deadline: float) -> str | None:
        """The DSN of the server that runs on the folder, waiting for one that is just starting or stopping."""
        while (pid := self._process_id()) is not None:
            port = self._pid_file()[3:4]
            if port and (dsn := self._answering(int(port[0]))):
                return dsn
            if time.monotonic() > deadline:
                raise PostgresDidNotStart(
                    f"PostgreSQL (process {pid}) runs on {self.data} but does not answer. End it and try again.\n"
                    + last_lines(self._logged())
                )
            time.sleep(0.05)
        return None

    def _answering(self, port: int) -> str | None:
        """The DSN at `port` if our own cluster answers there."""
        password = quote((self.place / "password").read_text().strip())
        dsn = f"postgresql://{SUPERUSER}:{password}@127.0.0.1:{port}/postgres"
        try:
            with psycopg.connect(dsn, connect_timeout=5, autocommit=True) as connection:
                row = connection.execute("SHOW data_directory").fetchone()
        except psycopg.OperationalError:
            return None
        return dsn if row and Path(row[0]) == self.data else None

    def _launch(self, deadline: float) -> str:
        """Start the server on the port it had before, or on a free one where that is taken."""
        port = self._last_port() or free_port()
        self._turn_log()
        while True:
            self._write_configuration(port)
            already = self.log.stat().st_size
            wait = max(1, int(deadline - time.monotonic()))
            done = self._pg("pg_ctl", "start", "-s", "-w", "-t", str(wait), "-l", str(self.log), "-D", str(self.data))
            if done.returncode == 0 and (dsn := self._answering(port)):
                (self.place / "port").write_text(f"{port}\n")
                return dsn
            said = self._logged(already)
            if time.monotonic() < deadline:
                if "could not create any TCP/IP sockets" in said:
                    port = free_port()
                    continue
                # After a kill -9 of the server its children need a moment to notice.
                if "pre-existing shared memory block" in said:
                    time.sleep(0.1)
                    continue
            raise PostgresDidNotStart(
                f"PostgreSQL did not start on {self.data}. "
                f"Its log {self.log} ends with:\n{last_lines(said or done.stdout)}"
            )

    def _process_id(self) -> int | None:
        """The server's process, or None; what a killed server or a reboot left behind is cleared away."""
        lines = self._pid_file()
        if not lines:
            return None
        try:
            process = psutil.Process(int(lines[0]))
            if process.status() != psutil.STATUS_ZOMBIE and any(Path(word) == self.data for word in process.cmdline()):
                return int(lines[0])
        except (psutil.Error, ValueError):
            pass  # gone, or somebody else's process by now: not our server either way
        (self.data / "postmaster.pid").unlink(missing_ok=True)
        return None

    def _pid_file(self) -> list[str]:
        """PostgreSQL's postmaster.pid: process id, data folder, start time, port, … one per line; empty if absent."""
        try:
            return (self.data / "postmaster.pid").read_text().splitlines()
        except FileNotFoundError:
            return []

    def _last_port(self) -> int | None:
        try:
            return int((self.place / "port").read_text())
        except (FileNotFoundError, ValueError):
            return None

    def _write_configuration(self, port: int) -> None:
        """The whole of postgresql.conf, so that what is not named here has PostgreSQL's own default."""
        settings: dict[str, Setting] = {
            **self.settings,
            "port": port,
            "listen_addresses": "127.0.0.1",
            "unix_socket_directories": "",
        }
        lines = ["# Written at each start by server/database/embedded.py."]
        lines += [f"{name} = '{configuration_value(value)}'" for name, value in settings.items()]
        (self.data / "postgresql.conf").write_text("\n".join(lines) + "\n")

    def _turn_log(self) -> None:
        if self.log.exists() and self.log.stat().st_size > LOG_LIMIT_BYTES:
            self.log.replace(self.log.with_suffix(".log.1"))
        self.log.touch(mode=0o600)
        if self._account:
            os.chown(self.log, self._account.uid, self._account.gid)

    def _logged(self, start: int = 0) -> str:
        with self.log.open("rb") as log:
            log.seek(start)
            return log.read().decode(errors="replace")

    def _pg(self, program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run one of PostgreSQL's programs, as another account where this is root; its words are in `stdout`."""
        binary = programs(self._account) / (program + (".exe" if os.name == "nt" else ""))
        hidden = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")  # a frozen application points them at its own libraries
        environment = {k: v for k, v in os.environ.items() if not k.startswith("PG") and k not in hidden}
        as_account: dict[str, Any] = {}
        if self._account:
            as_account = {"user": self._account.uid, "group": self._account.gid, "extra_groups": []}
        # A file, not a pipe: on Windows the server inherits the pipe and reading it would never end.
        with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as output:
            done = subprocess.run(
                [str(binary), *arguments],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                cwd=self.place,
                env=environment | {"LC_ALL": "C"},
                start_new_session=True,  # Ctrl-C in the terminal is for the caller, who then calls stop()
                check=False,
                **as_account,
            )
            output.seek(0)
            return subprocess.CompletedProcess(done.args, done.returncode, output.read())


def write_secret(path: Path, text: str) -> None:
    """Write a file only its owner may read, from its first byte on."""
    path.unlink(missing_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
        file.write(text + "\n")


def configuration_value(value: Setting) -> str:
    """A setting as the inside of a quoted value in postgresql.conf."""
    if isinstance(value, bool):
        return "on" if value else "off"
    return str(value).replace("\\", "\\\\").replace("'", "''")


def free_port() -> int:
    """A port nobody listens on just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def last_lines(text: str, count: int = 15) -> str:
    """The end of a log."""
    return "\n".join(text.strip().splitlines()[-count:])
