"""Who is reminded of what."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared_models.accounting.open_items.dunning_rules import (
    FOR_EVER,
    Dunned,
    DunningLevel,
    DunningLine,
    letters,
    next_level,
)
from shared_models.accounting.open_items.open_item import OpenItem

LEVELS = (DunningLevel(7), DunningLevel(14, fee=500, interest=90_000), DunningLevel(14, fee=1_000, interest=90_000))


def dunned(name: str, amount: int, due: str, level: int = 0, last: str | None = None, **more: Any) -> Dunned:
    held = more.pop("held_until", None)
    return Dunned(OpenItem(name, "owed", amount, "EUR", due=due, **{"company_id": "c"} | more), level, last, held)


@pytest.mark.parametrize(
    ("level", "last", "due", "now"),
    [
        (0, None, "2026-11-13", 1),
        (0, None, "2026-11-14", 0),
        (0, None, "2026-12-01", 0),
        (1, "2026-11-06", "2026-10-01", 2),
        (1, "2026-11-07", "2026-10-01", 1),
        (2, "2026-11-20", "2026-10-01", 2),
        (3, "2026-01-01", "2026-01-01", 3),
        (1, "2026-10-01", "2026-12-01", 1),
        (1, None, "2026-11-06", 2),
    ],
)
def test_an_item_rises_when_it_is_time(level: int, last: str | None, due: str, now: int) -> None:
    assert next_level(dunned("i", 1, due, level, last), LEVELS, "2026-11-20") == now


def test_nothing_rises_on_its_due_day() -> None:
    assert next_level(dunned("i", 1, "2026-11-20"), [DunningLevel(0)], "2026-11-20") == 0
    assert next_level(dunned("i", 1, "2026-11-19"), [DunningLevel(0)], "2026-11-20") == 1


def test_a_letter_lists_all_that_is_overdue() -> None:
    items = [
        dunned("a", 10_000, "2026-10-01", 1, "2026-11-01"),
        dunned("b", 5_000, "2026-11-19"),
        dunned("c", -2_000, "2026-11-30"),
        dunned("d", 7_000, "2026-12-01"),
    ]
    (letter,) = letters(items, LEVELS, "2026-11-20")
    assert (letter.party, letter.currency, letter.level, letter.fee) == ("c", "EUR", 2, 500)
    assert letter.lines == (
        DunningLine("a", 2, 50, 10_000, 123),  # 100.00 × 9 % × 50/365
        DunningLine("b", 0, 1, 5_000, 1),
        DunningLine("c", 0, -10, -2_000, 0),
    )
    assert (letter.interest, letter.total) == (124, 13_624)


def test_what_a_letter_has_charged_is_listed_and_neither_rises_nor_bears_interest() -> None:
    charged = Dunned(dunned("fee", 500, "2026-10-01").item, is_charge=True)
    (letter,) = letters([dunned("a", 10_000, "2026-10-01", 1, "2026-11-01"), charged], LEVELS, "2026-11-20")
    assert letter.lines[1] == DunningLine("fee", 0, 50, 500, 0)
    assert (letter.interest, letter.total) == (123, 11_123)


def test_each_party_and_currency_has_its_letter() -> None:
    items = [
        dunned("a", 100, "2026-10-01"),
        dunned("b", 100, "2026-10-01", company_id=None, contact_id="x"),
        Dunned(OpenItem("u", "owed", 90, "USD", 100, company_id="c", due="2026-10-01")),
        dunned("n", 100, "2026-10-01", company_id=None),
    ]
    found = [(each.party, each.currency, each.total) for each in letters(items, LEVELS, "2026-11-20")]
    assert found == [("c", "EUR", 100), ("x", "EUR", 100), ("c", "USD", 100)]


def test_no_letter_without_something_that_rises_or_for_too_little() -> None:
    assert letters([dunned("a", 100, "2026-10-01", 1, "2026-11-19")], LEVELS, "2026-11-20") == ()
    assert letters([dunned("a", 100, "2026-10-01")], LEVELS, "2026-11-20", least=101) == ()
    assert len(letters([dunned("a", 100, "2026-10-01")], LEVELS, "2026-11-20", least=100)) == 1
    assert letters([dunned("a", 100, "2026-10-01"), dunned("p", -100, "2026-11-01")], LEVELS, "2026-11-20") == ()


def test_what_is_on_hold_is_left_out() -> None:
    items = [dunned("a", 100, "2026-10-01", held_until="2026-11-20"), dunned("b", 300, "2026-10-01")]
    (letter,) = letters(items, LEVELS, "2026-11-20")
    assert [each.item_id for each in letter.lines] == ["b"]
    (letter,) = letters(items, LEVELS, "2026-11-21")
    assert [each.item_id for each in letter.lines] == ["a", "b"]
    assert letters(items, LEVELS, "2026-11-20", {"c": FOR_EVER}) == ()
    assert letters(items, LEVELS, "2026-11-20", {"c": "2026-11-20"}) == ()
    assert len(letters(items, LEVELS, "2026-11-20", {"c": "2026-11-19", "d": FOR_EVER})) == 1


@given(st.lists(st.tuples(st.integers(-500, 9_999), st.integers(1, 28), st.integers(0, 3)), max_size=8))
def test_sending_the_letters_leaves_nothing_to_send_that_day(made: list[tuple[int, int, int]]) -> None:
    items = [
        dunned(str(at), amount, f"2026-10-{day:02d}", level, "2026-10-30" if level else None)
        for at, (amount, day, level) in enumerate(made)
    ]
    found = letters(items, LEVELS, "2026-11-20")
    by_id = {line.item_id: line.level for letter in found for line in letter.lines}
    for letter in found:
        assert letter.total == sum(each.amount + each.interest for each in letter.lines) + letter.fee
    sent = [
        Dunned(each.item, by_id[each.item.id], "2026-11-20") if by_id.get(each.item.id, 0) > each.level else each
        for each in items
    ]
    assert not found or letters(sent, LEVELS, "2026-11-20") == ()
