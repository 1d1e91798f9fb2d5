"""The card of what is to be done about a record: its open tasks, each done by one press, and a line for another one."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.derive.value_text import ValueText
from desktop.drafts.drafts import drafts
from desktop.records.next_step import NextStepLine, may_add, tr
from desktop.records.related import RelatedLine
from desktop.records.related_card import RelatedButton
from desktop.records.timeline import TASK, pointing_field
from desktop.widgets.buttons import FlatButton
from desktop.widgets.card import Card
from desktop.widgets.labels import SectionCaption
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Row
from sync.replica import lists
from sync.replica.drafts import Draft, Place
from sync.replica.lists import Line
from sync.replica.query import Filter, Operator, Query

SHOWN = 5
STEP = "+step"
"""Where the draft of a next step belongs."""


class TaskRow(QWidget):
    """One open task: a ring that finishes it, what it is, and until when."""

    done = Signal()
    opened = Signal()

    def __init__(self, workspace: Workspace, line: Line, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        self.ring = FlatButton("", "circle", tr("Mark as done: {task}").format(task=line.title))
        self.ring.clicked.connect(self.done)
        self.ring.setFixedSize(28, 28)
        due = str(line.values["due"] or "")
        late = bool(due) and due < today.isoformat()
        token = "negative" if late else "warning" if due == today.isoformat() else "sub"
        when = due_words(workspace, due, today) if due else ""
        self.title = RelatedButton(RelatedLine(TASK, line.id, line.title, "", when, token=token))
        self.title.clicked.connect(self.opened)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.ring)
        row.addWidget(self.title, 1)


class NextSteps(Card):
    """Of the record that `show_row` has named last. `opened(type, id)` leads to a task, `all_wanted` to all of them."""

    opened = Signal(str, str)
    all_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._drafts = workspace, drafts(workspace)
        self._kind: RecordType | None = None
        self._row: Row = {}
        self._shown: object = None
        self._rows: list[TaskRow] = []
        self.body.setContentsMargins(6, 8, 6, 8)
        self.body.setSpacing(1)
        self.caption = SectionCaption(tr("Next steps"))
        self.add = FlatButton("", "plus", tr("Add a next step"))
        self.add.clicked.connect(self.ask)
        head = QHBoxLayout()
        head.setContentsMargins(6, 0, 0, 2)
        head.addWidget(self.caption, 1)
        head.addWidget(self.add)
        self.body.addLayout(head)
        self.line = NextStepLine(workspace)
        self.line.submitted.connect(self._submit)
        self.line.left.connect(self._put_away)
        self.line.subject.edited.connect(self._keep)
        self.line.hide()
        self.all = FlatButton(tr("Show all"))
        self.all.clicked.connect(self.all_wanted)
        self.body.addWidget(self.line)
        self.body.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def show_row(self, kind: RecordType, row: Row) -> None:
        """Show what is to be done about this record."""
        if row["id"] != self._row.get("id"):
            self._drafts.leave(self._place())
            self._kind = None
            self.line.clear()
            waiting = self._drafts.waiting(kind.name, str(row["id"])).get(STEP)
            self.line.subject.type_again(waiting.typed if waiting is not None else "")
            self.line.setVisible(waiting is not None)
        self._kind, self._row = kind, row
        by = pointing_field(self._workspace, TASK, kind)
        if by is None:
            self.hide()
            return
        found, count = open_tasks(self._workspace, by.name, str(row["id"]), SHOWN)
        self.add.setVisible(may_add(self._workspace) and row.get("deleted_at") is None)
        if (found, count) != self._shown:
            self._shown = (found, count)
            self._show_lines(found, count)
        self.setVisible(bool(found) or not self.line.isHidden())

    def _place(self) -> Place:
        return self._kind.name if self._kind is not None else "", str(self._row.get("id") or ""), STEP

    def _keep(self) -> None:
        if self._kind is None:
            return
        if self.line.is_filled():
            title = self._kind.title_of(self._row)
            self._drafts.keep(Draft(*self._place(), self.line.subject.typed(), title=title))
        else:
            self._drafts.forget(self._place())

    def rows(self) -> list[TaskRow]:
        """The tasks in sight."""
        return list(self._rows)

    def ask(self) -> None:
        """Ask for the next step."""
        self.line.show()
        self.show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_lines(self, found: Sequence[Line], count: int) -> None:
        for old in self._rows:
            self.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        today = date.today()  # noqa: DTZ011 - the person's own day
        self._rows = [TaskRow(self._workspace, each, today) for each in found]
        for at, each in enumerate(self._rows):
            each.done.connect(lambda line=each.line: self._finish(line))
            each.opened.connect(lambda line=each.line: self.opened.emit(TASK, line.id))
            self.body.insertWidget(1 + at, each)
        words = self._workspace.locale.toString(count)
        self.caption.setText(f"{tr('Next steps')}  {words}" if count > 1 else tr("Next steps"))
        self.all.setText(tr("Show all {count}").format(count=words))
        self.all.setVisible(count > len(found))

    def _finish(self, line: Line) -> None:
        workspace = self._workspace
        label = tr("{task} done").format(task=line.title)
        workspace.operations.verb(
            TASK,
            line.id,
            "complete_task",
            {"done": True},
            {"done_at": line.values["done_at"]},
            label,
            done=lambda written: workspace.toast(label, written.group_id),
        )

    def _submit(self) -> None:
        if self._kind is None or not self.line.is_right():
            return
        make = self.line.task_about(self._kind, self._row)
        if make is not None:
            label = tr("Next step for {title}").format(title=self._kind.title_of(self._row))
            self._workspace.operations.write(label, [make], typed=[self._place()])
        self._put_away()

    def _put_away(self) -> None:
        self.line.clear()
        self.line.hide()
        self.setVisible(bool(self._rows))


def open_tasks(workspace: Workspace, by: str, record_id: Id, most: int) -> tuple[list[Line], int]:
    """The most urgent open tasks that point at a record by this field, and how many there are."""
    types = workspace.catalogue.record_types
    query = Query((Filter(by, Operator.IS, record_id), Filter("done_at", Operator.IS, None)), sort="due")
    rids = lists.ordered(workspace.reader, types, types[TASK], query, limit=most)
    found = lists.page(workspace.reader, types, types[TASK], rids, ["due", "done_at"])
    count = lists.count(workspace.reader, types[TASK], query) if len(rids) == most else len(rids)
    return [found[rid] for rid in rids if rid in found], count


def due_words(workspace: Workspace, due: str, today: date) -> str:
    """Until when, as one says it: `Today`, `Tomorrow`, `3 days late`, else the day."""
    try:
        ahead = (date.fromisoformat(due) - today).days
    except ValueError:
        return due
    if ahead in (0, 1):
        return tr("Tomorrow") if ahead else tr("Today")
    if ahead == -1:
        return tr("1 day late")
    if ahead < 0:
        return tr("{count} days late").format(count=workspace.locale.toString(-ahead))
    return ValueText(workspace.locale).day(due)
