"""Upright bars along an axis, each stacked of parts: money by month."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from desktop.theme.palette import color
from desktop.theme.theme import token_color, tokens
from desktop.widgets.charts.chart import LEGEND, Chart, Placed
from desktop.widgets.charts.marks import steps

_HEIGHT = 260
_AXIS, _FOOT, _TOP = 64, 24, 10
_WIDEST = 56


class BarChart(Chart):
    """`axis` writes a value at the axis in short."""

    def __init__(self, name: str, axis: Callable[[int], str], parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._axis = axis

    def _like(self) -> "BarChart":
        return BarChart(self.accessibleName(), self._axis)

    def sizeHint(self) -> QSize:
        return QSize(480, _HEIGHT)

    def _floor(self) -> int:
        return self.height() - _FOOT - (LEGEND if self.series else 0)

    def _scale(self) -> list[int]:
        return steps(max((each.total for each in self.groups), default=0))

    def _slot(self, at: int) -> tuple[int, int]:
        """Where a group begins, and how wide it is."""
        room = max(1, self.width() - _AXIS)
        count = max(1, len(self.groups))
        return _AXIS + room * at // count, room // count

    def _places(self) -> Iterator[Placed]:
        tall, top = self._floor() - _TOP, self._scale()[-1]
        for at, group in enumerate(self.groups):
            left, room = self._slot(at)
            wide = max(4, min(_WIDEST, room - 8))
            below = 0
            for mark in group.marks:
                if mark.value <= 0:
                    continue
                low, high = tall * below // top, tall * (below + mark.value) // top
                below += mark.value
                box = QRect(left + (room - wide) // 2, self._floor() - high, wide, max(2, high - low))
                yield Placed(mark, box, at)

    def _paint(self, painter: QPainter) -> None:
        scale, tall = self._scale(), self._floor() - _TOP
        for value in scale:
            y = self._floor() - tall * value // scale[-1]
            line = self._turned(QRect(_AXIS, y, self.width() - _AXIS, 1))
            painter.fillRect(line, color(tokens().hairline if value else tokens().line))
            self._text(painter, QRect(0, y - 9, _AXIS - 10, 18), self._axis(value), "faint", 1.0)
        painter.setPen(Qt.PenStyle.NoPen)
        for each in self._placed:
            painter.setBrush(color(token_color(each.mark.token)))
            painter.drawRoundedRect(self._turned(each.box), 2, 2)
        for at, group in enumerate(self.groups):
            left, room = self._slot(at)
            self._text(painter, QRect(left, self._floor() + 4, room, _FOOT - 4), group.label, "sub", 0.5)
