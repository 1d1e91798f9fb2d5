"""Tenants as the operator sees them: finding one, suspending it, and opening it again."""

from server.database.database import Database, driver
from server.database.tenant import Tenant
from shared_models.kernel.faults import Duplicate, InvalidValue, NotFound, worded
from shared_models.kernel.ids import Id

LONGEST_LEASE = 24 * 365

_FIND = """
SELECT id, schema_name, name, epoch, language, lease_hours, epoch_from FROM platform.tenant
WHERE id::text = %s OR name = %s ORDER BY created_at
"""
_LEASE = "UPDATE platform.tenant SET lease_hours = %s WHERE id = %s"
_STATE = "UPDATE platform.tenant SET state = %s WHERE id = %s"


async def find_tenant(database: Database, id_or_name: str) -> Tenant:
    """The tenant of that id or name; raises NotFound, or Duplicate when several share the name."""
    found = [Tenant(*values) for values in await database.look_up(_FIND, [id_or_name, id_or_name])]
    if not found:
        raise NotFound(worded("There is no organisation '{name}'.", name=id_or_name[:80]))
    if len(found) > 1:
        ids = ", ".join(each.id for each in found)
        raise Duplicate(
            worded(
                "Several organisations are called '{name}': {ids}. Name one by its id.", name=id_or_name[:80], ids=ids
            )
        )
    return found[0]


async def suspend(database: Database, tenant_id: Id) -> None:
    """Nobody gets into the tenant from now on; its records stay as they are."""
    await _set(database, tenant_id, "suspended")


async def resume(database: Database, tenant_id: Id) -> None:
    """Open a suspended tenant again."""
    await _set(database, tenant_id, "active")


async def set_lease(database: Database, tenant_id: Id, hours: int) -> None:
    """How long devices may show records without a word from the server; 0 for ever. Raises InvalidValue."""
    if not 0 <= hours <= LONGEST_LEASE:
        raise InvalidValue(worded("A lease has 0 to {limit} hours; 0 means that it never ends.", limit=LONGEST_LEASE))
    async with database.platform() as transaction:
        await (await driver(transaction)).execute(_LEASE, [hours, tenant_id])


async def _set(database: Database, tenant_id: Id, state: str) -> None:
    async with database.platform() as transaction:
        await (await driver(transaction)).execute(_STATE, [state, tenant_id])
