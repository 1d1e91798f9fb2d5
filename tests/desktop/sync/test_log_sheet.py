"""The sync log in the window: what it lists, what the filter leaves, and the support file it saves."""

import json
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.sync.log_sheet import LogLine, LogSheet
from desktop.sync.log_words import event_times, event_title, moment
from desktop.widgets.search_field import SearchField
from sync.replica.sync_log import Event, What
from tests.desktop.conftest import Opened
from tests.desktop.sync.test_popover import refuse, write

AT = 1_800_000_000_000_000


class Log:
    """An open log, read as a person reads it."""

    def __init__(self, account: Opened, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.window = QWidget()
        self.window.resize(900, 700)
        qtbot.addWidget(self.window)
        self.window.show()
        self.sheet = LogSheet(self.window, account.workspace)
        self.sheet.open()

    def lines(self) -> list[str]:
        """What each line says before its times."""
        return [each.accessibleName().split(", ")[0] for each in self._all()]

    def reasons(self) -> list[str]:
        return [each.accessibleDescription() for each in self._all() if each.accessibleDescription()]

    def _all(self) -> list[LogLine]:
        return [each for each in self.sheet.findChildren(LogLine) if each.isVisible()]

    def filter(self, words: str) -> None:
        (field,) = self.sheet.findChildren(SearchField)
        field.setText(words)

    def press(self, name: str) -> None:
        next(each for each in self.sheet.findChildren(QPushButton) if each.text() == name).click()


@pytest.fixture
def worked(account: Opened, qtbot: QtBot) -> Opened:
    """Somebody has changed a contact and a deal; the first change was refused."""
    write(account, qtbot, "contact", "city", "Kiel", "Bonn")
    refuse(account, qtbot)
    write(account, qtbot, "deal", "amount", 100, 200)
    return account


def test_it_lists_what_happened_and_what_became_of_each_change(worked: Opened, qtbot: QtBot) -> None:
    worked.worker.post(lambda replica: replica.noted.event(What.ENDED, "link-lost"))
    log = Log(worked, qtbot)
    gone = "The connection ended: the network or the server went away"
    qtbot.waitUntil(lambda: gone in log.lines())
    assert log.lines()[:3] == [
        gone,
        "Paper – amount of it · Waiting to be sent",
        "Ada Weber – city of it · Refused",
    ]
    assert log.reasons() == ["The server did not like it."]


def test_the_filter_leaves_the_changes_of_one_record(worked: Opened, qtbot: QtBot) -> None:
    log = Log(worked, qtbot)
    log.filter("ada w")
    qtbot.waitUntil(lambda: log.lines() == ["Ada Weber – city of it · Refused"])
    log.filter("nobody")
    qtbot.waitUntil(lambda: log.lines() == [])
    log.filter("")
    qtbot.waitUntil(lambda: len(log.lines()) >= 2)


def test_the_support_file_is_saved_where_one_says(
    worked: Opened, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "support.zip"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    Log(worked, qtbot).press("Save support file…")
    qtbot.waitUntil(lambda: bool(worked.toasts))
    assert worked.toasts[0][0].startswith("Saved support.zip")
    with zipfile.ZipFile(path) as made:
        content = b"".join(made.read(each) for each in made.namelist()).decode()
        mutations = json.loads(made.read("mutations.json"))
    assert [each["state"] for each in mutations] == ["queued", "rejected"]
    for word in ("Ada", "Weber", "Kiel", "Bonn", "city of it", "did not like", "Northwind", "ana@example.org"):
        assert word not in content, word


def test_a_support_file_that_cannot_be_saved_is_said(
    account: Opened, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "none" / "support.zip"), ""))
    Log(account, qtbot).press("Save support file…")
    qtbot.waitUntil(lambda: bool(account.faults))
    assert "could not be written" in account.faults[0].reason
    assert account.toasts == []


def test_tries_in_vain_are_one_line() -> None:
    locale = QLocale("en_GB")
    event = Event(AT, What.UNREACHED, "link-lost", {}, AT + 60_000_000, 12)
    assert event_title(event) == "No connection: the network or the server went away"
    assert event_times(event, locale) == f"{moment(AT, locale)} · 12 tries until {moment(AT + 60_000_000, locale)}"


def test_a_code_that_has_no_words_is_not_shown() -> None:
    assert event_title(Event(AT, What.STOPPED, "zq-unheard-of")) == "Synchronisation stopped"


@pytest.mark.parametrize("what", What)
def test_everything_that_can_happen_has_words(what: What) -> None:
    assert event_title(Event(AT, what))
