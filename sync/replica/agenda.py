"""What a calendar and a list of tasks ask of the replica: stretches of days, read through indices and bounded.

Law: an owner of "" means everybody. Days are ISO texts, both ends included; instants are from `since` on and before
`until`.
"""

from collections.abc import Sequence
from typing import NamedTuple

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from shared_models.kernel.record_field import Value
from sync.replica.combined import APPOINTMENTS, LONG_SECONDS

SECOND = 1_000_000
MOST = 3_000
"""More than this is never read at once; whoever shows it says that there is more."""
_LONGEST = 31_536_000 * SECOND


class TaskLine(NamedTuple):
    """A task as a list shows it."""

    id: Id
    subject: str
    due: str | None
    remind_at: Instant | None
    priority: str
    repeat: str | None
    done_at: Instant | None
    owner_id: Id | None
    contact_id: Id | None
    company_id: Id | None
    deal_id: Id | None


class Appointment(NamedTuple):
    """A meeting or a call, in the past or to come. `duration` is in seconds."""

    id: Id
    type: str
    subject: str
    at: Instant
    duration: int | None
    all_day: int | None
    status: str | None
    location: str | None
    owner_id: Id | None
    contact_id: Id | None
    company_id: Id | None
    deal_id: Id | None


class Close(NamedTuple):
    """An open deal that is expected to close on a day; `amount` in minor units."""

    id: Id
    name: str
    day: str
    amount: int | None
    currency: str | None
    owner_id: Id | None
    company_id: Id | None


_TASK = ", ".join(TaskLine._fields)
_APPOINTMENT = ", ".join(Appointment._fields)
_CLOSE = "id, name, expected_close, amount, currency, owner_id, company_id"


def open_tasks(connection: Connection, owner: Id, most: int = MOST) -> list[TaskLine]:
    """What is to be done, the most urgent day first and what has no day last."""
    whose, parameters = _whose(owner)
    dated = _tasks(
        connection, f"done_at IS NULL AND due > '' {whose} ORDER BY due, sort_key LIMIT ?", (*parameters, most)
    )
    rest = most - len(dated)
    dateless = f"done_at IS NULL AND due IS NULL {whose} ORDER BY sort_key LIMIT ?"
    return dated + _tasks(connection, dateless, (*parameters, rest))


def tasks_done(connection: Connection, owner: Id, since: Instant, most: int = MOST) -> list[TaskLine]:
    """What was done since an instant, the last first."""
    whose, parameters = _whose(owner, "+")
    return _tasks(
        connection,
        f"done_at IS NOT NULL AND done_at >= ? {whose} ORDER BY done_at DESC LIMIT ?",
        (since, *parameters, most),
    )


def tasks_due(connection: Connection, owner: Id, first: str, last: str, most: int = MOST) -> list[TaskLine]:
    """Open tasks due on the days of a stretch."""
    whose, parameters = _whose(owner)
    return _tasks(
        connection,
        f"done_at IS NULL AND due BETWEEN ? AND ? {whose} ORDER BY due, sort_key, rid LIMIT ?",
        (first, last, *parameters, most),
    )


def appointments(
    connection: Connection, owner: Id, since: Instant, until: Instant, most: int = MOST
) -> list[Appointment]:
    """Meetings and calls that take place in a stretch, what began before it and still goes on included."""
    whose, parameters = _whose(owner)
    also, _ = _whose(owner, "+")
    start = since - LONG_SECONDS * SECOND
    rows = connection.execute(
        f"SELECT {_APPOINTMENT} FROM activity WHERE type IN {APPOINTMENTS} AND at >= ? AND at < ? "  # noqa: S608 - own names
        f"AND deleted_at IS NULL AND at + coalesce(duration, 0) * {SECOND} >= ? {whose} ORDER BY at LIMIT ?",
        (start, until, since, *parameters, most),
    ).fetchall()
    long = connection.execute(
        f"SELECT {_APPOINTMENT} FROM activity "  # noqa: S608 - own names
        f"WHERE duration >= {LONG_SECONDS} AND deleted_at IS NULL AND +at >= ? AND +at < ? "
        f"AND at + duration * {SECOND} > ? AND +type IN {APPOINTMENTS} {also} LIMIT ?",
        (since - _LONGEST, start, since, *parameters, most),
    ).fetchall()
    return [Appointment(*each) for each in (*long, *rows)]


def closes(connection: Connection, owner: Id, first: str, last: str, most: int = MOST) -> list[Close]:
    """Open deals that are expected to close on the days of a stretch."""
    whose, parameters = _whose(owner, "+")
    rows = connection.execute(
        f"SELECT {_CLOSE} FROM deal WHERE expected_close BETWEEN ? AND ? AND deleted_at IS NULL "  # noqa: S608
        f"AND status = 'open' {whose} ORDER BY expected_close, sort_key LIMIT ?",
        (first, last, *parameters, most),
    )
    return [Close(*each) for each in rows.fetchall()]


def reminding(
    connection: Connection, owner: Id, since: Instant, until: Instant, first: str, last: str
) -> dict[str, list[dict[str, Value]]]:
    """The rows by record type among which `reminders.due` finds those of a stretch: what is due from the day `first` to
    `last`, what takes place in the stretch or within a day of it, and whatever reminds by a moment of its own."""
    whose, parameters = _whose(owner, "+")
    day = LONG_SECONDS * SECOND
    task = (
        "SELECT id, subject, due, remind_at, done_at, deleted_at FROM task WHERE deleted_at IS NULL AND done_at IS NULL"
    )
    activity = (
        "SELECT id, type, subject, at, all_day, status, remind_at, deleted_at FROM activity WHERE deleted_at IS NULL"
    )
    of_task = [
        (f"{task} AND due BETWEEN ? AND ? {whose} LIMIT {MOST}", (first, last)),
        (f"{task} AND remind_at BETWEEN ? AND ? {whose} LIMIT {MOST}", (since, until)),
    ]
    of_activity = [
        (
            f"{activity} AND type IN {APPOINTMENTS} AND at BETWEEN ? AND ? {whose} LIMIT {MOST}",
            (since - day, until + day),
        ),
        (f"{activity} AND remind_at BETWEEN ? AND ? {whose} LIMIT {MOST}", (since, until)),
    ]
    return {
        name: list(
            {row["id"]: row for sql, days in of for row in _rows(connection, sql, (*days, *parameters))}.values()
        )
        for name, of in (("task", of_task), ("activity", of_activity))
    }


def _tasks(connection: Connection, where: str, parameters: Sequence[object]) -> list[TaskLine]:
    sql = f"SELECT {_TASK} FROM task WHERE deleted_at IS NULL AND {where}"  # noqa: S608 - names of our own
    return [TaskLine(*each) for each in connection.execute(sql, parameters).fetchall()]


def _rows(connection: Connection, sql: str, parameters: Sequence[object]) -> list[dict[str, Value]]:
    found = connection.execute(sql, parameters)
    names = [each[0] for each in found.description]
    return [dict(zip(names, each, strict=True)) for each in found.fetchall()]


def _whose(owner: Id, plus: str = "") -> tuple[str, tuple[Id, ...]]:
    """The condition that something is somebody's; with a plus no index is chosen by it, so that time decides."""
    return (f"AND {plus}owner_id = ?", (owner,)) if owner else ("", ())
