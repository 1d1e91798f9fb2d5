"""Dialogs over dialogs: one that is left takes along nothing that is still open."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.widgets.buttons import PrimaryButton
from desktop.widgets.dialog import Dialog


def test_a_dialog_stays_when_those_under_it_are_left(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    lowest = opened(window, qtbot)
    lower = opened(lowest, qtbot)
    upper, ended = opened(lower, qtbot), list[int]()
    upper.finished.connect(ended.append)
    line = QLineEdit()
    upper.column.addWidget(line)
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    qtbot.keyClicks(line, "half a wo")
    for each in (lowest, lower):
        each.accept()
        destroy()
        assert not each.isVisible()
        assert line.hasFocus()
    qtbot.keyClicks(line, "rd")
    assert line.text() == "half a word"
    assert ended == []
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert ended == [0]
    destroy()
    assert not any(isValid(each) for each in (lowest, lower, upper))


def opened(over: QWidget, qtbot: QtBot) -> Dialog:
    made = Dialog("Any", 300, over=over)
    made.offer(PrimaryButton("Go"))
    made.open()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def destroy() -> None:
    """What an event loop does with what is to be destroyed."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
