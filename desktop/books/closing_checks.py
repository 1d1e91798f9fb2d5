"""What is looked at before a month is closed: drafts, bank lines, suspense, the tax return, revaluation.

Law: reads only, each by an index and bounded by the month or the chart. A check warns; whoever closes decides. What a
month does not have is not asked of it: a return where nothing is taxable, a rate where nothing is foreign.
"""

import json
from dataclasses import dataclass
from enum import StrEnum

from sqlcipher3.dbapi2 import Connection

from desktop.books.reading import controls_of
from desktop.books.standing import ForeignStanding, foreign_standing, known_rate, tax_span
from shared_models.accounting.calendar import month_of
from shared_models.kernel.ids import Id
from shared_models.kernel.write import Row


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

    @property
    def leads(self) -> bool:
        """Whether there is something to look at: a return and rates can be looked at when they are well, too."""
        return bool(self.count) or self.kind in (CheckKind.TAX, CheckKind.REVALUED)


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
    year_id: Id


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
}
_TAXABLE = "SELECT EXISTS (SELECT 1 FROM ledger_tag WHERE month BETWEEN ? AND ? AND (debit <> 0 OR credit <> 0))"
_FILED = (
    "SELECT EXISTS (SELECT 1 FROM tax_return WHERE first <= ? AND last >= ? AND filed_at IS NOT NULL "
    "AND deleted_at IS NULL)"
)
_LISTED = {
    CheckKind.DRAFTS: (
        "SELECT id, day, coalesce(text, ''), reference, lines, base_currency FROM entry "
        "WHERE day BETWEEN ? AND ? AND posted_at IS NULL AND deleted_at IS NULL ORDER BY day, rid"
    ),
    CheckKind.DOCUMENTS: (
        "SELECT id, issued, title, number_text, gross, currency FROM document "
        "WHERE issued BETWEEN ? AND ? AND state = 'draft' AND kind <> 'quote' AND deleted_at IS NULL "
        "ORDER BY issued, rid"
    ),
}


def months(reader: Connection) -> list[Month]:
    """The periods, the latest first."""
    sql = (
        "SELECT p.id, p.month, p.first, p.last, p.state, y.name, y.state = 'open', y.id FROM period AS p "
        "JOIN fiscal_year AS y ON y.id = p.fiscal_year_id WHERE p.deleted_at IS NULL ORDER BY p.month DESC"
    )
    return [Month(*each) for each in reader.execute(sql)]


def checks(reader: Connection, month: Month, settings: Row) -> list[Check]:
    """How everything stands that is looked at before a month is closed."""
    suspense = controls_of(settings).get("suspense")
    told = {"first": month.first, "last": month.last, "month": month.month, "suspense": suspense or ""}
    found = [Check(kind, int(reader.execute(sql, told).fetchone()[0])) for kind, sql in _COUNTS.items()]
    span = tax_span(settings, month.month)
    months_of = (month_of(span.first), month_of(span.last))
    if span.last == month.last and reader.execute(_TAXABLE, months_of).fetchone()[0]:
        filed = reader.execute(_FILED, (month.first, month.last)).fetchone()[0]
        found.append(Check(CheckKind.TAX, 0 if filed else 1))
    standing = foreign_standing(reader, month.last)
    if standing.held:
        found.append(Check(CheckKind.REVALUED, _to_value(reader, standing, settings)))
    return found


def _to_value(reader: Connection, standing: ForeignStanding, settings: Row) -> int:
    """How many balances differ from what they are worth at the last rate, or have no rate."""
    rates = {each: known_rate(reader, each, standing.day) for each in standing.currencies}
    base, mode, count = str(settings["base_currency"]), str(settings["rounding_mode"]), 0
    for each in standing.held:
        rate = rates[each.currency]
        count += rate is None or bool(each.change(rate.rate, base, mode))
    return count


def drafts(reader: Connection, month: Month) -> list[tuple[Id, str, str, int, str]]:
    """The entries of a month that are still drafts: id, day, text, amount, currency."""
    found = []
    for record_id, day, text, reference, lines, currency in reader.execute(
        _LISTED[CheckKind.DRAFTS], (month.first, month.last)
    ):
        amount = sum(each.get("debit") or 0 for each in json.loads(lines or "[]"))
        found.append((record_id, day, text or reference or "", amount, currency))
    return found


def unposted(reader: Connection, month: Month) -> list[tuple[Id, str, str, int, str]]:
    """The documents of a month that are not posted yet: id, day, title, amount, currency."""
    asked = reader.execute(_LISTED[CheckKind.DOCUMENTS], (month.first, month.last))
    return [(each[0], each[1], each[2] or each[3] or "", each[4] or 0, each[5]) for each in asked]
