"""A record on paper: its fields in sections, what belongs to it, and its story.

Law: as with a list, everything is plain text once it is laid out, and any page can be drawn at any time.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QPainter

from desktop.printing.list_pages import Heading, draw_foot
from desktop.printing.paper import BODY, SMALL, TITLE, Paper, measures, type_of
from desktop.printing.set_text import broken, draw
from desktop.theme.tokens import LIGHT

_LINE = 12.0
_STRONG = QFont.Weight.DemiBold
_LABEL = 0.26
"""The part of the width that labels take."""
_MOST_LINES = 400
_LONGEST = 20_000
"""Characters of a text that are printed."""


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of the record: a `caption` begins a section, otherwise a label and its text, which may have paragraphs.

    `strong` text stands out; `faint` text does not. `end` stands at the end of the first line.
    """

    text: str
    label: str = ""
    caption: bool = False
    strong: bool = False
    faint: bool = False
    end: str = ""


@dataclass(frozen=True, slots=True)
class _Line:
    """One line as it is drawn."""

    height: float
    text: str
    label: str = ""
    indent: bool = False
    size: int = BODY
    strong: bool = False
    color: str = LIGHT.text
    end: str = ""
    stays: bool = False
    """Whether it must not be the last of a page."""


@dataclass
class RecordPages:
    """`parts` are read as it is laid out. See `Pages`."""

    heading: Heading
    parts: Iterable[Part]
    paper: Paper
    rtl: bool = False
    _pages: list[list[_Line]] = field(default_factory=lambda: [[]])

    @property
    def title(self) -> str:
        """What the record is called."""
        return self.heading.title

    def lay_out(self) -> Iterator[tuple[int, int]]:
        """Read and measure all parts; what is still to come is not known."""
        room = self.paper.inner.height()
        used = self._add_heading()
        for done, part in enumerate(self.parts, 1):
            lines = list(self._lines(part))
            if lines and used and used + sum(each.height for each in lines[:3]) > room:
                used = self._turn()
            for line in lines:
                if used + line.height > room:
                    used = self._turn()
                self._pages[-1].append(line)
                used += line.height
            yield done, done

    def count(self) -> int:
        """How many pages there are, once it is laid out."""
        return len(self._pages)

    def paint(self, painter: QPainter, page: int) -> None:
        """Draw a page."""
        inner = self.paper.inner
        top = inner.top()
        for line in self._pages[page]:
            self._draw(painter, line, top)
            top += line.height
        draw_foot(painter, self.paper, self.heading, page, self.count(), rtl=self.rtl)

    def _add_heading(self) -> float:
        width = self.paper.inner.width()
        title = broken(self.heading.title, type_of(TITLE, _STRONG), measures(TITLE, _STRONG), width)
        self._pages[0] += [_Line(20, each, size=TITLE, strong=True) for each in title]
        self._pages[0] += [_Line(_LINE, self.heading.narrowed, size=SMALL, color=LIGHT.sub), _Line(_LINE, "")]
        return sum(each.height for each in self._pages[0])

    def _turn(self) -> float:
        """Begin a page, with what must not be the last of the one before; how much of it that takes."""
        last = self._pages[-1]
        kept = [last.pop()] if len(last) > 1 and last[-1].stays else []
        self._pages.append(kept)
        return sum(each.height for each in kept)

    def _lines(self, part: Part) -> Iterator[_Line]:
        if part.caption:
            yield _Line(30, part.text, size=SMALL + 2, strong=True, color=LIGHT.sub, stays=True)
            return
        width = self.paper.inner.width() * (1 - _LABEL if part.label else 1)
        weight = _STRONG if part.strong else QFont.Weight.Normal
        if part.end:
            width -= measures(BODY).horizontalAdvance(part.end) + 8
        size = SMALL if part.faint else BODY
        color = LIGHT.sub if part.faint else LIGHT.text
        first = True
        for paragraph in part.text[:_LONGEST].splitlines() or [""]:
            font, of = type_of(size, weight), measures(size, weight)
            for line in broken(paragraph, font, of, width, _MOST_LINES, _LONGEST):
                label, end = (part.label, part.end) if first else ("", "")
                yield _Line(_LINE, line, label, bool(part.label), size, part.strong, color, end, part.strong)
                first = False

    def _draw(self, painter: QPainter, line: _Line, top: float) -> None:
        inner = self.paper.inner
        area = QRectF(inner.x(), top + line.height - _LINE, inner.width(), _LINE)
        if line.size == SMALL + 2:
            area = area.translated(0, -4)
        if line.size == TITLE:
            area = QRectF(inner.x(), top, inner.width(), line.height)
        if line.label:
            painter.setFont(type_of(BODY))
            painter.setPen(QColor(LIGHT.sub))
            label = broken(line.label, type_of(BODY), measures(BODY), inner.width() * _LABEL - 8, 1)
            draw(painter, area, label, _LINE, rtl=self.rtl)
        if line.end:
            painter.setFont(type_of(BODY))
            painter.setPen(QColor(LIGHT.sub))
            draw(painter, area, [line.end], _LINE, rtl=self.rtl, at_end=True)
        painter.setFont(type_of(line.size, _STRONG if line.strong else QFont.Weight.Normal))
        painter.setPen(QColor(line.color))
        if line.indent:
            gone = inner.width() * _LABEL
            area = area.adjusted(0, 0, -gone, 0) if self.rtl else area.adjusted(gone, 0, 0, 0)
        draw(painter, area, [line.text], area.height(), rtl=self.rtl)
