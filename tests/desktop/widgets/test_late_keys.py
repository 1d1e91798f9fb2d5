"""What is typed ahead over a list of offers, as an X server delivers it on a busy computer: late, and to its window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.widgets.editors.choice import Choice
from desktop.widgets.editors.reference_editor import ReferenceEditor
from desktop.widgets.editors.text_editor import TextEditor


class Form(QWidget):
    """A field with offers and one without; the list of the first was opened, and closed by Enter."""

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__()
        self.first = ReferenceEditor("Account", lambda _, reply: reply([Choice("1", "6000 Wages")]))
        self.second = TextEditor("Text")
        column = QVBoxLayout(self)
        column.addWidget(self.first)
        column.addWidget(self.second)
        qtbot.addWidget(self)
        self.show()
        self.activateWindow()
        self.first.setFocus()
        qtbot.waitUntil(lambda: self.isActiveWindow())
        typed(self, "6")
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, QListView)
        self.list = popup
        typed(popup, Qt.Key.Key_Return)
        assert not popup.isVisible()
        self.second.setFocus()


def typed(at: QWidget, *keys: str | Qt.Key) -> None:
    """Press keys at a window, as the system does, whoever has the focus."""
    for each in keys:
        QTest.keyClick(at.window().windowHandle(), each)


def hears_of(active: QWidget | None) -> None:
    """Let Qt take a window for the active one, as it does when it hears late who had the keyboard."""
    with pytest.deprecated_call():
        QApplication.setActiveWindow(active)  # type: ignore[arg-type]  # missing in the type stubs


def test_a_closed_list_takes_neither_the_keys_nor_the_focus(qtbot: QtBot) -> None:
    form = Form(qtbot)
    hears_of(form.list)
    typed(form.list, "W", "a")
    typed(form, "g")
    hears_of(form)
    typed(form, "e", Qt.Key.Key_Return)
    assert (form.first.value(), form.second.value()) == ("1", "Wage")


def test_down_on_the_last_row_stays_there_so_that_enter_chooses_it(qtbot: QtBot) -> None:
    form = Form(qtbot)
    form.first.set_value(None)
    form.first.setFocus()
    typed(form, "6")
    typed(form.list, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert form.first.value() == "1"


def test_keys_that_come_while_no_window_is_active_are_taken(qtbot: QtBot) -> None:
    form = Form(qtbot)
    form.first.setFocus()
    hears_of(None)
    typed(form, "6")
    assert form.list.isVisible(), "what is typed is asked for"
    typed(form.list, Qt.Key.Key_Return)
    assert form.first.value() == "1"
