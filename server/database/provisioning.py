"""A new tenant: its role, its schema and all its tables, from one script in one transaction.

The role owns nothing and cannot delete; the feed and the verdicts it can only read and append to, the archive of the
feed and the derived tables of the books only read. The app may become the role, and inherits nothing from it (a plain
grant would let it read every tenant without saying which).
"""

import re
from functools import cache

import sqlalchemy as sa
from sqlalchemy import text
from sqlalchemy.dialects import postgresql
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.schema import CreateIndex, CreateTable

from server.database.database import APP_ROLE, driver
from server.database.migrations.tree import TENANT
from server.derive import backed, frozen, kept, ledger, statement_sums
from server.derive.tables import metadata
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.ids import Id

_SCHEMA = re.compile(r"t_[0-9a-f]{32}")
APPEND_ONLY = ("change", "verdict", "idempotency_key")
READ_ONLY = ("change_archive", *ledger.TABLES, *statement_sums.TABLES)


def schema_of(tenant_id: Id) -> str:
    """The name of a tenant's schema and role; always a safe identifier."""
    return f"t_{tenant_id.replace('-', '')}"


async def provision(connection: AsyncConnection, schema: str) -> str:
    """Make role, schema and tables in an owner's transaction; returns the revision the new schema is at."""
    if not _SCHEMA.fullmatch(schema):
        raise ValueError(f"{schema!r} is not the name of a tenant's schema")
    raw = await driver(connection)
    # One round trip. Without parameters psycopg sends the whole script as a simple query.
    await raw.execute(_script().replace("{schema}", schema).encode())
    return TENANT.head()


@cache
def _script() -> str:
    dialect = postgresql.dialect()  # type: ignore[no-untyped-call]  # SQLAlchemy leaves dialects untyped
    tables = metadata().sorted_tables
    made = [str(CreateTable(each).compile(dialect=dialect)) for each in tables]
    made += [str(CreateIndex(index).compile(dialect=dialect)) for each in tables for index in sorted_indexes(each)]
    return ";\n".join(
        [
            "CREATE ROLE {schema} NOLOGIN",
            f"GRANT {{schema}} TO {APP_ROLE} WITH INHERIT FALSE, SET TRUE",
            "CREATE SCHEMA {schema}",
            "SET LOCAL search_path TO {schema}",
            *made,
            *guards(),
            "GRANT USAGE ON SCHEMA {schema} TO {schema}",
            "GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA {schema} TO {schema}",
            *(f"REVOKE UPDATE ON {each} FROM {{schema}}" for each in APPEND_ONLY),
            *(f"REVOKE INSERT, UPDATE ON {each.name} FROM {{schema}}" for each in tables if each.name in READ_ONLY),
        ]
    )


def guards() -> list[str]:
    """The functions and triggers by which PostgreSQL itself keeps the laws of the books."""
    if ledger.TABLES[0] not in metadata().tables:
        return []
    return [
        *frozen.statements(catalogue()),
        *ledger.STATEMENTS,
        *kept.STATEMENTS,
        *backed.STATEMENTS,
        *statement_sums.STATEMENTS,
    ]


def sorted_indexes(table: sa.Table) -> list[sa.Index]:
    """A table's indices in a stable order."""
    return sorted(table.indexes, key=lambda each: str(each.name))


async def grant_new_tables(connection: AsyncConnection, schema: str) -> None:
    """After a migration: the tenant's role may use every table, but what happened only to append to or to read."""
    found = await connection.execute(
        text("SELECT tablename FROM pg_tables WHERE schemaname = :schema"), {"schema": schema}
    )
    there = set(found.scalars())  # a tenant may be some steps behind
    statements = [
        f"GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA {schema} TO {schema}",
        *(f"REVOKE UPDATE ON {schema}.{each} FROM {schema}" for each in APPEND_ONLY if each in there),
        *(f"REVOKE INSERT, UPDATE ON {schema}.{each} FROM {schema}" for each in READ_ONLY if each in there),
    ]
    for statement in statements:
        await connection.execute(text(statement))
