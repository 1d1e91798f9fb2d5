"""What one party gets in one sum, and against which of its bills a credit is set off."""

import pytest

from shared_models.banking.payable import NotReleased, check_transfer
from shared_models.banking.transfers import LONGEST_TEXT, transfers


def item(text: str, amount: int, payee: str = "theirs", discount: int | None = None) -> dict[str, object]:
    return {"text": text, "amount": amount, "company_id": "c", "payee_account_id": payee, "discount": discount}


def test_bills_leave_one_by_one_where_nothing_is_set_off() -> None:
    found = transfers([item("A", 100, discount=2), item("B", 50), item("C", 70, "other")])
    assert [(each.text, each.amount, each.places) for each in found] == [
        ("A", 98, (0,)),
        ("B", 50, (1,)),
        ("C", 70, (2,)),
    ]


@pytest.mark.parametrize(
    ("credits_", "expected"),
    [
        ((30,), [("A", 40), ("B - G0", 70), ("C", 60)]),
        ((60, 40), [("A", 40), ("B + C - G0 - G1", 60)]),
        ((100,), [("A", 40), ("B + C - G0", 60)]),
        ((250,), [("A + B + C - G0", -50)]),
    ],
)
def test_a_credit_is_set_off_against_as_few_bills_as_hold_it(
    credits_: tuple[int, ...], expected: list[tuple[str, int]]
) -> None:
    bills = [item("A", 40), item("B", 100), item("C", 60)]
    found = transfers([*bills, *(item(f"G{at}", -each) for at, each in enumerate(credits_))])
    assert [(each.text, each.amount) for each in found] == expected
    assert sorted(place for each in found for place in each.places) == list(range(3 + len(credits_)))


def test_a_credit_is_not_set_off_against_what_goes_to_another_account() -> None:
    found = transfers([item("A", 100), item("G", -30, "other")])
    assert [each.amount for each in found] == [100, -30]


def test_words_longer_than_a_bank_carries_are_not_cut() -> None:
    (fits,) = transfers([item("A" * LONGEST_TEXT, 100)])
    check_transfer(fits)
    (long,) = transfers([item("A" * (LONGEST_TEXT + 1), 100)])
    with pytest.raises(NotReleased, match=r"^Payment 1: its words are longer than the 140 letters"):
        check_transfer(long)
