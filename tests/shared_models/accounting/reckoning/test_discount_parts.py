"""What a discount consists of."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from shared_models.accounting.reckoning.discount_parts import NetPart, discount_parts
from shared_models.accounting.reckoning.document_totals import document_totals
from tests.shared_models.accounting.reckoning.documents import TAXES, document, documents, line


def test_each_rate_becomes_less_by_its_own_part() -> None:
    totals = document_totals(document(), [line(10_000, "vat"), line(10_000, "reduced")], TAXES, "EUR")
    parts = discount_parts(totals, 452, 452)
    assert parts.nets == (NetPart(("vat",), 200, 200), NetPart(("reduced",), 200, 200))
    assert [(each.tax_id, each.taxable, each.tax, each.tax_in_base) for each in parts.groups] == [
        ("vat", 200, 38, 38),
        ("reduced", 200, 14, 14),
    ]


def test_a_reverse_charge_becomes_less_beside_what_is_paid() -> None:
    totals = document_totals(document(kind="bill"), [line(10_000, "reverse")], TAXES, "EUR")
    (group,) = discount_parts(totals, 300, 300).groups
    assert (group.taxable, group.tax, group.self_assessed, group.self_assessed_in_base) == (300, 0, 57, 57)


@given(documents(), st.integers(0, 10**6), st.integers(0, 10**6))
def test_the_parts_sum_to_the_discount(
    invented: tuple[dict[str, Any], list[dict[str, Any]]], discount: int, discount_in_base: int
) -> None:
    head, lines = invented
    totals = document_totals(head, [*lines, line(100, "vat")], TAXES, "EUR")
    parts = discount_parts(totals, discount, discount_in_base)
    assert sum(each.net for each in parts.nets) + sum(each.tax for each in parts.groups) == discount
    in_base = sum(each.net_in_base for each in parts.nets) + sum(each.tax_in_base for each in parts.groups)
    assert in_base == discount_in_base
