"""Devices: revoking one ends its sign-ins in every tenant and keeps it out until it is allowed again."""

from dataclasses import dataclass

from server.database.database import Database, driver
from shared_models.kernel.faults import NotFound
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant, to_datetime

_REVOKE = "UPDATE platform.device SET revoked_at = %s WHERE id = %s AND person_id = %s AND revoked_at IS NULL"
_END = """
UPDATE platform.sign_in SET ended_at = %s, ended_because = 'device revoked'
WHERE device_id = %s AND person_id = %s AND ended_at IS NULL
"""


_ALL = "SELECT id, name, seen_at, revoked_at FROM platform.device WHERE person_id = %s ORDER BY seen_at DESC, id"


@dataclass(frozen=True, slots=True)
class KnownDevice:
    """A device that a person has signed in from, as it named itself."""

    id: Id
    name: str
    seen_at: Instant
    revoked_at: Instant | None


async def devices_of(database: Database, person_id: Id) -> list[KnownDevice]:
    """A person's devices, the one seen last first."""
    return [KnownDevice(*values) for values in await database.look_up(_ALL, [person_id])]


async def revoke_device(database: Database, person_id: Id, device_id: Id, at: Instant) -> None:
    """Revoke a person's device; doing it twice does no harm. Raises NotFound when they have no such device."""
    if device_id not in {each.id for each in await devices_of(database, person_id)}:
        raise NotFound("This person has no such device.")
    async with database.platform() as transaction:
        connection = await driver(transaction)
        for statement in (_REVOKE, _END):
            await connection.execute(statement, [to_datetime(at), device_id, person_id])
