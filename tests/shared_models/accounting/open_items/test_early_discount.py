"""A discount taken when paying corrects net and tax, and leaves the document settled."""

from collections import Counter
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from shared_models.accounting.open_items.early_discount import early_discount, shared_discount
from shared_models.accounting.open_items.matching import MoreThanOpen, matched
from shared_models.accounting.open_items.open_item import OpenItem
from shared_models.accounting.open_items.write_off import write_off
from shared_models.accounting.reckoning.document_totals import document_totals
from shared_models.accounting.reckoning.entry_line import EntryLine
from shared_models.accounting.reckoning.postings import postings
from tests.shared_models.accounting.reckoning.documents import CARRIED, TAXES, document, line
from tests.shared_models.accounting.reckoning.test_postings import ACCOUNTS as POSTED

ACCOUNTS = POSTED | {"discount_given": "given", "discount_taken": "taken", "write_off": "lost"}


def item_of(posted: EntryLine) -> OpenItem:
    return OpenItem(
        "i", posted.account_id, posted.amount, posted.currency, posted.foreign, posted.company_id, posted.contact_id
    )


def open_of(head: dict[str, Any], *lines: dict[str, Any]) -> OpenItem:
    return item_of(postings(head, lines, document_totals(head, lines, TAXES, "EUR"), TAXES, ACCOUNTS)[0])


def sides(lines: tuple[EntryLine, ...]) -> list[tuple[str, int, tuple[str, ...]]]:
    return [(each.account_id, each.amount, each.tax_tags) for each in lines]


def test_a_customer_keeps_two_percent() -> None:
    head, lines = document(), [line(10_000, "vat"), line(10_000, "reduced")]
    totals = document_totals(head, lines, TAXES, "EUR")
    found = early_discount(head, totals, TAXES, ACCOUNTS, open_of(head, *lines), 452)
    assert sides(found) == [
        ("owed", -452, ()),
        ("given", 200, ("81",)),
        ("given", 200, ("86",)),
        ("vat due", 38, ("81t",)),
        ("vat due", 14, ("86t",)),
    ]


def test_we_keep_a_discount_of_a_vendor_and_less_cost_with_it() -> None:
    head, lines = document(kind="bill"), [line(10_000, "half lost", account_id="cost")]
    totals = document_totals(head, lines, TAXES, "EUR")
    found = early_discount(head, totals, TAXES, ACCOUNTS, open_of(head, *lines), 238)
    assert sides(found) == [("owing", 238, ()), ("taken", -200, ()), ("taken", -19, ()), ("vat back", -19, ())]


def test_less_of_a_reverse_charge_is_owed_and_deducted() -> None:
    head, lines = document(kind="bill"), [line(10_000, "reverse", account_id="cost")]
    totals = document_totals(head, lines, TAXES, "EUR")
    found = early_discount(head, totals, TAXES, ACCOUNTS, open_of(head, *lines), 300)
    assert sides(found) == [
        ("owing", 300, ()),
        ("taken", -300, ("46",)),
        ("vat due", 57, ("47",)),
        ("vat back", -57, ("67",)),
    ]


def test_what_a_tax_loses_in_base_alone_is_posted() -> None:
    head, lines = document(currency="JPY", rate=61_234_567_890), [line(1_000, "vat")]
    totals = document_totals(head, lines, TAXES, "EUR")
    found = early_discount(head, totals, TAXES, ACCOUNTS, open_of(head, *lines), 1)
    assert [(each.account_id, each.amount) for each in found] == [("owed", -612), ("given", 510), ("vat due", 102)]


@given(
    st.lists(st.tuples(st.integers(1, 10**7), st.sampled_from(CARRIED)), min_size=1, max_size=5),
    st.sampled_from([{}, {"currency": "USD", "rate": 9_123_456_789}, {"currency": "JPY", "rate": 61_234_567}]),
    st.sampled_from([{}, {"kind": "bill"}, {"kind": "credit_note"}, {"kind": "vendor_credit"}]),
    st.integers(1, 1_000),
)
def test_paying_the_rest_settles_the_document(
    priced: list[tuple[int, list[str]]], money: dict[str, Any], kind: dict[str, Any], per_mille: int
) -> None:
    head, lines = document(**money, **kind), [line(price, *carried) for price, carried in priced]
    totals = document_totals(head, lines, TAXES, "EUR")
    assume(totals.gross_in_base)
    open_item, discount = open_of(head, *lines), totals.gross * per_mille // 1_000
    found = early_discount(head, totals, TAXES, ACCOUNTS, open_item, discount)
    assert sum(each.amount for each in found) == 0
    assume(found and found[0].account_id == open_item.account_id)
    other = item_of(found[0])
    made = matched(*sorted((open_item, other), key=lambda each: -each.open), ACCOUNTS, "d")
    assert made.lines == ()
    assert abs(made.left_of(open_item).amount) == totals.gross - discount
    assert made.left_of(open_item).open == open_item.open + other.open


def test_a_discount_on_instalments_is_shared() -> None:
    items = [OpenItem("a", "owed", 3_000, "EUR"), OpenItem("b", "owed", 7_000, "EUR")]
    assert shared_discount(items, 201) == [60, 141]


def test_writing_off_a_rest() -> None:
    rest = OpenItem("i", "owed", 3, "EUR", company_id="c")
    assert sides(write_off(rest, ACCOUNTS)) == [("owed", -3, ()), ("lost", 3, ())]
    foreign = OpenItem("i", "owing", -900, "USD", -1_000)
    found = write_off(foreign, ACCOUNTS, 500, role="rounding", text="Small rest")
    assert [(each.account_id, each.amount, each.foreign) for each in found] == [
        ("owing", 450, 500),
        ("cents", -450, -500),
    ]
    assert write_off(OpenItem("i", "owed", 0, "USD", 1), ACCOUNTS) == ()
    with pytest.raises(MoreThanOpen, match=r"0\.03"):
        write_off(rest, ACCOUNTS, 4)


def test_a_lost_debt_takes_its_tax_with_it() -> None:
    head, lines = document(), [line(10_000, "vat")]
    totals = document_totals(head, lines, TAXES, "EUR")
    found = early_discount(head, totals, TAXES, ACCOUNTS, open_of(head, *lines), 11_900, "write_off")
    assert sides(found) == [("owed", -11_900, ()), ("lost", 10_000, ("81",)), ("vat due", 1_900, ("81t",))]
    part = early_discount(head, totals, TAXES, ACCOUNTS, open_of(head, *lines), 1_190, "write_off")
    assert Counter({each.account_id: each.amount for each in part}) == {"owed": -1_190, "lost": 1_000, "vat due": 190}
