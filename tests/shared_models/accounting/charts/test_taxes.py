"""Taxes: the rate of a day, and which tax takes the place of another across a border."""

from __future__ import annotations

from typing import Any

import pytest

from shared_models.accounting.charts.account_type import AccountType
from shared_models.accounting.charts.library import CHARTS, chart
from shared_models.accounting.charts.taxes import (
    EU,
    ChartTax,
    ChartTaxRule,
    Place,
    ProductKind,
    TaxCategory,
    TaxKind,
    TaxRate,
    replaced,
    rule_for,
)
from shared_models.accounting.reckoning.tax_reckoning import rate_on

GOODS, SERVICE = ProductKind.GOODS, ProductKind.SERVICE


def across(
    key: str, tax: str, origin: str, destination: str, product: ProductKind, *, business: bool = True
) -> str | None:
    """What becomes of a tax in a chart, for a company of the chart's country."""
    whole = chart(key)
    home = next(iter(whole.countries), "BR")
    rule = rule_for(whole.tax_rules, origin, destination, home, business=business, product=product)
    return replaced(tax, rule)


def test_a_rate_holds_from_its_day_until_the_next() -> None:
    rates = (TaxRate(190_000), TaxRate(160_000, "2020-07-01"), TaxRate(190_000, "2021-01-01"))
    tax = ChartTax("t", {"en": "T"}, TaxKind.SALE, TaxCategory.STANDARD, rates)
    days = ("1999-01-01", "2020-06-30", "2020-07-01", "2020-12-31", "2021-01-01", "2200-01-01")
    assert [tax.on(day).percent // 10_000 for day in days] == [19, 19, 16, 16, 19, 19]
    assert [tax.on(day).percent for day in days] == [rate_on(tax.history(), day) for day in days]


@pytest.mark.parametrize("days", [("2020-01-01",), (None, "2021-01-01", "2020-01-01"), (None, None), ()])
def test_a_history_without_beginning_or_order_is_refused(days: tuple[str | None, ...]) -> None:
    with pytest.raises(ValueError, match="in order"):
        ChartTax("t", {"en": "T"}, TaxKind.SALE, TaxCategory.STANDARD, tuple(TaxRate(1, day) for day in days))


@pytest.mark.parametrize("key", CHARTS)
def test_at_home_every_tax_stays(key: str) -> None:
    whole = chart(key)
    home = next(iter(whole.countries), "BR")
    for tax in whole.taxes:
        for product in ProductKind:
            for business in (True, False):
                assert across(key, tax.key, home, home, product, business=business) == tax.key


@pytest.mark.parametrize("key", CHARTS)
def test_a_tax_is_replaced_by_one_of_its_kind_and_the_paper_says_why(key: str) -> None:
    whole = chart(key)
    for rule in whole.tax_rules:
        for old, new in rule.replaces.items():
            assert new is None or whole.tax(old).kind is whole.tax(new).kind, rule
        sold = any(whole.tax(old).kind is TaxKind.SALE for old in rule.replaces)
        assert bool(rule.note) <= sold, rule
        reversed_ = any(new and whole.tax(new).note for new in rule.replaces.values())
        assert not (sold and reversed_) or rule.note, rule


@pytest.mark.parametrize("key", CHARTS)
def test_a_reverse_charge_books_both_sides_and_an_untaxed_sale_none(key: str) -> None:
    for tax in chart(key).taxes:
        if tax.kind is TaxKind.PURCHASE and tax.category in (TaxCategory.REVERSE_CHARGE, TaxCategory.INTRA_COMMUNITY):
            assert {"account", "counter account"} <= tax.accounts().keys(), tax.key
            assert all(each.percent and each.tax_tags and each.counter_tags and each.base_tags for each in tax.rates)
        elif any(each.percent for each in tax.rates):
            assert tax.account is not None, tax.key
            assert tax.counter_account is None, tax.key
            assert all(each.tax_tags for each in tax.rates), tax.key
        else:
            assert tax.account is None, tax.key


@pytest.mark.parametrize("key", CHARTS)
def test_a_sale_without_tax_says_why(key: str) -> None:
    """EN 16931 wants a reason for E, AE, K, G and O (BR-E-10, BR-AE-10, BR-IC-10, BR-G-10, BR-O-10), else none."""
    for tax in chart(key).taxes:
        if tax.kind is TaxKind.SALE:
            reasoned = tax.category not in (TaxCategory.STANDARD, TaxCategory.ZERO)
            assert bool(tax.note) == reasoned, tax.key
            assert reasoned or tax.exemption_code is None, tax.key


@pytest.mark.parametrize("key", CHARTS)
def test_tax_is_booked_on_tax_accounts_and_a_line_starts_with_a_tax_of_its_side(key: str) -> None:
    whole = chart(key)
    booked = {code for tax in whole.taxes for code in tax.accounts().values()}
    assert {whole.account(code).type for code in booked} <= {AccountType.TAX}
    sold = {each.type for each in whole.accounts if each.tax and whole.tax(each.tax).kind is TaxKind.SALE}
    bought = {each.type for each in whole.accounts if each.tax and whole.tax(each.tax).kind is TaxKind.PURCHASE}
    assert sold <= {AccountType.INCOME, AccountType.OTHER_INCOME, AccountType.EXPENSE, AccountType.CURRENT_LIABILITY}
    assert bought.isdisjoint({AccountType.INCOME, AccountType.CURRENT_LIABILITY})


def rule(key: str, destination: str, **asked: Any) -> ChartTaxRule:
    return ChartTaxRule(key, {"en": key}, Place.HOME, destination, {}, **asked)


@pytest.mark.parametrize(
    ("destination", "business", "product", "holds"),
    [
        ("CH", True, GOODS, "switzerland"),
        ("US", True, SERVICE, "service of a business outside"),
        ("US", True, GOODS, "business outside"),
        ("US", False, GOODS, "outside"),
        ("FR", True, GOODS, "abroad"),
        ("DE", True, GOODS, None),
    ],
)
def test_the_rule_that_asks_for_most_holds(
    destination: str, business: bool, product: ProductKind, holds: str | None
) -> None:
    rules = [
        rule("abroad", Place.ABROAD),
        rule("outside", Place.OUTSIDE),
        rule("business outside", Place.OUTSIDE, business=True),
        rule("service of a business outside", Place.OUTSIDE, business=True, product=SERVICE),
        rule("switzerland", "CH"),
    ]
    for order in (rules, rules[::-1]):
        found = rule_for(order, "DE", destination, "DE", business=business, product=product)
        assert (found.key if found else None) == holds


def test_goods_leave_free_of_tax_and_the_customer_accounts_for_what_is_done_abroad() -> None:
    assert across("general", "vat20", "BR", "US", GOODS, business=False) == "vat_export"
    assert across("general", "vat20", "BR", "US", SERVICE) == "vat_abroad"
    assert across("general", "vat20", "BR", "US", SERVICE, business=False) == "vat20"
    assert across("general", "pvat20", "US", "BR", GOODS) == "pimport"
    assert across("general", "pvat10", "US", "BR", SERVICE) == "prc20"
    assert across("general", "vat_exempt", "BR", "US", GOODS) == "vat_exempt"


def test_the_union_has_27_members() -> None:
    assert len(EU) == 27
    assert not {"GB", "CH", "NO", "MC", "XI"} & EU
