"""What one does with the rows of a list: walking, selecting, opening, deleting.

Law: it acts on the record a person stands on or on the selected ones, and writes by operations. The record a person
stands on is told to the selection, which the record panel follows.
"""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop.derive.list_model import RecordList
from desktop.derive.words import declared
from desktop.records.list_head import tr
from desktop.records.selection import selection
from desktop.widgets.record_table import RecordTable
from desktop.workspace import Workspace
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id, now


class ListWork(QObject):
    """The work of one list. `selection_changed()` is emitted when other rows are selected."""

    selection_changed = Signal()

    def __init__(self, workspace: Workspace, table: RecordTable, model: RecordList) -> None:
        super().__init__(table)
        self.workspace, self.table, self.model = workspace, table, model
        self.record_type = model.record_type
        self._selection = selection(workspace)
        self._moving = QTimer(self, singleShot=True, interval=0)
        self._moving.timeout.connect(self._move)
        table.opened.connect(lambda row: self.open())
        table.current_row_changed.connect(lambda row: self._moving.start())
        table.clicked.connect(lambda index: self._moving.start())  # the panel may show what no row stands on
        table.selectionModel().selectionChanged.connect(lambda *_: self.selection_changed.emit())

    def has_current(self) -> bool:
        """Whether a record is current."""
        return self.table.current_row() >= 0

    def current_id(self) -> str:
        """The record the person stands on, or nothing."""
        return self.model.id_at(self.table.current_row())

    def selected_count(self) -> int:
        """How many rows are selected."""
        ranges = self.table.selectionModel().selection().toList()
        return sum(each.height() for each in ranges) if ranges else 0

    def may_delete(self) -> bool:
        """Whether the role allows to delete some of these records."""
        return self.workspace.actor.may_some(self.record_type.permission("delete"))

    def open(self) -> None:
        """Open the current record in the panel."""
        if record_id := self.current_id():
            if not self.table.selected_rows():
                self.table.set_current_row(self.table.current_row())
            self._selection.move(self.record_type.name, record_id)
            self.workspace.show_record(self.record_type.name, record_id)

    def edit(self) -> None:
        """Open the current record with its first field being edited."""
        self.open()
        self._selection.edit_wanted.emit("")

    def step(self, by: int) -> None:
        """Go some rows down, or up."""
        self.table.set_current_row(self.table.current_row() + by)
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def select(self) -> None:
        """Select the current row, or no longer."""
        flags = self.table.selectionModel().SelectionFlag
        self.table.selectionModel().select(self.table.currentIndex(), flags.Toggle | flags.Rows)

    def delete(self) -> None:
        """Delete the selected records; one undo brings them all back."""
        rows = self.table.selected_rows() or ([self.table.current_row()] if self.has_current() else [])
        ids = self.model.ids(rows)
        if not ids:
            return
        name, at = self.record_type.name, now()
        one, many = declared(self.record_type.label), declared(self.record_type.label_plural)
        words = one if len(ids) == 1 else f"{self.workspace.locale.toString(len(ids))} {many.lower()}"
        label = tr("Deletion of {what}").format(what=self._title_of(rows[0]) if len(ids) == 1 else words)
        self.table.clearSelection()
        self.table.set_current_row(_beside(rows, self.model.rowCount()))

        def mutations(_: object) -> list[Mutation]:
            return [Mutation(new_id(), name, each, Action.DELETE, at=at) for each in ids]

        done = tr("{what} deleted").format(what=words)
        self.workspace.operations.write(
            label, mutations, done=lambda written: self.workspace.toast(done, written.group_id)
        )

    def _title_of(self, row: int) -> str:
        line = self.model.line(row)
        return line.title if line is not None else ""

    def _move(self) -> None:
        if record_id := self.current_id():
            self._selection.move(self.record_type.name, record_id)


def _beside(rows: Sequence[int], count: int) -> int:
    """The row after these, or where there is none the nearest one before the last of them."""
    last = max(rows)
    return last + 1 if last + 1 < count else next((row for row in range(last, -1, -1) if row not in rows), 0)
