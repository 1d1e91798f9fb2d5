"""Who is reminded of what, and when."""

from datetime import UTC, date, datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from shared_models.crm.reminders import MINUTE, due, in_a_while, snoozed
from shared_models.kernel.instant import from_datetime
from shared_models.kernel.record_field import Value

BERLIN = ZoneInfo("Europe/Berlin")
NINE = from_datetime(datetime(2026, 11, 20, 9, 0, tzinfo=BERLIN))


def task(**values: Value) -> dict[str, Value]:
    row = {"id": "t", "subject": "Call", "due": None, "remind_at": None, "done_at": None, "deleted_at": None}
    return row | values


def meeting(**values: Value) -> dict[str, Value]:
    row = {"id": "m", "subject": "Fair", "type": "meeting", "at": NINE, "all_day": None, "status": None}
    return row | {"remind_at": None, "deleted_at": None} | values


def at(record_type: str, row: dict[str, Value]) -> list[int]:
    return [each.at for each in due(record_type, [row], 0, 10**17, BERLIN)]


def test_a_task_reminds_at_nine_on_its_day_or_when_one_said() -> None:
    assert at("task", task(due="2026-11-20")) == [NINE]
    assert at("task", task(due="2026-11-20", remind_at=5)) == [5]
    assert at("task", task()) == []


def test_an_appointment_reminds_a_quarter_of_an_hour_before() -> None:
    assert at("activity", meeting()) == [NINE - 15 * MINUTE]
    assert at("activity", meeting(type="call", status="planned")) == [NINE - 15 * MINUTE]
    midnight = from_datetime(datetime(2026, 11, 20, tzinfo=UTC))
    assert at("activity", meeting(all_day=True, at=midnight)) == [NINE]


def test_what_is_over_reminds_nobody() -> None:
    assert at("task", task(due="2026-11-20", done_at=5)) == []
    for gone in ({"status": "cancelled"}, {"status": "done"}, {"deleted_at": 5}, {"type": "note"}):
        assert at("activity", meeting(**gone)) == []
    assert at("activity", meeting(type="call")) == []  # a call that was logged


def test_the_day_is_the_one_of_the_calendar_wherever_one_is() -> None:
    row = meeting(all_day=True, at=from_datetime(datetime(2026, 11, 20, tzinfo=UTC)))
    (found,) = due("activity", [row], 0, 10**17, ZoneInfo("America/Lima"))
    assert (found.day, found.starts) == (date(2026, 11, 20), None)


def test_snoozing_asks_again_later() -> None:
    assert at("activity", meeting() | snoozed(in_a_while(NINE))) == [NINE + 10 * MINUTE]


@given(st.lists(st.integers(1, 1000), max_size=8), st.lists(st.integers(0, 1000), min_size=2, max_size=6))
def test_who_asks_again_and_again_is_told_of_each_once(times: list[int], asked: list[int]) -> None:
    rows = [task(id=str(place), remind_at=each) for place, each in enumerate(times)]
    steps = [0, *sorted(asked), 1000]
    told = [each.record_id for since, until in pairwise(steps) for each in due("task", rows, since, until)]
    assert sorted(told) == sorted(row["id"] for row in rows)
