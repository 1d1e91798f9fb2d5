"""Reports of crashes: told of once, read, deleted, and saved without the person's name."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.crash_report import FOLDER, NATIVE
from desktop.reports.crash_notice import tell_of_crash
from desktop.reports.kept import has_crashed, impersonal, kept, write
from desktop.reports.reports_sheet import ReportsSheet
from desktop.shell.notice import Notice
from desktop.widgets.buttons import Button
from tests.desktop.conftest import Opened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The data folder after a crash in native code."""
    (tmp_path / FOLDER).mkdir()
    (tmp_path / FOLDER / NATIVE).write_text(f"Fatal Python error\n  File {Path.home()}/counterfoil/worker.py\n")
    return tmp_path


def notices(qtbot: QtBot, account: Opened) -> list[Notice]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 700)
    column = QVBoxLayout(window)
    window.show()
    tell_of_crash(account.workspace, column, window)
    return window.findChildren(Notice)


def press(notice: Notice, words: str) -> None:
    next(each for each in notice.findChildren(Button) if each.text() == words).click()


def test_a_crash_is_told_until_it_was_read_or_its_report_is_gone(qtbot: QtBot, account: Opened, folder: Path) -> None:
    (notice,) = notices(qtbot, account)
    assert "closed unexpectedly" in notice.accessibleName()
    press(notice, "OK")
    assert notices(qtbot, account) == []
    with (folder / FOLDER / NATIVE).open("a") as file:
        file.write("Fatal Python error: again\n")
    (notice,) = notices(qtbot, account)
    window = notice.window()
    press(notice, "Look")
    (sheet,) = window.findChildren(ReportsSheet)
    assert "again" in sheet.text.toPlainText()
    assert str(Path.home()) not in sheet.text.toPlainText(), "what would be sent is what is shown"
    assert not has_crashed(folder, account.workspace.settings)
    sheet.discard.click()
    assert kept(folder) == []
    assert not sheet.save.isEnabled()
    (folder / FOLDER / NATIVE).write_text("Fatal")
    (notice,) = notices(qtbot, account)
    press(notice, "Delete")
    assert (kept(folder), notices(qtbot, account)) == ([], [])


def test_what_is_saved_names_nobody(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "report.txt"
    write(folder, out)
    text = out.read_text("utf-8")
    assert "Fatal Python error" in text
    assert str(Path.home()) not in text
    assert impersonal("File C:\\Users\\ana\\x.py, /srv/ana/y.py, banana", Path("/h"), "ana") == (
        "File C:\\Users\\~\\x.py, /srv/~/y.py, banana"
    )
