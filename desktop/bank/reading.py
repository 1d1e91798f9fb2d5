"""What the bank screen reads: our own accounts with their balances, and what may explain their open lines."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sqlcipher3.dbapi2 import Connection

from shared_models.accounting.open_items.open_item import OpenItem
from shared_models.kernel.ids import Id
from sync.replica.bank_proposals import Suggestion, suggested

_ACCOUNTS = """\
SELECT b.id, b.name, coalesce(b.currency, s.base_currency), st.closing, st.last,
  (SELECT sum(CASE WHEN b.currency IS NULL OR b.currency = s.base_currency THEN l.debit - l.credit
     ELSE l.foreign_amount END) FROM ledger_sum AS l WHERE l.account_id = b.account_id
     AND (b.currency IS NULL OR b.currency = s.base_currency OR l.currency = b.currency)),
  (SELECT count(*) FROM bank_line AS n
     WHERE n.bank_account_id = b.id AND n.state = 'open' AND n.deleted_at IS NULL)
FROM bank_account AS b JOIN ledger_settings AS s LEFT JOIN bank_statement AS st ON st.id = b.last_statement_id
WHERE b.deleted_at IS NULL AND b.company_id IS NULL AND b.contact_id IS NULL AND b.account_id IS NOT NULL
ORDER BY b.sort_key, b.id"""
_NAMES = "SELECT id, name FROM company WHERE id IN (SELECT party_id FROM ledger_line WHERE matched < debit + credit)"


@dataclass(frozen=True, slots=True)
class OwnAccount:
    """One of our bank accounts: `statement` is the closing balance of its last statement, `books` what was posted."""

    id: Id
    name: str
    currency: str
    statement: int | None
    day: str | None
    books: int
    open: int


@dataclass(frozen=True, slots=True)
class OpenLines:
    """What may explain the open lines of an account, with the items, parties and accounts that are named."""

    lines: Sequence[Suggestion] = ()
    items: Mapping[Id, OpenItem] = field(default_factory=dict)
    names: Mapping[Id, str] = field(default_factory=dict)


def own_accounts(connection: Connection) -> list[OwnAccount]:
    """Our own bank accounts that are kept in the books."""
    found = connection.execute(_ACCOUNTS).fetchall()
    return [OwnAccount(key, name, unit, told, day, books or 0, n) for key, name, unit, told, day, books, n in found]


def open_lines_of(connection: Connection, bank_account_id: Id) -> OpenLines:
    """Everything the list shows; for the worker's thread."""
    lines, items = suggested(connection, bank_account_id)
    names = {
        each: " ".join((code, name)) for each, code, name in connection.execute("SELECT id, code, name FROM account")
    }
    return OpenLines(lines, items, names | dict(connection.execute(_NAMES).fetchall()))
