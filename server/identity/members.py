"""People of a tenant: adding one, changing a role, letting one go.

The platform's membership and the tenant's `member` record are written in one transaction; every change of a role moves
the permission version.
"""

from typing import Any, LiteralString

import psycopg
from psycopg import AsyncConnection

from server.changes.apply import Committed, nobody
from server.database.database import Database, driver
from server.database.one_transaction import OneTransaction
from server.database.tenant import Tenant
from server.identity.email_address import checked, folded
from server.identity.faults import AlreadyMember, EmailTaken, LastAdmin, UnknownRole
from server.identity.new_tenant import write
from server.identity.password_policy import check_password
from server.identity.passwords import hash_password
from shared_models.kernel.actor import SYSTEM, Actor
from shared_models.kernel.faults import NotFound, worded
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant, to_datetime
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.platform.roles import Role
from sync.clock import new_id, now
from sync.protocol.faults import NotAMember

_NAME = RecordField("name", "Name", Kind.TEXT)
_FIND: LiteralString = "SELECT id, email, name FROM platform.person WHERE email_folded = %s"
_PERSON = """
INSERT INTO platform.person (id, email, email_folded, name, password_hash, created_at) VALUES (%s, %s, %s, %s, %s, %s)
"""
_MEMBERSHIP = """
INSERT INTO platform.membership (tenant_id, person_id, role, permission_version, active, created_at)
VALUES (%s, %s, %s, 1, true, %s)
ON CONFLICT (tenant_id, person_id) DO UPDATE
SET role = excluded.role, active = true, ended_at = NULL, permission_version = membership.permission_version + 1
WHERE NOT membership.active RETURNING permission_version
"""
_ROLE_EXISTS = "SELECT 1 FROM platform.custom_role WHERE tenant_id = %s AND name = %s"
_CHANGE = """
UPDATE platform.membership
SET role = %s, active = %s, ended_at = %s, permission_version = permission_version + 1
WHERE tenant_id = %s AND person_id = %s
"""
# Locks the tenant's administrators, so that two of them cannot dismiss each other.
_ADMINS = """
SELECT person_id FROM platform.membership
WHERE tenant_id = %s AND active AND role = 'Admin' ORDER BY person_id FOR UPDATE
"""


async def add_member(
    database: Database,
    tenant: Tenant,
    email: str,
    name: str,
    role: str,
    password: str,
    *,
    author: Actor = SYSTEM,
    at: Instant | None = None,
    committed: Committed = nobody,
) -> Id:
    """Add a person to a tenant and return their id; whoever has signed up before keeps their password and name.

    Raises InvalidValue, PasswordTooWeak, UnknownRole or AlreadyMember; then nothing was changed.
    """
    at = now() if at is None else at
    email, name = checked(email), str(_NAME.check(name.strip()) or "")
    check_password(password, folded(email))
    kept = await hash_password(password)
    async with database.platform() as transaction:
        connection = await driver(transaction)
        await check_role(connection, tenant, role)
        known = await (await connection.execute(_FIND, [folded(email)])).fetchone()
        if known is None:
            known = await insert_person(connection, email, name, kept, at), email, name
        mutation = await join(connection, tenant, known, role, at)
        version = await write(OneTransaction(transaction), tenant, product(author), [mutation], at)
    committed(tenant, version)
    return str(known[0])


async def person_of(database: Database, email: str) -> Id:
    """The id of the person with an e-mail address; raises NotFound."""
    found = await database.look_up(_FIND, [folded(email)])
    if not found:
        raise NotFound(worded("Nobody has signed up as '{email}'.", email=email[:80]))
    return str(found[0][0])


async def insert_person(connection: AsyncConnection[Any], email: str, name: str, kept: str, at: Instant) -> Id:
    """A new person; raises EmailTaken."""
    person_id = new_id()
    try:
        await connection.execute(_PERSON, [person_id, email, folded(email), name, kept, to_datetime(at)])
    except psycopg.errors.UniqueViolation:
        raise EmailTaken("Somebody has signed up with this e-mail address. Sign in instead.", field="email") from None
    return person_id


