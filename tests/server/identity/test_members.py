"""People join, change roles and leave: membership and `member` record move together, or not at all."""

from __future__ import annotations

import asyncio

import pytest

from server.changes import stored
from server.database.database import driver
from server.database.tenant import Tenant
from server.identity.caller import admit
from server.identity.faults import AlreadyMember, LastAdmin, PasswordTooWeak, UnknownRole
from server.identity.identity import Identity
from server.identity.members import add_member, change_role, remove_member
from server.identity.sign_in import sign_in, switch
from server.identity.sign_up import sign_up
from server.identity.tokens import Tokens
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.faults import InvalidValue
from shared_models.kernel.write import Row
from sync.clock import new_id, now
from sync.protocol.faults import NotAMember

PASSWORD = "correct horse battery"


@pytest.fixture
async def tenant(identity: Identity, signed_up: Tokens) -> Tenant:
    """The organisation that signed up."""
    return (await admit(identity, signed_up.access_token)).tenant


async def member(identity: Identity, tenant: Tenant, person_id: str) -> Row | None:
    async with identity.database.tenant(tenant) as transaction:
        found = await stored.rows(await driver(transaction), catalogue().record_type("member"), [person_id])
    return found[0] if found else None


async def membership(identity: Identity, tenant: Tenant, person_id: str) -> tuple[object, ...] | None:
    found = await identity.database.look_up(
        "SELECT role, permission_version, active FROM platform.membership WHERE tenant_id = %s AND person_id = %s",
        [tenant.id, person_id],
    )
    return found[0] if found else None


async def test_joining_changing_leaving_and_coming_back(identity: Identity, tenant: Tenant, email: str) -> None:
    other, news = f"bo.{email}", []

    def committed(where: Tenant, version: int) -> None:
        news.append(version)

    person = await add_member(identity.database, tenant, other, "Bo", "Viewer", PASSWORD, committed=committed)
    await change_role(identity.database, tenant, person, "Editor", committed=committed)
    await remove_member(identity.database, tenant, person, committed=committed)
    assert await membership(identity, tenant, person) == ("Editor", 3, False)
    row = await member(identity, tenant, person)
    assert row is not None
    assert (row["role"], row["active"]) == ("Editor", False)
    again = await add_member(identity.database, tenant, other.upper(), "ignored", "Manager", PASSWORD)
    assert again == person
    assert await membership(identity, tenant, person) == ("Manager", 4, True)
    row = await member(identity, tenant, person)
    assert row is not None
    assert (row["role"], row["active"], row["name"], row["email"]) == ("Manager", True, "Bo", other)
    assert news == sorted(set(news))
    assert len(news) == 3


async def test_one_person_in_two_organisations(identity: Identity, tenant: Tenant, email: str) -> None:
    elsewhere = await sign_up(identity, f"eva.{email}", PASSWORD, "Elsewhere", name="Eva", at=now())
    person = await add_member(identity.database, tenant, f"eva.{email}", "Eve", "Viewer", "not her password, unused")
    assert person == elsewhere.user_id
    here = await sign_in(identity, f"eva.{email}", PASSWORD, organization=tenant.id, at=now())
    names = [(each["name"], each["role"]) for each in here.organizations]
    assert names == [("Elsewhere", "Admin"), ("Example Ltd", "Viewer")]
    caller = await admit(identity, here.access_token)
    there = await switch(identity, caller, elsewhere.organization_id, at=now())
    assert there.organization_id == elsewhere.organization_id
    moved = await admit(identity, there.access_token)
    assert (moved.device_id, moved.role) == (caller.device_id, "Admin")
    assert await admit(identity, here.access_token)
    # Without a wish, the organisation last used.
    assert (await sign_in(identity, f"eva.{email}", PASSWORD, at=now())).organization_id == there.organization_id
    with pytest.raises(NotAMember):
        await switch(identity, caller, new_id(), at=now())
    with pytest.raises(NotAMember):
        await sign_in(identity, email, PASSWORD, organization=elsewhere.organization_id, at=now())


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"email": "nobody"}, InvalidValue),
        ({"name": "x\x00"}, InvalidValue),
        ({"role": "King"}, UnknownRole),
        ({"role": "admin"}, UnknownRole),
        ({"password": "short"}, PasswordTooWeak),
    ],
)
async def test_a_wrong_addition_adds_nothing(
    identity: Identity, tenant: Tenant, email: str, change: dict[str, str], fault: type[Exception]
) -> None:
    people = "SELECT count(*) FROM platform.person"
    before = await identity.database.look_up(people, [])
    body = {"email": f"bo.{email}", "name": "Bo", "role": "Viewer", "password": PASSWORD} | change
    with pytest.raises(fault):
        await add_member(identity.database, tenant, **body)
    assert await identity.database.look_up(people, []) == before


async def test_a_record_that_cannot_be_written_takes_the_person_back(
    identity: Identity, tenant: Tenant, email: str
) -> None:
    async with identity.database.owner() as connection:
        await connection.exec_driver_sql(f"ALTER TABLE {tenant.schema}.member ADD CHECK (name <> 'Bo')")
    people = "SELECT count(*) FROM platform.person"
    before = await identity.database.look_up(people, [])
    with pytest.raises(Exception, match="could not be written"):
        await add_member(identity.database, tenant, f"bo.{email}", "Bo", "Viewer", PASSWORD)
    assert await identity.database.look_up(people, []) == before


async def test_nobody_joins_twice(identity: Identity, tenant: Tenant, email: str, signed_up: Tokens) -> None:
    with pytest.raises(AlreadyMember):
        await add_member(identity.database, tenant, email, "Ada", "Viewer", PASSWORD)
    assert await membership(identity, tenant, signed_up.user_id) == ("Admin", 1, True)


async def test_the_last_administrator_stays(identity: Identity, tenant: Tenant, email: str, signed_up: Tokens) -> None:
    ada = signed_up.user_id
    with pytest.raises(LastAdmin):
        await change_role(identity.database, tenant, ada, "Viewer")
    with pytest.raises(LastAdmin):
        await remove_member(identity.database, tenant, ada)
    bo = await add_member(identity.database, tenant, f"bo.{email}", "Bo", "Admin", PASSWORD)
    # Two administrators who dismiss each other at the same moment.
    found = await asyncio.gather(
        change_role(identity.database, tenant, ada, "Viewer"),
        change_role(identity.database, tenant, bo, "Viewer"),
        return_exceptions=True,
    )
    assert sorted(type(each).__name__ for each in found) == ["LastAdmin", "NoneType"]


async def test_a_stranger_has_no_role(identity: Identity, tenant: Tenant) -> None:
    with pytest.raises(NotAMember):
        await change_role(identity.database, tenant, new_id(), "Viewer")


async def test_who_was_let_go_gets_no_role_and_no_later_end(identity: Identity, tenant: Tenant, email: str) -> None:
    person = await add_member(identity.database, tenant, f"bo.{email}", "Bo", "Viewer", PASSWORD)
    await remove_member(identity.database, tenant, person)
    ended = "SELECT role, ended_at FROM platform.membership WHERE tenant_id = %s AND person_id = %s"
    before = await identity.database.look_up(ended, [tenant.id, person])
    for again in (
        change_role(identity.database, tenant, person, "Editor"),
        remove_member(identity.database, tenant, person),
    ):
        with pytest.raises(NotAMember):
            await again
    assert await identity.database.look_up(ended, [tenant.id, person]) == before
