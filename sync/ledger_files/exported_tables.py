"""Reads what QuickBooks Online and Xero export as CSV: the chart of accounts, contacts, open invoices and bills.

Law: a row is taken over whole, or it is a fault with its line, its column and what is wrong; titles, groups and totals
of a report are no rows. The order of day and month is found from the whole file, never guessed from one row.
"""

import csv
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from typing import Generic, TypeVar

from shared_models.kernel.faults import worded
from shared_models.kernel.money import exponent, is_currency
from sync.importing.dates import day, order
from sync.importing.delimiter import sniff
from sync.importing.encoding import detect, reading
from sync.importing.faults import NotText
from sync.importing.formula import unescaped
from sync.importing.numbers import exact, split_currency
from sync.ledger_files.exported_headers import ACCOUNTS, ITEMS, KINDS, NOT_OPEN, PARTIES, XERO, Headers
from sync.ledger_files.ledger import MAX_BYTES, Kind, LedgerUnreadable

MAX_ROWS = 200_000
_HEADER_WITHIN = 30
_MOST_CELLS = 500
Row = TypeVar("Row")


class Role(StrEnum):
    """Whether somebody owes us or is owed."""

    CUSTOMER = "customer"
    VENDOR = "vendor"


@dataclass(frozen=True, slots=True)
class RowFault:
    """What is wrong with one row, in which column; nothing of it was taken over."""

    line: int
    column: str
    reason: str


@dataclass(frozen=True, slots=True)
class Exported(Generic[Row]):
    """The rows of a file, its faults, and the program that wrote it as far as that shows."""

    program: str
    rows: tuple[Row, ...]
    faults: tuple[RowFault, ...]


@dataclass(frozen=True, slots=True)
class ExportedAccount:
    """An account; `balance` in minor units, debit positive, None where the file has none."""

    line: int
    code: str
    name: str
    kind: Kind
    type: str
    detail: str = ""
    description: str = ""
    balance: int | None = None
    currency: str = ""


@dataclass(frozen=True, slots=True)
class ExportedParty:
    """A customer or vendor; an address that the program keeps in one piece stands in `street`."""

    line: int
    role: Role
    name: str
    company: str = ""
    email: str = ""
    phone: str = ""
    street: str = ""
    city: str = ""
    region: str = ""
    postal_code: str = ""
    country: str = ""
    tax_number: str = ""
    number: str = ""


@dataclass(frozen=True, slots=True)
class OpenItem:
    """What is still owed of an invoice, or negative of a credit; days are ISO text, `due` may be empty."""

    line: int
    role: Role
    party: str
    number: str
    day: str
    due: str
    amount: int
    open: int
    currency: str
    reference: str = ""


def read_accounts(data: bytes, currency: str) -> Exported[ExportedAccount]:
    """The chart of accounts, with the balances in `currency`; raises LedgerUnreadable."""
    table = _Table(data, ACCOUNTS, ("name", "type"))
    codes: set[str] = set()

    def made(row: "_Row") -> ExportedAccount:
        kind = KINDS.get(compact(row["type"]))
        if kind is None:
            raise row.wrong("type", worded("'{value}' is no type of account that is known.", value=row["type"]))
        if row["code"] in codes and row["code"]:
            raise row.wrong("code", worded("the number {number} stands there twice.", number=row["code"]))
        codes.add(row["code"])
        money = row["currency"] or currency
        balance = row.money("balance", money) if row["balance"] else None
        if balance is not None and kind not in (Kind.ASSET, Kind.EXPENSE):
            balance = -balance
        words = (row["code"], row.needed("name"), kind, row["type"], row["detail"], row["description"])
        return ExportedAccount(row.line, *words, balance, money)

    return table.read(made)


def read_parties(data: bytes, role: Role) -> Exported[ExportedParty]:
    """Contacts, customers or vendors; raises LedgerUnreadable."""
    table = _Table(data, PARTIES, ("name",), either=("email", "phone", "street", "number", "open", "tax_number"))
    plain = ("company", "email", "phone", "city", "region", "postal_code", "country", "tax_number", "number")

    def made(row: "_Row") -> ExportedParty:
        street = ", ".join(filter(None, (row["street"], row["street_2"])))
        rest = {each: row[each] for each in plain}
        return ExportedParty(row.line, role, row.needed("name"), street=street, **rest)

    return table.read(made)


def read_open_items(data: bytes, role: Role, currency: str, day_first: bool | None = None) -> Exported[OpenItem]:
    """What is open of invoices or bills; `day_first` settles `3/4/2026` where the file does not show it."""
    table = _Table(data, ITEMS, ("day", "open"))
    if day_first is None:
        day_first = order(value for row in table.rows() for value in (row["day"], row["due"]))
    seen: set[tuple[str, str]] = set()

    def made(row: "_Row") -> OpenItem | None:
        party = row["party"] or row.group
        if not party:
            raise row.wrong("party", worded("the row names nobody who owes or is owed."))
        key = (party, row["number"])
        if compact(row["status"]) in NOT_OPEN or (table.program == "Xero" and row["number"] and key in seen):
            return None  # Xero repeats an invoice for each of its lines
        money = row["currency"].upper() or currency
        left = row.money("open", money)
        total = row.money("amount", money) if row["amount"] else left
        if "credit" in compact(row["kind"]):
            left, total = -abs(left), -abs(total)
        days = (row.day("day", day_first), row.day("due", day_first) if row["due"] else "")
        seen.add(key)
        return (
            OpenItem(row.line, role, party, row["number"], *days, total, left, money, row["reference"])
            if left
            else None
        )

    return table.read(made)