async def join(
    connection: AsyncConnection[Any], tenant: Tenant, person: tuple[Id, str, str], role: str, at: Instant
) -> Mutation:
    """Make a person (id, e-mail, name) a member, and return the mutation that writes their `member` record.

    Raises AlreadyMember; somebody who left before comes back to the record they had.
    """
    person_id, email, name = person
    cursor = await connection.execute(_MEMBERSHIP, [tenant.id, person_id, role, to_datetime(at)])
    row = await cursor.fetchone()
    if row is None:
        raise AlreadyMember("This person belongs to the organisation already.", field="email")
    action = Action.CREATE if row[0] == 1 else Action.PATCH
    after = {"name": name or None, "email": email, "role": role, "active": True}
    return Mutation(new_id(), "member", person_id, action, after=after, at=at)


async def change_role(
    database: Database,
    tenant: Tenant,
    person_id: Id,
    role: str,
    *,
    author: Actor = SYSTEM,
    at: Instant | None = None,
    committed: Committed = nobody,
) -> None:
    """Give a member another role; raises UnknownRole, NotAMember or LastAdmin."""
    await _change(database, tenant, person_id, {"role": role}, author, at, committed)


async def remove_member(
    database: Database,
    tenant: Tenant,
    person_id: Id,
    *,
    author: Actor = SYSTEM,
    at: Instant | None = None,
    committed: Committed = nobody,
) -> None:
    """Take a person's membership away; their records and what they did stay. Raises NotAMember or LastAdmin."""
    await _change(database, tenant, person_id, {"active": False}, author, at, committed)


async def _change(
    database: Database,
    tenant: Tenant,
    person_id: Id,
    values: dict[str, Any],
    author: Actor,
    at: Instant | None,
    committed: Committed,
) -> None:
    at = now() if at is None else at
    async with database.platform() as transaction:
        connection = await driver(transaction)
        if "role" in values:
            await check_role(connection, tenant, values["role"])
        admins = [row[0] for row in await (await connection.execute(_ADMINS, [tenant.id])).fetchall()]
        role = await _role(connection, tenant, person_id)
        if admins == [person_id] and (values.get("role", role) != Role.ADMIN or not values.get("active", True)):
            raise LastAdmin("An organisation needs at least one administrator. Appoint another one first.")
        after = {"role": role, "active": True} | values
        ended = None if after["active"] else to_datetime(at)
        await connection.execute(_CHANGE, [after["role"], after["active"], ended, tenant.id, person_id])
        mutation = Mutation(new_id(), "member", person_id, Action.PATCH, after=values, at=at)
        version = await write(OneTransaction(transaction), tenant, product(author), [mutation], at)
    committed(tenant, version)


async def _role(connection: AsyncConnection[Any], tenant: Tenant, person_id: Id) -> str:
    """What somebody is now. Whoever was let go is nobody: another end would give them more time to hand work in."""
    statement = "SELECT role, active FROM platform.membership WHERE tenant_id = %s AND person_id = %s FOR UPDATE"
    row = await (await connection.execute(statement, [tenant.id, person_id])).fetchone()
    if row is None or not row[1]:
        raise NotAMember("This person does not belong to the organisation.")
    return str(row[0])


async def check_role(connection: AsyncConnection[Any], tenant: Tenant, role: str) -> None:
    """Raise UnknownRole unless the role is built in or the tenant's own."""
    if role in Role.__members__.values():
        return
    if not await (await connection.execute(_ROLE_EXISTS, [tenant.id, role])).fetchone():
        raise UnknownRole(
            worded("There is no role '{role}'. Built in are {roles}.", role=role[:60], roles=", ".join(Role)),
            field="role",
        )


def product(author: Actor) -> Actor:
    """The product itself, writing in the name of whoever asked for it."""
    return Actor(author.person, author.device, frozenset(), author.address, system=True)
