"""Quick add: what is asked for follows from the declaration; the keyboard is enough; nothing typed is lost."""

import json
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.derive.form import Form
from desktop.records.quick_add import QuickAdd
from desktop.widgets.editors.reference_editor import ReferenceEditor
from tests.desktop.conftest import Opened

Key = Qt.Key


@pytest.fixture
def contact(qtbot: QtBot, account: Opened) -> Iterator[QuickAdd]:
    dialog = QuickAdd(account.workspace, "contact")
    dialog.open()
    yield dialog
    if isValid(dialog):
        dialog.reject()


def line(dialog: QuickAdd, name: str) -> QLineEdit:
    """Where a field is typed."""
    field = dialog.editors[name].focusProxy()
    assert isinstance(field, QLineEdit)
    return field


def stored(account: Opened, sql: str) -> list[tuple[object, ...]]:
    """What the replica holds."""
    return list(account.workspace.reader.execute(sql).fetchall())


def test_it_asks_for_what_is_needed_and_shown_in_lists(contact: QuickAdd) -> None:
    assert list(contact.editors) == [
        "first_name", "last_name", "company_id", "lifecycle", "email", "phone", "city", "owner_id",
    ]  # fmt: skip
    assert all(each.focusProxy().accessibleName() for each in contact.editors.values())
    assert contact.accessibleName() == "New contact"


def test_the_form_of_every_declared_record_opens(qtbot: QtBot, account: Opened) -> None:
    for kind in account.workspace.catalogue:
        if not kind.system:
            dialog = QuickAdd(account.workspace, kind.name)
            qtbot.addWidget(dialog)
            needed = {each.name for each in kind.own_fields if each.required}
            assert needed <= dialog.editors.keys()
            assert all(each.focusProxy().accessibleName() for each in dialog.editors.values())


def test_enter_creates_and_opens_the_record(qtbot: QtBot, account: Opened, contact: QuickAdd) -> None:
    QTest.keyClicks(line(contact, "first_name"), "Eva")
    with qtbot.waitSignal(account.workspace.record_stood_on) as opened:
        QTest.keyClick(line(contact, "first_name"), Key.Key_Return)
    assert opened.args[0] == "contact"
    found = stored(account, "SELECT first_name, owner_id FROM contact WHERE id = '%s'" % opened.args[1])  # noqa: UP031
    assert found == [("Eva", account.house.records["me"])]
    assert not contact.isVisible()


def test_a_company_that_is_not_there_is_made_with_it(qtbot: QtBot, account: Opened, contact: QuickAdd) -> None:
    company = contact.editors["company_id"]
    assert isinstance(company, ReferenceEditor)
    QTest.keyClicks(line(contact, "last_name"), "Lind")
    contact.activateWindow()
    line(contact, "company_id").setFocus()
    qtbot.waitUntil(line(contact, "company_id").hasFocus)
    QTest.keyClicks(line(contact, "company_id"), "Lind & Co")
    popup = company.findChild(type(company._popup)) or company._popup
    QTest.keyClick(popup, Key.Key_Return)
    with qtbot.waitSignal(account.workspace.record_stood_on):
        contact.submit()
    sql = "SELECT c.last_name, k.name FROM contact c JOIN company k ON k.id = c.company_id WHERE c.last_name = 'Lind'"
    assert stored(account, sql) == [("Lind", "Lind & Co")]
    assert account.workspace.operations.undo_label() == "New contact Lind"


def test_an_unknown_company_is_not_made_by_leaving_its_field(qtbot: QtBot, account: Opened, contact: QuickAdd) -> None:
    company = contact.editors["company_id"]
    contact.activateWindow()
    line(contact, "company_id").setFocus()
    qtbot.waitUntil(line(contact, "company_id").hasFocus)
    QTest.keyClicks(line(contact, "company_id"), "Lind & Co")
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QListView)
    assert popup.currentIndex().data() == "Create company “Lind & Co”"
    QTest.keyClick(popup, Key.Key_Tab)
    qtbot.waitUntil(lambda: not line(contact, "company_id").hasFocus())
    words = "No company of that name: choose one or create it."
    assert (line(contact, "company_id").text(), company.error()) == ("Lind & Co", words)
    assert contact.findChild(Form).wrong["company_id"].text() == words
    contact.submit()
    assert contact.isVisible()
    assert len(stored(account, "SELECT 1 FROM company")) == 1


def test_what_is_wrong_is_said_at_its_field_and_nothing_is_lost(
    qtbot: QtBot, account: Opened, contact: QuickAdd
) -> None:
    QTest.keyClicks(line(contact, "email"), "no address")
    contact.submit()
    assert "e-mail address" in contact.editors["email"].error()
    assert line(contact, "email").text() == "no address"
    line(contact, "email").clear()
    contact.submit()
    qtbot.waitUntil(lambda: bool(contact.editors["last_name"].error()))
    assert "needs a name" in contact.editors["last_name"].error()
    assert contact.isVisible()
    assert account.faults == []
    assert len(stored(account, "SELECT 1 FROM contact")) == 3


