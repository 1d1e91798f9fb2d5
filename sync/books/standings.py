"""How the books stand, asked of a store: the questions of rules as statements, in the SQL of SQLite, and their answers.

Law: as in `statements.py`, no statement walks over all lines: whole months come out of `ledger_sum`.
"""

# ruff: noqa: S608 - every name in its SQL is written here

import json
from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence
from typing import Any, LiteralString

from shared_models.accounting.in_use import AnyPosted, PostedIn, PostedTo, PostedWithoutParty
from shared_models.accounting.reports.needs import TaggedIn, until
from shared_models.accounting.reports.span import Span
from shared_models.accounting.standings import FiledIn, ForeignItemsOn, ForeignOn, LettersTo, TaxIn
from shared_models.kernel.hindrance import IsFinal
from sync.books.statements import Statement, spread, tagged

_TAXED: LiteralString = (
    "SELECT s.account_id, CAST(sum(s.debit - s.credit) AS bigint) FROM account AS a CROSS JOIN {lines} AS s "
    "WHERE a.type = 'tax' AND a.id IN (SELECT account_id FROM tax UNION SELECT refund_account_id FROM tax "
    "UNION SELECT counter_account_id FROM tax) AND s.account_id = a.id AND s.{time} BETWEEN ? AND ? "
    "GROUP BY s.account_id"
)
_TAX_OF_MONTHS: LiteralString = _TAXED.replace("{lines}", "ledger_sum").replace("{time}", "month")
_TAX_OF_DAYS: LiteralString = _TAXED.replace("{lines}", "ledger_line").replace("{time}", "day")
_FILED: LiteralString = (
    "SELECT r.id FROM tax_return AS r WHERE r.filed_at IS NOT NULL AND r.deleted_at IS NULL AND r.form = ? "
    "AND r.first <= ? AND r.last >= ? AND NOT EXISTS (SELECT 1 FROM tax_return AS c WHERE c.corrects_id = r.id "
    "AND c.filed_at IS NOT NULL AND c.deleted_at IS NULL) ORDER BY r.id"
)
_BASE: LiteralString = "(SELECT base_currency FROM ledger_settings WHERE deleted_at IS NULL)"
_HELD: LiteralString = (
    "(a.type IN ('cash', 'card', 'receivable', 'payable', 'long_term_liability') OR a.currency <> " + _BASE + ")"
)
_KEEPS: LiteralString = "(a.type IN ('receivable', 'payable') OR coalesce(a.reconcilable, FALSE))"
_IN_CURRENCY: LiteralString = (
    "SELECT a.id, s.currency, CAST(sum(s.foreign_amount) AS bigint), CAST(sum(s.debit - s.credit) AS bigint) "
    "FROM account AS a CROSS JOIN {lines} AS s WHERE s.account_id = a.id AND " + _HELD + " AND NOT " + _KEEPS + " "
    "AND s.currency <> '' AND s.currency <> " + _BASE + " AND s.{time} BETWEEN ? AND ? GROUP BY a.id, s.currency"
)
_HELD_OF_MONTHS: LiteralString = _IN_CURRENCY.replace("{lines}", "ledger_sum").replace("{time}", "month")
_HELD_OF_DAYS: LiteralString = _IN_CURRENCY.replace("{lines}", "ledger_line").replace("{time}", "day")
_FOREIGN: LiteralString = (
    _HELD + " AND " + _KEEPS + " AND l.foreign_amount <> 0 AND l.currency <> " + _BASE + " AND l.day <= ?"
)
_OPEN: LiteralString = (
    "SELECT l.entry_id, l.position FROM account AS a CROSS JOIN ledger_line AS l INDEXED BY ledger_line_open "
    "WHERE l.account_id = a.id AND l.matched < l.debit + l.credit AND " + _FOREIGN
)
_LETTERS: LiteralString = (
    "SELECT day, items, issued_at FROM dunning_letter WHERE issued_at IS NOT NULL AND deleted_at IS NULL "
    "AND (company_id = ? OR (contact_id = ? AND company_id IS NULL))"
)
_POSTED_TO: LiteralString = "SELECT 1 FROM ledger_line WHERE account_id = ?"
_POSTED_IN: LiteralString = (
    "SELECT 1 FROM entry WHERE journal_id = ? AND posted_at IS NOT NULL AND deleted_at IS NULL LIMIT 1"
)
_POSTED_DOCUMENT: LiteralString = "SELECT 1 FROM document WHERE id = ? AND posted_at IS NOT NULL"


