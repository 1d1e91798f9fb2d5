"""Editing the cells of a list: a current cell that arrows and Tab move, and an editor that opens in it.

Law: Shift+F2 or a double click begins, Enter stores and goes down, Tab stores and goes on, Esc takes back and then
leaves. What only a verb sets, and what the role may not write, has no editor. Each value is an operation of its own.
"""

from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt
from PySide6.QtGui import QMouseEvent

from desktop.derive.columns import TITLE, Column
from desktop.derive.field_editor import can_edit, editor_for, plain_value
from desktop.derive.list_model import RecordList
from desktop.derive.other_currency import along
from desktop.derive.words import declared, reason_of
from desktop.drafts.field_draft import FieldDraft
from desktop.records.bulk.words import tr
from desktop.records.cell_edit.cell_cursor import CellCursor
from desktop.records.cell_edit.cell_editor import CHOSEN, CellEditor
from desktop.widgets.record_table import RecordTable
from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_field import RecordField, Value
from sync.clock import new_id, now
from sync.replica.lists import Line


class CellEditing(QObject):
    """One for each list."""

    def __init__(self, workspace: Workspace, table: RecordTable, model: RecordList) -> None:
        super().__init__(table)
        self.workspace, self.table, self.model = workspace, table, model
        self.cursor = CellCursor(table.viewport())
        self.open_editor: CellEditor | None = None
        self._waiting: list[CellEditor] = []
        self._column = ""
        cursor = self.cursor
        cursor.moved.connect(self._move)
        cursor.began.connect(self._edit)
        cursor.emptied.connect(self._empty)
        cursor.left.connect(self.leave)
        table.viewport().installEventFilter(self)
        for bar in (table.verticalScrollBar(), table.horizontalScrollBar()):
            bar.valueChanged.connect(lambda _: self._place())
        table.horizontalHeader().sectionResized.connect(lambda *_: self._place())
        table.current_row_changed.connect(lambda _: self._place())
        model.layoutChanged.connect(self._place)
        model.modelReset.connect(self._reset)

    @property
    def is_on(self) -> bool:
        """Whether there is a current cell."""
        return bool(self._column)

    def can_begin(self) -> bool:
        """Whether the current row has a cell that can be edited."""
        stands = self.model.rid_at(self.table.current_row()) >= 0
        return stands and bool(self._editable()) and not self.model.query.deleted

    def begin(self) -> None:
        """Edit in the current row, in the column that was edited last."""
        self.begin_at("")

    def begin_at(self, column: str) -> bool:
        """Edit in the current row, in this column or else the one that was edited last; whether that can be done."""
        offered = self._editable()
        if not offered or not self.can_begin() or (column and column not in offered):
            return False
        self._stand(column or (self._column if self._column in offered else offered[0]))
        self._edit("")
        return True

    def leave(self) -> None:
        """Have no current cell any more; what is being edited is stored."""
        if self.open_editor is not None:
            self.open_editor.finish()
        self._column = ""
        had = self.cursor.hasFocus()
        self.cursor.hide()
        if had:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def cell(self) -> tuple[int, str]:
        """The current row and the field of the current cell, empty for none."""
        return self.table.current_row(), self._column

    def fields(self) -> dict[str, RecordField]:
        """The fields that can be edited here, by the columns that show them, in the order in which they are seen."""
        header, found = self.table.horizontalHeader(), {}
        for visual in range(header.count()):
            at = header.logicalIndex(visual)
            field = self._field(self.model.columns.shown[at]) if at < len(self.model.columns.shown) else None
            if field is not None and not header.isSectionHidden(at):
                found[self.model.columns.shown[at].id] = field
        return found

    def _editable(self) -> list[str]:
        return list(self.fields())

    def _field(self, column: Column) -> RecordField | None:
        listed = self.model.listed
        field = column.field
        if column.id == TITLE and len(listed.title) == 1:
            field = listed.field(listed.title[0])
        if field is None or field.by_verb or not can_edit(self.workspace, listed, field):
            return None
        return field

    def _stand(self, column: str) -> None:
        self._column = column
        self._reveal()
        if self.open_editor is None:
            self.cursor.show()
            self.cursor.raise_()
            self.cursor.setFocus(Qt.FocusReason.OtherFocusReason)
            self._say()

    def _say(self) -> None:
        """Let a screen reader say where one is."""
        row, at = self.table.current_row(), self._place_of(self._column)
        title = str(self.model.index(row, 0).data() or "")
        value = str(self.model.index(row, at).data() or "") or tr("empty")
        words = tr("{field} of {record}: {value}")
        label = self.model.columns.shown[at].label
        self.cursor.setAccessibleName(words.format(field=label, record=title, value=value))

    def _place_of(self, column: str) -> int:
        return next((at for at, each in enumerate(self.model.columns.shown) if each.id == column), 0)

    def _rect(self, row: int, column: str) -> QRect:
        return self.table.visualRect(self.model.index(row, self._place_of(column)))

    def _place(self) -> None:
        """Put cursor and editors where their cells are now."""
        if self._column and self.table.current_row() >= 0:
            self.cursor.setGeometry(self._rect(self.table.current_row(), self._column))
        for each in (*self._waiting, *([self.open_editor] if self.open_editor else [])):
            row = self.model.row_of_rid(each.rid)
            if row >= 0:
                each.place(self._rect(row, each.name))

    def _reset(self) -> None:
        """Other records are shown: what is being edited is stored first."""
        self.leave()

    def _move(self, rows: int, columns: int) -> None:
        offered = self._editable()
        if not offered:
            self.leave()
            return
        at = offered.index(self._column) if self._column in offered else 0
        to, row = at + columns, self.table.current_row() + rows
        if columns and not 0 <= to < len(offered):  # Tab goes on in the next row
            row += 1 if to >= len(offered) else -1
            to %= len(offered)
        way = -1 if row < self.table.current_row() else 1
        while 0 <= row < self.model.rowCount() and self.model.rid_at(row) < 0:
            row += way  # past the heading of a group
        if 0 <= row < self.model.rowCount():
            if row != self.table.current_row():
                self.table.set_current_row(row)
            self._stand(offered[to])
            self._reveal()

    def _reveal(self) -> None:
        """Scroll to the current cell, also from behind the columns that stay."""
        row, at, header = self.table.current_row(), self._place_of(self._column), self.table.header()
        self.table.scrollTo(self.model.index(row, at))
        band, cell = header.frozen_band(), self._rect(row, self._column)
        if at not in header.frozen_columns() and band.intersects(cell.translated(0, -cell.top())):
            hidden = cell.right() - band.left() + 1 if header.isRightToLeft() else band.right() - cell.left() + 1
            bar = self.table.horizontalScrollBar()
            bar.setValue(bar.value() - hidden)
        self._place()

    def _edit(self, typed: str) -> None:
        row = self.table.current_row()
        line, field = self.model.line(row), self.fields().get(self._column)
        if line is None or field is None:
            return
        known = dict(line.values)
        if self._column == TITLE:
            known[field.name] = line.title
        editor = editor_for(self.workspace, field, known, line.titles, framed=True)
        made = CellEditor(editor, self.table.viewport(), self.model.rid_at(row), self._column)
        place = (self.model.record_type.name, line.id, field.name)
        made.draft = FieldDraft(self.workspace, editor, place, known.get(field.name), line.title)
        made.stored.connect(partial(self._store, made, line, field, known))
        made.ended.connect(partial(self._ended, made))
        self.open_editor = made
        self.cursor.hide()
        made.place(self._rect(row, self._column))
        made.open(typed)
        if not typed:
            made.draft.resume()

    def _ended(self, made: CellEditor, key: int) -> None:
        if self.open_editor is made:
            self.open_editor = None
        if made.is_waiting:
            self._waiting.append(made)
        else:
            made.close()
        if key == 0:
            self._column = ""
            return
        if key in (Qt.Key.Key_Escape, CHOSEN):
            self._stand(self._column)
        else:
            tab = {Qt.Key.Key_Tab: (0, 1), Qt.Key.Key_Backtab: (0, -1)}
            last = self.table.current_row() == self.model.rowCount() - 1
            rows, columns = tab.get(Qt.Key(key), (0 if last else 1, 0))
            self._stand(self._column)
            self._move(rows, columns)

    def _store(self, made: CellEditor, line: Line, field: RecordField, known: dict[str, Value], value: object) -> None:
        try:
            edited = plain_value(self.workspace, field, value, known.get(field.name))
            more, held = along(self.workspace, self.model.record_type, line.id, field, edited.value)
        except Fault as fault:
            made.refuse(reason_of(fault))
            self._take_back(made)
            return
        kind = self.model.record_type.name
        after, before = {field.name: edited.value, **more}, {field.name: known.get(field.name), **held}
        patch = Mutation(new_id(), kind, line.id, Action.PATCH, after=after, before=before, at=now())
        self.workspace.operations.write(
            tr("{field} of {record}").format(field=declared(field.label), record=line.title),
            [*edited.made, patch],
            done=lambda _: self._done(made),
            failed=lambda fault: self._refused(made, fault),
        )

    def _done(self, made: CellEditor) -> None:
        if made in self._waiting:
            self._waiting.remove(made)
        made.close()

    def _refused(self, made: CellEditor, fault: Fault) -> None:
        """Go back to the cell that could not be stored, with what was typed."""
        if made in self._waiting:
            self._waiting.remove(made)
        row = self.model.row_of_rid(made.rid)
        if row < 0 or self.open_editor is not None:
            if made.draft is not None:
                made.draft.leave()
            made.close()
            self.workspace.fault(fault)
            return
        self.table.set_current_row(row)
        self._take_back(made)
        made.refuse(reason_of(fault))

    def _take_back(self, made: CellEditor) -> None:
        self.open_editor, self._column = made, made.name
        self.cursor.hide()
        self._place()

    def _empty(self) -> None:
        """Clear the current cell, at once."""
        row = self.table.current_row()
        line, field = self.model.line(row), self.fields().get(self._column)
        if line is None or field is None or line.values.get(field.name) in (None, [], "") or field.required:
            return
        label = tr("{field} of {record}").format(field=declared(field.label), record=line.title)
        self.workspace.operations.patch(
            self.model.record_type.name,
            line.id,
            {field.name: line.values[field.name]},
            {field.name: field.check(None)},
            label,
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and watched is self.table.viewport():
            index = self.table.indexAt(event.position().toPoint())
            if event.type() == QEvent.Type.MouseButtonDblClick and event.button() == Qt.MouseButton.LeftButton:
                return self._double_click(index)
            if event.type() == QEvent.Type.MouseButtonPress and self.is_on:
                self.leave()
        return False

    def _double_click(self, index: QModelIndex) -> bool:
        """Edit what was clicked twice; a record's name, and what cannot be edited, opens the record."""
        if not index.isValid():
            return False
        column = self.model.columns.shown[index.column()]
        if column.id == TITLE or column.id not in self._editable() or self.model.query.deleted:
            return False
        self.table.set_current_row(index.row())
        self._stand(column.id)
        self._edit("")
        return True