def test_another_can_follow_at_once(qtbot: QtBot, account: Opened, contact: QuickAdd) -> None:
    QTest.keyClicks(line(contact, "first_name"), "Eva")
    contact.another.click()
    qtbot.waitUntil(lambda: line(contact, "first_name").text() == "")
    assert contact.isVisible()
    assert account.toasts == [("Contact created", None)]
    assert len(stored(account, "SELECT 1 FROM contact")) == 4


def test_a_deal_begins_in_the_first_stage_and_takes_its_currency(qtbot: QtBot, account: Opened) -> None:
    dialog = QuickAdd(account.workspace, "deal", {"company_id": account.house.records["company"]})
    dialog.open()
    assert line(dialog, "company_id").text() == "Weinhold KG"
    QTest.keyClicks(line(dialog, "name"), "Ink")
    QTest.keyClicks(line(dialog, "currency"), "jpy")
    dialog.editors["currency"].commit()
    QTest.keyClicks(line(dialog, "amount"), "1200")
    with qtbot.waitSignal(account.workspace.record_stood_on):
        QTest.keyClick(line(dialog, "amount"), Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    records = account.house.records
    sql = "SELECT company_id, stage_id, amount, currency FROM deal WHERE name = 'Ink'"
    assert stored(account, sql) == [(records["company"], records["lead"], 1200, "JPY")]


def test_escape_leaves_without_a_trace(qtbot: QtBot, account: Opened, contact: QuickAdd) -> None:
    QTest.keyClick(line(contact, "first_name"), Key.Key_Escape)
    assert not contact.isVisible()
    assert len(stored(account, "SELECT 1 FROM contact")) == 3


def test_escape_from_a_field_gives_up_all_that_was_typed_and_undo_brings_it_back(
    account: Opened, contact: QuickAdd
) -> None:
    back: list[Callable[[], None]] = []
    account.workspace.toasted.connect(lambda words, undo: back.append(undo))
    QTest.keyClicks(line(contact, "first_name"), "Yvonne")
    QTest.keyClick(line(contact, "first_name"), Key.Key_Tab)
    QTest.keyClicks(line(contact, "last_name"), "Half")
    QTest.keyClick(line(contact, "last_name"), Key.Key_Escape)
    assert not contact.isVisible()
    back[-1]()
    (again,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, QuickAdd) and each.isVisible())
    assert [line(again, each).text() for each in ("first_name", "last_name")] == ["Yvonne", "Half"]
    again.reject()


def test_a_call_is_logged_with_its_length_and_the_next_step_in_one_go(qtbot: QtBot, account: Opened) -> None:
    ada = account.house.records["Ada"]
    before = count(account, "activity")
    left_for: list[object] = []
    account.workspace.record_stood_on.connect(lambda *record: left_for.append(record))
    dialog = QuickAdd(account.workspace, "activity", {"type": "call", "contact_id": ada})
    for name, words in (("subject", "Prices"), ("duration", "12"), ("outcome", "wants an offer")):
        dialog.editors[name].type_again(words)
    assert dialog.next_step is not None
    dialog.next_step.subject.type_again("Send the offer")
    dialog.next_step.day.type_again("tomorrow")
    dialog.submit()
    qtbot.waitUntil(lambda: count(account, "task") == 1)
    sql = "SELECT duration, outcome, status FROM activity WHERE type <> 'change'"
    found = account.workspace.reader.execute(sql).fetchone()
    assert found == (720, "wants an offer", "done"), "it is not something that is to come"
    qtbot.waitUntil(lambda: [words for words, _ in account.toasts] == ["New activity Prices"])
    assert not left_for, "one goes on with Ada"
    account.workspace.operations.undo()
    qtbot.waitUntil(lambda: count(account, "task") == 0 and count(account, "activity") == before)


def test_a_meeting_knows_who_was_there(qtbot: QtBot, account: Opened) -> None:
    records, before = account.house.records, count(account, "activity")
    dialog = QuickAdd(account.workspace, "activity", {"type": "meeting"})
    dialog.editors["subject"].type_again("Kick-off")
    people = dialog.editors["attendees"]
    people.type_again({"ids": {records["Ada"]: "Ada Weber", records["Bea"]: "Bea Weber"}, "text": ""})
    dialog.submit()
    qtbot.waitUntil(lambda: count(account, "activity") == before + 1)
    (stored,) = account.workspace.reader.execute("SELECT attendees FROM activity WHERE type <> 'change'").fetchone()
    assert sorted(json.loads(stored)) == sorted([records["Ada"], records["Bea"]])


def count(account: Opened, record_type: str) -> int:
    """How many live records there are."""
    sql = f'SELECT count(*) FROM "{record_type}" WHERE deleted_at IS NULL'
    return int(account.workspace.reader.execute(sql).fetchone()[0])
