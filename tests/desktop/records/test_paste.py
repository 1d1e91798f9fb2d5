"""Pasting into a list: shown first, onto the rows from the current one down, or as new records through the import."""

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from desktop.importing.import_dialog import ImportDialog
from desktop.records.list_screen import ListScreen
from desktop.records.paste.paste_dialog import PasteDialog
from tests.desktop.conftest import Opened
from tests.desktop.records.conftest import Limit, Shown


@pytest.fixture
def contacts(shown: Shown) -> ListScreen:
    """The contacts, the second one current."""
    screen = shown("contact")
    screen.resize(1600, 600)
    screen.table.set_current_row(1)
    return screen


def paste(account: Opened, text: str) -> None:
    QApplication.clipboard().setText(text)
    account.workspace.actions.trigger("list.contact.paste")


def shown_dialog(kind: type[QDialog]) -> QDialog:
    (found,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]
    return found


def values(account: Opened, field: str) -> list[object]:
    return [account.shown("contact", account.house.records[each], field) for each in ("Ada", "Bea", "Cem")]


def test_cells_go_onto_the_rows_from_the_current_one_and_one_undo_takes_them_back(
    qtbot: QtBot, contacts: ListScreen, account: Opened
) -> None:
    paste(account, "City\tE-mail\nOslo\tbea@example.org\nRome\tnonsense\nParis\tbeyond@example.org\n")
    dialog = shown_dialog(PasteDialog)
    assert isinstance(dialog, PasteDialog)
    qtbot.waitUntil(lambda: dialog.summary.text() == "3 values in 2 contacts will change.")
    assert "Row 2: E-mail must be an e-mail address" in dialog.wrong.text()
    dialog.submit()
    qtbot.waitUntil(lambda: values(account, "city") == ["Kiel", "Oslo", "Rome"])
    assert values(account, "email") == [None, "bea@example.org", None]
    qtbot.waitUntil(lambda: bool(account.toasts))
    account.workspace.operations.undo()
    qtbot.waitUntil(lambda: values(account, "city") == ["Kiel"] * 3)


def test_without_headers_pasting_begins_in_the_current_cell_and_can_be_corrected(
    qtbot: QtBot, contacts: ListScreen, account: Opened
) -> None:
    contacts.work.cells._stand("phone")  # as arrows do
    paste(account, "123\tOslo")
    dialog = shown_dialog(PasteDialog)
    assert isinstance(dialog, PasteDialog)
    assert dialog.targets == ["phone", "city"]
    dialog.mapping.corrected.emit("Column 1", "mobile")
    qtbot.waitUntil(lambda: dialog.plan is not None and dialog.plan.values == 2)
    dialog.submit()
    qtbot.waitUntil(lambda: values(account, "mobile") == [None, "123", None])
    assert values(account, "phone") == [None] * 3


def test_cells_become_new_records_through_the_import(qtbot: QtBot, contacts: ListScreen, account: Opened) -> None:
    paste(account, "First name\tLast name\nDora\tBerg\n")
    dialog = shown_dialog(PasteDialog)
    assert isinstance(dialog, PasteDialog)
    dialog.new.click()
    wizard = shown_dialog(ImportDialog)
    assert isinstance(wizard, ImportDialog)
    qtbot.waitUntil(wizard.import_button.isEnabled)
    wizard.start()
    qtbot.waitUntil(lambda: wizard.report is not None)
    wizard.reject()
    qtbot.waitUntil(lambda: contacts.model.rowCount() == 4)


def test_what_cannot_be_pasted_is_said_and_nothing_opens(contacts: ListScreen, account: Opened, limit: Limit) -> None:
    paste(account, "")
    assert "no text to paste" in account.faults[-1].reason
    limit(frozenset({"contact.view"}))
    QApplication.clipboard().setText("Oslo")
    assert not account.workspace.actions.trigger("list.contact.paste")
