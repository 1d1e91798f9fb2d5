"""The line for notes: what is given up by Esc can be had back, where it was typed."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.desktop.conftest import Opened
from tests.desktop.records.test_record_panel import panel_of

Key = Qt.Key


@pytest.mark.parametrize("elsewhere", [False, True])
def test_a_note_that_is_given_up_can_be_had_back(qtbot: QtBot, account: Opened, elsewhere: bool) -> None:
    back: list[Callable[[], None]] = []
    account.workspace.toasted.connect(lambda words, undo: back.append(undo))
    panel, records = panel_of(qtbot, account, "contact", "Ada"), account.house.records
    panel.note.begin()
    line = panel.note.editor.focusProxy()
    assert isinstance(line, QPlainTextEdit)
    QTest.keyClicks(line, "Wants the blue")
    QTest.keyClick(line, Key.Key_Escape)
    assert (line.hasFocus(), line.toPlainText()) == (False, "")
    if elsewhere:
        panel.show_record("company", records["company"])
    (bring_back,) = back
    bring_back()
    assert line.toPlainText() == ("" if elsewhere else "Wants the blue")
    panel.show_record("contact", records["Ada"])
    assert line.toPlainText() == "Wants the blue"
