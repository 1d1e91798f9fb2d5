"""The totals of documents: what is shown adds up, whatever the prices, taxes, discounts and currencies."""

from collections import defaultdict
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given

from shared_models.accounting.reckoning.document_totals import Totals, document_totals, in_cash, line_amount
from shared_models.accounting.reckoning.rounding import HUNDRED_PERCENT, divide
from shared_models.kernel.money import exponent
from tests.shared_models.accounting.reckoning.documents import TAXES, document, documents, line

Invented = tuple[dict[str, Any], list[dict[str, Any]]]


def totals(head: dict[str, Any], *lines: dict[str, Any]) -> Totals:
    return document_totals(head, lines, TAXES, "EUR")


@given(documents())
def test_what_is_shown_adds_up(invented: Invented) -> None:
    head, lines = invented
    found = document_totals(head, lines, TAXES, "EUR")
    assert sum(each.net for each in found.lines) == found.net
    assert sum(each.tax for each in found.lines) == found.tax
    assert sum(each.tax for each in found.groups) == found.tax
    assert found.net + found.tax + found.rounding == found.gross
    for group in found.groups:
        of_lines = sum(dict(each.parts).get(group.tax_id, 0) for each in found.lines)
        assert of_lines == group.tax + group.self_assessed


@given(documents())
def test_it_adds_up_in_base_currency_too(invented: Invented) -> None:
    head, lines = invented
    found = document_totals(head, lines, TAXES, "EUR")
    assert sum(each.net_in_base for each in found.lines) == found.net_in_base
    assert sum(each.tax_in_base for each in found.groups) == found.tax_in_base
    assert found.net_in_base + found.tax_in_base + found.rounding_in_base == found.gross_in_base
    for group in found.groups:
        of_lines = sum(dict(each.parts_in_base).get(group.tax_id, 0) for each in found.lines)
        assert of_lines == group.tax_in_base + group.self_assessed_in_base
    rate = Fraction(head["rate"], 10 ** (8 + exponent(head["currency"]))) if head["rate"] else Fraction(1)
    assert abs(found.gross_in_base - found.gross * rate) <= Fraction(1, 2)
    assert abs(found.net_in_base - found.net * rate) < 1
    assert all(abs(each.tax_in_base - each.tax * rate) < 1 for each in found.groups)
    assert all(abs(each.self_assessed_in_base - each.self_assessed * rate) <= Fraction(1, 2) for each in found.groups)
    assert all(abs(each.net_in_base - each.net * rate) < 2 for each in found.lines)


@given(documents())
def test_each_tax_is_its_rate_of_what_it_is_reckoned_on(invented: Invented) -> None:
    head, lines = invented
    found = document_totals(head, lines, TAXES, "EUR")
    for group in found.groups:
        exact = Fraction(group.taxable * group.percent, HUNDRED_PERCENT)
        charged = group.tax + group.self_assessed
        if head["prices_include_tax"] or head["tax_rounding"] == "line":
            assert abs(charged - exact) <= 2 * len(lines)
        else:
            assert charged == divide(group.taxable * group.percent, HUNDRED_PERCENT, head["rounding_mode"])


@given(documents())
def test_within_prices_the_lines_come_to_what_was_priced(invented: Invented) -> None:
    head, lines = invented
    found = document_totals(head, lines, TAXES, "EUR")
    priced = [each.amount - each.discount for each in found.lines]
    if head["prices_include_tax"]:
        assert [each.gross for each in found.lines] == priced
        grosses: dict[tuple[str, ...], int] = defaultdict(int)
        for each, price in zip(found.lines, priced, strict=True):
            grosses[tuple(sorted(tax for tax, _ in each.parts))] += price
        if head["tax_rounding"] == "document" and ("vat",) in grosses:
            tax = sum(dict(each.parts)["vat"] for each in found.lines if [tax for tax, _ in each.parts] == ["vat"])
            assert tax == divide(grosses["vat",] * 19, 119, head["rounding_mode"])
    else:
        assert [each.net for each in found.lines] == priced


@given(documents())
def test_turning_every_quantity_round_turns_every_total_round(invented: Invented) -> None:
    head, lines = invented
    found = document_totals(head, lines, TAXES, "EUR")
    turned = document_totals(head, [each | {"quantity": -each["quantity"]} for each in lines], TAXES, "EUR")
    assert (turned.net, turned.tax, turned.gross) == (-found.net, -found.tax, -found.gross)
    assert [each.net for each in turned.lines] == [-each.net for each in found.lines]
    assert turned.gross_in_base == -found.gross_in_base
    assert [each.net_in_base for each in turned.lines] == [-each.net_in_base for each in found.lines]


