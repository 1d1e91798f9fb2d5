"""The chart for the United States: sales tax by place, added by the company."""

from __future__ import annotations

from dataclasses import replace

import pytest

from shared_models.accounting.charts.chart import check
from shared_models.accounting.charts.library import chart
from shared_models.accounting.charts.tax_return import tax_return
from shared_models.accounting.charts.taxes import TaxRate
from shared_models.accounting.charts.united_states.sales_tax import sales_tax, sales_tax_return

WHOLE = chart("us_small_business")
AUSTIN = sales_tax("tx_austin", "Austin, TX 8.25 %", [TaxRate(82_500)])
SEATTLE = sales_tax("wa_seattle", "Seattle, WA", [TaxRate(102_500), TaxRate(103_500, "2024-01-01")])
PLACES = {"tx_austin": "Austin, TX", "wa_seattle": "Seattle, WA"}


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("1000", "a.c.bank"),
        ("1100", "a.c.receivable"),
        ("1540", "a.f"),
        ("2000", "l.c.payable"),
        ("2100", "l.c.cards"),
        ("2300", "l.c.tax"),
        ("3000", "l.e.opening"),
        ("3220", "l.e.capital"),
        ("4000", "income"),
        ("5000", "cost"),
        ("6500", "expenses"),
        ("7000", "other_income"),
        ("8100", "income_tax"),
    ],
)
def test_accounts_stand_where_small_businesses_look_for_them(code: str, line: str) -> None:
    assert WHOLE.account(code).report_line == line


def test_places_that_are_added_fit_the_chart() -> None:
    grown = replace(WHOLE, taxes=(*WHOLE.taxes, AUSTIN, SEATTLE), tax_form=sales_tax_return(PLACES))
    assert list(check(grown)) == []
    assert any("us:tax:tx_austin" in problem for problem in check(replace(grown, tax_form=WHOLE.tax_form)))
    assert SEATTLE.on("2023-12-31").percent == 102_500
    assert SEATTLE.on("2024-01-01").percent == 103_500


def test_the_return_tells_the_places_apart_and_adds_them_up() -> None:
    sums: dict[str, int] = {"us:resale": -500_00, "us:out_of_state": -250_00}
    for tax, net, charged in ((AUSTIN, 1_000_00, 82_50), (SEATTLE, 200_00, 20_70)):
        rate = tax.on("2026-05-01")
        for tag in rate.base_tags:
            sums[tag] = sums.get(tag, 0) - net
        for tag in rate.tax_tags:
            sums[tag] = sums.get(tag, 0) - charged
    filled = tax_return(sales_tax_return(PLACES), sums)
    assert {box.key: box.amount for box in filled.boxes if box.amount} == {
        "gross": 1_950_00,
        "resale": 500_00,
        "out_of_state": 250_00,
        "taxable": 1_200_00,
        "tax": 103_20,
        "taxable:tx_austin": 1_000_00,
        "tax:tx_austin": 82_50,
        "taxable:wa_seattle": 200_00,
        "tax:wa_seattle": 20_70,
    }
    assert (filled.payable, filled.difference) == (103_20, 0)
