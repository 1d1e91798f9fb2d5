"""Text on paper: broken into a few lines where it is wide, aligned where the language begins."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

MOST_LINES = 3
_LONGEST = 400
"""Characters of a value beyond which nothing would be seen in so many lines."""


def broken(
    text: str, font: QFont, measures: QFontMetricsF, width: float, most: int = MOST_LINES, longest: int = _LONGEST
) -> list[str]:
    """The lines of a text that fit; the last one says by "…" that there is more."""
    text = " ".join(text[:longest].split()) + ("…" if len(text) > longest else "")
    if not text or measures.horizontalAdvance(text) <= width:
        return [text]
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start = line.textStart()
        if len(lines) == most - 1:
            lines.append(measures.elidedText(text[start:], Qt.TextElideMode.ElideRight, width))
            break
        lines.append(text[start : start + line.textLength()].strip())
    layout.endLayout()
    return lines


def draw(painter: QPainter, area: QRectF, lines: list[str], step: float, *, rtl: bool, at_end: bool = False) -> None:
    """Draw lines below each other from the top of an area, where the language begins or, `at_end`, ends."""
    side = Qt.AlignmentFlag.AlignRight if at_end != rtl else Qt.AlignmentFlag.AlignLeft
    flags = side.value | Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextSingleLine.value
    flags |= Qt.TextFlag.TextDontClip.value | Qt.AlignmentFlag.AlignAbsolute.value
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # numbers and names keep their own direction
    for at, line in enumerate(lines):
        painter.drawText(QRectF(area.x(), area.y() + at * step, area.width(), step), flags, line)
