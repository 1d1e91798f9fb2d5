"""Baseline of `first_load`: COPY columns of a table from PostgreSQL straight into plain SQLite, in one process."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import psycopg

TWELVE = "id, version, first_name, last_name, email, phone, city, lifecycle, country, created_at, updated_at, notes"


def load(dsn: str, schema: str, path: Path, columns: str) -> int:
    """Copy these columns of all contacts; returns how many contacts."""
    plain = sqlite3.connect(path)
    plain.execute("PRAGMA journal_mode=WAL")
    names = columns.split(", ")
    plain.execute(f"CREATE TABLE contact ({', '.join(names)})")
    insert = f"INSERT INTO contact VALUES ({', '.join('?' * len(names))})"
    count = 0
    with psycopg.connect(dsn) as connection, connection.cursor() as cursor:
        with cursor.copy(f"COPY {schema}.contact ({columns}) TO STDOUT".encode()) as copy:
            buffer: list[tuple[str, ...]] = []
            for row in copy.rows():
                buffer.append(row)
                if len(buffer) == 5_000:
                    count += len(buffer)
                    plain.executemany(insert, buffer)
                    buffer.clear()
        plain.executemany(insert, buffer)
        count += len(buffer)
    plain.commit()
    plain.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    plain.close()
    return count
