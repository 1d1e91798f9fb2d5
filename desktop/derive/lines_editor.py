"""Edits a small table inside a record, such as the rates of a tax: a button that says what it holds, and a dialog.

Law: the columns are those of the declaration, each with the editor of its kind. Lines are taken all or not at all.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout

from desktop.derive.value_text import ValueText
from desktop.derive.words import declared, reason_of
from desktop.derive.wrong import Wrong
from desktop.widgets.buttons import Button, FlatButton, PrimaryButton
from desktop.widgets.dialog import Dialog
from desktop.widgets.editors.editor import Editor
from desktop.widgets.labels import SectionCaption
from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault
from shared_models.kernel.record_field import RecordField, Value
from sync.replica.lists import titles

Lines = list[dict[str, Any]]
_WIDE = 880
_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class LinesEditor(Editor):
    """The value is a list of lines, each a mapping of its columns."""

    def __init__(self, workspace: Workspace, field: RecordField, row: Mapping[str, Value], framed: bool) -> None:
        super().__init__(declared(field.label), framed)
        self._workspace, self._column, self._record = workspace, field, row
        self._lines: Lines = []
        self._button = Button(_tr("Add lines…"))
        self._use(self._button)
        self._button.clicked.connect(self.ask)

    def ask(self) -> None:
        """Open the table."""
        dialog = LinesDialog(self._workspace, self._column, self._record, self._lines)
        dialog.accepted.connect(lambda: self._take(dialog.taken))
        dialog.open()

    def _take(self, lines: Lines) -> None:
        self._lines = lines
        self.edited.emit()
        self.commit()

    def typed(self) -> object:
        return self._lines

    def type_again(self, typed: object) -> None:
        self._lines = [dict(each) for each in typed] if isinstance(typed, list) else []
        self._tell()

    def _show(self, value: object) -> None:
        self._lines = [dict(each) for each in value] if isinstance(value, list | tuple) else []
        self._tell()

    def _tell(self) -> None:
        said = ValueText(self._workspace.locale).of(self._column, self._lines, self._record)
        self._button.setText(said or _tr("Add lines…"))

    def _read(self) -> object:
        return self._lines

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() in _OPENS:
            self.ask()
            return True
        return super()._key(event)


class LinesDialog(Dialog):
    """`taken` are the lines once it is accepted."""

    def __init__(
        self, workspace: Workspace, field: RecordField, record: Mapping[str, Value], lines: Sequence[Mapping[str, Any]]
    ) -> None:
        super().__init__(declared(field.label), _WIDE, 420)
        self.workspace, self._columns, self._record = workspace, field.lines, record
        self.taken: Lines = []
        self.rows: list[dict[str, Editor]] = []
        self._grid, self.wrong = QGridLayout(), Wrong()
        for at, column in enumerate(self._columns):
            self._grid.addWidget(SectionCaption(declared(column.label)), 0, at)
            self._grid.setColumnStretch(at, 1)
        for each in lines:
            self.add(each)
        self.column.addLayout(self._grid)
        self.column.addStretch(1)
        self.below.addWidget(self.wrong)
        more = FlatButton(_tr("Add a line"), "plus")
        more.clicked.connect(lambda: self._first(self.add({})))
        go = PrimaryButton(_tr("Take"))
        go.clicked.connect(self.submit)
        self.offer(go, more)
        self._first(self.rows[0] if self.rows else self.add({}))

    def add(self, line: Mapping[str, Any]) -> dict[str, Editor]:
        """A line at the end."""
        from desktop.derive.field_editor import editor_for

        types = self.workspace.catalogue.record_types
        keys = {(each.reference, line[each.name]) for each in self._columns if each.reference and line.get(each.name)}
        named = {key[1]: title for key, title in titles(self.workspace.reader, types, keys).items()}
        row: dict[str, Editor] = {}
        at = self._grid.rowCount()
        for column, each in enumerate(self._columns):
            start = {**self._record, each.name: line.get(each.name, each.default)}
            row[each.name] = editor_for(self.workspace, each, start, named, framed=True)
            self._grid.addWidget(row[each.name], at, column)
        remove = FlatButton(_tr("Remove"))
        remove.clicked.connect(lambda: self._remove(row, remove))
        self._grid.addWidget(remove, at, len(self._columns))
        self.rows.append(row)
        return row

    def _remove(self, row: dict[str, Editor], button: Button) -> None:
        self.rows.remove(row)
        for each in (*row.values(), button):
            each.setParent(None)
            each.deleteLater()

    def _first(self, row: Mapping[str, Editor]) -> None:
        next(iter(row.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self) -> None:
        """Take the lines, or say what is wrong; a line without anything is left out."""
        found: Lines = []
        for at, row in enumerate(self.rows, 1):
            line = self._line(row, at)
            if line is None:
                return
            if any(line.get(each.name, each.default) != each.default for each in self._columns):
                found.append(line)
        self.taken = found
        self.accept()

    def _line(self, row: Mapping[str, Editor], at: int) -> dict[str, Any] | None:
        from desktop.derive.field_editor import plain_value

        line: dict[str, Any] = {}
        for each in self._columns:
            editor = row[each.name]
            try:
                edited = plain_value(self.workspace, each, editor.value()) if editor.commit() else None
            except Fault as fault:
                editor.set_error(reason_of(fault))
                edited = None
            if edited is None or edited.made:
                words = _tr("Line {line}: {problem}")
                self.wrong.say(words.format(line=at, problem=editor.error() or _tr("Choose one from the list.")))
                editor.setFocus()
                return None
            if edited.value not in (None, "", []):
                line[each.name] = edited.value
        return line

    def keyPressEvent(self, event: QKeyEvent) -> None:
        strong = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if strong and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        else:
            super().keyPressEvent(event)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Editors", text)
