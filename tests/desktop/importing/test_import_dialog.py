"""The import dialog on a real replica: what it shows before, that it writes only when told, and the way back."""

import csv
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
import xlsxwriter
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.importing.import_dialog import ImportDialog
from desktop.importing.tables import PlainTable
from desktop.widgets.cells import CELL_ROLE, CellKind
from desktop.widgets.record_table import RecordTable
from sync.importing.faults import FileUnreadable
from sync.importing.known_headers import FULL_NAME
from sync.replica.replica import Replica
from tests.desktop.conftest import Opened

CONTACTS = (
    "First Name,Last Name,E-mail Address,Company,Shoe size,Birthday\n"
    "Ann,Bell,ann@one.example,Weinhold KG,38,1980-03-25\n"
    "Bo,Carr,wrong,Two Ltd,41,\n"
    "Cy,Dee,cy@one.example,New Ltd,40,1971-12-01\n"
    "Ann,Again,ann@one.example,,39,\n"
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text(CONTACTS)
    return path


@pytest.fixture
def dialog(account: Opened, qtbot: QtBot) -> Iterator[ImportDialog]:
    made = ImportDialog(account.workspace, "contact")
    with qtbot.waitExposed(made):
        made.open()
    yield made
    if isValid(made):  # a dialog that was closed deletes itself
        made.job.forget()
        made.close()


def check(dialog: ImportDialog, qtbot: QtBot, path: Path) -> None:
    with qtbot.waitSignal(dialog.job.checked, timeout=20_000):
        dialog.take(path)


def run(dialog: ImportDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.job.imported, timeout=20_000):
        dialog.import_button.click()


def names(account: Opened, table: str = "contact") -> list[str]:
    sql = f"SELECT title FROM {table} WHERE deleted_at IS NULL ORDER BY title"
    return [each[0] for each in account.workspace.reader.execute(sql)]


def cells(table: RecordTable) -> list[list[str]]:
    model = table.model()
    assert isinstance(model, PlainTable)
    return [[model.index(row, at).data() for at in range(model.columnCount())] for row in range(model.rowCount())]


def test_the_check_says_what_every_row_becomes_and_writes_nothing(
    dialog: ImportDialog, account: Opened, qtbot: QtBot, file: Path
) -> None:
    check(dialog, qtbot, file)
    table = dialog.check_page.rows_table
    assert [row[0] for row in cells(table)] == ["New", "Problem", "New", "Already here"]
    assert table.model().headerData(3, Qt.Orientation.Horizontal) == "E-mail"
    wrong = table.model().index(1, 3)
    assert wrong.data(CELL_ROLE).kind is CellKind.BADGE
    assert "e-mail address" in wrong.data(Qt.ItemDataRole.ToolTipRole)
    assert cells(dialog.check_page.problems_table)[0][:2] == ["3", "E-mail Address"]
    assert dialog.import_button.text() == "Import 2 contacts"
    assert dialog.said.text() == "2 contacts new · 1 company made along · 1 already here · 1 row with a problem"
    assert names(account) == ["Ada Weber", "Bea Weber", "Cem Weber"]
    assert not account.workspace.operations.can_undo()


def test_an_import_is_written_at_once_and_undone_at_once(
    dialog: ImportDialog, account: Opened, qtbot: QtBot, file: Path
) -> None:
    check(dialog, qtbot, file)
    run(dialog, qtbot)
    assert names(account) == ["Ada Weber", "Ann Bell", "Bea Weber", "Cem Weber", "Cy Dee"]
    assert "New Ltd" in names(account, "company")
    assert dialog.result_page.accessibleName() == "2 contacts imported"
    assert dialog.close_button.text() == "Done"
    with qtbot.waitSignal(account.workspace.operations.undone) as told:
        dialog.result_page.undo.click()
    assert told.args[0].label == "Import of people.csv"
    assert names(account) == ["Ada Weber", "Bea Weber", "Cem Weber"]
    assert names(account, "company") == ["Weinhold KG"]


def test_rows_with_problems_are_saved_mended_and_imported(
    dialog: ImportDialog, account: Opened, qtbot: QtBot, file: Path, tmp_path: Path
) -> None:
    check(dialog, qtbot, file)
    run(dialog, qtbot)
    saved = tmp_path / "saved.csv"
    dialog.save_problems(saved)
    assert dialog.said.text() == "Saved as saved.csv."
    with saved.open(encoding="utf-8-sig", newline="") as rows:
        assert next(csv.reader(rows))[-1] == "Problem"
    saved.write_text(saved.read_text("utf-8-sig").replace("wrong", "bo@two.example"), "utf-8")
    check(dialog, qtbot, saved)
    run(dialog, qtbot)
    assert "Bo Carr" in names(account)


def test_a_place_that_cannot_be_written_is_said(dialog: ImportDialog, qtbot: QtBot, file: Path, tmp_path: Path) -> None:
    check(dialog, qtbot, file)
    dialog.save_problems(tmp_path / "missing" / "saved.csv")
    assert "cannot be written" in dialog.said.text()


def test_a_corrected_column_is_checked_again_and_remembered(
    dialog: ImportDialog, account: Opened, qtbot: QtBot, file: Path
) -> None:
    check(dialog, qtbot, file)
    mapping = dialog.check_page.mapping
    assert mapping.editor("Shoe size").value() == ""
    with qtbot.waitSignal(dialog.job.checked, timeout=20_000):
        mapping.corrected.emit("Shoe size", "job_title")
        assert not dialog.import_button.isEnabled()
    assert mapping.editor("Shoe size").value() == "job_title"
    run(dialog, qtbot)
    ann = account.workspace.reader.execute("SELECT job_title FROM contact WHERE title = 'Ann Bell'").fetchone()
    assert ann == ("38",)
    again = ImportDialog(account.workspace, "contact")
    check(again, qtbot, file)
    assert again.check_page.mapping.editor("Shoe size").value() == "job_title"
    again.reject()


def test_a_field_moves_from_its_column_to_the_one_chosen_last(dialog: ImportDialog, qtbot: QtBot, file: Path) -> None:
    check(dialog, qtbot, file)
    mapping = dialog.check_page.mapping
    for header, target in (("Shoe size", "email"), ("Birthday", "email"), ("First Name", FULL_NAME)):
        with qtbot.waitSignal(dialog.job.checked, timeout=20_000):
            mapping.corrected.emit(header, target)
    found = {header: mapping.editor(header).value() for header in ("E-mail Address", "Shoe size", "Birthday")}
    assert found == {"E-mail Address": "", "Shoe size": "", "Birthday": "email"}
    assert mapping.editor("First Name").value() == FULL_NAME


def test_duplicates_are_updated_when_told(dialog: ImportDialog, account: Opened, qtbot: QtBot, file: Path) -> None:
    check(dialog, qtbot, file)
    run(dialog, qtbot)
    file.write_text("E-mail Address,City\nann@one.example,Bonn\n")
    check(dialog, qtbot, file)
    assert not dialog.import_button.isEnabled()
    with qtbot.waitSignal(dialog.job.checked, timeout=20_000):
        dialog.check_page.option_row.rules["email"].set_value("update")
        dialog.check_page.option_row.rules["email"].committed.emit("update")
    assert cells(dialog.check_page.rows_table)[0][0] == "Update"
    run(dialog, qtbot)
    assert account.workspace.reader.execute("SELECT city FROM contact WHERE title = 'Ann Bell'").fetchone() == ("Bonn",)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b"PK\x03\x04" + bytes(40), "CSV"),
        (b"First Name,E-mail\n", "no rows"),
        (b'First Name\n"open', "never closed"),
        (b"Colour,Taste\nred,sweet\n", "No column could be matched"),
        (None, "cannot be read"),
    ],
)
def test_a_file_that_cannot_be_imported_is_refused_with_a_reason(
    dialog: ImportDialog, account: Opened, qtbot: QtBot, tmp_path: Path, content: bytes | None, words: str
) -> None:
    path = tmp_path / "odd.csv"
    if content is not None:
        path.write_bytes(content)
    dialog.take(path)
    qtbot.waitUntil(lambda: words in dialog.file_page.wrong() + dialog.said.text(), timeout=20_000)
    assert not dialog.import_button.isEnabled()
    dialog.start()
    assert names(account) == ["Ada Weber", "Bea Weber", "Cem Weber"]


