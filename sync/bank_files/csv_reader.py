"""Statements out of CSV files, by a mapping of their columns; see `csv_mapping`.

Law: a row with an amount is never passed over. What stands before the header and below the last row (sums, balances,
words) is no row; a row between others that cannot be read is a fault with its line.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from shared_models.banking.iban import valid_iban
from shared_models.kernel.faults import worded
from shared_models.kernel.money import exponent
from sync.bank_files.amounts import clean, currency_code, in_range
from sync.bank_files.csv_balances import balanced
from sync.bank_files.csv_mapping import CsvMapping, decimal_mark, guess_mapping
from sync.bank_files.csv_rows import column_names, rows_of
from sync.bank_files.day_order import day_first
from sync.bank_files.options import ReadOptions
from sync.bank_files.statement import Statement, StatementLine, StatementUnreadable, at_cell, at_line
from sync.bank_files.text import decoded, lines_of, refuse_too_many
from sync.importing import dates
from sync.importing.numbers import SIGNS, exact

_OUT = frozenset("d dr s soll debit debet af dbit out - lastschrift belastung ausgang withdrawal".split())
_IN = frozenset("c cr h haben credit kredit bij crdt in + gutschrift eingang deposit".split())
_AROUND = re.compile(r"\b[A-Z]{3}\b|[€$£¥]")
_BEHIND = re.compile(r"(.*\d\)?)\s*(CR|DR|S|H|C|D)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Row:
    """A row by the names of its columns."""

    line: int
    cells: dict[str, str]
    raw: str

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "") if column else ""


def read_csv(data: bytes, options: ReadOptions, faults: list[StatementUnreadable] | None = None) -> list[Statement]:
    """A statement for each account and currency in the file, its lines from the oldest on.

    What is wrong in a row is raised, or put into `faults`, for somebody who is still looking for the right mapping.
    """
    mapping = options.mapping or guess_mapping(data)
    if not mapping.is_enough:
        raise StatementUnreadable(
            worded("The columns cannot be told by themselves: say which one has the day, and which one the amount."),
            unknown=True,
        )
    rows = _rows(data, mapping, options)
    days = _Days(mapping, options)
    rows, pending = _without_frame(rows, mapping, days)
    if not rows:
        raise StatementUnreadable(worded("There are no rows below the names of the columns."))
    days.first = _order(rows, mapping, options, days)
    mark = mapping.decimal_mark or options.decimal_mark or decimal_mark(_amounts(rows, mapping), mapping.delimiter)
    groups: dict[tuple[str, str], list[StatementLine]] = {}
    for each in rows:
        try:
            currency = _currency(each, mapping, options)
            line = _line(each, mapping, days, currency, mark)
        except StatementUnreadable as fault:
            if faults is None:
                raise
            faults.append(fault)
        else:
            groups.setdefault((each[mapping.own_account].replace(" ", ""), currency), []).append(line)
    return [
        _statement(account, currency, lines, pending if place == 0 else 0)
        for place, ((account, currency), lines) in enumerate(groups.items())
    ]


def _order(rows: Sequence[_Row], mapping: CsvMapping, options: ReadOptions, days: "_Days") -> bool:
    """Whether the day comes before the month."""
    shown = dates.order(each[mapping.day] for each in rows)
    for order in (mapping.day_first, options.day_first, shown):
        if order is not None:
            return order
    return day_first(lambda way: [days.of(each, mapping.day, way) for each in rows])


class _Days:
    """Reads days, each text once."""

    def __init__(self, mapping: CsvMapping, options: ReadOptions) -> None:
        self.first = True
        self._known: dict[tuple[str, bool], str] = {}

    def of(self, row: _Row, column: str, way: bool | None = None) -> str:
        """The ISO day in a cell, "" for an empty one; raises StatementUnreadable."""
        text = row[column].strip()
        key = (text, self.first if way is None else way)
        if key not in self._known:
            try:
                self._known[key] = (dates.day(text, key[1]) or "") if text else ""
            except ValueError:
                raise _no_day(row, column) from None
        return self._known[key]


def _rows(data: bytes, mapping: CsvMapping, options: ReadOptions) -> list[_Row]:
    lines = lines_of(decoded(data, mapping.encoding or options.encoding))
    rows = rows_of(lines, mapping.delimiter)
    refuse_too_many(len(rows))
    if mapping.header_line:
        header = next((cells for line, cells in rows if line == mapping.header_line), [])
    else:
        header = [""] * max((len(cells) for _, cells in rows), default=0)
    names = column_names(header)
    used: list[str] = [mapping.day, mapping.value_day, mapping.amount, mapping.debit, mapping.credit, mapping.direction]
    used += (mapping.balance, mapping.currency, mapping.name, mapping.iban, mapping.bic, *mapping.text)
    used += (mapping.end_to_end_id, mapping.mandate, mapping.reference, mapping.code, mapping.own_account)
    lost = next((each for each in used if each and each not in names), "")
    if lost:
        raise StatementUnreadable(worded("The file has no column '{column}'.", column=lost))
    return [
        _Row(line, dict(zip(names, cells, strict=False)), mapping.delimiter.join(cells))
        for line, cells in rows
        if line > mapping.header_line
    ]


def _without_frame(rows: Sequence[_Row], mapping: CsvMapping, days: _Days) -> tuple[list[_Row], int]:
    """The rows that are movements, and how many the bank has not given a day yet."""
    kept: list[_Row] = []
    pending = 0
    last = max((place for place, each in enumerate(rows) if each[mapping.day].strip()[:1].isdigit()), default=-1)
    for place, each in enumerate(rows):
        told = any(each[column].strip() for column in (mapping.amount, mapping.debit, mapping.credit))
        if each[mapping.day].strip()[:1].isdigit():
            kept.append(each)
        elif not each[mapping.day].strip() and told and each[mapping.value_day].strip():
            pending += 1
        elif told and place < last:
            raise _no_day(each, mapping.day)
    return kept, pending


def _amounts(rows: Sequence[_Row], mapping: CsvMapping) -> list[str]:
    columns = [each for each in (mapping.amount, mapping.debit, mapping.credit, mapping.balance) if each]
    return [row[column] for row in rows for column in columns]


def _currency(row: _Row, mapping: CsvMapping, options: ReadOptions) -> str:
    told = row[mapping.currency].strip()
    meant = SIGNS.get(told, ())
    if len(meant) == 1 or options.currency in meant:
        return options.currency if options.currency in meant else meant[0]
    return currency_code(told, row.line) or options.currency


def _line(row: _Row, mapping: CsvMapping, days: _Days, currency: str, mark: str) -> StatementLine:
    number = clean(row[mapping.iban])
    iban = number.replace(" ", "").upper()
    known = valid_iban(iban)
    balance = row[mapping.balance].strip()
    return StatementLine(
        day=days.of(row, mapping.day),
        value_day=days.of(row, mapping.value_day),
        amount=_amount(row, mapping, currency, mark),
        currency=currency,
        name=clean(row[mapping.name]),
        iban=iban if known else "",
        account="" if known else number,
        bic=clean(row[mapping.bic]),
        purpose=" ".join(filter(None, (clean(row[each]) for each in mapping.text))),
        end_to_end_id=_given(row[mapping.end_to_end_id]),
        mandate=clean(row[mapping.mandate]),
        bank_reference=_given(row[mapping.reference]),
        transaction_code=clean(row[mapping.code]),
        balance=_number(row, mapping.balance, currency, mark) if balance else None,
        line=row.line,
        raw=row.raw,
    )


def _amount(row: _Row, mapping: CsvMapping, currency: str, mark: str) -> int:
    def told(column: str) -> int:
        return _number(row, column, currency, mark) if row[column].strip() else 0

    if not any(row[each].strip() for each in (mapping.amount, mapping.debit, mapping.credit)):
        raise at_line(row.line, worded("There is no amount in this row."))
    amount = told(mapping.amount) + abs(told(mapping.credit)) - abs(told(mapping.debit))
    if mapping.direction:
        words = row[mapping.direction].strip().casefold()
        if words not in _OUT | _IN:
            raise at_line(
                row.line, worded("'{value}' does not say whether money came in or went out.", value=words[:40])
            )
        amount = -abs(amount) if words in _OUT else abs(amount)
    return in_range(-amount if mapping.inverted else amount, row.line)


def _number(row: _Row, column: str, currency: str, mark: str) -> int:
    bare = _AROUND.sub("", row[column]).strip()
    behind = _BEHIND.fullmatch(bare)
    try:
        if behind:
            size = abs(exact(behind[1], exponent(currency), mark))
            return -size if behind[2].casefold() in _OUT else size
        return exact(bare, exponent(currency), mark)
    except ValueError as error:
        raise at_cell(row.line, column, str(error)) from None


def _no_day(row: _Row, column: str) -> StatementUnreadable:
    reason = worded("'{value}' is not a day such as 2026-11-20", value=row[column].strip()[:40])
    return at_cell(row.line, column, reason)


def _statement(account: str, currency: str, lines: list[StatementLine], pending: int) -> Statement:
    opening, closing, ordered = balanced(lines)
    number = account.upper()
    iban = number if valid_iban(number) else ""
    return Statement(
        form="csv",
        currency=currency,
        lines=tuple(ordered),
        iban=iban,
        account="" if iban else account,
        opening=opening,
        closing=closing,
        opening_day=min(each.day for each in lines),
        closing_day=max(each.day for each in lines),
        pending=pending,
    )


def _given(reference: str) -> str:
    found = clean(reference)
    return "" if found.upper() in ("NOTPROVIDED", "NONREF") else found
