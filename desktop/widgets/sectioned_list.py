"""A list in parts, each under a heading: tasks by day, a calendar's agenda.

Law: it shows what it is given and changes nothing. ↑ and ↓ pass over the headings; what is current stays current by
its id when other entries are shown.
"""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from desktop.theme.sizes import PAGE_INSET, ROW_HEIGHT
from desktop.widgets.entry_list import EntryList
from desktop.widgets.section_rows import ROW_ROLE, Entry, Heading, Row
from desktop.widgets.sectioned_rows import RowDelegate

_Index = QModelIndex | QPersistentModelIndex


class _Rows(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: Sequence[Row] = ()

    def show(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        row = self.rows[index.row()]
        return Qt.ItemFlag.NoItemFlags if isinstance(row, Heading) else super().flags(index)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.title}, {row.note}" if isinstance(row, Heading) else row.words or row.title
        return None


class SectionedList(EntryList):
    """`moved(entry | None)` tells which entry is current, `opened(entry)` Enter or a double click, `checked(entry)` a
    press of its circle, `menu_wanted(QPoint)` the place of a context menu, in global coordinates."""

    opened = Signal(object)
    checked = Signal(object)
    menu_wanted = Signal(QPoint)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._model = _Rows(self)
        self.setModel(self._model)
        self._delegate = RowDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(ROW_HEIGHT)
        self.setViewportMargins(PAGE_INSET - 12, 0, 8, 0)
        self.doubleClicked.connect(lambda index: self._open(index))

    def sizeHint(self) -> QSize:
        return QSize(400, 300)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these. The current entry stays, or the one that takes its place becomes current; nothing jumps."""
        if tuple(rows) == tuple(self._model.rows):
            self._model.rows = tuple(rows)
            return
        at, known, top = self.currentIndex().row(), self.current(), self.verticalScrollBar().value()
        self._model.show(rows)
        self.verticalScrollBar().setValue(top)
        same = self._row_of(known.id) if known is not None else -1
        self._make_current(same if same >= 0 else self._nearest(at), scroll=False)

    def rows(self) -> Sequence[Row]:
        """What is shown."""
        return self._model.rows

    def entries(self) -> list[Entry]:
        """What is shown, without the headings."""
        return [each for each in self._model.rows if isinstance(each, Entry)]

    def current(self) -> Entry | None:
        """The entry that the keys are about."""
        at = self.currentIndex().row()
        row = self._model.rows[at] if 0 <= at < len(self._model.rows) else None
        return row if isinstance(row, Entry) else None

    def go_to(self, entry_id: str) -> bool:
        """Make an entry current and bring it into sight; whether it is there."""
        at = self._row_of(entry_id)
        if at >= 0:
            self._make_current(at)
        return at >= 0

    def go_to_heading(self, heading_id: str) -> bool:
        """Bring a part into sight and make its first entry current; whether it is there."""
        rows = self._model.rows
        at = next((at for at, row in enumerate(rows) if isinstance(row, Heading) and row.id == heading_id), -1)
        if at >= 0:
            self._make_current(self._nearest(at + 1), scroll=False)
            self.scrollTo(self._model.index(at, 0), QAbstractItemView.ScrollHint.PositionAtTop)
        return at >= 0

    def step(self, by: int) -> None:
        """Go some entries down, or up."""
        entries = [at for at, row in enumerate(self._model.rows) if isinstance(row, Entry)]
        if not entries:
            return
        here = self.currentIndex().row()
        place = entries.index(here) + by if here in entries else 0
        self._make_current(entries[max(0, min(place, len(entries) - 1))])

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys of actions here."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif plain and event.key() == Qt.Key.Key_Space and self.current() is not None:
            self.checked.emit(self.current())
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace) or event.text().isalnum():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        row = index.data(ROW_ROLE) if index.isValid() else None
        on_circle = isinstance(row, Entry) and row.lead in ("check", "checked")
        if on_circle and self._delegate.circle(self.visualRect(index), self.isRightToLeft()).contains(
            event.position().toPoint()
        ):
            self.setCurrentIndex(index)
            self.checked.emit(row)
            event.accept()
            return
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self.menu_wanted.emit(event.globalPos())
        elif self.current() is not None:
            self.menu_wanted.emit(self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center()))

    def _open(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE) if index.isValid() else None
        if isinstance(row, Entry):
            self.opened.emit(row)

    def _row_of(self, entry_id: str) -> int:
        rows = enumerate(self._model.rows)
        return next((at for at, row in rows if isinstance(row, Entry) and row.id == entry_id), -1)

    def _nearest(self, at: int) -> int:
        """The entry at a place, or the next one after it, or the last one."""
        entries = [place for place, row in enumerate(self._model.rows) if isinstance(row, Entry)]
        return next((place for place in entries if place >= at), entries[-1] if entries else -1)

    def _make_current(self, at: int, scroll: bool = True) -> None:
        if at < 0:
            self.moved.emit(None)
            return
        self.setAutoScroll(scroll)
        self.setCurrentIndex(self._model.index(at, 0))
        self.setAutoScroll(True)
        if scroll:
            self.scrollTo(self._model.index(at, 0))
