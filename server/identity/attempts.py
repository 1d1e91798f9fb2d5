"""Attempts to sign in are counted and kept: guessing is slowed down, and people can see what was tried.

An attempt is written down as failed before the password is looked at, under a lock per e-mail address, so that a
thousand at once count as a thousand; it is marked when it turns out well. Refused attempts are not counted: whoever
waits may try again.
"""

from ipaddress import IPv6Address, ip_address
from typing import Any

from psycopg import AsyncConnection

from server.database.database import driver
from server.identity.identity import Identity
from shared_models.kernel.faults import TooManyRequests, worded
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant, to_datetime
from sync.clock import new_id

MINUTE = 60_000_000
WINDOW = 10 * MINUTE
_WIDE = 10
"""One address may fail this many times as often over all e-mails, and one e-mail from all addresses."""

_LOCK = "SELECT pg_advisory_xact_lock(727470, hashtext(%s))"
# Times oldest first. A success of the pair wipes its earlier failures out.
_PAIR = """
SELECT at, succeeded FROM platform.sign_in_attempt
WHERE email_folded = %s AND address = %s AND at > %s ORDER BY at, id
"""
_OF_ADDRESS = """
SELECT at FROM platform.sign_in_attempt WHERE address = %s AND at > %s AND NOT succeeded ORDER BY at
"""
_OF_EMAIL = """
SELECT at FROM platform.sign_in_attempt WHERE email_folded = %s AND at > %s AND NOT succeeded ORDER BY at
"""
_INSERT = (
    "INSERT INTO platform.sign_in_attempt (id, email_folded, address, succeeded, at) VALUES (%s, %s, %s, false, %s)"
)
_SUCCEEDED = "UPDATE platform.sign_in_attempt SET succeeded = true WHERE id = %s"


def network(address: str) -> str:
    """What counts as one address: an IPv6 customer has a whole /64."""
    try:
        found = ip_address(address)
    except ValueError:
        return address[:64]
    if isinstance(found, IPv6Address):
        return str(found.ipv4_mapped or f"{IPv6Address(int(found) >> 64 << 64)}/64")
    return str(found)


async def begin_attempt(identity: Identity, email_folded: str, address: str, at: Instant) -> Id:
    """Count an attempt and return its id; raises TooManyRequests with `retry_after` in seconds."""
    address, attempt = network(address), new_id()
    async with identity.database.platform() as transaction:
        connection = await driver(transaction)
        await connection.execute(_LOCK, [email_folded])
        free_at = await _free_at(connection, identity, email_folded, address, at)
        if free_at > at:
            seconds = -(-(free_at - at) // 1_000_000)
            raise TooManyRequests(
                _spoken(seconds),
                retry_after=seconds,
            )
        await connection.execute(_INSERT, [attempt, email_folded, address, to_datetime(at)])
    return attempt


async def attempt_succeeded(connection: AsyncConnection[Any], attempt: Id) -> None:
    """Write down that an attempt turned out well."""
    await connection.execute(_SUCCEEDED, [attempt])


async def _free_at(
    connection: AsyncConnection[Any], identity: Identity, email_folded: str, address: str, at: Instant
) -> Instant:
    """When the next attempt is allowed; in the past when it is now."""
    settings, since = identity.settings, to_datetime(at - WINDOW)
    # A block outlasts the failures it stands on, so those are looked for in two windows.
    pair = await (await connection.execute(_PAIR, [email_folded, address, to_datetime(at - 2 * WINDOW)])).fetchall()
    lately = [when for when, _ in pair if when > at - MINUTE]
    last_success = max((when for when, succeeded in pair if succeeded), default=0)
    failures = [when for when, succeeded in pair if not succeeded and when > last_success]
    most = settings.failures_before_block
    blocks = [last + WINDOW for first, last in zip(failures, failures[most:], strict=False) if last - first <= WINDOW]
    waits = [_until(lately, settings.attempts_per_minute, MINUTE), *blocks]
    for statement, value in ((_OF_ADDRESS, address), (_OF_EMAIL, email_folded)):
        found = await (await connection.execute(statement, [value, since])).fetchall()
        waits.append(_until([when for (when,) in found], _WIDE * most, WINDOW))
    return max(waits)


def _until(times: list[Instant], most: int, window: int) -> Instant:
    """When fewer than `most` of these times will lie within the window."""
    return times[-most] + window if len(times) >= most else 0


def _spoken(seconds: int) -> str:
    if seconds < 120:
        return worded("Too many attempts to sign in. Try again in {count} seconds.", count=seconds)
    return worded("Too many attempts to sign in. Try again in {count} minutes.", count=-(-seconds // 60))
