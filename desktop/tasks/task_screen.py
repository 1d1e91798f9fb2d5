"""My tasks: overdue, today, tomorrow, this week, later, someday, with a line to add more.

Law: it reads at once and writes by operations; what is done leaves its part and stands under "Done today" until the
day is over.
"""

from collections.abc import Callable
from datetime import date, time

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.records.first_load import getting_records
from desktop.records.fresh import Fresh
from desktop.records.selection import selection
from desktop.shell.menus import menu as action_menu
from desktop.tasks.add_line import AddLine
from desktop.tasks.records import colleagues
from desktop.tasks.sections import Part, carried, parted
from desktop.tasks.task_actions import MENU, PREFIX, task_actions
from desktop.tasks.task_entries import rows_of
from desktop.tasks.task_work import TaskWork
from desktop.tasks.words import offers, tr
from desktop.theme.sizes import PAGE_INSET
from desktop.widgets.buttons import Chip, FlatButton, PrimaryButton
from desktop.widgets.editors.date_text import tongue
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.filled_or_empty import FilledOrEmpty
from desktop.widgets.key_tip import triggers
from desktop.widgets.labels import Muted, Title
from desktop.widgets.section_rows import Entry
from desktop.widgets.sectioned_list import SectionedList
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id
from shared_models.kernel.wall_clock import midnight
from sync.replica import agenda
from sync.replica.agenda import TaskLine

_SHOWN_BY = ("task", "contact", "company", "deal", "member")
_PRIORITIES = ("normal", "high", "low")


