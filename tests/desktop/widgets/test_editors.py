"""In-place editors: how an edit ends, what it gives, and that nothing typed is lost."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.widgets.editors.choice import Choice
from desktop.widgets.editors.choice_editor import ChoiceEditor
from desktop.widgets.editors.date_editor import DateEditor
from desktop.widgets.editors.editor import Editor
from desktop.widgets.editors.long_text_editor import LongTextEditor
from desktop.widgets.editors.number_editor import MoneyEditor, NumberEditor
from desktop.widgets.editors.offered_text_editor import OfferedTextEditor
from desktop.widgets.editors.reference_editor import ReferenceEditor, Reply
from desktop.widgets.editors.tags_editor import TagsEditor
from desktop.widgets.editors.text_editor import TextEditor

ENGLISH = QLocale("en_GB")
COMPANIES = [Choice("1", "Weinhold KG", "Berlin"), Choice("2", "Wernecke AG")]


class Ends:
    """What an editor emitted, and the window it lives in."""

    def __init__(self, editor: Editor, window: QWidget) -> None:
        self.window = window
        self.committed: list[object] = []
        self.cancelled = 0
        editor.committed.connect(self.committed.append)
        editor.cancelled.connect(self._count)

    def _count(self) -> None:
        self.cancelled += 1


class Heard(QObject):
    """The keys that whoever watches a field gets to see, such as the form it stands in."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.keys: list[int] = []
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self.keys.append(event.key())
        return False


def opened(qtbot: QtBot, editor: Editor) -> Ends:
    """The editor in a window with another field, with the focus."""
    window = QWidget()
    column = QVBoxLayout(window)
    column.addWidget(editor)
    column.addWidget(TextEditor("Next"))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    editor.setFocus()
    qtbot.waitUntil(lambda: field(editor).hasFocus())
    return Ends(editor, window)


def field(editor: Editor) -> QWidget:
    found = editor.focusProxy()
    assert found is not None
    return found


