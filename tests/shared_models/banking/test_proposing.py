"""What is paid now, and what can wait for the next batch."""

import pytest

from shared_models.banking.proposing import Payable, PaymentBlock, proposed

TODAY, NEXT = "2026-11-20", "2026-11-27"


def bill(name: str, due: str | None, until: str | None = None, block: PaymentBlock | None = None) -> Payable:
    discount = 200 if until else 0
    return Payable(name, 0, 10_000, "EUR", name=name, due=due, discount=discount, discount_until=until, block=block)


def test_what_would_be_late_or_lose_its_discount_is_paid_by_its_day() -> None:
    bills = [
        bill("waits", "2026-11-27"),
        bill("late", "2026-11-01"),
        bill("loses", "2026-12-20", "2026-11-26"),
        bill("keeps", "2026-12-20", "2026-11-27"),
        bill("lost", "2026-12-20", "2026-11-19"),
        bill("due", "2026-11-26"),
        bill("at once", None),
    ]
    assert [each.name for each in proposed(bills, TODAY, NEXT)] == ["late", "at once", "due", "loses"]


def test_a_credit_is_set_off_as_soon_as_the_bills_that_are_paid_hold_it() -> None:
    def credit(name: str, amount: int, due: str) -> Payable:
        return Payable(name, 0, -amount, "EUR", name=name, due=due)

    small, large = credit("small", 3_000, "2026-11-02"), credit("large", 8_000, "2026-11-01")
    waits = bill("waits", "2026-12-27")
    assert proposed([small, large, waits], TODAY, NEXT) == []
    one = bill("one", "2026-11-19")
    assert {each.name for each in proposed([small, large, waits, one], TODAY, NEXT)} == {"one", "large"}
    whole = credit("whole", 10_000, "2026-11-01")
    assert {each.name for each in proposed([whole, one], TODAY, NEXT)} == {"one"}


@pytest.mark.parametrize(("day", "expected"), [("2026-11-26", 200), ("2026-11-27", 0)])
def test_a_discount_lasts_to_its_last_day(day: str, expected: int) -> None:
    assert bill("one", "2026-12-20", "2026-11-26").discount_on(day) == expected


def test_what_cannot_be_released_is_not_proposed_and_a_changed_account_is_shown() -> None:
    bills = [bill(each.value, "2026-11-01", block=each) for each in PaymentBlock]
    assert [each.block for each in proposed(bills, TODAY, NEXT)] == [PaymentBlock.UNCONFIRMED]
