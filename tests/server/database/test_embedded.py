"""The embedded PostgreSQL starts, is adopted, survives kills, and says clearly why it cannot start."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import socket
import stat
import tempfile
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path

import psutil
import psycopg
import pytest

from server.database import account
from server.database.account import PostgresFolderRefused, can_walk_to, unprivileged_account
from server.database.embedded import THROWAWAY, EmbeddedPostgres, PostgresDidNotStart, PostgresVersionDiffers


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder every account can walk to, unlike pytest's own when this is root; its name holds a space and a quote."""
    top = Path(tempfile.mkdtemp())
    top.chmod(0o711)
    folder = top / "it's here"
    yield folder
    if folder.exists():
        EmbeddedPostgres(folder).stop()
    shutil.rmtree(top)


def run(dsn: str, statement: str) -> None:
    """One statement, committed."""
    with psycopg.connect(dsn, autocommit=True) as connection:
        connection.execute(statement)


def one(dsn: str, query: str) -> object:
    """The first column of the first row."""
    with psycopg.connect(dsn, autocommit=True) as connection:
        row = connection.execute(query).fetchone()
    return row and row[0]


def server_process(postgres: EmbeddedPostgres) -> psutil.Process:
    """The running server of a cluster."""
    return psutil.Process(int((postgres.data / "postmaster.pid").read_text().split()[0]))


def start_in_another_process(folder: Path) -> str:
    """What a second program does that wants the same database."""
    return EmbeddedPostgres(folder, THROWAWAY).start()


def start_and_wait(folder: Path, to_test: Connection) -> None:
    """A program that uses the database until it is killed."""
    to_test.send(start_in_another_process(folder))
    to_test.recv()


def test_a_restart_keeps_the_data_the_password_and_the_port(folder: Path) -> None:
    with EmbeddedPostgres(folder, THROWAWAY) as postgres:
        first = postgres.dsn
        run(first, "CREATE TABLE kept AS SELECT 'there' AS said")
    with EmbeddedPostgres(folder, THROWAWAY) as postgres:
        assert one(postgres.dsn, "SELECT said FROM kept") == "there"
        assert postgres.dsn == first
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(first)


def test_settings_reach_the_server_and_the_door_is_narrow(folder: Path) -> None:
    with EmbeddedPostgres(folder, {**THROWAWAY, "work_mem": "7MB", "application_name": "a'b\\c"}) as postgres:
        assert one(postgres.dsn, "SHOW work_mem") == "7MB"
        assert one(postgres.dsn, "SELECT reset_val FROM pg_settings WHERE name = 'application_name'") == "a'b\\c"
        assert one(postgres.dsn, "SHOW listen_addresses") == "127.0.0.1"
        assert str(one(postgres.dsn, "SHOW server_version_num")).startswith("18")
        wrong = psycopg.conninfo.make_conninfo(postgres.dsn, password="guess")
        with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
            psycopg.connect(wrong)
        if os.name == "posix":
            assert stat.S_IMODE((postgres.place / "password").stat().st_mode) == 0o600


def test_a_running_server_is_adopted_and_can_be_stopped_by_the_adopter(folder: Path) -> None:
    first = EmbeddedPostgres(folder, THROWAWAY)
    dsn = first.start()
    process = server_process(first)
    second = EmbeddedPostgres(folder, THROWAWAY)
    assert second.start() == dsn
    assert server_process(second).pid == process.pid
    second.stop()
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(dsn)
    first.stop()


def test_processes_that_start_at_once_share_one_server(folder: Path) -> None:
    with multiprocessing.get_context("spawn").Pool(3) as pool:
        addresses = pool.map(start_in_another_process, [folder] * 3)
    assert len(set(addresses)) == 1
    assert one(addresses[0], "SELECT 1") == 1


