"""Vouchers as they are typed."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.books.voucher import TypedLine, VoucherKind, beginning, difference, entry_lines

sides = st.lists(st.integers(1, 10**9), min_size=1, max_size=6)


@given(sides, st.lists(st.integers(0, 100), min_size=1, max_size=6), st.integers(1, 10**13))
def test_what_balances_in_its_currency_balances_in_the_books(debits: list[int], cuts: list[int], rate: int) -> None:
    given_back = [sum(debits)]
    for cut in cuts:
        part = given_back[-1] * cut // 100
        given_back[-1:] = [part, given_back[-1] - part] if 0 < part < given_back[-1] else given_back[-1:]
    typed = [TypedLine("a", each) for each in debits] + [TypedLine("b", -each) for each in given_back]
    assert difference(typed) == 0
    lines = entry_lines(typed, "USD", "EUR", rate)
    assert sum(each["debit"] for each in lines) == sum(each["credit"] for each in lines)
    assert [each["foreign"] for each in lines] == [each.amount for each in typed]


def test_a_line_holds_only_what_was_typed() -> None:
    line = TypedLine("a", -500, ("contact", "c"), "Rent", ("35",))
    assert entry_lines([line], "EUR", "EUR", None) == [
        {"account_id": "a", "debit": 0, "credit": 500, "contact_id": "c", "text": "Rent", "tax_tags": ["35"]}
    ]


def test_an_account_of_the_base_currency_keeps_no_foreign_amount() -> None:
    (line,) = entry_lines([TypedLine("bank", 200)], "USD", "EUR", 5 * 10**9, frozenset({"bank"}))
    assert line == {"account_id": "bank", "debit": 100, "credit": 0}


def test_a_voucher_begins_with_the_accounts_of_its_kind() -> None:
    controls = {"receivable": "r", "payable": "p"}
    assert beginning(VoucherKind.PAYMENT, "bank", controls) == (None, "bank")
    assert beginning(VoucherKind.RECEIPT, "bank", controls) == ("bank", None)
    assert beginning(VoucherKind.SALES, "income", controls) == ("r", "income")
    assert beginning(VoucherKind.PURCHASE, "cost", controls) == ("cost", "p")
