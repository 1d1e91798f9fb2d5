"""Signing in with a password, in to another of one's organisations, and out again."""

from typing import Any

from psycopg import AsyncConnection

from server.database.database import driver
from server.identity.attempts import attempt_succeeded, begin_attempt
from server.identity.caller import Caller
from server.identity.email_address import folded
from server.identity.faults import WrongPassword
from server.identity.identity import Identity
from server.identity.passwords import hash_password, outdated, password_matches
from server.identity.refresh_token import read_refresh_token
from server.identity.tokens import Belonging, DeviceClaim, Tokens, belongings, open_sign_in
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant, to_datetime
from sync.protocol.faults import NotAMember

_FIND = "SELECT id, password_hash FROM platform.person WHERE email_folded = %s"
_LAST_USED = "SELECT tenant_id FROM platform.sign_in WHERE person_id = %s ORDER BY created_at DESC, id DESC LIMIT 1"
_KEEP = "UPDATE platform.person SET password_hash = %s WHERE id = %s"
_END = "UPDATE platform.sign_in SET ended_at = %s, ended_because = %s WHERE id = %s AND ended_at IS NULL"
_DEVICE_NAME = "SELECT name FROM platform.device WHERE id = %s AND person_id = %s"


async def sign_in(
    identity: Identity,
    email: str,
    password: str,
    *,
    organization: Id | None = None,
    device: DeviceClaim | None = None,
    address: str = "",
    at: Instant,
) -> Tokens:
    """Sign in to `organization`, or to the one last used. Raises WrongPassword, TooManyRequests, NotAMember …"""
    attempt = await begin_attempt(identity, folded(email), address, at)
    found = await identity.database.look_up(_FIND, [folded(email)])
    person_id, kept = found[0] if found else ("", "")
    if not await password_matches(kept, password):
        raise WrongPassword("E-mail address or password is wrong.")
    renewed = await hash_password(password) if outdated(kept) else ""
    async with identity.database.platform() as transaction:
        connection = await driver(transaction)
        await attempt_succeeded(connection, attempt)
        if renewed:
            await connection.execute(_KEEP, [renewed, person_id])
    async with identity.database.platform() as transaction:
        connection = await driver(transaction)
        tenant_id = await _choose(connection, person_id, organization)
        return await open_sign_in(connection, identity, person_id, tenant_id, device, address, at)


async def switch(identity: Identity, caller: Caller, organization: Id, *, address: str = "", at: Instant) -> Tokens:
    """Sign the caller in to another of their organisations on the same device; the present sign-in goes on."""
    async with identity.database.platform() as transaction:
        connection = await driver(transaction)
        tenant_id = await _choose(connection, caller.person_id, organization)
        device = DeviceClaim(caller.device_id)
        return await open_sign_in(connection, identity, caller.person_id, tenant_id, device, address, at)


async def sign_out(identity: Identity, sign_in_id: Id, at: Instant) -> None:
    """End a sign-in: its tokens are worth nothing from now on. Ending it twice does no harm."""
    async with identity.database.platform() as transaction:
        await end_sign_in(await driver(transaction), sign_in_id, "signed out", at)
    identity.watch.tell(sign_in_id)


async def sign_out_by_token(identity: Identity, refresh_token: str, at: Instant) -> None:
    """End the sign-in of a refresh token, which also somebody whose access token has expired holds."""
    sign_in_id, _ = read_refresh_token(identity.keys, refresh_token)
    await sign_out(identity, sign_in_id, at)


async def end_sign_in(connection: AsyncConnection[Any], sign_in_id: Id, because: str, at: Instant) -> None:
    """Write down that a sign-in has ended and why."""
    await connection.execute(_END, [to_datetime(at), because, sign_in_id])


async def _choose(connection: AsyncConnection[Any], person_id: Id, wanted: Id | None) -> Id:
    """The tenant to sign in to: the one asked for, else the one last used, else the first that is open."""
    mine = {each.tenant_id: each for each in await belongings(connection, person_id)}
    if wanted is not None:
        if wanted not in mine:
            raise NotAMember("You do not belong to this organisation.", field="organization")
        return wanted
    last = await (await connection.execute(_LAST_USED, [person_id])).fetchone()
    if last is not None and last[0] in mine and mine[last[0]].state == "active":
        return str(last[0])
    if not mine:
        raise NotAMember("You do not belong to any organisation. Ask an administrator to add you.")
    return min(mine.values(), key=_open_first).tenant_id


def _open_first(belonging: Belonging) -> tuple[bool, str]:
    return belonging.state != "active", belonging.name
