"""The record panel: editing in place, following, what belongs to a record, its story, and changes of others."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.derive.field_row import FieldRow
from desktop.records.contest_banner import ContestBanner
from desktop.records.record_panel import RecordPanel
from desktop.records.selection import selection
from sync.clock import new_id
from sync.replica.status import Phase, Status
from tests.desktop.conftest import Open, Opened
from tests.sync.replica.people import create, delete, patch

Key = Qt.Key
Show = Callable[[str, str], RecordPanel]


def panel_of(qtbot: QtBot, account: Opened, record_type: str, name: str) -> RecordPanel:
    """A panel in a window of its own that shows a record of the house."""
    panel = RecordPanel(account.workspace)
    panel.resize(372, 800)
    qtbot.addWidget(panel)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    panel.show_record(record_type, account.house.records[name])
    return panel


@pytest.fixture
def show(qtbot: QtBot, account: Opened) -> Show:
    return lambda record_type, name: panel_of(qtbot, account, record_type, name)


def field(panel: RecordPanel, name: str) -> FieldRow:
    """A field of the panel."""
    form = panel.form()
    assert form is not None
    return form.row(name)


def told(panel: RecordPanel) -> list[str]:
    """The titles of the timeline."""
    return [each.title for each in panel.timeline.entries()]


def type_into(row: FieldRow, text: str, key: Key | None = Key.Key_Return) -> None:
    """Edit a field from the keyboard."""
    row.edit()
    editor = row.editor()
    assert editor is not None
    line = editor.focusProxy()
    assert isinstance(line, QLineEdit)
    line.selectAll()
    QTest.keyClicks(line, text)
    if key is not None:
        QTest.keyClick(line, key)


def test_it_shows_who_it_is_and_where_it_belongs(show: Show) -> None:
    panel = show("contact", "Ada")
    assert panel.head.title() == "Ada Weber"
    assert panel.head.belongs() == "Weinhold KG"
    assert field(panel, "city").value.text() == "Kiel"
    assert field(panel, "company_id").value.text() == "Weinhold KG"
    assert field(panel, "birthday").isHidden(), "what is empty and not in lists is a press away"
    form = panel.form()
    assert form is not None
    form.toggle()
    assert not field(panel, "birthday").isHidden()


def test_every_record_opens_and_everything_in_it_has_a_name(account: Opened, show: Show) -> None:
    panel = show("contact", "Ada")
    for kind in account.workspace.catalogue:
        for record_id in [key[1] for key in account.house.server.rows if key[0] == kind.name]:
            panel.show_record(kind.name, record_id)
            assert panel.head.title()
            reached = [each for each in panel.findChildren(QWidget) if each.isVisible()]
            reached = [each for each in reached if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
            assert reached
            assert all(each.accessibleName() for each in reached)


def test_enter_commits_a_field_and_says_what_was_done(qtbot: QtBot, account: Opened, show: Show) -> None:
    panel = show("contact", "Ada")
    row = field(panel, "city")
    type_into(row, "Bonn")
    qtbot.waitUntil(lambda: row.value.text() == "Bonn" and not row.is_editing())
    assert account.shown("contact", panel.record_id, "city") == "Bonn"
    assert account.workspace.operations.undo_label() == "City of Ada Weber"


def test_escape_takes_an_edit_back(show: Show, account: Opened) -> None:
    panel = show("contact", "Ada")
    row = field(panel, "city")
    type_into(row, "Bonn", Key.Key_Escape)
    assert not row.is_editing()
    assert row.value.text() == "Kiel"
    assert not account.workspace.operations.can_undo()


def test_leaving_a_field_unchanged_closes_it_and_changed_stores_it(qtbot: QtBot, account: Opened, show: Show) -> None:
    panel = show("contact", "Ada")
    row, other = field(panel, "city"), field(panel, "phone")
    row.edit()
    other.value.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: not row.is_editing())
    type_into(row, "Bonn", Key.Key_Tab)
    qtbot.waitUntil(lambda: account.shown("contact", panel.record_id, "city") == "Bonn" and not row.is_editing())


def test_a_fault_is_said_at_the_field_and_what_was_typed_stays(qtbot: QtBot, account: Opened, show: Show) -> None:
    panel = show("contact", "Ada")
    row = field(panel, "email")
    type_into(row, "no address")
    assert "e-mail address" in row.error()
    editor = row.editor()
    assert editor is not None
    line = editor.focusProxy()
    assert isinstance(line, QLineEdit)
    assert line.text() == "no address"
    field(panel, "phone").value.setFocus(Qt.FocusReason.TabFocusReason)
    assert row.is_editing(), "leaving does not throw it away"
    type_into(row, "ada@example.org")
    qtbot.waitUntil(lambda: row.value.text() == "ada@example.org")
    assert row.error() == ""
    assert account.faults == []


def test_a_rule_of_the_whole_record_is_said_there_too(qtbot: QtBot, account: Opened, show: Show) -> None:
    panel = show("company", "company")
    row = field(panel, "annual_revenue")
    type_into(row, "100")
    qtbot.waitUntil(lambda: "needs a currency" in row.error())
    assert row.is_editing()
    assert account.shown("company", panel.record_id, "annual_revenue") is None


def test_the_stage_of_a_deal_moves_by_its_verb(qtbot: QtBot, account: Opened, show: Show) -> None:
    panel = show("deal", "deal")
    row = field(panel, "stage_id")
    assert panel.head.state() == "Lead"
    row.edit()
    editor = row.editor()
    assert editor is not None
    editor.committed.emit(account.house.records["won"])
    qtbot.waitUntil(lambda: panel.head.state() == "Won")
    assert account.shown("deal", panel.record_id, "probability") == 100
    assert "Deal won" in told(panel)
    assert not field(panel, "status").can_edit()


def test_a_change_from_outside_is_shown_and_leaves_an_edit_alone(qtbot: QtBot, account: Opened, show: Show) -> None:
    panel = show("contact", "Ada")
    type_into(field(panel, "phone"), "123", None)
    account.workspace.operations.patch("contact", panel.record_id, {}, {"city": "Bonn", "phone": "999"}, "Both")
    qtbot.waitUntil(lambda: field(panel, "city").value.text() == "Bonn")
    row = field(panel, "phone")
    editor = row.editor()
    assert editor is not None
    line = editor.focusProxy()
    assert isinstance(line, QLineEdit)
    assert line.text() == "123"
    QTest.keyClick(line, Key.Key_Return)
    qtbot.waitUntil(lambda: account.shown("contact", panel.record_id, "phone") == "123")
    body = account.workspace.operations.undo_label()
    assert body == "Phone of Ada Weber"


def test_it_follows_the_selection_unless_something_is_typed(qtbot: QtBot, account: Opened, show: Show) -> None:
    panel, records = show("contact", "Ada"), account.house.records
    selection(account.workspace).move("contact", records["Bea"])
    assert panel.head.title() == "Bea Weber"
    type_into(field(panel, "email"), "no address")
    selection(account.workspace).move("contact", records["Cem"])
    assert panel.head.title() == "Bea Weber"
    panel.hide()
    selection(account.workspace).move("contact", records["Ada"])
    assert panel.head.title() == "Bea Weber", "closed it stays where it is"


def test_what_points_at_a_record_is_listed_and_opens(account: Opened, show: Show) -> None:
    panel = show("company", "company")
    cards = {each.related.record_type: each for each in panel.cards()}
    assert [each.title for each in cards["deal"].related.lines] == ["Paper"]
    assert cards["deal"].related.lines[0].amount == "EUR\u00a01.00"
    assert cards["deal"].related.lines[0].hint == "Lead"
    assert cards["contact"].related.count == 3
    cards["deal"].opened.emit("deal", account.house.records["deal"])
    assert panel.head.title() == "Paper"


def test_a_note_is_written_with_one_line(qtbot: QtBot, account: Opened, show: Show) -> None:
    panel = show("contact", "Ada")
    selection(account.workspace).note_wanted.emit()
    line = panel.note.editor.focusProxy()
    assert isinstance(line, QPlainTextEdit)
    QTest.keyClicks(line, "Wants the blue one")
    QTest.keyClick(line, Key.Key_Return)
    qtbot.waitUntil(lambda: told(panel) == ["Wants the blue one"])
    assert panel.timeline.entries()[0].icon == "note-pencil"
    assert line.toPlainText() == ""
    qtbot.waitUntil(lambda: [words for words, _ in account.toasts] == ["Note about Ada Weber"])
    company = show("company", "company")
    assert "Wants the blue one" in told(company), "the company hears of it, too"


def test_a_long_note_keeps_every_word(qtbot: QtBot, account: Opened, show: Show) -> None:
    panel = show("contact", "Ada")
    text = "word " * 80
    panel.note.editor.committed.emit(text)
    qtbot.waitUntil(lambda: bool(panel.timeline.entries()))
    found = account.workspace.reader.execute("SELECT subject, body FROM activity WHERE type = 'note'").fetchone()
    assert found[0].endswith("…")
    assert found[1] == text.strip()


def test_the_actions_of_a_record_are_those_of_the_registry(qtbot: QtBot, account: Opened, show: Show) -> None:
    panel = show("contact", "Ada")
    assert [each.text() for each in panel.actions_row.buttons()] == ["Log call", "Note", "Log meeting"]
    registry = account.workspace.actions
    assert registry.find("record.note").shortcut == "N"
    registry.trigger("record.delete")
    qtbot.waitUntil(lambda: bool(account.toasts))
    assert account.toasts[0][0] == "Ada Weber deleted"
    qtbot.waitUntil(lambda: any(each.id == "record.restore" for each in registry.all()))
    assert not field(panel, "city").can_edit()
    assert panel.head.state() == "Deleted"
    assert [each.text() for each in panel.actions_row.buttons()] == ["Restore this contact"]
    registry.trigger("record.restore")
    qtbot.waitUntil(lambda: field(panel, "city").can_edit())


def test_a_task_is_marked_as_done_and_open_again(qtbot: QtBot, account: Opened, show: Show) -> None:
    made = create("task", subject="Call back", contact_id=account.house.records["Ada"])
    done: list[object] = []
    account.workspace.operations.write("Task", [made], done=done.append)
    qtbot.waitUntil(lambda: bool(done))
    account.house.records["task"] = made.record_id
    panel = show("task", "task")
    assert panel.actions_row.buttons()[0].text() == "Mark as done"
    account.workspace.actions.trigger("record.complete_task")
    qtbot.waitUntil(lambda: account.shown("task", made.record_id, "done_at") is not None)
    qtbot.waitUntil(lambda: panel.actions_row.buttons()[0].text() == "Mark as open")
    account.workspace.actions.trigger("record.complete_task")
    qtbot.waitUntil(lambda: account.shown("task", made.record_id, "done_at") is None)


def test_earlier_changes_come_from_the_server_or_calmly_not(qtbot: QtBot, account: Opened, show: Show) -> None:
    panel = show("contact", "Ada")
    panel.timeline.earlier.click()
    qtbot.waitUntil(lambda: "when you are online" in panel.timeline.said.text())
    assert panel.timeline.earlier.isEnabled()
    assert account.faults == []
    account.link.status = Status(Phase.LIVE)
    panel.timeline.earlier.click()
    qtbot.waitUntil(lambda: bool(panel.timeline.entries()))
    assert panel.timeline.entries()[0].title == "Contact created"
    panel.timeline.earlier.click()
    qtbot.waitUntil(lambda: panel.timeline.said.text() == "That is everything.")
    assert not panel.timeline.earlier.isEnabled()


def test_changes_tell_what_was_and_what_is_and_by_whom(qtbot: QtBot, open_account: Open) -> None:
    account = open_account(online=True)
    panel = panel_of(qtbot, account, "contact", "Ada")
    row = account.house.row("contact", panel.record_id)
    assert row is not None
    account.house.others(patch(row, "contact", city="Bonn"))
    account.workspace.sync_now()
    qtbot.waitUntil(lambda: bool(panel.timeline.entries()))
    entry = panel.timeline.entries()[0]
    assert (entry.title, entry.detail, entry.name) == ("City changed", "Kiel → Bonn", "Tom Berg")


@pytest.fixture
def contested(qtbot: QtBot, account: Opened) -> RecordPanel:
    """A deal whose amount two people changed apart."""
    deal = account.house.records["deal"]
    panel = panel_of(qtbot, account, "deal", "deal")
    type_into(field(panel, "amount"), "5")
    qtbot.waitUntil(lambda: account.shown("deal", deal, "amount") == 500)
    row = account.house.row("deal", deal)
    assert row is not None
    account.house.others(patch(row, "deal", amount=900))
    account.link.status = Status(Phase.LIVE)
    account.workspace.sync_now()
    qtbot.waitUntil(lambda: bool(panel.banners()))
    # The verdict comes before the colleague's change; until that is here, too, the amount is the one of before.
    qtbot.waitUntil(lambda: field(panel, "amount").value.text() == "EUR\u00a09.00")
    return panel


def test_a_conflict_shows_mine_and_theirs(account: Opened, contested: RecordPanel) -> None:
    (banner,) = contested.banners()
    assert list(banner._sides()) == [("Amount", "EUR\u00a05.00", "EUR\u00a09.00")]
    assert field(contested, "amount").value.text() == "EUR\u00a09.00"


def test_keeping_mine_sends_it_anew(qtbot: QtBot, account: Opened, contested: RecordPanel) -> None:
    contested.banners()[0].keep.click()
    qtbot.waitUntil(lambda: not contested.banners())
    row = account.house.row("deal", contested.record_id)
    assert row is not None
    qtbot.waitUntil(lambda: account.house.row("deal", contested.record_id)["amount"] == 500)  # type: ignore[index]


def test_keeping_theirs_only_settles(qtbot: QtBot, account: Opened, contested: RecordPanel) -> None:
    contested.banners()[0].leave.click()
    qtbot.waitUntil(lambda: not contested.banners())
    assert account.shown("deal", contested.record_id, "amount") == 900


def test_a_refused_change_says_why_and_can_be_discarded(qtbot: QtBot, account: Opened) -> None:
    panel = panel_of(qtbot, account, "contact", "Ada")
    type_into(field(panel, "city"), "Bonn")
    qtbot.waitUntil(lambda: account.shown("contact", panel.record_id, "city") == "Bonn")
    account.house.others(delete("contact", panel.record_id))
    account.link.status = Status(Phase.LIVE)
    account.workspace.sync_now()
    qtbot.waitUntil(lambda: bool(panel.banners()))
    banner = panel.banners()[0]
    assert "City of Ada Weber" in banner.accessibleName()
    banner.leave.click()
    qtbot.waitUntil(lambda: not panel.banners())


def test_a_change_of_a_record_that_was_deleted_is_sent_again_after_bringing_it_back(
    qtbot: QtBot, account: Opened
) -> None:
    panel = panel_of(qtbot, account, "contact", "Ada")
    type_into(field(panel, "city"), "Bonn")
    qtbot.waitUntil(lambda: account.shown("contact", panel.record_id, "city") == "Bonn")
    account.house.others(delete("contact", panel.record_id))
    account.link.status = Status(Phase.LIVE)
    account.workspace.sync_now()
    qtbot.waitUntil(lambda: [each.keep.text() for each in panel.banners()] == ["Restore and send again"])
    panel.banners()[0].keep.click()

    def is_back() -> bool:
        row = account.house.row("contact", panel.record_id) or {}
        return row["deleted_at"] is None and row["city"] == "Bonn"

    qtbot.waitUntil(is_back)
    qtbot.waitUntil(lambda: not panel.banners())


def test_a_change_that_cannot_be_shown_yet_is_told(qtbot: QtBot, account: Opened, show: Show) -> None:
    deal, elsewhere = account.house.records["deal"], new_id()  # a stage that has not come to this computer
    panel = show("deal", "deal")
    account.workspace.operations.verb("deal", deal, "move_deal", {"stage_id": elsewhere}, {}, "Stage of Paper")
    qtbot.waitUntil(lambda: any(each.isVisible() for each in panel.findChildren(ContestBanner)))
    (banner,) = panel.findChildren(ContestBanner)
    assert banner.accessibleName() == "Waits for the server: Stage of Paper"
    assert "once the server has answered" in " ".join(each.text() for each in banner.findChildren(QLabel))
    assert not banner.findChildren(QPushButton)


def test_custom_fields_are_shown_and_edited_like_others(qtbot: QtBot, account: Opened) -> None:
    done: list[object] = []
    made = create("custom_field", record_type="contact", key="shoe", label="Shoe size", kind="integer")
    account.workspace.operations.write("Field", [made], done=done.append)
    qtbot.waitUntil(lambda: bool(done))
    panel = panel_of(qtbot, account, "contact", "Ada")
    row = field(panel, "custom.shoe")
    type_into(row, "42")
    qtbot.waitUntil(lambda: row.value.text() == "42")
    found = account.workspace.reader.execute("SELECT custom FROM contact WHERE id = ?", (panel.record_id,)).fetchone()
    assert found == ('{"shoe":42}',)
