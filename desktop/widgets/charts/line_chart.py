"""A line through one value for each place on the axis: how something went month by month."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPolygon
from PySide6.QtWidgets import QWidget

from desktop.theme.palette import color
from desktop.theme.theme import token_color, tokens
from desktop.widgets.charts.chart import LEGEND, Chart, Placed
from desktop.widgets.charts.marks import steps

_HEIGHT = 200
_AXIS, _FOOT, _TOP, _DOT = 64, 24, 10, 8


class LineChart(Chart):
    """`axis` writes a value at the axis in short. The first mark of each group is its point."""

    def __init__(self, name: str, axis: Callable[[int], str], parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._axis = axis

    def _like(self) -> "LineChart":
        return LineChart(self.accessibleName(), self._axis)

    def sizeHint(self) -> QSize:
        return QSize(480, _HEIGHT)

    def _floor(self) -> int:
        return self.height() - _FOOT - (LEGEND if self.series else 0)

    def _scale(self) -> list[int]:
        return steps(max((each.value for group in self.groups for each in group.marks[:1]), default=0))

    def _middle(self, at: int) -> int:
        return _AXIS + max(1, self.width() - _AXIS) * (2 * at + 1) // (2 * max(1, len(self.groups)))

    def _places(self) -> Iterator[Placed]:
        tall, top = self._floor() - _TOP, self._scale()[-1]
        for at, group in enumerate(self.groups):
            for mark in group.marks[:1]:
                y = self._floor() - tall * mark.value // top
                yield Placed(mark, QRect(self._middle(at) - _DOT // 2, y - _DOT // 2, _DOT, _DOT), at)

    def _paint(self, painter: QPainter) -> None:
        scale, tall = self._scale(), self._floor() - _TOP
        for value in scale:
            y = self._floor() - tall * value // scale[-1]
            line = self._turned(QRect(_AXIS, y, self.width() - _AXIS, 1))
            painter.fillRect(line, color(tokens().hairline if value else tokens().line))
            self._text(painter, QRect(0, y - 9, _AXIS - 10, 18), self._axis(value), "faint", 1.0)
        wide = max(1, self.width() - _AXIS) // max(1, len(self.groups))
        for at, group in enumerate(self.groups):
            self._text(
                painter, QRect(self._middle(at) - wide // 2, self._floor() + 4, wide, 20), group.label, "sub", 0.5
            )
        points: list[QPoint] = [self._turned(each.box).center() for each in self._placed]
        painter.setPen(QPen(color(token_color("accent")), 2))
        painter.drawPolyline(QPolygon(points))
        painter.setPen(Qt.PenStyle.NoPen)
        for each in self._placed:
            painter.setBrush(color(token_color(each.mark.token)))
            painter.drawEllipse(self._turned(each.box))
