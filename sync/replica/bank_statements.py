"""What a replica holds of a bank account around the days of a statement that is about to be imported."""

from collections.abc import Collection
from json import dumps

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.ids import Id
from sync.bank_files.importing import Stored
from sync.bank_files.statement import Statement
from sync.bank_files.stored_around import LINES, STATEMENTS, around, stored

_KNOWN = "SELECT count(*) FROM bank_line WHERE deleted_at IS NULL AND identity IN (SELECT value FROM json_each(?))"


def stored_around(connection: Connection, bank_account_id: Id, statement: Statement) -> Stored:
    """The statements of the account that share a day with this one, and the keys of their lines."""
    if not statement.lines:
        return Stored()
    told = around(bank_account_id, statement)
    return stored(connection.execute(STATEMENTS, told).fetchall(), connection.execute(LINES, told).fetchall())


def known_lines(connection: Connection, identities: Collection[str]) -> int:
    """How many of these bank lines are there already."""
    return int(connection.execute(_KNOWN, (dumps(list(identities)),)).fetchone()[0])
