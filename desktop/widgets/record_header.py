"""The header of a record table: quiet titles, an arrow on the sorted column, insets shared with the cells.

The first columns can be frozen: they are painted, and clicked, where they would be if nothing were scrolled.
"""

from PySide6.QtCore import QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop.theme.icons import paint_icon
from desktop.theme.palette import color
from desktop.theme.sizes import CELL_INSET, HEADER_HEIGHT, PAGE_INSET
from desktop.theme.theme import tokens
from desktop.widgets.painting import HEADER_FONT, draw_text, elided, mirrored

_ARROW = 12


class RecordHeader(QHeaderView):
    """Horizontal header; a model's `TextAlignmentRole` of `AlignRight` puts a title at the end of its column.

    `frozen` counts the columns that stay; `second` is the column, and its order, that orders what the first leaves
    equal: a click with Shift asks for it by `second_wanted(column)`.
    """

    second_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFixedHeight(HEADER_HEIGHT)
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setMinimumSectionSize(48)
        self.setSortIndicatorShown(True)
        self.setFirstSectionMovable(False)
        self.setAccessibleName(self.tr("Columns"))
        self.frozen, self._pressed = 0, -1
        self.second: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)

    def frozen_columns(self) -> list[int]:
        """The columns that stay."""
        shown = [self.logicalIndex(at) for at in range(self.count())]
        return [each for each in shown if not self.isSectionHidden(each)][: self.frozen]

    def frozen_band(self) -> QRect:
        """Where they are while the others are scrolled; empty when nothing is."""
        stay = self.frozen_columns() if self.frozen and self.offset() else []
        if not stay:
            return QRect()
        wide = sum(map(self.sectionSize, stay))
        left = self.viewport().width() - wide if self.isRightToLeft() else 0
        return QRect(left, 0, wide, self.height())

    def left_of(self, column: int) -> int:
        """Where a column begins in the viewport."""
        if self.frozen and self.offset() and column in self.frozen_columns():
            return self.sectionViewportPosition(column) + self._aside()
        return self.sectionViewportPosition(column)

    def real(self, pos: QPoint) -> QPoint:
        """Where a place in a frozen column would be if it were scrolled along."""
        return pos - QPoint(self._aside(), 0) if self.frozen_band().contains(pos.x(), 0) else pos

    def _aside(self) -> int:
        return -self.offset() if self.isRightToLeft() else self.offset()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.frozen_band().isEmpty():
            painter = QPainter(self.viewport())
            for each in self.frozen_columns():
                self.paintSection(painter, QRect(self.left_of(each), 0, self.sectionSize(each), self.height()), each)
            painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        real = self._really(event)
        self._pressed = self.logicalIndexAt(real.position().toPoint())
        super().mousePressEvent(real)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(self._really(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        real = self._really(event)
        section = self.logicalIndexAt(real.position().toPoint())
        if section != self._pressed or not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            super().mouseReleaseEvent(real)
            return
        known, blocked = (self.sortIndicatorSection(), self.sortIndicatorOrder()), self.blockSignals(True)
        super().mouseReleaseEvent(real)
        self.setSortIndicator(*known)
        self.blockSignals(blocked)
        self.second_wanted.emit(section)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(self._really(event))

    def _really(self, event: QMouseEvent) -> QMouseEvent:
        at = event.position().toPoint()
        real = self.real(at)
        if real == at:
            return event
        place, buttons = QPointF(real), (event.button(), event.buttons(), event.modifiers())
        return QMouseEvent(event.type(), place, event.globalPosition(), *buttons)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        colors, model = tokens(), self.model()
        painter.fillRect(rect, color(colors.background))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(colors.line))
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        title = str(model.headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        align = model.headerData(logicalIndex, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        at_end = bool(Qt.AlignmentFlag(align or 0) & Qt.AlignmentFlag.AlignRight)
        first = PAGE_INSET if self.visualIndex(logicalIndex) == 0 else CELL_INSET
        body = mirrored(rect.adjusted(first, 0, -CELL_INSET, -1), rect, rtl)
        first_here = self.isSortIndicatorShown() and self.sortIndicatorSection() == logicalIndex
        sorted_here = first_here or self.second[0] == logicalIndex
        order = self.sortIndicatorOrder() if first_here else self.second[1]
        ink = colors.text if first_here else colors.sub
        room = body.width() - (_ARROW + 4 if sorted_here else 0)
        wide = elided(title, HEADER_FONT, room)[1]
        start = body.width() - wide if at_end else 0
        words = mirrored(QRect(body.left() + start, body.top(), wide, body.height()), body, rtl)
        draw_text(painter, words, title, HEADER_FONT, ink)
        if sorted_here:
            name = "arrow-up" if order == Qt.SortOrder.AscendingOrder else "arrow-down"
            beside = start - _ARROW - 3 if at_end else wide + 4
            mark = QRect(body.left() + beside, body.top(), _ARROW, body.height())
            paint_icon(painter, mirrored(mark, body, rtl), name, ink)
