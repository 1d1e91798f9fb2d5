"""A new epoch: what an operator gives every organisation after the server was put back to an earlier point.

Devices then know that versions above that point name other changes than before; they load what differs, and push again
what was accepted and lost.
"""

from psycopg.types.json import Jsonb

from server.changes import feed
from server.database.database import Database, driver
from server.database.tenant import Tenant
from shared_models.kernel.ids import Id
from sync.clock import new_id
from sync.protocol.epochs import following

_ALL = "SELECT id, schema_name, name, epoch, language, lease_hours, epoch_from, past FROM platform.tenant ORDER BY id"
_BEGIN = "UPDATE platform.tenant SET epoch = %s, epoch_from = %s, past = %s WHERE id = %s"


async def begin_epochs(database: Database, tenant_id: Id | None = None) -> list[tuple[str, int]]:
    """Give the tenant, or every one, a new epoch from its newest version on; their names and those versions."""
    begun = []
    for found in await database.look_up(_ALL, []):
        tenant = Tenant(*found)
        if tenant_id in (None, tenant.id):
            async with database.tenant(tenant) as connection:
                version = await feed.head(await driver(connection))
            past = following(tenant.past, tenant.epoch, version)
            async with database.platform() as connection:
                await (await driver(connection)).execute(_BEGIN, [new_id(), version, Jsonb(past), tenant.id])
            begun.append((tenant.name, version))
    return begun
