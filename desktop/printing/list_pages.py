"""A list on paper: its name, what it was narrowed to, its columns on every page, and rows as high as they need.

Law: it holds plain texts, so that nothing can change under it. `lay_out` goes on in small steps, after each of which
the window may live; `paint` draws any page at any time.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from desktop.printing.paper import BODY, SMALL, TITLE, Paper, measures, type_of
from desktop.printing.set_text import broken, draw
from desktop.theme.tokens import LIGHT

STEP = 100
"""Rows read and measured at once."""
_LINE = 11.0
_PADDING = 3.0
_GAP = 10.0
_HEADING = 20.0
_TOP = 46.0
_NARROWEST = 30.0
_MOST = 95
"""Of a hundred values, how many fit into one line where there is room."""
_LONG = 80
_STRONG = QFont.Weight.DemiBold
WIDE_FROM = 6
"""Columns from which the paper lies on its side."""


@dataclass(frozen=True, slots=True)
class PrintedColumn:
    """A column: its heading, and whether its values stand at its end."""

    label: str
    at_end: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    """What is said of the whole: the name of the list, what it was narrowed to, whose it is, and of when."""

    title: str
    narrowed: str
    owner: str
    date: str
    number: Callable[[int], str] = str


@dataclass
class ListPages:
    """`rows(first, count)` reads the texts of rows; `total` is how many there are. See `Pages`."""

    heading: Heading
    columns: Sequence[PrintedColumn]
    total: int
    rows: Callable[[int, int], Sequence[Sequence[str]]]
    paper: Paper
    rtl: bool = False
    _widths: list[float] = field(default_factory=list)
    _texts: list[list[list[str]]] = field(default_factory=list)
    _starts: list[int] = field(default_factory=lambda: [0])

    @property
    def title(self) -> str:
        """What the whole is called."""
        return self.heading.title

    def lay_out(self) -> Iterator[tuple[int, int]]:
        """Read and measure all rows; after each step it says how many of how many are done."""
        room, used = self.paper.inner.height() - _TOP - _HEADING, 0.0
        for first in range(0, self.total, STEP):
            read = self.rows(first, min(STEP, self.total - first))
            self._widths = self._widths or self._fitted(read)
            widths = self._widths
            for texts in read:
                cells = [
                    broken(text, type_of(BODY), measures(BODY), width)
                    for text, width in zip(texts, widths, strict=True)
                ]
                height = _height(cells)
                if used + height > room and used:
                    self._starts.append(len(self._texts))
                    room, used = self.paper.inner.height() - _HEADING, 0.0
                used += height
                self._texts.append(cells)
            yield len(self._texts), self.total

    def count(self) -> int:
        """How many pages there are, once it is laid out."""
        return len(self._starts)

    def paint(self, painter: QPainter, page: int) -> None:
        """Draw a page."""
        inner, top = self.paper.inner, self.paper.inner.top()
        if page == 0:
            self._draw_heading(painter, inner)
            top += _TOP
        self._draw_columns(painter, top)
        top += _HEADING
        last = self._starts[page + 1] if page + 1 < len(self._starts) else len(self._texts)
        for cells in self._texts[self._starts[page] : last]:
            top = self._draw_row(painter, cells, top)
        draw_foot(painter, self.paper, self.heading, page, self.count(), rtl=self.rtl)

    def _draw_heading(self, painter: QPainter, inner: QRectF) -> None:
        painter.setFont(type_of(TITLE, _STRONG))
        painter.setPen(QColor(LIGHT.text))
        draw(painter, QRectF(inner.x(), inner.y(), inner.width(), 18), [self.title], 18, rtl=self.rtl)
        painter.setFont(type_of(SMALL))
        painter.setPen(QColor(LIGHT.sub))
        said = broken(self.heading.narrowed, type_of(SMALL), measures(SMALL), inner.width(), 2)
        draw(painter, QRectF(inner.x(), inner.y() + 20, inner.width(), 22), said, 10, rtl=self.rtl)

    def _draw_columns(self, painter: QPainter, top: float) -> None:
        painter.setFont(type_of(SMALL, _STRONG))
        painter.setPen(QColor(LIGHT.sub))
        for column, area in zip(self.columns, self._areas(top + 4), strict=True):
            words = measures(SMALL, _STRONG).elidedText(column.label, Qt.TextElideMode.ElideRight, area.width())
            draw(painter, area, [words], _LINE, rtl=self.rtl, at_end=column.at_end)
        self._rule(painter, top + _HEADING - 1, LIGHT.input_border)

    def _draw_row(self, painter: QPainter, cells: list[list[str]], top: float) -> float:
        painter.setFont(type_of(BODY))
        painter.setPen(QColor(LIGHT.text))
        for at, (lines, area) in enumerate(zip(cells, self._areas(top + _PADDING), strict=True)):
            draw(painter, area, lines, _LINE, rtl=self.rtl, at_end=self.columns[at].at_end)
        bottom = top + _height(cells)
        self._rule(painter, bottom, LIGHT.line)
        return bottom

    def _rule(self, painter: QPainter, at: float, color: str) -> None:
        pen = painter.pen()
        pen.setColor(QColor(color))
        pen.setWidthF(0.5)
        painter.setPen(pen)
        painter.drawLine(QLineF(self.paper.inner.left(), at, self.paper.inner.right(), at))

    def _areas(self, top: float) -> list[QRectF]:
        """Where each column's text goes."""
        found, inner, left = [], self.paper.inner, 0.0
        for width in self._widths or self._fitted([]):
            x = inner.right() - left - width if self.rtl else inner.left() + left
            found.append(QRectF(x, top, width, _LINE))
            left += width + _GAP
        return found

    def _fitted(self, read: Sequence[Sequence[str]]) -> list[float]:
        """The columns as wide as most of these rows need; where that is too much, the widest ones give."""
        natural = [self._natural(at, [each[at] for each in read]) for at in range(len(self.columns))]
        room = self.paper.inner.width() - _GAP * (len(self.columns) - 1)
        if (spare := room - sum(natural)) >= 0:
            return [each + spare / len(natural) for each in natural]
        widths: dict[int, float] = {}
        left = sorted(range(len(natural)), key=natural.__getitem__)
        while left:
            share = (room - sum(widths.values())) / len(left)
            narrowest = left.pop(0)
            widths[narrowest] = min(natural[narrowest], share)
        return [widths[at] for at in range(len(natural))]

    def _natural(self, at: int, texts: Sequence[str]) -> float:
        """What a column needs for its heading and for all but its longest values."""
        of = measures(BODY).horizontalAdvance
        needed = sorted(of(each[:_LONG]) for each in texts)
        usual = needed[min(len(needed) - 1, len(needed) * _MOST // 100)] if needed else 0.0
        return max(usual, measures(SMALL, _STRONG).horizontalAdvance(self.columns[at].label), _NARROWEST) + 1


def draw_foot(painter: QPainter, paper: Paper, heading: Heading, page: int, count: int, *, rtl: bool) -> None:
    """The line at the foot: whose it is and of when, and which page of how many."""
    painter.setFont(type_of(SMALL))
    painter.setPen(QColor(LIGHT.sub))
    words = QCoreApplication.translate("Printing", "Page {page} of {count}")
    numbered = words.format(page=heading.number(page + 1), count=heading.number(count))
    draw(painter, paper.foot, [f"{heading.owner} · {heading.date}"], SMALL + 4, rtl=rtl)
    draw(painter, paper.foot, [numbered], SMALL + 4, rtl=rtl, at_end=True)


def _height(cells: list[list[str]]) -> float:
    return max((len(each) for each in cells), default=1) * _LINE + 2 * _PADDING
