"""A list of records as a table model: the ordered row ids, and the lines of the pages that are looked at.

Law: nothing walks the list. The first rows are read at once, the tail after the paint; a change repaints its row in
place, and the order is read again later and applied without a jump: who shows the list keeps selection and place.
"""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from desktop.derive.columns import Columns
from desktop.derive.custom_fields import widened
from desktop.derive.list_groups import summed_fields
from desktop.derive.list_order import ListOrder
from desktop.derive.list_rows import ListRows
from desktop.derive.row_pages import Row
from desktop.derive.thumbnails import THUMBNAIL, thumbnails
from desktop.derive.tones import tones_of_records
from desktop.derive.value_text import ValueText
from desktop.documents.columns import document_columns
from desktop.documents.views import DOCUMENT
from desktop.payments.columns import PAYMENT, payment_columns
from desktop.theme.tokens import Tone
from desktop.widgets.cells import CELL_ROLE, HEADING_ROLE
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id
from shared_models.kernel.record_type import RecordType
from sync.replica import badges, lists
from sync.replica.grouping import Group
from sync.replica.lists import Line
from sync.replica.query import Query
from sync.replica.touched import Origin, Touched

WINDOW = 512
"""Rows read at once."""
_MANY = 200
"""More touched records than this are not looked at one by one."""
TYPING_MILLISECONDS = 90
"""The tail of a search is read when the person has paused that long."""
_REMOTE_MILLISECONDS = 250
_SHARE = 20
"""Reading the order again may take a twentieth of the time."""

_Index = QModelIndex | QPersistentModelIndex
_DELETED, _CUSTOM_FIELD = "deleted_at", "custom_field"


