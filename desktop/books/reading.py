"""What the screens of the books read from the replica: a few rows each, by an index.

Law: reads only. What is bounded by the chart or by twelve months is read here; what is not is counted aside.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlcipher3.dbapi2 import Connection

from desktop.books.voucher import JOURNALS, VoucherKind
from desktop.workspace import Workspace
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.kernel.ids import Id
from shared_models.kernel.write import Row
from sync.replica.rows import fetch_one

RECENT = 60
_ACCOUNT = "id, code, name, type, parent_id, heading, currency, party_required, tax_id, valid_from, valid_to"


@dataclass(frozen=True, slots=True)
class BookAccount:
    """An account of the chart."""

    id: Id
    code: str
    name: str
    type: str
    parent_id: Id | None
    heading: bool
    currency: str | None
    party_required: bool
    tax_id: Id | None
    valid_from: str | None
    valid_to: str | None

    @property
    def title(self) -> str:
        """Number and name."""
        return f"{self.code} {self.name}"


@dataclass(frozen=True, slots=True)
class BookJournal:
    """A journal."""

    id: Id
    name: str
    kind: str
    account_id: Id | None
    currency: str | None


@dataclass(frozen=True, slots=True)
class RecentEntry:
    """An entry as a list shows it."""

    id: Id
    number: str
    day: str
    journal: str
    text: str
    amount: int
    currency: str
    is_posted: bool


def row_of(workspace: Workspace, record_type: str, record_id: Id) -> Row | None:
    """A record that is there and not deleted."""
    found = fetch_one(workspace.reader, workspace.catalogue.record_type(record_type), record_id)
    return found if found is not None and found["deleted_at"] is None else None


def settings_of(workspace: Workspace) -> Row | None:
    """How the books are kept; None before they are opened."""
    return row_of(workspace, *SETTINGS)


def controls_of(settings: Row) -> dict[str, Id]:
    """The account of each part that verbs post to."""
    return {each["role"]: each["account_id"] for each in settings["controls"] or ()}


def accounts(reader: Connection) -> list[BookAccount]:
    """The whole chart, by number."""
    found = reader.execute(f"SELECT {_ACCOUNT} FROM account WHERE deleted_at IS NULL ORDER BY code")  # noqa: S608 - names
    return [_account(each) for each in found]


def account(reader: Connection, account_id: Id) -> BookAccount | None:
    """One account."""
    found = reader.execute(f"SELECT {_ACCOUNT} FROM account WHERE id = ?", (account_id,)).fetchone()  # noqa: S608 - names
    return _account(found) if found else None


def _account(row: Any) -> BookAccount:
    record_id, code, name, kind, parent_id, heading, currency, party, *last = row
    return BookAccount(record_id, code, name, kind, parent_id, bool(heading), currency, bool(party), *last)


def journals(reader: Connection, kind: VoucherKind) -> list[BookJournal]:
    """The journals that a voucher is written in, by their kind and code."""
    wanted = JOURNALS[kind]
    sql = "SELECT id, name, kind, account_id, currency FROM journal WHERE deleted_at IS NULL ORDER BY code"
    found = [BookJournal(*each) for each in reader.execute(sql)]
    return sorted((each for each in found if each.kind in wanted), key=lambda each: wanted.index(each.kind))


def balance(reader: Connection, account_id: Id) -> int:
    """Debits less credits of an account, in base currency."""
    sql = "SELECT coalesce(sum(debit - credit), 0) FROM ledger_sum WHERE account_id = ?"
    return int(reader.execute(sql, (account_id,)).fetchone()[0])


def balances(reader: Connection, until: str = "9999-12") -> dict[Id, int]:
    """Debits less credits of every account, up to the end of a month."""
    sql = "SELECT account_id, sum(debit - credit) FROM ledger_sum WHERE month <= ? GROUP BY account_id"
    return {each[0]: int(each[1]) for each in reader.execute(sql, (until,))}


def rate_on(reader: Connection, currency: str, day: str) -> int | None:
    """The latest rate of a currency on a day."""
    sql = (
        "SELECT rate FROM exchange_rate WHERE currency = ? AND day <= ? AND deleted_at IS NULL "
        "ORDER BY day DESC, updated_at DESC LIMIT 1"
    )
    found = reader.execute(sql, (currency, day)).fetchone()
    return int(found[0]) if found else None


def recent_entries(reader: Connection) -> list[RecentEntry]:
    """The entries that came last, drafts among them."""
    sql = (
        "SELECT e.id, e.number_text, e.day, j.name, e.text, e.lines, e.base_currency, e.posted_at FROM entry AS e "
        "LEFT JOIN journal AS j ON j.id = e.journal_id WHERE e.rid IN "
        "(SELECT rid FROM entry WHERE deleted_at IS NULL ORDER BY rid DESC LIMIT ?) ORDER BY e.rid DESC"
    )
    return [_recent(each) for each in reader.execute(sql, (RECENT,))]


def _recent(row: Any) -> RecentEntry:
    amount = sum(each.get("debit") or 0 for each in json.loads(row[5] or "[]"))
    return RecentEntry(row[0], row[1] or "", row[2], row[3] or "", row[4] or "", amount, row[6], row[7] is not None)


def last_like(reader: Connection, journal_id: Id) -> Mapping[str, Any] | None:
    """The text and lines of the entry that was posted last in a journal, among those that came last."""
    sql = (
        "SELECT text, lines FROM (SELECT rid, journal_id, text, lines, posted_at FROM entry WHERE deleted_at IS NULL "
        "ORDER BY rid DESC LIMIT 500) WHERE journal_id = ? AND posted_at IS NOT NULL ORDER BY rid DESC LIMIT 1"
    )
    found = reader.execute(sql, (journal_id,)).fetchone()
    return {"text": found[0] or "", "lines": json.loads(found[1] or "[]")} if found else None
