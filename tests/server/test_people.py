"""What an operator does about people from a terminal: another role, an end, a lost device."""

from __future__ import annotations

import asyncio
import io

import pytest

from server import cli
from server.database.database import Database
from sync.clock import new_id
from tests.server.test_cli import new_organisation, prepared

__all__ = ["prepared"]
_MEMBER = "SELECT role, active FROM platform.membership WHERE tenant_id = %s AND person_id = %s"
_DEVICE = (
    "INSERT INTO platform.device (id, person_id, name, created_at, seen_at) VALUES (%s, %s, 'Laptop', now(), now())"
)


async def _sign_in(addresses: tuple[str, str], person: str) -> str:
    device = new_id()
    async with Database(*addresses) as database, database.platform() as connection:
        await connection.exec_driver_sql(_DEVICE, (device, person))
    return device


async def _member(addresses: tuple[str, str], tenant: str, person: str) -> tuple[str, bool]:
    async with Database(*addresses) as database:
        [(role, active)] = await database.look_up(_MEMBER, [tenant, person])
    return role, active


def test_a_person_gets_another_role_loses_a_device_and_goes(
    prepared: tuple[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    tenant = new_organisation(prepared, f"People {new_id()}")
    email, at = f"bo.{new_id()}@example.org", ["--tenant", tenant.id]
    monkeypatch.setattr("sys.stdin", io.StringIO("correct horse battery\n"))
    capsys.readouterr()
    assert cli.main(["add-person", email, *at, "--role", "Editor"]) == 0
    person = capsys.readouterr().out.strip()
    assert cli.main(["change-role", email.upper(), *at, "--role", "Viewer"]) == 0
    assert asyncio.run(_member(prepared, tenant.id, person)) == ("Viewer", True)
    device = asyncio.run(_sign_in(prepared, person))
    capsys.readouterr()
    assert cli.main(["devices", email]) == 0
    assert capsys.readouterr().out.startswith(f"{device}  seen 20")
    assert cli.main(["revoke-device", email, new_id()]) == 1
    assert cli.main(["revoke-device", email, device]) == 0
    capsys.readouterr()
    assert cli.main(["devices", email]) == 0
    assert capsys.readouterr().out.startswith(f"{device}  revoked 20")
    assert cli.main(["remove-person", email, *at]) == 0
    assert asyncio.run(_member(prepared, tenant.id, person)) == ("Viewer", False)


def test_what_cannot_be_done_is_one_line(prepared: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    tenant = new_organisation(prepared, f"Nobody {new_id()}")
    for arguments, words in (
        (["change-role", "nobody@example.org", "--tenant", tenant.id, "--role", "Viewer"], "Nobody has signed up"),
        (["remove-person", "nobody@example.org", "--tenant", "nowhere"], "no organisation"),
        (["devices", "nobody@example.org"], "Nobody has signed up"),
        (["revoke-device", "nobody@example.org", "x"], "Nobody has signed up"),
    ):
        capsys.readouterr()
        assert cli.main(arguments) == 1
        told = capsys.readouterr().err
        assert words in told
        assert told.count("\n") == 1
