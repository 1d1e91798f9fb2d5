"""Matching takes the same from both sides, never more than is open, and realises what the rates have changed."""

from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared_models.accounting.open_items.matching import (
    Match,
    Matched,
    MoreThanOpen,
    NotMatchable,
    allocated,
    matched,
    unmatched,
)
from shared_models.accounting.open_items.open_item import OpenItem

ACCOUNTS = {"exchange_gain": "up", "exchange_loss": "down"}


def item(name: str, amount: int, foreign: int | None = None, currency: str = "USD", **more: str) -> OpenItem:
    return OpenItem(name, "owed", amount, "EUR" if foreign is None else currency, foreign, **{"company_id": "c"} | more)


def left(made: Matched, *items: OpenItem) -> list[tuple[int, int | None]]:
    return [(each.open, each.foreign) for each in (made.left_of(one) for one in items)]


def test_a_payment_settles_an_invoice() -> None:
    invoice, payment = item("i", 11_900), item("p", -11_900)
    made = matched(invoice, payment, ACCOUNTS, "d")
    assert made == Matched(Match("i", "p", 11_900))
    assert left(made, invoice, payment) == [(0, None), (0, None)]
    assert made.left_of(invoice).is_settled


def test_a_part_leaves_the_rest_open() -> None:
    invoice, payment = item("i", 11_900), item("p", -5_000)
    assert left(matched(invoice, payment, ACCOUNTS, "d"), invoice, payment) == [(6_900, None), (0, None)]
    assert left(matched(invoice, payment, ACCOUNTS, "d", 1_000), invoice, payment) == [(10_900, None), (-4_000, None)]


def test_what_is_paid_too_much_stays_open() -> None:
    invoice, payment = item("i", 11_900), item("p", -12_000)
    assert left(matched(invoice, payment, ACCOUNTS, "d"), invoice, payment) == [(0, None), (-100, None)]


def test_more_than_is_open_is_refused() -> None:
    with pytest.raises(MoreThanOpen, match="5000") as refused:
        matched(item("i", 11_900), item("p", -5_000), ACCOUNTS, "d", 5_001)
    assert refused.value.detail == {"most": 5_000}
    with pytest.raises(MoreThanOpen, match=r"50\.00"):
        matched(item("i", 9_000, 10_000), item("p", -5_000, -5_000), ACCOUNTS, "d", 5_001)


@pytest.mark.parametrize(
    ("debit", "credit", "amount"),
    [
        (item("i", 5), item("p", 5), None),
        (item("i", -5), item("p", -5), None),
        (item("i", 0), item("p", -5), None),
        (item("i", 5), item("p", -5, company_id="other"), None),
        (item("i", 5), OpenItem("p", "elsewhere", -5, "EUR", company_id="c"), None),
        (item("i", 5), item("p", -5), 0),
        (item("i", 5), item("p", -5), -1),
    ],
)
def test_what_cannot_settle_each_other_is_refused(debit: OpenItem, credit: OpenItem, amount: int | None) -> None:
    with pytest.raises(NotMatchable):
        matched(debit, credit, ACCOUNTS, "d", amount)


def test_a_loss_by_the_rate_is_realised() -> None:
    invoice, payment = item("i", 9_000, 10_000), item("p", -8_500, -10_000)
    made = matched(invoice, payment, ACCOUNTS, "d")
    assert made.match == Match("i", "p", 8_500, 10_000, 10_000)
    assert made.closing == Match("i", "d", 500, 0, 0)
    assert made.difference == 500
    assert [(each.account_id, each.amount, each.foreign) for each in made.lines] == [
        ("owed", -500, 0),
        ("down", 500, 0),
    ]
    assert left(made, invoice, payment) == [(0, 0), (0, 0)]


def test_a_gain_by_the_rate_is_realised_also_on_what_we_owe() -> None:
    payment, bill = item("p", 8_500, 10_000), item("b", -9_000, -10_000)
    made = matched(payment, bill, ACCOUNTS, "d")
    assert made.closing == Match("d", "b", 500, 0, 0)
    assert [(each.account_id, each.amount) for each in made.lines] == [("owed", 500), ("up", -500)]


def test_a_part_of_a_foreign_invoice_realises_its_part() -> None:
    invoice, payment = item("i", 9_000, 10_000), item("p", -2_600, -3_000)
    made = matched(invoice, payment, ACCOUNTS, "d")
    assert (made.match.amount, made.difference) == (2_600, 100)
    assert left(made, invoice, payment) == [(6_300, 7_000), (0, 0)]


def test_two_currencies_meet_in_base() -> None:
    invoice, payment = item("i", 9_000, 10_000), item("p", -4_500)
    made = matched(invoice, payment, ACCOUNTS, "d")
    assert made == Matched(Match("i", "p", 4_500, 5_000, None))
    assert left(made, invoice, payment) == [(4_500, 5_000), (0, None)]
    pounds = item("q", -9_000, -7_000, currency="GBP")
    assert left(matched(invoice, pounds, ACCOUNTS, "d"), invoice, pounds) == [(0, 0), (0, 0)]