def _matched_later(side: LiteralString) -> LiteralString:
    return (
        "SELECT l.entry_id, l.position FROM matching AS m CROSS JOIN account AS a CROSS JOIN ledger_line AS l "
        "WHERE m.day > ? AND m.made_at IS NOT NULL AND m.undone_at IS NULL AND m.deleted_at IS NULL "
        "AND a.id = m.account_id AND l.entry_id = m." + side + "_entry_id AND l.position = m." + side + "_line "
        "AND " + _FOREIGN
    )


_LATER = (_matched_later("debit"), _matched_later("credit"))


def asking(question: Hashable) -> Iterator[Statement]:
    """The statements that answer a question."""
    match question:
        case TaxIn(span):
            yield from _summed(span, _TAX_OF_MONTHS, _TAX_OF_DAYS)
        case TaggedIn(span):
            yield from tagged(span)
        case FiledIn(form, span):
            yield Statement(_FILED, (form, span.last, span.first))
        case ForeignOn(day):
            yield from _summed(until(day), _HELD_OF_MONTHS, _HELD_OF_DAYS)
        case ForeignItemsOn(day):
            yield Statement(_OPEN, (day,))
            yield from (Statement(text, (day, day)) for text in _LATER)
        case LettersTo(party):
            yield Statement(_LETTERS, (party, party))
        case AnyPosted():
            yield Statement("SELECT 1 FROM ledger_line LIMIT 1")
        case PostedTo(account_id):
            yield Statement(_POSTED_TO + " LIMIT 1", (account_id,))
        case PostedWithoutParty(account_id):
            yield Statement(_POSTED_TO + " AND party_id IS NULL LIMIT 1", (account_id,))
        case PostedIn(journal_id):
            yield Statement(_POSTED_IN, (journal_id,))
        case IsFinal("document", record_id):
            yield Statement(_POSTED_DOCUMENT, (record_id,))
        case _:
            raise TypeError(question)


def answer(question: Hashable, rows: Sequence[Sequence[Any]]) -> Any:
    """What the rows of all its statements say to a question; `shared_models/accounting/standings.py` has the forms."""
    match question:
        case ForeignOn():
            found: dict[tuple[str, str], tuple[int, int]] = {}
            for account, currency, foreign, in_base in rows:
                had = found.get((str(account), currency), (0, 0))
                found[str(account), currency] = (had[0] + foreign, had[1] + in_base)
            return {key: each for key, each in found.items() if each[0]}
        case FiledIn():
            return tuple(str(each[0]) for each in rows)
        case LettersTo():
            return [letter_row(*each) for each in rows]
        case AnyPosted() | PostedTo() | PostedWithoutParty() | PostedIn() | IsFinal():
            return bool(rows)
        case ForeignItemsOn():
            return frozenset((str(entry), int(line)) for entry, line in rows)
        case _:
            sums: defaultdict[str, int] = defaultdict(int)
            for key, amount in rows:
                sums[str(key)] += amount
            return {key: amount for key, amount in sums.items() if amount}


def letter_row(day: str, items: Any, issued_at: Any) -> dict[str, Any]:
    """What a dunning letter asked for; SQLite keeps its lines as text."""
    return {"day": day, "items": json.loads(items) if isinstance(items, str) else items or [], "issued_at": issued_at}


def _summed(span: Span, of_months: LiteralString, of_days: LiteralString) -> Iterator[Statement]:
    whole, rest = spread(span)
    if whole is not None:
        yield Statement(of_months, whole)
    for each in rest:
        yield Statement(of_days, (each.first, each.last))
