"""Which record stands in which row of a list: ordered row ids, with headings among them where the list is grouped.

Law: nothing walks the list. Another order is applied in place: what is selected stays selected, nothing jumps.
"""

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex

from desktop.derive.list_groups import ListGroups
from desktop.derive.row_pages import Read, Row, RowPages
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id
from shared_models.kernel.record_field import Value
from shared_models.kernel.record_type import RecordType
from sync.replica import lists
from sync.replica.grouping import Group
from sync.replica.query import Query

Mark = str | tuple[str, Value]
"""The id of a record, or the field and value of a group; empty for nothing."""
_FEW = 8
"""So many rows are looked up one by one, which takes 1 ms each in a list of 100,000."""

_Index = QModelIndex | QPersistentModelIndex


class ListRows(QAbstractTableModel):
    """The rows of a list of records; `listed` is their type with the tenant's own fields."""

    def __init__(self, workspace: Workspace, record_type: RecordType, read: Read, parent: QObject | None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.record_type = self.listed = record_type
        self._rids: array[int] = array("q")
        self._records = self._rids
        self._groups = ListGroups(workspace)
        self._pages = RowPages(read)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rids)

    def rids(self) -> "array[int]":
        """What stands in each row: row ids of records, negative numbers for headings; not to be changed."""
        return self._rids

    def records(self) -> "array[int]":
        """The row ids of all records of the list, those in folded groups too; not to be changed."""
        return self._records

    def record_count(self) -> int:
        """How many records the list has, as far as that is known."""
        return len(self._records)

    def rid_at(self, row: int) -> int:
        """The row id of the record in a row, or -1."""
        return max(self._rids[row], -1) if 0 <= row < len(self._rids) else -1

    def row_of_rid(self, rid: int) -> int:
        """Where the record with a row id stands, or -1."""
        try:
            return self._rids.index(rid)
        except ValueError:
            return -1

    def ids(self, rows: Iterable[int]) -> list[Id]:
        """The records in these rows, in their order."""
        rids = [rid for row in rows if (rid := self._rids[row]) > 0]
        return lists.ids_of(self._workspace.reader, self.record_type, rids)

    def row_of(self, record_id: Id) -> int:
        """Where a record stands, or -1."""
        rid = lists.rids(self._workspace.reader, self.record_type, [record_id]).get(record_id)
        return -1 if rid is None else self.row_of_rid(rid)

    def mark(self, row: int) -> Mark:
        """What stands in a row, to be found again in another order: a record, or the heading of a group."""
        rid = self._rids[row] if 0 <= row < len(self._rids) else 0
        if rid < 0:
            return self._groups.key_of(rid)
        found = self._row(row) if rid else None
        return found.line.id if found is not None else ""

    def row_of_mark(self, mark: Mark) -> int:
        """Where it stands now, or -1."""
        if isinstance(mark, str):
            return self.row_of(mark) if mark else -1
        return self.row_of_rid(self._groups.rid_of(mark))

    def place_of(self, record_id: Id) -> int:
        """Which of the records it is, from 0 on, or -1."""
        rid = lists.rids(self._workspace.reader, self.record_type, [record_id]).get(record_id)
        try:
            return -1 if rid is None else self._records.index(rid)
        except ValueError:
            return -1

    def next_record(self, row: int, by: int) -> int:
        """The nearest row with a record `by` rows on, headings passed over; -1 where there is none."""
        at = row + by
        while 0 <= at < len(self._rids) and self._rids[at] < 0:
            at += 1 if by > 0 else -1
        return at if 0 <= at < len(self._rids) else -1

    def heading_row(self, row: int) -> int:
        """The row of the heading that a row stands under, or is; -1 without groups."""
        before = bisect_right(self._groups.rows, row) if self._groups else 0
        return self._groups.rows[before - 1] if before else -1

    def fold(self, row: int, folded: bool) -> None:
        """Fold the group whose heading is in a row away, or unfold it."""
        if 0 <= row < len(self._rids) and self._rids[row] < 0 and self._groups.fold(self._rids[row], folded):
            self._apply(self._groups.arranged(self._records))
            self._repaint(row, row)

    def fold_all(self, folded: bool) -> None:
        """Fold all groups away, or none."""
        self._groups.fold_all(folded)
        self._apply(self._groups.arranged(self._records))
        self._repaint()

    def _arranged(self, query: Query, rids: "array[int]", groups: Sequence[Group]) -> "array[int]":
        """The rows of an order that was read, which is remembered."""
        self._groups.take(self.listed, self.listed.field(query.group) if query.group else None, groups)
        self._records = rids
        return self._groups.arranged(rids)

    def _row(self, row: int) -> Row | None:
        return self._pages.row(self._rids, row)

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
        if len(wanted) > _FEW:
            return {rid: row for row, rid in enumerate(self._rids) if rid in wanted}
        return {rid: row for rid in wanted if (row := self.row_of_rid(rid)) >= 0}

    def _repaint(self, first: int = 0, last: int = -1) -> None:
        last = len(self._rids) - 1 if last < 0 else last
        if last >= 0:
            self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))
