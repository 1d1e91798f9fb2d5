"""The list of records: a table made for models of any length.

Law: a frame costs what is visible. Rows have one height, the cells of a frame are painted in one pass from the model's
`DisplayRole` and `CELL_ROLE`, and nothing ever walks the model: no proxy, no type-ahead search, no size hints.
"""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.theme.palette import color
from desktop.theme.sizes import CELL_INSET, HEADER_HEIGHT, PAGE_INSET
from desktop.theme.theme import Density, theme, tokens
from desktop.widgets.cells import CELL_ROLE, HEADING_ROLE, PLAIN, Heading
from desktop.widgets.overlay_scroll_bar import OverlayScrollBar
from desktop.widgets.painting import mirrored
from desktop.widgets.record_header import RecordHeader
from desktop.widgets.row_painter import RowPainter, wanted_width


class RecordTable(QTableView):
    """A table of records. `name` is its accessible name.

    Enter or a double click emits `opened(row)`; J and K move, X selects; a click on a title asks the model to `sort`.
    `widened()` tells that there is more or less room for columns.
    """

    opened = Signal(int)
    current_row_changed = Signal(int)
    asked_for_menu = Signal(QPoint)
    widened = Signal()
    folded = Signal(int, bool)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setHorizontalHeader(RecordHeader(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.viewport().setMouseTracking(True)
        self.is_marked: Callable[[int], bool | None] = lambda row: None
        """Whether a row is one of several that are marked; None while none is, then the selection is shown."""
        self._hover = self._pointer = -1  # asking the display where the pointer is costs more than a row
        self._bar = OverlayScrollBar(self, header=HEADER_HEIGHT + 1)
        self._bottom_bar = OverlayScrollBar(self, Qt.Orientation.Horizontal)
        self.set_density(None)
        theme().density_changed.connect(self._follow_density)
        self.setSortingEnabled(True)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def set_density(self, density: Density | None) -> None:
        """Give the rows this room, or with None as much as in all lists."""
        self._density = density
        self._follow_density()

    def _follow_density(self) -> None:
        rows, height = self.verticalHeader(), (self._density or theme().density).row_height
        if rows.defaultSectionSize() == height:
            return
        rows.setMinimumSectionSize(height)
        rows.setDefaultSectionSize(height)
        self.verticalScrollBar().setSingleStep(height)
        if self.current_row() >= 0:
            self.scrollTo(self.currentIndex())

    def set_sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Show the arrow of the order the model is in already, without asking it to sort."""
        header = self.horizontalHeader()
        blocked = header.blockSignals(True)
        header.setSortIndicator(column, order)
        header.blockSignals(blocked)
        header.viewport().update()

    def set_frozen(self, count: int) -> None:
        """Let the first columns stay in sight while the others scroll."""
        header = self.horizontalHeader()
        if isinstance(header, RecordHeader) and header.frozen != count:
            header.frozen = count
            header.viewport().update()
            self.viewport().update()

    def header(self) -> RecordHeader:
        """The titles of the columns."""
        header = self.horizontalHeader()
        assert isinstance(header, RecordHeader)
        return header

    def indexAt(self, pos: QPoint) -> QModelIndex:
        return super().indexAt(self.header().real(pos))

    def visualRect(self, index: QModelIndex | QPersistentModelIndex) -> QRect:
        rect = super().visualRect(index)
        return rect.translated(self.header().left_of(index.column()) - self.columnViewportPosition(index.column()), 0)

    def sizeHintForColumn(self, column: int) -> int:
        """What the rows in sight need: a double click on a title's edge fits its column to them."""
        model, header = self.model(), self.horizontalHeader()
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        if model is None or first < 0:
            return header.sectionSize(column)
        widest = 0
        for row in range(first, (last if last >= 0 else model.rowCount() - 1) + 1):
            index = model.index(row, column)
            text = str(model.data(index, Qt.ItemDataRole.DisplayRole) or "")
            widest = max(widest, wanted_width(text, model.data(index, CELL_ROLE) or PLAIN))
        return widest + PAGE_INSET + CELL_INSET

    def current_row(self) -> int:
        """The current row, or -1."""
        return self.currentIndex().row()

    def set_current_row(self, row: int) -> None:
        """Make a row current and selected, and scroll to it; out of range is brought into range."""
        model = self.model()
        count = model.rowCount() if model is not None else 0
        if count:
            self.setCurrentIndex(model.index(max(0, min(row, count - 1)), self._first_column()))

    def is_selected(self, row: int) -> bool:
        """Whether a row was chosen, and not only stood at."""
        return self.selectionModel().isRowSelected(row, QModelIndex())

    def stand_at(self, row: int) -> None:
        """Let the keys go on from a row that nobody has chosen: nothing is selected, shown or told by it."""
        model, selection = self.model(), self.selectionModel()
        if model is None or selection is None or not (count := model.rowCount()):
            return
        blocked = self.blockSignals(True)
        index = model.index(max(0, min(row, count - 1)), self._first_column())
        selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.blockSignals(blocked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.widened.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self.current_row() < 0:
            self.stand_at(0)
        super().focusInEvent(event)

    def selected_rows(self) -> list[int]:
        """The selected rows in ascending order."""
        selection = self.selectionModel()
        ranges = [] if selection is None else selection.selection().toList()
        return sorted({row for each in ranges for row in range(each.top(), each.bottom() + 1)})

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.row() != previous.row():
            self.current_row_changed.emit(current.row())

    def keyboardSearch(self, search: str) -> None:
        """Type-ahead would read the whole model; the search field is for that."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        row, at = self.current_row(), event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard and row >= 0:
            below = QPoint(PAGE_INSET, self.rowViewportPosition(row) + self.rowHeight(row))
            at = self.viewport().mapToGlobal(below)
        elif self.rowAt(self.viewport().mapFromGlobal(at).y()) < 0:
            return
        self.asked_for_menu.emit(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, row = event.key(), self.current_row()
        last = self.model().rowCount() - 1 if self.model() is not None else -1
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self._fold_by_key(row, key == Qt.Key.Key_Left):
            return
        targets = {Qt.Key.Key_J: row + 1, Qt.Key.Key_K: row - 1, Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        if plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row >= 0:
            self.opened.emit(row)
        elif plain and key in targets:
            self.set_current_row(targets[Qt.Key(key)])
        elif plain and key == Qt.Key.Key_X and row >= 0:
            flags = self.selectionModel().SelectionFlag
            self.selectionModel().select(self.currentIndex(), flags.Toggle | flags.Rows)
        else:
            super().keyPressEvent(event)

    def heading(self, row: int) -> Heading | None:
        """The heading that a row is, None for a record."""
        model = self.model()
        found = model.data(model.index(row, 0), HEADING_ROLE) if model is not None and row >= 0 else None
        return found if isinstance(found, Heading) else None

    def heading_above(self, row: int) -> int:
        """The row of the heading that a row stands under, or is; -1 where the model has no groups."""
        find = getattr(self.model(), "heading_row", None)
        return -1 if find is None or row < 0 else int(find(row))

    def _fold_by_key(self, row: int, back: bool) -> bool:
        """← and → on a heading fold and unfold; ← on a record goes to its heading."""
        if self.isRightToLeft():
            back = not back
        at = self.heading_above(row)
        if at < 0:
            return False
        if at == row:
            self.folded.emit(row, back)
        elif back:
            self.set_current_row(at)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self.rowAt(round(event.position().y()))
        sticky = self._sticky()
        if sticky is not None and event.position().y() < sticky[1] + self.rowHeight(sticky[0]):
            row = sticky[0]
        heading = self.heading(row)
        super().mousePressEvent(event)
        if heading is not None and event.button() is Qt.MouseButton.LeftButton:
            self.set_current_row(row)
            self.folded.emit(row, not heading.folded)

    def _sticky(self) -> tuple[int, int] | None:
        """The heading that stays at the top while its group is scrolled through, and where it is painted."""
        first = self.rowAt(0)
        at = self.heading_above(first)
        if at < 0 or (at == first and self.rowViewportPosition(first) >= 0):
            return None
        below = self.rowAt(self.rowHeight(first))
        pushed = self.rowViewportPosition(below) - self.rowHeight(first) if self.heading(below) is not None else 0
        return at, min(0, pushed)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._pointer = int(event.position().y())
        self._set_hover(self.rowAt(self._pointer))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._pointer = -1
            self._set_hover(-1)
        return super().viewportEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if dx and self.header().frozen:
            self.viewport().update()  # what was moved along with the rest has to stay
            self.header().viewport().update()
        if dy and self.heading_above(self.rowAt(0)) >= 0:
            self.viewport().update()
        if dy and self._pointer >= 0:
            self._hover = self.rowAt(self._pointer)

    def _set_hover(self, row: int) -> None:
        if row == self._hover:
            return
        for changed in (self._hover, row):
            if changed >= 0:
                top = self.rowViewportPosition(changed)
                self.viewport().update(0, top, self.viewport().width(), self.rowHeight(changed))
        self._hover = row

    def paintEvent(self, event: QPaintEvent) -> None:
        model, colors, area = self.model(), tokens(), event.rect()
        painter = QPainter(self.viewport())
        painter.fillRect(area, color(colors.background))
        first = self.rowAt(area.top())
        if model is not None and first >= 0:
            last = self.rowAt(area.bottom())
            last = model.rowCount() - 1 if last < 0 else last
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            rows = RowPainter(painter, colors, rtl)
            columns = list(self._visible_columns(rtl))
            band = self.header().frozen_band()
            if band.isEmpty():
                for row in range(first, last + 1):
                    self._paint_row(painter, rows, row, columns)
            else:
                self._paint_parts(painter, rows, range(first, last + 1), columns, band)
            if (sticky := self._sticky()) is not None:
                painter.setClipping(False)
                self._paint_row(painter, rows, sticky[0], [], sticky[1])
        painter.end()

    def _paint_parts(
        self, painter: QPainter, rows: RowPainter, shown: range, columns: list[tuple[int, int, int]], band: QRect
    ) -> None:
        """What scrolls, and beside it what stays."""
        stay = self.header().frozen_columns()
        area = QRect(band.left(), 0, band.width(), self.viewport().height())
        for part, clip in (
            ([each for each in columns if each[0] not in stay], QRegion(self.viewport().rect()) - QRegion(area)),
            ([each for each in columns if each[0] in stay], QRegion(area)),
        ):
            painter.setClipRegion(clip)
            for row in shown:
                self._paint_row(painter, rows, row, part)
        edge = area.left() if self.isRightToLeft() else area.right()
        painter.fillRect(edge, 0, 1, area.height(), color(tokens().line))

    def _paint_row(
        self,
        painter: QPainter,
        rows: RowPainter,
        row: int,
        columns: list[tuple[int, int, int]],
        top: int | None = None,
    ) -> None:
        colors, model, wide = tokens(), self.model(), self.viewport().width()
        top, height = self.rowViewportPosition(row) if top is None else top, self.rowHeight(row)
        marked = self.is_marked(row)
        selected = self.is_selected(row) if marked is None else marked
        if selected or row == self._hover:
            value = colors.selected if selected else colors.hover
            painter.fillRect(0, top, wide, height, color(value))
        painter.fillRect(0, top + height - 1, wide, 1, color(colors.hairline))
        if row == self.current_row():
            bar = mirrored(QRect(0, top, 2, height), QRect(0, top, wide, height), self.isRightToLeft())
            painter.fillRect(bar, color(colors.accent))
        if (heading := self.heading(row)) is not None:
            painter.fillRect(
                0, top, wide, height - 1, color(colors.selected if row == self.current_row() else colors.side)
            )
            rows.heading(QRect(PAGE_INSET, top, wide - 2 * PAGE_INSET, height), heading)
            return
        for column, left, width in columns:
            index = model.index(row, column)
            text = model.data(index, Qt.ItemDataRole.DisplayRole)
            style = model.data(index, CELL_ROLE) or PLAIN
            rows.cell(QRect(left, top, width, height), "" if text is None else str(text), style)

    def _visible_columns(self, rtl: bool) -> Iterator[tuple[int, int, int]]:
        header, wide = self.horizontalHeader(), self.viewport().width()
        first = self._first_column()
        for visual in range(header.count()):
            column = header.logicalIndex(visual)
            left, width = self.header().left_of(column), self.columnWidth(column)
            if header.isSectionHidden(column) or left >= wide or left + width <= 0:
                continue
            lead = PAGE_INSET if column == first else CELL_INSET
            inset = CELL_INSET if rtl else lead
            yield column, left + inset, width - lead - CELL_INSET

    def _first_column(self) -> int:
        header = self.horizontalHeader()
        shown = (header.logicalIndex(visual) for visual in range(header.count()))
        return next((column for column in shown if not header.isSectionHidden(column)), 0)