def compact(text: str) -> str:
    """A header or word without case, spaces and signs."""
    return re.sub(r"[^\w#]|_", "", text.casefold())


class _Wrong(Exception):
    def __init__(self, fault: RowFault) -> None:
        super().__init__(fault.reason)
        self.fault = fault


@dataclass(frozen=True)
class _Row:
    """One row: its cells by target, and the name of the group that it stands in."""

    line: int
    cells: Mapping[str, str]
    headers: Mapping[str, str]
    group: str

    def __getitem__(self, target: str) -> str:
        return self.cells.get(target, "")

    def wrong(self, target: str, reason: str) -> _Wrong:
        return _Wrong(RowFault(self.line, self.headers.get(target, target), reason))

    def needed(self, target: str) -> str:
        if not self[target]:
            raise self.wrong(target, worded("the cell is empty."))
        return self[target]

    def money(self, target: str, currency: str) -> int:
        if not is_currency(currency):
            raise self.wrong("currency", worded("'{value}' is not a currency.", value=currency[:10]))
        number, _ = split_currency(self.needed(target))
        try:
            return exact(number, exponent(currency))
        except ValueError as error:
            raise self.wrong(target, str(error)) from None

    def day(self, target: str, day_first: bool | None) -> str:
        try:
            found = day(self.needed(target), day_first)
        except ValueError as error:
            raise self.wrong(target, str(error)) from None
        if found is None:
            raise self.wrong(target, worded("the cell is empty."))
        return found


class _Table:
    """The rows below the header of an export, wherever in the first lines that stands."""

    def __init__(self, data: bytes, headers: Headers, needed: Sequence[str], either: Sequence[str] = ()) -> None:
        self._rows = _rows(data)
        self._wide = len(needed) > 1
        for place, (_, cells) in enumerate(islice(self._rows, _HEADER_WITHIN)):
            words = [compact(cell) for cell in cells]
            found = {target: next((each for each in names if each in words), "") for target, names in headers.items()}
            if all(found[each] for each in needed) and (not either or any(found[each] for each in either)):
                self._places = {target: words.index(word) for target, word in found.items() if word}
                self._titles = {target: cells[at].strip() for target, at in self._places.items()}
                self._below = self._rows[place + 1 :]
                self.program = "Xero" if XERO & set(words) else "QuickBooks"
                return
        raise LedgerUnreadable(worded("No row has the headers of such an export: {value}.", value=", ".join(needed)))

    def rows(self) -> Iterator[_Row]:
        """Every row but the titles of groups and their totals."""
        group = ""
        for line, cells in self._below:
            filled = [at for at, cell in enumerate(cells) if cell.strip()]
            if not filled:
                continue
            first = cells[filled[0]].strip()
            if first.casefold().startswith("total") and filled[0] == 0:
                continue
            if len(filled) == 1 and self._wide:
                group = first  # a title: whom the rows below are about, or when the report was made
                continue
            shown = {target: cells[at].strip() for target, at in self._places.items() if at < len(cells)}
            yield _Row(line, shown, self._titles, group)

    def read(self, made: Callable[[_Row], Row | None]) -> Exported[Row]:
        """Make something of each row, and note what is wrong with the others."""
        rows: list[Row] = []
        faults: list[RowFault] = []
        for row in self.rows():
            try:
                result = made(row)
            except _Wrong as wrong:
                faults.append(wrong.fault)
                continue
            if result is not None:
                rows.append(result)
        return Exported(self.program, tuple(rows), tuple(faults))


def _rows(data: bytes) -> list[tuple[int, list[str]]]:
    if len(data) > MAX_BYTES:
        raise LedgerUnreadable(
            worded("The ledger has more than {limit} MB. Split it by year.", limit=MAX_BYTES // (1024 * 1024))
        )
    try:
        name, errors = reading(detect(iter([data])))
        text = data.decode(name, errors).removeprefix("\ufeff").replace("\x00", "")
    except NotText as fault:
        raise LedgerUnreadable(fault.reason) from None
    lines = re.split(r"(?<=\n)|(?<=\r)(?!\n)", text)
    delimiter = sniff("".join(lines[:60]))
    csv.field_size_limit(MAX_BYTES)
    reader = csv.reader(lines, delimiter=delimiter)
    found: list[tuple[int, list[str]]] = []
    before = 1
    for cells in reader:
        if len(found) >= MAX_ROWS or len(cells) > _MOST_CELLS:
            raise LedgerUnreadable(worded("The file has more than {limit} rows.", limit=MAX_ROWS))
        found.append((before, [unescaped(cell) for cell in cells]))
        before = reader.line_num + 1
    return found
