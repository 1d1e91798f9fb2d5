"""What explains the open lines of a bank account, by what a replica holds: offline, and without a look at each pair.

Open items are what is not yet matched of lines on accounts that keep open items, and what was posted to the bank's own
account without a bank line that tells it.
"""

# ruff: noqa: S608 - every name in its SQL is written here

import json
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlcipher3.dbapi2 import Connection

from shared_models.accounting.open_items.bank_line import BankLine
from shared_models.accounting.open_items.bank_rules import BankRule, Coding, coded_by
from shared_models.accounting.open_items.open_index import OpenIndex, Party
from shared_models.accounting.open_items.open_item import OpenItem
from shared_models.accounting.open_items.proposal import Proposal
from shared_models.accounting.open_items.proposals import proposals
from shared_models.accounting.reckoning.due_dates import early_payment
from shared_models.accounting.reckoning.rounding import RATE_SCALE
from shared_models.kernel.ids import Id

_COLUMNS = """\
l.entry_id || '/' || l.position, l.account_id,
  (l.debit + l.credit - l.matched) * CASE WHEN l.debit > 0 THEN 1 ELSE -1 END, coalesce(l.currency, e.base_currency),
  l.foreign_amount - CASE WHEN l.foreign_amount > 0 THEN 1 ELSE -1 END * l.matched_foreign,
  (SELECT c.id FROM company AS c WHERE c.id = l.party_id), l.party_id, l.day, l.due,
  coalesce(CASE WHEN d.kind IN ('bill', 'vendor_credit') THEN d.reference ELSE d.number_text END,
    e.reference, e.number_text, ''), t.discount_percent, t.discount_days, d.issued, d.gross, d.rounding_mode"""
_FROM = """\
FROM ledger_line AS l JOIN entry AS e ON e.id = l.entry_id LEFT JOIN document AS d ON d.id = e.document_id
LEFT JOIN payment_terms AS t ON t.id = d.terms_id"""
_OPEN = f"""\
SELECT {_COLUMNS} {_FROM} WHERE l.matched < l.debit + l.credit AND l.account_id IN (
  SELECT id FROM account WHERE reconcilable OR type IN ('receivable', 'payable'))"""
_UNTOLD = f"""\
SELECT (SELECT p.batch_id FROM payment AS p WHERE p.entry_id = l.entry_id), {_COLUMNS} {_FROM}
WHERE l.account_id = ? AND l.day BETWEEN date(?, '-45 days') AND date(?, '+5 days')
AND NOT EXISTS (SELECT 1 FROM bank_line AS b WHERE b.entry_id = l.entry_id)
AND l.entry_id NOT IN (SELECT o.value FROM bank_line AS b, json_each(b.other_entry_ids) AS o
  WHERE b.other_entry_ids < '[]' AND b.deleted_at IS NULL)
AND NOT EXISTS (SELECT 1 FROM entry AS r WHERE r.reverses_id = l.entry_id) AND e.reverses_id IS NULL"""
_LINES = """\
SELECT id, day, amount, currency, coalesce(name, ''), coalesce(iban, ''), coalesce(purpose, '') || ' ' ||
coalesce(reference, ''), foreign_amount, coalesce(foreign_currency, '')
FROM bank_line WHERE bank_account_id = ? AND state = 'open' AND deleted_at IS NULL
ORDER BY day, position, identity"""
_PARTIES = """\
SELECT id, name FROM company WHERE deleted_at IS NULL AND id IN (SELECT value FROM json_each(?))
UNION ALL SELECT id, title FROM contact WHERE deleted_at IS NULL AND id IN (SELECT value FROM json_each(?))"""
_RATES = "SELECT currency, day, rate FROM exchange_rate WHERE deleted_at IS NULL ORDER BY currency, day"
_BASE = "SELECT base_currency FROM ledger_settings WHERE deleted_at IS NULL"
_IBANS = """\
SELECT coalesce(company_id, contact_id), iban FROM bank_account WHERE deleted_at IS NULL AND iban IS NOT NULL
AND coalesce(company_id, contact_id) IS NOT NULL"""
_RULES = """\
SELECT id, account_id, tax_id, company_id, contact_id, analytic_id, text, direction, iban, name_contains, text_contains,
least, most, bank_account_id FROM bank_rule WHERE deleted_at IS NULL AND active AND account_id IS NOT NULL
ORDER BY position, learnt, id"""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What may explain a bank line: open items, the surest first; or else the rule that codes it."""

    line: BankLine
    proposals: tuple[Proposal, ...] = ()
    rule: BankRule | None = None


def open_lines(connection: Connection, bank_account_id: Id) -> list[BankLine]:
    """The lines of a bank account that nothing explains yet, the oldest first."""
    return [BankLine(*each) for each in connection.execute(_LINES, (bank_account_id,))]


def open_index(connection: Connection, bank_account_id: Id, lines: Sequence[BankLine]) -> OpenIndex:
    """The open items, and what was posted to the bank's account around the days of these lines."""
    items, payments = [_item(each) for each in connection.execute(_OPEN)], list[OpenItem]()
    own = connection.execute("SELECT account_id FROM bank_account WHERE id = ?", (bank_account_id,)).fetchone()
    (base,) = connection.execute(_BASE).fetchone() or (None,)
    if own is not None and own[0] and lines:
        days = [each.day for each in lines]
        told = connection.execute(_UNTOLD, (own[0], min(days), max(days)))
        known = ((batch, _moved(_item(each), lines[0].currency, base)) for batch, *each in told)
        payments = [replace(each, batch_id=batch) for batch, each in known if each is not None]
    return OpenIndex(items, _parties(connection, [*items, *payments]), payments, _worth(connection, base))


