"""Lying bars, one below the other, with their names before and their values behind them: a funnel, people, reasons."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from desktop.theme.palette import color
from desktop.theme.theme import token_color, tokens
from desktop.widgets.charts.chart import LEGEND, Chart, Placed

ROW = 34
_BAR = 20
_LABEL, _END = 150, 150


class RowChart(Chart):
    """`centred` puts the bars in the middle, as a funnel; else they begin at the start."""

    def __init__(self, name: str, centred: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._centred = centred

    def _like(self) -> "RowChart":
        return RowChart(self.accessibleName(), self._centred)

    def sizeHint(self) -> QSize:
        return QSize(480, ROW * max(1, len(self.groups)) + (LEGEND if self.series else 0))

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.sizeHint().height())

    def _room(self) -> int:
        return max(20, self.width() - _LABEL - _END)

    def _places(self) -> Iterator[Placed]:
        largest = max((each.total for each in self.groups), default=0) or 1
        for at, group in enumerate(self.groups):
            whole = self._room() * group.total // largest
            left = _LABEL + ((self._room() - whole) // 2 if self._centred else 0)
            below = 0
            for mark in group.marks:
                begin, end = (self._room() * each // largest for each in (below, below + mark.value))
                below += mark.value
                if mark.value > 0 or len(group.marks) == 1:
                    yield Placed(mark, QRect(left + begin, at * ROW + (ROW - _BAR) // 2, max(2, end - begin), _BAR), at)

    def _paint(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(tokens().line))
        for at in range(len(self.groups)):
            track = QRect(_LABEL, at * ROW + (ROW - _BAR) // 2, self._room(), _BAR)
            painter.drawRoundedRect(self._turned(track), 4, 4)
        for each in self._placed:
            painter.setBrush(color(token_color(each.mark.token)))
            painter.drawRoundedRect(self._turned(each.box), 4, 4)
        for at, group in enumerate(self.groups):
            self._text(painter, QRect(0, at * ROW, _LABEL - 12, ROW), group.label, "text")
            value = " · ".join(each.text for each in group.marks if each.text)
            words = f"{value}  {group.note}" if group.note else value
            self._text(painter, QRect(_LABEL + self._room() + 12, at * ROW, _END - 12, ROW), words)
