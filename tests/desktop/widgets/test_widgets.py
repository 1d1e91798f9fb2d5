"""The small widgets: what they are called, what they do, how they go away."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QLocale, QPointF, Qt
from PySide6.QtGui import QAccessible, QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.theme.tokens import Tone
from desktop.widgets.avatar import Avatar
from desktop.widgets.buttons import Button, Chip, CommandButton, FlatButton, NavButton, PrimaryButton
from desktop.widgets.command_palette import Command, CommandPalette
from desktop.widgets.editors.choice_editor import ChoiceEditor
from desktop.widgets.editors.date_editor import DateEditor
from desktop.widgets.editors.long_text_editor import LongTextEditor
from desktop.widgets.editors.number_editor import MoneyEditor
from desktop.widgets.editors.reference_editor import ReferenceEditor
from desktop.widgets.editors.tags_editor import TagsEditor
from desktop.widgets.editors.text_editor import TextEditor
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.filled_or_empty import FilledOrEmpty
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.fuzzy import rank
from desktop.widgets.labels import KeyCap, Label, SectionCaption
from desktop.widgets.overlay import Popover
from desktop.widgets.painting import initials
from desktop.widgets.pill import Pill
from desktop.widgets.record_table import RecordTable
from desktop.widgets.search_field import SearchField
from desktop.widgets.sync_status import StatusPart, SyncStatus
from desktop.widgets.toast import Toast

ALL: list[Callable[[], QWidget]] = [
    lambda: Button("Import", "upload-simple"),
    lambda: PrimaryButton("New"),
    lambda: FlatButton("", "x", "Close"),
    lambda: Chip("All"),
    lambda: NavButton("Inbox", "tray", "4"),
    lambda: CommandButton("Search", "magnifying-glass", "Ctrl K"),
    lambda: Avatar("Ana Wijata"),
    lambda: Pill("Customer", Tone.POSITIVE),
    lambda: Label("Weinhold KG"),
    lambda: SectionCaption("Activity"),
    lambda: KeyCap("Esc"),
    lambda: SearchField("Search contacts"),
    lambda: SyncStatus([StatusPart("clock", "sub", "3 waiting")]),
    lambda: SyncStatus(),
    lambda: EmptyState("Nothing here", "Why", "Do"),
    lambda: RecordTable("Contacts"),
    lambda: TextEditor("City"),
    lambda: LongTextEditor("Note"),
    lambda: MoneyEditor("Amount", "EUR", locale=QLocale("en_GB")),
    lambda: ChoiceEditor("Stage"),
    lambda: DateEditor("Closes"),
    lambda: ReferenceEditor("Company", lambda text, reply: reply(())),
    lambda: TagsEditor("Tags"),
]


@pytest.mark.parametrize("make", ALL)
def test_everything_has_an_accessible_name_without_padding(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    widget = make()
    qtbot.addWidget(widget)
    for each in (widget, widget.focusProxy()):
        if each is not None:
            name = QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)
            assert name
            assert name == name.strip()


@pytest.mark.parametrize("make", ALL)
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_everything_paints(qtbot: QtBot, make: Callable[[], QWidget], direction: Qt.LayoutDirection) -> None:
    widget = make()
    qtbot.addWidget(widget)
    widget.setLayoutDirection(direction)
    with qtbot.captureExceptions() as raised:
        assert not widget.grab().isNull()
    assert not raised


def role(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def test_one_place_is_current_and_reads_as_a_button(qtbot: QtBot) -> None:
    bar = QWidget()
    qtbot.addWidget(bar)
    inbox, deals = NavButton("Inbox", "tray", parent=bar), NavButton("Deals", "columns", parent=bar)
    inbox.set_current()
    deals.set_current()
    assert (inbox.is_current(), deals.is_current()) == (False, True)
    assert (inbox.accessibleDescription(), deals.accessibleDescription()) == ("", "Current page")
    assert role(deals) == QAccessible.Role.Button


def test_chips_exclude_each_other_and_read_as_radio_buttons(qtbot: QtBot) -> None:
    bar = QWidget()
    qtbot.addWidget(bar)
    first, second = Chip("All", bar), Chip("Mine", bar)
    first.click()
    second.click()
    assert (first.isChecked(), second.isChecked()) == (False, True)
    assert role(second) == QAccessible.Role.RadioButton


def test_a_button_without_words_is_refused(qapp: QApplication) -> None:
    with pytest.raises(ValueError, match="text or a name"):
        FlatButton("", "x")


def test_a_count_is_read_with_its_place(qtbot: QtBot) -> None:
    button = NavButton("Inbox", "tray")
    qtbot.addWidget(button)
    button.set_count("4")
    assert (button.accessibleName(), button.text(), button.count()) == ("Inbox, 4", "Inbox", "4")


@pytest.mark.parametrize(
    ("name", "letters"),
    [("Ana Maria Wijata", "AW"), ("Cher", "C"), ("", ""), ("(Ltd) “", "L“"), ("émile zola", "ÉZ"), ("  ", "")],
)
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


class Screen:
    """A window with two fields, and what floats over it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        self.window.resize(800, 600)
        column = QVBoxLayout(self.window)
        self.first, self.second = QLineEdit(), QLineEdit()
        column.addWidget(self.first)
        column.addStretch()
        column.addWidget(self.second)
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.first.setFocus()


