"""Content that no live record names any more goes after a week; until then a deleted record can have it back."""

import asyncio
import logging
from typing import Self

import psycopg
from sqlalchemy.exc import SQLAlchemyError

from server.attachments import contents
from server.attachments.attachments import Attachments
from server.attachments.records import INFECTED
from server.attachments.storage import key_of
from server.database.database import driver
from server.database.tenant import Tenant
from server.going_on import going_on
from shared_models.kernel.faults import Unavailable
from shared_models.kernel.instant import Instant, to_datetime
from sync.clock import now
from sync.ending import end

KEPT = 7 * 86_400 * 1_000_000
"""For how long (µs) content stays that nobody names."""

ROUND_SECONDS = 3600.0
PAUSE_SECONDS = 0.05
_NAMED = """
(EXISTS (SELECT FROM attachment a WHERE a.digest = c.digest AND a.deleted_at IS NULL)
 OR EXISTS (SELECT FROM attachment a WHERE a.thumbnail = c.digest AND a.deleted_at IS NULL))
"""
_TENANTS = """
SELECT id, schema_name, name, epoch, language, lease_hours, epoch_from FROM platform.tenant WHERE state = 'active'
"""
_LEFT = f"""
UPDATE attachment_content c SET orphan_since = %s
WHERE state <> 'removed' AND orphan_since IS NULL AND NOT {_NAMED}
"""  # noqa: S608  # a constant of ours
_FOUND_AGAIN = f"UPDATE attachment_content c SET orphan_since = NULL WHERE orphan_since IS NOT NULL AND {_NAMED}"  # noqa: S608
_DUE = "SELECT digest FROM attachment_content WHERE state <> 'removed' AND orphan_since < %s LIMIT 1000"
_STILL_DUE = "SELECT FROM attachment_content WHERE digest = %s AND state <> 'removed' AND orphan_since < %s"
_log = logging.getLogger("counterfoil.attachments")


class OrphanSweep:
    """An asynchronous context manager: it sweeps once an hour while it is open."""

    def __init__(self, attachments: Attachments) -> None:
        self._attachments = attachments
        self._working: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        self._working = asyncio.create_task(going_on("looking through attached files", self._work), name="orphan sweep")
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._working is not None:
            await end(self._working)

    async def _work(self) -> None:
        await asyncio.sleep(ROUND_SECONDS)
        await sweep(self._attachments)


async def sweep(attachments: Attachments, at: Instant | None = None) -> None:
    """Remove what is due in every organisation; what fails is tried again the next time."""
    try:
        await asyncio.to_thread(attachments.staging.sweep)
        found = await attachments.database.look_up(_TENANTS, ())
    except (psycopg.Error, Unavailable, OSError) as error:
        _log.warning("attached files could not be looked through: %s", type(error).__name__)
        return
    for tenant in (Tenant(*each) for each in found):
        try:
            await attachments.records.mend(tenant)
            await sweep_tenant(attachments, tenant, at or now())
        except (psycopg.Error, SQLAlchemyError, Unavailable, OSError) as error:
            _log.warning("attached files of %s could not be removed: %s", tenant.schema, type(error).__name__)
        except Exception:  # noqa: BLE001  (a defect met with one tenant ends the sweep of no other)
            _log.exception("attached files of %s could not be removed", tenant.schema)
        await asyncio.sleep(PAUSE_SECONDS)


async def sweep_tenant(attachments: Attachments, tenant: Tenant, at: Instant) -> int:
    """Note what is named by nobody at `at` (µs), and remove what has been for a week; returns how much that was."""
    before = to_datetime(at - KEPT)
    async with attachments.database.tenant(tenant) as transaction:
        connection = await driver(transaction)
        await connection.execute(_FOUND_AGAIN)
        await connection.execute(_LEFT, [to_datetime(at)])
        due = await (await connection.execute(_DUE, [before])).fetchall()
    removed = 0
    for (digest,) in due:
        async with attachments.database.tenant(tenant) as transaction:
            connection = await driver(transaction)
            await contents.hold(connection, digest)
            still_due = (await connection.execute(_STILL_DUE, [digest, before])).rowcount
            if not still_due or await contents.is_named(connection, digest, None):
                continue
            for kind in ("", INFECTED):
                await attachments.storage.remove(key_of(tenant.id, digest, kind))
            await contents.keep(connection, digest, 0, "removed", at)
            removed += 1
    return removed
