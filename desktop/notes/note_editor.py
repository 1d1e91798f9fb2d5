"""Edits a note: text with light formatting that shows while one types, and people who are named by `@`.

Law: the value is the text with its marks, nothing else. Ctrl+B and Ctrl+I put the marks around what is selected, or
take them off; a new line in a list goes on with the list; a web address pasted over words makes them a link.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QStringListModel, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QCompleter, QListView, QPlainTextEdit, QWidget

from desktop.notes.marks import Mark, stretches
from desktop.theme.palette import color
from desktop.theme.theme import theme, tokens
from desktop.widgets.editors.long_text_editor import LongTextEditor
from desktop.widgets.late_keys import LateKeys

Names = Callable[[str], Sequence[str]]
"""Gives the names of people that fit what was typed after the @."""
_LONGEST_NAME = 40
_CHOOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Escape)


class NoteEditor(LongTextEditor):
    """The value is a `str`. `names` offers people while one types a name after an @.

    `media_pasted(QMimeData)` is emitted for files and pictures, which are no text.
    """

    media_pasted = Signal(object)

    def __init__(
        self,
        name: str,
        placeholder: str = "",
        lines: int = 8,
        framed: bool = False,
        names: Names | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._names = names
        super().__init__(name, placeholder, lines, framed, parent)
        self._marks = _Marks(self._text)
        self._offered = QStringListModel(self)
        self._completer = QCompleter(self._offered, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._people = QListView()
        self._completer.setPopup(self._people)
        LateKeys(self._people, self._text)
        self._people.setObjectName("choices")
        self._people.setAccessibleName(self.tr("People to name"))
        self._completer.setWidget(self._text)
        if isinstance(self._text, _Text):
            self._text.popup = self._people
        self._completer.activated[QModelIndex].connect(self._name)  # type: ignore[index]  # an overloaded signal
        self._text.textChanged.connect(self._offer)

    def is_choosing(self) -> bool:
        """Whether people are offered, who take the keys."""
        return self._people.isVisible()

    def _made_text(self) -> QPlainTextEdit:
        made = _Text()
        made.media_pasted.connect(self.media_pasted)
        return made

    def _key(self, event: QKeyEvent) -> bool:
        if self.is_choosing() and event.key() in _CHOOSING:
            if event.key() == Qt.Key.Key_Escape:
                self._people.hide()
            else:
                self._name(self._people.currentIndex())
            return True
        for sequence, mark in ((QKeySequence.StandardKey.Bold, "**"), (QKeySequence.StandardKey.Italic, "*")):
            if event.matches(sequence):
                toggle(self._text, mark)
                return True
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            _go_on(self._text)
            return True
        return super()._key(event)

    def _typed_name(self) -> str | None:
        """What was typed after the @ before the cursor; None where no name is typed."""
        cursor = self._text.textCursor()
        line = cursor.block().text()[: cursor.positionInBlock()]
        before, at, typed = line.rpartition("@")
        begins = not before or not before[-1].isalnum()
        plain = bool(typed) and len(typed) <= _LONGEST_NAME and typed[0].isalpha() and "[" not in typed
        return typed if at and begins and plain and typed.count(" ") <= 1 else None

    def _offer(self) -> None:
        typed = self._typed_name() if self._text.hasFocus() and self._names is not None else None
        found = list(self._names(typed)) if typed is not None and self._names is not None else []
        if not found:
            self._people.hide()
            return
        self._offered.setStringList(found)
        place = self._text.cursorRect().translated(self._text.viewport().pos())
        place.setWidth(240)
        self._completer.complete(place)
        self._people.setCurrentIndex(self._completer.completionModel().index(0, 0))

    def _name(self, index: QModelIndex) -> None:
        typed, chosen = self._typed_name(), str(index.data() or "")
        self._people.hide()
        if typed is None or not chosen:
            return
        cursor = self._text.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(typed))
        cursor.insertText(f"[{chosen.replace(']', ')')}] ")


class _Text(QPlainTextEdit):
    media_pasted = Signal(object)
    popup: QListView | None = None

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Files and pictures that are dropped are for what this is part of."""
        return not _is_media(source) and super().canInsertFromMimeData(source)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _CHOOSING and self.popup is not None and self.popup.isVisible():
            event.ignore()  # the completer hands it on here first
            return
        if event.matches(QKeySequence.StandardKey.Paste):
            pasted = QGuiApplication.clipboard().mimeData()
            if pasted is not None and _is_media(pasted):
                self.media_pasted.emit(pasted)
                return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        words, cursor = source.text().strip(), self.textCursor()
        chosen = cursor.selectedText()
        is_link = words.startswith(("http://", "https://", "counterfoil://")) and not any(
            each.isspace() for each in words
        )
        if is_link and chosen and "\u2029" not in chosen and "]" not in chosen:
            cursor.insertText(f"[{chosen}]({words.replace('(', '%28').replace(')', '%29')})")
        else:
            super().insertFromMimeData(source)


