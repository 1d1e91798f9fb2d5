"""Many believable contacts, the same in every run, stored straight into a tenant's tables as one version."""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import islice

from server.changes import feed, stored
from server.database.database import Database, driver
from server.database.tenant import Tenant
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.change import Change, ChangeKind
from shared_models.kernel.ids import NIL, Id, uuid7
from shared_models.kernel.instant import Instant
from shared_models.kernel.record_field import Value

START: Instant = 1_760_000_000_000_000
_LETTERS = "abcdefghiklmnoprstuvwz"


def contacts(count: int, seed: int = 1) -> Iterator[dict[str, Value]]:
    """Rows of contacts with a dozen fields filled in."""
    chance = random.Random(seed)
    names = ["".join(chance.choices(_LETTERS, k=chance.randint(3, 9))).title() for _ in range(8_000)]
    cities, blank = names[:400], catalogue().record_type("contact").blank
    for number in range(count):
        first, last, at = chance.choice(names[:2_000]), chance.choice(names), START + number * 60_000_000
        yield dict(blank) | {
            "id": uuid7(at, chance.randbytes(10)),
            "created_at": at,
            "created_by": NIL,
            "updated_at": at + chance.randrange(10**12),
            "updated_by": NIL,
            "bucket": "owner:",
            "first_name": first,
            "last_name": last,
            "email": f"{first}.{last}@{chance.choice(names)}.example".lower(),
            "phone": f"+49{chance.randrange(10**9, 10**10)}",
            "city": chance.choice(cities),
            "lifecycle": chance.choice(["lead", "qualified", "customer", "partner"]),
            "job_title": chance.choice(names),
            "country": chance.choice(["DE", "FR", "GB", "SE", "US"]),
            "notes": " ".join(chance.choices(names[:2_000], k=8)),
        }


async def settle(database: Database, tenant: Tenant, count: int) -> list[Id]:
    """Store so many contacts and one change, so that the feed has a version; returns the contacts' ids."""
    record_type, ids = catalogue().record_type("contact"), []
    people = contacts(count)
    async with database.tenant(tenant) as connection:
        raw = await driver(connection)
        version = await feed.head(raw) + 1
        while rows := [row | {"version": version} for row in islice(people, 5_000)]:
            ids += [row["id"] for row in rows]
            await raw.execute(*stored.inserting(record_type, rows, ""))
        change = Change(
            version, 0, START, NIL, NIL, "contact", ids[0], ChangeKind.PATCH, bucket_after="owner:", mutation_id=NIL
        )
        await raw.execute(*feed.appending([change], [""]))
    async with database.owner() as connection:
        raw = await driver(connection)
        await raw.execute(f"ANALYZE {tenant.schema}.contact".encode())
    return ids
