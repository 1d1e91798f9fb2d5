"""A whole ledger of another program as mutations: accounts, a journal, fiscal years, and every entry, posted.

Law: every id follows from what the ledger says, so that importing it again, or going on after a break, changes nothing
and doubles nothing. What cannot be booked is told, never left out in silence.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from shared_models.accounting.calendar import month_of, months_from
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.kernel.ids import Id, named_id
from shared_models.kernel.mutation import Action, Mutation
from sync.ledger_files.entries import ROUNDING, DraftLine, EntryDraft, NotBookable, entries
from sync.ledger_files.ledger import Account, Kind, Ledger

TYPES = {
    Kind.ASSET: "current_asset",
    Kind.LIABILITY: "current_liability",
    Kind.EQUITY: "equity",
    Kind.INCOME: "income",
    Kind.EXPENSE: "expense",
}
FIRST_CODE = 10_000
AT_ONCE = 200
"""Entries in one batch; each is two mutations."""

_NAME, _TEXT = 120, 400


@dataclass(frozen=True, slots=True)
class BooksThere:
    """What the tenant has: the currency of its books if it has any, and the months that belong to a fiscal year."""

    base: str = ""
    months: Collection[str] = ()
    first_month: int = 1


@dataclass(frozen=True, slots=True)
class LedgerImport:
    """Batches to apply in order, each as a whole; and the transactions that are no entries, with the reason."""

    batches: tuple[tuple[Mutation, ...], ...]
    entries: int
    not_booked: tuple[NotBookable, ...]
    accounts: Mapping[str, Id] = field(default_factory=dict)
    """The ids of the accounts by their names in the ledger."""


def ledger_import(ledger: Ledger, there: BooksThere) -> LedgerImport:
    """What takes a ledger over into books that are there, or that begin with it."""
    base = there.base or ledger.base
    drafts = [*entries(ledger, base)]
    booked = [each for each in drafts if isinstance(each, EntryDraft)]
    used = {line.account for each in booked for line in each.lines}
    kinds = {each.name: each for each in ledger.accounts} | {ROUNDING: Account(ROUNDING, Kind.EQUITY)}
    names = sorted(used, key=lambda name: (list(TYPES).index(kinds[name].kind), name))
    accounts = {name: named_id("imported account", name) for name in names}
    origin = sha256(repr((base, [_told(each) for each in booked])).encode()).hexdigest()
    beginning = [*_beginning(base, there, [each.day for each in booked])]
    beginning += [_account(name, accounts[name], kinds[name], FIRST_CODE + at) for at, name in enumerate(names)]
    pairs = [pair for at, each in enumerate(booked) for pair in _posted(each, accounts, base, origin, at)]
    batches = (
        tuple(beginning),
        *(tuple(pairs[first : first + 2 * AT_ONCE]) for first in range(0, len(pairs), 2 * AT_ONCE)),
    )
    left = tuple(each for each in drafts if isinstance(each, NotBookable))
    return LedgerImport(batches, len(booked), left, accounts)


def _beginning(base: str, there: BooksThere, days: list[str]) -> Iterator[Mutation]:
    if not there.base:
        yield _made(*SETTINGS, {"name": "Books", "base_currency": base, "fiscal_start": there.first_month})
    values = {"code": "IMP", "name": "Imported ledger", "kind": "general", "prefix": "IMP-{year}-"}
    yield _made("journal", _journal(), values)
    wanted = sorted({month_of(day) for day in days} - {*there.months})
    opened: set[str] = set()
    for month in wanted:
        if month not in opened:
            first = _year_of(month, there.first_month)
            opened |= {*months_from(first)}
            yield _verb(*SETTINGS, "open_year", {"first": f"{first}-01"}, f"open {first}")


def _year_of(month: str, first_month: int) -> str:
    """The first month of the fiscal year that a month lies in."""
    year, number = int(month[:4]), int(month[5:7])
    return f"{year if number >= first_month else year - 1:04d}-{first_month:02d}"


def _account(name: str, account_id: Id, account: Account, code: int) -> Mutation:
    shown = name if len(name) <= _NAME else f"…{name[1 - _NAME :]}"
    return _made("account", account_id, {"code": str(code), "name": shown, "type": TYPES[account.kind]})


def _posted(
    draft: EntryDraft, accounts: Mapping[str, Id], base: str, origin: str, at: int
) -> tuple[Mutation, Mutation]:
    name = f"{origin}/{at}"
    entry_id = named_id("imported entry", name)
    said = " | ".join(filter(None, (draft.payee, draft.text)))
    values: dict[str, Any] = {
        "journal_id": _journal(),
        "day": draft.day,
        "base_currency": base,
        "text": said[:_TEXT] or None,
        "reference": draft.number[:120] or None,
        "lines": [_line(each, accounts) for each in draft.lines],
    }
    return _made("entry", entry_id, values), _verb("entry", entry_id, "post_entry", {}, name)


def _line(line: DraftLine, accounts: Mapping[str, Id]) -> dict[str, Any]:
    made: dict[str, Any] = {"account_id": accounts[line.account], "debit": line.debit, "credit": line.credit}
    if line.currency:
        made |= {"currency": line.currency, "foreign": line.foreign}
    elif line.commodity:
        made["text"] = f"{line.quantity} {line.commodity}"[:_TEXT]
    return made


def _told(draft: EntryDraft) -> tuple[Any, ...]:
    lines = [(each.account, each.debit, each.credit, each.currency, each.foreign) for each in draft.lines]
    return draft.day, draft.text, draft.payee, draft.number, lines


def _journal() -> Id:
    return named_id("journal", "imported ledger")


def _made(record_type: str, record_id: Id, values: dict[str, Any]) -> Mutation:
    name = f"import {record_type}/{record_id}"
    return Mutation(named_id("mutation", name), record_type, record_id, Action.CREATE, values)


def _verb(record_type: str, record_id: Id, verb: str, arguments: dict[str, Any], name: str) -> Mutation:
    mutation_id = named_id("mutation", f"import {verb}/{record_id}/{name}")
    return Mutation(mutation_id, record_type, record_id, Action.VERB, verb=verb, arguments=arguments)
