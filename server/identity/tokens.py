"""Opening a sign-in and answering with its pair of tokens."""

from dataclasses import dataclass
from typing import Any

from psycopg import AsyncConnection

from server.identity.access_token import Claims, write_token
from server.identity.caller import check_open
from server.identity.identity import Identity
from server.identity.refresh_token import refresh_token
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant, to_datetime
from sync.clock import new_id
from sync.protocol.faults import DeviceRevoked, NotAMember

DAY = 86_400_000_000

_MEMBERSHIPS = """
SELECT tenant.id, tenant.name, membership.role, membership.permission_version, tenant.state
FROM platform.membership JOIN platform.tenant ON tenant.id = membership.tenant_id
WHERE membership.person_id = %s AND membership.active ORDER BY tenant.name, tenant.id
"""
_DEVICE = """
INSERT INTO platform.device (id, person_id, name, created_at, seen_at) VALUES (%s, %s, %s, %s, %s)
ON CONFLICT (id, person_id) DO UPDATE
SET seen_at = excluded.seen_at, name = CASE WHEN excluded.name = '' THEN device.name ELSE excluded.name END
RETURNING revoked_at
"""
_SIGN_IN = """
INSERT INTO platform.sign_in
    (id, person_id, tenant_id, device_id, address, generation, created_at, rotated_at, expires_at, ended_because)
VALUES (%s, %s, %s, %s, %s, 1, %s, %s, %s, '')
"""


@dataclass(frozen=True, slots=True)
class Belonging:
    """A tenant that a person belongs to, and as what."""

    tenant_id: Id
    name: str
    role: str
    permission_version: int
    state: str


@dataclass(frozen=True, slots=True)
class DeviceClaim:
    """The device somebody signs in from, as it names itself."""

    id: Id
    name: str = ""


@dataclass(frozen=True, slots=True)
class Tokens:
    """What a successful sign-up, sign-in, refresh or switch answers; names after RFC 6749, times in seconds."""

    access_token: str
    refresh_token: str
    token_type: str
    expires_in: int
    user_id: Id
    organization_id: Id
    organizations: list[dict[str, str]]


async def belongings(connection: AsyncConnection[Any], person_id: Id) -> list[Belonging]:
    """The tenants a person belongs to, suspended ones included, by name."""
    cursor = await connection.execute(_MEMBERSHIPS, [person_id])
    return [Belonging(*values) for values in await cursor.fetchall()]


async def open_sign_in(
    connection: AsyncConnection[Any],
    identity: Identity,
    person_id: Id,
    tenant_id: Id,
    device: DeviceClaim | None,
    address: str,
    at: Instant,
) -> Tokens:
    """Sign a person in to a tenant on a device, in an open transaction on the platform's tables."""
    device = device or DeviceClaim(new_id())
    moment, sign_in_id = to_datetime(at), new_id()
    cursor = await connection.execute(_DEVICE, [device.id, person_id, device.name, moment, moment])
    row = await cursor.fetchone()
    if row is not None and row[0] is not None:
        raise DeviceRevoked("This device was revoked. Ask an administrator, or sign in from another one.")
    expires = to_datetime(at + identity.settings.sign_in_days * DAY)
    await connection.execute(_SIGN_IN, [sign_in_id, person_id, tenant_id, device.id, address, moment, moment, expires])
    return await pair(connection, identity, (person_id, tenant_id, device.id, sign_in_id), 1, at)


async def pair(
    connection: AsyncConnection[Any],
    identity: Identity,
    ids: tuple[Id, Id, Id, Id],
    generation: int,
    at: Instant,
) -> Tokens:
    """The tokens of a sign-in's generation; `ids` are person, tenant, device and sign-in."""
    person_id, tenant_id, _, sign_in_id = ids
    mine = await belongings(connection, person_id)
    here = next((each for each in mine if each.tenant_id == tenant_id), None)
    if here is None:
        raise NotAMember("You do not belong to this organisation.")
    check_open(here.state)
    seconds = identity.settings.access_seconds
    claims = Claims(*ids, here.role, here.permission_version, at + seconds * 1_000_000)
    return Tokens(
        access_token=write_token(identity.keys, claims, at),
        refresh_token=refresh_token(identity.keys, sign_in_id, generation),
        token_type="Bearer",  # noqa: S106  # the OAuth name of the kind, not a secret
        expires_in=seconds,
        user_id=person_id,
        organization_id=tenant_id,
        organizations=[{"id": each.tenant_id, "name": each.name, "role": each.role} for each in mine],
    )
