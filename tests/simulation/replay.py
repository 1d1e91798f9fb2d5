"""Replay simulated histories against the real stores: `python -m tests.simulation.replay --histories 10000`.

`--resume FILE` notes every few seconds how far it came and goes on from there the next time. Of four histories three
are short and one is long.

What the simulated database decided is decided again by `server.changes.apply` on PostgreSQL: verdicts and feed have to
be equal. What became durable in each simulated replica is stored again in a Replica on SQLCipher: rows, queue and what
is shown have to be equal. Restores and upgrades are left out: of these the simulated stores do less.
Nothing here outlives the run, so nothing waits for a disk: the files lie in memory where the system has such a place.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from psycopg import sql
from sqlalchemy import MetaData, text

from server.changes import compact, feed
from server.changes.apply import apply_all
from server.database import provisioning
from server.database.bootstrap import bootstrap
from server.database.database import Database, driver
from server.database.embedded import THROWAWAY, EmbeddedPostgres
from server.database.provisioning import provision, schema_of
from server.database.tenant import Tenant
from server.derive.tables import tenant_metadata
from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.change import Change
from sync.clock import new_id
from sync.protocol.effects import StoreChanges, StoreVerdicts
from sync.replica import departed, steps
from sync.replica.replica import Replica
from tests.simulation import limits
from tests.simulation.business import NEW
from tests.simulation.device import Device
from tests.simulation.plan import Plan, plan_of
from tests.simulation.world import World

LEFT_OUT = frozenset({"restore", "upgrade server", "upgrade client", "torn write", "skew client", "settle"})
KEY = bytes(range(32))
DECISIONS = (16, 16, 30, 100)
"""How long histories are, in turn."""

NOTE_EVERY = 5.0
IN_MEMORY = Path("/dev/shm")


class Differs(AssertionError):
    """A real store does not hold what the simulated one does."""


def replayed_plan(seed: int, decisions: int = 0) -> Plan:
    """The plan of a seed without what is left out."""
    plan = plan_of(seed, decisions or DECISIONS[seed % len(DECISIONS)])
    return plan.only(each for each in plan.decisions if each.kind not in LEFT_OUT)


def history_of(plan: Plan) -> World:
    """The world after the plan, with a trace of what was decided and of what became durable."""
    with limits.small():
        world = World(plan, trace=[])
        world.run()
    return world


@cache
def _tables() -> MetaData:
    return tenant_metadata(NEW)


@contextmanager
def our_tables() -> Iterator[None]:
    """Tenants are provisioned with the simulated business until the block ends."""
    before, provisioning.metadata = provisioning.metadata, _tables
    provisioning._script.cache_clear()
    try:
        yield
    finally:
        provisioning.metadata = before
        provisioning._script.cache_clear()


async def new_tenant(database: Database) -> Tenant:
    """A tenant whose tables are those of the simulated business."""
    tenant_id = new_id()
    tenant = Tenant(tenant_id, schema_of(tenant_id), "Simulated", epoch=new_id())
    with our_tables():
        async with database.owner() as connection:
            await provision(connection, tenant.schema)
    return tenant


async def emptied(database: Database, tenant: Tenant) -> None:
    """Remove every row of a tenant."""
    names = [f'{tenant.schema}."{name}"' for name in _tables().tables]
    async with database.owner() as connection:
        await connection.execute(text(f"TRUNCATE {', '.join(names)}"))


async def replay_server(database: Database, tenant: Tenant, world: World) -> int:
    """Decide everything again on PostgreSQL; how many mutations that were. Raises Differs."""
    trace: Sequence[tuple[Any, ...]] = world.oracle.trace or ()
    count = 0
    for what, *arguments in trace:
        if what == "compact":
            await compact._move(database, tenant, *arguments)
            continue
        catalogue, asked, at, made = arguments
        verdicts = await apply_all(database, tenant, list(asked), at, declared=catalogue)
        count += len(asked)
        for ours, theirs in zip(made.answers, verdicts, strict=True):
            if ours != theirs:
                raise Differs(f"simulated verdict {ours}\nPostgreSQL's {theirs}")
    tables = world.database.tables
    for kept, name in ((tables.archive, feed.EVER), (tables.feed, sql.Identifier("change"))):
        await _compare_changes(database, tenant, [each for version in sorted(kept) for each in kept[version]], name)
    return count


async def _compare_changes(
    database: Database, tenant: Tenant, simulated: Sequence[Change], where: sql.Composable
) -> None:
    statement = sql.SQL("SELECT {} FROM {} ORDER BY version, position").format(feed.NAMES, where)
    async with database.tenant(tenant) as connection:
        found = await (await (await driver(connection)).execute(statement)).fetchall()
    for ours, theirs in zip(simulated, map(feed.change_of, found), strict=True):
        if ours != theirs:
            raise Differs(f"simulated change {ours}\nPostgreSQL's {theirs}")


class Blank:
    """Replicas before anybody signs in: made once for each version of the product, then copied."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files: dict[str, Path] = {}

    @contextmanager
    def replica(self, catalogue: Catalogue) -> Iterator[Replica]:
        """A new one, which is gone when the block ends."""
        blank = self._files.get(catalogue.fingerprint)
        if blank is None:
            blank = self._folder / f"{catalogue.fingerprint[:16]}.db"
            Replica.open(blank, KEY, catalogue=lambda: catalogue).close()
            self._files[catalogue.fingerprint] = blank
        with tempfile.TemporaryDirectory(dir=self._folder) as name:
            path = Path(shutil.copy(blank, name))
            with Replica.open(path, KEY, catalogue=lambda: catalogue) as real:
                real._connection.execute("PRAGMA synchronous = OFF")
                yield real


