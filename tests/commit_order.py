"""`python -m tests.commit_order --changes 1000000 [--seed N] [--broken] [--json FILE]`: nobody ever misses a commit.

Writers commit at once to a tenant of a real PostgreSQL, after delays; some give up just before their commit, some lose
their connection in it and send the same again. A reader follows the feed all the while. Then everything is compared:
no change missed, none seen twice, none out of order, none decided on an old row. Rounds have a tenant each; one that
found damage is run again by its seed. `--broken` numbers versions from a plain sequence instead, and has to find
damage. Exit code 1 when the outcome is not the expected one.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from server.database.database import Database
from server.database.provisioning import provision, schema_of
from server.database.tenant import Tenant
from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import catalogue
from shared_models.platform.roles import Role, permissions
from sync.clock import new_id
from tests.bench import ground
from tests.server.changes.race import plain_sequence, race

WRITERS, BATCHES, OWN = 8, 25, 200
Told = Callable[[dict[str, Any]], None]


async def run(
    house: Database, *, changes: int, seed: int, broken: bool, told: Told, batches: int = BATCHES
) -> dict[str, Any]:
    """Rounds until there were so many changes: how many of what, and the damage by the seeds of its rounds."""
    actor = Actor(new_id(), new_id(), permissions(Role.ADMIN, catalogue()))
    tally, damage, start, rounds = Counter[str](), dict[str, list[int]](), time.perf_counter(), 0
    own = min(OWN, max(1, changes // (WRITERS * batches)))
    while True:
        tenant = await _tenant(house)
        arguments: dict[str, Any] = {"seed": seed + rounds, "writers": WRITERS, "batches": batches, "own": own}
        if broken:
            async with plain_sequence(house, tenant):
                found = await race(house, tenant, actor, **arguments, tally=tally)
        else:
            found = await race(house, tenant, actor, **arguments, tally=tally)
        for each in found:
            damage.setdefault(each, []).append(seed + rounds)
        rounds += 1
        seen = {
            "aborted": 0,
            "killed": 0,
            **tally,
            "rounds": rounds,
            "seconds": round(time.perf_counter() - start, 1),
            "damage": damage,
        }
        told(seen)
        if tally["changes"] >= changes:
            return seen


async def _tenant(house: Database) -> Tenant:
    tenant_id = new_id()
    async with house.owner() as connection:
        await provision(connection, schema_of(tenant_id))
    return Tenant(tenant_id, schema_of(tenant_id), "Race", epoch=new_id())


def main(words: list[str] | None = None) -> int:
    """Run it on a cluster of its own, and say every round how far it is."""
    parser = argparse.ArgumentParser(prog="python -m tests.commit_order", description=__doc__)
    parser.add_argument("--changes", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--broken", action="store_true", help="number versions from a plain sequence")
    parser.add_argument("--json", type=Path, help="write the figures here after every round")
    options = parser.parse_args(words)

    def told(seen: dict[str, Any]) -> None:
        line = json.dumps(seen | {"broken": options.broken})
        sys.stderr.write(line + "\n")
        if options.json:
            options.json.write_text(line + "\n")

    async def whole() -> dict[str, Any]:
        with ground.postgres() as dsn:
            async with ground.house(dsn) as house:
                return await run(house, changes=options.changes, seed=options.seed, broken=options.broken, told=told)

    seen = asyncio.run(whole())
    sys.stdout.write(json.dumps(seen | {"broken": options.broken}) + "\n")
    return 0 if bool(seen["damage"]) == options.broken else 1


if __name__ == "__main__":
    sys.exit(main())
