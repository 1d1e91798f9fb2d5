"""How an event looks in the grid, in the strip of whole days and in a month."""

from functools import lru_cache

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from desktop.calendar.event import Event
from desktop.theme.fonts import metrics
from desktop.theme.icons import paint_icon
from desktop.theme.palette import color
from desktop.theme.theme import tokens
from desktop.theme.tokens import Tone, ToneColors
from desktop.widgets.painting import HEADER_FONT, SMALL_FONT, draw_frame, draw_text, elided, mirrored

_ICONS = {"task": "check-square", "close": "handshake", "call": "phone"}
_LINE = 16
_ICON = 12
_NARROW = 36
"""Narrower blocks say their title and nothing else."""
RADIUS = 4


def colors_of(event: Event) -> ToneColors:
    """Text and ground: the accent for appointments, quiet for tasks, warning for what is urgent, faint for what is
    over."""
    now = tokens()
    if event.over or event.cancelled:
        return ToneColors(now.sub, now.neutral.background)
    if event.urgent:
        return now.tone(Tone.NEGATIVE)
    if event.kind == "close":
        return now.tone(Tone.WARNING)
    if event.kind == "task":
        return now.tone(Tone.NEUTRAL)
    return ToneColors(now.accent_text, now.accent_background) if event.kind == "meeting" else now.tone(Tone.INFO)


def paint_bar(painter: QPainter, rect: QRect, event: Event, words: str, current: bool, host: QWidget) -> None:
    """An event in one line: in the strip of whole days, and in a month."""
    ink, rtl = colors_of(event), host.isRightToLeft()
    body = rect.adjusted(1, 1, -1, -1)
    draw_frame(painter, body, ink.background, tokens().accent if current else "", RADIUS)
    inner = body.adjusted(6, 0, -4, 0)
    if event.kind in _ICONS and inner.width() > 40:
        mark = mirrored(QRect(inner.left(), inner.top(), _ICON, inner.height()), inner, rtl)
        paint_icon(painter, mark, _ICONS[event.kind], ink.text)
        inner = inner.adjusted(0 if rtl else _ICON + 4, 0, -(_ICON + 4) if rtl else 0, 0)
    _line(painter, inner, words, event, ink, rtl)


def paint_plain(painter: QPainter, rect: QRect, event: Event, clock: str, current: bool, host: QWidget) -> None:
    """An event of some hours in a month: a dot, its time, its words."""
    ink, rtl, now = colors_of(event), host.isRightToLeft(), tokens()
    if current:
        draw_frame(painter, rect.adjusted(1, 1, -1, -1), now.selected, now.accent, RADIUS)
    inner = rect.adjusted(6, 0, -4, 0)
    dot = mirrored(QRect(inner.left(), inner.center().y() - 2, 6, 6), inner, rtl)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(ink.text))
    painter.drawEllipse(dot)
    lead = 12
    wide = elided(clock, SMALL_FONT, inner.width())[1]
    place = mirrored(QRect(inner.left() + lead, inner.top(), wide + 1, inner.height()), inner, rtl)
    draw_text(painter, place, clock, SMALL_FONT, now.sub, float(rtl))
    lead += wide + 5
    rest = inner.adjusted(0 if rtl else lead, 0, -lead if rtl else 0, 0)
    shown = ToneColors(now.faint if event.over else now.text, ink.background)
    _line(painter, rest, event.title, event, shown, rtl)


def paint_block(painter: QPainter, rect: QRect, event: Event, hours: str, current: bool, host: QWidget) -> None:
    """An event between its hours: title, time, and with whom or where as far as there is room."""
    ink, rtl, now = colors_of(event), host.isRightToLeft(), tokens()
    body = rect.adjusted(1, 1, -2, -1)
    draw_frame(painter, body, ink.background, now.accent if current else now.background, RADIUS)
    stripe = mirrored(QRect(body.left(), body.top() + 2, 3, body.height() - 4), body, rtl)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(ink.text))
    painter.drawRoundedRect(stripe, 1.5, 1.5)
    inner = body.adjusted(8, 3, -5, -2)
    inner = mirrored(inner, body, rtl)
    narrow = inner.width() < _NARROW
    if inner.height() < 2 * _LINE - 4:
        words = event.title if narrow else f"{event.title}  {hours.split(' – ')[0]}"
        _line(painter, inner, words, event, ink, rtl)
        return
    room = (inner.height() + 3) // _LINE
    title = _wrapped(event.title, inner.width(), room if narrow else max(1, room - 1))
    below = [] if narrow else [hours, " · ".join(each for each in (event.note, event.place, event.who) if each)]
    lines = [*title, *(each for each in below if each)][:room]
    for at, words in enumerate(lines):
        place = QRect(inner.left(), inner.top() + at * _LINE, inner.width(), _LINE)
        if at < len(title):
            _line(painter, place, words, event, ink, rtl)
        else:
            draw_text(painter, place, words, SMALL_FONT, ink.text, float(rtl))


@lru_cache(maxsize=2048)
def _wrapped(text: str, width: int, most: int) -> tuple[str, ...]:
    """The words in at most so many lines; what is left over stands in the last one."""
    lines: list[str] = []
    words = text.split() or [""]
    while words and len(lines) < most - 1:
        taken = 1
        while taken < len(words) and _width(" ".join(words[: taken + 1])) <= width:
            taken += 1
        lines.append(" ".join(words[:taken]))
        words = words[taken:]
    return (*lines, " ".join(words)) if words else tuple(lines)


def _width(text: str) -> int:
    return metrics(*HEADER_FONT).horizontalAdvance(text)


def _line(painter: QPainter, rect: QRect, words: str, event: Event, ink: ToneColors, rtl: bool) -> None:
    if rect.width() < 8:
        return
    wide = draw_text(painter, rect, words, HEADER_FONT, ink.text, float(rtl))
    if event.cancelled or (event.kind == "task" and event.over):
        line = mirrored(QRect(rect.left(), rect.center().y(), wide, 1), rect, rtl)
        painter.setPen(QPen(color(ink.text), 1))
        painter.drawLine(line.topLeft(), line.topRight())
