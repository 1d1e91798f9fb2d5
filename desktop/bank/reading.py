"""What the bank screen reads: our own accounts with their balances, and what may explain their open lines."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from sqlcipher3.dbapi2 import Connection

from shared_models.accounting.open_items.open_item import OpenItem
from shared_models.accounting.reports.span import Span
from shared_models.kernel.ids import Id
from sync.replica.bank_proposals import Suggestion, suggested

_ACCOUNTS = """\
SELECT b.id, b.name, coalesce(b.currency, s.base_currency), st.opening, st.closing, st.last,
  (SELECT coalesce(sum(CASE WHEN b.currency IS NULL OR b.currency = s.base_currency THEN l.debit - l.credit
     ELSE l.foreign_amount END), 0) FROM ledger_sum AS l WHERE l.account_id = b.account_id
     AND (b.currency IS NULL OR b.currency = s.base_currency OR l.currency = b.currency)),
  (SELECT count(*) FROM bank_line AS n
     WHERE n.bank_account_id = b.id AND n.state = 'open' AND n.deleted_at IS NULL),
  (SELECT coalesce(sum(n.amount), 0) FROM bank_line AS n
     WHERE n.bank_account_id = b.id AND n.state = 'open' AND n.deleted_at IS NULL),
  (SELECT coalesce(sum(n.amount), 0) FROM bank_line AS n WHERE n.statement_id = st.id AND n.deleted_at IS NULL)
FROM bank_account AS b JOIN ledger_settings AS s LEFT JOIN bank_statement AS st ON st.id = b.last_statement_id
WHERE b.deleted_at IS NULL AND b.company_id IS NULL AND b.contact_id IS NULL AND b.account_id IS NOT NULL
ORDER BY b.sort_key, b.id"""
_STATEMENTS = """\
SELECT s.id, s.number, s.file_name, s.first, s.last, s.opening, s.closing, coalesce(sum(l.amount), 0), count(l.id),
  count(l.id) FILTER (WHERE l.state <> 'open')
FROM bank_statement AS s LEFT JOIN bank_line AS l ON l.statement_id = s.id AND l.deleted_at IS NULL
WHERE s.bank_account_id = ? AND s.deleted_at IS NULL GROUP BY s.id ORDER BY s.last DESC, s.first DESC, s.id LIMIT 500"""
_RULES = """\
SELECT r.id, r.name, coalesce(a.code || ' ' || a.name, ''), r.position, r.uses, coalesce(r.active, 0)
FROM bank_rule AS r LEFT JOIN account AS a ON a.id = r.account_id WHERE r.deleted_at IS NULL
ORDER BY r.position, r.learnt, r.id"""
_MOST_OPEN = """\
SELECT bank_account_id FROM bank_line WHERE state = 'open' AND day BETWEEN ? AND ? AND deleted_at IS NULL
GROUP BY bank_account_id ORDER BY count(*) DESC LIMIT 1"""
_RATE = """\
SELECT rate FROM exchange_rate WHERE currency = ? AND deleted_at IS NULL AND day <= ? ORDER BY day DESC LIMIT 1"""
_CONTROL = """\
SELECT json_extract(value, '$.account_id') FROM ledger_settings, json_each(controls)
WHERE json_extract(value, '$.role') = ?"""
_BATCHES = "SELECT id, name FROM payment_batch WHERE state = 'posted' AND deleted_at IS NULL"
_NAMES = "SELECT id, name FROM company WHERE id IN (SELECT party_id FROM ledger_line WHERE matched < debit + credit)"


@dataclass(frozen=True, slots=True)
class OwnAccount:
    """One of our bank accounts: `opening` and `statement` are the balances of its last statement, `lines` what its
    lines come to, `books` what was posted; `open` lines are not explained yet, and come to `unexplained`.
    """

    id: Id
    name: str
    currency: str
    opening: int | None
    statement: int | None
    day: str | None
    books: int
    open: int
    unexplained: int
    lines: int


@dataclass(frozen=True, slots=True)
class Told:
    """A statement: what its `count` lines come to, and how many of them are `done`."""

    id: Id
    number: str
    file_name: str
    first: str
    last: str
    opening: int | None
    closing: int | None
    lines: int
    count: int
    done: int


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule for bank lines, and the account it codes them to."""

    id: Id
    name: str
    account: str
    position: int
    uses: int
    active: int


@dataclass(frozen=True, slots=True)
class OpenLines:
    """What may explain the open lines of an account, with the items, parties, batches and accounts that are named."""

    lines: Sequence[Suggestion] = ()
    items: Mapping[Id, OpenItem] = field(default_factory=dict)
    names: Mapping[Id, str] = field(default_factory=dict)
    base: str = ""
    rates: Mapping[tuple[str, str], int] = field(default_factory=dict)
    """What one unit of a foreign currency was worth on a day, as far as anybody has said (scale 10)."""

    def within(self, days: Span | None) -> "OpenLines":
        """Only the lines of some days; all of them where none are said."""
        if days is None:
            return self
        return replace(self, lines=[each for each in self.lines if days.first <= each.line.day <= days.last])


def own_accounts(connection: Connection) -> list[OwnAccount]:
    """Our own bank accounts that are kept in the books."""
    found = connection.execute(_ACCOUNTS).fetchall()
    return [OwnAccount(*each) for each in found]


def account_with_open(connection: Connection, days: Span) -> Id:
    """The account that has the most open lines in some days, "" for none."""
    found = connection.execute(_MOST_OPEN, (days.first, days.last)).fetchone()
    return str(found[0]) if found else ""


def statements_of(connection: Connection, bank_account_id: Id) -> list[Told]:
    """The newest statements of an account, the last one first."""
    found = connection.execute(_STATEMENTS, (bank_account_id,)).fetchall()
    return [Told(each[0], each[1] or "", each[2] or "", *each[3:]) for each in found]


def base_currency(connection: Connection) -> str:
    """The currency of the books."""
    found = connection.execute("SELECT base_currency FROM ledger_settings WHERE deleted_at IS NULL").fetchone()
    return str(found[0]) if found else ""


def rate_on(connection: Connection, currency: str, day: str) -> int | None:
    """The latest exchange rate of a day or before it."""
    found = connection.execute(_RATE, (currency, day)).fetchone()
    return int(found[0]) if found else None


def control_account(connection: Connection, role: str) -> Id:
    """The account that plays a part in the settings of the books, "" for none."""
    found = connection.execute(_CONTROL, (role,)).fetchone()
    return str(found[0]) if found else ""


def rules(connection: Connection) -> list[Rule]:
    """The rules in the order in which they are tried."""
    return [Rule(*each) for each in connection.execute(_RULES).fetchall()]


def open_lines_of(connection: Connection, bank_account_id: Id) -> OpenLines:
    """Everything the list shows; for the worker's thread."""
    lines, items = suggested(connection, bank_account_id)
    names = {
        each: " ".join((code, name)) for each, code, name in connection.execute("SELECT id, code, name FROM account")
    }
    base = base_currency(connection)
    foreign = {(each.line.currency, each.line.day) for each in lines if each.line.currency != base}
    rates = {at: rate for at in foreign if (rate := rate_on(connection, *at)) is not None}
    for statement in (_NAMES, _BATCHES):
        names |= dict(connection.execute(statement).fetchall())
    return OpenLines(lines, items, names, base, rates)