class RecordList(ListRows):
    """The records of a type that a query selects. `counted(n)` is emitted when the whole list is known."""

    counted = Signal(int)

    def __init__(self, workspace: Workspace, record_type: str, parent: QObject | None = None) -> None:
        super().__init__(workspace, workspace.catalogue.record_type(record_type), self._rows, parent)
        self.listed = self._listed()
        self._chosen: tuple[str, ...] = ()
        self.columns = self._made_columns()
        self.query = self.wanted = Query()
        self._order = ListOrder(workspace, self._keep)
        self._complete, self._awake, self._stale = True, True, False
        self.held: Callable[[], int] = lambda: -1
        """The row id of the record that a person stands on, or -1: another order is not shown without it."""
        self.told: Callable[[int, str], str] = lambda rid, title: title
        """What a screen reader says of a row, from its row id and its first cell."""
        self._tail = QTimer(self, singleShot=True)
        self._tail.timeout.connect(self._read_tail)
        self._reorder = QTimer(self, singleShot=True)
        self._reorder.timeout.connect(self.read_order)
        workspace.touched.connect(self._hear)
        if THUMBNAIL in self.record_type.by_name:
            thumbnails(workspace).arrived.connect(self._show_pictures)

    def show(self, query: Query) -> None:
        """Show other records, or the same in another order; where finding them takes long, as soon as they are found.

        Raises UnknownField and InvalidValue for a query that makes no sense, and then shows what it did before.
        """
        self._order.check(self.listed, query)
        self.wanted = query
        self._tail.stop()
        self._reorder.stop()
        if query.group:
            self._read_groups(query, lambda rids, groups: self._begin(query, rids, groups))
            return
        long, rids = self._order.is_long(self.listed, query), array("q")
        if not long:
            quick = self._order.is_quick(self.listed, query)  # else to find the first is to find them all
            rids = self._order.read(self.listed, query, WINDOW if quick else -1)
            complete = not quick or len(rids) < WINDOW
            if complete or (held := self.held()) < 0 or held in rids:
                self._begin(query, rids, complete=complete)
                return
        if long or self._order.is_many(self.listed):
            self._order.ask(self.listed, query, lambda found: self._begin(query, found))
        else:
            self._begin(query, self._order.read(self.listed, query))

    def _read_groups(self, query: Query, done: "Callable[[array[int], list[Group]], None]") -> None:
        """Read a grouped list, whose first rows are not known before all of them are."""
        summed = summed_fields([each.field for each in self.columns.shown])
        if self._order.is_long(self.listed, query):
            self._order.ask_groups(self.listed, query, summed, done)
        else:
            done(*self._order.read_groups(self.listed, query, summed))

    def _begin(
        self, query: Query, rids: "array[int]", groups: "Sequence[Group]" = (), *, complete: bool = True
    ) -> None:
        self.beginResetModel()
        self._rids = self._arranged(query, rids, groups)
        self.query, self._complete = query, complete
        self._pages.clear()
        self.endResetModel()
        if complete:
            self.counted.emit(len(rids))
        else:
            self._tail.start(TYPING_MILLISECONDS if query.text else 0)

    def choose_columns(self, chosen: Sequence[str]) -> None:
        """Show these fields as columns, in this order; none of them are the declared ones."""
        self._chosen = tuple(chosen)
        made = self._made_columns()
        if [each.id for each in made.shown] == [each.id for each in self.columns.shown]:
            return
        self.beginResetModel()
        self.columns = made
        self._pages.clear()
        self.endResetModel()

    def follow(self, query: Query) -> None:
        """Let the same list hold other records without going to its top, as when its own condition has moved."""
        self.query = self.wanted = query
        self._reorder.start(0)

    def is_complete(self) -> bool:
        """Whether the whole list is known, not only its first rows."""
        return self._complete

    def line(self, row: int) -> Line | None:
        """What the row shows; None when the record has gone meanwhile."""
        found = self._row(row) if 0 <= row < len(self._rids) else None
        return found.line if found is not None else None

    def id_at(self, row: int) -> Id:
        """The record in a row, or nothing."""
        line = self.line(row)
        return line.id if line is not None else ""

    def set_awake(self, awake: bool) -> None:
        """Asleep, while nobody looks, it only remembers that something has changed."""
        self._awake = awake
        if awake and self._stale:
            self._stale = False
            self._pages.clear()
            self.read_order()
            self._repaint()

    def read_order(self) -> None:
        """Read the order again and apply it in place."""
        self._reorder.stop()
        self._tail.stop()
        if self.wanted is not self.query:  # the answer that is awaited will be new enough
            return
        if self.query.group:
            self._read_groups(self.query, self._take)
        elif self._order.is_many(self.listed):
            self._order.ask(self.listed, self.query, self._take)
        else:
            self._take(self._order.read(self.listed, self.query))

    def _take(self, rids: "array[int]", groups: "Sequence[Group]" = ()) -> None:
        self._complete = True
        self._apply(self._arranged(self.query, rids, groups))
        if groups:
            self._repaint()  # counts may be others though nothing moved
        self.counted.emit(len(rids))

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns.shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == HEADING_ROLE:
            rid = self._rids[index.row()] if self._groups else 0
            return self._groups.heading(rid) if rid < 0 else None
        if role == Qt.ItemDataRole.AccessibleTextRole and not index.column():
            return self.told(self.rid_at(index.row()), str(self.data(index) or ""))
        if role != CELL_ROLE and role != Qt.ItemDataRole.DisplayRole:
            return None
        row = self._row(index.row())
        if row is None:
            heading = self.data(index, HEADING_ROLE) if role == Qt.ItemDataRole.DisplayRole else None
            return heading.label if heading is not None and not index.column() else None
        if row.cells is None:
            row.cells = self.columns.cells(row.line, row.badge)
        return row.cells[index.column()][role == CELL_ROLE]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns.shown):
            return None
        column = self.columns.shown[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.label
        if role == Qt.ItemDataRole.TextAlignmentRole and column.at_end:
            return Qt.AlignmentFlag.AlignRight
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column, as a click on its title asks."""
        sort = self.columns.shown[column].sort if 0 <= column < len(self.columns.shown) else ""
        wanted, descending = "" if sort == "title" else sort, order == Qt.SortOrder.DescendingOrder
        if sort:
            query = replace(self.wanted, sort=wanted, descending=descending, then="", then_descending=False)
            self.show(query)

    def sort_within(self, column: int) -> None:
        """Order those that the first column leaves equal by another one; asked again, the other way round."""
        sort = self.columns.shown[column].sort if 0 <= column < len(self.columns.shown) else ""
        if sort and sort != (self.wanted.sort or "title"):
            again = self.wanted.then == sort
            self.show(replace(self.wanted, then=sort, then_descending=again and not self.wanted.then_descending))

    @property
    def _types(self) -> dict[str, Any]:
        return dict(self._workspace.catalogue.record_types)

    def _made_columns(self) -> Columns:
        workspace = self._workspace
        types, values = workspace.catalogue.record_types, ValueText(workspace.locale)
        may, chosen = workspace.actor.may, self._chosen
        if self.record_type.name == DOCUMENT:
            return document_columns(lambda: workspace.reader, self.listed, types, values, may, chosen)
        if self.record_type.name == PAYMENT:
            return payment_columns(lambda: workspace.reader, self.listed, types, values, may, chosen)
        columns = Columns(self.listed, types, values, may, chosen)
        self._read_tones(columns)
        if THUMBNAIL in self.record_type.by_name:
            columns.picture = thumbnails(workspace).picture
        return columns

    def _show_pictures(self) -> None:
        """A picture has come."""
        self._pages.forget_cells()
        self._repaint()

    def _listed(self) -> RecordType:
        """The record type with the tenant's own fields."""
        workspace = self._workspace
        return widened(workspace.reader, workspace.catalogue.record_types, self.record_type)

    def _read_tones(self, columns: Columns) -> None:
        types = self._workspace.catalogue.record_types
        found: dict[str, Tone] = {}
        for each in columns.state_types:
            found |= tones_of_records(self._workspace.reader, types, types[each])
        columns.state_tones = found

    def _keep(self) -> None:
        """Another list cannot be read: this one stays."""
        self.wanted = self.query

    def _read_tail(self) -> None:
        if self._order.is_many(self.listed):
            self._order.ask(self.listed, self.query, self._take_tail)
        else:
            self._take_tail(self._order.read(self.listed, self.query))

    def _take_tail(self, whole: "array[int]") -> None:
        self._records = whole
        known = len(self._rids)
        if whole[:known] == self._rids:
            self.beginInsertRows(QModelIndex(), known, max(known, len(whole) - 1))
            self._rids, self._complete = whole, True
            self._pages.forget(known)
            self.endInsertRows()
        else:
            self._complete = True
            self._apply(whole)
        self.counted.emit(len(self._rids))

    def _rows(self, rids: Sequence[int]) -> dict[int, Row]:
        reader, types = self._workspace.reader, self._workspace.catalogue.record_types
        known = ("", "title", *self.columns.fields)
        orders = (self.query.sort, self.query.then, self.query.group)
        sort = [each for each in dict.fromkeys(orders) if each not in known]
        fields = [*self.columns.fields, _DELETED, *sort]
        found = lists.page(reader, types, self.listed, rids, fields)
        marks = badges.badges(reader, self.record_type.name, (each.id for each in found.values()))
        return {rid: Row(line, marks.get(line.id)) for rid, line in found.items()}

    def _hear(self, touched: Touched) -> None:
        if not self._awake:
            self._stale = True
        elif touched.everything:
            self._reload()
        else:
            self._hear_references(touched)
            ids = touched.records.get(self.record_type.name)
            if ids:
                self._refresh(ids, touched.origin)

    def _reload(self) -> None:
        """Every row id may be another: begin anew, with the whole list, so that the place can be found again."""
        self._read_tones(self.columns)
        self._tail.stop()
        self.beginResetModel()
        if self.query.group:
            self._rids = self._arranged(self.query, *self._order.read_groups(self.listed, self.query, ()))
            self._reorder.start(0)
        else:
            self._rids = self._arranged(self.query, self._order.read(self.listed, self.query), ())
        self._complete = True
        self._pages.clear()
        self.endResetModel()
        self.counted.emit(len(self._records))

    def _hear_references(self, touched: Touched) -> None:
        if _CUSTOM_FIELD in touched.records:
            self.listed = self._listed()
            self.choose_columns(self._chosen)
        if any(each in touched.records for each in self.columns.state_types):
            self._read_tones(self.columns)
        pointed = {each.field.reference for each in self.columns.shown if each.field is not None}
        if (pointed | self.columns.watched) & touched.records.keys():
            self._pages.clear()
            self._repaint()
            sorted_by = self.record_type.by_name.get(self.query.sort)
            if sorted_by is not None and sorted_by.reference in touched.records:
                self._order_soon(touched.origin)

    def _refresh(self, ids: frozenset[Id], origin: Origin) -> None:
        """Read touched records again where they stand; those that have gone leave, the rest is ordered later."""
        if len(ids) > _MANY:
            self._pages.clear()
            self._repaint()
            self._order_soon(origin)
            return
        rids = lists.rids(self._workspace.reader, self.record_type, ids)
        fresh = self._rows(list(rids.values()))
        gone = {rid for rid, row in fresh.items() if bool(row.line.values[_DELETED]) != self.query.deleted}
        moves = self._replace(fresh) or bool(self.query.filters or self.query.text)
        if gone and not self._groups:
            self._records = array("q", [rid for rid in self._rids if rid not in gone])
            self._apply(self._records)
            if self._complete:
                self.counted.emit(len(self._rids))
        moves |= bool(gone and self._groups)
        if moves or len(gone) < len(ids) - len(fresh):
            self._order_soon(origin)

    def _replace(self, fresh: dict[int, Row]) -> bool:
        """Put rows in the place of those that are in memory; says whether the order may be another one now."""
        found, moves = 0, False
        for place, old, row in self._pages.replace(fresh):
            found += 1
            moves |= self._place_of(old.line) != self._place_of(row.line)
            self._repaint(place, place)
        return moves or found < len(fresh)

    def _place_of(self, line: Line) -> object:
        """What the list is ordered by."""
        names = (self.query.sort, self.query.then, self.query.group)
        return [line.title if each in ("", "title") else line.values.get(each) for each in names]

    def _order_soon(self, origin: Origin) -> None:
        if self._complete or not self._tail.isActive():
            own = 0 if origin is Origin.LOCAL and self._order.cost < 0.1 else _REMOTE_MILLISECONDS
            wait = own if not own else max(own, round(self._order.cost * 1000 * _SHARE))
            if not self._reorder.isActive() or self._reorder.remainingTime() > wait:
                self._reorder.start(wait)
