"""Whoever holds a connection open learns at once when what they may do has changed, whoever changed it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from server.database.database import Database
from server.identity import watch as watching
from server.identity.caller import Caller, admit
from server.identity.devices import revoke_device
from server.identity.identity import Identity
from server.identity.members import add_member, change_role, remove_member
from server.identity.refresh import refresh
from server.identity.sign_in import sign_in, sign_out
from server.identity.tenants import suspend
from server.identity.tokens import Tokens
from server.identity.watch import Watch
from sync.clock import new_id, now

PASSWORD = "correct horse battery"
LONG = 10.0


@pytest.fixture
async def viewer(identity: Identity, email: str, signed_up: Tokens) -> Tokens:
    """A viewer who is signed in."""
    tenant = (await admit(identity, signed_up.access_token)).tenant
    await add_member(identity.database, tenant, f"bo.{email}", "Bo", "Viewer", PASSWORD)
    return await sign_in(identity, f"bo.{email}", PASSWORD, at=now())


@pytest.fixture
async def far(house: Database) -> AsyncIterator[Watch]:
    """The watch of another process, which hears nothing but notifications."""
    watch = Watch(house)
    watch.start()
    await watch.connected.wait()
    yield watch
    await watch.stop()


async def test_every_change_is_heard(identity: Identity, viewer: Tokens, far: Watch) -> None:
    caller: Caller = await admit(identity, viewer.access_token)
    database, tenant, person = identity.database, caller.tenant, caller.person_id
    with far.subscribe(tenant.id, person, caller.sign_in_id) as changed:
        for happening in (
            lambda: change_role(database, tenant, person, "Editor"),
            lambda: sign_out(identity, caller.sign_in_id, now()),
            lambda: revoke_device(database, person, caller.device_id, now()),
            lambda: suspend(database, tenant.id),
            lambda: remove_member(database, tenant, person),
        ):
            changed.clear()
            await happening()
            await asyncio.wait_for(changed.wait(), LONG)


async def test_nobody_else_is_disturbed(identity: Identity, viewer: Tokens, signed_up: Tokens, far: Watch) -> None:
    caller = await admit(identity, viewer.access_token)
    with far.subscribe(signed_up.user_id) as undisturbed, far.subscribe(caller.person_id) as changed:
        undisturbed.clear()
        # Refreshing changes nothing that anybody may do.
        await refresh(identity, viewer.refresh_token, at=now())
        await change_role(identity.database, caller.tenant, caller.person_id, "Editor")
        await asyncio.wait_for(changed.wait(), LONG)
        assert not undisturbed.is_set()


async def test_a_lost_connection_makes_everybody_look_again(
    identity: Identity, house: Database, far: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "_AGAIN_SECONDS", 0.01)
    someone = new_id()
    with far.subscribe(someone) as changed:
        changed.clear()
        await house.look_up(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE datname = current_database() AND query IN ('LISTEN counterfoil_access', 'SELECT')",
            [],
        )
        await asyncio.wait_for(changed.wait(), LONG)
        await asyncio.wait_for(far.connected.wait(), LONG)
        changed.clear()
        async with await house.direct() as connection:
            await connection.execute("SELECT pg_notify('counterfoil_access', %s)", [someone])
        await asyncio.wait_for(changed.wait(), LONG)


async def test_a_subscription_ends(far: Watch) -> None:
    someone = new_id()
    with far.subscribe(someone) as changed, far.subscribe(someone):
        pass
    far.tell(someone)
    assert not changed.is_set()
    assert someone not in far._events


async def test_a_defect_does_not_end_the_watch(house: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("server.going_on.AGAIN_SECONDS", 0)
    connected: list[bool] = []
    listens_again = asyncio.Event()
    watch = Watch(house)

    async def receive(_: object) -> None:
        connected.append(watch.connected.is_set())
        if len(connected) == 1:
            raise ZeroDivisionError
        listens_again.set()
        await asyncio.Event().wait()

    monkeypatch.setattr(watch, "_receive", receive)
    watch.start()
    await asyncio.wait_for(listens_again.wait(), LONG)
    await watch.stop()
    assert connected == [True, True]
