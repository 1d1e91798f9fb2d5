"""A report or a ledger as a plain table: what is written into files and onto paper, the same wherever that is done."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from shared_models.accounting.charts.plan import Row, RowKind
from shared_models.accounting.reports.asked import AGED, ReportName
from shared_models.accounting.reports.facts import Facts
from shared_models.accounting.reports.ledger_page import LedgerAsked, LedgerLine, LedgerPage
from shared_models.accounting.reports.report import Figure, Report
from shared_models.kernel.ids import Id
from sync.books.letterhead import Letterhead
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
    letterhead: Letterhead | None = None


def label_of(report: Report, row: Row) -> str:
    """What a row is called, boxes of a tax return by their number too; totals and what has no name have own words."""
    language = report.asked.language
    if row.kind is RowKind.TOTAL:
        return word("booked" if report.asked.name is ReportName.TAX else "total", language)
    if report.asked.name is ReportName.TAX:
        return f"{row.line} {row.label}"
    return row.label or word("nobody", language)


def report_table(report: Report) -> Table:
    """A report as a table."""
    asked = report.asked
    several = len({each.span for each in report.columns}) > 1
    columns = [over(each, asked, several=several) for each in report.columns]
    rows = [
        TableRow(
            [label_of(report, row), *(_cell(each) for each in report.figures(row))],
            row.depth,
            row.kind in (RowKind.SUM, RowKind.TOTAL)
            or (row.depth == 0 and row.kind is RowKind.LINE and asked.name not in (*AGED, ReportName.TAX)),
        )
        for row in report.rows
    ]
    about = asked.span.last if asked.name in AGED else f"{asked.span.first} – {asked.span.last}"
    return Table(word(asked.name, asked.language), about, report.currency, asked.language, ["", *columns], rows)


def _cell(figure: Figure) -> Cell:
    return "" if figure.value is None else Decimal(figure.value).scaleb(-figure.places)


def ledger_columns(asked: LedgerAsked) -> tuple[str, ...]:
    """What a ledger shows of each line: the account where there are several, what is still open of a customer's."""
    if asked.parties_only:
        return ("day", "due", "number", "text", "debit", "credit", "open", "balance")
    account = () if asked.account else ("account",)
    return ("day", "number", *account, "text", "debit", "credit", "balance")


def ledger_table(page: LedgerPage, asked: LedgerAsked, facts: Facts, language: str) -> Table:
    """The lines of a ledger as a table."""
    columns = [word(each, language) for each in ledger_columns(asked)]
    title = word("statement" if asked.parties_only else "general_ledger", language)
    rows = [row for _, row in ledger_rows(page, page.opening, asked, facts, language)]
    return Table(title, _about(page, asked, facts), facts.currency, language, columns, rows)


def _about(page: LedgerPage, asked: LedgerAsked, facts: Facts) -> str:
    """Of which days, of which account and of whom a ledger is."""
    account = next((f"{each.code} {each.name}" for each in facts.accounts if each.id == asked.account), "")
    party = asked.narrowed.party
    whom = next((each.party for each in page.lines if party and each.party_id == party), "")
    return " · ".join(filter(None, (f"{asked.span.first} – {asked.span.last}", account, whom)))


def ledger_rows(
    page: LedgerPage,
    opening: Mapping[Id, int],
    asked: LedgerAsked,
    facts: Facts,
    language: str,
    begun: Collection[Id] = (),
) -> Iterator[tuple[LedgerLine | None, TableRow]]:
    """The rows of a page, the balance before an account's first line as a row of its own that is no line.

    `opening` has those balances of all accounts; `begun` are the accounts that have a line on a page before. The last
    page ends with the accounts that have a balance and no line.
    """
    names = {each.id: f"{each.code} {each.name}" for each in facts.accounts}
    keys, places, shown = ledger_columns(asked), facts.exponent, {*begun}

    def amount(value: int) -> Decimal:
        return Decimal(value).scaleb(-places)

    def opened(key: Id) -> TableRow:
        said, name = word("opening", language), names.get(key, key)
        told = {"account": name, "text": said if "account" in keys or asked.account else f"{said} · {name}"}
        return TableRow([amount(opening[key]) if each == "balance" else told.get(each, "") for each in keys], 0, True)

    for each in page.lines:
        if each.account_id not in shown and opening.get(each.account_id):
            yield None, opened(each.account_id)
        shown.add(each.account_id)
        cells: dict[str, Cell] = {
            "day": each.day,
            "number": each.number or "",
            "account": names.get(each.account_id, each.account_id),
            "text": " · ".join(words for words in (each.text, each.party) if words),
            "due": each.due or "",
            "debit": amount(each.debit) if each.debit else "",
            "credit": amount(each.credit) if each.credit else "",
            "open": amount(each.open) if each.open else "",
            "balance": amount(each.balance),
        }
        yield each, TableRow([cells[key] for key in keys])
    if page.next is None:
        left = sorted((key for key in opening if key not in shown), key=lambda key: names.get(key, ""))
        yield from ((None, opened(key)) for key in left if opening[key])
