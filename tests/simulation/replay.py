"""Replay simulated histories against the real stores: `python -m tests.simulation.replay --histories 10000`.

What the simulated database decided is decided again by `server.changes.apply` on PostgreSQL: verdicts and feed have to
be equal. What became durable in each simulated replica is stored again in a Replica on SQLCipher: rows, queue and what
is shown have to be equal. Restores, upgrades and changes of roles are left out: of these the simulated stores do less.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import text

from server.changes.apply import apply_all
from server.changes.feed import read_feed
from server.database import provisioning
from server.database.bootstrap import bootstrap
from server.database.database import Database
from server.database.embedded import THROWAWAY, EmbeddedPostgres
from server.database.provisioning import provision, schema_of
from server.database.tenant import Tenant
from server.derive.tables import tenant_metadata
from shared_models.kernel.actor import Actor
from sync.clock import new_id
from sync.replica import steps
from sync.replica.replica import Replica
from tests.simulation import limits
from tests.simulation.business import NEW
from tests.simulation.device import Device
from tests.simulation.plan import Plan, plan_of
from tests.simulation.world import World

LEFT_OUT = frozenset({"restore", "role", "upgrade server", "upgrade client", "torn write", "skew client", "settle"})
KEY = bytes(range(32))
DECISIONS = 60


class Differs(AssertionError):
    """A real store does not hold what the simulated one does."""


def replayed_plan(seed: int, decisions: int = DECISIONS) -> Plan:
    """The plan of a seed without what is left out."""
    plan = plan_of(seed, decisions)
    return plan.only(each for each in plan.decisions if each.kind not in LEFT_OUT)


def history_of(plan: Plan) -> World:
    """The world after the plan, with a trace of what was decided and of what became durable."""
    with limits.small():
        world = World(plan, trace=[])
        world.run()
    return world


@contextmanager
def our_tables() -> Iterator[None]:
    """Tenants are provisioned with the simulated business until the block ends."""
    before, made = provisioning.metadata, tenant_metadata(NEW)
    provisioning.metadata = lambda: made  # type: ignore[assignment]  # it is cached, this is not
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
    names = ", ".join(f'{tenant.schema}."{name}"' for name in tenant_metadata(NEW).tables)
    async with database.owner() as connection:
        await connection.execute(text(f"TRUNCATE {names}"))


async def replay_server(database: Database, tenant: Tenant, world: World) -> int:
    """Decide everything again on PostgreSQL; how many mutations that were. Raises Differs."""
    trace: Sequence[tuple[Any, ...]] = world.oracle.trace or ()
    count = 0
    for catalogue, asked, at, made in trace:
        verdicts = await apply_all(database, tenant, list(asked), at, declared=catalogue)
        count += len(asked)
        for ours, theirs in zip(made.answers, verdicts, strict=True):
            if ours != theirs:
                raise Differs(f"simulated verdict {ours}\nPostgreSQL's {theirs}")
    feed = (await read_feed(database, tenant, 0, 1_000_000)).changes
    archive = [
        change for version in sorted(world.database.tables.archive) for change in world.database.tables.archive[version]
    ]
    for ours, theirs in zip(archive, feed, strict=True):
        if ours != theirs:
            raise Differs(f"simulated change {ours}\nPostgreSQL's {theirs}")
    return count


def replay_device(device: Device, folder: Path) -> int:
    """Store everything again in a real replica; how many steps that were. Raises Differs."""
    simulated, trace = device.replica, device.replica.trace or []
    path = folder / f"{new_id()}.db"
    with Replica.open(path, KEY, catalogue=lambda: device.catalogue) as real:
        real.enrol(tenant_id=new_id(), person_id=device.person, device_id=device.id)
        for what, *arguments in trace:
            if what == "write":
                real.write(
                    arguments[0], actor=Actor(device.person, device.id, real.actor().permissions), at=arguments[1]
                )
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
        inbox = [(each.mutation.id, each.state) for each in simulated.inbox()]
        if [(each.mutation.id, each.state) for each in real.inbox()] != inbox:
            raise Differs(f"device {device.number} has another inbox")
        real.wipe()
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
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o711)
        yield Path(name)


def write(out: Path | None, report: dict[str, Any]) -> None:
    """Write the report, if anybody wants it."""
    if out is not None:
        out.write_text(json.dumps(report, indent=1))


async def replay(histories: int, seed: int, out: Path | None) -> int:
    """Replay so many histories; 1 when any differed."""
    done, mutations, steps, failures = 0, 0, 0, []
    begun = time.monotonic()
    with folder_here() as folder:
        async with database_here(folder) as database:
            tenant = await new_tenant(database)
            for number in range(seed, seed + histories):
                try:
                    world = history_of(replayed_plan(number))
                    mutations += await replay_server(database, tenant, world)
                    steps += sum(replay_device(each, folder) for each in world.devices)
                except Exception as error:  # noqa: BLE001  (whatever it is, the others are replayed, too)
                    failures.append({"seed": number, "failure": f"{type(error).__name__}: {error}"[:2000]})
                    print(f"seed {number}: {failures[-1]['failure']}", flush=True)
                await emptied(database, tenant)
                done += 1
                report = {
                    "histories": done,
                    "mutations_decided_again": mutations,
                    "steps_stored_again": steps,
                    "wall_seconds": round(time.monotonic() - begun, 1),
                    "failures": failures,
                }
                if done % 50 == 0 or done == histories:
                    write(out, report)
    print(json.dumps(report, indent=1))
    return 1 if failures else 0


def main() -> int:
    """Replay as many as asked."""
    parser = argparse.ArgumentParser(prog="python -m tests.simulation.replay", description=__doc__)
    parser.add_argument("--histories", type=int, default=100)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--json", type=Path, help="where to write the report, every 50 histories")
    asked = parser.parse_args()
    return asyncio.run(replay(asked.histories, asked.seed, asked.json))


if __name__ == "__main__":
    sys.exit(main())
