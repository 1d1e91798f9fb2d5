"""A list of records as a table model: the ordered row ids, and the lines of the pages that are looked at.

Law: nothing walks the list. The first rows are read at once, the tail after the paint; a change repaints its row in
place, and the order is read again later and applied without a jump: who shows the list keeps selection and place.
"""

from array import array
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from time import perf_counter
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from desktop.derive.columns import Cell, Columns
from desktop.derive.thumbnails import THUMBNAIL, thumbnails
from desktop.derive.tones import tones_of_records
from desktop.derive.value_text import ValueText
from desktop.theme.tokens import Tone
from desktop.widgets.cells import CELL_ROLE
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id
from sync.replica import badges, lists
from sync.replica.badges import Badge
from sync.replica.lists import Line
from sync.replica.query import Query
from sync.replica.touched import Origin, Touched

WINDOW = 512
"""Rows read at once."""
PAGE = 64
KEPT_PAGES = 96
_MANY = 200
"""More touched records than this are not looked at one by one."""
TYPING_MILLISECONDS = 90
"""The tail of a search is read when the person has paused that long."""
_REMOTE_MILLISECONDS = 250
_SHARE = 20
"""Reading the order again may take a twentieth of the time."""

_Index = QModelIndex | QPersistentModelIndex
_DELETED = "deleted_at"


@dataclass(eq=False, slots=True)
class _Row:
    line: Line
    badge: Badge | None
    cells: tuple[Cell, ...] | None = None