@pytest.fixture
def screen(qtbot: QtBot) -> Screen:
    return Screen(qtbot)


def test_a_toast_says_how_it_is_undone(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr("desktop.widgets.toast.announce", lambda widget, words: said.append(words))
    toast = Toast(screen.window)
    toast.show_message("12 contacts moved", "Undo", "Ctrl Z")
    toast.show_message("Saved")
    assert said == ["12 contacts moved (Undo: Ctrl Z)", "Saved"]


def test_a_toast_is_undone_once(qtbot: QtBot, screen: Screen) -> None:
    toast = Toast(screen.window)
    toast.show_message("12 contacts moved", "Undo", "Ctrl Z")
    assert toast.isVisible()
    assert toast.accessibleName() == "12 contacts moved"
    with qtbot.waitSignal(toast.undone):
        toast.undo()
    assert not toast.isVisible()
    with qtbot.assertNotEmitted(toast.undone):
        toast.undo()


def test_a_toast_without_undo_cannot_be_undone(qtbot: QtBot, screen: Screen) -> None:
    toast = Toast(screen.window)
    toast.show_message("Saved")
    with qtbot.assertNotEmitted(toast.undone):
        toast.undo()


def test_a_toast_waits_while_the_pointer_is_on_it(screen: Screen) -> None:
    toast = Toast(screen.window)
    toast.show_message("Saved", "Undo")
    assert not toast.is_paused()
    here = QPointF(4, 4)
    QApplication.sendEvent(toast, QEnterEvent(here, here, here))
    assert toast.is_paused()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert not toast.is_paused()


def test_a_search_field_searches_clears_and_lets_go(qtbot: QtBot, screen: Screen) -> None:
    field, found = SearchField("Search"), list[str]()
    field.searched.connect(found.append)
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "a ")
    with qtbot.waitSignal(field.left):
        qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert found == ["a", "a", ""]
    assert field.text() == ""
    with qtbot.waitSignal(field.left):
        qtbot.keyClick(field, Qt.Key.Key_Escape)


COMMANDS = [
    Command("settings", "Open settings"),
    Command("new", "New contact", "Contacts", "C"),
    Command("import", "Import contacts"),
    Command("dark", "Switch to dark"),
]


@pytest.mark.parametrize(
    ("query", "first"),
    [("new", "new"), ("cont", "new"), ("imp", "import"), ("swd", "dark"), ("setings", "settings"), ("", "settings")],
)
def test_ranking(query: str, first: str) -> None:
    assert rank(query, COMMANDS, lambda command: command.title)[0].id == first


