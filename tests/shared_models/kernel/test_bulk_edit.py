"""One edit for many values: what it makes of each, exactly, or a clear refusal."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared_models.kernel.bulk_edit import Edit, Way, edited, ways
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.faults import InvalidValue
from shared_models.kernel.ids import uuid7

DEAL, CONTACT = (catalogue().record_type(each) for each in ("deal", "contact"))
TAGS = [uuid7(at, bytes(10)) for at in range(4)]


def test_each_field_offers_the_ways_that_fit_its_kind() -> None:
    assert ways(CONTACT.field("tags")) == (Way.ADD, Way.REMOVE, Way.SET, Way.CLEAR)
    assert ways(DEAL.field("expected_close")) == (Way.SET, Way.SHIFT, Way.CLEAR)
    assert ways(DEAL.field("name")) == (Way.SET,)  # a deal must have one


@given(st.sets(st.sampled_from(TAGS)), st.sets(st.sampled_from(TAGS)))
def test_members_are_added_and_removed_and_the_others_stay(held: set[str], wanted: set[str]) -> None:
    field, row = CONTACT.field("tags"), {"tags": sorted(held)}
    assert edited(field, Edit("tags", Way.ADD, sorted(wanted)), row) == sorted(held | wanted)
    assert edited(field, Edit("tags", Way.REMOVE, sorted(wanted)), row) == sorted(held - wanted)
    assert edited(field, Edit("tags", Way.SET, sorted(wanted)), row) == sorted(wanted)


@given(st.dates(), st.integers(-5_000_000, 5_000_000))
def test_a_shifted_day_is_a_day_or_refused(day: object, days: int) -> None:
    field, shift = DEAL.field("expected_close"), Edit("expected_close", Way.SHIFT, days)
    try:
        there = edited(field, shift, {"expected_close": str(day)})
    except InvalidValue:
        return
    assert edited(field, Edit("expected_close", Way.SHIFT, -days), {"expected_close": there}) == str(day)


def test_what_is_empty_is_not_shifted_and_can_be_cleared() -> None:
    field = DEAL.field("expected_close")
    assert edited(field, Edit("expected_close", Way.SHIFT, 7), {"expected_close": None}) is None
    assert edited(field, Edit("expected_close", Way.CLEAR), {"expected_close": "2026-11-20"}) is None
    with pytest.raises(InvalidValue):
        edited(DEAL.field("name"), Edit("name", Way.CLEAR), {"name": "Paper"})


def test_an_amount_is_meant_in_the_decimals_of_each_record() -> None:
    field, euros = DEAL.field("amount"), Edit("amount", Way.SET, 12_50, scale=2)
    assert edited(field, euros, {"amount": 1, "currency": "EUR"}) == 12_50
    with pytest.raises(InvalidValue):
        edited(field, euros, {"amount": 1, "currency": "JPY"})
    assert edited(field, Edit("amount", Way.SHIFT, 100_00, scale=2), {"amount": 5, "currency": "JPY"}) == 105
