"""Which rows of a list a person has marked, by their row ids, so that no order, search or sync moves a mark.

Law: a hundred thousand marks cost as little as a set of numbers; nothing is read from the replica for them.
"""

from array import array
from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal


class Marks(QObject):
    """`changed()` is emitted when other rows are marked. A range goes from the anchor, the row that was marked last."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rids: set[int] = set()
        self._before: set[int] = set()
        self.anchor = -1

    def __len__(self) -> int:
        return len(self._rids)

    def __contains__(self, rid: int) -> bool:
        return rid in self._rids

    def toggle(self, rid: int) -> None:
        """Mark a row, or no longer; ranges go from here."""
        if rid < 0:  # the heading of a group is no record
            return
        self._rids ^= {rid}
        self._begin(rid)

    def span(self, rids: Iterable[int]) -> None:
        """Mark these in place of the range that was marked last, and what was marked before it."""
        self._rids = self._before | {rid for rid in rids if rid > 0}
        self.changed.emit()

    def all(self, rids: "array[int]") -> None:
        """Mark these and no others."""
        self._rids = set(rids)
        self._begin(rids[0] if rids else -1)

    def stand_on(self, rid: int) -> None:
        """Let the next range go from a row that is not marked by that."""
        self.anchor = rid
        self._before = set(self._rids)

    def keep(self, rids: Iterable[int]) -> None:
        """Forget what is not among these: it has left the list."""
        kept = self._rids.intersection(rids)
        if len(kept) != len(self._rids):
            self._rids = kept
            self._before &= kept
            self.changed.emit()

    def clear(self) -> None:
        """Mark nothing."""
        if self._rids:
            self._rids = set()
            self._begin(self.anchor)

    def _begin(self, rid: int) -> None:
        self.anchor, self._before = rid, set(self._rids)
        self.changed.emit()
