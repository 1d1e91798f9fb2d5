"""Who looks like whom is told only while somebody is there to hear it."""

import threading

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlcipher3.dbapi2 import Connection

from desktop.duplicates.finder import finder
from shared_models.kernel.record_type import RecordType
from sync.duplicates import scan
from tests.desktop.duplicates.conftest import Desk


def test_an_account_that_was_closed_hears_no_more_of_a_comparison(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed, answers, told = threading.Event(), list[bool](), list[int]()

    def scan_for_long(connection: Connection, kind: RecordType, progress: scan.Progress) -> None:
        closed.wait(10)
        answers.append(progress(1, 2))
        raise scan.Stopped

    monkeypatch.setattr(scan, "scan", scan_for_long)
    found = finder(desk.account.workspace)
    found.progressed.connect(lambda _, done, total: told.append(done), Qt.ConnectionType.DirectConnection)
    found.look("contact")
    desk.account.workspace.close()
    closed.set()
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [False]
    assert not told
