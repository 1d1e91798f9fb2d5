"""Taking work into quarantine: from people who have lost a permission, and for a while from those who lost access.

A refresh token counts here, and only here, for 72 hours after its device or its person was shut out: the work of those
three days is not lost with the device.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import msgspec
import psycopg

from server.changes import verdicts
from server.database.database import driver
from server.database.tenant import Tenant
from server.identity.caller import check_open
from server.identity.faults import SignInEnded
from server.identity.identity import Identity
from server.identity.refresh_token import read_refresh_token
from shared_models.kernel.faults import Fault, TooManyRequests
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant, to_datetime
from shared_models.kernel.mutation import Mutation
from sync.protocol.deposit import KEPT_OPEN, Deposit, not_done
from sync.protocol.mutation_form import check_ids, encode_mutation

MOST_WAITING = 20_000
"""Mutations of one device that may wait for a decision."""

_WHO = """
SELECT tenant.id, tenant.schema_name, tenant.name, tenant.epoch, tenant.language, tenant.state, person.id,
       coalesce(nullif(person.name, ''), person.email), sign_in.device_id, coalesce(device.name, ''),
       sign_in.generation, sign_in.ended_at, sign_in.expires_at, device.revoked_at,
       coalesce(membership.active, false), membership.ended_at
FROM platform.sign_in
JOIN platform.tenant ON tenant.id = sign_in.tenant_id
JOIN platform.person ON person.id = sign_in.person_id
LEFT JOIN platform.device ON device.id = sign_in.device_id AND device.person_id = sign_in.person_id
LEFT JOIN platform.membership ON membership.tenant_id = tenant.id AND membership.person_id = person.id
WHERE sign_in.id = %s
"""
_COUNT = "SELECT count(*) FROM quarantine WHERE state = 'waiting' AND device = %s AND NOT mutation_id = ANY(%s::uuid[])"
_KEEP = """
INSERT INTO quarantine
    (mutation_id, person, person_name, device, device_name, record_type, record_id, content, received_at,
     schema_version)
VALUES (%s, %s, %s, %s, %s, %s, %s, %s::jsonb, %s, %s) ON CONFLICT (mutation_id) DO NOTHING
"""


@dataclass(frozen=True, slots=True)
class Depositor:
    """Whose work it is, by id and by name."""

    tenant: Tenant
    person: Id
    person_name: str
    device: Id
    device_name: str


async def depositor_of_sign_in(identity: Identity, sign_in_id: Id) -> Depositor:
    """Who stands behind a sign-in whose access token is good."""
    depositor, _ = _read(await identity.database.look_up(_WHO, [sign_in_id]))
    return depositor


async def depositor_of_token(identity: Identity, refresh_token: str, at: Instant) -> Depositor:
    """Who stands behind a refresh token, shut out or not. Raises NotSignedIn when it is none, or too late."""
    sign_in_id, generation = read_refresh_token(identity.keys, refresh_token)
    depositor, (current, ended_at, expires_at, revoked_at, active, left_at) = _read(
        await identity.database.look_up(_WHO, [sign_in_id])
    )
    shut_out = [each for each in (revoked_at, None if active else left_at) if each is not None]
    if generation < current - 1:
        raise _ended()
    if shut_out:
        if at > max(shut_out) + KEPT_OPEN:
            raise _ended()
    elif not active or ended_at is not None or expires_at <= at:
        raise _ended()
    return depositor


async def deposit(identity: Identity, who: Depositor, made: Deposit, at: Instant) -> int:
    """Keep mutations for an administrator; those that were accepted or lie here already are left out.

    Returns how many are new. Raises Malformed and InvalidValue for what no mutation can be, TooManyRequests.
    """
    mutations = made.mutations
    contents = {each.id: _content(each) for each in mutations}
    async with identity.database.tenant(who.tenant) as transaction:
        connection = await driver(transaction)
        others = await connection.execute(_COUNT, [who.device, [each.id for each in mutations]])
        [(waiting,)] = await others.fetchall()
        if waiting + len(mutations) > MOST_WAITING:
            raise TooManyRequests("This device has handed over more than anybody can look at.")
        decided = await verdicts.of_person(connection, who.person, [each.id for each in mutations])
        new = [(each, contents[each.id]) for each in not_done(mutations, decided)]
        return await _keep(connection, who, new, at, made.schema_version)


async def _keep(
    connection: psycopg.AsyncConnection[Any],
    who: Depositor,
    new: Sequence[tuple[Mutation, str]],
    at: Instant,
    schema_version: int,
) -> int:
    kept = 0
    whose = (who.person, who.person_name, who.device, who.device_name)
    for each, content in new:
        about = (each.record_type, each.record_id, content, to_datetime(at), schema_version)
        kept += (await connection.execute(_KEEP, [each.id, *whose, *about])).rowcount
    return kept


def _content(mutation: Mutation) -> str:
    check_ids(mutation)
    encode_mutation(mutation)
    return msgspec.json.encode(mutation).decode()


def _read(found: Sequence[tuple[Any, ...]]) -> tuple[Depositor, tuple[Any, ...]]:
    if not found:
        raise _ended()
    tenant_id, schema, name, epoch, language, state, *person = found[0]
    check_open(state)
    return Depositor(Tenant(tenant_id, schema, name, epoch, language), *person[:4]), tuple(person[4:])


def _ended() -> Fault:
    return SignInEnded("This sign-in has ended, and the time to hand over what was not sent is over.")
