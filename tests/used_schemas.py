"""Schemas that tests are through with, emptied and given to the next tenant: a tenth of what making one costs.

Law: what is handed on is what `provision` makes. A schema in which a test has altered a table, an index, a trigger, a
function or a grant is never used again, nor is one that holds much. The next tenant has an id, a role and a schema's
name of its own, as if its schema were new, and the platform knows nothing of the one before.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

import psycopg
import pytest
from sqlalchemy.ext.asyncio import AsyncConnection

from server.database.database import OWNER_ROLE, driver
from server.database.migrations.tree import TENANT
from server.database.provisioning import provision
from server.identity import new_tenant

MUCH = 1 << 20
"""Bytes of one table, from which on a new schema is the cheaper one."""

# Whatever alters a schema writes new rows of the catalogue; those that were written last say when that was.
_MARK = """
WITH here AS (SELECT oid, xmin FROM pg_namespace WHERE nspname = %(schema)s),
  relation AS (SELECT c.oid, c.xmin FROM pg_class AS c JOIN here ON c.relnamespace = here.oid),
  written AS (
    SELECT xmin FROM here UNION ALL SELECT xmin FROM relation
    UNION ALL SELECT xmin FROM pg_proc WHERE pronamespace = (SELECT oid FROM here)
    UNION ALL SELECT a.xmin FROM pg_attribute AS a JOIN relation ON a.attrelid = relation.oid
    UNION ALL SELECT t.xmin FROM pg_trigger AS t JOIN relation ON t.tgrelid = relation.oid)
SELECT count(*), sum(xmin::text::bigint) FROM written
"""
_FILLED = """
SELECT oid::regclass::text, pg_relation_size(oid) FROM pg_class
WHERE relnamespace = %(schema)s::regnamespace AND relkind = 'r' AND pg_relation_size(oid) > 0
"""
_COUNTERS = """
SELECT setval(oid::regclass, 1, false) FROM pg_class
WHERE relnamespace = %(schema)s::regnamespace AND relkind = 'S'
"""
_FUNCTIONS = """
SELECT format('%%I(%%s)', proname, pg_get_function_identity_arguments(oid)) FROM pg_proc
WHERE pronamespace = %(schema)s::regnamespace AND proconfig IS NOT NULL
"""
_PLATFORM = """
WITH gone AS (DELETE FROM platform.tenant WHERE schema_name = %(schema)s RETURNING id),
  signed AS (DELETE FROM platform.sign_in WHERE tenant_id IN (SELECT id FROM gone)),
  belonging AS (DELETE FROM platform.membership WHERE tenant_id IN (SELECT id FROM gone)),
  seen AS (DELETE FROM platform.witness WHERE tenant_id IN (SELECT id FROM gone))
DELETE FROM platform.custom_role WHERE tenant_id IN (SELECT id FROM gone)
"""
Mark = tuple[int, int]
Connection = psycopg.AsyncConnection[Any]


class UsedSchemas:
    """Those of one database of a cluster, whose superuser's DSN is `postgres`."""

    def __init__(self, postgres: str) -> None:
        with psycopg.connect(postgres) as connection:
            connection.execute("SELECT pg_advisory_xact_lock(727467)")  # the workers come at once
            connection.execute(f"GRANT SET ON PARAMETER session_replication_role TO {OWNER_ROLE}".encode())
        self._lent: dict[str, Mark] = {}
        self._used: dict[str, Mark] = {}

    @contextmanager
    def come_first(self) -> Iterator[None]:
        """Organisations that sign up meanwhile get one of these schemas."""
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(new_tenant, "provision", self.provision)
            yield

    async def provision(self, connection: AsyncConnection, schema: str) -> str:
        """As the product's `provision`: an emptied schema under a new name, or a new one."""
        raw = await driver(connection)
        if (former := await self._emptied(raw)) is None:
            await provision(connection, schema)
        else:
            await _rename(raw, former, schema)
        self._lent[schema] = await _mark(raw, schema)
        return TENANT.head()

    def give_back(self) -> None:
        """Nobody uses what was lent any more."""
        self._used |= self._lent
        self._lent.clear()

    async def _emptied(self, raw: Connection) -> str | None:
        """The name of a schema without rows; None when there is none that may be used again."""
        while self._used:
            schema, mark = self._used.popitem()
            if await _mark(raw, schema) == mark and await _empty(raw, schema):
                return schema
        return None


async def _mark(raw: Connection, schema: str) -> Mark:
    """What differs as soon as a statement has altered the schema."""
    found = await (await raw.execute(_MARK, {"schema": schema})).fetchone()
    assert found is not None
    return found[0], int(found[1] or 0)


async def _empty(raw: Connection, schema: str) -> bool:
    """Remove all rows, and what the platform knows of the tenant; says no to a schema that holds much."""
    filled = await (await raw.execute(_FILLED, {"schema": schema})).fetchall()
    if any(size > MUCH for _, size in filled):
        return False
    deletions = [f"DELETE FROM {name}" for name, _ in filled]
    # As replication does it, because the guards let nobody delete what is posted.
    script = ["SET LOCAL session_replication_role = replica", *deletions, "SET LOCAL session_replication_role = origin"]
    await raw.execute(";".join(script).encode())
    await raw.execute(_COUNTERS, {"schema": schema})
    await raw.execute(_PLATFORM, {"schema": schema})
    return True


async def _rename(raw: Connection, former: str, schema: str) -> None:
    functions = await (await raw.execute(_FUNCTIONS, {"schema": former})).fetchall()
    script = [
        f"ALTER SCHEMA {former} RENAME TO {schema}",
        f"ALTER ROLE {former} RENAME TO {schema}",
        *(f"ALTER FUNCTION {schema}.{name} SET search_path TO {schema}" for (name,) in functions),
    ]
    await raw.execute(";".join(script).encode())


@pytest.fixture(scope="session")
def used_schemas(postgres: str, addresses: tuple[str, str]) -> UsedSchemas:
    """Those of this worker's database, whichever folder's tests gave them back."""
    return _used_schemas(postgres)


@cache
def _used_schemas(postgres: str) -> UsedSchemas:
    return UsedSchemas(postgres)
