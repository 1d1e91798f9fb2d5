"""A range on each row, from what is usual to what is long: dots at both ends and a line between them."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen

from desktop.theme.palette import color
from desktop.theme.theme import token_color, tokens
from desktop.widgets.charts.chart import LEGEND, Chart, Placed
from desktop.widgets.charts.row_chart import ROW

_DOT = 12
_LABEL, _END = 150, 190


class DotChart(Chart):
    """The marks of a row are its dots, in their order."""

    def sizeHint(self) -> QSize:
        return QSize(480, ROW * max(1, len(self.groups)) + (LEGEND if self.series else 0))

    def _room(self) -> int:
        return max(20, self.width() - _LABEL - _END - _DOT)

    def _places(self) -> Iterator[Placed]:
        largest = max((mark.value for group in self.groups for mark in group.marks), default=0) or 1
        for at, group in enumerate(self.groups):
            for mark in group.marks:
                left = _LABEL + self._room() * mark.value // largest
                yield Placed(mark, QRect(left, at * ROW + (ROW - _DOT) // 2, _DOT, _DOT), at)

    def _paint(self, painter: QPainter) -> None:
        for at, group in enumerate(self.groups):
            middle = at * ROW + ROW // 2
            track = self._turned(QRect(_LABEL, middle, self._room() + _DOT, 1))
            painter.fillRect(track, color(tokens().line))
            boxes = [self._turned(each.box) for each in self._placed if each.group == at]
            if len(boxes) > 1:
                painter.setPen(QPen(color(tokens().input_border), 2))
                painter.drawLine(boxes[0].center(), boxes[-1].center())
            self._text(painter, QRect(0, at * ROW, _LABEL - 12, ROW), group.label, "text")
            words = group.note
            self._text(painter, QRect(_LABEL + self._room() + _DOT + 12, at * ROW, _END - 12, ROW), words)
        painter.setPen(Qt.PenStyle.NoPen)
        for each in self._placed:
            painter.setBrush(color(token_color(each.mark.token)))
            painter.drawEllipse(self._turned(each.box))
