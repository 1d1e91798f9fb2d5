"""A small frame that asks for something new at a time of the calendar: one line, and what it is.

Law: the line understands what the line of a task does: another day or time, a record, how it repeats. Enter makes it.
"""

from datetime import date, datetime, time, timedelta
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QWidget

from desktop.calendar.calendar_work import appointment
from desktop.calendar.event import DEFAULT_MINUTES
from desktop.calendar.event_draft import place_of, put_back
from desktop.calendar.words import day_words, kind_words, tr
from desktop.drafts.form_draft import FormDraft, Kept
from desktop.drafts.pressed import Pressed
from desktop.drafts.typed_line import TypedLine
from desktop.tasks.name_offers import NameOffers
from desktop.tasks.quick_line import Mark, QuickTask, read_line
from desktop.widgets.buttons import Chip, PrimaryButton
from desktop.widgets.editors.date_text import format_time, tongue
from desktop.widgets.labels import Muted
from desktop.widgets.overlay import Popover
from desktop.workspace import Workspace
from shared_models.kernel.record_field import Value
from shared_models.kernel.wall_clock import at_wall

_WIDTH, _BESIDE = 360, 240
_KINDS = ("meeting", "call", "task")


class NewEvent(Popover):
    """`made(record_type, values, day)`; `start` is the wall time, `minutes` how long it takes."""

    made = Signal(str, object, object)

    def __init__(self, workspace: Workspace, window: QWidget, start: datetime, minutes: int, all_day: bool) -> None:
        super().__init__(window, tr("New entry"))
        self._workspace, self._start, self._minutes, self._all_day = workspace, start, minutes, all_day
        self.setMinimumWidth(_WIDTH)
        self.line = QLineEdit()
        self.line.setAccessibleName(tr("What"))
        self.line.setPlaceholderText(tr("Lunch with Ana 13:00 #deal name"))
        self.line.setMaxLength(500)
        self.line.textEdited.connect(self._tell)
        self.line.installEventFilter(self)
        self._chips = {kind: Chip(kind_words(kind)) for kind in _KINDS}
        self._group = QButtonGroup(self)
        kinds = QHBoxLayout()
        kinds.setSpacing(6)
        for kind, chip in self._chips.items():
            chip.setVisible(workspace.actor.may_some(f"{'task' if kind == 'task' else 'activity'}.create"))
            chip.clicked.connect(self._tell)
            self._group.addButton(chip)
            kinds.addWidget(chip)
        kinds.addStretch(1)
        self._chips["meeting"].setChecked(True)
        self._when, self._about = Muted(), Muted()
        make = PrimaryButton(tr("Add"))
        make.clicked.connect(self.take)
        kinds.addWidget(make)
        self.body.addWidget(self.line)
        self.body.addWidget(self._when)
        self.body.addWidget(self._about)
        self.body.addLayout(kinds)
        self.setFocusProxy(self.line)
        self.offers = self.companion = NameOffers(self.line, workspace)
        self.offers.taken.connect(self._tell)
        kept: dict[str, Kept] = {"line": TypedLine(self.line), "kind": Pressed(self._chips, self)}
        self._draft = FormDraft(workspace, kept, place_of(start, minutes, all_day))
        self._draft.resume()
        self._taken = False
        self.closed.connect(self._leave)
        self.closed.connect(self.offers.hide)
        self.closed.connect(self.deleteLater)
        self._tell()

    def show_beside(self, within: QWidget, place: QRect) -> None:
        """Show it beside a place that something paints, inside the window."""
        room, size = self.host.rect(), self.sizeHint().expandedTo(self.minimumSize())
        edge = within.mapTo(self.host, QPoint(0, 0)).x()
        corner = within.mapTo(self.host, QPoint(place.left() + min(place.width(), _BESIDE), place.top()))
        left = corner.x() + 8
        if left + size.width() > room.width() - 8:
            left = within.mapTo(self.host, place.topLeft()).x() - size.width() - 8
        left = max(edge + 8, min(left, room.width() - size.width() - 8))
        top = max(8, min(corner.y(), room.height() - size.height() - 8))
        self.pop_up(QRect(left, top, size.width(), size.height()))

    def kind(self) -> str:
        """What is to be made."""
        return next((kind for kind, chip in self._chips.items() if chip.isChecked()), "meeting")

    def understood(self) -> QuickTask:
        """What the line says."""
        ignored = () if self.kind() == "task" else (Mark.PRIORITY, Mark.REPEAT)
        line, locale = self.line.text(), self._workspace.locale
        return read_line(line, self._start.date(), tongue(locale), *self.offers.finds(), ignored)

    def take(self) -> None:
        """Make it."""
        task = self.understood()
        if not task.subject:
            self.line.setFocus()
            return
        record_type, values = self._values(task)
        self._taken = True
        self.dismiss()
        self.made.emit(record_type, values, self._moment(task)[0].date())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            task = self.understood()
            if self.offers.key(event, (task.who, task.about)):
                return True
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter:
                self.take()
            return enter
        return super().eventFilter(watched, event)

    def _leave(self) -> None:
        """What was typed and not made can be had back for as long as the toast stands."""
        given_up = None if self._taken or not self.line.text().strip() else self._draft.draft()
        self._draft.forget()
        if given_up is not None:
            self._workspace.toast(tr("New entry given up"), partial(put_back, self._workspace, given_up))

    def _moment(self, task: QuickTask) -> tuple[datetime, int, bool]:
        """When it begins, how long it takes, and whether it is the whole day."""
        day: date = task.day or self._start.date()
        if task.clock is not None:
            minutes = self._minutes if not self._all_day else DEFAULT_MINUTES.get(self.kind(), 60)
            return datetime.combine(day, task.clock), minutes, False
        return datetime.combine(day, time() if self._all_day else self._start.time()), self._minutes, self._all_day

    def _values(self, task: QuickTask) -> tuple[str, dict[str, Value]]:
        start, minutes, all_day = self._moment(task)
        about: dict[str, Value] = {f"{task.about.record_type}_id": task.about.id} if task.about else {}
        owner = task.who.id if task.who else self._workspace.person_id
        if self.kind() != "task":
            return "activity", appointment(self.kind(), task.subject[:200], start, minutes, all_day, owner, about)
        values = {"subject": task.subject[:200], "due": start.date().isoformat(), "owner_id": owner, **about}
        if not all_day:
            values["remind_at"] = at_wall(start)
        if task.priority:
            values["priority"] = task.priority
        if task.repeat:
            values["repeat"] = task.repeat
        return "task", values

    def _tell(self, _: object = None) -> None:
        self.offers.offer()
        task, locale = self.understood(), self._workspace.locale
        start, minutes, all_day = self._moment(task)
        words = day_words(start.date(), locale)
        if not all_day:
            begin, end = start.time(), (start + timedelta(minutes=minutes)).time()
            at = format_time(begin, locale)
            words += f", {at}" if self.kind() == "task" else f", {at} – {format_time(end, locale)}"
        self._when.setText(words)
        self._when.updateGeometry()
        found = [each.title for each in (task.about, task.who) if each is not None]
        self._about.setText(" · ".join(found))
        self._about.setVisible(bool(found))
        if self.isVisible():
            self.resize(self.width(), self.sizeHint().height())
