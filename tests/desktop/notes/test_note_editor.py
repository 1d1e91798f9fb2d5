"""Writing a note: formatting by keys, lists that go on, people by name, links that are asked about."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.derive.field_value import FieldValue
from desktop.notes.marks import links
from desktop.notes.note_editor import NoteEditor
from desktop.notes.open_link import open_link
from desktop.notes.rich_text import rich_text

Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def editor(qtbot: QtBot) -> Iterator[NoteEditor]:
    """An editor that knows two people."""
    people = ["Tom Berg", "Ana Reyes"]
    made = NoteEditor("Note", names=lambda typed: [each for each in people if each.lower().startswith(typed.lower())])
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.setFocus()
    yield made
    made.close()


def field(editor: NoteEditor) -> QPlainTextEdit:
    """Where one types."""
    found = editor.focusProxy()
    assert isinstance(found, QPlainTextEdit)
    return found


def test_ctrl_b_puts_the_marks_and_takes_them_off(editor: NoteEditor) -> None:
    text = field(editor)
    QTest.keyClicks(text, "big deal")
    text.selectAll()
    QTest.keyClick(text, Key.Key_B, Modifier.ControlModifier)
    assert text.toPlainText() == "**big deal**"
    QTest.keyClick(text, Key.Key_I, Modifier.ControlModifier)
    assert text.toPlainText() == "***big deal***"
    text.selectAll()
    QTest.keyClick(text, Key.Key_I, Modifier.ControlModifier)
    QTest.keyClick(text, Key.Key_B, Modifier.ControlModifier)
    assert text.toPlainText() == "big deal"


def test_ctrl_enter_stores_too_whatever_it_means_elsewhere(editor: NoteEditor, qtbot: QtBot) -> None:
    elsewhere: list[bool] = []
    shortcut = QShortcut(QKeySequence("Ctrl+Return"), editor)
    shortcut.activated.connect(lambda: elsewhere.append(True))
    QTest.keyClicks(field(editor), "Called")
    with qtbot.waitSignal(editor.committed) as stored:
        QTest.keyClick(field(editor), Key.Key_Return, Modifier.ControlModifier)
    assert stored.args == ["Called"]
    assert not elsewhere


def test_a_list_goes_on_until_an_empty_point(editor: NoteEditor) -> None:
    text = field(editor)
    QTest.keyClicks(text, "1. one")
    QTest.keyClick(text, Key.Key_Return, Modifier.ShiftModifier)
    QTest.keyClicks(text, "two")
    QTest.keyClick(text, Key.Key_Return, Modifier.ShiftModifier)
    assert text.toPlainText() == "1. one\n2. two\n3. "
    QTest.keyClick(text, Key.Key_Return, Modifier.ShiftModifier)
    assert text.toPlainText() == "1. one\n2. two\n"


def test_a_colleague_is_named_by_completion(editor: NoteEditor) -> None:
    text = field(editor)
    QTest.keyClicks(text, "ask @to")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup, Key.Key_Return)  # where the system sends it
    assert text.toPlainText() == "ask @[Tom Berg] "
    QTest.keyClicks(text, "a@nn")
    QTest.keyClick(text, Key.Key_Return)
    assert editor.value() == "ask @[Tom Berg] a@nn", "an address is no name, so Enter stores"


def test_a_web_address_pasted_over_words_makes_them_a_link(editor: NoteEditor) -> None:
    text = field(editor)
    QTest.keyClicks(text, "offer")
    text.selectAll()
    data = QMimeData()
    data.setText("https://example.org/x")
    text.insertFromMimeData(data)
    assert text.toPlainText() == "[offer](https://example.org/x)"


def test_a_note_is_shown_without_its_marks_and_loads_nothing() -> None:
    document = rich_text("# Hi\n**a** <img src='https://evil.example'> [b](javascript:alert(1))")
    assert "evil.example" in document.toPlainText(), "a tag is text like any other"
    assert document.toPlainText().startswith("Hi\na <img")
    assert "<img" not in document.toHtml().replace("&lt;img", "")


def test_a_link_of_the_program_leads_there_without_a_question(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr("desktop.notes.open_link.QDesktopServices.openUrl", lambda url: opened.append(url.toString()))
    parent = QWidget()
    qtbot.addWidget(parent)
    target = "counterfoil://deal/01890a5d-ac96-774b-bcce-b302099a8057"
    assert links(f"See {target}.") == [target]
    open_link(parent, target)
    open_link(parent, "counterfoil://deal/7")
    open_link(parent, "file:///etc/passwd")
    assert opened == [target]
    assert parent.findChild(QMessageBox) is None


def test_a_link_is_opened_only_after_asking(qtbot: QtBot) -> None:
    value = FieldValue("Notes", several_lines=True)
    qtbot.addWidget(value)
    value.set_state("see https://example.org/offer now", False, True)
    value.resize(300, 60)
    value.show()
    pressed: list[bool] = []
    value.clicked.connect(lambda: pressed.append(True))
    place = next(point for x in range(300) if value.link_at(point := value.rect().topLeft().__class__(x, 14)))
    QTest.mouseClick(value, Qt.MouseButton.LeftButton, pos=place)
    asking = value.findChild(QMessageBox)
    assert asking is not None
    assert "https://example.org/offer" in asking.informativeText()
    assert not pressed, "and it is not edited"
    asking.reject()
