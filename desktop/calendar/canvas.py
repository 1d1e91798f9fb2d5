"""What the grids of a calendar have in common: a current day and event, and signals to whoever owns them.

Law: a grid shows what it is given and changes nothing; `put` asks for an event to be elsewhere, and the owner shows it
there. ← and → change the day, Enter opens.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from desktop.calendar.event import LONG_AGO, Event, order
from desktop.calendar.words import day_words, event_words, tr
from desktop.widgets.announce import announce, tell_current
from desktop.widgets.told_items import ToldItems, tell_items

DRAG_DISTANCE = 5


class Canvas(QAbstractScrollArea, ToldItems):
    """`put(event, to)` after a drag; `opened(event)`; `wanted(start, minutes, all_day)` for a new one;
    `day_opened(day)`; `more_wanted(day)` for what has no room there; `moved()` when another day or event is current;
    `menu_wanted(QPoint)` in global coordinates.
    """

    put = Signal(object, object)
    opened = Signal(object)
    wanted = Signal(object, int, bool)
    day_opened = Signal(object)
    more_wanted = Signal(object)
    day_left = Signal(object)
    moved = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tell_items()
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.days: list[date] = []
        self.events: list[Event] = []
        self.day = date.min
        self.now = LONG_AGO
        self._current = ""
        self._pressed: tuple[QPoint, Event | None] | None = None

    def show_page(self, days: Sequence[date], events: Sequence[Event], day: date, now: datetime) -> None:
        """Show these days with their events; `day` is current. The current event stays if it is there."""
        other = list(days) != self.days
        self.days, self.events, self.day, self.now = list(days), sorted(events, key=order), day, now
        if self.current() is None or other:
            kept = self.current()
            self._current = kept.id if kept is not None and kept.first <= day <= kept.last else ""
        self.lay_out()
        self._describe()
        self.viewport().update()

    def current(self) -> Event | None:
        """The event that the keys are about."""
        return next((each for each in self.events if each.id == self._current), None)

    def set_current(self, event: Event | None) -> None:
        """Make an event current, and its day."""
        self._current = event.id if event is not None else ""
        if event is not None:
            if not event.first <= self.day <= event.last:
                self.day = max(event.first, self.days[0]) if self.days else event.first
            self.bring_into_sight(event)
        self._describe()
        self.viewport().update()
        self.moved.emit()

    def set_day(self, day: date) -> None:
        """Make a day current; `day_left` tells the owner when it is not on this page."""
        if self.days and not self.days[0] <= day <= self.days[-1]:
            self.day_left.emit(day)
            return
        self.day = day
        now = self.current()
        if now is not None and not now.first <= day <= now.last:
            self._current = ""
        self._describe()
        self.viewport().update()
        self.moved.emit()

    def step(self, by: int) -> None:
        """Go to the next event, or the one before, over the days of the page."""
        ordered = self.events
        if not ordered:
            return
        ids = [each.id for each in ordered]
        if self._current in ids:
            at = ids.index(self._current) + by
        elif by > 0:
            at = next((at for at, each in enumerate(ordered) if each.last >= self.day), len(ordered) - 1)
        else:
            at = max((at for at, each in enumerate(ordered) if each.first <= self.day), default=0)
        self.set_current(ordered[max(0, min(at, len(ordered) - 1))])

    def lay_out(self) -> None:
        """Reckon where everything stands."""

    def bring_into_sight(self, event: Event) -> None:
        """Scroll to an event."""

    def event_at(self, at: QPoint) -> Event | None:
        """The event painted there."""
        raise NotImplementedError

    def day_at(self, at: QPoint) -> date | None:
        """The day painted there."""
        raise NotImplementedError

    def rect_of(self, event: Event) -> QRect:
        """Where an event is painted, in the viewport; empty when it is out of sight."""
        raise NotImplementedError

    def _describe(self) -> None:
        now, locale = self.current(), self.locale()
        words = (
            event_words(now, locale) if now is not None else day_words(self.day, locale) if self.day > date.min else ""
        )
        if now is None and self.day > date.min:
            on_day = [each for each in self.events if each.first <= self.day <= each.last]
            words = tr("{day}: {count} entries").format(day=words, count=locale.toString(len(on_day)))
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
            if self.hasFocus() and not tell_current(self):
                announce(self, words)

    def told_count(self) -> int:
        return len(self.events)

    def told_words(self, at: int) -> str:
        return event_words(self.events[at], self.locale())

    def told_place(self, at: int) -> QRect:
        return self.rect_of(self.events[at])

    def told_current(self) -> int:
        return next((at for at, each in enumerate(self.events) if each.id == self._current), -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier):
            event.ignore()
            return
        key = Qt.Key(event.key())
        sideways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key, 0)
        if sideways:
            self.turn_day(-sideways if self.isRightToLeft() else sideways)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.turn_lines(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            now = self.current()
            if now is not None:
                self.opened.emit(now)
            else:
                self.day_opened.emit(self.day)
        else:
            event.ignore()

    def turn_day(self, by: int) -> None:
        """← and →."""
        self.set_day(self.day + timedelta(by))

    def turn_lines(self, by: int) -> None:
        """↑ and ↓."""
        self.step(by)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            found = self.event_at(event.pos())
            if found is not None:
                self.set_current(found)
                self.menu_wanted.emit(event.globalPos())
        elif (now := self.current()) is not None:
            self.menu_wanted.emit(self.viewport().mapToGlobal(self.rect_of(now).center()))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self.event_at(event.pos())
            QToolTip.showText(
                event.globalPos(), event_words(found, self.locale()) if found is not None else "", self.viewport()
            )
            return True
        return super().viewportEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        found = self.event_at(event.position().toPoint())
        if found is not None:
            self.opened.emit(found)

    def focusInEvent(self, event: QEvent) -> None:  # type: ignore[override]  # a QFocusEvent
        super().focusInEvent(event)  # type: ignore[arg-type]
        self.viewport().update()
