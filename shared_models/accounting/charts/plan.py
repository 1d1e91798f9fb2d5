"""Reports reckoned from sums: whoever stores the lines yields one sum per account, the rest is the same everywhere.

A sum is debit less credit in minor units of the base currency. Columns are whatever is compared: this year and last, a
month, a quarter. Nothing is left out silently: a sum of an account that is not among the accounts is a KeyError.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from shared_models.accounting.charts.account_type import BALANCE_SHEET, PROFIT_AND_LOSS, AccountType
from shared_models.accounting.charts.statement_layout import ReportLine, StatementLayout, Takes

Sums = Mapping[str, int]
"""Debit less credit by account id; an account that is missing is zero."""
Amounts = tuple[int, ...]
"""One amount per column."""

ASSETS_SIDE, CLAIMS_SIDE = "a", "l"
"""The two outermost lines of every balance sheet: what there is, and whose it is."""


@dataclass(frozen=True)
class Account:
    """What a report has to know of an account. A report line of its own goes before its number and its type."""

    id: str
    code: str
    name: str
    type: AccountType
    report_line: str = ""


class RowKind(StrEnum):
    """How a row is drawn."""

    LINE = "line"
    SUM = "sum"  # adds lines above it
    ACCOUNT = "account"  # one account of the line above it
    TOTAL = "total"  # of the whole report; it has no label of its own


@dataclass(frozen=True)
class Row:
    """One row; `accounts` are the ids its amounts are made of, to look into."""

    line: str
    label: str
    depth: int
    amounts: Amounts
    accounts: tuple[str, ...]
    kind: RowKind = RowKind.LINE


class Movement(NamedTuple):
    """What happened on an account: its balance before (debit less credit), then all debits and all credits."""

    opening: int
    debit: int
    credit: int


def trial_balance(accounts: Sequence[Account], movements: Mapping[str, Movement], *, empty: bool = False) -> list[Row]:
    """Opening, debit, credit and closing of each account by number, then the total: 0, equal debits and credits, 0."""
    known = {each.id: each for each in accounts}
    rows = []
    for account in sorted((known[key] for key in {**(known if empty else {}), **movements}), key=_by_code):
        opening, debit, credit = movements.get(account.id, Movement(0, 0, 0))
        if empty or opening or debit or credit:
            amounts = (opening, debit, credit, opening + debit - credit)
            rows.append(Row(account.report_line, _label(account), 0, amounts, (account.id,), RowKind.ACCOUNT))
    totals = tuple(sum(each) for each in zip(*(row.amounts for row in rows), strict=True)) or (0, 0, 0, 0)
    ids = tuple(key for row in rows for key in row.accounts)
    return [*rows, Row("", "", 0, totals, ids, RowKind.TOTAL)]


def profit_and_loss(
    layout: StatementLayout,
    accounts: Sequence[Account],
    columns: Sequence[Sums],
    *,
    language: str = "en",
    detailed: bool = False,
    empty: bool = False,
) -> list[Row]:
    """The statement over the sums of each column's period; its bottom line is all income less all costs.

    `detailed` adds the accounts of each line below it, `empty` keeps lines that are zero in every column.
    """
    statement = _Statement(layout, _shown(accounts, columns, empty), columns, PROFIT_AND_LOSS)
    return statement.rows({Takes.RESULT: results(accounts, columns)}, language, detailed, empty)


def balance_sheet(
    layout: StatementLayout,
    accounts: Sequence[Account],
    columns: Sequence[Sums],
    earlier: Sequence[Sums] | None = None,
    *,
    language: str = "en",
    detailed: bool = False,
    empty: bool = False,
) -> list[Row]:
    """The statement over the sums of everything up to each column's day.

    `earlier` are the sums up to the day before the fiscal year of each column began: what income and costs come to
    before it is shown as results of earlier years, after it as the result of the year.
    """
    statement = _Statement(layout, _shown(accounts, columns, empty), columns, BALANCE_SHEET)
    before = results(accounts, earlier) if earlier is not None else (0,) * len(columns)
    of_year = tuple(whole - old for whole, old in zip(results(accounts, columns), before, strict=True))
    taken = {Takes.RESULT: of_year, Takes.EARLIER_RESULTS: before}
    return statement.rows(taken, language, detailed, empty)


def results(accounts: Sequence[Account], columns: Sequence[Sums]) -> Amounts:
    """Debit less credit of all income and costs in each column: a profit is negative."""
    known = {each.id: each.type for each in accounts}
    return tuple(sum(value for key, value in sums.items() if known[key] in PROFIT_AND_LOSS) for sums in columns)


def amount(rows: Sequence[Row], line: str) -> Amounts:
    """The amounts of a line; of one that was left out as empty, zeros."""
    width = len(rows[0].amounts) if rows else 0
    return next((row.amounts for row in rows if row.line == line and row.kind != RowKind.ACCOUNT), (0,) * width)


class _Statement:
    """One statement being reckoned: the accounts of each line, then each line's amounts with those below it."""

    def __init__(
        self,
        layout: StatementLayout,
        accounts: Sequence[Account],
        columns: Sequence[Sums],
        types: frozenset[AccountType],
    ) -> None:
        self.layout = layout
        self.columns = columns
        self.earning = [each.id for each in accounts if each.type in PROFIT_AND_LOSS]
        self.own: dict[str, list[Account]] = {each.key: [] for each in layout.lines}
        for account in sorted((each for each in accounts if each.type in types), key=_by_code):
            stated = account.report_line
            line = stated if stated in self.own else layout.line_of(account.code, account.type)
            self.own[line].append(account)

    def rows(self, taken: Mapping[Takes, Amounts], language: str, detailed: bool, empty: bool) -> list[Row]:
        raw, inside = self._reckoned(taken)
        moved = {key for sums in self.columns for key, value in sums.items() if value}
        rows = []
        for line in self.layout.lines:
            amounts = tuple(line.sign * each for each in raw[line.key])
            always = empty or line.sums or line.takes or line.key in (ASSETS_SIDE, CLAIMS_SIDE)
            if not (always or any(amounts) or moved.intersection(inside[line.key])):
                continue
            kind = RowKind.SUM if line.sums or (line.takes and line.parent is None) else RowKind.LINE
            label = line.names.get(language) or line.names["en"]
            rows.append(Row(line.key, label, line.depth, amounts, tuple(dict.fromkeys(inside[line.key])), kind))
            rows += self._details(line, empty) if detailed else []
        return rows

    def _reckoned(self, taken: Mapping[Takes, Amounts]) -> tuple[dict[str, Amounts], dict[str, list[str]]]:
        """Debit less credit and the account ids of each line: its own, those below it, and what it sums or takes."""
        raw = {key: self._sum([each.id for each in accounts]) for key, accounts in self.own.items()}
        inside = {key: [each.id for each in accounts] for key, accounts in self.own.items()}
        for line in self.layout.lines:
            if line.takes is not None:
                raw[line.key] = _plus(raw[line.key], taken[line.takes])
                inside[line.key] += self.earning
        for line in reversed(self.layout.lines):
            if line.parent is not None:
                raw[line.parent] = _plus(raw[line.parent], raw[line.key])
                inside[line.parent] += inside[line.key]
        for line in self.layout.lines:
            for other in line.sums:
                raw[line.key] = _plus(raw[line.key], raw[other])
                inside[line.key] += inside[other]
        return raw, inside

    def _sum(self, ids: Sequence[str]) -> Amounts:
        return tuple(sum(sums.get(key, 0) for key in ids) for sums in self.columns)

    def _details(self, line: ReportLine, empty: bool) -> list[Row]:
        rows = []
        for account in self.own[line.key]:
            amounts = tuple(line.sign * each for each in self._sum([account.id]))
            if empty or any(amounts):
                rows.append(Row(line.key, _label(account), line.depth + 1, amounts, (account.id,), RowKind.ACCOUNT))
        return rows


def _shown(accounts: Sequence[Account], columns: Sequence[Sums], empty: bool) -> Sequence[Account]:
    """The accounts with a sum in any column, or all."""
    return accounts if empty else [each for each in accounts if any(each.id in sums for sums in columns)]


def _plus(first: Amounts, second: Amounts) -> Amounts:
    return tuple(one + other for one, other in zip(first, second, strict=True))


def _by_code(account: Account) -> str:
    return account.code


def _label(account: Account) -> str:
    return f"{account.code} {account.name}"
