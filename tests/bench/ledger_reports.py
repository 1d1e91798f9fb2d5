"""Reports over 1,000,000 lines on the encrypted replica, each from an open connection and nothing kept, beside
`hledger` and `ledger` on the same entries.
"""

from __future__ import annotations

import shutil
import statistics
import subprocess
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from shared_models.accounting.reports.asked import Asked, Narrowed, ReportName
from shared_models.accounting.reports.ledger_page import LedgerAsked
from shared_models.accounting.reports.span import Compare, Span
from shared_models.kernel.catalogue import catalogue
from sync.replica import books
from sync.replica.replica import Replica
from tests.bench import ledger_paint
from tests.bench.baselines import bare_ageing
from tests.bench.ledger_books import BUSIEST_LINES, KEY, LINES, CompanyBooks, settle
from tests.bench.report import Report, spending

YEAR = Span("2026-01-01", "2026-12-31")
PARTS = Span("2026-02-10", "2026-10-20")
_TIMES = 7
_PROGRAMS = (
    ("hledger", ["hledger", "-f", "{journal}", "balance", "--flat", "-b", "2026-01-01"]),
    ("hledger_statement", ["hledger", "-f", "{journal}", "incomestatement", "-Y", "-b", "2025-01-01"]),
    ("ledger", ["ledger", "-f", "{journal}", "balance", "--flat", "-b", "2026-01-01"]),
)


def run(report: Report, lines: int = LINES) -> None:
    """Measure; `lines` is less only to try the benchmark itself."""
    with TemporaryDirectory() as folder:
        path, journal = Path(folder) / "replica.db", Path(folder) / "books.journal"
        made = CompanyBooks(lines)
        with spending() as spent:
            settle(path, made, journal)
        report.add("settled_seconds", spent.wall)
        with Replica.open(path, KEY, catalogue=catalogue) as replica:
            _reports(report, replica)
            _ledger(report, replica, made)
            _ageing(report, replica, made)
        for name, command in _PROGRAMS:
            if shutil.which(command[0]):
                report.add(f"{name}_ms", _once(lambda said=command: _spawn(said, journal)))  # type: ignore[misc]


def _reports(report: Report, replica: Replica) -> None:
    with closing(replica.reader()) as connection:
        for name, span, compare, target in (
            (ReportName.TRIAL_BALANCE, YEAR, Compare.YEAR, 150),
            (ReportName.TRIAL_BALANCE, PARTS, Compare.PREVIOUS, 150),
            (ReportName.PROFIT_AND_LOSS, YEAR, Compare.YEAR, 150),
            (ReportName.PROFIT_AND_LOSS, YEAR, Compare.MONTHS, 150),
            (ReportName.PROFIT_AND_LOSS, PARTS, Compare.PREVIOUS, 150),
            (ReportName.BALANCE_SHEET, YEAR, Compare.MONTHS, None),
            (ReportName.CASH_FLOW, YEAR, Compare.YEAR, None),
            (ReportName.TAX, Span("2026-07-01", "2026-09-30"), Compare.NOTHING, 150),
            (ReportName.TAX, YEAR, Compare.YEAR, 150),
            (ReportName.TAX, PARTS, Compare.PREVIOUS, None),
        ):
            asked = Asked(name, span, compare)
            days = "parts" if span is PARTS else compare.value
            known = None if target is None else ("<=", float(target))
            report.add(f"{name}_{days}_ms", _median(lambda asked=asked: books.read(connection, asked)), known)  # type: ignore[misc]


def _ledger(report: Report, replica: Replica, made: CompanyBooks) -> None:
    party = Narrowed(party=made.busiest)
    whole = LedgerAsked(Span("2024-01-01", "2026-12-31"), narrowed=party, parties_only=True)
    with closing(replica.reader()) as connection:
        report.add("ledger_first_page_ms", _median(lambda: books.ledger(connection, whole, None, 200)), ("<", 100.0))
        report.add("ledger_of_10000_lines_ms", _median(lambda: books.ledger(connection, whole, None, BUSIEST_LINES)))
        ledger_paint.measure(report, connection, whole, BUSIEST_LINES)


def _ageing(report: Report, replica: Replica, made: CompanyBooks) -> None:
    """What customers owe by age, of all invoices there are, and beside it a script over a bare list of them."""
    asked = Asked(ReportName.AGED_RECEIVABLE, Span("2024-01-01", "2026-11-21"))
    sql = "SELECT party_id, due, debit FROM ledger_line WHERE account_id = ? AND day <= ? AND debit > 0"
    with closing(replica.reader()) as connection:
        items = connection.execute(sql, (made.receivable, asked.span.last)).fetchall()
        report.add("ageing_open_items", len(items))
        report.add("ageing_ms", _median(lambda: books.read(connection, asked)))
        with closing(bare_ageing.table(items)) as bare:
            report.add("bare_ageing_ms", _median(lambda: bare_ageing.age(bare, asked.span.last)))


def _median(work: Callable[[], object]) -> float:
    return statistics.median(_once(work) for _ in range(_TIMES))


def _once(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1_000


def _spawn(command: list[str], journal: Path) -> None:
    spoken = [each.format(journal=journal) for each in command]
    subprocess.run(spoken, check=True, stdout=subprocess.DEVNULL)
