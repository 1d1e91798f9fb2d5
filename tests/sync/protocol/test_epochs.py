"""How much of one epoch's feed is part of another's: after one restore, several, and restores of other backups."""

from __future__ import annotations

from sync.protocol.epochs import MOST, following, shared
from sync.protocol.returning import Loss, loss

B = following({}, "a", 10)
C = following(B, "b", 15)


def test_an_epoch_shares_with_those_before_what_no_restore_has_taken_back() -> None:
    assert (shared("b", B, C), shared("a", {}, C)) == (15, 10)
    assert following(C, "c", 8) == {"a": 8, "b": 8, "c": 8}


def test_two_epochs_from_one_share_what_both_have_of_it() -> None:
    other = following({}, "a", 12)
    assert shared("b", B, other) == 10
    assert shared("b", following({}, "a", 13), other) == 12


def test_of_an_epoch_that_nobody_knows_nothing_is_shared() -> None:
    assert shared("x", {"y": 3}, C) == 0
    assert shared("", {}, C) == 0


def test_a_past_does_not_grow_for_ever() -> None:
    past: dict[str, int] = {}
    for number in range(2 * MOST):
        past = following(past, str(number), number)
    assert len(past) == MOST
    assert str(2 * MOST - 1) in past


def test_what_the_last_restore_has_lost_is_ordered_and_what_an_earlier_one_has_is_not() -> None:
    assert loss("b", B, 15, C) == Loss(15, ordered=True, keeps=False)
    assert loss("a", {}, 15, C) == Loss(10, ordered=False, keeps=False)


def test_what_is_not_back_yet_keeps_its_order_while_nothing_of_the_epoch_is_left() -> None:
    again = following(B, "b", 10)
    assert loss("b", B, 10, again) == Loss(10)
    assert loss("a", {}, 10, again) == Loss(10, keeps=False)


def test_a_server_that_was_never_put_back_has_lost_nothing_and_an_older_one_says_only_from_where() -> None:
    assert loss("a", {}, 0, {}) is None
    assert loss("a", {}, 7, {}) == Loss(7)


def test_of_several_epochs_that_two_have_in_common_the_one_that_leads_furthest_counts() -> None:
    assert shared("x", {"first": 5, "second": 9}, {"first": 7, "second": 8}) == 8
