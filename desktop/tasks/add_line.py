"""The line in which a new task is written, with what it is understood to say shown below as chips.

Law: nothing is understood behind one's back: each chip says it, and pressing a chip leaves its words in the task.
"""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.derive.words import choice
from desktop.drafts.line_draft import keep_line
from desktop.tasks.name_offers import NameOffers
from desktop.tasks.quick_line import Mark, QuickTask, read_line
from desktop.tasks.words import day_words, tr
from desktop.theme.sizes import BUTTON_HEIGHT, PAGE_INSET
from desktop.widgets.announce import announce
from desktop.widgets.buttons import FlatButton
from desktop.widgets.editors.date_text import format_time, tongue
from desktop.widgets.labels import Muted
from desktop.workspace import Workspace
from shared_models.kernel.record_field import Value
from shared_models.kernel.wall_clock import at_wall

_ICONS = {
    Mark.WHEN: "calendar-blank",
    Mark.PRIORITY: "flag",
    Mark.ABOUT: "link",
    Mark.WHO: "user",
    Mark.REPEAT: "repeat",
}


class AddLine(QWidget):
    """`added(values)` with the fields of a new task; `left()` when one goes on to the list with ↓ or Esc."""

    added = Signal(object)
    left = Signal()

    def __init__(self, workspace: Workspace, today: Callable[[], date] = date.today) -> None:
        super().__init__()
        self._workspace, self._today = workspace, today
        self._ignored: set[Mark] = set()
        self._told = ""
        self.line = QLineEdit()
        self.line.setAccessibleName(tr("New task"))
        self.line.setPlaceholderText(tr("Call Ana fri 14:00 !high #deal name"))
        self.line.setMaxLength(500)
        self.line.textEdited.connect(self._read)
        self.line.installEventFilter(self)
        self._shown: list[FlatButton] = []
        self._chips = QHBoxLayout()
        self._chips.setSpacing(6)
        self._hint = Muted(tr("A day, !high, #record, @colleague and “every week” are understood."), True)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_INSET, 0, 16, 6)
        column.setSpacing(4)
        column.addWidget(self.line)
        row = QHBoxLayout()
        row.setContentsMargins(2, 0, 0, 0)
        row.addLayout(self._chips)
        row.addWidget(self._hint)
        row.addStretch(1)
        below = QWidget()
        below.setFixedHeight(BUTTON_HEIGHT)
        below.setLayout(row)
        column.addWidget(below)
        self.setFocusProxy(self.line)
        self.offers = NameOffers(self.line, workspace)
        self.offers.taken.connect(lambda: self._read(""))
        keep_line(workspace, self.line, "task")
        self._read(self.line.text())

    def understood(self) -> QuickTask:
        """What the line says now."""
        locale = self._workspace.locale
        find = self.offers.finds()
        return read_line(self.line.text(), self._today(), tongue(locale), *find, frozenset(self._ignored))

    def chips(self) -> list[FlatButton]:
        """What is shown as understood."""
        return list(self._shown)

    def add(self) -> None:
        """Make the task that the line says."""
        task = self.understood()
        if not task.subject:
            return
        self.line.clear()
        self._read("")
        self.added.emit(self._values(task))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if self.offers.isVisible():
                task = self.understood()
                if self.offers.key(event, (task.who, task.about)):
                    return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.add()
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Escape):
                if event.key() == Qt.Key.Key_Escape and self.line.text():
                    self.line.clear()
                    self._read("")
                else:
                    self.left.emit()
                return True
        elif watched is self.line and event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.offers.hide()
        return super().eventFilter(watched, event)

    def _values(self, task: QuickTask) -> dict[str, Value]:
        values: dict[str, Value] = {"subject": task.subject[:200], "priority": task.priority or "normal"}
        values["owner_id"] = task.who.id if task.who is not None else self._workspace.person_id
        day = task.day
        if day is None and task.repeat:
            day = self._today()
        if day is not None:
            values["due"] = day.isoformat()
        if task.clock is not None and day is not None:
            values["remind_at"] = at_wall(datetime.combine(day, task.clock))
        if task.about is not None:
            values[f"{task.about.record_type}_id"] = task.about.id
        if task.repeat:
            values["repeat"] = task.repeat
        return values

    def _read(self, _text: str) -> None:
        if not self.line.text().strip():
            self._ignored.clear()
        self.offers.offer()
        task = self.understood()
        shown = dict(self._words(task))
        told = ", ".join(shown.values())
        if told and told != self._told and self.line.hasFocus():
            announce(self.line, told)
        self._told = told
        for old in self._shown:
            self._chips.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._shown = []
        for mark, words in shown.items():
            chip = FlatButton(words.replace("&", "&&"), _ICONS[mark])
            chip.setAccessibleName(tr("Understood: {what}. Press to leave it in the words.").format(what=words))
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            chip.clicked.connect(lambda _=False, mark=mark: self._leave(mark))
            self._chips.addWidget(chip)
            self._shown.append(chip)
        self._hint.setVisible(not shown)

    def _leave(self, mark: Mark) -> None:
        self._ignored.add(mark)
        self._read("")
        self.line.setFocus()

    def _words(self, task: QuickTask) -> list[tuple[Mark, str]]:
        locale, kind = self._workspace.locale, self._workspace.catalogue.record_type("task")
        found: list[tuple[Mark, str]] = []
        if task.day is not None:
            clock = f" {format_time(task.clock, locale)}" if task.clock is not None else ""
            found.append((Mark.WHEN, day_words(task.day, self._today(), locale) + clock))
        if task.repeat:
            found.append((Mark.REPEAT, choice(kind.field("repeat"), task.repeat)))
        if task.priority:
            found.append((Mark.PRIORITY, choice(kind.field("priority"), task.priority)))
        if task.about is not None:
            found.append((Mark.ABOUT, task.about.title))
        if task.who is not None:
            found.append((Mark.WHO, task.who.title))
        return found


def moment_of(day: date | None, clock: time | None, before: int | None, was: date | None) -> int | None:
    """The reminder of a task put on another day: at the time given, else at the same time as before."""
    if clock is not None and day is not None:
        return at_wall(datetime.combine(day, clock))
    if before is None or day is None or was is None:
        return before if day is not None else None
    return before + (day - was) // timedelta(1) * 86_400_000_000
