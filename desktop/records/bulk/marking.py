"""Marking rows by keys and pointer: X, Shift with the arrows or a click, Ctrl with a click, Ctrl+A; Esc unmarks.

Law: what is marked stays marked through sorting and sync, and goes with the search or view it was found by: nothing out
of sight is acted on.
"""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView

from desktop.derive.list_model import RecordList
from desktop.records.bulk.marks import Marks
from desktop.records.bulk.words import tr
from desktop.widgets.announce import announce
from desktop.widgets.record_table import RecordTable
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id
from sync.replica.lists import ids_of
from sync.replica.query import Query
from sync.replica.touched import Touched

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ENDS = (Qt.Key.Key_Home, Qt.Key.Key_End)
_PAGES = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}


class Marking(QObject):
    """The marks of one list, and the gestures that set them."""

    def __init__(self, workspace: Workspace, table: RecordTable, model: RecordList) -> None:
        super().__init__(table)
        self._workspace, self._table, self._model = workspace, table, model
        self.marks = Marks(self)
        self._shown = model.query
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.is_marked = self._is_marked
        model.told = lambda rid, title: tr("{record} marked").format(record=title) if rid in self.marks else title
        table.installEventFilter(self)
        table.viewport().installEventFilter(self)
        self.marks.changed.connect(table.viewport().update)
        model.modelReset.connect(self._keep_shown)
        model.layoutChanged.connect(self._keep_shown)
        model.rowsRemoved.connect(self._keep_shown)
        workspace.touched.connect(self._hear)

    def toggle(self) -> None:
        """Mark the current row, or no longer."""
        rid = self._model.rid_at(self._table.current_row())
        if rid >= 0:
            self.marks.toggle(rid)
            title = str(self._model.index(self._table.current_row(), 0).data() or "")
            words = tr("{record} marked") if rid in self.marks else tr("{record} not marked any more")
            announce(self._table, words.format(record=title))

    def mark_all(self) -> None:
        """Mark every record that the list shows."""
        if not self._model.is_complete():
            self._model.read_order()
        self.marks.all(self._model.records())

    def has_marks(self) -> bool:
        """Whether any row is marked."""
        return bool(self.marks)

    def rids(self) -> list[int]:
        """The marked rows in the order of the list; without marks, the current one."""
        if self.marks:
            return [each for each in self._model.records() if each in self.marks]
        rid = self._model.rid_at(self._table.current_row())
        return [rid] if rid >= 0 else []

    def ids(self) -> list[Id]:
        """The records in these rows."""
        return ids_of(self._workspace.reader, self._model.record_type, self.rids())

    def _is_marked(self, row: int) -> bool | None:
        return self._model.rid_at(row) in self.marks if self.marks else None

    def _keep_shown(self, *_: object) -> None:
        before, self._shown = self._shown, self._model.query
        if _which(before) != _which(self._shown):
            self.marks.clear()
        elif self.marks and self._model.is_complete():
            self.marks.keep(self._model.records())

    def _hear(self, touched: Touched) -> None:
        if touched.everything:  # row ids are others now
            self.marks.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            return watched is self._table.viewport() and self._press(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key, row = event.key(), self._table.current_row()
        if held == Qt.KeyboardModifier.ShiftModifier:
            count = self._model.rowCount()
            page = max(1, self._table.viewport().height() // max(1, self._table.rowHeight(max(0, row))) - 1)
            to = {
                **{name: row + step for name, step in _STEPS.items()},
                **{name: row + step * page for name, step in _PAGES.items()},
                _ENDS[0]: 0,
                _ENDS[1]: count - 1,
            }.get(Qt.Key(key))
            if to is None or not count:
                return False
            self.extend(max(0, min(to, count - 1)))
            return True
        if not held and key == Qt.Key.Key_X and row >= 0:
            self.toggle()
            return True
        if not held and key == Qt.Key.Key_Escape and self.marks:
            self.marks.clear()
            return True
        return False

    def extend(self, row: int) -> None:
        """Mark from the anchor, or the current row, to a row, which becomes the current one."""
        model = self._model
        if not self.marks:
            self.marks.stand_on(model.rid_at(self._table.current_row()))
        at = model.row_of_rid(self.marks.anchor)
        first, last = sorted((row if at < 0 else at, row))
        self._table.set_current_row(row)
        self.marks.span(model.rids()[first : last + 1])

    def _press(self, event: QMouseEvent) -> bool:
        row = self._table.rowAt(round(event.position().y()))
        held = event.modifiers()
        if row < 0:
            return False
        if event.button() != Qt.MouseButton.LeftButton:
            if self.marks and not self._is_marked(row):
                self.marks.clear()
            return False
        if held & Qt.KeyboardModifier.ControlModifier:
            if not self.marks:  # the row one stood on was chosen, too
                self.marks.toggle(self._model.rid_at(max(0, self._table.current_row())))
                if row == self._table.current_row():
                    return True
            self._table.set_current_row(row)
            self.marks.toggle(self._model.rid_at(row))
            return True
        if held & Qt.KeyboardModifier.ShiftModifier:
            self.extend(row)
            return True
        self.marks.clear()
        return False


def _which(query: Query) -> Query:
    """What a query says of which records are shown, not of their order."""
    return replace(query, sort="", descending=False)
