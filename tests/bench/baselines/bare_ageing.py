"""Baseline of the ageing report: the same open items in a plain SQLite table, fetched and added up by a script."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable
from datetime import date

_LIMITS = (0, 30, 60, 90)


def table(items: Iterable[tuple[str, str, int]]) -> sqlite3.Connection:
    """Party, due day and amount of each item, in memory."""
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE item (party TEXT, due TEXT, amount INTEGER)")
    connection.executemany("INSERT INTO item VALUES (?, ?, ?)", items)
    return connection


def age(connection: sqlite3.Connection, day: str) -> dict[str, list[int]]:
    """What each party owes by age."""
    on, found = date.fromisoformat(day), defaultdict[str, list[int]](lambda: [0] * 5)
    for party, due, amount in connection.execute("SELECT party, due, amount FROM item"):
        days = (on - date.fromisoformat(due)).days
        found[party][sum(days > limit for limit in _LIMITS)] += amount
    return found
