"""The demonstration's tenant on a real database: complete also when its making was cut off."""

from __future__ import annotations

import pytest

from server.changes.replay import Finding, replay
from server.database.database import Database, driver
from server.demo.account import PEOPLE, Account, keep_account, kept_account
from server.demo.data import Extent
from server.demo.provision import provision_demonstration
from server.demo.story import DAY, HOUR
from shared_models.kernel.catalogue import catalogue
from shared_models.platform.roles import Role
from sync.clock import now

SMALL = Extent(companies=30, contacts=90, changes=40, affiliations=8, deals=20, activities=60, tasks=20, leads=0)


class PowerCut(Exception):
    """The machine went away in the middle."""


async def count(house: Database, tenant, table: str) -> int:
    async with house.tenant(tenant) as transaction:
        cursor = await (await driver(transaction)).execute(f"SELECT count(*) FROM {table}")
        return (await cursor.fetchone())[0]


async def test_it_is_complete_also_when_it_was_cut_off(house: Database) -> None:
    account = Account("demo-password", now() // HOUR * HOUR)

    def cut(done: int) -> None:
        if done > 100:
            raise PowerCut

    with pytest.raises(PowerCut):
        await provision_demonstration(house, account, SMALL, cut)
    tenant = await provision_demonstration(house, account, SMALL)
    once = [await count(house, tenant, table) for table in ("contact", "company", "deal", "member", "change")]
    assert once[:4] == [90, 33, 20, 8]
    await provision_demonstration(house, account, SMALL)
    assert [await count(house, tenant, table) for table in ("contact", "company", "deal", "member", "change")] == once

    wrong: list[Finding] = []
    replay(house.app_dsn, tenant, catalogue(), wrong.append)
    assert wrong == []

    async with house.tenant(tenant) as transaction:
        connection = await driver(transaction)
        first, last = await (await connection.execute("SELECT min(at), max(at) FROM change")).fetchone()
        authors = await (await connection.execute("SELECT count(DISTINCT created_by) FROM contact")).fetchone()
        roles = {role async for (role,) in await connection.execute("SELECT role FROM member")}
    assert first == account.until - 732 * DAY
    assert account.until - 30 * DAY < last < account.until
    assert authors[0] > 1
    assert roles == {each.role for each in PEOPLE} == set(Role)


def test_the_account_is_kept_and_only_for_its_owner(tmp_path) -> None:
    account = kept_account(tmp_path, 1_700_000_000_000_000)
    assert account.until % HOUR == 0
    assert kept_account(tmp_path, 1_800_000_000_000_000) == account
    keep_account(tmp_path, Account("other-password", 5, complete=True))
    assert kept_account(tmp_path, 0) == Account("other-password", 5, complete=True)
    assert (tmp_path / "demonstration.json").stat().st_mode & 0o077 == 0