def test_unmatching_turns_the_difference_round() -> None:
    made = matched(item("i", 9_000, 10_000), item("p", -8_500, -10_000), ACCOUNTS, "d")
    assert [each.amount for each in unmatched(made)] == [500, -500]
    assert unmatched(matched(item("i", 5), item("p", -5), ACCOUNTS, "d")) == ()


def test_one_payment_settles_several_invoices_in_their_order() -> None:
    payment = item("p", -10_000)
    found, rest = allocated(
        payment, [item("a", 4_000), item("b", 5_000), item("c", 5_000)], ACCOUNTS, map(str, count())
    )
    assert [(each.match.debit_id, each.match.amount) for each in found] == [("a", 4_000), ("b", 5_000), ("c", 1_000)]
    assert rest.is_settled
    found, rest = allocated(item("p", 700), [item("a", -500)], ACCOUNTS, map(str, count()))
    assert (len(found), rest.open) == (1, 200)
    assert allocated(item("p", -5), [item("a", 5), item("b", 5)], ACCOUNTS, map(str, count()))[1].is_settled


def test_a_part_takes_the_last_of_neither_amount() -> None:
    cent, payment = item("i", 1, 100), item("p", -60, -60)
    made = matched(cent, payment, ACCOUNTS, "d")
    assert left(made, cent, payment) == [(1, 40), (0, 0)]
    assert left(matched(cent, item("q", -90, -100), ACCOUNTS, "d"), cent) == [(0, 0)]


def test_what_the_rate_has_left_meets_another_such_rest_or_the_base_and_never_foreign_money() -> None:
    rest, other = item("i", 500, 0), item("p", -300, 0)
    assert left(matched(rest, other, ACCOUNTS, "d"), rest, other) == [(200, 0), (0, 0)]
    euros = item("q", -700)
    assert left(matched(rest, euros, ACCOUNTS, "d"), rest, euros) == [(0, 0), (-200, None)]
    for debit, credit in ((rest, item("p", -300, -400)), (item("i", 300, 400), other)):
        with pytest.raises(NotMatchable, match="Write that rest off"):
            matched(debit, credit, ACCOUNTS, "d")
    with pytest.raises(NotMatchable, match="debit that is open"):
        matched(item("i", 0, 0), other, ACCOUNTS, "d")


AMOUNTS = st.integers(1, 100_000)
ITEMS = st.lists(
    st.one_of(
        st.tuples(AMOUNTS, st.none(), st.just("EUR")),
        st.tuples(AMOUNTS, AMOUNTS, st.sampled_from(["USD", "JPY"])),
    ),
    min_size=1,
    max_size=4,
)


@given(ITEMS, ITEMS, st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3), st.none() | AMOUNTS, st.booleans())))
def test_whatever_is_matched_the_account_keeps_its_balance(
    debits: list[tuple[int, int | None, str]],
    credits_: list[tuple[int, int | None, str]],
    steps: list[tuple[int, int, int | None, bool]],
) -> None:
    items = {f"d{at}": item(f"d{at}", each[0], each[1], each[2]) for at, each in enumerate(debits)}
    items |= {
        f"c{at}": item(f"c{at}", -each[0], None if each[1] is None else -each[1], each[2])
        for at, each in enumerate(credits_)
    }
    began: dict[str, OpenItem] = dict(items)
    made: list[Matched] = []
    for one, other, amount, back in steps:
        if back and made:
            assert sum(each.amount for each in unmatched(made[-1])) == 0
            del made[-1]
            items = {name: opened(each, made) for name, each in began.items()}
        debit, credit = items.get(f"d{one}"), items.get(f"c{other}")
        if debit is None or credit is None:
            continue
        try:
            made.append(matched(debit, credit, ACCOUNTS, "difference", amount))
        except (NotMatchable, MoreThanOpen):
            continue
        assert sum(each.amount for each in made[-1].lines) == 0
        items |= {each.id: made[-1].left_of(each) for each in (debit, credit)}
    for name, each in items.items():
        assert 0 <= abs(each.open) <= abs(began[name].open)
        assert each.open * began[name].open >= 0
        assert 0 <= (each.foreign or 0) * (1 if name[0] == "d" else -1) <= abs(began[name].foreign or 0)
        assert each.foreign is None or (each.foreign == 0) is (each.open == 0)
    realised = sum(each.difference for each in made)
    assert sum(each.open for each in items.values()) == sum(each.open for each in began.values()) - realised


def opened(one: OpenItem, made: list[Matched]) -> OpenItem:
    """What is open of an item after those matches."""
    for each in made:
        one = each.left_of(one)
    return one
