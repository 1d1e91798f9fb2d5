"""The line at the bottom of the panel where a note about the record is written; Enter keeps it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.records.timeline import ACTIVITY, activity_field
from desktop.widgets.card import Rule
from desktop.widgets.editors.text_editor import TextEditor
from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault
from shared_models.kernel.record_field import Kind, Value
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Row
from sync.clock import now

_SUBJECT = 120


def about(workspace: Workspace, made: str, record_type: RecordType, row: Row) -> dict[str, Value]:
    """The values by which a new record of the type `made` is about a record, and about what that belongs to."""
    target = workspace.catalogue.record_type(made)
    values: dict[str, Value] = {}
    for each in target.references:
        if each.system or each.kind is not Kind.REFERENCE or each.reference in ("member", made):
            continue
        if each.reference == record_type.name:
            values.setdefault(each.name, row["id"])
        elif row.get(each.name) and each.name in record_type.by_name:
            values.setdefault(each.name, row[each.name])
    return values


class NoteLine(QWidget):
    """Notes about the record that `show_row` has named last. `left` is emitted when Esc leaves the line."""

    left = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._record_type: RecordType | None = None
        self._row: Row = {}
        words = QCoreApplication.translate("Panel", "Write a note…  (N)")
        self.editor = TextEditor(QCoreApplication.translate("Panel", "Note"), words, framed=True)
        self.editor.committed.connect(self._write)
        self.editor.cancelled.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 0, 18, 12)
        column.setSpacing(10)
        column.addWidget(Rule())
        column.addWidget(self.editor)
        self.setFocusProxy(self.editor)

    def show_row(self, record_type: RecordType, row: Row) -> None:
        """Notes are about this record from now on; what was typed about another one is not carried over."""
        if row["id"] != self._row.get("id"):
            self.editor.set_value("")
        self._record_type, self._row = record_type, row
        target = self._workspace.catalogue.record_types.get(ACTIVITY)
        may = target is not None and self._workspace.actor.may(target.permission("create"))
        self.setVisible(may and activity_field(self._workspace, record_type) is not None)

    def begin(self) -> None:
        """Go there."""
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def is_changed(self) -> bool:
        """Whether something was typed that is not kept."""
        return self.editor.is_changed()

    def _write(self, value: object) -> None:
        text, kind = str(value).strip(), self._record_type
        self.editor.set_value("")
        if not text or kind is None:
            return
        values = note(text) | about(self._workspace, ACTIVITY, kind, self._row)
        label = QCoreApplication.translate("Panel", "Note about {title}").format(title=kind.title_of(self._row))

        def failed(fault: Fault) -> None:
            if not self.editor.is_changed():
                self.editor.set_value("")
                _type(self.editor, text)
            self._workspace.fault(fault)

        self._workspace.operations.create(ACTIVITY, values, label, failed=failed)


def note(text: str) -> dict[str, Value]:
    """The values of a note: its first line is what it is called, all of it its text when that is longer."""
    first = text.splitlines()[0].strip()
    short = len(first) <= _SUBJECT
    subject = first if short else f"{first[: _SUBJECT - 1].rstrip()}…"
    values: dict[str, Value] = {"type": "note", "subject": subject, "at": now()}
    return values if short and first == text else values | {"body": text}


def _type(editor: TextEditor, text: str) -> None:
    """Put words back that were typed and could not be kept."""
    field = editor.focusProxy()
    if isinstance(field, QLineEdit):
        field.setText(text)
