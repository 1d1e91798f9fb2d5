"""The editor over one cell, from its opening until what was typed is stored.

Law: what is typed is never lost to a refusal: the editor stays with the text and the reason below it.
"""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QFrame, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.derive.wrong import Wrong
from desktop.drafts.field_draft import FieldDraft
from desktop.widgets.editors.editor import Editor
from desktop.widgets.editors.long_text_editor import LongTextEditor
from desktop.widgets.editors.tags_editor import TagsEditor
from desktop.widgets.overlay import Overlay

_LEAST = 150
_LINES = 110
CHOSEN = -1
"""The edit ended by choosing something, as from a list."""


class CellEditor(QObject):
    """`stored(value)` when the edit ends with another value, `ended(key)` when it ends: by a key, by something CHOSEN,
    or 0 by leaving.

    Then it waits, dimmed: `close` it, or `refuse` it with a reason.
    """

    stored = Signal(object)
    ended = Signal(int)

    def __init__(self, editor: Editor, viewport: QWidget, rid: int, name: str) -> None:
        super().__init__(viewport)
        self.editor, self.rid, self.name, self._viewport = editor, rid, name, viewport
        self._began, self._over, self._ending, self._closed = editor.value(), False, False, False
        self.draft: FieldDraft | None = None
        self._wrong = Wrong()
        self._note = QFrame(viewport)
        self._note.setObjectName("popover")
        below = QVBoxLayout(self._note)
        below.setContentsMargins(4, 2, 8, 4)
        below.addWidget(self._wrong)
        self._note.hide()
        editor.setParent(viewport)
        editor.committed.connect(self._commit)
        field = editor.focusProxy()
        assert field is not None
        self._field = field
        field.installEventFilter(self)

    @property
    def is_waiting(self) -> bool:
        """Whether the edit has ended and is not stored yet."""
        return self._over

    def open(self, typed: str = "") -> None:
        """Show it with the focus, everything selected; with what was typed in the place of the value."""
        self.editor.show()
        self.editor.raise_()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        field = self._field
        if isinstance(field, QLineEdit):
            field.selectAll()
            if typed:
                field.insert(typed)
        elif isinstance(field, QPlainTextEdit):
            field.selectAll()
            if typed:
                field.insertPlainText(typed)
        elif isinstance(field, QComboBox) and typed and field.view() is not None:
            field.showPopup()
            field.view().keyboardSearch(typed)

    def place(self, cell: QRect) -> None:
        """Lie over the cell, also where the list has been scrolled to."""
        high = _LINES if isinstance(self.editor, LongTextEditor) else max(cell.height(), 32)
        wide = max(cell.width(), _LEAST)
        left = cell.right() - wide + 1 if self.editor.isRightToLeft() else cell.left()
        left = max(0, min(left, self._viewport.width() - wide))
        top = cell.top() + (0 if high > cell.height() + 8 else (cell.height() - high) // 2)
        below = self._viewport.height() - top - high
        out_of_sight = not -high < top < self._viewport.height()  # scrolled away, and not to be held back
        self.editor.setGeometry(left, top if out_of_sight else top + min(0, below), wide, high)
        self._place_note()

    def text(self) -> str:
        """Why it was refused, or nothing."""
        return self._wrong.text()

    def is_changed(self) -> bool:
        """Whether something was typed that is not stored."""
        return self._over or self.editor.is_changed()

    def finish(self) -> None:
        """End the edit, as when the focus goes elsewhere."""
        self._end(0)

    def refuse(self, words: str) -> None:
        """What was typed cannot be stored: say why, and keep it."""
        self._over = False
        typed = self.editor.typed()
        self.editor.set_read_only(False)
        self.editor.set_value(self._began)
        self.editor.type_again(typed)
        self.editor.set_error(words)
        self._say(words)
        self.editor.show()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def close(self) -> None:
        """Go away."""
        self._closed = True
        if self.draft is not None:
            self.draft.forget()
        self.editor.hide()
        self.editor.deleteLater()
        self._note.deleteLater()
        self.deleteLater()

    def _commit(self, value: object) -> None:
        self._over = True
        self.stored.emit(value)
        if self._over and not self._ending:  # chosen from a list, or left
            self._leave(CHOSEN if self._field.hasFocus() else 0)

    def _end(self, key: int) -> None:
        """Read what was typed; what cannot be read keeps the editor open."""
        if self._over or self._closed:
            return
        self._say("")
        self._ending = True
        read = self.editor.commit()
        self._ending = False
        if not read:
            self._say(self.editor.error())
        elif not self._wrong.text():
            self._leave(key)

    def _leave(self, key: int) -> None:
        if self._over:
            self.editor.set_read_only(True)
        self.ended.emit(key)

    def _say(self, words: str) -> None:
        self._wrong.say(words)
        self._note.setVisible(bool(words))
        self._place_note()

    def _place_note(self) -> None:
        if self._wrong.text():
            wide = max(self.editor.width(), 260)
            self._note.resize(wide, self._wrong.heightForWidth(wide - 12) + 10)
            below = self.editor.geometry().bottom() + 3
            fits = below + self._note.height() <= self._viewport.height()
            self._note.move(self.editor.x(), below if fits else self.editor.y() - self._note.height() - 3)
            self._note.show()
            self._note.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event) or super().eventFilter(watched, event)
        if event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._look_for_focus)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_Escape:
            self._over = False
            self.editor.blockSignals(True)
            self.editor.cancel()
            self.ended.emit(key)
            return True
        enters = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enters and isinstance(self._field, QPlainTextEdit) and held:
            return False  # a new line
        line = self._field.text().strip() if isinstance(self._field, QLineEdit) else ""
        if enters and isinstance(self.editor, TagsEditor) and line:
            return False  # it becomes one of them
        if enters or key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._end(key)
            return True
        return False

    def _look_for_focus(self) -> None:
        """End where the focus has gone to something else than a list or a calendar of the editor."""
        now = QApplication.focusWidget()
        if now is None or QApplication.activePopupWidget() is not None or self._wrong.text():
            return
        if now is self.editor or self.editor.isAncestorOf(now) or _floats(now):
            return
        self._end(0)


def _floats(widget: QWidget | None) -> bool:
    while widget is not None and not isinstance(widget, Overlay):
        widget = widget.parentWidget()
    return widget is not None
