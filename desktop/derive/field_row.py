"""One field of a record: its label, its value at rest, and its editor while it is edited.

Law: what is typed is never lost to a change from outside or to a fault. The value another person has set meanwhile is
shown once the edit has ended; the edit says what was seen when it began.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.derive.field_value import ROW, FieldValue
from desktop.derive.words import declared
from desktop.derive.wrong import Wrong
from desktop.drafts.draft_line import DraftLine, tr
from desktop.widgets.editors.editor import Editor
from desktop.widgets.labels import Muted
from shared_models.kernel.record_field import Kind, RecordField, Value

LABEL_WIDTH = 100


class FieldRow(QWidget):
    """`committed(value)` gives what the editor held; then say `accept` or `refuse`. `opened` asks for the record.
    `ended` says that nothing is edited any more, `typed` that the editor may hold something else now, and `given_up`
    that what it held is not wanted.

    `make_editor` makes an editor that shows what is stored now.
    """

    committed = Signal(object)
    opened = Signal()
    ended = Signal()
    typed = Signal()
    given_up = Signal()

    def __init__(self, field: RecordField, make_editor: Callable[[], Editor], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.seen: Value = None
        self._make_editor, self._can_edit = make_editor, False
        self._editor: Editor | None = None
        self._began: object = None
        self._waiting = self._resuming = False
        self._line: DraftLine | None = None
        label = Muted(declared(field.label))
        label.setFixedWidth(LABEL_WIDTH)
        label.setFixedHeight(ROW)
        label.setToolTip(declared(field.help))
        self.value = FieldValue(declared(field.label), field.kind is Kind.LONG_TEXT)
        self.value.installEventFilter(self)
        self.value.clicked.connect(self._press)
        self._error = Wrong()
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        self._column.addWidget(self.value)
        self._column.addWidget(self._error)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(0)
        grid.addWidget(label, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(self._column, 0, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_value(self, value: Value, text: str, link: bool, can_edit: bool) -> None:
        """Show what is stored; while it is edited, only what is at rest changes."""
        self._can_edit = can_edit
        self.value.set_state(text, link, can_edit)
        if self._editor is None:
            self.seen = value

    def set_provisional(self, provisional: bool) -> None:
        """Say whether the value is this computer's own until the server has answered."""
        self.value.set_provisional(provisional)

    def is_provisional(self) -> bool:
        """Whether it says so."""
        return self.value.is_provisional()

    def is_editing(self) -> bool:
        """Whether an editor is open."""
        return self._editor is not None

    def can_edit(self) -> bool:
        """Whether it can be edited."""
        return self._can_edit

    def editor(self) -> Editor | None:
        """The editor, while it is open."""
        return self._editor

    def edit(self) -> None:
        """Open the editor, a line of text selected: what is typed takes its place."""
        opens = self._editor is None and self._can_edit
        if opens:
            self._open()
        if self._editor is not None:
            self._editor.setFocus(Qt.FocusReason.OtherFocusReason)
            line = self._editor.focusProxy()
            if opens and isinstance(line, QLineEdit):
                line.selectAll()

    def _open(self) -> Editor:
        editor = self._editor = self._make_editor()
        self._began, self._waiting = editor.value(), False
        self._watch(editor)
        self._column.insertWidget(0, editor)
        self.value.hide()
        editor.show()
        line = editor.focusProxy()
        if line is not None:
            QWidget.setTabOrder(self.value, line)
        return editor

    def resume(self, typed: object, seen: Value, meanwhile: str) -> None:
        """Offer what was typed before and not stored; `seen` is what stood there then, `meanwhile` what does by now."""
        if self._editor is not None:
            return
        name = declared(self.field.label)
        editor = self._open() if self._can_edit else None
        if editor is not None:
            self._resuming = True
            editor.type_again(typed)
            self._resuming = False
            if not editor.is_changed():
                self.abandon()
                self.given_up.emit()
                return
            self.seen = seen
            note = tr("Meanwhile it was changed to {value}.").format(value=meanwhile) if meanwhile else ""
        else:
            note = tr("You typed: {words}").format(words=words_of(typed))
        self._line = DraftLine(name, note, can_store=editor is not None)
        self._line.store_wanted.connect(self._store)
        self._line.discard_wanted.connect(self._cancel)
        self._column.addWidget(self._line)

    def draft_line(self) -> DraftLine | None:
        """The line that offers it."""
        return self._line

    def is_resumed(self) -> bool:
        """Whether what was typed before is offered here, and nobody has typed on since."""
        return self._line is not None

    def accept(self) -> None:
        """What was committed is stored."""
        self._close()

    def refuse(self, words: str) -> None:
        """What was committed cannot be stored: say why, and keep what was typed."""
        if self._editor is None:
            return
        self._waiting = False
        typed = self._editor.typed()
        self._editor.set_value(self._began)  # what was typed is a change again that is not committed
        self._editor.type_again(typed)
        self._editor.set_error(words)
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def abandon(self) -> None:
        """Close the editor without a word, as when another record is shown."""
        self._close()

    def is_changed(self) -> bool:
        """Whether something was typed that is not stored."""
        return self._editor is not None and (self._waiting or self._editor.is_changed())

    def error(self) -> str:
        """What is wrong with what was typed, or nothing."""
        return self._error.text()

    def _watch(self, editor: Editor) -> None:
        editor.committed.connect(self._commit)
        editor.cancelled.connect(self._cancel)
        editor.edited.connect(self._edited)
        editor.faulted.connect(self._error.say)
        field = editor.focusProxy()
        if field is not None:
            field.installEventFilter(self)

    def _commit(self, value: object) -> None:
        self._waiting = True
        self.committed.emit(value)

    def _edited(self) -> None:
        if not self._resuming:
            self.typed.emit()

    def _store(self) -> None:
        if self._editor is not None:
            self._editor.commit()

    def _press(self) -> None:
        if self.value.is_link():
            self.opened.emit()
        else:
            self.edit()

    def _cancel(self) -> None:
        if self._waiting:
            return
        focused = _holds(self, QApplication.focusWidget())
        self._close()
        self.given_up.emit()
        if focused:
            self.value.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> None:
        editor, self._editor = self._editor, None
        if self._line is not None:
            self._column.removeWidget(self._line)
            self._line.hide()
            self._line.deleteLater()
            self._line = None
        if editor is None:
            return
        self._waiting = False
        focused = _holds(self, QApplication.focusWidget())
        self._error.say("")
        self.value.show()
        if focused:
            self.value.setFocus(Qt.FocusReason.OtherFocusReason)
        editor.hide()
        self._column.removeWidget(editor)
        editor.deleteLater()
        self.ended.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.value:
            return self._value_event(event) or super().eventFilter(watched, event)
        editor = self._editor
        if editor is not None and event.type() == QEvent.Type.FocusOut and not editor.is_changed():
            reason = event.reason()  # type: ignore[attr-defined]  # a QFocusEvent
            if reason not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
                editor.cancel()
        return super().eventFilter(watched, event)

    def _value_event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F2:
            self.edit()
            return True
        released = event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent)
        if released and self.value.is_link() and self.value.over_pencil(round(event.position().x())):  # type: ignore[attr-defined]  # a QMouseEvent
            self.value.setDown(False)
            self.edit()
            return True
        return False


def words_of(typed: object) -> str:
    """What an editor held, in words for where it cannot be edited."""
    if isinstance(typed, dict):
        return ", ".join([*map(str, typed.get("tags") or ()), *filter(None, [str(typed.get("text") or "")])])
    return str(typed or "")


def _holds(widget: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and widget.isAncestorOf(focus)
