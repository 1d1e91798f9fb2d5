"""A server process of its own that does nothing but send what is due in one organisation: `ADDRESS OWNER DATA ID …`."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from server.changes.apply import nobody
from server.changes.group_commit import GroupCommit
from server.changes.heads import Heads
from server.database.database import Database
from server.database.tenant import Tenant
from server.identity.token_keys import token_keys
from server.outbox.outbox import Outbox
from server.outbox.sealing import Sealing
from shared_models.kernel.catalogue import catalogue


async def main(app: str, owner: str, key: str, tenant_id: str, schema: str) -> None:
    """Send once."""
    async with Database(app, owner) as database:
        sealing = Sealing(token_keys(key, Path()), catalogue())
        writers = GroupCommit(database, catalogue, nobody, sealing.sealed)
        outbox = Outbox(database, writers, Heads(database), catalogue(), sealing)
        await outbox.send_due(Tenant(tenant_id, schema, "", ""))


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
