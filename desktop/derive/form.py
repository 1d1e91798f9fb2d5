"""A form: an editor for each field with what is wrong below it, read as plain values. A dialog lays it out.

Law: the keyboard is enough. Enter submits from any line, Ctrl+Enter from anywhere, Esc leaves. What is refused stays as
it was typed, with the reason at its field.
"""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from desktop.derive.field_editor import editor_for, plain_value
from desktop.derive.words import declared, reason_of
from desktop.derive.wrong import Wrong
from desktop.widgets.editors.editor import Editor
from desktop.widgets.labels import Muted
from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Mutation
from shared_models.kernel.record_field import RecordField, Value
from shared_models.kernel.write import Row


class Form(QObject):
    """`fault` shows what concerns no field. Signals: `submitted(bool)` with whether Shift was held, `left()`."""

    submitted = Signal(bool)
    left = Signal()

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self.fields: dict[str, RecordField] = {}
        self.editors: dict[str, Editor] = {}
        self.wrong: dict[str, Wrong] = {}
        self.fault = Wrong()
        self._workspace = workspace

    def add(self, field: RecordField, row: Row, titles: Mapping[Id, str]) -> Editor:
        """An empty editor for a field of a record."""
        editor = editor_for(self._workspace, field, row, titles, framed=True)
        self.fields[field.name], self.editors[field.name], self.wrong[field.name] = field, editor, Wrong()
        editor.faulted.connect(self.wrong[field.name].say)
        watched = editor.focusProxy()
        if watched is not None:
            watched.installEventFilter(self)
        return editor

    def line(self, name: str, label_width: int, mark: str = "") -> QHBoxLayout:
        """The label of a field, with a mark behind it, beside its editor."""
        label = Muted(declared(self.fields[name].label) + mark)
        label.setFixedSize(label_width, 32)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.editors[name], 1)
        return line

    def read(self, before: Mapping[str, Value]) -> tuple[list[Mutation], dict[str, Value]] | None:
        """The records to make first, and what is typed; None when something in it is wrong, which is then said.

        `before` is what the fields held (see `plain_value`).
        """
        for each in (*self.wrong.values(), self.fault):
            each.say("")
        made: list[Mutation] = []
        values: dict[str, Value] = {}
        for name, editor in self.editors.items():
            if not editor.commit():
                self.say(name, editor.error())
                continue
            try:
                edited = plain_value(self._workspace, self.fields[name], editor.value(), before.get(name))
            except Fault as fault:
                self.say(name, reason_of(fault))
                continue
            made += edited.made
            values[name] = edited.value
        return (made, values) if len(values) == len(self.editors) else None

    def say(self, name: str, words: str) -> None:
        """Say what is wrong, at its field where there is one; the first wrong field is gone to."""
        if name not in self.wrong:
            self.fault.say(words)
            return
        first = not any(each.text() for other, each in self.wrong.items() if other != name)
        self.editors[name].set_error(words)
        self.wrong[name].say(words)
        if first:
            self.editors[name].setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            strong = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if enter and (strong or isinstance(watched, QLineEdit)):
                editor = next((each for each in self.editors.values() if each.focusProxy() is watched), None)
                if editor is None:
                    return super().eventFilter(watched, event)
                if editor.commit():
                    self.submitted.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
                return True
            if event.key() == Qt.Key.Key_Escape:  # with all that was typed, which can be brought back
                self.left.emit()
                return True
        return super().eventFilter(watched, event)
