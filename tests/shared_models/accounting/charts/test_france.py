"""The French chart: numbers people know by heart, the rates of 2014, the borders, and the CA3."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared_models.accounting.charts.account_type import AccountType, Role
from shared_models.accounting.charts.library import chart
from shared_models.accounting.charts.tax_return import TaxReturn, tax_return
from shared_models.accounting.charts.taxes import ProductKind, replaced, rule_for

GOODS, SERVICE = ProductKind.GOODS, ProductKind.SERVICE
PCG = chart("pcg")


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("101000", "l.e.capital"),
        ("106100", "l.e.reserves"),
        ("120000", "l.e.resultat"),
        ("151100", "l.p"),
        ("164000", "l.d.emprunts"),
        ("205000", "a.i.incorporel"),
        ("218300", "a.i.corporel"),
        ("281830", "a.i.corporel"),
        ("275000", "a.i.financier"),
        ("370000", "a.c.stocks"),
        ("401000", "l.d.fournisseurs"),
        ("409100", "a.c.avances"),
        ("411000", "a.c.clients"),
        ("419100", "l.d.avances"),
        ("421000", "l.d.fiscales"),
        ("445660", "a.c.autres"),
        ("445710", "l.d.fiscales"),
        ("455000", "l.d.autres"),
        ("471000", "a.c.autres"),
        ("477000", "l.conversion"),
        ("486000", "a.c.avance"),
        ("512000", "a.c.disponible"),
        ("519000", "l.d.emprunts"),
        ("603700", "matiere.variation_m"),
        ("606300", "externes"),
        ("607000", "matiere.marchandises"),
        ("622600", "externes"),
        ("641100", "salaires"),
        ("645100", "sociales"),
        ("681120", "dotations"),
        ("695000", "impot"),
        ("706000", "ventes"),
        ("765000", "produits_f"),
    ],
)
def test_numbers_known_by_heart_stand_in_their_line(code: str, line: str) -> None:
    assert PCG.account(code).report_line == line


def test_a_number_of_any_length_goes_by_how_it_begins() -> None:
    assert PCG.report_line("4011234567", AccountType.PAYABLE) == "l.d.fournisseurs"
    assert PCG.report_line("60", AccountType.COST_OF_SALES) == "matiere.marchandises"
    assert PCG.report_line("5124", AccountType.CASH) == "a.c.disponible"


def test_what_a_closing_rate_makes_of_debts_is_no_income_before_it_is_paid() -> None:
    for role in (Role.UNREALISED_GAIN, Role.UNREALISED_LOSS):
        assert PCG.account(PCG.roles[role]).report_line in ("a.conversion", "l.conversion")


@pytest.mark.parametrize(
    ("tax", "day", "percent", "tags"),
    [
        ("vte20", "2013-12-31", 196_000, ("ca3:A1", "ca3:13b")),
        ("vte20", "2014-01-01", 200_000, ("ca3:A1", "ca3:08b")),
        ("vte10", "2013-12-31", 70_000, ("ca3:A1", "ca3:13b")),
        ("vte10", "2026-01-01", 100_000, ("ca3:A1", "ca3:9Bb")),
        ("vte55", "2026-01-01", 55_000, ("ca3:A1", "ca3:09b")),
        ("vte21", "2026-01-01", 21_000, ("ca3:A1", "ca3:T6b")),
        ("intra_b20", "2026-01-01", 200_000, ("ca3:B2", "ca3:08r")),
        ("intra_s10", "2026-01-01", 100_000, ("ca3:A3", "ca3:9Br")),
        ("import55", "2026-01-01", 55_000, ("ca3:A4", "ca3:I4")),
    ],
)
def test_each_rate_has_its_lines(tax: str, day: str, percent: int, tags: tuple[str, ...]) -> None:
    rate = PCG.tax(tax).on(day)
    assert (rate.percent, rate.base_tags) == (percent, tags)


@pytest.mark.parametrize(
    ("tax", "origin", "destination", "business", "product", "becomes"),
    [
        ("vte20", "FR", "DE", True, GOODS, "vte_intra"),
        ("vte20", "FR", "DE", False, GOODS, "vte20"),
        ("vte10", "FR", "MC", True, GOODS, "vte10"),
        ("vte20", "FR", "DE", True, SERVICE, "vte_service_ue"),
        ("vte20", "FR", "US", True, SERVICE, "vte_service_hors_ue"),
        ("vte55", "FR", "US", False, GOODS, "vte_export"),
        ("aba20", "DE", "FR", True, GOODS, "intra_b20"),
        ("aba55", "DE", "FR", True, SERVICE, "intra_s55"),
        ("aba20", "US", "FR", True, GOODS, "import20"),
        ("aba20", "US", "FR", True, SERVICE, "service20"),
        ("imm20", "DE", "FR", True, GOODS, "imm20"),
    ],
)
def test_a_tax_across_the_border(
    tax: str, origin: str, destination: str, business: bool, product: ProductKind, becomes: str
) -> None:
    rule = rule_for(PCG.tax_rules, origin, destination, "FR", business=business, product=product)
    assert replaced(tax, rule) == becomes


def shown(filled: TaxReturn) -> dict[str, int]:
    return {box.key: box.amount for box in filled.boxes if box.amount}


def test_a_month_on_the_ca3() -> None:
    sums = {
        "ca3:A1": -10_000_60,
        "ca3:08b": -10_000_60,
        "ca3:08t": -2_000_12 - 100_00,
        "ca3:B2": 500_00,
        "ca3:08r": 500_00,
        "ca3:17": -100_00,
        "ca3:A4": 200_00,
        "ca3:I1": 200_00,
        "ca3:I1t": -40_00,
        "ca3:19": 300_49,
        "ca3:20": 150_50 + 100_00 + 40_00,
        "ca3:24": 40_00,
        "ca3:F2": -700_50,
    }
    filled = tax_return(PCG.tax_form, sums)
    assert shown(filled) == {
        "A1": 10_001_00,
        "A4": 200_00,
        "B2": 500_00,
        "F2": 701_00,
        "08b": 10_501_00,
        "08t": 2_100_00,
        "I1": 200_00,
        "I1t": 40_00,
        "16": 2_140_00,
        "17": 100_00,
        "19": 300_00,
        "20": 291_00,
        "23": 591_00,
        "24": 40_00,
        "28": 1_549_00,
        "net": 1_549_00,
    }
    assert (filled.booked, filled.difference) == (1_549_13, -13)


def test_more_input_tax_than_owed_is_a_credit() -> None:
    filled = tax_return(PCG.tax_form, {"ca3:20": 120_00, "ca3:22": 30_00})
    assert shown(filled) == {"20": 120_00, "22": 30_00, "23": 150_00, "25": 150_00, "net": -150_00}
    assert (filled.payable, filled.booked) == (-150_00, -150_00)


@given(st.integers(0, 10**9), st.integers(0, 10**9), st.integers(0, 10**9))
def test_a_reverse_charge_never_changes_what_is_to_be_paid_by_more_than_rounding(
    sold: int, bought: int, deducted: int
) -> None:
    sold_tax, bought_tax = (sold * 2 + 5) // 10, (bought * 2 + 5) // 10
    plain = {"ca3:08b": -sold, "ca3:08t": -sold_tax, "ca3:20": deducted}
    both = plain | {"ca3:08r": bought, "ca3:08t": -sold_tax - bought_tax, "ca3:20": deducted + bought_tax}
    one, other = tax_return(PCG.tax_form, plain), tax_return(PCG.tax_form, both)
    assert one.booked == other.booked
    assert abs(other.difference) <= 200  # two boxes to the nearest euro, one of them after 20 percent of a base
    assert abs(one.payable - other.payable) <= 200
