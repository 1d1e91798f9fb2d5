"""A server process of its own that draws up what is due in one organisation: `ADDRESS OWNER ID SCHEMA N`.

It is killed by force right after its N-th batch was committed.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from typing import Any

from server.accounting.recurring import Recurring
from server.changes.apply import nobody
from server.changes.group_commit import GroupCommit
from server.changes.heads import Heads
from server.database.database import Database
from server.database.tenant import Tenant
from shared_models.kernel.catalogue import catalogue


class Killed(GroupCommit):
    """Does not survive its last batch."""

    left = 1

    async def decided(self, *arguments: Any) -> Any:
        """Commit, and be killed after the last."""
        await super().decided(*arguments)
        self.left -= 1
        if not self.left:
            os.kill(os.getpid(), signal.SIGKILL)


async def main(app: str, owner: str, tenant_id: str, schema: str, batches: str) -> None:
    """Begin, and never end."""
    async with Database(app, owner) as database:
        writers = Killed(database, catalogue, nobody)
        writers.left = int(batches)
        await Recurring(database, writers, Heads(database), catalogue()).look_through(Tenant(tenant_id, schema, "", ""))


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
