"""What a replica holds of a bank account around the days of a statement that is about to be imported."""

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.ids import Id
from sync.bank_files.importing import Stored
from sync.bank_files.statement import Statement

_STATEMENTS = """\
SELECT id, number, format, currency, opening, closing FROM bank_statement
WHERE bank_account_id = ? AND deleted_at IS NULL AND first <= ? AND last >= ?"""
_COLUMNS = ("id", "number", "format", "currency", "opening", "closing")
_LINES = "SELECT identity, day FROM bank_line WHERE statement_id = ? AND deleted_at IS NULL"


def stored_around(connection: Connection, bank_account_id: Id, statement: Statement) -> Stored:
    """The statements of the account that share a day with this one, and the keys of their lines."""
    days = [each.day for each in statement.lines]
    if not days:
        return Stored()
    found = connection.execute(_STATEMENTS, (bank_account_id, max(days), min(days))).fetchall()
    rows = [dict(zip(_COLUMNS, each, strict=True)) for each in found]
    keys = {
        row["id"]: {identity.partition(":")[2]: day for identity, day in connection.execute(_LINES, (row["id"],))}
        for row in rows
    }
    return Stored(rows, keys)
