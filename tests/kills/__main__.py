"""`python -m tests.kills --clients 1000 --servers 100 [--json FILE] [--seed N]`: kill, let heal, compare.

Kills of clients come at any moment of their lives; every tenth event or so kills the server or PostgreSQL, in turn.
With a FILE that exists the counts go on from there. Exit code 1 when anything was lost, doubled or has diverged.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import signal
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import httpx

from server.database.provisioning import schema_of
from server.database.tenant import Tenant
from shared_models.kernel.catalogue import catalogue
from sync.clock import new_id
from tests.kills.house import House
from tests.kills.verdict import examine, head
from tests.kills.writer import Client, life

CLIENTS = 3
ROUND = 100
_PASSWORD = "correct horse battery staple"


def one_round(folder: Path, clients: int, servers: int, chance: random.Random) -> dict[str, Any]:
    """A fresh house, `clients` kills of clients and `servers` of the server or PostgreSQL, and what was found."""
    house = House(folder / "house")
    lives: dict[int, int] = {}
    try:
        house.serve()
        tenant, desks = sign_up(house, folder)
        lives = {number: life(desk, seed=chance.getrandbits(32)) for number, desk in enumerate(desks)}
        events = ["client"] * clients + ["server"] * (servers // 2) + ["postgres"] * (servers - servers // 2)
        chance.shuffle(events)
        for event in events:
            time.sleep(chance.choice((0.0, 0.02, 0.1, 0.4)) * chance.random() * 2)
            if event == "server":
                house.kill_server()
            elif event == "postgres":
                house.kill_postgres()
            else:
                number = chance.randrange(CLIENTS)
                _end(lives.pop(number))
                lives[number] = life(desks[number], seed=chance.getrandbits(32))
        return _healed(house, tenant, desks, lives)
    finally:
        for child in lives.values():
            _end(child)
        house.close()


def sign_up(house: House, folder: Path) -> tuple[Tenant, list[Client]]:
    """An organisation and its one person, who has three computers."""
    form = {"email": "ada@example.org", "password": _PASSWORD, "organization": "Kills"}
    form |= {"device": {"id": new_id(), "name": "first"}}  # type: ignore[dict-item]  # a JSON object in a form
    answer = httpx.post(f"{house.url}/api/v1/auth/signup", json=form, timeout=60)
    answer.raise_for_status()
    tenant_id = answer.json()["organization_id"]
    desks = []
    for number in range(CLIENTS):
        place = folder / f"client-{number}"
        place.mkdir()
        desks.append(Client(place, house.url, "ada@example.org", _PASSWORD))
    return Tenant(tenant_id, schema_of(tenant_id), "Kills", epoch=""), desks


def _healed(house: House, tenant: Tenant, desks: list[Client], lives: dict[int, int]) -> dict[str, Any]:
    """No more kills: everybody sends what they have, then catches up, and then all is compared."""
    for number in list(lives):
        _end(lives.pop(number))
    for _ in range(2):
        version = asyncio.run(head(house.app, house.owner, tenant))
        for desk in desks:
            _, status = os.waitpid(life(desk, seed=0, until=version), 0)
            if status:
                raise RuntimeError(f"a client did not heal; {(desk.folder / 'crash').read_text('utf-8')}")
    found = asyncio.run(examine(house.app, house.owner, tenant, desks))
    again = sum(len(each.read_text().splitlines()) for desk in desks for each in desk.folder.glob("signed-in-again"))
    return found.plain() | {"good": found.good, "signed_in_again": again}


def _end(child: int) -> None:
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m tests.kills", description=__doc__)
    parser.add_argument("--clients", type=int, default=1000, help="kills of clients")
    parser.add_argument("--servers", type=int, default=100, help="kills of the server or of PostgreSQL")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", type=Path)
    asked = parser.parse_args()
    report: dict[str, Any] = {"clients": 0, "servers": 0, "rounds": []}
    if asked.json and asked.json.exists():
        report = json.loads(asked.json.read_text("utf-8"))
    catalogue()
    while report["clients"] < asked.clients or report["servers"] < asked.servers:
        clients = max(0, min(ROUND, asked.clients - report["clients"]))
        rest = max(1, -(-(asked.clients - report["clients"]) // ROUND))
        servers = max(0, -(-(asked.servers - report["servers"]) // rest))
        with tempfile.TemporaryDirectory(prefix="counterfoil-kills-") as folder:
            Path(folder).chmod(0o711)
            chance = random.Random(asked.seed * 1000 + len(report["rounds"]))
            found = one_round(Path(folder), clients, servers, chance)
        report["clients"] += clients
        report["servers"] += servers
        report["rounds"].append(found)
        print(json.dumps({"clients": report["clients"], "servers": report["servers"]} | found), flush=True)
        if asked.json:
            asked.json.write_text(json.dumps(report, indent=1) + "\n", "utf-8")
    return int(not all(each["good"] for each in report["rounds"]))


if __name__ == "__main__":
    sys.exit(main())
