"""Refresh tokens rotate: lost answers and several windows do no harm, a stolen token ends the sign-in."""

from __future__ import annotations

import asyncio

import pytest
from psycopg import AsyncCursor

from server.database.database import Database, driver
from server.identity.caller import admit
from server.identity.devices import revoke_device
from server.identity.faults import RefreshTokenReused, SignInEnded, TenantSuspended
from server.identity.identity import Identity
from server.identity.members import add_member, remove_member
from server.identity.refresh import GRACE, refresh
from server.identity.refresh_token import refresh_token
from server.identity.sign_in import sign_in
from server.identity.tenants import resume, suspend
from server.identity.token_keys import TokenKey, TokenKeys
from server.identity.tokens import DAY, Tokens
from shared_models.kernel.faults import NotSignedIn
from shared_models.kernel.instant import Instant
from sync.clock import new_id, now
from sync.protocol.faults import DeviceRevoked, NotAMember

PASSWORD = "correct horse battery"


async def again(identity: Identity, tokens: Tokens, at: Instant) -> Tokens:
    return await refresh(identity, tokens.refresh_token, at=at)


async def test_a_token_is_good_once_and_gives_the_next(identity: Identity, signed_up: Tokens) -> None:
    at, tokens = now(), signed_up
    for _ in range(4):
        at += 60_000_000
        following = await again(identity, tokens, at)
        assert following.refresh_token != tokens.refresh_token
        assert (following.user_id, following.organization_id) == (signed_up.user_id, signed_up.organization_id)
        tokens = following
    assert (await admit(identity, tokens.access_token)).sign_in_id == (
        await admit(identity, signed_up.access_token)
    ).sign_in_id


async def test_a_lost_answer_is_given_again_within_the_grace(identity: Identity, signed_up: Tokens) -> None:
    at = now()
    lost = await again(identity, signed_up, at)
    for later in (0, 1_000_000, GRACE):
        assert (await again(identity, signed_up, at + later)).refresh_token == lost.refresh_token
    assert await again(identity, lost, at + GRACE)


async def test_two_windows_at_once_end_up_with_one_token(identity: Identity, signed_up: Tokens) -> None:
    at = now()
    found = await asyncio.gather(*(again(identity, signed_up, at) for _ in range(5)))
    assert len({each.refresh_token for each in found}) == 1
    following = [await again(identity, each, at + 1_000_000) for each in found]
    assert len({each.refresh_token for each in following}) == 1


async def test_the_predecessor_after_the_grace_ends_the_sign_in(identity: Identity, signed_up: Tokens) -> None:
    at = now()
    current = await again(identity, signed_up, at)
    with pytest.raises(RefreshTokenReused):
        await again(identity, signed_up, at + GRACE + 1)
    with pytest.raises(SignInEnded):
        await again(identity, current, at + GRACE + 1)
    with pytest.raises(SignInEnded):
        await admit(identity, current.access_token)


async def test_anything_older_ends_the_sign_in_even_within_the_grace(identity: Identity, signed_up: Tokens) -> None:
    at = now()
    second = await again(identity, signed_up, at)
    third = await again(identity, second, at)
    with pytest.raises(RefreshTokenReused):
        await again(identity, signed_up, at)
    for each in (second, third, signed_up):
        with pytest.raises(SignInEnded):
            await again(identity, each, at)


async def test_a_reuse_ends_only_its_own_sign_in(identity: Identity, email: str, signed_up: Tokens) -> None:
    other = await sign_in(identity, email, PASSWORD, at=now())
    at = now()
    await again(identity, signed_up, at)
    with pytest.raises(RefreshTokenReused):
        await again(identity, signed_up, at + GRACE + 1)
    assert await again(identity, other, at)