def _is_media(data: QMimeData) -> bool:
    """Whether it is files, or a picture that no words come with."""
    return any(each.isLocalFile() for each in data.urls()) or (data.hasImage() and not data.hasText())


class _Marks(QSyntaxHighlighter):
    """Shows the marks as what they mean; the marks themselves are quiet."""

    def __init__(self, text: QPlainTextEdit) -> None:
        super().__init__(text.document())
        theme().changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        quiet = QTextCharFormat()
        quiet.setForeground(color(tokens().faint))
        for each in stretches(text):
            if each.mark is not Mark.LIST:
                self.setFormat(_units(text, each.opens), _units(text[each.opens : each.closes]), look(each.mark))
                self.setFormat(_units(text, each.closes), _units(text[each.closes : each.end]), quiet)
            self.setFormat(_units(text, each.start), _units(text[each.start : each.opens]), quiet)


def look(mark: Mark) -> QTextCharFormat:
    """How a stretch of text is shown."""
    made = QTextCharFormat()
    if mark in (Mark.BOLD, Mark.HEADING):
        made.setFontWeight(QFont.Weight.DemiBold)
    elif mark is Mark.ITALIC:
        made.setFontItalic(True)
    elif mark in (Mark.LINK, Mark.MENTION):
        made.setForeground(color(tokens().accent_text))
    elif mark is Mark.QUOTE:
        made.setForeground(color(tokens().sub))
    return made


def _units(text: str, until: int | None = None) -> int:
    """How many UTF-16 units the characters take, by which Qt counts."""
    part = text if until is None else text[:until]
    return len(part) if part.isascii() else len(part.encode("utf-16-le", "surrogatepass")) // 2


def toggle(text: QPlainTextEdit, mark: str) -> None:
    """Put a mark around what is selected, or take it off; without a selection, around the cursor."""
    cursor = text.textCursor()
    chosen = cursor.selectedText()
    if "\u2029" in chosen:
        return
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    marked = chosen.startswith(mark) and chosen.endswith(mark) and len(chosen) > 2 * len(mark)
    if marked and not (mark == "*" and chosen.startswith("**") and not chosen.startswith("***")):
        cursor.insertText(chosen[len(mark) : -len(mark)])
        end -= 2 * len(mark)
    else:
        cursor.insertText(f"{mark}{chosen}{mark}")
        start, end = (start, end + 2 * len(mark)) if chosen else (start + len(mark), start + len(mark))
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)


def _go_on(text: QPlainTextEdit) -> None:
    """A new line; in a list, its next point, and after an empty one the end of the list."""
    cursor = text.textCursor()
    line = cursor.block().text()
    begun = next((each for each in stretches(line + "x") if each.mark is Mark.LIST), None)
    if begun is None:
        cursor.insertText("\n")
    elif len(line) <= begun.opens:
        cursor.select(QTextCursor.SelectionType.LineUnderCursor)
        cursor.removeSelectedText()
    else:
        head = line[: begun.opens]
        number = head.strip().rstrip(".)")
        if number.isdigit():
            head = head.replace(number, str(int(number) + 1), 1)
        cursor.insertText(f"\n{head}")
    text.setTextCursor(cursor)