def test_a_plain_invoice() -> None:
    found = totals(document(), line(10_000, "vat", quantity=2_500_000), line(5_000, "reduced"), line(100, "zero"))
    assert (found.net, found.tax, found.rounding, found.gross) == (30_100, 5_100, 0, 35_200)
    assert [(each.tax_id, each.taxable, each.tax) for each in found.groups] == [
        ("vat", 25_000, 4_750),
        ("reduced", 5_000, 350),
        ("zero", 100, 0),
    ]
    assert found.gross_in_base == found.gross


def test_a_line_is_rounded_once_after_its_discount() -> None:
    item = {"quantity": 3_333_333, "unit_price": 1_005_000, "discount": 125_000}
    assert line_amount(item, "EUR") == 293  # 2.93124…
    assert line_amount(item, "JPY") == 3
    assert line_amount(item, "KWD") == 2_931
    assert line_amount({"quantity": 500_000, "unit_price": 10_000}, "EUR", "half_even") == 0


@pytest.mark.parametrize(("mode", "net", "tax"), [("half_up", 153, 11), ("half_even", 152, 10)])
def test_a_document_is_rounded_as_it_says(mode: str, net: int, tax: int) -> None:
    lines = line(305, quantity=500_000), line(150, "reduced")
    found = totals(document(rounding_mode=mode), *lines)
    assert (found.lines[0].net, found.tax) == (net, tax), "152.5 and 10.5 cents"


def test_the_discount_of_a_document_is_laid_on_its_lines() -> None:
    found = totals(document(discount=100_000), line(3_333, "vat"), line(3_333, "vat"), line(3_334, "reduced"))
    assert [each.discount for each in found.lines] == [333, 333, 334]
    assert (found.net, found.tax) == (9_000, divide(6_000 * 19, 100) + divide(3_000 * 7, 100))


def test_a_discount_lessens_every_line_even_where_they_cancel_out() -> None:
    found = totals(document(discount=100_000), line(10_000, "vat"), line(-10_000, "reduced"))
    assert [each.net for each in found.lines] == [9_000, -9_000]
    assert (found.net, found.tax) == (0, 1_710 - 630)


def test_a_reverse_charge_is_reckoned_and_not_paid() -> None:
    found = totals(document(kind="bill"), line(10_000, "reverse"))
    assert (found.net, found.tax, found.gross) == (10_000, 0, 10_000)
    (group,) = found.groups
    assert (group.taxable, group.tax, group.self_assessed) == (10_000, 0, 1_900)


@pytest.mark.parametrize("inclusive", [True, False])
def test_a_reverse_charge_is_the_same_whatever_the_prices_include(inclusive: bool) -> None:
    found = totals(document(prices_include_tax=inclusive), line(10_000, "reverse"))
    assert (found.net, found.groups[0].self_assessed) == (10_000, 1_900)


def test_coins_make_a_line_of_their_own() -> None:
    found = totals(document(cash_rounding=5), line(9_998))
    assert (found.net, found.rounding, found.gross) == (9_998, 2, 10_000)
    assert in_cash(9_997, 5) == 9_995
    assert in_cash(9_997, 0) == 9_997


def test_a_foreign_invoice_is_exact_in_both_currencies() -> None:
    head = document(currency="USD", rate=9_333_333_333)
    found = totals(head, line(3_333, "vat"), line(3_333, "vat"), line(3_333, "reduced"))
    assert (found.net, found.tax, found.gross) == (9_999, 1_500, 11_499)
    assert (found.net_in_base, found.tax_in_base, found.gross_in_base) == (9_332, 1_400, 10_732)
    assert [each.net_in_base for each in found.lines] == [3_111, 3_110, 3_111]


def test_a_tax_on_taxes_tells_what_it_was_reckoned_on() -> None:
    found = totals(document(currency="USD", rate=5_000_000_000), line(10_000, "federal", "state"))
    assert [(each.taxable, each.tax, each.taxable_in_base) for each in found.groups] == [
        (10_000, 500, 5_000),
        (10_500, 1_047, 5_250),
    ]


def test_an_empty_document_comes_to_nothing() -> None:
    found = totals(document(discount=100_000))
    assert (found.lines, found.groups, found.net, found.gross, found.gross_in_base) == ((), (), 0, 0, 0)