def test_a_hostile_file_harms_nothing(dialog: ImportDialog, account: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "hostile.csv"
    long = "x" * 1_000_000
    rows = ["First Name,Last Name,City", f"{long},Long,Kiel", "=HYPERLINK(1),\u202eevil\u202c,\U0001f600"]
    path.write_text("\n".join(rows), "utf-8")
    check(dialog, qtbot, path)
    assert [row[0] for row in cells(dialog.check_page.rows_table)] == ["Problem", "New"]
    assert not dialog.grab().isNull()
    run(dialog, qtbot)
    stored = account.workspace.reader.execute("SELECT first_name FROM contact WHERE city = '\U0001f600'").fetchone()
    assert stored == ("=HYPERLINK(1)",)


def test_stopping_before_the_write_writes_nothing(
    dialog: ImportDialog, account: Opened, qtbot: QtBot, file: Path
) -> None:
    check(dialog, qtbot, file)
    gate = Event()
    account.worker.post(lambda replica: gate.wait(20))
    dialog.start()
    assert dialog.close_button.text() == "Stop"
    dialog.close_button.click()
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.job.failed, timeout=20_000):
        gate.set()
    assert "Nothing was written" in dialog.said.text()
    assert names(account) == ["Ada Weber", "Bea Weber", "Cem Weber"]
    assert not account.workspace.operations.can_undo()
    run(dialog, qtbot)
    assert "Ann Bell" in names(account)


