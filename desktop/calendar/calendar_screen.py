"""The calendar: day, week, month or agenda of one's own, of a colleague, or of everybody.

Law: it reads at once and writes by operations. What is dragged is shown in its new place at once; when that is refused
it goes back, and the reason is said.
"""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFocusEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from desktop.calendar.agenda_rows import APART, agenda_rows
from desktop.calendar.calendar_actions import MENU, PREFIX, calendar_actions
from desktop.calendar.calendar_files import CalendarFiles, dropped
from desktop.calendar.calendar_head import CalendarHead
from desktop.calendar.calendar_menus import layers_menu, people, people_menu
from desktop.calendar.calendar_work import CalendarWork
from desktop.calendar.canvas import Canvas
from desktop.calendar.event import Event, Layer
from desktop.calendar.event_draft import EventDrafts
from desktop.calendar.month_grid import MonthGrid
from desktop.calendar.source import ALL_LAYERS, Events
from desktop.calendar.span import Days, Mode, days_of, kept, turned
from desktop.calendar.time_grid import TimeGrid
from desktop.calendar.words import page_words, tr
from desktop.records.fresh import Fresh
from desktop.records.selection import selection
from desktop.shell.menus import menu as action_menu
from desktop.tasks.words import offers
from desktop.widgets.editors.date_text import tongue
from desktop.widgets.section_rows import Entry
from desktop.widgets.sectioned_list import SectionedList
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id

_SETTING = "calendar"
_SHOWN_BY = ("activity", "task", "deal", "contact", "company", "member")


