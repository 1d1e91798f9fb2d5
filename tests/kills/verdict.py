"""What is asked when the killing is over: was anything lost, doubled, or left different?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass

from server.changes import stored
from server.database.database import Database, driver
from server.database.tenant import Tenant
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.write import Key, Row
from sync.replica.replica import Replica
from tests.kills.writer import Client


@dataclass
class Found:
    """Counts; every one but the first two has to be 0."""

    told: int = 0
    changes: int = 0
    lost: int = 0
    doubled: int = 0
    diverged: int = 0
    gaps: int = 0

    @property
    def good(self) -> bool:
        """Whether nothing is wrong."""
        return not (self.lost or self.doubled or self.diverged or self.gaps)

    def plain(self) -> dict[str, int]:
        """For JSON."""
        return asdict(self)


async def head(app: str, owner: str, tenant: Tenant) -> int:
    """The newest version of the feed."""
    async with Database(app, owner) as database, database.tenant(tenant) as connection:
        raw = await driver(connection)
        row = await (await raw.execute("SELECT max(version) FROM change")).fetchone()
        assert row is not None
        return int(row[0])


async def examine(app: str, owner: str, tenant: Tenant, clients: Sequence[Client]) -> Found:
    """Compare what every client was told, every replica, and the server."""
    found = Found()
    rows: dict[Key, Row] = {}
    async with Database(app, owner) as database, database.tenant(tenant) as connection:
        raw = await driver(connection)
        for each in catalogue():
            for row in await stored.where(raw, each, stored.sql.SQL("true"), []):
                rows[each.name, row["id"]] = row
        decided = {str(each[0]) for each in await (await raw.execute("SELECT mutation_id FROM verdict")).fetchall()}
        twice = "SELECT count(*) FROM (SELECT 1 FROM change GROUP BY mutation_id, record_id HAVING count(*) > 1) AS t"
        found.doubled = (await (await raw.execute(twice)).fetchone() or (0,))[0]
        gaps = "SELECT count(DISTINCT version) - max(version) + min(version) - 1, count(*) FROM change"
        counted = await (await raw.execute(gaps)).fetchone() or (0, 0)
        found.gaps, found.changes = abs(int(counted[0])), int(counted[1])
    for client in clients:
        told = set(client.told.read_text("utf-8").split())
        found.told += len(told)
        found.lost += len(told - decided)
        found.diverged += _differing(client, rows)
    return found


def _differing(client: Client, rows: dict[Key, Row]) -> int:
    """How many records a replica shows otherwise than the server holds them."""
    with Replica.open(client.replica_path, client.key(), catalogue=catalogue) as replica:
        differing = 0
        for key, row in rows.items():
            mine = replica.get(*key)
            secret = {each.name for each in catalogue().record_type(key[0]).fields if each.secret}
            if mine is None or any(mine[name] != value for name, value in row.items() if name not in secret):
                differing += 1
        return differing
