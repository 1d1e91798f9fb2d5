"""News by PostgreSQL's NOTIFY, which needs nothing but the database.

It is sent after the commit and coalesced: inside the transaction it would make every commit wait for every other.
"""

import asyncio
import contextlib
from collections.abc import Mapping

import psycopg
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from server.changes.news import Moved
from server.database.database import Database
from shared_models.kernel.faults import Unavailable
from shared_models.kernel.ids import Id, is_id

CHANNEL = "counterfoil_heads"
QUIET_SECONDS = 10.0
ANSWER_SECONDS = 5.0
_NOTIFY = text("SELECT pg_notify(:channel, payload) FROM unnest(CAST(:payloads AS text[])) AS payload")
_LOST = (psycopg.Error, SQLAlchemyError, Unavailable, OSError)


class PostgresNews:
    """One connection that listens, and a statement for each bundle of news."""

    def __init__(self, database: Database) -> None:
        self.listening = asyncio.Event()
        self._database = database

    async def listen(self, moved: Moved) -> None:
        """Until the connection is lost, which a silent one shows only when it is asked."""
        try:
            with contextlib.suppress(*_LOST):
                async with await self._database.direct() as connection:
                    await connection.execute(f"LISTEN {CHANNEL}")
                    self.listening.set()
                    while True:
                        async for notification in connection.notifies(timeout=QUIET_SECONDS):
                            tenant_id, _, version = notification.payload.partition(" ")
                            if is_id(tenant_id) and version.isdecimal():
                                moved(tenant_id, int(version))
                        async with asyncio.timeout(ANSWER_SECONDS):
                            await connection.execute("SELECT")
        finally:
            self.listening.clear()

    async def tell(self, heads: Mapping[Id, int]) -> None:
        """One statement for all."""
        payloads = [f"{tenant_id} {version}" for tenant_id, version in heads.items()]
        with contextlib.suppress(*_LOST):
            async with self._database.platform() as connection:
                await connection.execute(_NOTIFY, {"channel": CHANNEL, "payloads": payloads})
