"""What the rest of a short payment most probably is."""

from __future__ import annotations

import pytest

from shared_models.accounting.open_items.bank_line import BankLine
from shared_models.accounting.open_items.open_item import OpenItem
from shared_models.accounting.open_items.short_payment import Rest, likely_rest, short_by

ITEM = OpenItem("e/0", "1400", 11_900, "EUR", discount=238, discount_until="2026-11-10")


@pytest.mark.parametrize(
    ("paid", "day", "rest"),
    [
        (11_662, "2026-11-10", Rest.DISCOUNT),
        (11_662, "2026-11-11", Rest.CHARGE),
        (11_893, "2026-11-02", Rest.ROUNDING),
        (11_400, "2026-11-02", Rest.CHARGE),
        (6_000, "2026-11-02", Rest.OPEN),
    ],
)
def test_the_likeliest_comes_first(paid: int, day: str, rest: Rest) -> None:
    line = BankLine("1", day, paid, "EUR")
    assert short_by(line, ITEM) == 11_900 - paid
    assert likely_rest(line, ITEM) is rest


def test_nothing_is_short_of_what_is_enough_or_something_else() -> None:
    for line in (BankLine("1", "", 12_000, "EUR"), BankLine("1", "", -500, "EUR"), BankLine("1", "", 500, "USD")):
        assert short_by(line, ITEM) == 0
