"""`python -m tests.restore [--before 10] [--lost 60] [--json FILE]`: seconds of work before and after the backup.

Three clients write to a real server without a pause. The backup is a copy of the stopped database's folder; after more
work it is put back, `new-epoch` is run, and the clients return one after the other. Exit code 1 when a record is not
what it was.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from server.changes import stored
from server.database.database import Database, driver
from server.database.tenant import Tenant
from server.identity.new_epoch import begin_epochs
from server.identity.tenants import find_tenant
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.write import Key, Row
from tests.kills.__main__ import sign_up
from tests.kills.house import House
from tests.kills.verdict import head
from tests.kills.writer import Client, life


def run(folder: Path, before: float, lost: float, seed: int) -> dict[str, Any]:
    """One restore from beginning to end, and what was found."""
    house, chance = House(folder / "house"), random.Random(seed)
    try:
        house.serve()
        tenant, desks = sign_up(house, folder)
        _work(house, tenant, desks, before, chance)
        house.stop()
        subprocess.run(["cp", "-a", house.postgres.data, folder / "backup"], check=True)
        house.start()
        kept = asyncio.run(head(house.app, house.owner, tenant))
        _work(house, tenant, desks, lost, chance)
        was, newest = asyncio.run(_rows(house, tenant)), asyncio.run(head(house.app, house.owner, tenant))
        house.stop()
        subprocess.run(["rm", "-rf", house.postgres.data], check=True)
        subprocess.run(["mv", folder / "backup", house.postgres.data], check=True)
        house.postgres.start()
        asyncio.run(_new_epoch(house, tenant))
        gone = len(was) - len(asyncio.run(_rows(house, tenant)))
        house.serve()
        began = time.monotonic()
        chance.shuffle(desks)
        _settle(house, tenant, desks, asyncio.run(_epoch(house, tenant)))
        seconds = time.monotonic() - began
        differing = _differing(was, asyncio.run(_rows(house, tenant)))
        return {
            "versions_lost": newest - kept,
            "records_lost": gone,
            "records_before": len(was),
            "differing": differing,
            "seconds_until_all_is_back": round(seconds, 1),
        }
    finally:
        house.close()


def _work(house: House, tenant: Tenant, desks: Sequence[Client], seconds: float, chance: random.Random) -> None:
    """All clients write for a while, and then have everything acknowledged."""
    lives = [life(desk, seed=chance.getrandbits(32)) for desk in desks]
    time.sleep(seconds)
    for child in lives:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
    _settle(house, tenant, desks)


def _settle(house: House, tenant: Tenant, desks: Sequence[Client], epoch: str = "") -> None:
    """Everybody connects at once until all is sent and everybody has all of it."""
    for _ in range(2):
        version = asyncio.run(head(house.app, house.owner, tenant))
        children = [life(desk, seed=0, until=version, epoch=epoch) for desk in desks]
        for child in children:
            if os.waitpid(child, 0)[1]:
                raise RuntimeError("a client did not come to rest; see its words above")


async def _rows(house: House, tenant: Tenant) -> dict[Key, Row]:
    found: dict[Key, Row] = {}
    async with Database(house.app, house.owner) as database, database.tenant(tenant) as connection:
        for each in catalogue():
            for row in await stored.where(await driver(connection), each, stored.sql.SQL("true"), []):
                found[each.name, row["id"]] = row
    return found


async def _epoch(house: House, tenant: Tenant) -> str:
    async with Database(house.app, house.owner) as database:
        return (await find_tenant(database, tenant.id)).epoch


async def _new_epoch(house: House, tenant: Tenant) -> None:
    async with Database(house.app, house.owner) as database:
        await begin_epochs(database, tenant.id)


def _differing(was: dict[Key, Row], now: dict[Key, Row]) -> int:
    """How many records do not hold what people had put there, or are deleted where they were not."""
    differing = 0
    for key, row in was.items():
        names = [each.name for each in catalogue().record_type(key[0]).own_fields]
        other = now.get(key)
        same = other is not None and all(row[name] == other[name] for name in names)
        if other is None or not same or (row["deleted_at"] is None) != (other["deleted_at"] is None):
            differing += 1
            told = (
                {name: (row[name], other[name]) for name in names if row[name] != other[name]} if other else "missing"
            )
            print(key, row["deleted_at"], other and other["deleted_at"], told, file=sys.stderr)
    return differing


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m tests.restore", description=__doc__)
    parser.add_argument("--before", type=float, default=10)
    parser.add_argument("--lost", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", type=Path)
    asked = parser.parse_args()
    catalogue()
    with tempfile.TemporaryDirectory(prefix="counterfoil-restore-") as folder:
        Path(folder).chmod(0o711)
        found = run(Path(folder), asked.before, asked.lost, asked.seed)
    print(json.dumps(found))
    if asked.json:
        asked.json.write_text(json.dumps(found, indent=1) + "\n", "utf-8")
    return int(bool(found["differing"]))


if __name__ == "__main__":
    sys.exit(main())
