"""Make the demonstration's tenant, its people and its two years of data, all through the product's own doors.

Cut off half way it goes on where it stopped: the same seed, end and people make the same mutations, and `apply`
answers one it has seen before with its first verdict.
"""

from collections.abc import Callable
from dataclasses import replace

from server.changes.apply import apply
from server.database.database import Database, driver
from server.database.one_transaction import OneTransaction
from server.database.tenant import Tenant
from server.demo.account import ORGANISATION, PEOPLE, Account
from server.demo.data import YEARS, Extent, demonstration
from server.demo.selling import Stage
from server.demo.story import DAY, Colleague
from server.identity.faults import AlreadyMember
from server.identity.members import add_member, insert_person, join, product
from server.identity.new_tenant import make_tenant, write
from server.identity.passwords import hash_password
from server.identity.permissions import permissions_of
from server.identity.tenants import find_tenant
from shared_models.kernel.actor import SYSTEM, Actor
from shared_models.kernel.faults import NotFound, Unexpected
from shared_models.kernel.ids import NIL
from shared_models.platform.roles import Role

_ADDRESS = "192.0.2.10"  # of the range that RFC 5737 keeps for documentation
_STAGES = """
SELECT stage.id::text, stage.outcome FROM stage JOIN pipeline ON pipeline.id = stage.pipeline_id
WHERE pipeline.is_default ORDER BY stage.position
"""
_MEMBERS = "SELECT email, id::text FROM member"


async def provision_demonstration(
    database: Database,
    account: Account,
    extent: Extent = Extent(),  # noqa: B008 - frozen
    progress: Callable[[int], None] = lambda records: None,
) -> Tenant:
    """Make what is missing of the demonstration; `progress` hears how many mutations are written. Raises a Fault."""
    begin = account.until - (YEARS * 365 + 2) * DAY
    try:
        tenant = await find_tenant(database, ORGANISATION)
    except NotFound:
        tenant = await _found(database, account, begin)
    for each in PEOPLE[1:]:
        try:
            await add_member(database, tenant, each.email, each.name, each.role, account.password, at=begin)
        except AlreadyMember:
            continue  # an earlier start has come as far as this
    colleagues, stages = await _known(database, tenant)
    done = 0
    granted = permissions_of(Role.ADMIN)
    for batch in demonstration(account.until, colleagues, stages, extent=extent):
        actor = Actor(batch.author.id, NIL, granted, _ADDRESS)
        for verdict in await apply(database, tenant, actor, batch.mutations, batch.at):
            if not verdict.stands:
                raise Unexpected(f"The demonstration's data was refused: {verdict.reason}")
        done += len(batch.mutations)
        progress(done)
    return tenant


async def _found(database: Database, account: Account, begin: int) -> Tenant:
    """The organisation and its first administrator, back-dated, in one transaction."""
    first = PEOPLE[0]
    password = await hash_password(account.password)
    async with database.owner() as transaction:
        connection = await driver(transaction)
        person = await insert_person(connection, first.email, first.name, password, begin)
        author = product(replace(SYSTEM, person=person))
        tenant = await make_tenant(transaction, ORGANISATION, "en", author, begin)
        member = await join(connection, tenant, (person, first.email, first.name), first.role, begin)
        await write(OneTransaction(transaction, owner=True), tenant, author, [member], begin)
    return tenant


async def _known(database: Database, tenant: Tenant) -> tuple[list[Colleague], list[Stage]]:
    async with database.tenant(tenant) as transaction:
        connection = await driver(transaction)
        ids = {email: record_id async for email, record_id in await connection.execute(_MEMBERS)}
        stages = [Stage(*values) async for values in await connection.execute(_STAGES)]
    return [Colleague(ids[each.email], each.sells) for each in PEOPLE], stages
