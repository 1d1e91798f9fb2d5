"""The header of a record table: quiet titles, an arrow on the sorted column, insets shared with the cells."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop.theme.icons import paint_icon
from desktop.theme.palette import color
from desktop.theme.sizes import CELL_INSET, HEADER_HEIGHT, PAGE_INSET
from desktop.theme.theme import tokens
from desktop.widgets.painting import HEADER_FONT, draw_text, elided, mirrored

_ARROW = 12


class RecordHeader(QHeaderView):
    """Horizontal header; a model's `TextAlignmentRole` of `AlignRight` puts a title at the end of its column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFixedHeight(HEADER_HEIGHT)
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setMinimumSectionSize(48)
        self.setSortIndicatorShown(True)
        self.setAccessibleName(self.tr("Columns"))

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
        sorted_here = self.isSortIndicatorShown() and self.sortIndicatorSection() == logicalIndex
        ink = colors.text if sorted_here else colors.sub
        room = body.width() - (_ARROW + 4 if sorted_here else 0)
        wide = elided(title, HEADER_FONT, room)[1]
        start = body.width() - wide if at_end else 0
        words = mirrored(QRect(body.left() + start, body.top(), wide, body.height()), body, rtl)
        draw_text(painter, words, title, HEADER_FONT, ink)
        if sorted_here:
            name = "arrow-up" if self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder else "arrow-down"
            beside = start - _ARROW - 3 if at_end else wide + 4
            mark = QRect(body.left() + beside, body.top(), _ARROW, body.height())
            paint_icon(painter, mirrored(mark, body, rtl), name, ink)
