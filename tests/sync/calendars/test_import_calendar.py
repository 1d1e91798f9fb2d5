"""Calendar files taken over into a real replica, and written from it."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from shared_models.kernel.instant import from_datetime
from shared_models.kernel.record_field import Value
from sync.calendars.content_lines import read
from sync.calendars.export_calendar import Person as Guest
from sync.calendars.export_calendar import calendar_text
from sync.calendars.faults import NotACalendar
from sync.calendars.import_calendar import Imported, id_of, import_calendar, read_calendar
from sync.calendars.meetings import meetings
from sync.replica.replica import Replica
from tests.sync.replica.people import Person, create, delete, ids, patch
from tests.sync.replica.toy_server import ToyServer

NOW = from_datetime(datetime(2026, 11, 20, 12, tzinfo=UTC))
TALK = ("UID:talk@example.org", "SUMMARY:Talk", "DTSTART:20261123T090000Z", "DURATION:PT1H")


@pytest.fixture
def replica(me: Person, server: ToyServer) -> Replica:
    """A replica after its first load, of somebody who is a member."""
    server.apply([create("member", me.replica.actor().person, name="Ana", email="ana@example.org", role="Admin")])
    me.replica.store_changes(server.batch(me.replica.cursor))
    return me.replica


def take(replica: Replica, folder: Path, *events: tuple[str, ...]) -> Imported:
    lines = ["BEGIN:VCALENDAR"]
    for each in events:
        lines += ["BEGIN:VEVENT", *each, "END:VEVENT"]
    path = folder / "some.ics"
    path.write_bytes("\r\n".join([*lines, "END:VCALENDAR", ""]).encode())
    return import_calendar(replica, read_calendar(path, NOW), NOW, "Import")


def all_of(replica: Replica) -> list[dict[str, Value]]:
    reader = replica.reader()
    found = [each[0] for each in reader.execute("SELECT id FROM activity WHERE deleted_at IS NULL ORDER BY at")]
    reader.close()
    return [dict(replica.get("activity", each) or {}) for each in found]


def test_who_comes_is_found_by_their_address(replica: Replica, tmp_path: Path) -> None:
    ada = next(ids)
    replica.write(
        [create("contact", ada, first_name="Ada", last_name="Weber", email="Ada@example.org")], at=NOW, label="x"
    )
    take(replica, tmp_path, (*TALK, "ATTENDEE:mailto:ada@EXAMPLE.org", "ATTENDEE:mailto:nobody@example.org"))
    (row,) = all_of(replica)
    assert (row["type"], row["subject"], row["duration"], row["status"]) == ("meeting", "Talk", 3600, "planned")
    assert (row["attendees"], row["contact_id"], row["owner_id"]) == ([ada], ada, replica.actor().person)


def test_importing_again_changes_nothing(replica: Replica, tmp_path: Path) -> None:
    series = ("UID:s", "SUMMARY:Weekly", "DTSTART:20261123T080000Z", "RRULE:FREQ=WEEKLY;COUNT=3")
    first = take(replica, tmp_path, TALK, series)
    assert (first.made, first.changed) == (4, 0)
    again = take(replica, tmp_path, TALK, series)
    assert (again.made, again.changed, again.unchanged, again.group_id) == (0, 0, 4, "")
    assert len(all_of(replica)) == 4


def test_a_moved_meeting_moves_and_what_people_wrote_stays(replica: Replica, tmp_path: Path) -> None:
    take(replica, tmp_path, TALK)
    (row,) = all_of(replica)
    replica.write([patch(row, "activity", outcome="Agreed")], at=NOW, label="x")
    moved = tuple(each.replace("T090000", "T110000") for each in TALK)
    assert take(replica, tmp_path, moved).changed == 1
    (after,) = all_of(replica)
    assert (after["id"], after["outcome"]) == (row["id"], "Agreed")
    assert after["at"] == from_datetime(datetime(2026, 11, 23, 11, tzinfo=UTC))


def test_what_a_person_deleted_stays_deleted(replica: Replica, tmp_path: Path) -> None:
    take(replica, tmp_path, TALK)
    (row,) = all_of(replica)
    replica.write([delete("activity", str(row["id"]))], at=NOW, label="x")
    assert take(replica, tmp_path, TALK).made == 0
    assert all_of(replica) == []


def test_one_undo_takes_it_back(replica: Replica, tmp_path: Path) -> None:
    done = take(replica, tmp_path, TALK)
    replica.write(replica.compensation(done.group_id).mutations, at=NOW, label="x")
    assert all_of(replica) == []


def test_an_empty_or_missing_file_is_refused(replica: Replica, tmp_path: Path) -> None:
    with pytest.raises(NotACalendar, match="no meeting"):
        take(replica, tmp_path)
    with pytest.raises(NotACalendar, match="cannot be read"):
        read_calendar(tmp_path / "missing.ics", NOW)


def test_what_is_exported_is_understood_as_the_same(replica: Replica, tmp_path: Path) -> None:
    take(
        replica, tmp_path, TALK,
        ("UID:fair", "SUMMARY:Fair\\; with a very long name " + "x" * 90, "DTSTART;VALUE=DATE:20261201",
         "DTEND;VALUE=DATE:20261204", "LOCATION:Kiel\\, Hall 3", "DESCRIPTION:One\\nTwo", "STATUS:CANCELLED"),
    )  # fmt: skip
    take(replica, tmp_path, ("UID:fair", "SUMMARY:Fair", "DTSTART;VALUE=DATE:20261201", "DTEND;VALUE=DATE:20261204"))
    rows = all_of(replica)
    rows[0]["attendees"] = ["a"]
    task = {"id": next(ids), "subject": "Call", "due": "2026-11-20", "priority": "high", "done_at": None, "body": None}
    text = calendar_text(rows, [task], {"a": Guest('Ada "A" Weber', "ada@example.org")}, NOW, "Mine")
    assert text.endswith("END:VCALENDAR\r\n")
    assert "\n" not in text.replace("\r\n", "")
    calendar = read(text.encode())
    assert [each.name for each in calendar.parts] == ["VEVENT", "VEVENT", "VTODO"]
    found = meetings(calendar, NOW).meetings
    mine = replica.actor().person
    assert [id_of(each, mine) for each in found] == [row["id"] for row in rows]
    names = ("subject", "at", "duration", "location", "body")
    said = [(each.subject, each.at, each.seconds, each.location or None, each.body or None) for each in found]
    assert said == [tuple(row[name] for name in names) for row in rows]
    assert found[0].addresses == ("ada@example.org",)
    path = tmp_path / "own.ics"
    path.write_text(text, "utf-8", newline="")
    assert import_calendar(replica, read_calendar(path, NOW), NOW, "x").made == 1  # the task, which was nowhere yet
    assert (replica.get("task", str(task["id"])) or {})["priority"] == "high"
    assert import_calendar(replica, read_calendar(path, NOW), NOW, "x").group_id == ""


def test_tasks_come_too_and_only_once(replica: Replica, tmp_path: Path) -> None:
    path = tmp_path / "tasks.ics"

    def bring(*lines: str) -> Imported:
        every = "\r\n".join(["BEGIN:VCALENDAR", *lines, "END:VCALENDAR", ""])
        path.write_bytes(every.encode())
        return import_calendar(replica, read_calendar(path, NOW), NOW, "Import")

    paper = ("BEGIN:VTODO", "UID:p", "SUMMARY:Buy paper", "DUE;VALUE=DATE:20261130", "PRIORITY:1", "END:VTODO")
    done = ("BEGIN:VTODO", "UID:d", "SUMMARY:Done", "STATUS:COMPLETED", "END:VTODO")
    assert bring(*paper, *done).made == 1
    reader = replica.reader()
    sql = "SELECT subject, due, priority, owner_id, done_at FROM task"
    assert [tuple(each) for each in reader.execute(sql)] == [
        ("Buy paper", "2026-11-30", "high", replica.actor().person, None)
    ]
    assert bring(*paper).group_id == ""
    assert bring(*(each.replace("1130", "1201") for each in paper)).changed == 1
    assert [each[0] for each in reader.execute("SELECT due FROM task")] == ["2026-12-01"]
    reader.close()
