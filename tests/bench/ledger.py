"""The books: posting through sync, what is read of them, and what is printed."""

from __future__ import annotations

from tests.bench import ledger_bank, ledger_documents, ledger_papers, ledger_posting, ledger_reports
from tests.bench.report import Report

PARTS = (ledger_posting, ledger_documents, ledger_reports, ledger_bank, ledger_papers)


def run(report: Report) -> None:
    """One part after the other, each with data of its own."""
    for part in PARTS:
        part.run(report)
