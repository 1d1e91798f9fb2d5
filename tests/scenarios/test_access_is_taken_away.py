"""Access that is taken away, wholly or in part: nothing of it stays on the computer, and no work is lost.

Real uvicorn, real PostgreSQL, real encrypted replicas with their real driver.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import pytest_asyncio

from server.identity.devices import revoke_device
from server.identity.members import change_role, remove_member
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id, now
from sync.replica import withdrawal
from sync.replica.account import open_account
from sync.replica.status import Phase
from tests.running import RunningServer
from tests.scenarios.backup import Backup
from tests.scenarios.desk import Desk, create, seated
from tests.sync.replica.pages import found

WORKED = "Typed on the train"


@pytest_asyncio.fixture
async def ben(server: RunningServer, tmp_path: Path) -> AsyncIterator[Desk]:
    """Ben, a sales rep, up to date with two contacts and a company."""
    await server.write(create("contact", last_name="Erika"), create("company", name="Northwind"))
    desk = await seated(server, tmp_path, "ben", server.url)
    await desk.caught_up((await server.changes())[-1].version)
    yield desk
    await desk.close()


async def quarantined(server: RunningServer) -> list[dict[str, Any]]:
    """What waits for an administrator."""
    tokens = await server.sign_in("ada")
    headers = {"authorization": f"Bearer {tokens['access_token']}"}
    async with httpx.AsyncClient(base_url=server.url, headers=headers) as client:
        found: list[dict[str, Any]] = (await client.get("/api/v1/quarantine")).json()["data"]
    return found


async def limit(server: RunningServer, name: str, *granted: str) -> None:
    """Give somebody a role with these permissions and no others."""
    here, listed = server.replication, ", ".join(f'"{each}"' for each in granted)

    async def work() -> None:
        async with here.database.platform() as connection:
            await connection.exec_driver_sql(
                "INSERT INTO custom_role (tenant_id, name, permissions) VALUES (%s, 'Limited', %s::jsonb)",
                (server.tenant.id, f"[{listed}]"),
            )
        await change_role(here.database, server.tenant, server.people[name].id, "Limited")

    await server.do(work)


async def revoke(server: RunningServer, desk: Desk) -> None:
    """Revoke the computer a desk stands on."""
    person, device = desk.person.id, desk.device
    await server.do(lambda: revoke_device(server.identity.database, person, device, now()))


async def work_offline(desk: Desk) -> Mutation:
    """Something typed while the program runs without its server."""
    await desk.close()
    made = create("contact", last_name=WORKED)
    with open_account(desk._folder, desk.profile, desk.keyring, catalogue) as replica:
        replica.write([made], at=now())
    return made


def shown(desk: Desk, record_type: str) -> int:
    """How many records of a type the desk shows."""
    return len([key for key in desk.rows() if key[0] == record_type])


async def test_a_lost_permission_empties_the_lists_and_moves_the_rest_to_a_new_key(
    server: RunningServer, ben: Desk
) -> None:
    before, key = ben.path, ben.key
    assert (shown(ben, "contact"), shown(ben, "company")) == (1, 1)
    await limit(server, "ben", "company.view", "member.view")
    await ben.until(lambda: not shown(ben, "contact"))
    await ben.until(lambda: ben.driver.status.phase is Phase.LIVE and not ben.replica.rekey_due and ben.key != key)
    assert not before.exists()
    assert shown(ben, "company") == 1
    await ben.restart()
    await ben.phase(Phase.LIVE)
    assert shown(ben, "company") == 1


async def test_work_on_what_was_lost_meanwhile_waits_for_an_administrator(server: RunningServer, ben: Desk) -> None:
    key = ben.key
    made = await work_offline(ben)
    await limit(server, "ben", "company.view", "company.edit", "member.view")
    ben.open()
    await ben.until(lambda: ben.key != key and not ben.replica.rekey_due)
    assert ben.replica.queue() == ben.replica.inbox() == ben.replica.quarantined() == []
    (waiting,) = await quarantined(server)
    assert (waiting["id"], waiting["after"]) == (made.id, {"last_name": WORKED})
    assert waiting["person"]["name"] == "Ben"


async def test_work_that_was_handed_over_comes_back_to_a_restored_server(server: RunningServer, ben: Desk) -> None:
    backup, key, old = Backup(server), ben.key, ben.replica.epoch
    made = await work_offline(ben)
    await limit(server, "ben", "company.view", "member.view")
    ben.open()
    await ben.until(lambda: ben.key != key and not ben.replica.rekey_due)
    assert [each["id"] for each in await quarantined(server)] == [made.id]
    await ben.close()
    await backup.put_back()
    assert await quarantined(server) == []
    ben.open()
    await ben.until(lambda: ben.replica.epoch not in ("", old) and ben.replica.receipt_due() is None)
    (entry,) = await quarantined(server)
    assert (entry["id"], entry["after"], entry["person"]["name"]) == (made.id, dict(made.after), "Ben")


async def test_a_record_that_gets_another_owner_leaves_no_word_behind(
    server: RunningServer, ben: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(withdrawal, "QUIET_SECONDS", 0.1)
    secret, mine = "Reassigned soon", create("contact", last_name="Mine", owner_id=server.people["ben"].id)
    made = create("contact", last_name=secret, owner_id=server.people["ben"].id)
    await server.write(made, mine)
    await limit(server, "ben", "company.view", "member.view", "contact.view_own", "contact.edit_own")
    await ben.until(lambda: shown(ben, "contact") == 2 and not ben.replica.rekey_due)
    await ben.close()
    wanted = ben_wants(ben, made.record_id)
    await server.write(reassigned(made, server.people["ada"].id))
    ben.open()
    key = ben.key
    await ben.until(lambda: shown(ben, "contact") == 1)
    await ben.until(lambda: ben.key != key and not ben.replica.rekey_due)
    assert not await ben.replica.departed()
    assert [each["id"] for each in await quarantined(server)] == [wanted.id]
    keys = [bytes.fromhex(each) for each in (key, ben.key)]
    words = [word.encode() for word in (secret, WORKED, "Mine")]
    await ben.close()
    assert found(ben.path.parent, keys, words) == {b"Mine"}


def ben_wants(ben: Desk, contact: str) -> Mutation:
    """Something typed about a contact without a network."""
    with open_account(ben._folder, ben.profile, ben.keyring, catalogue) as replica:
        before = {"notes": (replica.get("contact", contact) or {})["notes"]}
        wanted = Mutation(new_id(), "contact", contact, Action.PATCH, {"notes": WORKED}, before, at=now())
        replica.write([wanted], at=now(), label=WORKED)
    return wanted


def reassigned(made: Mutation, owner: str) -> Mutation:
    """Somebody else owns it from now on."""
    return Mutation(new_id(), made.record_type, made.record_id, Action.PATCH, {"owner_id": owner}, at=now())


async def test_a_permission_that_comes_back_brings_the_records_back(server: RunningServer, ben: Desk) -> None:
    await limit(server, "ben", "company.view", "member.view")
    await ben.until(lambda: not shown(ben, "contact"))
    person = server.people["ben"].id
    await server.do(lambda: change_role(server.identity.database, server.tenant, person, "Sales Rep"))
    await ben.until(lambda: shown(ben, "contact") == 1)


async def test_a_revoked_computer_forgets_everything_at_once(server: RunningServer, ben: Desk) -> None:
    await revoke(server, ben)
    await ben.phase(Phase.STOPPED)
    assert_nothing_is_left(ben)


async def test_a_computer_that_was_off_when_it_was_revoked_hands_its_work_over_first(
    server: RunningServer, ben: Desk
) -> None:
    made = await work_offline(ben)
    await revoke(server, ben)
    ben.open()
    await ben.phase(Phase.STOPPED)
    assert_nothing_is_left(ben)
    assert ben.driver.status.fault is not None
    assert ben.driver.status.fault.detail == {"handed_over": 1, "lost": 0}
    assert [each["id"] for each in await quarantined(server)] == [made.id]


async def test_somebody_who_left_loses_the_records_and_no_work(server: RunningServer, ben: Desk) -> None:
    made = await work_offline(ben)
    person = server.people["ben"].id
    await server.do(lambda: remove_member(server.identity.database, server.tenant, person))
    ben.open()
    await ben.phase(Phase.STOPPED)
    assert_nothing_is_left(ben)
    assert [each["id"] for each in await quarantined(server)] == [made.id]


def assert_nothing_is_left(desk: Desk) -> None:
    """No file with a byte in it, no key, no token."""
    fault = desk.driver.status.fault
    assert fault is not None
    assert fault.code() == "wiped"
    folder = desk.path.parent
    assert [each.name for each in folder.iterdir() if each.stat().st_size] == []
    assert desk.keyring._kept == {}
