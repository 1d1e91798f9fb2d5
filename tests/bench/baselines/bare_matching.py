"""A statement without a ledger: its lines go into a bare table, and each is looked up by its words and its amount."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence

from sync.bank_files.statement import StatementLine


def match(lines: Sequence[StatementLine], items: Iterable[tuple[str, int]]) -> int:
    """How many lines name an item of just their amount; `items` are numbers and amounts."""
    known = dict(items)
    with sqlite3.connect(":memory:") as connection:
        connection.execute("CREATE TABLE line (day TEXT, amount INTEGER, name TEXT, purpose TEXT)")
        told = ((each.day, each.amount, each.name, each.purpose) for each in lines)
        connection.executemany("INSERT INTO line VALUES (?, ?, ?, ?)", told)
    return sum(any(known.get(word) == each.amount for word in each.purpose.split()) for each in lines)
