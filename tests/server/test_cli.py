"""The command line: what it does, and the one clear line when it cannot."""

from __future__ import annotations

import asyncio
import gc
import io
import json
import socket
from pathlib import Path

import psycopg
import pytest

from server import cli
from server.database.bootstrap import bootstrap
from server.database.database import Database
from server.database.migrations.tree import TENANT
from server.database.tenant import Tenant
from server.identity.new_tenant import make_tenant
from shared_models.kernel.actor import SYSTEM
from sync.clock import new_id, now
from tests.server.database.conftest import throwaway

SECRET = "the same for all workers"


@pytest.fixture
def prepared(addresses: tuple[str, str], monkeypatch: pytest.MonkeyPatch) -> tuple[str, str]:
    """The environment of an operator whose database has its platform schema."""
    monkeypatch.setenv("COUNTERFOIL_DATABASE", addresses[0])
    monkeypatch.setenv("COUNTERFOIL_OWNER_DATABASE", addresses[1])
    assert cli.main(["migrate"]) == 0
    return addresses


def new_organisation(addresses: tuple[str, str], name: str) -> Tenant:
    async def make() -> Tenant:
        async with Database(*addresses) as database, database.owner() as transaction:
            return await make_tenant(transaction, name, "", SYSTEM, now())

    return asyncio.run(make())


