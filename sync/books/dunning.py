"""Who would get a dunning letter on a day, and about what: what `run_dunning` would write, told before it is run.

Law: which items rise, and what the letter comes to, is asked of the same rules as the verb's. A store only answers the
statements.
"""

# ruff: noqa: S608 - every name in its SQL is written here

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, LiteralString

from shared_models.accounting.open_items.dunning_rules import FOR_EVER, Dunned, DunningLetter, letters
from shared_models.accounting.open_items.open_item import OpenItem
from shared_models.accounting.run_dunning import CHARGE, letter_key, levels_before, rules_of
from shared_models.kernel.ids import Id
from sync.books.standings import letter_row
from sync.books.statements import Statement

_NAME: LiteralString = "coalesce(c.name, trim(coalesce(p.first_name, '') || ' ' || coalesce(p.last_name, '')))"
_OPEN: LiteralString = f"""
SELECT l.entry_id, l.position, l.account_id, l.debit - l.credit, l.matched, l.currency, l.foreign_amount,
       l.matched_foreign, l.due, l.day, e.number_text, e.kind, d.dunning_hold, c.id, p.id, {_NAME}, l.party_id
FROM account AS a CROSS JOIN ledger_line AS l INDEXED BY ledger_line_open JOIN entry AS e ON e.id = l.entry_id
LEFT JOIN document AS d ON d.id = e.document_id
LEFT JOIN company AS c ON c.id = l.party_id LEFT JOIN contact AS p ON p.id = l.party_id
WHERE a.type = 'receivable' AND l.account_id = a.id AND l.day <= ? AND l.matched < l.debit + l.credit
AND l.party_id IS NOT NULL AND (l.credit > 0 OR coalesce(l.due, l.day) < ?)
"""
_BEFORE: LiteralString = """
SELECT id, day, items, issued_at, company_id, contact_id FROM dunning_letter
WHERE issued_at IS NOT NULL AND deleted_at IS NULL
"""
_LEVELS: LiteralString = """
SELECT id, level, name, days, fee, currency, interest, posts FROM dunning_level WHERE deleted_at IS NULL ORDER BY level
"""
_SETTINGS: LiteralString = "SELECT base_currency, rounding_mode FROM ledger_settings WHERE deleted_at IS NULL"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A letter that would be written: to whom, about which items, and what went before it."""

    id: Id
    name: str
    letter: DunningLetter
    items: Mapping[Id, OpenItem]
    before: tuple[Id, ...]
    company_id: Id | None
    contact_id: Id | None


@dataclass(frozen=True, slots=True)
class Proposed:
    """The letters of a day by name, the levels by number, and what is wrong with those, in words."""

    day: str
    letters: Sequence[Proposal] = ()
    levels: Sequence[Mapping[str, Any]] = ()
    problem: str = ""

    def arguments(self, chosen: Sequence[Proposal]) -> dict[str, Any]:
        """What `run_dunning` is told to write these letters."""
        items = [key.partition("/") for each in chosen for key in each.items]
        return {
            "day": self.day,
            "level_ids": [each["id"] for each in self.levels],
            "items": [{"entry_id": entry, "line": int(line)} for entry, _, line in items],
            "letter_ids": sorted({letter for each in chosen for letter in each.before}),
        }


def asking(day: str) -> tuple[Statement, ...]:
    """What a store is asked for the letters of a day; `proposed` takes the answers in this order."""
    return Statement(_SETTINGS), Statement(_LEVELS), Statement(_BEFORE), Statement(_OPEN, (day, day))


def proposed(day: str, answers: Sequence[Sequence[Sequence[Any]]]) -> Proposed:
    """The letters of a day."""
    settings, leveled, written, open_items = answers
    names = ("id", "level", "name", "days", "fee", "currency", "interest", "posts")
    levels = [dict(zip(names, row, strict=True)) for row in leveled]
    if not settings or not levels:
        return Proposed(day)
    if [each["level"] for each in levels] != list(range(1, len(levels) + 1)):
        return Proposed(day, levels=levels, problem="The dunning levels must be numbered from 1, each once.")
    ((base, mode),) = settings
    of_party, before = _letters_before(written)
    dunned: defaultdict[str, list[Dunned]] = defaultdict(list)
    called: dict[Id, str] = {}
    for row in open_items:
        item = _item(row, base)
        called[row[16]] = row[15] or ""
        level, last = before.get(item.id, (0, None))
        held = FOR_EVER if row[12] else None
        dunned[item.currency].append(Dunned(item, level, last, held, row[11] == CHARGE))
    found = []
    for currency, items in dunned.items():
        by_id = {each.item.id: each.item for each in items}
        rules = [rules_of(each, currency, base) for each in levels]
        for letter in letters(items, rules, day, mode=mode):
            own = {each.item_id: by_id[each.item_id] for each in letter.lines}
            first = next(iter(own.values()))
            key = letter_key(day, letter.party, currency)[1]
            went = tuple(of_party[letter.party])
            if key not in went:
                party = (first.company_id, first.contact_id)
                found.append(Proposal(key, called[letter.party], letter, own, went, *party))
    return Proposed(day, sorted(found, key=lambda each: (each.name.casefold(), each.id)), levels)


def _letters_before(written: Sequence[Sequence[Any]]) -> tuple[Mapping[Id, list[Id]], Mapping[str, tuple[int, str]]]:
    """The letters that went before by party, and the level and day of the last about each item."""
    of_party: defaultdict[Id, list[Id]] = defaultdict(list)
    rows = []
    for key, day, items, issued, company, contact in written:
        of_party[company or contact].append(key)
        rows.append(letter_row(day, items, issued))
    return of_party, levels_before(rows)


def _item(row: Sequence[Any], base: str) -> OpenItem:
    entry, line, account, whole, taken, currency, foreign, taken_foreign, due, day, number = row[:11]
    sign = 1 if whole > 0 else -1
    return OpenItem(
        id=f"{entry}/{line}",
        account_id=account,
        open=whole - sign * taken,
        currency=currency if foreign is not None else base,
        foreign=None if foreign is None else foreign - (1 if foreign > 0 else -1) * taken_foreign,
        company_id=row[13],
        contact_id=row[14] if row[13] is None else None,
        day=day,
        due=due,
        number=number or "",
    )