def test_a_killed_server_starts_again(folder: Path) -> None:
    postgres = EmbeddedPostgres(folder, {"fsync": False})
    run(postgres.start(), "CREATE TABLE kept AS SELECT 1 AS n")
    process = server_process(postgres)
    process.kill()
    psutil.wait_procs([process])
    assert (postgres.data / "postmaster.pid").exists()
    assert one(postgres.start(), "SELECT n FROM kept") == 1


def test_a_stale_process_id_that_now_belongs_to_another_program_is_no_obstacle(folder: Path) -> None:
    postgres = EmbeddedPostgres(folder, THROWAWAY)
    postgres.start()
    pid_file = postgres.data / "postmaster.pid"
    left_behind = pid_file.read_text().split("\n", 1)[1]
    postgres.stop()
    pid_file.write_text(f"{os.getpid()}\n{left_behind}")
    assert one(postgres.start(), "SELECT 1") == 1


def test_a_taken_port_is_replaced(folder: Path) -> None:
    postgres = EmbeddedPostgres(folder, THROWAWAY)
    postgres.start()
    postgres.stop()
    port = int((postgres.place / "port").read_text())
    with socket.socket() as thief:
        thief.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        thief.bind(("127.0.0.1", port))
        thief.listen()
        assert f":{port}/" not in postgres.start()
        assert one(postgres.dsn, "SELECT 1") == 1


def test_a_half_made_cluster_is_made_anew(folder: Path) -> None:
    unfinished = folder / "data.new"
    unfinished.mkdir(parents=True)
    (unfinished / "PG_VERSION").write_text("18\n")
    folder.chmod(0o711)
    with EmbeddedPostgres(folder, THROWAWAY) as postgres:
        assert one(postgres.dsn, "SELECT 1") == 1
    assert not unfinished.exists()


def test_another_major_version_is_named(folder: Path) -> None:
    (folder / "data").mkdir(parents=True)
    folder.chmod(0o711)
    (folder / "data" / "PG_VERSION").write_text("16\n")
    with pytest.raises(PostgresVersionDiffers, match="made by PostgreSQL 16"):
        EmbeddedPostgres(folder).start()


def test_a_setting_postgres_refuses_is_shown(folder: Path) -> None:
    postgres = EmbeddedPostgres(folder, {**THROWAWAY, "no_such_setting": 1})
    with pytest.raises(PostgresDidNotStart, match="no_such_setting"):
        postgres.start()
    with pytest.raises(PostgresDidNotStart, match="call start"):
        _ = postgres.dsn


def test_a_file_in_the_way_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(PostgresFolderRefused, match="file"):
        EmbeddedPostgres(tmp_path / "file" / "database").start()


def test_the_server_of_a_killed_program_is_adopted(folder: Path) -> None:
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    program = context.Process(target=start_and_wait, args=(folder, there))
    program.start()
    dsn = here.recv()
    program.kill()
    program.join()
    postgres = EmbeddedPostgres(folder, THROWAWAY)
    before = server_process(postgres)
    assert postgres.start() == dsn
    assert server_process(postgres).pid == before.pid


def test_a_folder_below_a_closed_one_works_for_root_and_for_a_person(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Root's home is closed to the account that runs PostgreSQL; an ordinary person's home is open to themselves."""
    shared = folder.parent / "shared"
    monkeypatch.setattr(account, "SHARED_STATE", shared)
    closed = folder.parent / "closed"
    closed.mkdir(mode=0o700)
    with EmbeddedPostgres(closed / "demo", THROWAWAY) as postgres:
        run(postgres.dsn, "CREATE TABLE kept AS SELECT 1 AS n")
    runs_as = unprivileged_account()
    assert (shared in postgres.data.parents) == (runs_as is not None)
    assert stat.S_IMODE(closed.stat().st_mode) == 0o700
    with EmbeddedPostgres(closed / "demo", THROWAWAY) as postgres:
        assert one(postgres.dsn, "SELECT n FROM kept") == 1
        if runs_as:
            assert not can_walk_to(closed, runs_as)
