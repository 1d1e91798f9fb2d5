"""What QuickBooks and Xero export as tables becomes records: accounts, customers and vendors, open invoices and bills.

Law: a row whose account, name or item is there already changes nothing, so that a file may come twice; every other row
is taken over whole, or is a fault with its line. An open item is an entry of its own on the day of taking over, against
the account of opening balances; the balances of a chart are not posted, for its items would count twice.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import count
from typing import Any

from shared_models.accounting.reckoning.rounding import convert
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.faults import InvalidValue, RuleBroken, worded
from shared_models.kernel.ids import Id, named_id
from shared_models.kernel.money import exponent
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.sort_key import fold
from sync.clock import new_id
from sync.importing.conversion import Conventions, converter
from sync.ledger_files.exported_tables import (
    Exported,
    ExportedAccount,
    ExportedParty,
    OpenItem,
    Role,
    RowFault,
    compact,
    read_accounts,
    read_open_items,
    read_parties,
)
from sync.ledger_files.importing import FIRST_CODE, TYPES

_CODE, _NAME = 20, 120
_PLAIN = ("email", "phone", "street", "city", "region", "postal_code", "country", "tax_number")
_TYPES = {
    **dict.fromkeys(("bank", "cash"), "cash"),
    **dict.fromkeys(("accountsreceivable", "accountsreceivablear"), "receivable"),
    **dict.fromkeys(("accountspayable", "accountspayableap"), "payable"),
    "creditcard": "card",
    **dict.fromkeys(("fixedasset", "fixedassets", "fixed"), "fixed_asset"),
    "prepayment": "prepayment",
    **dict.fromkeys(("gst", "salestax", "vat"), "tax"),
    **dict.fromkeys(("longtermliability", "longtermliabilities", "noncurrentliability"), "long_term_liability"),
    "otherincome": "other_income",
    **dict.fromkeys(("costofgoodssold", "directcosts"), "cost_of_sales"),
    "depreciation": "depreciation",
}
"""The types of accounts by what the programs call them; the others go by their kind."""


class What(StrEnum):
    """What a table holds."""

    ACCOUNTS = "accounts"
    CUSTOMERS = "customers"
    VENDORS = "vendors"
    INVOICES = "invoices"
    BILLS = "bills"


_ROLES = {
    What.CUSTOMERS: Role.CUSTOMER,
    What.INVOICES: Role.CUSTOMER,
    What.VENDORS: Role.VENDOR,
    What.BILLS: Role.VENDOR,
}
NEEDED = {
    What.ACCOUNTS: ("account.create",),
    What.CUSTOMERS: ("company.create",),
    What.VENDORS: ("company.create",),
    What.INVOICES: ("company.create", "entry.create", "entry.post_entry"),
    What.BILLS: ("company.create", "entry.create", "entry.post_entry"),
}
"""What a person must be allowed to."""


@dataclass(frozen=True, slots=True)
class TablesThere:
    """What the tenant has: names of accounts by number, type and id of parties by folded name, controls by their part,
    entries of opening balances with whether they were deleted, what a unit of each currency was worth last.
    """

    base: str
    accounts: Mapping[str, str] = field(default_factory=dict)
    parties: Mapping[str, tuple[str, Id]] = field(default_factory=dict)
    controls: Mapping[str, Id] = field(default_factory=dict)
    journal: Id = ""
    openings: Mapping[Id, bool] = field(default_factory=dict)
    rates: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TakenRow:
    """A row that is new: its line, what it is in words, and what makes it."""

    line: int
    told: tuple[str, ...]
    mutations: tuple[Mutation, ...]


@dataclass(frozen=True, slots=True)
class TableImport:
    """`known` counts the rows that are there already; faults are in the order of the file."""

    program: str
    rows: tuple[TakenRow, ...]
    known: int
    faults: tuple[RowFault, ...]

    @property
    def mutations(self) -> list[Mutation]:
        """All of them, in order."""
        return [each for row in self.rows for each in row.mutations]


def table_import(what: What, data: bytes, there: TablesThere, day: str, day_first: bool | None = None) -> TableImport:
    """What takes a file over on a day. Raises LedgerUnreadable; RuleBroken where the books lack an account for it."""
    match what:
        case What.ACCOUNTS:
            return _Taking(there, day).accounts(read_accounts(data, there.base))
        case What.CUSTOMERS | What.VENDORS:
            return _Taking(there, day).parties(read_parties(data, _ROLES[what]))
        case _:
            return _Taking(there, day).items(read_open_items(data, _ROLES[what], there.base, day_first), _ROLES[what])


class _Taking:
    """One file being taken over; what its rows have made so far counts as there."""

    def __init__(self, there: TablesThere, day: str) -> None:
        self._there, self._day = there, day
        self._accounts = {**there.accounts}
        self._parties = {**there.parties}
        self._rows: list[TakenRow] = []
        self._faults: list[RowFault] = []
        self._known = 0
        self._seen: dict[tuple[Any, ...], int] = {}

    def accounts(self, found: Exported[ExportedAccount]) -> TableImport:
        """Accounts keep their number; one without gets a free one. The same name under the same number is the same."""
        names = {fold(name) for name in self._accounts.values()}
        for each in found.rows:
            there = self._accounts.get(each.code)
            if fold(each.name) == fold(there or "") or (not each.code and fold(each.name) in names):
                self._known += 1
                continue
            if there is not None:
                reason = worded("the number {number} is {name} here. Change one of them.", number=each.code, name=there)
                self._faults.append(RowFault(each.line, "code", reason))
                continue
            if len(each.code) > _CODE:
                self._faults.append(RowFault(each.line, "code", worded("the number is longer than 20 signs.")))
                continue
            code = each.code or self._free_code()
            self._accounts[code] = each.name
            names.add(fold(each.name))
            kind = _TYPES.get(compact(each.type)) or TYPES[each.kind]
            values: dict[str, Any] = {"code": code, "name": each.name[-_NAME:], "type": kind}
            if kind in ("receivable", "payable"):
                values["reconcilable"] = True
            self._take(each.line, (code, each.name), _made("account", new_id(), values))
        return self._done(found)

    def parties(self, found: Exported[ExportedParty]) -> TableImport:
        """Customers and vendors are companies of their name."""
        kind = catalogue().record_type("company")
        convert_to = {name: converter(kind.field(name), Conventions()) for name in _PLAIN}
        for each in found.rows:
            if fold(each.name) in self._parties:
                self._known += 1
                continue
            values: dict[str, Any] = {"name": each.name}
            try:
                for name in _PLAIN:
                    if text := getattr(each, name):
                        values[name] = convert_to[name](text)
            except InvalidValue as fault:
                self._faults.append(RowFault(each.line, name, fault.reason))
                continue
            self._take(each.line, (each.name, each.email, each.city), self._company(each.name, values))
        return self._done(found)

    def items(self, found: Exported[OpenItem], role: Role) -> TableImport:
        """Each open item as a posted entry: what is owed, whose it is, and when it is due."""
        part = "receivable" if role is Role.CUSTOMER else "payable"
        control, opening = (self._there.controls.get(each) for each in (part, "opening"))
        if not control or not opening or not self._there.journal:
            raise RuleBroken(
                "The books need a journal, an account of opening balances and one of what is owed. Choose them in the "
                "settings of the books."
            )
        for each in found.rows:
            amount = self._worth(each)
            if amount is None:
                reason = worded("there is no rate of {currency}. Store one first.", currency=each.currency)
                self._faults.append(RowFault(each.line, "currency", reason))
                continue
            entry_id = self._named(each)
            if entry_id in self._there.openings:
                self._known += 1
                continue
            made = []
            if fold(each.party) not in self._parties:
                made.append(self._company(each.party, {"name": each.party}))
            party = self._parties[fold(each.party)]
            sign = 1 if role is Role.CUSTOMER else -1
            lines = [*_lines(each, party, control, opening, sign * amount, sign * each.open, self._there.base)]
            told = f"{each.number} {each.day}".strip()
            values = {
                "journal_id": self._there.journal,
                "day": self._day,
                "kind": "opening",
                "base_currency": self._there.base,
                "text": told,
                "reference": (each.number or each.reference)[:120] or None,
                "lines": lines,
            }
            made.append(_made("entry", entry_id, values))
            made.append(Mutation(new_id(), "entry", entry_id, Action.VERB, verb="post_entry"))
            self._take(each.line, (each.party, told, each.due), *made)
        return self._done(found)

    def _take(self, line: int, told: tuple[str, ...], *made: Mutation) -> None:
        self._rows.append(TakenRow(line, told, made))

    def _done(self, found: Exported[Any]) -> TableImport:
        faults = sorted((*found.faults, *self._faults), key=lambda each: each.line)
        return TableImport(found.program, tuple(self._rows), self._known, tuple(faults))

    def _company(self, name: str, values: dict[str, Any]) -> Mutation:
        made = _made("company", new_id(), values)
        self._parties[fold(name)] = ("company", made.record_id)
        return made

    def _free_code(self) -> str:
        return next(str(code) for code in range(FIRST_CODE, FIRST_CODE * 10) if str(code) not in self._accounts)

    def _worth(self, item: OpenItem) -> int | None:
        """The open amount in base currency; None without a rate."""
        base = self._there.base
        if item.currency == base:
            return item.open
        rate = self._there.rates.get(item.currency)
        return None if rate is None else convert(item.open, exponent(item.currency), rate, exponent(base))

    def _named(self, item: OpenItem) -> Id:
        """The id of an item's entry follows from what it says; two that say the same are told apart by their order."""
        said = (item.role.value, fold(item.party), item.number, item.day, item.due, item.open, item.currency)
        self._seen[said] = self._seen.get(said, 0) + 1
        ids = (named_id("opening item", repr((*said, self._seen[said], again))) for again in count())
        return next(each for each in ids if not self._there.openings.get(each))  # the id of a deleted one is spent


def _lines(
    item: OpenItem, party: tuple[str, Id], control: Id, opening: Id, amount: int, foreign: int, base: str
) -> Iterator[dict[str, Any]]:
    for account, sign, more in (
        (control, 1, {f"{party[0]}_id": party[1], "due": item.due or item.day}),
        (opening, -1, {}),
    ):
        made = {"account_id": account, "debit": max(sign * amount, 0), "credit": max(-sign * amount, 0), **more}
        yield made | ({"currency": item.currency, "foreign": sign * foreign} if item.currency != base else {})


def _made(record_type: str, record_id: Id, values: dict[str, Any]) -> Mutation:
    return Mutation(new_id(), record_type, record_id, Action.CREATE, values)