def together(trace: Sequence[tuple[Any, ...]], chance: Random) -> Iterator[tuple[Any, ...]]:
    """A trace in which some verdicts and batches that follow each other have arrived together."""
    held: list[StoreChanges | StoreVerdicts] = []
    for step in (*trace, ("end",)):
        arrives = {"store_changes": StoreChanges, "store_verdicts": StoreVerdicts}.get(step[0])
        if held and (arrives is None or chance.random() < 0.15):
            yield ("store", *held)
            held = []
        if arrives is not None:
            held.append(arrives(step[1]))
        elif step[0] != "end":
            yield step


def replay_device(device: Device, blank: Blank) -> int:
    """Store everything again in a real replica; how many steps that were. Raises Differs."""
    simulated, trace = device.replica, device.replica.trace or []
    with blank.replica(device.catalogue) as real:
        real.enrol(tenant_id=new_id(), person_id=device.person, device_id=device.id)
        for what, *arguments in together(trace, Random(device.number)):
            if what == "store":
                real.store(arguments)
            elif what == "write":
                actor = Actor(device.person, device.id, real.actor().permissions)
                real.write(arguments[0], actor=actor, at=arguments[1])
            elif what == "part_with_departed":
                real.part_with_departed(departed.left(real._connection, real._in_sight()))
            else:
                getattr(real, what)(*arguments)
            if what == "begin_load":
                for _ in steps.compare(real):
                    pass
        shown = simulated.shown(device.catalogue, Actor(device.person, device.id, simulated.permissions))
        keys = {key for world_key in (shown, device.world.database.tables.rows) for key in world_key}
        for name, record_id in sorted(keys):
            if name in device.catalogue.record_types and real.get(name, record_id) != shown.get((name, record_id)):
                ours, theirs = shown.get((name, record_id)), real.get(name, record_id)
                raise Differs(f"device {device.number} {name} {record_id}\nsimulated {ours}\nSQLCipher {theirs}")
        if (real.epoch, real.cursor, real.scope) != (simulated.epoch, simulated.cursor, simulated.scope):
            raise Differs(f"device {device.number} stands elsewhere")
        waiting = [each.mutation.id for each in simulated.waiting(1_000_000, 0)]
        if [each.mutation.id for each in real.queue()] != waiting:
            raise Differs(f"device {device.number} queues other mutations")
        if dict(real.quarantined()) != simulated.put_aside:
            raise Differs(f"device {device.number} has put other work aside")
        names = real._connection.execute("SELECT record_type, record_id, title FROM stub").fetchall()
        if {(name, record_id): title for name, record_id, title in names} != simulated.stubs:
            raise Differs(f"device {device.number} knows other names")
        inbox = [(each.mutation.id, each.state) for each in simulated.inbox()]
        if [(each.mutation.id, each.state) for each in real.inbox()] != inbox:
            raise Differs(f"device {device.number} has another inbox")
    return len(trace)