class CalendarScreen(QWidget):
    """One calendar, kept while the window is. `clock` is the wall time of now."""

    def __init__(
        self, workspace: Workspace, clock: Callable[[], datetime] = datetime.now, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAccessibleName(tr("Calendar"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.workspace, self._clock = workspace, clock
        self._selection = selection(workspace)
        self.events = Events(workspace)
        self._work = CalendarWork(workspace, self.events, self.read)
        self.files = CalendarFiles(workspace, self)
        EventDrafts(self)
        self.setAcceptDrops(True)
        self.mode, self._new = Mode.WEEK, ""
        self.day = self._today = clock().date()
        self._restore()
        self.grid, self.month = TimeGrid(tr("Calendar")), MonthGrid(tr("Calendar"))
        self.agenda = SectionedList(tr("Agenda"))
        self.head = CalendarHead(workspace.actions, PREFIX)
        self._lay_out()
        self._connect()
        self._fresh = Fresh(self, workspace, self.read, _SHOWN_BY, by_minute=True)
        workspace.actions.add(*calendar_actions(self))

    def _restore(self) -> None:
        stored = self.workspace.settings.read(_SETTING, {})
        self.mode = Mode(stored["mode"]) if stored.get("mode") in list(Mode) else Mode.WEEK
        hidden = stored.get("hidden", [])
        self.events.layers = frozenset(each for each in ALL_LAYERS if each.value not in hidden)

    def _keep(self) -> None:
        hidden = sorted(each.value for each in ALL_LAYERS - self.events.layers)
        self.workspace.settings.keep(**{_SETTING: {"mode": self.mode.value, "hidden": hidden}})

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        for each in (self.grid, self.month, self.agenda):
            each.setLocale(self.workspace.locale)
            self._stack.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        for canvas in (self.grid, self.month):
            canvas.put.connect(self._put)
            canvas.opened.connect(lambda _: self.open_current())
            canvas.wanted.connect(self.ask_for_new)
            canvas.day_opened.connect(self._open_day)
            canvas.more_wanted.connect(self._show_more)
            canvas.day_left.connect(self.go_to)
            canvas.moved.connect(self._stand_on)
            canvas.menu_wanted.connect(self._open_menu)
        self.agenda.opened.connect(lambda _: self.open_current())
        self.agenda.checked.connect(lambda _: self.mark("done"))
        self.agenda.moved.connect(lambda _: self._stand_on())
        self.agenda.menu_wanted.connect(self._open_menu)
        self.head.mode_chosen.connect(self.show_mode)

    def read(self) -> None:
        """Read the page again and show it."""
        now = self._clock()
        if now.date() != self._today:  # whoever stood on today stands on the new one
            self.day = now.date() if self.day == self._today else self.day
            self._today = now.date()
        days = self._days()
        found = self.events.read(days, now)
        view = self.canvas()
        if view is not None:
            view.show_page(days.all(), found, self.day, now)
        else:
            self.agenda.show_rows(agenda_rows(found, days, now.date(), self.workspace.locale))
        self._stack.setCurrentWidget(view or self.agenda)
        self.head.set_mode(self.mode)
        note = tr("There is more than can be shown") if self.events.truncated else ""
        self.head.tell(page_words(self.mode, self.day, days, self.workspace.locale), note, self._whose())
        self.head.new.setVisible(self.may_make())
        new = next((each for each in found if each.id == self._new), None)
        if new is not None:
            self._new = ""
            self._go_on_from(new)

    def canvas(self) -> Canvas | None:
        """What is painted now; None for the agenda."""
        return {Mode.MONTH: self.month, Mode.AGENDA: None}.get(self.mode, self.grid)

    def show_mode(self, mode: Mode) -> None:
        """Show another stretch around the same day."""
        had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self.mode = mode
        self._keep()
        self.read()
        if had_focus:
            self._take_focus()

    def go_to(self, day: date) -> None:
        """Show the page with a day on it, and stand on that day."""
        self.day = kept(day)
        self.read()
        if self.mode is Mode.AGENDA:
            self.agenda.go_to_heading(self.day.isoformat())

    def go_to_today(self) -> None:
        """Back to today."""
        self.go_to(self._clock().date())

    def turn(self, by: int) -> None:
        """Some pages on, or back."""
        self.go_to(turned(self.mode, self.day, by))

    def step(self, by: int) -> None:
        """The next entry, or the one before."""
        view = self.canvas()
        if view is not None:
            view.step(by)
        else:
            self.agenda.step(by)

    def current(self) -> Event | None:
        """The entry that the keys are about."""
        view = self.canvas()
        if view is not None:
            return view.current()
        entry = self.agenda.current()
        return entry.data if isinstance(entry, Entry) else None

    def has_current(self) -> bool:
        """Whether an entry is current."""
        return self.current() is not None

    def has_length(self) -> bool:
        """Whether it is a record of its own, and not the close of a deal."""
        now = self.current()
        return now is not None and now.kind != "close"

    def may_make(self) -> bool:
        """Whether something new may be made."""
        may = self.workspace.actor.may_some
        return may("activity.create") or may("task.create")

    def shift(self, days: int, minutes: int) -> None:
        """Move the current entry; what takes a whole day by days alone."""
        if (now := self.current()) is not None and (days or now.start is not None):
            self._put(now, now.moved(days, minutes))

    def lengthen(self, minutes: int) -> None:
        """Make the current entry longer, or shorter; a whole day by days."""
        now = self.current()
        if now is not None and now.can_resize:
            self._put(now, now.resized(minutes if now.start is not None else minutes // 15 * 1440))

    def _put(self, event: Event, to: Event) -> None:
        if (to.first, to.start) != (event.first, event.start):
            self.day = to.first
        self._work.put(event, to)
        self._go_on_from(to)

    def _go_on_from(self, event: Event) -> None:
        """Let the keys be about an event of this page."""
        view = self.canvas()
        if view is not None:
            view.set_current(next((each for each in view.events if each.id == event.id), None))
        else:
            self.agenda.go_to(f"{event.id}{APART}{event.first.isoformat()}")

    def mark(self, status: str) -> None:
        """Say that the current entry took place, is cancelled, or is planned."""
        if (now := self.current()) is not None:
            self._work.mark(now, status)

    def delete(self) -> None:
        """Delete the current entry."""
        if (now := self.current()) is not None:
            self._work.delete(now)

    def open_current(self) -> None:
        """Open the current entry in the panel."""
        if (now := self.current()) is not None:
            self._selection.move(now.record_type, now.id)
            self.workspace.show_record(now.record_type, now.id)

    def edit(self) -> None:
        """Open the current entry with its first field being edited."""
        self.open_current()
        self._selection.edit_wanted.emit("")

    def make_new(self) -> None:
        """Ask for something new after the current entry, else at the next full hour of the day."""
        now, current = self._clock(), self.current()
        start = datetime.combine(self.day, time(9))
        if current is not None and current.end is not None:
            start = current.end
        elif self.day == now.date():
            start = (now + timedelta(hours=1)).replace(minute=0, second=0, microsecond=0)
        self.ask_for_new(start, 60, False)

    def ask_for_new(self, start: datetime, minutes: int, all_day: bool) -> None:
        """Ask for something new at a time."""
        from desktop.calendar.new_event import NewEvent

        if not self.may_make():
            return
        asking = NewEvent(self.workspace, self.window(), start, minutes, all_day)
        asking.made.connect(self._make)
        if not all_day:
            self.grid.show_asked(start, minutes)
            asking.closed.connect(lambda: self.grid.show_asked(None))
        asking.show_beside(self._stack, self._place_of(start, minutes, all_day))

    def ask_for_day(self) -> None:
        """Ask which day to go to."""
        self._ask(tr("Go to"), lambda day, _: self.go_to(day))

    def ask_where_to(self) -> None:
        """Ask which day, or time, the current entry is put on."""
        now = self.current()
        if now is None:
            return
        event: Event = now

        def put(day: date, clock: time | None) -> None:
            days = (day - event.first) // timedelta(1)
            minutes = 0
            if clock is not None and event.start is not None:
                minutes = (clock.hour - event.start.hour) * 60 + clock.minute - event.start.minute
            self._put(event, event.moved(days, minutes))

        self._ask(tr("Move to"), put)

    def export_page(self) -> None:
        """Write what is shown to a calendar file."""
        found = self.events.read(self._days(), self._clock())
        self.files.ask_where_to_export(found, self.head.title.text())

    def export_one(self) -> None:
        """Write the current entry to a calendar file."""
        if (now := self.current()) is not None:
            self.files.ask_where_to_export([now], now.title)

    def toggle_everybody(self) -> None:
        """Everybody's calendar, or one's own again."""
        self.show_person("" if self.events.owner == self.workspace.person_id else self.workspace.person_id)

    def show_person(self, person: Id) -> None:
        """Show the calendar of one person, or everybody's for ""."""
        self.events.owner = person
        self.read()

    def open_people(self) -> QMenu:
        """Offer the colleagues whose calendar can be looked at."""
        return people_menu(self)

    def open_layers(self) -> QMenu:
        """Offer what can be shown or hidden."""
        return layers_menu(self)

    def show_layer(self, layer: Layer, on: bool) -> None:
        """Show or hide meetings, tasks or closes, for good."""
        self.events.layers = self.events.layers | {layer} if on else self.events.layers - {layer}
        self._keep()
        self.read()

    def _days(self) -> Days:
        return days_of(self.mode, self.day, tongue(self.workspace.locale).first_weekday)

    def _make(self, record_type: str, values: object, day: date) -> None:
        """Make it, and show it in its place: the keys go on from there."""
        assert isinstance(values, dict)
        self._new = self._work.make(record_type, values)
        self.go_to(day)
        self._take_focus()

    def _ask(self, title: str, then: Callable[[date, time | None], None]) -> None:
        from desktop.widgets.day_prompt import DayPrompt

        def today() -> date:
            return self._clock().date()

        prompt = DayPrompt(self.window(), title, offers(today()), self.workspace.locale, today)
        prompt.chosen.connect(lambda day, clock: then(day, clock) if day is not None else None)
        prompt.show_at(self.head.title)

    def _place_of(self, start: datetime, minutes: int, all_day: bool) -> QRect:
        """Where in the stack the time is painted, for what is shown beside it."""
        if self.canvas() is self.grid and start.date() in self.grid.days:
            column = self.grid.column(self.grid.days.index(start.date()))
            top = 44 if all_day else max(self.grid.top, self.grid.y_of(start.hour * 60 + start.minute))
            return QRect(column.left(), top, column.width(), max(24, minutes * 48 // 60))
        if self.canvas() is self.month and start.date() in self.month.days:
            return self.month.cell(start.date())
        return QRect(40, 40, 10, 10)

    def _whose(self) -> str:
        if self.events.owner == self.workspace.person_id:
            return tr("Mine")
        if not self.events.owner:
            return tr("Everybody's")
        return next((name for person, name in people(self.workspace) if person == self.events.owner), tr("Colleague"))

    def _open_day(self, day: date) -> None:
        self.day = day
        if self.mode is Mode.DAY:
            self.make_new()
        else:
            self.show_mode(Mode.DAY)

    def _show_more(self, day: date) -> None:
        self.day = day
        self.show_mode(Mode.AGENDA if self.mode is Mode.DAY else Mode.DAY)

    def _stand_on(self) -> None:
        view = self.canvas()
        if view is not None:
            self.day = view.day
            self.head.tell(page_words(self.mode, self.day, self._days(), self.workspace.locale), "", self._whose())
        if (now := self.current()) is not None and (view or self.agenda).hasFocus():
            self._selection.move(now.record_type, now.id)

    def _open_menu(self, at: QPoint) -> None:
        made = action_menu(self, self.workspace.actions, [f"{PREFIX}{name}" for name in MENU])
        made.setAccessibleName(tr("Entry"))
        made.aboutToHide.connect(made.deleteLater)
        made.popup(at)

    def _take_focus(self) -> None:
        (self.canvas() or self.agenda).setFocus(Qt.FocusReason.OtherFocusReason)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped(event.mimeData()) and self.may_make():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for each in dropped(event.mimeData()):
            self.files.import_file(each)
        event.acceptProposedAction()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._take_focus()
