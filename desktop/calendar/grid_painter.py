"""How the hours of a day or a week are painted."""

from datetime import datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QTime
from PySide6.QtGui import QPainter, QPen

from desktop.calendar.event import DAY_MINUTES, in_strip, span_on
from desktop.calendar.event_painter import paint_bar, paint_block
from desktop.calendar.words import bar_words, hours, short_weekday, tr
from desktop.theme.fonts import Weight
from desktop.theme.palette import color
from desktop.theme.theme import tokens
from desktop.widgets.painting import HEADER_FONT, SMALL_FONT, draw_frame, draw_text, mirrored

if TYPE_CHECKING:
    from desktop.calendar.time_grid import TimeGrid

_NUMBER = (16, Weight.DemiBold, True)
_NAME_BESIDE = 68
"""Narrower columns show the number of the day and not its name."""


def paint_grid(painter: QPainter, grid: "TimeGrid") -> None:
    """Everything, from the ground up."""
    colors, whole = tokens(), grid.viewport().rect()
    painter.fillRect(whole, color(colors.background))
    painter.save()
    painter.setClipRect(whole.adjusted(0, grid.top, 0, 0))
    _hours(painter, grid)
    _blocks(painter, grid)
    _now(painter, grid)
    painter.restore()
    _head(painter, grid)
    _bars(painter, grid)


def _hours(painter: QPainter, grid: "TimeGrid") -> None:
    colors, whole, locale = tokens(), grid.viewport().rect(), grid.locale()
    rtl = grid.isRightToLeft()
    for at, day in enumerate(grid.days):
        column = grid.column(at)
        if day == grid.day and len(grid.days) > 1:
            painter.fillRect(column.adjusted(1, grid.top, 0, 0), color(colors.hover))
    gutter = 60
    for hour in range(24):
        y = grid.y_of(hour * 60)
        if y < grid.top - 20 or y > whole.height():
            continue
        painter.setPen(QPen(color(colors.hairline), 1))
        left, right = (0, whole.width() - gutter) if rtl else (gutter, whole.width())
        painter.drawLine(left, y, right, y)
        if hour:
            words = locale.toString(QTime(hour, 0), locale.FormatType.ShortFormat)
            place = mirrored(QRect(4, y - 9, gutter - 12, 18), whole, rtl)
            draw_text(painter, place, words, SMALL_FONT, colors.faint, float(not rtl))
    painter.setPen(QPen(color(colors.line), 1))
    for at in range(len(grid.days)):
        column = grid.column(at)
        edge = column.right() if rtl else column.left()
        painter.drawLine(edge, grid.top, edge, whole.height())


def _blocks(painter: QPainter, grid: "TimeGrid") -> None:
    drag, current, locale = grid.dragged(), grid.current(), grid.locale()
    room = grid.viewport().rect()
    for event, _, rect in grid.blocks:
        place = grid.shown(rect)
        if place.intersects(room):
            painter.setOpacity(0.4 if drag is not None and drag.id == event.id else 1.0)
            paint_block(painter, place, event, hours(event, locale), event is current and grid.hasFocus(), grid)
    painter.setOpacity(1.0)
    if drag is not None and not in_strip(drag):
        for at, day in enumerate(grid.days):
            span = span_on(drag, day)
            if span is not None:
                column = grid.column(at)
                top, bottom = grid.y_of(span[0]), grid.y_of(span[1])
                place = QRect(column.left() + 1, top, column.width() - 6, bottom - top)
                paint_block(painter, place, drag, hours(drag, locale), True, grid)
    ghost = grid.ghost
    if grid.asked is not None and grid.asked[0].date() in grid.days:
        begin = grid.asked[0].hour * 60 + grid.asked[0].minute
        ghost = grid.time_rect(grid.asked[0].date(), begin, min(DAY_MINUTES, begin + grid.asked[1]))
    if ghost is not None and ghost.isValid():
        colors = tokens()
        draw_frame(painter, ghost, colors.accent_background, colors.accent, 4)


def _now(painter: QPainter, grid: "TimeGrid") -> None:
    """The line of the moment."""
    if grid.now.date() not in grid.days:
        return
    colors, column = tokens(), grid.column(grid.days.index(grid.now.date()))
    minutes = int((grid.now - datetime.combine(grid.now.date(), time())).total_seconds() // 60)
    y = grid.y_of(minutes)
    painter.setPen(QPen(color(colors.negative.text), 2))
    painter.drawLine(column.left(), y, column.right(), y)
    painter.setBrush(color(colors.negative.text))
    edge = column.right() if grid.isRightToLeft() else column.left()
    painter.drawEllipse(edge - 3, y - 4, 8, 8)


def _head(painter: QPainter, grid: "TimeGrid") -> None:
    colors, whole, locale, rtl = tokens(), grid.viewport().rect(), grid.locale(), grid.isRightToLeft()
    painter.fillRect(QRect(0, 0, whole.width(), grid.top), color(colors.background))
    for at, day in enumerate(grid.days):
        column = grid.column(at)
        today = day == grid.now.date()
        number = locale.toString(day.day)
        name = short_weekday(day, locale)
        inner = column.adjusted(8, 0, -8, 0)
        place = mirrored(QRect(inner.left(), 8, 30, 28), inner, rtl)
        if today:
            draw_frame(painter, place, colors.accent, "", 8)
        elif day == grid.day and grid.hasFocus():
            draw_frame(painter, place, "", colors.accent, 8)
        draw_text(painter, place, number, _NUMBER, colors.on_accent if today else colors.text, 0.5)
        if inner.width() < _NAME_BESIDE:
            continue
        words = mirrored(QRect(inner.left() + 38, 8, max(0, inner.width() - 38), 28), inner, rtl)
        draw_text(painter, words, name, HEADER_FONT, colors.sub, float(rtl))
    painter.setPen(QPen(color(colors.line), 1))
    painter.drawLine(0, grid.top - 1, whole.width(), grid.top - 1)


def _bars(painter: QPainter, grid: "TimeGrid") -> None:
    drag, current = grid.dragged(), grid.current()
    for event, rect in grid.bars:
        painter.setOpacity(0.4 if drag is not None and drag.id == event.id else 1.0)
        paint_bar(painter, rect, event, bar_words(event, grid.locale()), event is current and grid.hasFocus(), grid)
    painter.setOpacity(1.0)
    for count, rect in grid.more.values():
        words = tr("{count} more").format(count=grid.locale().toString(count))
        draw_text(painter, rect.adjusted(6, 0, -6, 0), words, SMALL_FONT, tokens().sub, float(grid.isRightToLeft()))
    if drag is not None and in_strip(drag) and grid.days:
        first, last = max(drag.first, grid.days[0]), min(drag.last, grid.days[-1])
        if first <= last:
            places = [grid.column(grid.days.index(first)), grid.column(grid.days.index(last))]
            place = places[0].united(places[1])
            bar = next((rect for event, rect in grid.bars if event.id == drag.id), QRect(0, 46, 0, 20))
            paint_bar(
                painter, QRect(place.left(), bar.top(), place.width(), bar.height()), drag, drag.title, True, grid
            )