@asynccontextmanager
async def database_here(folder: Path) -> AsyncIterator[Database]:
    """A PostgreSQL of our own in a folder."""
    postgres = EmbeddedPostgres(folder / "postgres", THROWAWAY)
    try:
        addresses = bootstrap(postgres.start(), "simulated", secret="only for this run")
        async with Database(*addresses) as database:
            yield database
    finally:
        postgres.stop()


@contextmanager
def folder_here() -> Iterator[Path]:
    """A folder of our own, into which PostgreSQL's account can walk."""
    with tempfile.TemporaryDirectory(dir=IN_MEMORY if IN_MEMORY.is_dir() else None) as name:
        Path(name).chmod(0o711)
        yield Path(name)


class Report:
    """What was replayed so far, as it is written to a file."""

    def __init__(self, plain: dict[str, Any]) -> None:
        self.plain = {
            "next_seed": 0,
            "histories": 0,
            "mutations_decided_again": 0,
            "steps_stored_again": 0,
            "wall_seconds": 0.0,
            "cpu_seconds_of_this_process": 0.0,
            "failures": [],
        } | plain

    async def replay_next(self, database: Database, tenant: Tenant, blank: Blank) -> None:
        """One more history."""
        plain, begun, cpu = self.plain, time.monotonic(), time.process_time()
        try:
            world = history_of(replayed_plan(plain["next_seed"]))
            plain["mutations_decided_again"] += await replay_server(database, tenant, world)
            plain["steps_stored_again"] += sum(replay_device(each, blank) for each in world.devices)
        except Exception as error:  # noqa: BLE001  (whatever it is, the others are replayed, too)
            failure = f"{type(error).__name__}: {error}"[:2000]
            plain["failures"].append({"seed": plain["next_seed"], "failure": failure})
            print(f"seed {plain['next_seed']}: {failure}", flush=True)
        await emptied(database, tenant)
        plain["next_seed"] += 1
        plain["histories"] += 1
        plain["wall_seconds"] = round(plain["wall_seconds"] + time.monotonic() - begun, 3)
        plain["cpu_seconds_of_this_process"] = round(
            plain["cpu_seconds_of_this_process"] + time.process_time() - cpu, 3
        )

    def write(self, *paths: Path | None) -> None:
        """Whole or not at all, for the run may end at any moment."""
        for path in filter(None, paths):
            unfinished = path.with_name(f"{path.name}.{os.getpid()}")
            unfinished.write_text(json.dumps(self.plain, indent=1))
            unfinished.replace(path)


async def replay(histories: int, report: Report, resume: Path | None) -> None:
    """Replay until so many histories are done, those of earlier runs included."""
    with folder_here() as folder:
        async with database_here(folder) as database:
            tenant, blank, noted = await new_tenant(database), Blank(folder), time.monotonic()
            while report.plain["histories"] < histories:
                await report.replay_next(database, tenant, blank)
                if time.monotonic() - noted > NOTE_EVERY:
                    report.write(resume)
                    noted = time.monotonic()


def main() -> int:
    """Replay as many as asked; 1 when any differed."""
    parser = argparse.ArgumentParser(prog="python -m tests.simulation.replay", description=__doc__)
    parser.add_argument("--histories", type=int, default=100)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--resume", type=Path, help="a file that says how far it came")
    parser.add_argument("--json", type=Path, help="where to write the report")
    asked = parser.parse_args()
    noted = asked.resume is not None and asked.resume.exists()
    report = Report(json.loads(asked.resume.read_text()) if noted else {"next_seed": asked.seed})
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that PostgreSQL ends with us
    asyncio.run(replay(asked.histories, report, asked.resume))
    report.write(asked.resume, asked.json)
    print(json.dumps(report.plain, indent=1))
    return 1 if report.plain["failures"] else 0


if __name__ == "__main__":
    sys.exit(main())
