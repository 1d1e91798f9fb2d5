"""An invoice as PDF with the e-invoice inside, warm: from the stored row to the bytes, its rules checked.

The baseline is typst alone, setting a page of the same words plainly.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import typst

from shared_models.accounting.payment_terms import PaymentTerms
from shared_models.banking.bank_account import BankAccount
from shared_models.kernel.write import Row
from sync.papers.factur_x import hybrid
from sync.papers.of_document import of_document
from sync.papers.own_rules import require
from tests.bench.report import Report, percentile
from tests.sync.papers.stored import BANK, TERMS, Stored, house, invoice

TIMES, FEW, MANY = 40, 3, 200


def run(report: Report) -> None:
    """Milliseconds of wall time each, after one that warms up."""
    with TemporaryDirectory() as folder:
        page = Path(folder) / "page.typ"
        page.write_text("\n\n".join(f"Desk {number} 1.000,00 EUR 19 %" for number in range(FEW)), encoding="utf-8")
        compiler = typst.Compiler(str(page), root=folder)
        # What changes makes it set the page anew.
        bare = _times(lambda number: compiler.compile(format="pdf", sys_inputs={"number": str(number)}))
    report.add("paper_baseline_bare_typst_p50_ms", percentile(bare, 50))
    for lines, name in ((FEW, "paper"), (MANY, f"paper_of_{MANY}_lines")):
        took = _times(lambda number, lines=lines: _paper(number, lines))  # type: ignore[misc]
        report.add(f"{name}_with_e_invoice_p50_ms", percentile(took, 50))
        report.add(f"{name}_with_e_invoice_p95_ms", percentile(took, 95), ("<", 200) if lines == FEW else None)


def _times(work: Callable[[int], object]) -> list[float]:
    work(0)
    took = []
    for number in range(1, TIMES + 1):
        start = time.perf_counter()
        work(number)
        took.append((time.perf_counter() - start) * 1000)
    return took


def _paper(number: int, lines: int) -> bytes:
    stored, row = _stored(number, lines)
    banks = [each for (kind, _), each in stored.rows.items() if kind == "bank_account"]
    paper = of_document(row, stored, banks)
    require(paper)
    return hybrid(paper)


def _stored(number: int, lines: int) -> tuple[Stored, Row]:
    stored = house()
    stored.put(PaymentTerms, TERMS, name="30", text="30 days net")
    stored.put(BankAccount, BANK, name="House bank", iban="DE02120300000000202051", currency="EUR")
    line: dict[str, Any] = {"kind": "item", "quantity": 1_000_000, "unit_price": 10**9, "tax_ids": ["a"]}
    items = [line | {"text": f"Desk {number}.{at}"} for at in range(lines)]
    return stored, invoice(stored, items, terms_id=TERMS, number_text=f"RE-2026-{number:04}")
