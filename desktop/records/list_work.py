"""What one does with the rows of a list: walking, marking, opening; what is done to many at once is `bulk`.

Law: it acts on the record a person stands on or on the marked ones, and writes by operations. The record a person
stands on is told to the selection, which the record panel follows.
"""

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop.derive.columns import TITLE
from desktop.derive.list_model import RecordList
from desktop.records.bulk.bulk_work import BulkWork
from desktop.records.bulk.copying import Copying
from desktop.records.bulk.marking import Marking
from desktop.records.cell_edit.cell_editing import CellEditing
from desktop.records.export.exporting import Exporting
from desktop.records.paste.pasting import Pasting
from desktop.records.selection import selection
from desktop.records.walk import walk
from desktop.widgets.record_table import RecordTable
from desktop.workspace import Workspace


class ListWork(QObject):
    """The work of one list. `selection_changed()` is emitted when other rows are marked."""

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
        self.marking = Marking(workspace, table, model)
        self.marking.marks.changed.connect(self.selection_changed)
        self.cells = CellEditing(workspace, table, model)
        self.bulk = BulkWork(workspace, table, model, self.marking)
        self.copying = Copying(self.bulk, self.cells)
        self.exporting = Exporting(self.bulk)
        self.pasting = Pasting(self.bulk, self.cells)

    def has_current(self) -> bool:
        """Whether a record is current."""
        return self.table.current_row() >= 0

    def current_id(self) -> str:
        """The record the person stands on, or nothing."""
        return self.model.id_at(self.table.current_row())

    def selected_count(self) -> int:
        """How many rows are marked."""
        return len(self.marking.marks)

    def open(self) -> None:
        """Open the current record in the panel."""
        if record_id := self.current_id():
            if not self.table.selected_rows():
                self.table.set_current_row(self.table.current_row())
            walk(self.workspace).stand_in(self)
            self._selection.move(self.record_type.name, record_id)
            self.workspace.show_record(self.record_type.name, record_id)

    def edit(self) -> None:
        """Open the current record with its first field being edited."""
        self.open()
        self._selection.edit_wanted.emit("")

    def rename(self) -> None:
        """Begin editing the name of the current record: in its row where it is one field, else in the panel."""
        if not self.cells.begin_at(TITLE):
            self.open()
            self._selection.edit_wanted.emit(self.record_type.title[0])

    def step(self, by: int) -> None:
        """Go some rows down, or up."""
        self.table.set_current_row(self.table.current_row() + by)
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def select(self) -> None:
        """Mark the current row, or no longer."""
        self.marking.toggle()

    def _move(self) -> None:
        if record_id := self.current_id():
            walk(self.workspace).stand_in(self)
            self._selection.move(self.record_type.name, record_id)
