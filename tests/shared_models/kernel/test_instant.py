"""Instants survive the way to datetime and RFC 3339 and back, to the microsecond."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared_models.kernel.instant import (
    EARLIEST,
    LATEST,
    from_datetime,
    from_rfc3339,
    is_day,
    to_datetime,
    to_rfc3339,
)


@given(st.integers(EARLIEST, LATEST))
def test_an_instant_survives_both_forms(at: int) -> None:
    assert from_datetime(to_datetime(at)) == at
    assert from_rfc3339(to_rfc3339(at)) == at


@given(st.integers(0, LATEST), st.integers(0, LATEST))
def test_text_sorts_as_time_does(one: int, other: int) -> None:
    assert (to_rfc3339(one) < to_rfc3339(other)) == (one < other)


def test_an_offset_is_understood_and_its_absence_refused() -> None:
    assert from_rfc3339("2026-11-20T10:30:00+01:00") == from_rfc3339("2026-11-20T09:30:00Z")
    with pytest.raises(ValueError, match="time zone"):
        from_datetime(datetime(2026, 11, 20))  # noqa: DTZ001  # the missing zone is the point


@pytest.mark.parametrize(
    ("value", "expected"), [("2026-02-28", True), ("2026-02-30", False), ("20260228xx", False), (3, False)]
)
def test_a_day_is_an_iso_date(value: object, expected: bool) -> None:
    assert is_day(value) is expected
