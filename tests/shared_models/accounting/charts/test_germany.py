"""The German charts: numbers people know by heart, the rates of 2020, the borders, and the UStVA."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared_models.accounting.charts.account_type import Role
from shared_models.accounting.charts.library import chart
from shared_models.accounting.charts.plan import Account, profit_and_loss
from shared_models.accounting.charts.tax_return import TaxReturn, tax_return
from shared_models.accounting.charts.taxes import ProductKind, TaxCategory, TaxKind, replaced, rule_for

GOODS, SERVICE = ProductKind.GOODS, ProductKind.SERVICE
BOTH = ("skr03", "skr04")
FORM = chart("skr03").tax_form

# SKR03, SKR04, the line of the balance sheet or of the profit and loss statement.
KNOWN = [
    ("0027", "0135", "a.A.I.2"),
    ("0320", "0520", "a.A.II.3"),
    ("0800", "2900", "l.A.I"),
    ("0860", "2970", "l.A.IV"),
    ("0980", "1900", "a.C"),
    ("1000", "1600", "a.B.IV"),
    ("1200", "1800", "a.B.IV"),
    ("1360", "1460", "a.B.IV"),
    ("1400", "1200", "a.B.II.1"),
    ("1576", "1406", "a.B.II.4"),
    ("1600", "3300", "l.C.4"),
    ("1776", "3806", "l.C.8"),
    ("1890", "2180", "l.A.K"),
    ("3123", "5923", "5.b"),
    ("3400", "5400", "5.a"),
    ("4120", "6020", "6.a"),
    ("4130", "6110", "6.b"),
    ("4210", "6310", "8"),
    ("4320", "7610", "14"),
    ("4510", "7685", "16"),
    ("4830", "6220", "7.a"),
    ("8400", "4400", "1"),
    ("8736", "4736", "1"),
    ("2100", "7300", "13"),
    ("2650", "7100", "11"),
    ("2660", "4840", "4"),
]


@pytest.mark.parametrize(("third", "fourth", "line"), KNOWN)
def test_numbers_known_by_heart_stand_where_the_law_wants_them(third: str, fourth: str, line: str) -> None:
    one, other = chart("skr03").account(third), chart("skr04").account(fourth)
    assert (one.names, one.type, one.tax) == (other.names, other.type, other.tax)
    assert (one.report_line, other.report_line) == (line, line)


def test_both_charts_are_the_same_under_two_numberings() -> None:
    one, other = (chart(key) for key in BOTH)
    assert sorted(each.names["de"] for each in one.accounts) == sorted(each.names["de"] for each in other.accounts)
    lines = {each.names["de"]: each.report_line for each in other.accounts}
    assert {each.names["de"]: each.report_line for each in one.accounts} == lines
    for role in Role:
        assert one.account(one.roles[role]).names == other.account(other.roles[role]).names


@pytest.mark.parametrize(
    ("tax", "day", "percent", "base", "owed"),
    [
        ("ust19", "2006-12-31", 16, "35", "36"),
        ("ust19", "2020-06-30", 19, "81", "81t"),
        ("ust19", "2020-07-01", 16, "35", "36"),
        ("ust19", "2020-12-31", 16, "35", "36"),
        ("ust19", "2021-01-01", 19, "81", "81t"),
        ("ust7", "2020-07-01", 5, "35", "36"),
        ("ust7", "2026-01-01", 7, "86", "86t"),
        ("vst_ige19", "2020-08-01", 16, "95", "98"),
        ("vst_ige19", "2026-01-01", 19, "89", "89t"),
        ("vst_13b_eu19", "2026-01-01", 19, "46", "47"),
        ("vst_13b19", "2026-01-01", 19, "84", "85"),
    ],
)
def test_the_half_year_of_lower_rates_goes_to_boxes_of_its_own(
    tax: str, day: str, percent: int, base: str, owed: str
) -> None:
    rate = chart("skr04").tax(tax).on(day)
    assert rate.percent == percent * 10_000
    assert (rate.base_tags, rate.tax_tags) == ((f"ustva:{base}",), (f"ustva:{owed}",))


@pytest.mark.parametrize(
    ("tax", "origin", "destination", "business", "product", "becomes"),
    [
        ("ust19", "DE", "FR", True, GOODS, "ust_igl"),
        ("ust7", "DE", "MC", True, GOODS, "ust_igl"),
        ("ust19", "DE", "FR", False, GOODS, "ust19"),
        ("ust19", "DE", "FR", True, SERVICE, "ust_eu_leistung"),
        ("ust19", "DE", "FR", False, SERVICE, "ust19"),
        ("ust19", "DE", "CH", False, GOODS, "ust_ausfuhr"),
        ("ust19", "DE", "GB", True, SERVICE, "ust_drittland"),
        ("ust_frei", "DE", "FR", True, GOODS, "ust_frei"),
        ("vst19", "AT", "DE", True, GOODS, "vst_ige19"),
        ("vst7", "AT", "DE", True, GOODS, "vst_ige7"),
        ("vst19", "AT", "DE", True, SERVICE, "vst_13b_eu19"),
        ("vst19", "US", "DE", True, SERVICE, "vst_13b19"),
        ("vst19", "US", "DE", True, GOODS, "vst_import"),
        ("vst19", "DE", "DE", True, GOODS, "vst19"),
    ],
)
def test_a_tax_across_the_border(
    tax: str, origin: str, destination: str, business: bool, product: ProductKind, becomes: str
) -> None:
    whole = chart("skr03")
    rule = rule_for(whole.tax_rules, origin, destination, "DE", business=business, product=product)
    assert replaced(tax, rule) == becomes


def test_what_is_free_of_tax_says_so_on_the_invoice() -> None:
    for tax in chart("skr03").taxes:
        named = tax.category in (TaxCategory.INTRA_COMMUNITY, TaxCategory.REVERSE_CHARGE, TaxCategory.EXPORT)
        if tax.kind is TaxKind.SALE and named:
            assert tax.exemption_code is not None
            assert tax.note["de"]


def test_a_year_as_the_hgb_wants_it() -> None:
    whole = chart("skr03")
    accounts = [Account(each.code, each.code, each.names["de"], each.type, each.report_line) for each in whole.accounts]
    sums = {"8400": -1_000_00, "3400": 300_00, "4120": 250_00, "4130": 50_00, "2200": 100_00, "1200": 300_00}
    rows = profit_and_loss(whole.profit_and_loss, accounts, [sums, {}], language="de", detailed=True)
    assert [(row.depth, row.label, row.amounts[0]) for row in rows] == [
        (0, "Umsatzerlöse", 1_000_00),
        (1, "8400 Erlöse 19 % USt", 1_000_00),
        (0, "Materialaufwand", 300_00),
        (1, "Roh-, Hilfs- und Betriebsstoffe, Waren", 300_00),
        (2, "3400 Wareneingang 19 % Vorsteuer", 300_00),
        (0, "Personalaufwand", 300_00),
        (1, "Löhne und Gehälter", 250_00),
        (2, "4120 Gehälter", 250_00),
        (1, "Soziale Abgaben und Altersversorgung", 50_00),
        (2, "4130 Gesetzliche soziale Aufwendungen", 50_00),
        (0, "Steuern vom Einkommen und vom Ertrag", 100_00),
        (1, "2200 Körperschaftsteuer", 100_00),
        (0, "Ergebnis nach Steuern", 300_00),
        (0, "Jahresüberschuss, Jahresfehlbetrag", 300_00),
    ]


def shown(filled: TaxReturn) -> dict[str, int]:
    return {box.key: box.amount for box in filled.boxes if box.amount}


def test_a_month_in_the_ustva() -> None:
    sums = {
        "ustva:81": -10_000_99,  # the form leaves 99 cents out, and the tax on them
        "ustva:81t": -1_900_19,
        "ustva:86": -200_00,
        "ustva:86t": -14_00,
        "ustva:41": -3_000_50,
        "ustva:21": -500_00,
        "ustva:89": 1_000_00,
        "ustva:89t": -190_00,
        "ustva:61": 190_00,
        "ustva:46": 400_00,
        "ustva:47": -76_00,
        "ustva:67": 76_00,
        "ustva:66": 350_37,
        "ustva:62": 21_00,
    }
    filled = tax_return(FORM, sums)
    assert shown(filled) == {
        "81": 10_000_00,
        "81t": 1_900_00,
        "86": 200_00,
        "86t": 14_00,
        "41": 3_000_00,
        "21": 500_00,
        "89": 1_000_00,
        "89t": 190_00,
        "46": 400_00,
        "47": 76_00,
        "owed": 2_180_00,
        "66": 350_37,
        "61": 190_00,
        "62": 21_00,
        "67": 76_00,
        "83": 1_542_63,
    }
    assert (filled.payable, filled.booked, filled.difference) == (1_542_63, 1_542_82, -19)


def test_credit_notes_can_turn_a_box_round_and_a_return_into_a_refund() -> None:
    filled = tax_return(FORM, {"ustva:81": 100_99, "ustva:81t": 19_19, "ustva:66": 5_00})
    assert shown(filled) == {"81": -100_00, "81t": -19_00, "owed": -19_00, "66": 5_00, "83": -24_00}
    assert (filled.booked, filled.difference) == (-24_19, 19)


@given(st.lists(st.integers(-(10**9), 10**9), max_size=30), st.integers(0, 10**9))
def test_the_form_and_the_books_differ_by_no_more_than_rounding(nets: list[int], deducted: int) -> None:
    taxes = [(abs(net) * 19 + 50) // 100 * (1 if net >= 0 else -1) for net in nets]
    sums = {"ustva:81": -sum(nets), "ustva:81t": -sum(taxes), "ustva:66": deducted}
    filled = tax_return(FORM, sums)
    left_out = 19  # cents: the tax on less than one euro
    assert abs(filled.difference) <= left_out + (len(nets) + 1) / 2
    assert filled.payable + deducted == shown(filled).get("81t", 0)
