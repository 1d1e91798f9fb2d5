"""The settings of the books: fields, and the accounts that are posted to by themselves, chosen by typing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.books.books_settings import BooksSettings
from desktop.books.reading import controls_of, settings_of
from tests.desktop.books.conftest import OpenBooks


def test_accounts_and_rounding_are_set_by_typing(books: OpenBooks, qtbot: QtBot) -> None:
    workspace = books.account.workspace
    dialog = BooksSettings(workspace)
    with qtbot.waitActive(dialog):
        dialog.open()
    assert "base_currency" not in dialog.editors
    dialog.editors["rounding_mode"].set_value("half_even")
    field = dialog.roles["receivable"].focusProxy()
    assert isinstance(field, QLineEdit)
    field.setFocus()
    qtbot.keyClicks(field, "1400")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    qtbot.keyClicks(dialog.roles["payable"].focusProxy(), "nowhere")
    dialog.submit()
    assert dialog.isVisible()
    dialog.roles["payable"].cancel()
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def stored() -> bool:
        settings = settings_of(workspace)
        return settings is not None and settings["rounding_mode"] == "half_even"

    qtbot.waitUntil(stored)
    settings = settings_of(workspace)
    assert settings is not None
    assert controls_of(settings) == {"receivable": books.ids["1400"]}
    assert settings["tax_period"] == "month"
