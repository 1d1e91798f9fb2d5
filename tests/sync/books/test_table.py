"""A report as a table: amounts are exact decimals of the currency, whatever its smallest unit is."""

from __future__ import annotations

from decimal import Decimal

import pytest

from shared_models.accounting.charts.plan import Row, RowKind
from shared_models.accounting.reports.asked import Asked, ReportName
from shared_models.accounting.reports.report import DIFFERENCE, PERCENT, Column, Report
from shared_models.accounting.reports.span import Span
from sync.books.table import report_table

NOW, BEFORE = Span("2026-11-01", "2026-11-30"), Span("2026-10-01", "2026-10-31")


@pytest.mark.parametrize(("currency", "shown"), [("EUR", "12.34"), ("JPY", "1234"), ("KWD", "1.234")])
def test_amounts_have_the_decimals_of_their_currency(currency: str, shown: str) -> None:
    rows = [Row("revenue", "Revenue", 0, (1_234,), (), RowKind.LINE)]
    table = report_table(Report(Asked(ReportName.PROFIT_AND_LOSS, NOW), currency, [Column(NOW)], rows))
    assert table.rows[0].cells == ["Revenue", Decimal(shown)]


def test_a_comparison_says_the_difference_and_its_share_with_their_signs() -> None:
    columns = [Column(NOW), Column(BEFORE), Column(NOW, DIFFERENCE), Column(NOW, PERCENT)]
    rows = [Row("revenue", "Revenue", 0, amounts, (), RowKind.LINE) for amounts in ((50, 200), (-50, -200), (7, 0))]
    table = report_table(Report(Asked(ReportName.PROFIT_AND_LOSS, NOW), "EUR", columns, rows))
    assert [each.cells[3:] for each in table.rows] == [
        [Decimal("-1.50"), Decimal("-75.0")],
        [Decimal("1.50"), Decimal("75.0")],
        [Decimal("0.07"), ""],
    ]