class TaskScreen(QWidget):
    """One list, kept while the window is. `today` is the clock."""

    def __init__(
        self, workspace: Workspace, today: Callable[[], date] = date.today, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAccessibleName(tr("My tasks"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.workspace, self._today = workspace, today
        self._work = TaskWork(workspace)
        self._selection = selection(workspace)
        self._whose: Id = workspace.person_id
        self._wanted = ""
        self.list = SectionedList(tr("Tasks"))
        self.add_line = AddLine(workspace, today)
        self._lay_out()
        self._connect()
        self._fresh = Fresh(self, workspace, self.read, _SHOWN_BY, by_minute=True)
        workspace.actions.add(*task_actions(self))

    def _lay_out(self) -> None:
        self._title, self._count = Title(tr("My tasks")), Muted()
        self.new = PrimaryButton(tr("New task"))
        self._mine, self._all = Chip(tr("Mine")), Chip(tr("Everybody's"))
        self._mine.setChecked(True)
        self._person = FlatButton(tr("Colleague"), "users", tr("Tasks of a colleague…"))
        self._person.setText(tr("Colleague"))
        top = QHBoxLayout()
        top.setContentsMargins(PAGE_INSET, 13, 16, 0)
        top.setSpacing(8)
        top.addWidget(self._title)
        top.addWidget(self._count)
        top.addStretch(1)
        top.addWidget(self.new)
        views = QHBoxLayout()
        views.setContentsMargins(PAGE_INSET, 9, 16, 10)
        views.setSpacing(6)
        for each in (self._mine, self._all, self._person):
            views.addWidget(each)
        views.addStretch(1)
        self._body = FilledOrEmpty(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(views)
        column.addWidget(self.add_line)
        column.addLayout(self._body, 1)

    def _connect(self) -> None:
        trigger = self.workspace.actions.trigger
        triggers(self.new, self.workspace.actions, f"{PREFIX}add")
        triggers(self._person, self.workspace.actions, f"{PREFIX}whose")
        self._mine.clicked.connect(lambda: self.show_person(self.workspace.person_id))
        self._all.clicked.connect(lambda: self.show_person(""))
        self.add_line.added.connect(self._add)
        self.add_line.left.connect(self.setFocus)
        self.list.checked.connect(lambda _: trigger(f"{PREFIX}done"))
        self.list.opened.connect(lambda _: trigger(f"{PREFIX}open"))
        self.list.moved.connect(self._stand_on)
        self.list.menu_wanted.connect(self._open_menu)
        self.workspace.status_changed.connect(self._tell_if_empty)

    def read(self) -> None:
        """Read everything again."""
        today = self._today()
        reader, first = self.workspace.reader, tongue(self.workspace.locale).first_weekday
        tasks = agenda.open_tasks(reader, self._whose)
        parts = dict(parted(tasks, today, first))
        if done := agenda.tasks_done(reader, self._whose, midnight(today)):
            parts[Part.DONE] = done
        everybody = self._whose != self.workspace.person_id
        self.list.show_rows(rows_of(self.workspace, parts, today, everybody, len(tasks) == agenda.MOST))
        may = self.workspace.actor.may("task.create")
        self.new.setVisible(may)
        self.add_line.setVisible(may)
        count = self.workspace.locale.toString(len(tasks))
        self._count.setText(tr("{count} open").format(count=count))
        self._count.updateGeometry()
        self._body.show_empty(None if parts else self._empty_state())
        if self._wanted and self.list.go_to(self._wanted):
            self._wanted = ""

    def show_person(self, person: Id) -> None:
        """Show the tasks of one person, or everybody's for ""."""
        self._whose = person
        mine = person == self.workspace.person_id
        (self._mine if mine else self._all).setChecked(True)
        if person and not mine:
            self._mine.setAutoExclusive(False)
            for each in (self._mine, self._all):
                each.setAutoExclusive(False)
                each.setChecked(False)
                each.setAutoExclusive(True)
        name = next((each.title for each in colleagues(self.workspace) if each.id == person), "")
        self._person.setText((name if name and not mine else tr("Colleague")).replace("&", "&&"))
        self._title.setText(tr("My tasks") if mine else tr("Tasks"))
        self.read()

    def toggle_everybody(self) -> None:
        """Everybody's tasks, or the person's own again."""
        mine = self._whose == self.workspace.person_id
        self.show_person("" if mine else self.workspace.person_id)

    def write_new(self) -> None:
        """Go to the line where a task is written."""
        self.add_line.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def has_current(self) -> bool:
        """Whether a task is current."""
        return self._task() is not None and not self.add_line.line.hasFocus()

    def has_about(self) -> bool:
        """Whether the current task names a record."""
        task = self._task()
        return task is not None and bool(task.deal_id or task.contact_id or task.company_id)

    def complete(self) -> None:
        """The current task is done, or open again."""
        if (task := self._task()) is not None:
            if task.done_at is None:
                self._stay_here()
            self._work.complete(task)

    def carry(self, by: int) -> None:
        """Put the current task into the next part, or the one before."""
        task = self._task()
        if task is not None and task.done_at is None:
            day = carried(task.due, by, self._today(), tongue(self.workspace.locale).first_weekday)
            self._work.put_on(task, day, None, self._today())

    def open_snooze(self) -> None:
        """Ask until when the current task is put off."""
        from desktop.widgets.day_prompt import DayPrompt

        task = self._task()
        if task is None:
            return
        title = tr("Put off until")
        prompt = DayPrompt(self.window(), title, offers(self._today()), self.workspace.locale, self._today, True)

        def put(day: date | None, clock: time | None) -> None:
            if (day.isoformat() if day else None) != task.due:
                self._stay_here()
            self._work.put_on(task, day, clock, self._today())

        prompt.chosen.connect(put)
        prompt.show_below(self.list.viewport(), self.list.visualRect(self.list.currentIndex()))

    def step_priority(self) -> None:
        """Normal, high, low, and normal again."""
        if (task := self._task()) is not None:
            at = _PRIORITIES.index(task.priority) if task.priority in _PRIORITIES else 0
            self._work.prioritise(task, _PRIORITIES[(at + 1) % len(_PRIORITIES)])

    def open_assign(self) -> None:
        """Offer the colleagues who may get the current task."""
        if (task := self._task()) is not None:
            self._pop_people(tr("Give the task to…"), task.owner_id or "", lambda m, n: self._work.assign(task, m, n))

    def open_people(self) -> None:
        """Offer the colleagues whose tasks can be looked at."""
        self._pop_people(tr("Tasks of a colleague…"), self._whose, lambda member, _: self.show_person(member))

    def open_current(self) -> None:
        """Open the current task in the panel."""
        if (task := self._task()) is not None:
            self._selection.move("task", task.id)
            self.workspace.show_record("task", task.id)

    def open_about(self) -> None:
        """Open the deal, person or company that the current task is about."""
        task = self._task()
        if task is None:
            return
        for kind, found in (("deal", task.deal_id), ("contact", task.contact_id), ("company", task.company_id)):
            if found:
                self.workspace.show_record(kind, found)
                return

    def edit(self) -> None:
        """Open the current task with its first field being edited."""
        self.open_current()
        self._selection.edit_wanted.emit("")

    def delete(self) -> None:
        """Delete the current task."""
        if (task := self._task()) is not None:
            self._work.delete(task)

    def _task(self) -> TaskLine | None:
        entry = self.list.current()
        return entry.data if entry is not None else None

    def _add(self, values: object) -> None:
        assert isinstance(values, dict)
        self._wanted = self._work.add(values)

    def _stand_on(self, entry: Entry | None) -> None:
        if entry is not None and self.list.hasFocus():
            self._selection.move("task", entry.id)

    def _open_menu(self, at: QPoint) -> None:
        made = action_menu(self, self.workspace.actions, [f"{PREFIX}{name}" for name in MENU])
        made.setAccessibleName(tr("Task"))
        made.aboutToHide.connect(made.deleteLater)
        made.popup(at)

    def _stay_here(self) -> None:
        """Let the keys be about the next open task, for the current one is leaving its place."""
        ids = [each.id for each in self.list.entries() if not each.over]
        now = self.list.current()
        if now is not None and now.id in ids and len(ids) > 1:
            at = ids.index(now.id)
            self.list.go_to(ids[at + 1] if at + 1 < len(ids) else ids[at - 1])

    def _pop_people(self, title: str, current: Id, then: Callable[[Id, str], None]) -> QMenu:
        from desktop.records.list_menus import pop_up

        menu = QMenu(self)
        menu.setAccessibleName(title)
        for each in colleagues(self.workspace):
            entry = menu.addAction(each.title.replace("&", "&&"))
            entry.setCheckable(True)
            entry.setChecked(each.id == current)
            entry.triggered.connect(lambda _=False, each=each: then(each.id, each.title))
        pop_up(menu, self._person)
        return menu

    def _tell_if_empty(self) -> None:
        if self._body.empty is not None:
            self.read()

    def _empty_state(self) -> EmptyState:
        if (getting := getting_records(self.workspace.status)) is not None:
            return getting
        words = tr(
            "Write what is to be done in the line above, with its day: “Call Ana fri 14:00”. X marks it as done."
        )
        return EmptyState(tr("Nothing to do"), words, "", "check-circle")

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._body.empty is None:  # else it stays here: in the line the next key would be typed
            self.list.setFocus()