def test_bootstrap_prints_what_to_set(
    postgres: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(cli, "bootstrap", lambda dsn, name: bootstrap(dsn, name, secret=SECRET))
    with throwaway(postgres) as name:
        monkeypatch.setenv("COUNTERFOIL_SUPERUSER_DATABASE", postgres)
        assert cli.main(["bootstrap", "--name", name]) == 0
        lines = dict(line.split("=", 1) for line in capsys.readouterr().out.splitlines())
        assert list(lines) == ["COUNTERFOIL_DATABASE", "COUNTERFOIL_OWNER_DATABASE"]
        for key, value in lines.items():
            monkeypatch.setenv(key, value)
        for arguments in (["new-epoch"], ["lease", "--tenant", "x", "1"], ["audit", "replay", "--tenant", "x"]):
            assert cli.main(arguments) == 1
            assert capsys.readouterr().err.endswith("Run `counterfoil-server migrate` first.\n")
        assert cli.main(["migrate"]) == 0
        first = capsys.readouterr().out
        assert first.startswith("platform: m0001_")
        assert cli.main(["migrate"]) == 0
        assert capsys.readouterr().out == "platform: nothing to do\ntenants: 0 migrated, 0 failed\n"


@pytest.mark.usefixtures("prepared")
def test_migration_says_when_there_is_nothing_to_write(capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert cli.main(["migration", "tenant", "unneeded"]) == 0
    assert capsys.readouterr().out == "The migrations already lead to what is declared.\n"
    assert not any("unneeded" in step for step in TENANT.steps())


def test_a_person_is_added(
    prepared: tuple[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    name = f"Example {new_id()}"
    tenant = new_organisation(prepared, name)
    email = f"bo.{new_id()}@example.org"
    monkeypatch.setattr("sys.stdin", io.StringIO("correct horse battery\n"))
    capsys.readouterr()
    assert cli.main(["add-person", email, "--tenant", name, "--role", "Editor"]) == 0
    assert len(capsys.readouterr().out.strip()) == 36
    for arguments, password, words in (
        ([email, "--tenant", tenant.id], "correct horse battery", "belongs to the organisation already"),
        (["bo2@example.org", "--tenant", tenant.id], "short", "at least 10 characters"),
        (["bo2@example.org", "--tenant", "nowhere"], "correct horse battery", "no organisation 'nowhere'"),
        (["bo2@example.org", "--tenant", name, "--role", "King"], "correct horse battery", "no role 'King'"),
    ):
        monkeypatch.setattr("sys.stdin", io.StringIO(f"{password}\n"))
        assert cli.main(["add-person", *arguments]) == 1
        assert words in capsys.readouterr().err


def test_without_settings_each_command_says_which(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("COUNTERFOIL_DATABASE", "COUNTERFOIL_OWNER_DATABASE", "COUNTERFOIL_SUPERUSER_DATABASE"):
        monkeypatch.delenv(name, raising=False)
    for arguments in (["serve"], ["migrate"], ["migration", "tenant", "x"], ["add-person", "a@b.org", "--tenant", "x"]):
        assert cli.main(arguments) == 1
        error = capsys.readouterr().err
        assert "COUNTERFOIL_DATABASE is not set" in error
        assert "Traceback" not in error
    assert cli.main(["bootstrap"]) == 1
    assert "COUNTERFOIL_SUPERUSER_DATABASE is not set" in capsys.readouterr().err


def test_a_database_that_is_away_is_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("COUNTERFOIL_DATABASE", "COUNTERFOIL_OWNER_DATABASE", "COUNTERFOIL_SUPERUSER_DATABASE"):
        monkeypatch.setenv(name, "postgresql://nobody:x@127.0.0.1:1/nowhere")
    for arguments in (["migrate"], ["bootstrap"]):
        assert cli.main(arguments) == 1
        error = capsys.readouterr().err
        assert error.count("\n") == 1
        assert error.startswith("counterfoil-server: The database")


def test_a_port_that_is_taken_is_one_line(prepared: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        for workers in ("1", "2"):
            assert cli.main(["serve", "--port", port, "--workers", workers]) == 1
            told = capsys.readouterr().err
            assert told.startswith(f"counterfoil-server: Cannot listen on 127.0.0.1, port {port}: ")
            assert told.count("\n") == 1


def test_the_lease_of_an_organisation_is_set_by_its_name(
    prepared: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    name = f"Leasing {new_id()}"
    new_organisation(prepared, name)
    assert cli.main(["lease", "--tenant", name, "24"]) == 0
    assert "24 hours" in capsys.readouterr().out
    assert cli.main(["lease", "--tenant", name, "-1"]) == 1
    assert "0 means that it never ends" in capsys.readouterr().err


def test_an_organisation_is_suspended_and_opened_again(
    prepared: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    tenant = new_organisation(prepared, f"Closing {new_id()}")

    async def state() -> str:
        async with Database(*prepared) as database:
            [(found,)] = await database.look_up("SELECT state FROM platform.tenant WHERE id = %s", [tenant.id])
        return str(found)

    for command, expected in (("suspend", "suspended"), ("suspend", "suspended"), ("resume", "active")):
        assert cli.main([command, "--tenant", tenant.name]) == 0
        assert asyncio.run(state()) == expected
    assert cli.main(["suspend", "--tenant", "nowhere"]) == 1
    assert "no organisation" in capsys.readouterr().err


def test_records_are_checked_against_what_happened(
    prepared: tuple[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setenv("COUNTERFOIL_DATA", str(tmp_path))
    tenant = new_organisation(prepared, f"Example {new_id()}")
    ask = ["--tenant", tenant.id]
    capsys.readouterr()
    assert cli.main(["audit", "replay", *ask, "--output", str(tmp_path / "records")]) == 0
    whole = capsys.readouterr().out
    assert whole == "7 records from the first change and 7 changes, up to version 1\nnothing differs\n"
    lines = (tmp_path / "records").read_text().splitlines()
    assert sorted(json.loads(each)["record_type"] for each in lines) == ["pipeline"] + ["stage"] * 6
    assert cli.main(["audit", "snapshot", *ask]) == 0
    version, seal = capsys.readouterr().out.splitlines()
    assert version == f"version 1: 7 records in {tmp_path / 'snapshots' / tenant.id / '000000000001'}"
    assert len(seal.removeprefix("seal ")) == 64
    assert cli.main(["audit", "replay", *ask]) == 0
    assert capsys.readouterr().out.startswith("7 records from the snapshot of version 1 and 0 changes")
    assert cli.main(["audit", "replay", *ask, "--whole", "--to", "0"]) == 0
    assert capsys.readouterr().out.startswith("0 records")

    with psycopg.connect(prepared[1]) as owner:
        owner.execute(f"UPDATE {tenant.schema}.pipeline SET name = 'Forged'")  # type: ignore[arg-type]  # our own schema
    assert cli.main(["audit", "replay", *ask]) == 1
    told = capsys.readouterr()
    assert "the stored name is not what its changes make" in told.err
    assert told.err.endswith("counterfoil-server: 1 findings\n")
    assert "Forged" not in told.err + told.out
    assert cli.main(["audit", "replay", *ask, "--output", str(tmp_path / "no" / "folder")]) == 1
    assert capsys.readouterr().err == f"counterfoil-server: {tmp_path / 'no' / 'folder'}: no such file or directory.\n"
    assert cli.main(["audit", "replay", "--tenant", "nowhere"]) == 1


def test_books_are_checked_by_their_chains(prepared: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    tenant = new_organisation(prepared, f"Example {new_id()}")
    assert cli.main(["audit", "verify", "--tenant", tenant.id]) == 0
    told = capsys.readouterr().out
    assert told.endswith("0 entries in 0 series, 0 heads seen by devices\nthe books are what was posted\n")
    with psycopg.connect(prepared[1]) as owner:
        forged = f"INSERT INTO {tenant.schema}.ledger_sum VALUES ('{new_id()}', '2026-11', '', 5, 4, 0)"
        owner.execute(forged.encode())
    assert cli.main(["audit", "verify", "--tenant", tenant.name]) == 1
    told = capsys.readouterr().err
    assert "the trial balance of 2026-11 is not zero" in told
    assert told.endswith("counterfoil-server: 2 findings\n")


def test_a_server_process_seldom_looks_for_garbage(prepared: tuple[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COUNTERFOIL_TOKEN_KEY", "k" * 40)
    before = gc.get_threshold()
    try:
        cli.app_of_environment()
        assert gc.get_freeze_count() > 100_000, "what the program is made of"
        assert gc.get_threshold()[0] > before[0]
        assert gc.isenabled()
    finally:
        gc.set_threshold(*before)
        gc.unfreeze()
