"""A form in a dialog is as high as its lines, grows with them, and never higher than the screen."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from desktop.widgets.buttons import PrimaryButton
from desktop.widgets.dialog import Dialog
from desktop.widgets.room import take_room
from desktop.widgets.scrolled import Scrolled


def test_it_grows_with_what_it_holds_up_to_the_screen(qtbot: QtBot) -> None:
    dialog, form = QDialog(), Scrolled()
    QVBoxLayout(dialog).addWidget(form)
    qtbot.addWidget(dialog)
    lines = [QLabel("A line") for _ in range(60)]
    for each in lines:
        each.setFixedHeight(32)
        form.column.addWidget(each)
        each.setVisible(each in lines[:3])
    form.fit()
    with qtbot.waitExposed(dialog):
        dialog.show()
    low = dialog.height()
    lines[3].show()
    qtbot.waitUntil(lambda: dialog.height() > low)
    assert form.verticalScrollBar().maximum() == 0
    for each in lines:
        each.show()
    qtbot.waitUntil(lambda: form.verticalScrollBar().maximum() > 0)
    assert dialog.height() <= dialog.screen().availableGeometry().height()


def test_a_window_is_no_larger_than_its_screen(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    take_room(dialog, 300, 10_000)
    room = dialog.screen().availableGeometry()
    assert (dialog.width(), dialog.height() < room.height()) == (300, True)


class Counting(Dialog):
    """Counts how often it is asked to lay itself out."""

    asked = 0

    def event(self, event: QEvent) -> bool:
        self.asked += event.type() == QEvent.Type.LayoutRequest
        return super().event(event)


@pytest.mark.parametrize("lines", [3, 60])
def test_a_dialog_in_which_nothing_happens_does_nothing(qtbot: QtBot, lines: int) -> None:
    dialog = Counting("Settings", 400)
    for _ in range(lines):
        dialog.column.addWidget(QLineEdit())
    dialog.offer(PrimaryButton("Store"))
    with qtbot.waitExposed(dialog):
        dialog.open()
    for _ in range(10):
        QApplication.processEvents()
    laid_out = dialog.asked
    for _ in range(10):
        QApplication.processEvents()
    assert dialog.asked == laid_out
    dialog.reject()
