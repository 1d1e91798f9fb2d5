"""A backup of one tenant's schema, and putting it back: what a point-in-time restore does, for one tenant alone."""

from __future__ import annotations

import psycopg
from psycopg import sql

from server.identity.new_epoch import begin_epochs
from tests.running import RunningServer

_TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = %s ORDER BY tablename"
_COLUMNS = """
SELECT column_name FROM information_schema.columns
WHERE table_schema = %s AND table_name = %s AND is_generated = 'NEVER' ORDER BY ordinal_position
"""


class Backup:
    """Copies every table of the tenant aside at once; `put_back` also does what the operator does afterwards."""

    def __init__(self, server: RunningServer) -> None:
        self._server = server
        self._schema = server.tenant.schema
        self._dsn = server.serving.settings.owner_database
        with psycopg.connect(self._dsn) as connection:
            for table, _ in self._tables(connection):
                connection.execute(sql.SQL("CREATE TABLE {} AS TABLE {}").format(self._aside(table), self._own(table)))

    async def put_back(self) -> None:
        """The server stops, its database is that of the backup again, every tenant gets a new epoch, it starts."""
        self._server.serving.stop()
        try:
            self._restore()
        finally:
            self._server.serving.start()  # other tests have tenants on it
        await self._server.do(lambda: begin_epochs(self._server.identity.database, self._server.tenant.id))
        self._server.serving.stop()
        self._server.serving.start()

    def _restore(self) -> None:
        with psycopg.connect(self._dsn) as connection:
            for table, columns in self._tables(connection):
                if not table.startswith("backup_"):
                    connection.execute(sql.SQL("TRUNCATE {}").format(self._own(table)))
                    copy = sql.SQL("INSERT INTO {} ({}) SELECT {} FROM {}")
                    connection.execute(copy.format(self._own(table), columns, columns, self._aside(table)))

    def _tables(self, connection: psycopg.Connection[tuple[str]]) -> list[tuple[str, sql.Composed]]:
        found = []
        for (table,) in connection.execute(_TABLES, [self._schema]).fetchall():
            names = connection.execute(_COLUMNS, [self._schema, table]).fetchall()
            found.append((table, sql.SQL(", ").join(sql.Identifier(name) for (name,) in names)))
        return found

    def _own(self, table: str) -> sql.Identifier:
        return sql.Identifier(self._schema, table)

    def _aside(self, table: str) -> sql.Identifier:
        return sql.Identifier(self._schema, f"backup_{table}")
