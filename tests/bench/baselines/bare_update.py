"""Baseline of `push`: the same rows changed and the same number of log rows appended, set by set, nothing decided."""

from __future__ import annotations

import json
import uuid

import psycopg


def prepare(connection: psycopg.Connection[object], rows: int) -> None:
    """A plain table of contacts and a plain log."""
    connection.execute("CREATE TABLE plain (id int PRIMARY KEY, version bigint, phone text, city text, name text)")
    connection.execute("CREATE TABLE plain_log (v bigint, pos int, rec int, before jsonb, after jsonb, mid uuid)")
    connection.execute("CREATE UNIQUE INDEX ON plain_log (mid)")
    connection.execute("INSERT INTO plain SELECT g, 0, 'p', 'c', 'n' || g FROM generate_series(1, %s) g", [rows])


def push(connection: psycopg.Connection[object], first: int, count: int) -> None:
    """One batch: lock, read, look up ids, update, append, commit."""
    ids = list(range(first, first + count))
    mutations = [uuid.uuid4() for _ in ids]
    with connection.transaction():
        connection.execute("SELECT pg_advisory_xact_lock(5)")
        connection.execute("SELECT max(v) FROM plain_log").fetchone()
        connection.execute("SELECT * FROM plain WHERE id = ANY(%s) FOR UPDATE", [ids]).fetchall()
        connection.execute("SELECT mid FROM plain_log WHERE mid = ANY(%s)", [mutations]).fetchall()
        connection.execute("UPDATE plain SET phone = 'q', version = 1 WHERE id = ANY(%s)", [ids])
        connection.execute(
            "INSERT INTO plain_log SELECT 1, * FROM unnest(%s::int[], %s::int[], %s::jsonb[], %s::jsonb[], %s::uuid[])",
            [ids, ids, [json.dumps({"phone": "p"})] * count, [json.dumps({"phone": "q"})] * count, mutations],
        )