def test_closing_while_it_is_checked_leaves_no_trace(
    dialog: ImportDialog, account: Opened, qtbot: QtBot, file: Path
) -> None:
    heard: list[object] = []
    dialog.job.checked.connect(heard.append)
    gate = Event()
    account.worker.post(lambda replica: gate.wait(20))
    dialog.take(file)
    dialog.reject()
    done: list[object] = []
    account.worker.post(lambda replica: None, done.append)
    gate.set()
    qtbot.waitUntil(lambda: bool(done), timeout=20_000)
    assert heard == []
    assert not isValid(dialog)


def test_who_may_not_create_is_told(dialog: ImportDialog, account: Opened, qtbot: QtBot, file: Path) -> None:
    adopted: list[object] = []
    account.worker.post(lambda replica: replica.adopt(frozenset({"contact.view"})), adopted.append)
    qtbot.waitUntil(lambda: bool(adopted))
    dialog.take(file)
    qtbot.waitUntil(lambda: "create contacts" in dialog.said.text(), timeout=20_000)
    assert not dialog.import_button.isEnabled()


def test_a_file_can_be_dropped(dialog: ImportDialog, qtbot: QtBot, file: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    none, at = Qt.KeyboardModifier.NoModifier, QPointF(9, 9)
    drop = QDropEvent(at, Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, none)
    with qtbot.waitSignal(dialog.job.checked, timeout=20_000):
        dialog.file_page.dropEvent(drop)
    assert dialog.path == file


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_everything_has_a_name_and_paints_both_ways(
    dialog: ImportDialog, qtbot: QtBot, file: Path, direction: Qt.LayoutDirection
) -> None:
    dialog.setLayoutDirection(direction)
    for step in (lambda: None, lambda: check(dialog, qtbot, file), lambda: run(dialog, qtbot)):
        step()
        assert not dialog.grab().isNull()
        shown = [each for each in dialog.findChildren(QWidget) if each.isVisible()]
        focusable = [each for each in shown if each.focusPolicy() != Qt.FocusPolicy.NoFocus]
        assert [each for each in focusable if not each.accessibleName()] == []


def test_a_sheet_of_a_workbook_is_chosen_and_imported(
    dialog: ImportDialog, account: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "people.xlsx"
    with xlsxwriter.Workbook(path) as book:
        for name, who in (("Old", "Eve"), ("New", "Dan")):
            book.add_worksheet(name).write_column(0, 0, ["First name", who])
    check(dialog, qtbot, path)
    assert not dialog.check_page.option_row.sheet.isHidden()
    with qtbot.waitSignal(dialog.job.checked):
        dialog.check_page.option_row.sheet.set_value("New")
        dialog.check_page.option_row.sheet.committed.emit("New")
    run(dialog, qtbot)
    assert "Dan" in names(account)
    assert "Eve" not in names(account)


def test_an_earlier_import_is_undone_and_says_what_it_left_alone(
    dialog: ImportDialog, account: Opened, qtbot: QtBot, file: Path
) -> None:
    check(dialog, qtbot, file)
    run(dialog, qtbot)
    dialog.show_earlier()
    page = dialog.earlier_page
    assert [each.run.file for each in page.list.items()] == ["people.csv"]
    (ann,) = account.workspace.reader.execute("SELECT id FROM contact WHERE title = 'Ann Bell'").fetchone()
    account.workspace.operations.patch("contact", ann, {"city": None}, {"city": "Ulm"}, "City")
    qtbot.waitUntil(lambda: account.shown("contact", ann, "city") == "Ulm")
    assert page.undo_button is not None
    page.undo_button.click()
    qtbot.waitUntil(lambda: bool(page.list.items()[0].run.undone_at))
    assert page.undo_button is None
    assert [each.title for each in page.list.items()[0].run.kept] == ["Ann Bell"]
    assert "Ann Bell" in names(account)
    assert "Cy Dee" not in names(account)
    assert "New Ltd" not in names(account, "company")


def test_a_table_is_fetched_by_its_link_and_a_private_one_is_told(
    dialog: ImportDialog, account: Opened, qtbot: QtBot, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fetch(link: str, folder: Path) -> Path:
        if link != "https://docs.google.com/x":
            raise FileUnreadable("This table is private.")
        return file

    monkeypatch.setattr("sync.importing.google_sheet.fetch_sheet", fetch)
    page = dialog.file_page
    page.link.type_again("https://docs.google.com/private")
    page.link.commit()
    qtbot.waitUntil(lambda: page.wrong() == "This table is private.")
    with qtbot.waitSignal(dialog.job.checked):
        page.link.type_again("https://docs.google.com/x")
        page.link.commit()
    assert dialog.import_button.isEnabled()


def test_deals_get_the_first_stage_where_the_file_says_none(account: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    made = ImportDialog(account.workspace, "deal")
    with qtbot.waitExposed(made):
        made.open()
    path = tmp_path / "deals.csv"
    path.write_text("Deal name,Value\nChairs,EUR 10\n")
    check(made, qtbot, path)
    run(made, qtbot)
    qtbot.waitUntil(lambda: "Chairs" in names(account, "deal"))
    (stage,) = account.workspace.reader.execute("SELECT stage_id FROM deal WHERE title = 'Chairs'").fetchone()
    assert stage == account.house.records["lead"]
    made.reject()


def test_what_cannot_be_written_any_more_is_counted_and_named(
    dialog: ImportDialog, account: Opened, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sync.replica.long_work.SLICE", 1)
    path = tmp_path / "people.csv"
    path.write_text("First name\nAnn\nBo\nCy\n")
    check(dialog, qtbot, path)

    def take_away(replica: Replica) -> None:
        replica.adopt(frozenset(each for each in replica.actor().permissions if each != "contact.create"))

    def after_the_first(stage: str, done: int, total: int) -> None:
        if (stage, done) == ("writing", 1):
            account.worker.post(take_away)

    dialog.job.progressed.connect(after_the_first)
    run(dialog, qtbot)
    assert "Ann" in names(account)
    assert dialog.result_page.accessibleName() == "1 contact imported"
    assert "2 could not be written, since something was changed" in dialog.result_page.accessibleDescription()
    assert "Bo: " in dialog.result_page.accessibleDescription()


def test_stopped_while_it_is_written_the_window_offers_the_rest(
    dialog: ImportDialog, account: Opened, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sync.replica.long_work.SLICE", 1)
    path = tmp_path / "people.csv"
    path.write_text("First name\nAnn\nBo\nCy\n")
    check(dialog, qtbot, path)
    dialog.job.progressed.connect(lambda stage, done, total: dialog.reject() if done == 1 else None)
    with qtbot.waitSignal(account.workspace.operations.unfinished) as told:
        dialog.import_button.click()
    assert not dialog.isVisible()
    assert (told.args[0].done < 3, "Cy" in names(account)) == (True, False)
