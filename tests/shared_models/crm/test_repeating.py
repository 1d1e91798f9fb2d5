"""When a repeating task comes again."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared_models.crm.repeating import following
from shared_models.crm.task import REPEATS
from shared_models.kernel.instant import from_datetime
from tests.shared_models.conftest import World

DAYS = st.dates(date(1990, 1, 1), date(2100, 1, 1))


def done_on(day: date) -> int:
    return from_datetime(datetime(day.year, day.month, day.day, 12, tzinfo=UTC))


@pytest.mark.parametrize(
    ("repeat", "due", "done", "after"),
    [
        ("daily", "2026-11-20", date(2026, 11, 20), "2026-11-21"),
        ("weekdays", "2026-11-20", date(2026, 11, 20), "2026-11-23"),
        ("weekly", "2026-11-20", date(2026, 11, 18), "2026-11-27"),
        ("weekly", "2026-11-02", date(2026, 11, 20), "2026-11-23"),
        ("fortnightly", "2026-11-20", date(2026, 11, 20), "2026-12-04"),
        ("monthly", "2027-01-31", date(2027, 1, 31), "2027-02-28"),
        ("quarterly", "2026-11-20", date(2026, 11, 20), "2027-02-20"),
        ("yearly", "2024-02-29", date(2024, 2, 29), "2025-02-28"),
        ("monthly", None, date(2026, 11, 20), "2026-12-20"),
    ],
)
def test_when_it_comes_again(repeat: str, due: str | None, done: date, after: str) -> None:
    assert following(repeat, due, None, done_on(done))[0] == after


@given(st.sampled_from(sorted(REPEATS)), DAYS, st.integers(-400, 4000))
def test_the_next_one_is_after_the_last_and_after_it_was_done(repeat: str, due: date, late: int) -> None:
    done = due + timedelta(late)
    after, remind = following(repeat, due.isoformat(), done_on(due), done_on(done))
    assert after is not None
    assert date.fromisoformat(after) > max(due, done)
    assert remind == done_on(date.fromisoformat(after))


def test_completing_makes_the_next_and_taking_it_back_takes_that_back(world: World) -> None:
    task = world.create("task", subject="Report", due="2026-11-20", repeat="monthly", priority="high")
    world.run("task", task, "complete_task")
    after = world.row("task", task)["next_id"]
    assert world.row("task", after)["subject"] == "Report"
    assert world.row("task", after)["priority"] == "high"
    assert world.row("task", after)["due"] > "2026-11-20"
    world.run("task", task, "complete_task", done=False)
    assert world.row("task", task)["next_id"] is None
    assert world.row("task", after)["deleted_at"] is not None


def test_a_next_one_that_is_done_stays(world: World) -> None:
    task = world.create("task", subject="Report", due="2026-11-20", repeat="weekly")
    world.run("task", task, "complete_task")
    after = world.row("task", task)["next_id"]
    world.run("task", after, "complete_task")
    world.run("task", task, "complete_task", done=False)
    assert world.row("task", after)["deleted_at"] is None