def rules_of(connection: Connection, bank_account_id: Id) -> list[BankRule]:
    """The rules in use for a bank account, in their order."""
    return [
        BankRule(
            coding=Coding(
                account_id=account,
                tax_ids=(tax,) if tax else (),
                company_id=company,
                contact_id=contact,
                analytic_id=analytic,
                text=text or "",
            ),
            is_incoming=None if direction is None else direction == "in",
            iban=iban or "",
            words=tuple(each for each in (name, purpose) if each),
            least=least,
            most=most,
            id=rule_id,
        )
        for (
            rule_id, account, tax, company, contact, analytic, text, direction, iban, name, purpose, least, most, own,
        ) in connection.execute(_RULES)
        if own in (None, bank_account_id)
    ]  # fmt: skip


def suggestions(lines: Iterable[BankLine], index: OpenIndex, rules: Sequence[BankRule]) -> list[Suggestion]:
    """What may explain each line: a rule only where nothing that is open fits."""
    found = []
    for line in lines:
        paid = proposals(line, index)
        found.append(Suggestion(line, paid, None if paid else coded_by(rules, line)))
    return found


def suggested(connection: Connection, bank_account_id: Id) -> tuple[list[Suggestion], Mapping[Id, OpenItem]]:
    """What may explain each open line of a bank account, and all that is open, by its id."""
    lines = open_lines(connection, bank_account_id)
    index = open_index(connection, bank_account_id, lines)
    found = suggestions(lines, index, rules_of(connection, bank_account_id))
    return found, {item.id: item for same in index.by_amount.values() for item in same}


def _item(row: Sequence[object]) -> OpenItem:
    item_id, account, left, currency, foreign, company, party, day, due, number, *terms = row
    item = OpenItem(
        id=str(item_id),
        account_id=str(account),
        open=int(str(left)),
        currency=str(currency),
        foreign=None if foreign is None else int(str(foreign)),
        company_id=None if company is None else str(company),
        contact_id=None if party is None or company is not None else str(party),
        day=str(day),
        due=None if due is None else str(due),
        number=str(number),
    )
    return _with_discount(item, *terms) if terms[0] else item


def _with_discount(item: OpenItem, percent: Any, days: Any, issued: Any, gross: Any, mode: Any) -> OpenItem:
    """The item with what its document's terms offer for paying early, while nothing of it is paid yet."""
    if abs(item.amount) != gross or not issued:
        return item
    early = early_payment({"percent": percent, "days": days}, issued, abs(item.amount), mode)
    return item if early is None else replace(item, discount=early.discount, discount_until=early.until)


def _moved(item: OpenItem, currency: str, base: str | None) -> OpenItem | None:
    """What an entry has moved on an account of a currency; None where it does not say that."""
    if item.currency == currency:
        return item
    return replace(item, currency=currency, foreign=None) if currency == base else None


def _worth(connection: Connection, base: str | None) -> Callable[[str, str], int | None]:
    """What a unit of a currency is worth in the books on a day, by the latest rate until then."""
    told: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for currency, day, rate in connection.execute(_RATES):
        told[currency].append((day, rate))

    def worth(currency: str, day: str) -> int | None:
        if currency == base:
            return int(10**RATE_SCALE)
        known = told.get(currency, ())
        at = bisect_right(known, day, key=lambda each: each[0])
        return known[at - 1][1] if at else None

    return worth


def _parties(connection: Connection, items: Iterable[OpenItem]) -> list[Party]:
    ibans: dict[Id, list[str]] = {}
    for party, iban in connection.execute(_IBANS):
        ibans.setdefault(party, []).append(iban)
    told = json.dumps(sorted({each.party for each in items if each.party}))
    return [
        Party(party, name or "", tuple(ibans.get(party, ())))
        for party, name in connection.execute(_PARTIES, (told, told))
    ]
