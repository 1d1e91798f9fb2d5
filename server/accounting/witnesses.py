"""What devices have seen of the chains of the books, kept where the tenant's role cannot write.

Law: what was seen is never lowered. A newer place takes the place of an older one of the same device only while the
older is still part of the chain; what does not fit is kept for ever, and the device is told.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import psycopg

from server.database.adapters import register
from server.database.database import Database, driver
from server.database.tenant import Tenant
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant, to_datetime
from sync.protocol.witness import Head

MOST = 1_000
"""What does not fit is kept up to so many times for a device: whoever makes up more says nothing new."""

_HEARD = "SELECT series_id, place, hash, device_id, epoch FROM platform.witness WHERE tenant_id = %s ORDER BY 1, 2, 4"
_STANDING = """
SELECT e.series_id, e.place, e.hash FROM entry AS e
JOIN unnest(%s::uuid[], %s::bigint[]) AS asked (series_id, place)
    ON asked.series_id = e.series_id AND asked.place = e.place
WHERE e.posted_at IS NOT NULL AND e.deleted_at IS NULL
"""
_BEFORE = "SELECT series_id, place, hash FROM witness WHERE tenant_id = %s AND device_id = %s"
_KEEP = """
INSERT INTO witness (tenant_id, series_id, device_id, place, hash, epoch, seen_at) VALUES (%s, %s, %s, %s, %s, %s, %s)
ON CONFLICT DO NOTHING
"""
_LET_GO = "DELETE FROM witness WHERE tenant_id = %s AND device_id = %s AND series_id = %s AND place = %s AND hash = %s"


@dataclass(frozen=True, slots=True)
class Witness:
    """A device has seen this hash at this place; `epoch` is the server's at that time."""

    series_id: Id
    place: int
    hash: str
    device_id: Id
    epoch: str


def heard(dsn: str, tenant: Tenant) -> list[Witness]:
    """What the devices of a tenant have seen. Blocking."""
    with psycopg.connect(dsn, connect_timeout=10) as connection:
        register(connection)
        return [Witness(*each) for each in connection.execute(_HEARD, [tenant.id])]


async def hear(
    database: Database, tenant: Tenant, device: Id, epoch: str, heads: Sequence[Head], at: Instant
) -> list[Head]:
    """Keep what a device has seen; returns what of all it has ever seen is not part of the books as they are now."""
    async with database.platform() as connection:
        raw = await driver(connection)
        before = [tuple(each) for each in await (await raw.execute(_BEFORE, [tenant.id, device])).fetchall()]
    known = sorted({*before, *heads})
    standing = await _standing(database, tenant, known)
    newest = {head[0]: head for head in known if head in standing}  # in order of places: the last one wins
    kept = {*newest.values(), *(head for head in known if head not in standing)}
    async with database.platform() as connection:
        raw = await driver(connection)
        for head in sorted(kept - {*before})[: max(0, MOST - len(before))]:
            series_id, place, seen = head
            values: list[Any] = [tenant.id, series_id, device, place, seen, epoch, to_datetime(at)]
            await raw.execute(_KEEP, values)
        for series_id, place, seen in {*before} - kept:
            await raw.execute(_LET_GO, [tenant.id, device, series_id, place, seen])
    return [head for head in known if head not in standing]


async def _standing(database: Database, tenant: Tenant, heads: Sequence[Head]) -> set[Head]:
    """Those of the heads that the books hold."""
    async with database.tenant(tenant) as connection:
        raw = await driver(connection)
        asked = [[each[0] for each in heads], [each[1] for each in heads]]
        return {*heads} & {tuple(each) for each in await (await raw.execute(_STANDING, asked)).fetchall()}
