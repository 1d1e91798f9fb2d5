"""Stretches of days, read through indices."""

from collections.abc import Callable
from typing import Any

import pytest

from shared_models.kernel.instant import Instant
from sync.replica import agenda
from sync.replica.replica import Replica
from tests.sync.replica.people import Person, create, ids

HOUR = 3600 * agenda.SECOND
DAY = 24 * HOUR
NOON: Instant = 20_000 * DAY + 12 * HOUR


@pytest.fixture
def replica(me: Person) -> Replica:
    """A replica after its first load."""
    return me.replica


@pytest.fixture
def fill(replica: Replica) -> Callable[..., Replica]:
    """Writes activities and tasks."""

    def do(*records: tuple[str, dict[str, Any]]) -> Replica:
        replica.write([create(kind, next(ids), **values) for kind, values in records], at=NOON, label="x")
        return replica

    return do


def meeting(subject: str, at: Instant, hours: int | None = 1, **values: Any) -> tuple[str, dict[str, Any]]:
    duration = hours * 3600 if hours is not None else None
    return "activity", {"type": "meeting", "subject": subject, "at": at, "duration": duration, **values}


def shown(replica: Replica, since: Instant, until: Instant) -> list[str]:
    reader = replica.reader()
    try:
        return sorted(each.subject for each in agenda.appointments(reader, "", since, until))
    finally:
        reader.close()


def test_what_is_going_on_counts_however_long_ago_it_began(fill: Callable[..., Replica]) -> None:
    replica = fill(
        meeting("before", NOON - 3 * HOUR),
        meeting("into", NOON - HOUR, 2),
        meeting("moment", NOON, None),
        meeting("inside", NOON + HOUR),
        meeting("weeks", NOON - 20 * DAY, 21 * 24),
        meeting("long over", NOON - 40 * DAY, 48),
        meeting("after", NOON + 2 * HOUR),
        ("activity", {"type": "note", "subject": "note", "at": NOON}),
    )
    assert shown(replica, NOON, NOON + 2 * HOUR) == ["inside", "into", "moment", "weeks"]


def test_nothing_is_read_twice(fill: Callable[..., Replica]) -> None:
    replica = fill(meeting("day", NOON - 24 * HOUR, 26), meeting("edge", NOON - 24 * HOUR - 1, 26))
    assert shown(replica, NOON, NOON + HOUR) == ["day", "edge"]


def test_what_may_remind_is_read_once(fill: Callable[..., Replica]) -> None:
    replica = fill(
        ("task", {"subject": "both", "due": "2024-10-04", "remind_at": NOON}),
        ("task", {"subject": "other", "due": "2024-12-04"}),
        meeting("soon", NOON + HOUR),
        meeting("chosen", NOON + 9 * DAY, remind_at=NOON),
        meeting("later", NOON + 9 * DAY),
    )
    reader = replica.reader()
    found = agenda.reminding(reader, "", NOON - 1, NOON + 1, "2024-10-04", "2024-10-04")
    reader.close()
    assert [each["subject"] for each in found["task"]] == ["both"]
    assert sorted(each["subject"] for each in found["activity"]) == ["chosen", "soon"]


def test_open_tasks_come_by_day_and_what_has_none_last(fill: Callable[..., Replica]) -> None:
    replica = fill(*(("task", {"subject": due or "none", "due": due}) for due in (None, "2026-11-21", "2026-11-20")))
    reader = replica.reader()
    assert [each.subject for each in agenda.open_tasks(reader, "")] == ["2026-11-20", "2026-11-21", "none"]
    assert [each.subject for each in agenda.tasks_due(reader, "", "2026-11-21", "2026-12-31")] == ["2026-11-21"]
    reader.close()


@pytest.mark.parametrize(
    ("ask", "index"),
    [
        (lambda reader: agenda.appointments(reader, "x", NOON, NOON + DAY), "activity_by_owner_id_at"),
        (lambda reader: agenda.appointments(reader, "", NOON, NOON + DAY), "activity_by_type_at"),
        (lambda reader: agenda.open_tasks(reader, "x"), "task_by_owner_id_due"),
        (lambda reader: agenda.appointments(reader, "", NOON, NOON + DAY), "activity_by_duration_at"),
        (lambda reader: agenda.open_tasks(reader, ""), "task_by_due_sort_key"),
        (lambda reader: agenda.tasks_due(reader, "x", "2026-11-20", "2026-11-21"), "task_by_owner_id_due"),
        (lambda reader: agenda.tasks_due(reader, "", "2026-11-20", "2026-11-21"), "task_by_due_sort_key"),
        (lambda reader: agenda.reminding(reader, "x", NOON, NOON, "2026-11-20", "2026-11-20"), "task_by_remind_at"),
        (lambda reader: agenda.reminding(reader, "", NOON, NOON, "2026-11-20", "2026-11-20"), "activity_by_remind_at"),
        (lambda reader: agenda.tasks_done(reader, "x", NOON), "task_by_done_at_owner_id"),
        (lambda reader: agenda.closes(reader, "", "2026-11-20", "2026-11-21"), "deal_by_expected_close"),
    ],
)
def test_an_index_answers(replica: Replica, ask: Callable[[Any], object], index: str) -> None:
    reader = replica.reader()
    asked: list[str] = []
    reader.set_trace_callback(asked.append)
    ask(reader)
    reader.set_trace_callback(None)
    plans = " ".join(str(row) for sql in asked for row in reader.execute(f"EXPLAIN QUERY PLAN {sql}").fetchall())
    reader.close()
    assert index in plans
    assert "SCAN" not in plans
