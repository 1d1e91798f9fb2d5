"""What a store holds of a bank account around the days of a statement that is about to be imported.

The SQL is that of SQLite; with `%s` for its parameters PostgreSQL takes it as well.
"""

# ruff: noqa: S608 - every name in its SQL is written here

from collections.abc import Iterable, Sequence
from typing import Any, LiteralString

from shared_models.kernel.ids import Id
from sync.bank_files.importing import Stored
from sync.bank_files.statement import Statement

_COLUMNS = ("id", "number", "format", "currency", "opening", "closing")
_AROUND: LiteralString = "s.bank_account_id = ? AND s.deleted_at IS NULL AND s.first <= ? AND s.last >= ?"
STATEMENTS: LiteralString = (
    "SELECT s.id, s.number, s.format, s.currency, s.opening, s.closing FROM bank_statement AS s WHERE " + _AROUND
)
LINES: LiteralString = (
    "SELECT s.id, l.identity, l.day FROM bank_statement AS s JOIN bank_line AS l ON l.statement_id = s.id "
    "WHERE l.deleted_at IS NULL AND " + _AROUND
)


def around(bank_account_id: Id, statement: Statement) -> tuple[Id, str, str]:
    """The parameters of both; a statement without lines has nothing around it."""
    days = [each.day for each in statement.lines] or [""]
    return bank_account_id, max(days), min(days)


def stored(statements: Iterable[Sequence[Any]], lines: Iterable[Sequence[Any]]) -> Stored:
    """What both have answered."""
    rows = [dict(zip(_COLUMNS, each, strict=True)) for each in statements]
    keys: dict[Id, dict[str, str]] = {row["id"]: {} for row in rows}
    for statement_id, identity, day in lines:
        keys.setdefault(statement_id, {})[identity.partition(":")[2]] = day
    return Stored(rows, keys)