def test_what_is_typed_in_full_comes_before_what_only_begins_with_it() -> None:
    assert rank("go to dunning", ["Go to dunning levels", "Go to dunning"], str) == [
        "Go to dunning",
        "Go to dunning levels",
    ]
    assert rank("dunning", ["Go to dunning levels", "Go to dunning"], str)[0] == "Go to dunning"


def test_ranking_drops_what_does_not_fit() -> None:
    assert rank("xyzzy", COMMANDS, lambda command: command.title) == []


def test_the_palette_runs_what_is_chosen_with_the_keyboard(qtbot: QtBot, screen: Screen) -> None:
    palette, chosen = CommandPalette(screen.window), list[str]()
    palette.chosen.connect(chosen.append)
    palette.open(COMMANDS)
    field = QApplication.focusWidget()
    assert field is not None
    assert field is palette.focusProxy()
    qtbot.keyClicks(field, "contact")
    assert [command.id for command in palette.shown()] == ["new", "import"]
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert chosen == ["import"]
    assert not palette.isVisible()
    assert screen.first.hasFocus()


def test_escape_closes_the_palette_and_gives_the_focus_back(qtbot: QtBot, screen: Screen) -> None:
    palette = CommandPalette(screen.window)
    screen.second.setFocus()
    palette.open(COMMANDS)
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert screen.second.hasFocus()


def test_a_popover_closes_when_something_else_is_pressed(qtbot: QtBot, screen: Screen) -> None:
    status = SyncStatus([StatusPart("clock", "sub", "3 waiting")], screen.window)
    status.popover = Popover(screen.window, "Synchronisation")
    status.popover.body.addWidget(Label("Details"))
    status.show()
    status.click()
    assert status.popover.isVisible()
    assert screen.window.rect().contains(status.popover.geometry())
    qtbot.mouseClick(screen.second, Qt.MouseButton.LeftButton)
    assert not status.popover.isVisible()
    assert screen.second.hasFocus()


def test_status_is_read_as_one_sentence(qtbot: QtBot) -> None:
    status = SyncStatus()
    qtbot.addWidget(status)
    status.set_parts([StatusPart("check", "positive", "Synced"), StatusPart("clock", "sub", "3 waiting")])
    assert status.accessibleName() == "Synced, 3 waiting"


def test_an_empty_state_offers_its_action(qtbot: QtBot) -> None:
    empty = EmptyState("No contacts yet", "Add one", "New contact")
    qtbot.addWidget(empty)
    button = empty.findChild(PrimaryButton)
    assert isinstance(button, PrimaryButton)
    with qtbot.waitSignal(empty.triggered):
        button.click()


def test_an_empty_state_takes_over_the_focus_and_gives_it_back(qtbot: QtBot) -> None:
    page, content, field = QWidget(), QWidget(), QLineEdit()
    content.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    column = QVBoxLayout(page)
    column.addWidget(field)
    body = FilledOrEmpty(content)
    column.addLayout(body)
    page.setFocusProxy(content)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    content.setFocus()
    state = EmptyState("No contacts yet", "Make one.", "New contact")
    body.show_empty(state)
    assert state.isAncestorOf(page.focusWidget()), "else the next letter is typed into the search field"
    field.setFocus()
    page.setFocus()
    assert not field.hasFocus()
    body.show_empty(None)
    assert content.hasFocus()


def test_enter_presses_a_button_as_space_does(qtbot: QtBot) -> None:
    button, pressed = FlatButton("Show as table"), []
    qtbot.addWidget(button)
    button.clicked.connect(lambda: pressed.append(button))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        QTest.keyClick(button, key)
    assert len(pressed) == 3


def test_what_fills_a_line_begins_none_of_its_own(qtbot: QtBot) -> None:
    page, filler = QWidget(), QWidget()
    qtbot.addWidget(page)
    flow = FlowLayout(page, spacing=6)
    chips = [Chip("Mine"), Chip("All")]
    for each in (*chips, filler):
        flow.addWidget(each)
    exactly = sum(each.sizeHint().width() for each in chips) + 6
    assert flow.heightForWidth(exactly) == flow.heightForWidth(exactly + 100)
