"""Copying rows and writing lists into files: what is shown, in its order, off the window's thread."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from desktop.records.export import export_run
from desktop.records.export.export_dialog import ExportDialog
from desktop.records.list_screen import ListScreen
from tests.desktop.conftest import Opened
from tests.desktop.records.conftest import Limit, Shown


@pytest.fixture(autouse=True)
def empty_clipboard(qapp: QApplication) -> Iterator[None]:
    """Qt's offscreen clipboard would outlive Python with what it holds, and crash."""
    yield
    QApplication.clipboard().clear()


@pytest.fixture
def contacts(shown: Shown, account: Opened) -> ListScreen:
    """The contacts, the last one first, of which the first two are marked."""
    screen = shown("contact")
    screen.showing.sort("title", True)
    screen.table.set_current_row(0)
    account.workspace.actions.trigger("list.contact.select")
    screen.work.marking.extend(1)
    return screen


def dialog() -> ExportDialog:
    (found,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, ExportDialog) and each.isVisible()]
    return found


def test_marked_rows_are_copied_as_text_and_as_a_table(qtbot: QtBot, contacts: ListScreen, account: Opened) -> None:
    account.workspace.actions.trigger("list.contact.copy")
    qtbot.waitUntil(lambda: bool(account.toasts))
    assert account.toasts[0][0] == "2 contacts copied"
    held = QApplication.clipboard().mimeData()
    header, first, second = (each.split("\t") for each in held.text().splitlines())
    assert header[:2] == ["Name", "Company"]
    assert [first[:2], second[:2]] == [["Cem Weber", "Weinhold KG"], ["Bea Weber", "Weinhold KG"]]
    assert "<td>Cem Weber</td>" in held.html()


def test_the_current_cell_is_copied_while_cells_are_edited(qtbot: QtBot, contacts: ListScreen, account: Opened) -> None:
    contacts.resize(1600, 600)
    account.workspace.actions.trigger("list.contact.unmark")
    qtbot.waitUntil(lambda: "company_id" in contacts.work.cells.fields())
    account.workspace.actions.trigger("list.contact.edit_cell")
    account.workspace.actions.trigger("list.contact.copy")
    assert QApplication.clipboard().text() == "Weinhold KG"


def test_what_is_shown_is_written_and_can_be_imported_again(
    qtbot: QtBot, contacts: ListScreen, account: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "out.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(export_run, "PART", 1)
    account.workspace.actions.trigger("list.contact.export")
    asked = dialog()
    asked.format.set_value("csv")
    asked.submit()
    qtbot.waitUntil(lambda: bool(account.toasts))
    assert account.toasts[0][0] == "2 records written to out.csv"
    lines = path.read_text("utf-8-sig").splitlines()
    assert [each.split(",")[:3] for each in lines] == [
        ["First name", "Last name", "Company"],
        ["Cem", "Weber", "Weinhold KG"],
        ["Bea", "Weber", "Weinhold KG"],
    ]


def test_all_are_written_as_address_cards(
    qtbot: QtBot, contacts: ListScreen, account: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "out.vcf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    account.workspace.actions.trigger("list.contact.unmark")
    account.workspace.actions.trigger("list.contact.export")
    asked = dialog()
    asked.format.set_value("vcard")
    asked.submit()
    qtbot.waitUntil(lambda: bool(account.toasts))
    assert path.read_text().count("BEGIN:VCARD") == 3


def test_a_stopped_export_and_one_that_cannot_be_written_leave_nothing(
    qtbot: QtBot, contacts: ListScreen, account: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run, said = contacts.work.exporting.run, set[str]()
    account.workspace.runs.changed.connect(lambda: said.update(each.label for each in account.workspace.runs.all()))
    for path, words in ((tmp_path / "out.csv", "Export stopped"), (tmp_path / "no" / "out.csv", "cannot be written")):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, path=path: (str(path), ""))
        account.workspace.actions.trigger("list.contact.export")
        asked = dialog()
        asked.format.set_value("csv")
        asked.submit()
        run.stop()
        told = account.toasts if words == "Export stopped" else account.faults
        qtbot.waitUntil(lambda told=told: bool(told) and not run.is_running)  # type: ignore[misc]  # bound for this turn
        assert words in str(told[0][0] if isinstance(told[0], tuple) else told[0].reason)
    assert said == {"Export of out.csv"}
    assert account.workspace.runs.all() == []
    assert list(tmp_path.glob("*.csv")) == []
    assert list(tmp_path.glob(".*.part")) == []


def test_who_may_not_see_the_records_cannot_export_them(contacts: ListScreen, account: Opened, limit: Limit) -> None:
    limit(frozenset())
    assert not account.workspace.actions.trigger("list.contact.export")
