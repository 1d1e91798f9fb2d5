"""A small table inside a record: the rates of a tax, edited line by line and stored with the record."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.books.reading import row_of
from desktop.derive.lines_editor import LinesDialog, LinesEditor
from desktop.records.edit_record import EditRecord
from tests.desktop.books.conftest import OpenBooks, books

__all__ = ["books"]


def test_a_tax_gets_another_rate_from_a_day_on(books: OpenBooks, qtbot: QtBot) -> None:
    workspace, tax = books.account.workspace, books.ids["vat"]
    dialog = EditRecord(workspace, "tax", tax)
    dialog.open()
    rates = dialog.editors["rates"]
    assert isinstance(rates, LinesEditor)
    button = rates.focusProxy()
    assert button is not None
    qtbot.keyClick(button, Qt.Key.Key_Return)
    table = next(each for each in QApplication.topLevelWidgets() if isinstance(each, LinesDialog))
    more = table.add({})
    since, percent = more["valid_from"].focusProxy(), more["percent"].focusProxy()
    assert since is not None
    assert percent is not None
    qtbot.keyClicks(since, "2027-01-01")
    qtbot.keyClicks(percent, "x")
    table.submit()
    assert table.wrong.text()
    more["percent"].set_value(None)
    qtbot.keyClicks(percent, "20")
    table.add({})
    qtbot.keyClick(table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    dialog.submit()

    def stored() -> list[tuple[object, object]]:
        row = row_of(workspace, "tax", tax)
        return [(each.get("valid_from"), each["percent"]) for each in row["rates"]] if row else []

    qtbot.waitUntil(lambda: stored() == [(None, 190_000), ("2027-01-01", 200_000)])
    row = row_of(workspace, "tax", tax)
    assert row is not None
    assert row["rates"][0]["tax_tags"] == ["66"]
