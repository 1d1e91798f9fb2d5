"""How long a new tenant takes after the first: role, schema, tables, grants, in one transaction."""

from __future__ import annotations

import asyncio
import statistics
import time

import psycopg

from server.derive.tables import metadata
from tests.bench import ground
from tests.bench.baselines.bare_ddl import make_schema
from tests.bench.report import Report

TENANTS = 12


def run(report: Report) -> None:
    """Provision tenants one after the other, and plain schemas of the same size."""
    with ground.postgres() as dsn:
        ours = asyncio.run(_tenants(dsn))
        bare = _schemas(dsn)
    report.add("baseline_plain_schema_ms", bare * 1000)
    report.add("first_ms", ours[0] * 1000)
    report.add("tenant_ms", statistics.median(ours[1:]) * 1000, ("<", 250))
    report.add("ratio_to_baseline", statistics.median(ours[1:]) / bare)
    report.add("tables", len(metadata().tables))


async def _tenants(dsn: str) -> list[float]:
    taken = []
    async with ground.house(dsn) as database:
        for _ in range(TENANTS):
            start = time.perf_counter()
            await ground.tenant(database)
            taken.append(time.perf_counter() - start)
    return taken


def _schemas(dsn: str) -> float:
    tables = list(metadata().tables.values())
    columns = round(statistics.mean(len(each.columns) for each in tables))
    indices = round(statistics.mean(len(each.indexes) for each in tables))
    taken = []
    with psycopg.connect(dsn) as connection:
        for number in range(TENANTS):
            start = time.perf_counter()
            with connection.transaction():
                make_schema(connection, f"plain_{number}", len(tables), columns, indices)
            taken.append(time.perf_counter() - start)
    return statistics.median(taken[1:])
