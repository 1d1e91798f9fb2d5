"""Statements out of QIF (Quicken Interchange Format): bank, cash and credit card accounts, with splits.

The format says neither the currency nor the order of day and month: the currency is an option, the order is read off
the whole file and asked for where the file leaves it open.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from shared_models.kernel.faults import worded
from shared_models.kernel.money import exponent, to_text
from sync.bank_files.amounts import clean, no_day
from sync.bank_files.day_order import day_first
from sync.bank_files.options import ReadOptions
from sync.bank_files.statement import Split, Statement, StatementLine, StatementUnreadable, at_line
from sync.bank_files.text import decoded, lines_of, refuse_too_many
from sync.importing.numbers import exact

_ACCOUNTS = ("bank", "cash", "ccard", "oth a", "oth l")
_LISTS = ("cat", "class", "memorized", "prices", "security", "budget", "template", "tag", "invitem")
_DAY = re.compile(r"(\d{1,4})[-/.](\d{1,2})(?:[-/.](\d{4}|\d{2})|'(\d{4}|\d{1,2}))")
_OPENING = "opening balance"


@dataclass(slots=True)
class _Record:
    """One transaction: its fields by letter, its splits, and the lines it has in the file."""

    line: int
    fields: dict[str, str] = field(default_factory=dict)
    splits: list[dict[str, str]] = field(default_factory=list)
    raw: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Section:
    """An account and its transactions."""

    account: str
    records: list[_Record] = field(default_factory=list)


def read_qif(data: bytes, options: ReadOptions) -> list[Statement]:
    """A statement for each account in the file."""
    sections = _sections(lines_of(decoded(data, options.encoding)))
    records = [each for section in sections for each in section.records]
    refuse_too_many(len(records))
    if not records:
        raise StatementUnreadable(worded("The file holds no statement of a bank account or credit card."))
    days = dict(zip(map(id, records), _days(records, options.day_first), strict=True))
    return [_statement(each, days, options) for each in sections if each.records]


def _sections(lines: list[str]) -> list[_Section]:
    sections: list[_Section] = []
    kind, account, record = "", "", None
    for number, line in enumerate(lines, 1):
        bare = line.strip()
        if bare.startswith("!"):
            _refuse_cut_off(record, kind)
            kind, record = bare[1:].removeprefix("Type:").strip().casefold(), None
            if kind.startswith("type:"):
                kind = kind[5:].strip()
            if kind in _ACCOUNTS:
                sections.append(_Section(account))
            elif kind.startswith("invst"):
                raise at_line(number, worded("These are investments, not the movements of a bank account."))
            elif kind not in _LISTS and kind != "account" and not kind.startswith(("option:", "clear:")):
                raise at_line(number, worded("'{value}' is no part of a QIF file that is known.", value=bare[:40]))
            continue
        if not bare:
            continue
        if bare == "^":
            if kind == "account" and record is not None:
                account = clean(record.fields.get("N", ""))
            elif kind in _ACCOUNTS and record is not None:
                sections[-1].records.append(record)
            record = None
            continue
        record = record or _Record(number)
        record.raw.append(line)
        _take(record, line.lstrip())
    _refuse_cut_off(record, kind)
    return sections


def _refuse_cut_off(record: _Record | None, kind: str) -> None:
    if record is not None and kind in _ACCOUNTS:
        raise at_line(record.line, worded("The file is cut off: export it again."))


def _take(record: _Record, line: str) -> None:
    letter, value = line[0], line[1:].strip()
    if letter == "S":
        record.splits.append({"S": value})
    elif letter in "E$%" and record.splits:
        record.splits[-1][letter] = value
    else:
        record.fields.setdefault(letter, value)


def _statement(section: _Section, days: dict[int, str], options: ReadOptions) -> Statement:
    records, opening, opening_day = section.records, None, ""
    first = records[0]
    if first.fields.get("P", "").casefold() == _OPENING and first.fields.get("L", "").startswith("["):
        opening, opening_day = _amount(first.fields, "T", first.line, options), days[id(first)]
        records = records[1:]
    return Statement(
        form="qif",
        currency=options.currency,
        lines=tuple(_line(each, days[id(each)], options) for each in records),
        account=section.account,
        opening=opening,
        opening_day=opening_day,
    )


def _line(record: _Record, day: str, options: ReadOptions) -> StatementLine:
    fields = record.fields
    amount = _amount(fields, "T" if "T" in fields else "U", record.line, options)
    splits = tuple(
        Split(clean(each["S"]), clean(each.get("E", "")), _amount(each, "$", record.line, options))
        for each in record.splits
    )
    parted = sum(each.amount for each in splits)
    if splits and parted != amount:
        scale = exponent(options.currency)
        raise at_line(
            record.line,
            worded(
                "The parts make {amount}, the whole is {closing}. Mend it in the program it comes from.",
                amount=to_text(parted, scale),
                closing=to_text(amount, scale),
            ),
        )
    return StatementLine(
        day=day,
        amount=amount,
        currency=options.currency,
        name=clean(fields.get("P", "")),
        purpose=clean(fields.get("M", "")),
        transaction_code=clean(fields.get("N", "")),
        splits=splits or ((Split(clean(fields["L"]), "", amount),) if fields.get("L") else ()),
        line=record.line,
        raw="\n".join(record.raw),
    )


def _amount(fields: dict[str, str], letter: str, line: int, options: ReadOptions) -> int:
    try:
        return exact(fields.get(letter, ""), exponent(options.currency), options.decimal_mark or ".")
    except ValueError as error:
        raise at_line(line, str(error)) from None


def _days(records: Iterable[_Record], given: bool | None) -> list[str]:
    """The day of each record: in the order that is asked for, or in the only one that fits them all."""
    found = []
    for each in records:
        text = each.fields.get("D", "").replace(" ", "")
        match = _DAY.fullmatch(text)
        if match is None:
            raise no_day(text, each.line)
        found.append((match, each.line))
    order = day_first(lambda way: [_day(*each, way) for each in found]) if given is None else given
    return [_day(*each, order) for each in found]


def _day(match: re.Match[str], line: int, first_is_day: bool) -> str:
    first, second, tail = match[1], int(match[2]), match[3] or match[4]
    try:
        if len(first) == 4:
            return date(int(first), second, int(tail)).isoformat()
        year = int(tail) if len(tail) == 4 else int(tail) + (2000 if match[4] or int(tail) < 70 else 1900)
        month, day = (second, int(first)) if first_is_day else (int(first), second)
        return date(year, month, day).isoformat()
    except ValueError:
        raise no_day(match[0], line) from None
