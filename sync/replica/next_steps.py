"""What comes next for records: the first open task or planned meeting of each. One set of questions for many records.

Meetings that are still to come are few, and an index leads to them; tasks are found by the record they are about.
"""

# ruff: noqa: S608 - identifiers are checked against the declarations, values are always parameters

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from shared_models.kernel.record_type import RecordType
from sync.replica.rows import to_text
from sync.replica.tables import quoted


@dataclass(frozen=True, slots=True)
class NextStep:
    """What is to be done: a task until `due` (a day, or nothing), or a meeting `at` some time."""

    title: str
    due: str | None = None
    at: Instant | None = None


def next_steps(
    connection: Connection, tasks: RecordType, activities: RecordType, by: str, ids: Iterable[Id], now: Instant
) -> Mapping[Id, NextStep]:
    """The next step of each record that has one; `by` is the field of tasks and activities that names it."""
    named, wanted = quoted(tasks.field(by).name), to_text(list(ids))
    activities.field(by)
    found: dict[Id, NextStep] = {}
    meetings = connection.execute(
        f"SELECT {named}, title, min(at) FROM activity WHERE at > ? AND type = 'meeting' AND deleted_at IS NULL "
        f"AND +{named} IN (SELECT value FROM json_each(?)) GROUP BY {named}",
        (now, wanted),
    )
    for record_id, title, at in meetings:
        found[record_id] = NextStep(title, at=at)
    # SQLite takes the other columns from the row that holds the smallest value; a task without a day comes last.
    open_tasks = connection.execute(
        f"SELECT {named}, title, due, min(coalesce(due, '9999')) FROM task "
        f"WHERE {named} IN (SELECT value FROM json_each(?)) "
        f"AND done_at IS NULL AND deleted_at IS NULL GROUP BY {named}",
        (wanted,),
    )
    for record_id, title, due, _ in open_tasks:
        found[record_id] = NextStep(title, due=due)
    return found
