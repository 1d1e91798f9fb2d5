"""The open items that a payment may settle: of one party, on one account, what is due first before the rest."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlcipher3.dbapi2 import Connection

from shared_models.accounting.reckoning.rounding import divide
from shared_models.kernel.ids import Id

MOST = 60
_LEFT = """\
CASE WHEN l.foreign_amount IS NULL THEN l.debit + l.credit - l.matched
  ELSE abs(l.foreign_amount) - abs(l.matched_foreign) END"""
_UNIT = "CASE WHEN l.foreign_amount IS NULL THEN e.base_currency ELSE l.currency END"
_ITEMS = f"""\
SELECT l.entry_id, l.position, coalesce(d.reference, d.number_text, e.reference, e.number_text, ''), l.due,
  {_LEFT}, {_UNIT}, l.debit + l.credit - l.matched, l.debit > 0
FROM ledger_line AS l JOIN entry AS e ON e.id = l.entry_id LEFT JOIN document AS d ON d.id = e.document_id
WHERE l.account_id = ? AND l.party_id IS ? AND l.matched < l.debit + l.credit AND {{}}
ORDER BY l.due IS NULL, l.due, l.day, l.entry_id, l.position LIMIT ?"""  # noqa: S608 - constants of ours
_OF_ENTRY = f"""\
SELECT l.entry_id, l.position, l.account_id, l.party_id, {_LEFT}, {_UNIT}, l.debit + l.credit - l.matched, l.debit > 0
FROM ledger_line AS l JOIN account AS a ON a.id = l.account_id JOIN entry AS e ON e.id = l.entry_id
WHERE l.entry_id = ? AND a.type IN ('receivable', 'payable') AND l.matched < l.debit + l.credit
ORDER BY l.due, l.position LIMIT 1"""  # noqa: S608
_PARTIES = f"""\
SELECT l.account_id, l.party_id, c.id IS NOT NULL, coalesce(c.name, p.title, ''), l.debit > 0, {_UNIT} AS unit,
  count(*), sum({_LEFT})
FROM ledger_line AS l JOIN entry AS e ON e.id = l.entry_id JOIN account AS a ON a.id = l.account_id
LEFT JOIN company AS c ON c.id = l.party_id LEFT JOIN contact AS p ON p.id = l.party_id
WHERE l.matched < l.debit + l.credit AND l.party_id IS NOT NULL
  AND (a.type = 'receivable' AND l.debit > 0 OR a.type = 'payable' AND l.credit > 0)
GROUP BY l.account_id, l.party_id, unit ORDER BY 4, 1, 6"""  # noqa: S608


@dataclass(frozen=True, slots=True)
class OpenLine:
    """A line of an entry that is open: `left` in minor units of `currency`, `in_base` in those of the books."""

    entry_id: Id
    line: int
    account_id: Id
    party_id: Id | None
    left: int
    currency: str
    in_base: int
    is_debit: bool


@dataclass(frozen=True, slots=True)
class OpenItem:
    """An item as it is offered: `left` in the currency of what settles it, less than nothing on the other side.

    `in_base` is what is settled in the books where the item's own currency is another one, else None.
    """

    entry_id: Id
    line: int
    number: str
    due: str | None
    left: int
    in_base: int | None = None

    def settled(self, amount: int) -> int:
        """An amount of `left` (positive) as a match of the item wants it."""
        if self.in_base is None:
            return amount
        return self.in_base if amount == self.left else divide(self.in_base * amount, self.left)


@dataclass(frozen=True, slots=True)
class OwingParty:
    """Who owes us, or is owed, in one currency: how many items, and what they come to."""

    account_id: Id
    party_id: Id
    is_company: bool
    name: str
    owes: bool
    currency: str
    count: int
    left: int


def open_line(reader: Connection, entry_id: Id) -> OpenLine | None:
    """What is open of an entry on the account of a party, what is due first; None where nothing is."""
    found = reader.execute(_OF_ENTRY, (entry_id,)).fetchone()
    if found is None:
        return None
    entry, line, account, party, left, unit, in_base, is_debit = found
    return OpenLine(entry, line, account, party, left, unit, in_base, bool(is_debit))


def items_of(reader: Connection, account_id: Id, party_id: Id | None, currency: str, *, debits: bool) -> list[OpenItem]:
    """The items of a party in one currency; those of the other side are less than nothing."""
    found = reader.execute(_ITEMS.format(f"{_UNIT} = ?"), (account_id, party_id, currency, MOST))
    return [
        OpenItem(entry, line, number, due, left if bool(is_debit) is debits else -left)
        for entry, line, number, due, left, _, _, is_debit in found
    ]


def items_for(reader: Connection, line: OpenLine) -> list[OpenItem]:
    """What a payment that is open may settle, in its currency; another's by its worth in the books."""
    items, asked = [], (line.account_id, line.party_id, line.is_debit, MOST)
    found = reader.execute(_ITEMS.format("(l.debit > 0) <> ?"), asked)
    for entry, place, number, due, left, unit, in_base, _ in found:
        if unit == line.currency:
            items.append(OpenItem(entry, place, number, due, left))
        elif line.in_base:
            items.append(OpenItem(entry, place, number, due, divide(line.left * in_base, line.in_base), in_base))
    return items


def owing_parties(reader: Connection) -> Sequence[OwingParty]:
    """All that owe us or are owed, by name."""
    return [
        OwingParty(account, party, bool(is_company), name, bool(owes), unit, count, left)
        for account, party, is_company, name, owes, unit, count, left in reader.execute(_PARTIES)
    ]