async def test_what_somebody_made_up_harms_nobody(identity: Identity, signed_up: Tokens) -> None:
    sign_in_id, generation, code = signed_up.refresh_token.split(".")
    foreign = refresh_token(TokenKeys((TokenKey.of("another server's key, long enough"),)), sign_in_id, 1)
    made_up = ("", ".", "x", "..", f"{sign_in_id}.{generation}", f"{sign_in_id}.0.{code}", f"{sign_in_id}.٣.{code}")
    for token in (*made_up, f"{new_id()}.1.{code}", f"{signed_up.refresh_token}x", foreign, "\ud800", "a" * 200):
        with pytest.raises(NotSignedIn) as caught:
            await refresh(identity, token, at=now())
        assert caught.value.code() == "not-signed-in"
    assert await again(identity, signed_up, now())


async def test_it_lasts_as_long_as_it_is_used(identity: Identity, signed_up: Tokens) -> None:
    days, at, tokens = identity.settings.sign_in_days, now(), signed_up
    for _ in range(3):
        at += (days - 1) * DAY
        tokens = await again(identity, tokens, at)
    with pytest.raises(SignInEnded):
        await again(identity, tokens, at + days * DAY)


async def test_a_restored_database_honours_tokens_given_out_after_the_backup(
    identity: Identity, signed_up: Tokens
) -> None:
    at, tokens = now(), signed_up
    for _ in range(3):
        tokens = await again(identity, tokens, at)
    async with identity.database.owner() as connection:
        await connection.exec_driver_sql(
            "UPDATE platform.sign_in SET generation = 1 WHERE person_id = %s", (signed_up.user_id,)
        )
    following = await again(identity, tokens, at)
    assert await again(identity, following, at)


async def test_a_changed_key_signs_nobody_out_while_the_old_one_is_known(identity: Identity, signed_up: Tokens) -> None:
    old, new = identity.keys.current, TokenKey.of("a new key that is long enough to be one")
    identity.keys = TokenKeys((new, old))
    following = await again(identity, signed_up, now())
    identity.keys = TokenKeys((new,))
    assert await admit(identity, following.access_token)
    assert await again(identity, following, now())
    with pytest.raises(NotSignedIn):
        await admit(identity, signed_up.access_token)


async def test_a_revoked_device_a_suspended_tenant_and_a_former_member_get_nothing(
    identity: Identity, email: str, signed_up: Tokens
) -> None:
    tenant = (await admit(identity, signed_up.access_token)).tenant
    await suspend(identity.database, tenant.id)
    with pytest.raises(TenantSuspended):
        await again(identity, signed_up, now())
    await resume(identity.database, tenant.id)
    other = f"other.{email}"
    person = await add_member(identity.database, tenant, other, "Bo", "Viewer", PASSWORD)
    theirs = await sign_in(identity, other, PASSWORD, at=now())
    await remove_member(identity.database, tenant, person)
    with pytest.raises(NotAMember):
        await again(identity, theirs, now())
    mine = await admit(identity, signed_up.access_token)
    await revoke_device(identity.database, mine.person_id, mine.device_id, now())
    with pytest.raises(DeviceRevoked):
        await again(identity, signed_up, now())


async def test_a_device_that_is_revoked_while_it_refreshes_hears_that_it_was(
    identity: Identity, signed_up: Tokens
) -> None:
    """Anything else would only make it ask for a password, and keep the records."""
    mine = await admit(identity, signed_up.access_token)
    async with identity.database.platform() as revoking:
        connection = await driver(revoking)
        await connection.execute("UPDATE platform.device SET revoked_at = now() WHERE id = %s", [mine.device_id])
        await connection.execute("UPDATE platform.sign_in SET ended_at = now() WHERE id = %s", [mine.sign_in_id])
        refreshing = asyncio.create_task(again(identity, signed_up, now()))
        await _somebody_waits_for(identity.database, (await connection.execute("SELECT pg_backend_pid()")))
    with pytest.raises(DeviceRevoked):
        await refreshing


async def _somebody_waits_for(database: Database, asked: AsyncCursor[tuple[int]]) -> None:
    ((pid,),) = await asked.fetchall()
    async with asyncio.timeout(60):
        while not await database.look_up(  # noqa: ASYNC110  (PostgreSQL tells nobody who waits)
            "SELECT FROM pg_stat_activity WHERE %s = ANY(pg_blocking_pids(pid))", [pid]
        ):
            await asyncio.sleep(0)
