"""What all editors have in common.

Law: an edit ends once, in `committed(value)` when the value changed or in `cancelled()` when it did not. Enter and Tab
commit, so does the focus going elsewhere; Esc takes back. Text that cannot be read is kept and explained.
"""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from desktop.widgets.announce import announce
from desktop.widgets.dialog import Dialog


class Unreadable(ValueError):
    """What was typed is no value of this kind; the message says what to type instead."""


class Editor(QWidget):
    """One value. `name` is the accessible name; `framed` shows the field's edge always (forms), else only in use.

    `edited` tells that the field may hold something else than before, committed or not; `faulted` what is wrong with it
    by now, or with no words that nothing is any more.
    """

    committed = Signal(object)
    cancelled = Signal()
    edited = Signal()
    faulted = Signal(str)

    def __init__(self, name: str, framed: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._framed = framed
        self._value: object = None
        self._error = ""
        self._at_end = False
        self._input: QWidget | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self.edited.connect(lambda: self.set_error(""))

    def value(self) -> object:
        """The value that was set or committed last."""
        return self._value

    def reading(self) -> object:
        """The value that the field shows now, committed or not. Raises Unreadable."""
        return self._read()

    def set_value(self, value: object) -> None:
        """Show `value` and forget any edit; emits nothing."""
        self._value = value
        self._show(value)
        self.set_error("")

    def is_changed(self) -> bool:
        """Whether the person has typed something that is not committed."""
        try:
            return self._read() != self._value
        except Unreadable:
            return True

    def error(self) -> str:
        """What is wrong with the text, or nothing."""
        return self._error

    def set_error(self, words: str) -> None:
        """Mark the field as wrong and say why; an empty text clears the mark."""
        field = self._field()
        if words == self._error:
            return
        self._error = words
        field.setProperty("invalid", bool(words))
        field.style().unpolish(field)
        field.style().polish(field)
        field.setToolTip(words)
        field.setAccessibleDescription(words)
        if words:
            announce(field, words)
        self.faulted.emit(words)

    def commit(self) -> bool:
        """End the edit. False when the text cannot be read: the error is shown and the text kept."""
        try:
            value = self._read()
        except Unreadable as unreadable:
            self.set_error(str(unreadable))
            return False
        self.set_error("")
        if value == self._value:
            self._show(value)
            self.cancelled.emit()
        else:
            self._value = value
            self._show(value)
            self.committed.emit(value)
        return True

    def cancel(self) -> None:
        """Take the edit back."""
        self.set_value(self._value)
        self.cancelled.emit()

    def set_read_only(self, read_only: bool) -> None:
        """Forbid or allow editing."""
        self._field().setEnabled(not read_only)

    def typed(self) -> object:
        """What the field holds as it stands, readable or not: plain data that `type_again` puts back."""
        field = self._field()
        if isinstance(field, QLineEdit):
            return field.text()
        if isinstance(field, QPlainTextEdit):
            return field.toPlainText()
        return field.currentData() if isinstance(field, QComboBox) else None

    def type_again(self, typed: object) -> None:
        """Let the field hold what `typed` has said, as an edit that is not committed."""
        field = self._field()
        if isinstance(field, QLineEdit):
            field.setText(str(typed or ""))
        elif isinstance(field, QPlainTextEdit):
            field.setPlainText(str(typed or ""))
            field.moveCursor(QTextCursor.MoveOperation.End)
        elif isinstance(field, QComboBox):
            at = field.findData(typed)
            field.setCurrentIndex(at if at >= 0 else field.currentIndex())

    def _show(self, value: object) -> None:
        raise NotImplementedError

    def _read(self) -> object:
        """The value the field shows now. Raises Unreadable."""
        raise NotImplementedError

    def _use(self, field: QWidget) -> None:
        """Adopt the widget that takes the keys."""
        self._input = field
        field.setAccessibleName(self.accessibleName())
        if not self._framed:
            field.setObjectName("inplace")
        field.installEventFilter(self)
        if isinstance(field, QLineEdit | QPlainTextEdit):
            field.textChanged.connect(lambda *_: self.edited.emit())
        elif isinstance(field, QComboBox):
            field.currentIndexChanged.connect(lambda _: self.edited.emit())
        self._row.addWidget(field, 1)
        self._align()
        self.setFocusProxy(field)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        """Keep the text at the start of the field whatever script it is in; Qt would follow the text."""
        if isinstance(self._input, QLineEdit):
            at_right = self.isRightToLeft() != self._at_end
            side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
            self._input.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    def _field(self) -> QWidget:
        if self._input is None:
            raise RuntimeError("The editor has no field yet.")
        return self._input

    def _commits(self, event: QKeyEvent) -> bool:
        return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._input:
            if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._commits(event):
                event.accept()  # also with Ctrl held down, which means something else where nobody types
                return True
            if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._key(event) or super().eventFilter(watched, event)
            if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
                passing = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
                if event.reason() not in passing and self.is_changed() and not self._error:
                    self.commit()
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            leaves = self._framed and not self.is_changed() and isinstance(self.window(), QDialog)
            self.cancel()
            return not leaves  # with nothing to take back, it is the dialog that is left
        if self._commits(event):
            strong = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if self.commit() and strong and self._framed and isinstance(dialog := self.window(), Dialog):
                dialog.go_ahead()
            return True
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.commit()
        return False
