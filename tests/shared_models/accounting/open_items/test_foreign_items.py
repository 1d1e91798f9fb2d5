"""Items of another currency that a bank line pays: as the bank tells it, or near the rate of its day."""

from typing import Any

import pytest

from shared_models.accounting.open_items.bank_line import BankLine
from shared_models.accounting.open_items.open_index import OpenIndex, Party
from shared_models.accounting.open_items.open_item import OpenItem
from shared_models.accounting.open_items.proposal import SURE, Pays, Reason
from shared_models.accounting.open_items.proposals import proposals

RATES = {"EUR": 10**10, "USD": 9 * 10**9, "JPY": 6 * 10**7}
PARTIES = [Party("north", "Nordwind GmbH", ("DE89370400440532013000",))]
ITEMS = [
    OpenItem("d", "owed", 9_200, "USD", 10_000, company_id="north", number="INV-0007"),
    OpenItem("y", "owed", 12_400, "JPY", 20_000, company_id="south", number="INV-0008"),
    OpenItem("b", "owes", -4_600, "USD", -5_000, company_id="north", number="BILL-0009"),
]


def line(amount: int, text: str = "", currency: str = "EUR", **more: Any) -> BankLine:
    return BankLine("l", "2026-11-20", amount, currency, text=text, **more)


def found(one: BankLine, rates: dict[str, int] | None = None) -> list[tuple[str, tuple[Reason, ...], bool]]:
    known = RATES if rates is None else rates
    index = OpenIndex(ITEMS, PARTIES, worth=lambda currency, _: known.get(currency))
    told = proposals(one, index)
    for each in told:
        item = next(item for item in ITEMS if item.id == each.pays[0].item_id)
        assert each.pays == (Pays(item.id, one.amount, settled=abs(item.amount)),)
        assert each.rest == 0
    return [(each.pays[0].item_id, each.reasons, each.confidence >= SURE) for each in told]


@pytest.mark.parametrize(
    ("amount", "is_near"), [(9_000, True), (9_360, True), (8_640, True), (9_361, False), (1, False)]
)
def test_a_number_and_an_amount_near_the_days_rate_are_likely(amount: int, is_near: bool) -> None:
    expected = [("d", (Reason.NUMBER, Reason.RATE, Reason.FOREIGN), False)] if is_near else []
    assert found(line(amount, "INV-0007")) == expected


def test_their_account_points_at_the_item_too_and_nothing_is_proposed_without_a_pointer() -> None:
    iban = PARTIES[0].ibans[0]
    assert found(line(9_050, iban=iban)) == [("d", (Reason.RATE, Reason.ACCOUNT, Reason.FOREIGN), False)]
    both = found(line(9_050, "INV-0007", iban=iban))
    assert both == [("d", (Reason.NUMBER, Reason.RATE, Reason.ACCOUNT, Reason.FOREIGN), False)], "a person looks at it"
    assert found(line(9_050)) == []
    assert found(line(-4_500, iban=iban)) == [("b", (Reason.RATE, Reason.ACCOUNT, Reason.FOREIGN), False)]


def test_what_the_bank_tells_of_the_amount_as_it_was_paid_counts_without_a_rate() -> None:
    told = line(8_000, name="Nordwind GmbH", foreign_amount=10_000, foreign_currency="USD")
    assert found(told, {}) == [("d", (Reason.AMOUNT, Reason.NAME, Reason.FOREIGN), False)]


def test_a_foreign_line_pays_an_item_of_a_third_currency_by_both_rates() -> None:
    assert found(line(13_333, "INV-0008", "USD")) == [("y", (Reason.NUMBER, Reason.RATE, Reason.FOREIGN), False)]
    assert found(line(13_333, "INV-0008", "USD"), {"USD": 9 * 10**9}) == []
