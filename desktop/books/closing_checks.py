"""What is looked at before a month is closed: drafts, bank lines, suspense, the tax return, revaluation.

Law: reads only, each by an index and bounded by the month or the chart. A check warns; whoever closes decides.
"""

from dataclasses import dataclass
from enum import StrEnum

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.ids import Id


class CheckKind(StrEnum):
    """What is looked at, in the order in which one does it."""

    DRAFTS = "drafts"
    DOCUMENTS = "documents"
    BANK = "bank"
    SUSPENSE = "suspense"
    TAX = "tax"
    REVALUED = "revalued"


@dataclass(frozen=True, slots=True)
class Check:
    """How something stands: `count` is what is still open of it, in base currency for suspense; 0 is well."""

    kind: CheckKind
    count: int


@dataclass(frozen=True, slots=True)
class Month:
    """A period of the books; `year_is_open` is 0 once its fiscal year is closed."""

    id: Id
    month: str
    first: str
    last: str
    state: str
    year: str
    year_is_open: int


_COUNTS = {
    CheckKind.DRAFTS: (
        "SELECT count(*) FROM entry WHERE day BETWEEN :first AND :last AND posted_at IS NULL AND deleted_at IS NULL"
    ),
    CheckKind.DOCUMENTS: (
        "SELECT count(*) FROM document WHERE issued BETWEEN :first AND :last AND state = 'draft' "
        "AND kind <> 'quote' AND deleted_at IS NULL"
    ),
    CheckKind.BANK: (
        "SELECT count(*) FROM bank_line WHERE day BETWEEN :first AND :last AND state = 'open' AND deleted_at IS NULL"
    ),
    CheckKind.SUSPENSE: (
        "SELECT coalesce(sum(debit - credit), 0) FROM ledger_sum WHERE account_id = :suspense AND month <= :month"
    ),
    CheckKind.TAX: (
        "SELECT NOT EXISTS (SELECT 1 FROM tax_return WHERE first <= :first AND last >= :last "
        "AND filed_at IS NOT NULL AND deleted_at IS NULL) AND EXISTS (SELECT 1 FROM ledger_line AS l "
        "JOIN account AS a ON a.id = l.account_id WHERE a.type = 'tax' AND l.day BETWEEN :first AND :last)"
    ),
    CheckKind.REVALUED: (
        "SELECT count(*) FROM (SELECT 1 FROM ledger_sum AS s JOIN account AS a ON a.id = s.account_id "
        "WHERE s.currency <> '' AND s.month <= :month AND a.type IN ('cash', 'receivable', 'payable', 'card') "
        "GROUP BY s.account_id, s.currency HAVING sum(s.foreign_amount) <> 0) WHERE NOT EXISTS (SELECT 1 FROM entry "
        "WHERE kind = 'revaluation' AND day BETWEEN :first AND :last AND posted_at IS NOT NULL AND deleted_at IS NULL)"
    ),
}


def months(reader: Connection) -> list[Month]:
    """The periods, the latest first."""
    sql = (
        "SELECT p.id, p.month, p.first, p.last, p.state, y.name, y.state = 'open' FROM period AS p "
        "JOIN fiscal_year AS y ON y.id = p.fiscal_year_id WHERE p.deleted_at IS NULL ORDER BY p.month DESC"
    )
    return [Month(*each) for each in reader.execute(sql)]


def checks(reader: Connection, month: Month, suspense: Id | None) -> list[Check]:
    """How everything stands that is looked at before a month is closed."""
    told = {"first": month.first, "last": month.last, "month": month.month, "suspense": suspense or ""}
    return [Check(kind, int(reader.execute(sql, told).fetchone()[0])) for kind, sql in _COUNTS.items()]
