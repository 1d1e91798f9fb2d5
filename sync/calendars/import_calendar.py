"""Takes a calendar file over as meetings and tasks, and again without making anything twice.

Law: a meeting's id follows from its UID, its place in a series and whose calendar it is, so that every import of it is
about the same record; one that a person has deleted stays deleted. The file has the last word on what it says (when,
where, what); on the rest of the record it says nothing.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from shared_models.kernel.faults import worded
from shared_models.kernel.ids import Id, is_id, uuid7
from shared_models.kernel.instant import Instant
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_field import Value
from shared_models.kernel.write import Row
from sync.calendars.content_lines import MAX_BYTES, read
from sync.calendars.faults import CalendarTooLarge, NotACalendar
from sync.calendars.meetings import Meeting, Read, meetings
from sync.calendars.todos import Todo
from sync.clock import new_id

if TYPE_CHECKING:
    from sync.replica.replica import Replica

OWN = "@counterfoil"
"""After the id in the UIDs that this product writes."""
_BORN = 1_577_836_800_000_000
"""The instant in the ids of imported meetings, whose real time of birth nobody knows: 2020-01-01."""
_SLICE = 200


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import came to; `group_id` takes it back, and is empty when nothing was to be done."""

    made: int
    changed: int
    unchanged: int
    problems: tuple[str, ...]
    group_id: str


def read_calendar(path: Path, now: Instant) -> Read:
    """The meetings and tasks of a file; needs no replica, so that a long file holds nothing up. Raises NotACalendar and
    CalendarTooLarge."""
    found = meetings(read(_content(path)), now)
    if not (found.meetings or found.todos or found.problems):
        raise NotACalendar("The calendar holds no meeting and no task.")
    return found


def import_calendar(replica: "Replica", read_file: Read, now: Instant, label: str) -> Imported:
    """Write what was read, all of it or nothing. Raises what refuses the meetings."""
    mine = replica.actor().person
    known = _contacts(replica, {each for one in read_file.meetings for each in one.addresses})
    made: list[Mutation] = []
    unchanged = 0
    decided = [
        *(_mutation(replica.get, each, mine, known, now) for each in read_file.meetings),
        *(_todo_mutation(replica.get, each, mine, now) for each in read_file.todos),
    ]
    for mutation in decided:
        unchanged += mutation is None
        made += [mutation] if mutation is not None else []
    group = replica.write(made, at=now, label=label).group_id if made else ""
    created = sum(1 for each in made if each.action is Action.CREATE)
    return Imported(created, len(made) - created, unchanged, tuple(read_file.problems), group)


def _content(path: Path) -> bytes:
    """The bytes of a file. Raises NotACalendar and CalendarTooLarge."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise CalendarTooLarge(
                worded("{file} is larger than {limit} MB.", file=path.name, limit=MAX_BYTES // 1024 // 1024)
            )
        return path.read_bytes()
    except OSError as wrong:
        raise NotACalendar(
            worded("{file} cannot be read: {problem}.", file=path.name, problem=wrong.strerror)
        ) from None


def id_of(meeting: Meeting, person: Id) -> Id:
    """The record that a meeting is: the one it was exported from, or the one its UID has always made."""
    return _record_of(meeting.uid, meeting.occurrence, person)


def _record_of(uid: str, occurrence: str, whose: str) -> Id:
    own = uid.removesuffix(OWN)
    if uid.endswith(OWN) and is_id(own) and not occurrence:
        return own
    return uuid7(_BORN, sha256(f"{whose}/{uid}/{occurrence}".encode()).digest())


def _mutation(
    get: Callable[[str, Id], Row | None], meeting: Meeting, person: Id, known: dict[str, Id], now: Instant
) -> Mutation | None:
    """What makes or changes the record; None when it is as the file says, or was deleted."""
    record = id_of(meeting, person)
    row = get("activity", record)
    said = _values(meeting, known)
    if row is None:
        if meeting.cancelled:
            return None
        people = [known[each] for each in meeting.addresses if each in known]
        first: dict[str, Value] = {"type": "meeting", "owner_id": person, "contact_id": people[0] if people else None}
        return Mutation(new_id(), "activity", record, Action.CREATE, after={**first, **said}, at=now)
    if row["deleted_at"] is not None:
        return None
    if row["status"] == "done" and not meeting.cancelled:
        said.pop("status")
    if not said.get("attendees"):
        said.pop("attendees", None)  # addresses that nobody knows here say nothing about who comes
    changed = {name: value for name, value in said.items() if value != row[name]}
    if not changed:
        return None
    before = {name: row[name] for name in changed}
    return Mutation(new_id(), "activity", record, Action.PATCH, before=before, after=changed, at=now)


def _todo_mutation(get: Callable[[str, Id], Row | None], todo: Todo, person: Id, now: Instant) -> Mutation | None:
    """What makes or changes the task; None when it is as the file says, is over, or was deleted."""
    record = _record_of(todo.uid, "", f"{person}/task")
    row = get("task", record)
    said: dict[str, Value] = {"subject": todo.subject, "due": todo.due, "priority": todo.priority}
    said["body"] = todo.body or None
    if row is None:
        after = {**said, "owner_id": person}
        return None if todo.over else Mutation(new_id(), "task", record, Action.CREATE, after=after, at=now)
    changed = {name: value for name, value in said.items() if value != row[name]}
    if row["deleted_at"] is not None or not changed:
        return None
    before = {name: row[name] for name in changed}
    return Mutation(new_id(), "task", record, Action.PATCH, before=before, after=changed, at=now)


def _values(meeting: Meeting, known: dict[str, Id]) -> dict[str, Value]:
    return {
        "subject": meeting.subject,
        "at": meeting.at,
        "duration": meeting.seconds,
        "all_day": True if meeting.all_day else None,
        "location": meeting.location or None,
        "body": meeting.body or None,
        "status": "cancelled" if meeting.cancelled else "planned",
        "attendees": sorted({known[each] for each in meeting.addresses if each in known}),
    }


def _contacts(replica: "Replica", addresses: Iterable[str]) -> dict[str, Id]:
    """The contacts with these e-mail addresses."""
    from sync.replica.rows import to_text

    wanted: Sequence[str] = sorted(addresses)
    found: dict[str, Id] = {}
    reader = replica.reader()
    try:
        for start in range(0, len(wanted), _SLICE):
            rows = reader.execute(
                "SELECT email, id FROM contact WHERE deleted_at IS NULL AND lower(email) IN "
                "(SELECT value FROM json_each(?)) ORDER BY id DESC",
                (to_text(wanted[start : start + _SLICE]),),
            )
            found |= {email.lower(): record for email, record in rows}
    finally:
        reader.close()
    return found
