"""A report or a ledger as a plain table: what is written into files and onto paper, the same wherever that is done."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from shared_models.accounting.charts.plan import Row, RowKind
from shared_models.accounting.reports.asked import ReportName
from shared_models.accounting.reports.facts import Facts
from shared_models.accounting.reports.ledger_page import LedgerAsked, LedgerLine, LedgerPage
from shared_models.accounting.reports.report import Report
from shared_models.kernel.money import exponent
from sync.books.words import over, word

Cell = str | Decimal


@dataclass(frozen=True, slots=True)
class TableRow:
    """`depth` indents the first cell; a strong row is a sum of others."""

    cells: Sequence[Cell]
    depth: int = 0
    strong: bool = False


@dataclass(frozen=True)
class Table:
    """Amounts are decimals of `currency`, all with its decimals."""

    title: str
    about: str
    currency: str
    language: str
    columns: Sequence[str]
    rows: Sequence[TableRow]


def label_of(report: Report, row: Row) -> str:
    """What a row is called; totals and what has no name have words of their own."""
    language = report.asked.language
    if row.kind is RowKind.TOTAL:
        return word("booked" if report.asked.name is ReportName.TAX else "total", language)
    return row.label or word("nobody", language)


def report_table(report: Report) -> Table:
    """A report as a table."""
    asked, places = report.asked, exponent(report.currency)
    several = len({each.span for each in report.columns}) > 1
    columns = [over(each, asked.language, several=several) for each in report.columns]
    rows = [
        TableRow(
            [label_of(report, row), *(Decimal(each).scaleb(-places) for each in row.amounts)],
            row.depth,
            row.kind in (RowKind.SUM, RowKind.TOTAL)
            or (row.depth == 0 and row.kind is RowKind.LINE and not asked.name.startswith(("aged", "tax"))),
        )
        for row in report.rows
    ]
    about = f"{asked.span.first} – {asked.span.last}"
    return Table(word(asked.name, asked.language), about, report.currency, asked.language, ["", *columns], rows)


def ledger_table(page: LedgerPage, asked: LedgerAsked, facts: Facts, language: str) -> Table:
    """The lines of a ledger as a table, the balance before an account's first line as a row of its own."""
    names = {each.id: f"{each.code} {each.name}" for each in facts.accounts}
    places = exponent(facts.currency)

    def amount(value: int) -> Decimal:
        return Decimal(value).scaleb(-places)

    def opened(key: str) -> TableRow:
        cells = ("", "", names.get(key, key), word("opening", language), "", "", amount(page.opening[key]))
        return TableRow(cells, strong=True)

    rows: list[TableRow] = []
    shown: set[str] = set()
    for each in page.lines:
        if each.account_id not in shown and page.opening.get(each.account_id):
            rows.append(opened(each.account_id))
        shown.add(each.account_id)
        rows.append(_line(each, names, amount(each.debit), amount(each.credit), amount(each.balance)))
    rows += [
        opened(key)
        for key in sorted(page.opening, key=lambda key: names.get(key, ""))
        if key not in shown and page.opening[key]
    ]
    columns = [word(each, language) for each in ("day", "number", "account", "text", "debit", "credit", "balance")]
    title = word("statement" if asked.parties_only else "general_ledger", language)
    return Table(title, f"{asked.span.first} – {asked.span.last}", facts.currency, language, columns, rows)


def _line(each: LedgerLine, names: dict[str, str], debit: Decimal, credit: Decimal, balance: Decimal) -> TableRow:
    told = " · ".join(words for words in (each.text, each.party) if words)
    account = names.get(each.account_id, each.account_id)
    return TableRow((each.day, each.number or "", account, told, debit or "", credit or "", balance))
