"""Baseline of `provision`: the same number of tables and indices, made by one plain script without roles or grants."""

from __future__ import annotations

import psycopg


def make_schema(connection: psycopg.Connection[object], name: str, tables: int, columns: int, indices: int) -> None:
    """One schema with so many plain tables, each with so many text columns and indices."""
    statements = [f"CREATE SCHEMA {name}", f"SET LOCAL search_path TO {name}"]
    for number in range(tables):
        cells = ", ".join(f"c{column} text" for column in range(columns))
        statements.append(f"CREATE TABLE t{number} (id uuid PRIMARY KEY, {cells})")
        statements += [f"CREATE INDEX ON t{number} (c{column})" for column in range(indices)]
    connection.execute(";".join(statements).encode())
