"""Which part of the list a task stands in."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop.tasks.sections import Part, carried, day_in, part_of

DAYS = st.dates(date(1990, 1, 1), date(2100, 1, 1))
_ORDER = [Part.OVERDUE, Part.TODAY, Part.TOMORROW, Part.WEEK, Part.LATER, Part.SOMEDAY]


@given(DAYS, st.integers(0, 6), st.integers(-40, 40))
def test_parts_follow_the_days(today: date, first: int, apart: int) -> None:
    here = part_of((today + timedelta(apart)).isoformat(), today, first)
    after = part_of((today + timedelta(apart + 1)).isoformat(), today, first)
    assert _ORDER.index(here) <= _ORDER.index(after)
    assert (here is Part.OVERDUE) == (apart < 0)
    assert (here is Part.TODAY) == (apart == 0)


@given(DAYS, st.integers(0, 6))
def test_a_task_can_be_carried_down_to_the_end_and_up_again(today: date, first: int) -> None:
    due: str | None = (today - timedelta(3)).isoformat()
    seen = [part_of(due, today, first)]
    for step in (1, 1, 1, 1, 1, -1, -1, -1, -1):
        day = carried(due, step, today, first)
        due = day.isoformat() if day else None
        seen.append(part_of(due, today, first))
    down, up = seen[:6], seen[6:]
    assert [_ORDER.index(each) for each in down] == sorted(_ORDER.index(each) for each in down)
    assert Part.SOMEDAY in down
    assert up[-1] is Part.TODAY


@given(DAYS, st.integers(0, 6), st.sampled_from([Part.TODAY, Part.TOMORROW, Part.LATER]))
def test_the_day_of_a_part_stands_in_it(today: date, first: int, part: Part) -> None:
    day = day_in(part, today, first)
    assert day is not None
    assert part_of(day.isoformat(), today, first) is part
