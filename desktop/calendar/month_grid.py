"""A month: weeks of days, with as many entries in each as there is room for. An entry is dragged to another day."""

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.calendar.canvas import DRAG_DISTANCE, Canvas
from desktop.calendar.event import DAY_MINUTES, LONG_AGO, Event, in_strip
from desktop.calendar.event_painter import paint_bar, paint_plain
from desktop.calendar.lanes import rows
from desktop.calendar.words import bar_words, clock, short_weekday, tr
from desktop.theme.palette import color
from desktop.theme.theme import tokens
from desktop.widgets.painting import HEADER_FONT, SMALL_FONT, draw_frame, draw_text, mirrored

HEAD = 28
_NUMBER, _LINE = 26, 22


class MonthGrid(Canvas):
    """`days` are whole weeks; those of other months than the current day's are quieter."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.places: list[tuple[Event, QRect]] = []
        self.more: dict[date, tuple[int, QRect]] = {}
        self._over: date | None = None

    def cell(self, day: date) -> QRect:
        """Where a day is painted."""
        whole = self.viewport().rect()
        at = (day - self.days[0]) // timedelta(1)
        week, place = divmod(at, 7)
        weeks = max(1, len(self.days) // 7)
        left, right = whole.width() * place // 7, whole.width() * (place + 1) // 7
        room = whole.height() - HEAD
        top, bottom = HEAD + room * week // weeks, HEAD + room * (week + 1) // weeks
        rect = QRect(left, top, right - left, bottom - top)
        return mirrored(rect, whole, self.isRightToLeft())

    def lay_out(self) -> None:
        self.places, self.more = [], {}
        for start in range(0, len(self.days), 7):
            self._lay_out_week(self.days[start : start + 7])

    def _lay_out_week(self, week: list[date]) -> None:
        here = [each for each in self.events if each.first <= week[-1] and each.last >= week[0]]
        here.sort(key=lambda each: (not in_strip(each) and each.first == each.last, each.start or LONG_AGO))
        spans = [
            ((max(each.first, week[0]) - week[0]).days, (min(each.last, week[-1]) - week[0]).days + 1) for each in here
        ]
        found = rows(spans)
        lines = max(1, (self.cell(week[0]).height() - _NUMBER) // _LINE)
        counts = [0] * 7
        for span, row in zip(spans, found, strict=True):
            for at in range(*span):
                counts[at] = max(counts[at], row + 1)
        hidden = [0] * 7
        for event, span, row in zip(here, spans, found, strict=True):
            full = any(counts[at] > lines for at in range(*span))
            if row >= (lines - 1 if full else lines):
                for at in range(*span):
                    hidden[at] += 1
                continue
            place = self.cell(week[span[0]]).united(self.cell(week[span[1] - 1]))
            top = place.top() + _NUMBER + row * _LINE
            self.places.append((event, QRect(place.left() + 3, top, place.width() - 6, _LINE - 1)))
        for at, count in enumerate(hidden):
            if count:
                place = self.cell(week[at])
                rect = QRect(place.left() + 4, place.top() + _NUMBER + (lines - 1) * _LINE, place.width() - 8, _LINE)
                self.more[week[at]] = (count, rect)

    def event_at(self, at: QPoint) -> Event | None:
        return next((event for event, rect in self.places if rect.contains(at)), None)

    def day_at(self, at: QPoint) -> date | None:
        return next((day for day in self.days if self.cell(day).contains(at)), None)

    def rect_of(self, event: Event) -> QRect:
        return next((rect for each, rect in self.places if each.id == event.id), QRect())

    def turn_lines(self, by: int) -> None:
        """↑ and ↓ go by weeks here."""
        self.set_day(self.day + timedelta(7 * by))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = tokens()
        painter.fillRect(self.viewport().rect(), color(colors.background))
        for day in self.days:
            self._paint_day(painter, day)
        current, drag = self.current(), self._pressed[1] if self._pressed and self._over else None
        for each, rect in self.places:
            painter.setOpacity(0.4 if drag is not None and drag.id == each.id else 1.0)
            self._paint_event(painter, rect, each, each is current and self.hasFocus())
        painter.setOpacity(1.0)
        if drag is not None and self._over is not None:
            cell = self.cell(self._over)
            rect = QRect(cell.left() + 3, cell.top() + _NUMBER, cell.width() - 6, _LINE - 1)
            paint_bar(painter, rect, drag, drag.title, True, self)
        painter.end()

    def _paint_event(self, painter: QPainter, rect: QRect, event: Event, current: bool) -> None:
        if event.start is not None and event.first == event.last:
            paint_plain(painter, rect, event, clock(event.start, self.locale()), current, self)
        else:
            paint_bar(painter, rect, event, bar_words(event, self.locale()), current, self)

    def _paint_day(self, painter: QPainter, day: date) -> None:
        colors, cell, rtl, locale = tokens(), self.cell(day), self.isRightToLeft(), self.locale()
        today, outside = day == self.now.date(), day.month != self.day.month
        if outside:
            painter.fillRect(cell, color(colors.side))
        if day == self._over:
            painter.fillRect(cell, color(colors.hover))
        painter.setPen(QPen(color(colors.line), 1))
        painter.drawLine(cell.topLeft(), cell.topRight())
        edge = cell.left() if rtl else cell.right()
        painter.drawLine(edge, cell.top(), edge, cell.bottom())
        if day in self.days[:7]:
            place = QRect(cell.left() + 10, 0, cell.width() - 20, HEAD)
            draw_text(painter, place, short_weekday(day, locale), HEADER_FONT, colors.sub, float(rtl))
        place = mirrored(QRect(cell.left() + 6, cell.top() + 3, 24, 20), cell, rtl)
        if today:
            draw_frame(painter, place, colors.accent, "", 8)
        elif day == self.day:
            draw_frame(painter, place, colors.selected, colors.accent if self.hasFocus() else "", 8)
        ink = colors.on_accent if today else colors.faint if outside else colors.text
        draw_text(painter, place, locale.toString(day.day), HEADER_FONT, ink, 0.5)
        if day in self.more:
            count, rect = self.more[day]
            words = tr("{count} more").format(count=locale.toString(count))
            draw_text(painter, rect.adjusted(6, 0, -6, 0), words, SMALL_FONT, colors.sub, float(rtl))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.days:
            self.lay_out()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        found, day = self.event_at(at), self.day_at(at)
        if event.button() != Qt.MouseButton.LeftButton or day is None:
            return
        self._pressed = (at, found)
        if found is not None:
            self.set_current(found)
        elif day in self.more and self.more[day][1].contains(at):
            self.more_wanted.emit(day)
        else:
            self.set_day(day)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._pressed is None or self._pressed[1] is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if self._over is not None or (at - self._pressed[0]).manhattanLength() >= DRAG_DISTANCE:
            self._over = self.day_at(at)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, over = self._pressed, self._over
        self._pressed = self._over = None
        begun = self.day_at(pressed[0]) if pressed is not None else None
        if pressed is not None and pressed[1] is not None and over is not None and begun is not None:
            apart = (over - begun) // timedelta(1)
            if apart:
                self.put.emit(pressed[1], pressed[1].moved(apart))
        self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        day = self.day_at(at)
        if self.event_at(at) is None and day is not None:
            self.wanted.emit(datetime.combine(day, time()), DAY_MINUTES, True)
        else:
            super().mouseDoubleClickEvent(event)
