"""A line in a form that says whom a new record looks like, while it is typed, and leads there.

Law: it never moves what stands around it, and nothing waits for it.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.derive.references import hint_fields, hint_of
from desktop.duplicates.finder import Similar
from desktop.duplicates.words import tr
from desktop.records.selection import selection
from desktop.widgets.announce import announce
from desktop.widgets.buttons import FlatButton
from desktop.widgets.editors.editor import Editor
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.labels import Label
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id, is_id
from shared_models.kernel.meanwhile import MERGED_INTO
from shared_models.kernel.record_field import Kind, RecordField, Value
from shared_models.kernel.record_type import RecordType
from sync.replica import lists
from sync.replica.rows import fetch_one

if TYPE_CHECKING:
    from sync.duplicates.likeness import Likeness
    from sync.replica.writes import Written

_PAUSE_MILLISECONDS = 150
"""How long after the last key somebody is looked for."""


class SimilarHint(QWidget):
    """`opened(id)` asks for the record it names, `used(id)` to take that record in place of a new one."""

    opened = Signal(str)
    used = Signal(str)

    def __init__(self, workspace: Workspace, kind: RecordType, typed: Callable[[], Mapping[str, Value]]) -> None:
        super().__init__()
        self._workspace, self._kind, self._typed = workspace, kind, typed
        self._similar = Similar(workspace, kind.name, self)
        self.record_id: Id = ""
        self._asked: Mapping[str, Value] = {}
        self.label = Label("", "text")
        self.open_button, self.use_button = FlatButton(tr("Open")), FlatButton(tr("Use it"))
        self.open_button.clicked.connect(lambda: self.opened.emit(self.record_id))
        self.use_button.clicked.connect(lambda: self.used.emit(self.record_id))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._icon = IconLabel("users", "warning")
        for each in (self._icon, self.label):
            row.addWidget(each)
        row.addStretch(1)
        for button in (self.open_button, self.use_button):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            row.addWidget(button)
        self._parts = (self._icon, self.label, self.open_button, self.use_button)
        self.setFixedHeight(32)
        self._show("", "")
        self._later = QTimer(self, singleShot=True, interval=_PAUSE_MILLISECONDS)
        self._later.timeout.connect(self._ask)

    def typed_on(self) -> None:
        """Something was typed."""
        self._later.start()

    def words(self) -> str:
        """What it says."""
        return self.label.text()

    def _ask(self) -> None:
        values = {name: value for name, value in self._typed().items() if value not in (None, "", [])}
        if values != self._asked:
            self._asked = values
            self._similar.ask(values, self._hear)

    def _hear(self, found: "Sequence[Likeness]") -> None:
        if not found:
            self._show("", "")
            return
        from sync.duplicates.nearby import NOBODY

        best = found[0]
        record_id = best.other if best.one == NOBODY else best.one
        self._show(record_id, self._called(record_id))

    def _show(self, record_id: Id, title: str) -> None:
        words = tr("Looks like {record}").format(record=title) if title else ""
        new = bool(words) and words != self.label.text()
        self.record_id = record_id if title else ""
        self.label.setText(words)
        self.label.updateGeometry()
        for each in self._parts:
            each.setVisible(bool(words))
        self.open_button.setAccessibleName(tr("Open {record}").format(record=title) if title else tr("Open"))
        self.use_button.setAccessibleName(tr("Use {record}").format(record=title) if title else tr("Use it"))
        if new:
            announce(self, words)

    def _called(self, record_id: Id) -> str:
        """The record's name, and what tells it apart: `Ana Weber (Weinhold KG)`."""
        workspace, kind = self._workspace, self._kind
        types = workspace.catalogue.record_types
        fields = hint_fields(kind)
        sql = f'SELECT rid FROM "{kind.name}" WHERE id = ? AND deleted_at IS NULL'  # noqa: S608 - a declared name
        found = workspace.reader.execute(sql, (record_id,)).fetchone()
        if found is None:
            return ""
        line = lists.page(workspace.reader, types, kind, [found[0]], [each.name for each in fields]).get(found[0])
        if line is None:
            return ""
        more = hint_of(fields, line)
        return f"{line.title} ({more})" if more else line.title


def hint_for(
    workspace: Workspace, kind: RecordType, editors: Mapping[str, Editor], leave: Callable[[], None]
) -> SimilarHint | None:
    """The line for a form that makes a record of this type; None where duplicates cannot be told.

    `leave` closes the form. What was typed fills what the record that is used in its place has empty.
    """
    if MERGED_INTO not in kind.by_name:
        return None

    def typed() -> dict[str, Value]:
        return {name: _plain(kind.by_name[name], each) for name, each in editors.items() if name in kind.by_name}

    def open_it(record_id: Id) -> None:
        leave()
        selection(workspace).move(kind.name, record_id)
        workspace.stand_on_record(kind.name, record_id)

    def use(record_id: Id) -> None:
        row = fetch_one(workspace.reader, kind, record_id)
        values = {name: value for name, value in typed().items() if value and row and row[name] in (None, "")}
        open_it(record_id)
        if values and row is not None:
            title = kind.title_of(row)
            label = tr("What was missing of {record}").format(record=title)
            words = tr("{record} was completed").format(record=title)

            def done(written: "Written") -> None:
                workspace.toast(words, written.group_id)

            workspace.operations.patch(kind.name, record_id, dict.fromkeys(values), values, label, done=done)

    hint = SimilarHint(workspace, kind, typed)
    for each in editors.values():
        each.edited.connect(hint.typed_on)
        each.committed.connect(lambda _: hint.typed_on())
    hint.opened.connect(open_it)
    hint.used.connect(use)
    return hint


def _plain(field: RecordField, editor: Editor) -> Value:
    """What an editor holds as far as it tells who somebody is."""
    if field.kind in (Kind.TEXT, Kind.EMAIL, Kind.PHONE, Kind.URL):
        return " ".join(str(editor.typed() or "").split()) or None
    value = editor.value()
    return value if field.kind is Kind.REFERENCE and is_id(value) and field.name != "owner_id" else None