def typed(qtbot: QtBot, editor: Editor, text: str) -> None:
    qtbot.keyClick(field(editor), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(field(editor), Qt.Key.Key_Delete)
    qtbot.keyClicks(field(editor), text)


CASES: list[tuple[Callable[[], Editor], object, str, object]] = [
    (lambda: TextEditor("City"), "Bonn", " Berlin ", "Berlin"),
    (lambda: LongTextEditor("Note"), "Old", "New", "New"),
    (lambda: NumberEditor("Size", locale=ENGLISH), 5, "1,200", 1200),
    (lambda: MoneyEditor("Amount", "EUR", 2, ENGLISH), 100, "12.5", 1250),
    (lambda: DateEditor("Closes", ENGLISH), date(2026, 1, 1), "2026-12-04", date(2026, 12, 4)),
]


@pytest.mark.parametrize(
    ("scale", "value", "shown"),
    [
        (6, 120_000_000, "120"),
        (6, 1_234_500_000, "1.234,5"),
        (6, -1, "-0,000001"),
        (2, 12_000, "120,00"),
        (0, 120, "120"),
    ],
)
def test_a_number_is_shown_as_one_would_type_it(qtbot: QtBot, scale: int, value: int, shown: str) -> None:
    editor = NumberEditor("Price", scale, locale=QLocale("de_DE"))
    qtbot.addWidget(editor)
    editor.set_value(value)
    assert field(editor).text() == shown
    assert not editor.is_changed()


@pytest.mark.parametrize(("make", "before", "text", "after"), CASES)
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_enter_and_tab_commit_once(
    qtbot: QtBot, make: Callable[[], Editor], before: object, text: str, after: object, key: Qt.Key
) -> None:
    editor = make()
    editor.set_value(before)
    ends = opened(qtbot, editor)
    typed(qtbot, editor, text)
    assert editor.is_changed()
    qtbot.keyClick(field(editor), key)
    assert (ends.committed, ends.cancelled, editor.value()) == ([after], 0, after)


@pytest.mark.parametrize(("make", "before", "text", "after"), CASES)
def test_escape_takes_back(qtbot: QtBot, make: Callable[[], Editor], before: object, text: str, after: object) -> None:
    editor = make()
    editor.set_value(before)
    ends = opened(qtbot, editor)
    typed(qtbot, editor, text)
    qtbot.keyClick(field(editor), Qt.Key.Key_Escape)
    assert (ends.committed, ends.cancelled, editor.value()) == ([], 1, before)
    assert not editor.is_changed()


@pytest.mark.parametrize(("make", "before", "text", "after"), CASES)
def test_an_edit_that_changes_nothing_is_no_commit(
    qtbot: QtBot, make: Callable[[], Editor], before: object, text: str, after: object
) -> None:
    editor = make()
    editor.set_value(before)
    ends = opened(qtbot, editor)
    qtbot.keyClick(field(editor), Qt.Key.Key_Return)
    assert (ends.committed, ends.cancelled) == ([], 1)


@pytest.mark.parametrize(("make", "before", "text", "after"), CASES)
def test_leaving_commits(qtbot: QtBot, make: Callable[[], Editor], before: object, text: str, after: object) -> None:
    editor = make()
    editor.set_value(before)
    ends = opened(qtbot, editor)
    typed(qtbot, editor, text)
    field(editor).clearFocus()
    assert ends.committed == [after]


@pytest.mark.parametrize("make", [case[0] for case in CASES[2:]])
def test_unreadable_text_is_kept_and_explained(qtbot: QtBot, make: Callable[[], Editor]) -> None:
    editor = make()
    ends = opened(qtbot, editor)
    typed(qtbot, editor, "nonsense")
    qtbot.keyClick(field(editor), Qt.Key.Key_Return)
    assert (ends.committed, ends.cancelled) == ([], 0)
    assert editor.error()
    assert field(editor).accessibleDescription() == editor.error()
    assert field(editor).property("text") == "nonsense"
    qtbot.keyClick(field(editor), Qt.Key.Key_Escape)
    assert not editor.error()


@pytest.mark.parametrize("make", [case[0] for case in CASES[2:]])
def test_empty_is_none(qtbot: QtBot, make: Callable[[], Editor]) -> None:
    editor = make()
    editor.set_value(CASES[2][1] if isinstance(editor, NumberEditor) else date(2026, 1, 1))
    ends = opened(qtbot, editor)
    typed(qtbot, editor, "")
    qtbot.keyClick(field(editor), Qt.Key.Key_Return)
    assert ends.committed == [None]


def test_shift_enter_is_a_new_line(qtbot: QtBot) -> None:
    editor = LongTextEditor("Note")
    ends = opened(qtbot, editor)
    qtbot.keyClicks(field(editor), "a")
    qtbot.keyClick(field(editor), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(field(editor), "b")
    assert ends.committed == []
    qtbot.keyClick(field(editor), Qt.Key.Key_Return)
    assert ends.committed == ["a\nb"]


def test_choosing_with_the_keyboard(qtbot: QtBot) -> None:
    editor = ChoiceEditor("Stage", [Choice("l", "Lead"), Choice("q", "Qualified")])
    editor.set_value("l")
    ends = opened(qtbot, editor)
    qtbot.keyClick(field(editor), Qt.Key.Key_Down)
    qtbot.keyClick(field(editor), Qt.Key.Key_Return)
    assert ends.committed == ["q"]


def test_a_value_that_is_no_choice_is_not_lost(qtbot: QtBot) -> None:
    editor = ChoiceEditor("Stage", [Choice("l", "Lead")])
    qtbot.addWidget(editor)
    editor.set_value("gone")
    assert editor.value() == "gone"
    assert not editor.is_changed()


def reference(replies: list[tuple[str, Reply]]) -> ReferenceEditor:
    return ReferenceEditor("Company", lambda text, reply: replies.append((text, reply)))


def test_a_reference_is_picked_from_what_typing_finds(qtbot: QtBot) -> None:
    replies: list[tuple[str, Reply]] = []
    editor = reference(replies)
    ends = opened(qtbot, editor)
    typed(qtbot, editor, "we")
    text, reply = replies[-1]
    reply(COMPANIES)
    popup = QApplication.activePopupWidget()
    assert text == "we"
    assert popup is not None
    assert popup.accessibleName() == "Company"
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert ends.committed == ["2"]
    assert editor.label() == "Wernecke AG"
    assert field(editor).property("text") == "Wernecke AG"


def test_what_is_pressed_while_the_list_closes_is_for_the_field(qtbot: QtBot) -> None:
    """On X11 a second Enter still comes to the list that the first one closed."""
    replies: list[tuple[str, Reply]] = []
    editor = reference(replies)
    ends = opened(qtbot, editor)
    typed(qtbot, editor, "we")
    replies[-1][1](COMPANIES)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    heard = Heard(field(editor))
    for _ in range(2):
        enter = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(popup, enter)
    assert (heard.keys, ends.committed) == ([Qt.Key.Key_Return], ["1"]), "the first one was for the list"


def test_escape_closes_the_list_before_it_takes_back(qtbot: QtBot) -> None:
    replies: list[tuple[str, Reply]] = []
    editor = reference(replies)
    ends = opened(qtbot, editor)
    typed(qtbot, editor, "we")
    replies[-1][1](COMPANIES)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None
    assert ends.cancelled == 0


def test_a_reference_can_be_typed_in_full(qtbot: QtBot) -> None:
    replies: list[tuple[str, Reply]] = []
    editor = reference(replies)
    ends = opened(qtbot, editor)
    typed(qtbot, editor, "weinhold kg")
    replies[-1][1](COMPANIES)
    editor.commit()
    assert ends.committed == ["1"]


def test_a_late_reply_is_ignored(qtbot: QtBot) -> None:
    replies: list[tuple[str, Reply]] = []
    editor = reference(replies)
    ends = opened(qtbot, editor)
    typed(qtbot, editor, "w")
    qtbot.keyClicks(field(editor), "x")
    replies[0][1]([Choice("9", "wx")])
    qtbot.keyClick(field(editor), Qt.Key.Key_Return)
    assert ends.committed == []
    assert editor.error()


def test_a_cleared_reference_is_none(qtbot: QtBot) -> None:
    editor = reference([])
    editor.set_reference("1", "Weinhold KG")
    ends = opened(qtbot, editor)
    typed(qtbot, editor, "")
    qtbot.keyClick(field(editor), Qt.Key.Key_Return)
    assert ends.committed == [None]


def test_tags_are_added_and_taken_off(qtbot: QtBot) -> None:
    editor = TagsEditor("Tags")
    editor.set_value(frozenset({"VIP"}))
    ends = opened(qtbot, editor)
    qtbot.keyClicks(field(editor), "partner,vip,")
    assert editor.shown() == ["partner", "VIP"]
    qtbot.keyClick(field(editor), Qt.Key.Key_Backspace)
    assert editor.shown() == ["partner"]
    qtbot.keyClick(field(editor), Qt.Key.Key_Return)
    assert ends.committed == [frozenset({"partner"})]


def test_a_typed_tag_is_not_lost_on_leaving(qtbot: QtBot) -> None:
    editor = TagsEditor("Tags")
    ends = opened(qtbot, editor)
    qtbot.keyClicks(field(editor), "new")
    qtbot.keyClick(field(editor), Qt.Key.Key_Tab)
    assert ends.committed == [frozenset({"new"})]


def test_an_amount_stays_the_same_in_another_currency(qtbot: QtBot) -> None:
    editor = MoneyEditor("Amount", "EUR", 2, QLocale("en_GB"), framed=True)
    qtbot.addWidget(editor)
    line = editor.findChild(QLineEdit)
    assert line is not None
    editor.set_value(100_000)
    editor.set_unit("JPY", 0)
    assert (line.text(), editor.reading()) == ("1,000", 1_000)
    editor.set_unit("KWD", 3)
    assert (line.text(), editor.reading()) == ("1,000.000", 1_000_000)
    line.setText("12.5")
    editor.set_unit("EUR", 2)
    assert (line.text(), editor.reading()) == ("12.5", 1_250), "what is being typed is kept"
    assert editor.commit()
    editor.set_unit("JPY", 0)
    assert line.text() == "12.50"
    assert not editor.commit(), "yen have no decimals, and none are dropped"


def test_words_that_are_offered_are_shown_as_they_are_called_and_others_are_kept(qtbot: QtBot) -> None:
    editor = OfferedTextEditor("Why", {"Price": "Zu teuer", "Timing": "Zeitpunkt"})
    qtbot.addWidget(editor)
    editor.show()
    line = editor.findChild(QLineEdit)
    assert line is not None
    editor.set_value("Price")
    assert line.text() == "Zu teuer"
    for typed, value in (("zeitpunkt", "Timing"), ("Umzug", "Umzug"), ("", "")):
        line.setText(typed)
        assert editor.commit()
        assert editor.value() == value
    qtbot.keyClick(line, Qt.Key.Key_Down)
    completer = line.completer()
    assert completer.popup().isVisible()
    assert completer.completionCount() == 2
    completer.popup().hide()
