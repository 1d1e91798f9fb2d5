"""What a person looks at: a report, the accounts of one of its lines, the lines of a ledger.

Law: `read` runs on the worker's thread and touches no widget; a row says what a press on it leads to.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from PySide6.QtCore import QLocale, Qt
from sqlcipher3.dbapi2 import Connection

from desktop.ledger_reports.box_view import COLUMNS, BoxLines, BoxOf, box_of, box_table
from desktop.ledger_reports.words import amount, days, short, tr
from shared_models.accounting.charts.plan import Row, RowKind
from shared_models.accounting.reports.asked import AGED, Asked, ReportName
from shared_models.accounting.reports.facts import Facts
from shared_models.accounting.reports.ledger_page import LedgerAsked, LedgerPage
from shared_models.accounting.reports.report import DIFFERENCE, MOVEMENT, PERCENT, Column, Figure, Report
from shared_models.accounting.reports.span import Span
from shared_models.kernel.ids import Id
from sync.books.table import Table, label_of, ledger_columns, ledger_rows, ledger_table, report_table
from sync.books.words import word
from sync.replica import books

PAGE = 500
_INDENT, _THIN, _RIGHT_TO_LEFT = "\u2003", "\u202f", "\u200f"


@dataclass(frozen=True, slots=True)
class EntryOf:
    """Leads to the entry of a line."""

    id: Id


@dataclass(frozen=True, slots=True)
class ReportView:
    """A report; with `accounts` it is narrowed to those, as what a line is made of."""

    asked: Asked
    accounts: frozenset[Id] = frozenset()
    called: str = ""

    def read(self, connection: Connection, limit: int) -> "Found":
        """The figures, as of now."""
        return Found(self, books.facts(connection), books.read(connection, self.asked))


@dataclass(frozen=True, slots=True)
class LedgerView:
    """The lines of an account, or of a customer or vendor."""

    asked: LedgerAsked
    called: str

    def read(self, connection: Connection, limit: int) -> "Found":
        """The first lines, so many at most."""
        return Found(self, books.facts(connection), books.ledger(connection, self.asked, None, limit))


@dataclass(frozen=True, slots=True)
class BoxView:
    """The lines that a box of the tax return counts."""

    asked: BoxOf
    called: str

    def read(self, connection: Connection, limit: int) -> "Found":
        """The lines, as of now."""
        return Found(self, books.facts(connection), self.asked.read(connection))


View = ReportView | LedgerView | BoxView


@dataclass(frozen=True)
class Found:
    """What was found for a view."""

    view: View
    facts: Facts
    what: Report | LedgerPage | BoxLines

    def table(self, language: str, narrowed: Sequence[str] = ()) -> Table:
        """It as a table for files; `narrowed` says in words to what."""
        if isinstance(self.what, LedgerPage) and isinstance(self.view, LedgerView):
            return ledger_table(self.what, self.view.asked, self.facts, language)
        if isinstance(self.what, BoxLines) and isinstance(self.view, BoxView):
            return box_table(self.view.asked, self.what, self.view.called, self.facts, language)
        assert isinstance(self.what, Report)
        table = report_table(replace(self.what, rows=_kept(self)))
        said = [*([self.view.called] if self.view.called else []), *narrowed]
        return replace(table, about=" · ".join((table.about, *said)))


@dataclass(frozen=True, slots=True)
class ShownRow:
    """The texts of a row, whether it is strong, and where it leads."""

    cells: Sequence[str]
    strong: bool = False
    to: View | EntryOf | None = None


@dataclass(frozen=True)
class ShownTable:
    """`texts` are how many columns at the beginning hold words; the rest are amounts."""

    columns: Sequence[str]
    rows: Sequence[ShownRow] = field(default=())
    texts: int = 1


def shown(found: Found, locale: QLocale, language: str) -> ShownTable:
    """How it looks."""
    if isinstance(found.what, LedgerPage):
        return _ledger(found, found.what, locale, language)
    if isinstance(found.what, BoxLines):
        return _box(found.what, found.facts.exponent, locale, language)
    report = found.what
    several = len({each.span for each in report.columns}) > 1
    columns = [_over(report, each, several, locale, language) for each in report.columns]
    rows = [
        ShownRow(
            [_begun(row.depth, locale) + label_of(report, row), *(_said(each, locale) for each in report.figures(row))],
            _is_strong(report.asked.name, row),
            _leads(found, row),
        )
        for row in _kept(found)
    ]
    first = word("account", language) if report.asked.name is ReportName.TRIAL_BALANCE else ""
    return ShownTable([first, *columns], rows)


def _box(what: BoxLines, places: int, locale: QLocale, language: str) -> ShownTable:
    rows = [
        ShownRow(
            [days(Span(each.day, each.day), locale), each.number, each.text, amount(each.amount, places, locale)],
            to=EntryOf(each.entry_id),
        )
        for each in what.lines
    ]
    total = ShownRow(["", "", word("total", language), amount(what.total, places, locale)], strong=True)
    return ShownTable([word(each, language) for each in COLUMNS], [*rows, total] if rows else [], len(COLUMNS) - 1)


def _begun(depth: int, locale: QLocale) -> str:
    """The room before a label; from right to left also where the label begins with a number."""
    mark = _RIGHT_TO_LEFT if locale.textDirection() is Qt.LayoutDirection.RightToLeft else ""
    return mark + _INDENT * depth


def _is_strong(name: ReportName, row: Row) -> bool:
    """Sums, and what stands outermost in a statement."""
    outermost = row.depth == 0 and row.kind is RowKind.LINE and bool(row.accounts) and name not in AGED
    return outermost or row.kind in (RowKind.SUM, RowKind.TOTAL)


def _said(figure: Figure, locale: QLocale) -> str:
    text = amount(figure.value or 0, figure.places, locale)
    return f"{text}{_THIN}{locale.percent()}" if figure.is_share and text else text


def _ledger(found: Found, page: LedgerPage, locale: QLocale, language: str) -> ShownTable:
    assert isinstance(found.view, LedgerView)
    keys = ledger_columns(found.view.asked)
    return ShownTable(
        [word(each, language) for each in keys], line_rows(found, page, locale, language), keys.index("debit")
    )


def line_rows(
    found: Found, page: LedgerPage, locale: QLocale, language: str, begun: Collection[Id] = ()
) -> list[ShownRow]:
    """The rows of a page of what was found; `begun` are the accounts that have lines before it."""
    assert isinstance(found.view, LedgerView)
    assert isinstance(found.what, LedgerPage)
    asked, facts = found.view.asked, found.facts
    keys = ledger_columns(asked)
    return [
        ShownRow(
            [_cell(each, key, locale, facts.exponent) for key, each in zip(keys, row.cells, strict=True)],
            row.strong,
            EntryOf(line.entry_id) if line is not None else None,
        )
        for line, row in ledger_rows(page, found.what.opening, asked, facts, language, begun)
    ]


def _cell(cell: str | Decimal, key: str, locale: QLocale, places: int) -> str:
    if isinstance(cell, Decimal):
        return amount(int(cell.scaleb(places)), places, locale)
    return days(Span(cell, cell), locale) if cell and key in ("day", "due") else cell


def _kept(found: Found) -> Sequence[Row]:
    """The rows of a report, or those of some accounts."""
    assert isinstance(found.what, Report)
    view = found.view
    if not isinstance(view, ReportView) or not view.accounts:
        return found.what.rows
    rows = [
        each for each in found.what.rows if each.kind is RowKind.ACCOUNT and view.accounts.issuperset(each.accounts)
    ]
    totals = tuple(sum(column) for column in zip(*(each.amounts for each in rows), strict=True))
    return [*rows, Row("", "", 0, totals, (), RowKind.TOTAL)] if rows else []


def _leads(found: Found, row: Row) -> View | None:
    assert isinstance(found.what, Report)
    asked = found.what.asked
    if asked.name in AGED:
        if not row.line:
            return None
        since = Span(found.facts.year_of(asked.span.last), asked.span.last)
        whose = replace(asked.narrowed, party=row.line)
        return LedgerView(LedgerAsked(since, narrowed=whose, parties_only=True), row.label)
    if asked.name is ReportName.TAX:
        box = box_of(found.facts.chart.tax_form, row.line, asked.span, asked.narrowed)
        return BoxView(box, f"{row.line} {row.label}") if box is not None else None
    if row.kind is RowKind.TOTAL or not row.accounts:
        return None
    if len(row.accounts) == 1:
        return LedgerView(LedgerAsked(asked.span, row.accounts[0], asked.narrowed), _account(found.facts, row))
    within = replace(asked, name=ReportName.TRIAL_BALANCE, detailed=False)
    return ReportView(within, frozenset(row.accounts), row.label)


def _account(facts: Facts, row: Row) -> str:
    return next((f"{each.code} {each.name}" for each in facts.accounts if each.id == row.accounts[0]), row.label)


def _over(report: Report, column: Column, several: bool, locale: QLocale, language: str) -> str:
    """What stands over a column; a balance sheet is of a day."""
    span, measure = column.span, column.measure
    if report.asked.name is ReportName.BALANCE_SHEET and measure == "amount":
        return days(Span(span.last, span.last), locale)
    if measure == "amount":
        return short(span, locale)
    called = word(measure, language)
    if measure in (DIFFERENCE, PERCENT):
        return called
    if report.asked.name in AGED:
        on = days(Span(span.last, span.last), locale)
        return called if span == report.asked.span else tr("{what} {days}").format(what=called, days=on)
    if not several or measure not in MOVEMENT:
        return called
    return tr("{what} {days}").format(what=called, days=short(span, locale))
