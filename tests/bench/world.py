"""The world of a sync benchmark: a cluster, the shipped server as a process of its own, and people at desks."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from server.changes.apply import apply
from server.database.bootstrap import bootstrap
from server.database.database import Database
from server.database.migrate import migrate_platform
from shared_models.kernel.actor import Actor
from shared_models.kernel.mutation import Mutation
from shared_models.kernel.verdict import Verdict
from sync.clock import now
from sync.replica.driver import TICK_SECONDS
from tests.bench import ground
from tests.bench.serve import EMAIL, PASSWORD, Served, serve
from tests.bench.spent import System, system
from tests.running import Person
from tests.scenarios.desk import Desk

BATCH = 500


@dataclass(frozen=True, slots=True)
class World:
    """Where everything is. `app` and `owner` are the database's addresses."""

    app: str
    owner: str
    folder: Path
    served: Served
    system: System
    actor: Actor

    async def desk(self, name: str) -> Desk:
        """A new desk of the one person, signed in and not opened."""
        person = Person(self.served.tokens["user_id"], name, EMAIL, PASSWORD, "Admin")
        desk = Desk(self.folder / name, person, self.served.url, tick_seconds=TICK_SECONDS)
        await desk.sign_in(self.served.tenant.id)
        return desk

    async def write(self, mutations: Sequence[Mutation]) -> list[Verdict]:
        """What others do meanwhile, straight into the database; servers find it by polling."""
        verdicts: list[Verdict] = []
        async with Database(self.app, self.owner) as database:
            for first in range(0, len(mutations), BATCH):
                part = mutations[first : first + BATCH]
                verdicts += await apply(database, self.served.tenant, self.actor, part, now())
        return verdicts


@contextmanager
def world(*, timed: bool = False, workers: int = 1, nats: str = "") -> Iterator[World]:
    """A fresh one, gone at the end."""
    with ground.postgres() as dsn, tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        app, owner = bootstrap(dsn)
        asyncio.run(_migrate(app, owner))
        with serve(app, owner, folder, workers, nats=nats, timed=timed) as served:
            yield World(app, owner, folder, served, system(served.pid, dsn), ground.admin())


async def _migrate(app: str, owner: str) -> None:
    async with Database(app, owner) as database:
        await migrate_platform(database)
