"""Refreshing: a refresh token is good once. Its direct predecessor, within a grace, gets the same answer again.

So an answer lost on the way and two windows that refresh at once do no harm: all end up with the one current token.
Any older token means that somebody has a copy, and ends the sign-in for everyone.
"""

from typing import Any

from psycopg import AsyncConnection

from server.database.database import driver
from server.identity.faults import RefreshTokenReused, SignInEnded
from server.identity.identity import Identity
from server.identity.refresh_token import read_refresh_token
from server.identity.sign_in import end_sign_in
from server.identity.tokens import DAY, Tokens, pair
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant, to_datetime
from sync.protocol.faults import DeviceRevoked

GRACE = 30_000_000
"""µs after a rotation during which the direct predecessor is still honoured."""

_LOCK = "SELECT FROM platform.sign_in WHERE id = %s FOR UPDATE"
"""Apart from `_FIND`: who waited for a lock sees the locked row as it is then, but what is joined to it as it was."""

_FIND = """
SELECT sign_in.person_id, sign_in.tenant_id, sign_in.device_id, sign_in.generation, sign_in.rotated_at,
       sign_in.expires_at, sign_in.ended_at, device.revoked_at
FROM platform.sign_in
LEFT JOIN platform.device ON device.id = sign_in.device_id AND device.person_id = sign_in.person_id
WHERE sign_in.id = %s
"""
_ROTATE = "UPDATE platform.sign_in SET generation = %s, rotated_at = %s, expires_at = %s, address = %s WHERE id = %s"


async def refresh(identity: Identity, token: str, *, address: str = "", at: Instant) -> Tokens:
    """The next pair of tokens. Raises NotSignedIn (RefreshTokenReused, SignInEnded, DeviceRevoked) or NotPermitted."""
    sign_in_id, generation = read_refresh_token(identity.keys, token)
    async with identity.database.platform() as transaction:
        tokens = await _refresh(await driver(transaction), identity, sign_in_id, generation, address, at)
    if tokens is None:
        identity.watch.tell(sign_in_id)
        raise RefreshTokenReused("This refresh token was used before, so this sign-in has ended. Sign in again.")
    return tokens


async def _refresh(
    connection: AsyncConnection[Any], identity: Identity, sign_in_id: Id, generation: int, address: str, at: Instant
) -> Tokens | None:
    """The tokens, or None when the sign-in was ended because of a reuse, which has to be committed."""
    await connection.execute(_LOCK, [sign_in_id])
    row = await (await connection.execute(_FIND, [sign_in_id])).fetchone()
    if row is None:
        raise SignInEnded("This sign-in has ended. Sign in again.")
    person_id, tenant_id, device_id, current, rotated_at, expires_at, ended_at, revoked_at = row
    if revoked_at is not None:
        raise DeviceRevoked("This device was revoked. Ask an administrator, or sign in from another one.")
    if ended_at is not None or expires_at <= at:
        raise SignInEnded("This sign-in has ended. Sign in again.")
    if generation >= current:
        # A later generation is one of ours too: the database was restored to a point before it was given out.
        current = generation + 1
        expires = to_datetime(at + identity.settings.sign_in_days * DAY)
        await connection.execute(_ROTATE, [current, to_datetime(at), expires, address, sign_in_id])
    elif generation < current - 1 or at > rotated_at + GRACE:
        await end_sign_in(connection, sign_in_id, "refresh token reused", at)
        return None
    return await pair(connection, identity, (person_id, tenant_id, device_id, sign_in_id), current, at)
