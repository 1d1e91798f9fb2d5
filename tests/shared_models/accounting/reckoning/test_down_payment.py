"""A down payment is settled by the final invoice."""

from collections import Counter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared_models.accounting.reckoning.document_totals import document_totals
from shared_models.accounting.reckoning.down_payment import settling
from shared_models.accounting.reckoning.postings import postings
from tests.shared_models.accounting.reckoning.documents import TAXES, document, line
from tests.shared_models.accounting.reckoning.test_postings import ACCOUNTS


def balances(*posted: tuple[dict[str, Any], list[dict[str, Any]]]) -> Counter[str]:
    found: Counter[str] = Counter()
    for head, lines in posted:
        for each in postings(head, lines, document_totals(head, lines, TAXES, "EUR"), TAXES, ACCOUNTS):
            found[each.account_id] += each.amount
    return found


def test_the_final_invoice_charges_the_rest() -> None:
    early = document(), [line(30_000, "vat", account_id="early")]
    back = settling(document_totals(*early, TAXES, "EUR"), "EUR", "early", "Less invoice 6")
    final = document(discount=100_000), [line(100_000, "vat"), *back]
    totals = document_totals(*final, TAXES, "EUR")
    assert (totals.net, totals.tax, totals.lines[1].discount) == (60_000, 11_400, 0)
    assert balances(early, final) == {"owed": 107_100, "income": -90_000, "vat due": -17_100, "early": 0}


def test_a_rate_that_moved_meanwhile_is_realised() -> None:
    early = document(currency="USD", rate=9_000_000_000), [line(10_000, account_id="early")]
    back = settling(document_totals(*early, TAXES, "EUR"), "USD", "early", "Less invoice 6")
    final = document(currency="USD", rate=8_000_000_000), [line(50_000), *back]
    found = balances(early, final)
    assert (found["early"], found["up"], found["down"]) == (0, -1_000, 0)
    entry = postings(*final, document_totals(*final, TAXES, "EUR"), TAXES, ACCOUNTS)
    assert [each.text for each in entry if each.account_id == "up"] == ["Less invoice 6"]
    final = document(currency="USD", rate=10_000_000_000), [line(50_000), *back]
    assert (balances(early, final)["early"], balances(early, final)["down"]) == (0, 1_000)


@given(
    st.lists(st.tuples(st.integers(1, 99_999), st.sampled_from(["vat", "reduced", "zero"])), min_size=1, max_size=5),
    st.booleans(),
    st.booleans(),
)
def test_down_payments_end_at_nothing(paid: list[tuple[int, str]], early_with: bool, final_with: bool) -> None:
    early = document(prices_include_tax=early_with), [line(price, tax, account_id="early") for price, tax in paid]
    totals = document_totals(*early, TAXES, "EUR")
    back = settling(totals, "EUR", "early", "", prices_include_tax=final_with)
    final = document(prices_include_tax=final_with), [line(200_000, "vat"), *back]
    assert balances(early, final)["early"] == 0
    if final_with:
        assert document_totals(*final, TAXES, "EUR").gross == 200_000 - totals.gross


@pytest.mark.parametrize("currency", ["EUR", "JPY", "KWD"])
def test_the_price_is_that_of_the_currency(currency: str) -> None:
    head = document(currency=currency)
    totals = document_totals(head, [line(12_300)], TAXES, currency)
    assert document_totals(head, settling(totals, currency, "early", ""), TAXES, currency).net == -totals.net
