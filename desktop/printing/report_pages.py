"""A report on paper: its figures, and each chart with the same figures as a table beside it, or below it.

Law: it holds charts and texts of its own, so that nothing can change under it. A chart is painted as shapes and words,
so that it is sharp at any size and can be searched.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from desktop.printing.list_pages import Heading, draw_foot
from desktop.printing.paper import BODY, SMALL, TITLE, Paper, measures, type_of
from desktop.printing.set_text import broken, draw
from desktop.theme.theme import theme
from desktop.theme.tokens import LIGHT
from desktop.widgets.charts.chart import Chart
from desktop.widgets.charts.figure_table import Table

_STRONG = QFont.Weight.DemiBold
_POINTS_PER_PIXEL = 0.75
_TOP, _CAPTION, _ROW, _FIGURES = 46.0, 20.0, 16.0, 50.0
_ABOVE, _GAP, _AT_ONCE = 16.0, 8.0, 5
_LEAST = 4
"""Rows of a table that stay with what is above them."""
Draw = Callable[[QPainter, float], None]


@dataclass(frozen=True, slots=True)
class PrintedChart:
    """A chart, or none where its table is all there is."""

    title: str
    caption: str
    chart: Chart | None
    table: Table


@dataclass
class ReportPages:
    """`figures` are what each is called, the figure, and what it means. See `Pages`."""

    heading: Heading
    figures: Sequence[tuple[str, str, str]]
    charts: Sequence[PrintedChart]
    paper: Paper
    rtl: bool = False
    _pages: list[list[tuple[float, Draw]]] = field(default_factory=list)
    _used: float = 0.0

    @property
    def title(self) -> str:
        """What the report is called."""
        return self.heading.title

    def lay_out(self) -> Iterator[tuple[int, int]]:
        """Give each part its place; after each it says how many of how many are done."""
        self._pages, self._used = [[]], 0.0
        self._place(_TOP, self._draw_heading)
        for first in range(0, len(self.figures), _AT_ONCE):
            self._place(_FIGURES, partial(self._draw_figures, self.figures[first : first + _AT_ONCE]))
        for at, each in enumerate(self.charts):
            self._place_chart(each)
            yield at + 1, len(self.charts)

    def count(self) -> int:
        """How many pages there are, once it is laid out."""
        return len(self._pages)

    def paint(self, painter: QPainter, page: int) -> None:
        """Draw a page."""
        for top, part in self._pages[page]:
            part(painter, top)
        draw_foot(painter, self.paper, self.heading, page, self.count(), rtl=self.rtl)

    def _place(self, height: float, part: Draw, with_next: float = 0.0) -> None:
        """Put a part on this page, or on the next where it and what belongs to it do not fit."""
        if self._used and self._used + height + with_next > self.paper.inner.height():
            self._pages.append([])
            self._used = 0.0
        self._pages[-1].append((self.paper.inner.top() + self._used, part))
        self._used += height

    def _place_chart(self, each: PrintedChart) -> None:
        inner, rows = self.paper.inner, len(each.table.rows)
        half = inner.width() * 0.5 - 2 * _GAP
        beside = each.chart is not None and inner.width() > inner.height() and _fits(each.table, half)
        whole = _ROW * (rows + 1)
        height = each.chart.sizeHint().height() * _POINTS_PER_PIXEL if each.chart is not None else 0.0
        left = QRectF(inner.left(), 0, inner.width() * 0.5 if beside else inner.width(), height)
        least = max(height, whole) if beside else height + _ROW * (1 + min(_LEAST, rows))
        fits = _ABOVE + _CAPTION + least <= inner.height()
        self._place(_ABOVE + _CAPTION, partial(self._draw_caption, each), least if fits else 0.0)
        if beside and fits and each.chart is not None:
            right = QRectF(left.right() + 2 * _GAP, 0, inner.width() - left.width() - 2 * _GAP, whole)
            sides = [self._mirrored(left), self._mirrored(right)]
            self._place(least, partial(self._draw_beside, each, sides, _widths(each.table, right.width())))
            return
        if each.chart is not None:
            self._place(height + 6, partial(self._draw_chart, each.chart, left))
        widths = _widths(each.table, inner.width())
        self._place(_ROW, partial(self._draw_columns, each.table, inner, widths), _ROW)
        for row in each.table.rows:
            self._place(_ROW, partial(self._draw_cells, row.cells, inner, widths, False))

    def _mirrored(self, box: QRectF) -> QRectF:
        inner = self.paper.inner
        left = inner.right() - (box.right() - inner.left()) if self.rtl else box.left()
        return QRectF(left, box.top(), box.width(), box.height())

    def _draw_heading(self, painter: QPainter, top: float) -> None:
        inner = self.paper.inner
        painter.setPen(QColor(LIGHT.text))
        painter.setFont(type_of(TITLE, _STRONG))
        draw(painter, QRectF(inner.x(), top, inner.width(), 18), [self.title], 18, rtl=self.rtl)
        painter.setPen(QColor(LIGHT.sub))
        painter.setFont(type_of(SMALL))
        said = broken(self.heading.narrowed, type_of(SMALL), measures(SMALL), inner.width(), 2)
        draw(painter, QRectF(inner.x(), top + 20, inner.width(), 22), said, 10, rtl=self.rtl)

    def _draw_figures(self, figures: Sequence[tuple[str, str, str]], painter: QPainter, top: float) -> None:
        inner = self.paper.inner
        width = (inner.width() - _GAP * (_AT_ONCE - 1)) / _AT_ONCE
        for at, (label, figure, detail) in enumerate(figures):
            box = self._mirrored(QRectF(inner.left() + at * (width + _GAP), top, width, _FIGURES))
            for words, size, weight, ink, down in (
                (label, SMALL, QFont.Weight.Normal, LIGHT.sub, 4),
                (figure, 13, _STRONG, LIGHT.text, 16),
                (detail, SMALL, QFont.Weight.Normal, LIGHT.faint, 33),
            ):
                painter.setPen(QColor(ink))
                painter.setFont(type_of(size, weight))
                line = measures(size, weight).elidedText(words, Qt.TextElideMode.ElideRight, width)
                draw(painter, box.translated(0, down), [line], size + 3, rtl=self.rtl)

    def _draw_caption(self, each: PrintedChart, painter: QPainter, top: float) -> None:
        inner = self.paper.inner
        box = QRectF(inner.x(), top + _ABOVE, inner.width(), _CAPTION)
        painter.setPen(QColor(LIGHT.text))
        painter.setFont(type_of(BODY + 2, _STRONG))
        draw(painter, box, [each.title], 14, rtl=self.rtl)
        wide = measures(BODY + 2, _STRONG).horizontalAdvance(each.title) + _GAP
        beside = self._mirrored(QRectF(inner.x() + wide, box.top(), inner.width() - wide, _CAPTION))
        painter.setPen(QColor(LIGHT.sub))
        painter.setFont(type_of(SMALL))
        draw(painter, beside, [each.caption], 14, rtl=self.rtl)

    def _draw_beside(
        self, each: PrintedChart, sides: Sequence[QRectF], widths: Sequence[float], painter: QPainter, top: float
    ) -> None:
        left, right = sides
        if each.chart is not None:
            self._draw_chart(each.chart, left, painter, top)
        self._draw_columns(each.table, right, widths, painter, top)
        for at, row in enumerate(each.table.rows):
            self._draw_cells(row.cells, right, widths, False, painter, top + _ROW * (at + 1))

    def _draw_chart(self, chart: Chart, box: QRectF, painter: QPainter, top: float) -> None:
        painter.save()
        painter.translate(box.left(), top)
        painter.scale(_POINTS_PER_PIXEL, _POINTS_PER_PIXEL)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        with theme().on_paper():
            chart.draw(painter, int(box.width() / _POINTS_PER_PIXEL))
        painter.restore()

    def _draw_columns(self, table: Table, box: QRectF, widths: Sequence[float], painter: QPainter, top: float) -> None:
        self._draw_cells(table.columns, box, widths, True, painter, top)

    def _draw_cells(
        self, cells: Sequence[str], box: QRectF, widths: Sequence[float], strong: bool, painter: QPainter, top: float
    ) -> None:
        size, weight = (SMALL, _STRONG) if strong else (BODY, QFont.Weight.Normal)
        painter.setFont(type_of(size, weight))
        painter.setPen(QColor(LIGHT.sub if strong else LIGHT.text))
        left = 0.0
        for at, (words, width) in enumerate(zip(cells, widths, strict=True)):
            x = box.right() - left - width if self.rtl else box.left() + left
            line = measures(size, weight).elidedText(words, Qt.TextElideMode.ElideRight, width)
            draw(painter, QRectF(x, top + 2, width, _ROW - 4), [line], _ROW - 4, rtl=self.rtl, at_end=at > 0)
            left += width + _GAP
        pen = painter.pen()
        pen.setColor(QColor(LIGHT.input_border if strong else LIGHT.line))
        pen.setWidthF(0.5)
        painter.setPen(pen)
        painter.drawLine(QLineF(box.left(), top + _ROW - 0.5, box.right(), top + _ROW - 0.5))


def _needed(table: Table) -> list[float]:
    """How wide each column would like to be."""
    of, strong = measures(BODY).horizontalAdvance, measures(SMALL, _STRONG).horizontalAdvance
    return [
        max(strong(label), *(of(row.cells[at]) for row in table.rows), 1.0) + 2
        for at, label in enumerate(table.columns)
    ]


def _fits(table: Table, room: float) -> bool:
    """Whether every cell can be read whole."""
    return sum(_needed(table)) + _GAP * (len(table.columns) - 1) <= room


def _widths(table: Table, room: float) -> list[float]:
    """The columns of figures as wide as they need, and the names have the rest; where there is too little, all give."""
    needed = _needed(table)
    room -= _GAP * (len(needed) - 1)
    if (spare := room - sum(needed)) >= 0:
        return [needed[0] + spare, *needed[1:]]
    return [each * room / sum(needed) for each in needed]
