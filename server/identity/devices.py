"""Devices: revoking one ends its sign-ins in every tenant and keeps it out until it is allowed again."""

from server.database.database import Database, driver
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant, to_datetime

_REVOKE = "UPDATE platform.device SET revoked_at = %s WHERE id = %s AND person_id = %s AND revoked_at IS NULL"
_END = """
UPDATE platform.sign_in SET ended_at = %s, ended_because = 'device revoked'
WHERE device_id = %s AND person_id = %s AND ended_at IS NULL
"""


async def revoke_device(database: Database, person_id: Id, device_id: Id, at: Instant) -> None:
    """Revoke a person's device; doing it twice does no harm."""
    async with database.platform() as transaction:
        connection = await driver(transaction)
        for statement in (_REVOKE, _END):
            await connection.execute(statement, [to_datetime(at), device_id, person_id])