class RecordList(QAbstractTableModel):
    """The records of a type that a query selects. `counted(n)` is emitted when the whole list is known."""

    counted = Signal(int)

    def __init__(self, workspace: Workspace, record_type: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.record_type = workspace.catalogue.record_type(record_type)
        self.columns = self._made_columns()
        self.query = Query()
        self._rids: array[int] = array("q")
        self._pages: OrderedDict[int, list[_Row | None]] = OrderedDict()
        self._complete, self._awake, self._stale, self._cost = True, True, False, 0.0
        self._tail = QTimer(self, singleShot=True)
        self._tail.timeout.connect(self._read_tail)
        self._reorder = QTimer(self, singleShot=True)
        self._reorder.timeout.connect(self.read_order)
        workspace.touched.connect(self._hear)

    def show(self, query: Query) -> None:
        """Show other records, or the same in another order, from the top.

        Raises UnknownField and InvalidValue for a query that makes no sense, and then shows what it did before.
        """
        at_once = query.sort not in ("", "title") or bool(query.filters)  # to find the first is to find them all
        rids = self._ordered(query, -1 if at_once else WINDOW)
        self._tail.stop()
        self._reorder.stop()
        self.beginResetModel()
        self.query, self._rids, self._complete = query, rids, at_once or len(rids) < WINDOW
        self._pages.clear()
        self.endResetModel()
        if self._complete:
            self.counted.emit(len(rids))
        else:
            self._tail.start(TYPING_MILLISECONDS if query.text else 0)

    def follow(self, query: Query) -> None:
        """Let the same list hold other records without going to its top, as when its own condition has moved."""
        self.query = query
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

    def ids(self, rows: Iterable[int]) -> list[Id]:
        """The records in these rows, in their order."""
        rids = [self._rids[row] for row in rows]
        found: dict[int, Line] = {}
        for start in range(0, len(rids), 5_000):
            part = rids[start : start + 5_000]
            found |= lists.page(self._workspace.reader, self._types, self.record_type, part, ())
        return [found[rid].id for rid in rids if rid in found]

    def row_of(self, record_id: Id) -> int:
        """Where a record stands, or -1."""
        rid = lists.rids(self._workspace.reader, self.record_type, [record_id]).get(record_id)
        try:
            return -1 if rid is None else self._rids.index(rid)
        except ValueError:
            return -1

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
        self._complete = True
        self._apply(self._ordered(self.query))
        self.counted.emit(len(self._rids))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rids)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns.shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != CELL_ROLE and role != Qt.ItemDataRole.DisplayRole:
            return None
        row = self._row(index.row())
        if row is None:
            return None
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
        if sort:
            wanted = "" if sort == "title" else sort
            self.show(replace(self.query, sort=wanted, descending=order == Qt.SortOrder.DescendingOrder))

    @property
    def _types(self) -> dict[str, Any]:
        return dict(self._workspace.catalogue.record_types)

    def _made_columns(self) -> Columns:
        workspace = self._workspace
        columns = Columns(
            self.record_type, workspace.catalogue.record_types, ValueText(workspace.locale), workspace.actor.may
        )
        self._read_tones(columns)
        if THUMBNAIL in self.record_type.by_name:
            pictures = thumbnails(workspace)
            columns.picture = pictures.picture
            pictures.arrived.connect(self._show_pictures)
        return columns

    def _show_pictures(self) -> None:
        """A picture has come."""
        for row in (each for page in self._pages.values() for each in page if each is not None):
            row.cells = None
        self._repaint()

    def _read_tones(self, columns: Columns) -> None:
        types = self._workspace.catalogue.record_types
        found: dict[str, Tone] = {}
        for each in columns.state_types:
            found |= tones_of_records(self._workspace.reader, types, types[each])
        columns.state_tones = found

    def _ordered(self, query: Query, limit: int = -1) -> "array[int]":
        began = perf_counter()
        types = self._workspace.catalogue.record_types
        found = lists.ordered(self._workspace.reader, types, self.record_type, query, limit)
        if limit < 0:
            self._cost = perf_counter() - began
        return found

    def _read_tail(self) -> None:
        whole = self._ordered(self.query)
        known = len(self._rids)
        if whole[:known] == self._rids:
            self.beginInsertRows(QModelIndex(), known, max(known, len(whole) - 1))
            self._rids, self._complete = whole, True
            self._pages.pop(known // PAGE, None)
            self.endInsertRows()
        else:
            self._complete = True
            self._apply(whole)
        self.counted.emit(len(self._rids))

    def _row(self, row: int) -> _Row | None:
        page = self._pages.get(row // PAGE)
        if page is None:
            page = self._read_page(row // PAGE)
        return page[row % PAGE]

    def _read_page(self, at: int) -> list[_Row | None]:
        rids = self._rids[at * PAGE : (at + 1) * PAGE]
        found = self._rows(rids)
        page = [found.get(rid) for rid in rids]
        self._pages[at] = page
        if len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)
        return page

    def _rows(self, rids: Sequence[int]) -> dict[int, _Row]:
        reader, types = self._workspace.reader, self._workspace.catalogue.record_types
        sort = [self.query.sort] if self.query.sort not in ("", "title", *self.columns.fields) else []
        fields = [*self.columns.fields, _DELETED, *sort]
        found = lists.page(reader, types, self.record_type, rids, fields)
        marks = badges.badges(reader, self.record_type.name, (each.id for each in found.values()))
        return {rid: _Row(line, marks.get(line.id)) for rid, line in found.items()}

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
        self._rids, self._complete = self._ordered(self.query), True
        self._pages.clear()
        self.endResetModel()
        self.counted.emit(len(self._rids))

    def _hear_references(self, touched: Touched) -> None:
        if any(each in touched.records for each in self.columns.state_types):
            self._read_tones(self.columns)
        pointed = {each.field.reference for each in self.columns.shown if each.field is not None}
        if pointed & touched.records.keys():
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
        if gone:
            self._apply(array("q", [rid for rid in self._rids if rid not in gone]))
            if self._complete:
                self.counted.emit(len(self._rids))
        if moves or len(gone) < len(ids) - len(fresh):
            self._order_soon(origin)

    def _replace(self, fresh: dict[int, _Row]) -> bool:
        """Put rows in the place of those that are in memory; says whether the order may be another one now."""
        left = dict(fresh)
        moves = False
        for at, page in self._pages.items():
            for place, old in enumerate(page):
                row = left.pop(old.line.rid, None) if old is not None else None
                if row is not None and old is not None:
                    page[place] = row
                    moves |= self._place_of(old.line) != self._place_of(row.line)
                    self._repaint(at * PAGE + place, at * PAGE + place)
        return moves or bool(left)

    def _place_of(self, line: Line) -> object:
        """What the list is ordered by."""
        sort = self.query.sort
        return line.title if sort in ("", "title") else line.values.get(sort)

    def _repaint(self, first: int = 0, last: int = -1) -> None:
        last = len(self._rids) - 1 if last < 0 else last
        if last >= 0:
            self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))

    def _order_soon(self, origin: Origin) -> None:
        if self._complete or not self._tail.isActive():
            own = 0 if origin is Origin.LOCAL and self._cost < 0.1 else _REMOTE_MILLISECONDS
            wait = own if not own else max(own, round(self._cost * 1000 * _SHARE))
            if not self._reorder.isActive() or self._reorder.remainingTime() > wait:
                self._reorder.start(wait)

    def _apply(self, rids: "array[int]") -> None:
        """Take over another order; what is selected stays selected."""
        if rids == self._rids:
            return
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        held = [self._rids[each.row()] for each in kept]
        self._rids = rids
        self._pages.clear()
        places = self._places(set(held))
        moved = [
            self.createIndex(places[rid], each.column()) if rid in places else QModelIndex()
            for rid, each in zip(held, kept, strict=True)
        ]
        self.changePersistentIndexList(kept, moved)
        self.layoutChanged.emit()

    def _places(self, wanted: set[int]) -> dict[int, int]:
        if not wanted:
            return {}
        return {rid: row for row, rid in enumerate(self._rids) if rid in wanted}
