"""Calendar files in and out of the calendar."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.calendar.calendar_files import dropped
from tests.desktop.calendar.conftest import Show

FILE = """BEGIN:VCALENDAR
BEGIN:VEVENT
UID:1
SUMMARY:From outside
DTSTART:20261119T090000Z
DURATION:PT1H
END:VEVENT
END:VCALENDAR
"""


def test_a_file_is_taken_over_and_taken_back(show: Show, qtbot: QtBot, tmp_path: Path) -> None:
    screen, account = show()
    path = tmp_path / "outside.ics"
    path.write_text(FILE, "utf-8")
    screen.files.import_file(path)
    qtbot.waitUntil(lambda: any(each.title == "From outside" for each in screen.grid.events))
    qtbot.waitUntil(lambda: bool(account.toasts))
    assert account.toasts[-1][0] == "One entry imported"
    account.workspace.operations.undo()
    qtbot.waitUntil(lambda: all(each.title != "From outside" for each in screen.grid.events))


def test_a_file_that_is_no_calendar_is_refused_in_words(show: Show, qtbot: QtBot, tmp_path: Path) -> None:
    screen, account = show()
    path = tmp_path / "some.ics"
    path.write_bytes(b"\x00" * 100)
    screen.files.import_file(path)
    qtbot.waitUntil(lambda: bool(account.faults))
    assert "calendar" in account.faults[-1].reason


def test_what_is_shown_is_written_to_a_file(show: Show, qtbot: QtBot, tmp_path: Path) -> None:
    screen, account = show()
    path = tmp_path / "own.ics"
    screen.files.export(screen.grid.events, path, "Mine")
    qtbot.waitUntil(lambda: bool(account.toasts))
    text = path.read_text("utf-8")
    assert [text.count(f"SUMMARY:{each}") for each in ("Talk", "Fair", "Report", "Toner")] == [1, 1, 1, 0]
    assert account.toasts[-1][0] == "3 entries exported to own.ics"


def test_only_calendar_files_are_taken_when_dropped(tmp_path: Path) -> None:
    from PySide6.QtCore import QMimeData, QUrl

    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("a.ics", "b.pdf", "c.ICS")])
    assert [each.name for each in dropped(data)] == ["a.ics", "c.ICS"]
