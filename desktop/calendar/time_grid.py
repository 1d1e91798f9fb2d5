"""A day or a week: columns of hours, with a strip above them for what takes whole days.

Law: times are wall times; a day has 24 hours here, whatever the clocks do. Dragging on free ground asks for something
new, dragging an event moves it, dragging its lower edge makes it longer; all in quarters of an hour.
"""

from collections import Counter
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.calendar.canvas import DRAG_DISTANCE, Canvas
from desktop.calendar.event import DAY_MINUTES, SHORTEST, Event, in_strip, snapped, span_on
from desktop.calendar.grid_painter import paint_grid
from desktop.calendar.lanes import lanes, rows
from desktop.widgets.overlay_scroll_bar import OverlayScrollBar

HOUR_HEIGHT = 48
GUTTER = 60
HEAD = 44
BAR = 22
_EDGE = 6
_MOST_BARS = 6
_MOST_BARS_OF_A_DAY = 12
"""Where there is one day only; what has no room is counted below the others."""


class TimeGrid(Canvas):
    """One column for each day given."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.blocks: list[tuple[Event, date, QRect]] = []
        self.bars: list[tuple[Event, QRect]] = []
        self.ghost: QRect | None = None
        self.asked: tuple[datetime, int] | None = None
        self.more: dict[date, tuple[int, QRect]] = {}
        self._strip = 0
        self._drag: Event | None = None
        self._sizing = False
        self._from: tuple[date, int] | None = None
        OverlayScrollBar(self, header=HEAD)
        self.verticalScrollBar().setSingleStep(HOUR_HEIGHT // 2)
        self._scrolled = False

    @property
    def top(self) -> int:
        """Where the hours begin, below head and strip."""
        return HEAD + self._strip

    def column(self, at: int) -> QRect:
        """The column of a day, by its place, from the top of the viewport to its end."""
        whole = self.viewport().rect()
        count = max(1, len(self.days))
        room = whole.width() - GUTTER - 12
        left, right = GUTTER + room * at // count, GUTTER + room * (at + 1) // count
        rect = QRect(left, 0, right - left, whole.height())
        if self.isRightToLeft():
            rect.moveLeft(whole.width() - right)
        return rect

    def y_of(self, minutes: int) -> int:
        """Where a minute of the day is painted."""
        return self.top + minutes * HOUR_HEIGHT // 60 - self.verticalScrollBar().value()

    def lay_out(self) -> None:
        in_strip_now = [each for each in self.events if in_strip(each)]
        places = {day: at for at, day in enumerate(self.days)}
        first, last = (self.days[0], self.days[-1]) if self.days else (self.day, self.day)
        spans = [(places[max(each.first, first)], places[min(each.last, last)] + 1) for each in in_strip_now]
        found = rows(spans)
        most, needed = _MOST_BARS_OF_A_DAY if len(self.days) == 1 else _MOST_BARS, max(found, default=-1) + 1
        shown = min(needed, most)
        self._strip = shown * BAR + (6 if shown else 2)
        self.bars, hidden = [], Counter[int]()
        for event, span, row in zip(in_strip_now, spans, found, strict=True):
            if row < (shown if needed <= most else most - 1):
                whole = self.column(span[0]).united(self.column(span[1] - 1))
                self.bars.append((event, self._bar(whole, row)))
            else:
                hidden.update(range(*span))
        self.more = {self.days[at]: (count, self._bar(self.column(at), most - 1)) for at, count in hidden.items()}
        self.blocks = []
        for at, day in enumerate(self.days):
            self._lay_out_day(at, day)
        bar = self.verticalScrollBar()
        room = self.viewport().height() - self.top
        bar.setRange(0, max(0, 24 * HOUR_HEIGHT - room))
        bar.setPageStep(max(1, room))
        if not self._scrolled and self.isVisible() and self.days:
            self._scrolled = True
            bar.setValue(max(0, 8 * HOUR_HEIGHT - 12))

    def _bar(self, columns: QRect, row: int) -> QRect:
        """The place of a row of the strip in columns."""
        return QRect(columns.left() + 1, HEAD + row * BAR + 2, columns.width() - 3, BAR - 2)

    def _lay_out_day(self, at: int, day: date) -> None:
        here = [each for each in self.events if not in_strip(each) and span_on(each, day) is not None]
        spans = [span for each in here if (span := span_on(each, day)) is not None]
        column = self.column(at)
        room = column.width() - 6
        for event, span, lane in zip(here, spans, lanes(spans), strict=True):
            left = room * lane.at // lane.count
            right = room * (lane.at + lane.wide) // lane.count
            top, bottom = span[0] * HOUR_HEIGHT // 60, span[1] * HOUR_HEIGHT // 60
            x = column.right() - right if self.isRightToLeft() else column.left() + left + 1
            self.blocks.append((event, day, QRect(x, top, right - left, bottom - top)))

    def shown(self, rect: QRect) -> QRect:
        """A block's place in the viewport."""
        return rect.translated(0, self.top - self.verticalScrollBar().value())

    def show_asked(self, start: datetime | None, minutes: int = 0) -> None:
        """Show which time something new is asked for; nothing any more for None."""
        self.asked = (start, minutes) if start is not None else None
        self.viewport().update()

    def time_rect(self, day: date, first: int, last: int) -> QRect:
        """Where the minutes of a day on this page are painted."""
        column, top = self.column(self.days.index(day)), self.y_of(first)
        return QRect(column.left() + 1, top, column.width() - 6, max(12, self.y_of(last) - top))

    def event_at(self, at: QPoint) -> Event | None:
        for event, rect in self.bars:
            if rect.contains(at):
                return event
        if at.y() < self.top:
            return None
        for event, _, rect in reversed(self.blocks):
            if self.shown(rect).contains(at):
                return event
        return None

    def day_at(self, at: QPoint) -> date | None:
        for place, day in enumerate(self.days):
            column = self.column(place)
            if column.left() <= at.x() <= column.right():
                return day
        return None

    def minute_at(self, y: int) -> int:
        """The minute of the day at a height of the viewport."""
        return max(0, min(DAY_MINUTES, (y - self.top + self.verticalScrollBar().value()) * 60 // HOUR_HEIGHT))

    def rect_of(self, event: Event) -> QRect:
        for each, rect in self.bars:
            if each.id == event.id:
                return rect
        return next((self.shown(rect) for each, _, rect in self.blocks if each.id == event.id), QRect())

    def bring_into_sight(self, event: Event) -> None:
        found = next((rect for each, _, rect in self.blocks if each.id == event.id), None)
        if found is None:
            return
        bar, room = self.verticalScrollBar(), self.viewport().height() - self.top
        if found.top() < bar.value():
            bar.setValue(max(0, found.top() - 12))
        elif found.bottom() > bar.value() + room:
            bar.setValue(min(found.bottom() - room + 12, found.top() - 12))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_grid(painter, self)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]  # a QShowEvent
        self.lay_out()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        found, day = self.event_at(at), self.day_at(at)
        self._pressed = (at, found)
        self._drag, self.ghost, self._from = None, None, None
        if found is not None:
            self._sizing = self._at_edge(found, at)
            self.set_current(found)
        elif day in self.more and self.more[day][1].contains(at):
            self._pressed = None
            self.more_wanted.emit(day)
        elif day is not None:
            self._from = (day, self.minute_at(at.y()) // SHORTEST * SHORTEST) if at.y() >= self.top else None
            self._current = ""
            self.set_day(day)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            self._show_cursor(at)
            return
        start, found = self._pressed
        if self._drag is None and self.ghost is None and (at - start).manhattanLength() < DRAG_DISTANCE:
            return
        if found is not None:
            self._drag = self._dragged(found, start, at)
            self.ghost = QRect()
        elif self._from is not None:
            first, last = sorted((self._from[1], snapped(self.minute_at(at.y()))))
            self.ghost = self.time_rect(self._from[0], first, last)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, drag, ghost, begun = self._pressed, self._drag, self.ghost, self._from
        self._pressed, self._drag, self.ghost, self._from = None, None, None, None
        if pressed is not None and pressed[1] is not None and drag is not None:
            self.put.emit(pressed[1], drag)
        elif begun is not None and ghost is not None:
            first, last = sorted((begun[1], snapped(self.minute_at(event.position().toPoint().y()))))
            self._ask(begun[0], min(first, DAY_MINUTES - SHORTEST), max(SHORTEST, last - first))
        self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        day = self.day_at(at)
        if self.event_at(at) is None and day is not None and at.y() >= HEAD:
            if at.y() < self.top:
                self.wanted.emit(datetime.combine(day, time()), DAY_MINUTES, True)
            else:
                self._ask(day, min(self.minute_at(at.y()) // 30 * 30, DAY_MINUTES - 30), 60)
        elif self.event_at(at) is None and day is not None:
            self.day_opened.emit(day)
        else:
            super().mouseDoubleClickEvent(event)

    def dragged(self) -> Event | None:
        """The event being dragged, where it would be put."""
        return self._drag

    def _dragged(self, event: Event, start: QPoint, at: QPoint) -> Event:
        """Where an event would be, dragged from one point to another."""
        minutes = snapped((at.y() - start.y()) * 60 / HOUR_HEIGHT)
        if self._sizing:
            return event.resized(minutes)
        begin, here = self.day_at(start), self.day_at(at)
        days = (here - begin) // timedelta(1) if begin is not None and here is not None else 0
        return event.moved(days, 0 if in_strip(event) else minutes)

    def _ask(self, day: date, minute: int, minutes: int) -> None:
        self.wanted.emit(datetime.combine(day, time()) + timedelta(minutes=minute), minutes, False)

    def _show_cursor(self, at: QPoint) -> None:
        found = self.event_at(at)
        at_edge = found is not None and self._at_edge(found, at)
        self.viewport().setCursor(Qt.CursorShape.SizeVerCursor if at_edge else Qt.CursorShape.ArrowCursor)

    def _at_edge(self, event: Event, at: QPoint) -> bool:
        """Whether an event would be made longer from here."""
        return event.can_resize and at.y() > self.top and self.rect_of(event).bottom() - at.y() <= _EDGE
