"""The line that asks for the next step: what to do, and until when. It becomes a task about a record."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.derive.wrong import Wrong
from desktop.records.note_line import about
from desktop.records.timeline import TASK
from desktop.widgets.editors.date_editor import DateEditor
from desktop.widgets.editors.text_editor import TextEditor
from desktop.workspace import Workspace
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_field import Value
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Row
from sync.clock import new_id, now

_DAY_WIDTH = 124
_LONGEST = 200


def may_add(workspace: Workspace) -> bool:
    """Whether the person may make tasks."""
    kind = workspace.catalogue.record_types.get(TASK)
    return kind is not None and workspace.actor.may_some(kind.permission("create"))


class NextStepLine(QWidget):
    """`submitted` is emitted by Enter, `left` by Esc. Whoever shows it writes `task`, with what else is done."""

    submitted = Signal()
    left = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.subject = TextEditor(tr("Next step"), tr("Next step?"), framed=True)
        self.day = DateEditor(tr("Until when"), workspace.locale, framed=True)
        self.day.setFixedWidth(_DAY_WIDTH)
        for each in (self.subject, self.day):
            line = each.focusProxy()
            assert line is not None
            line.installEventFilter(self)
            if each is self.day:
                line.setProperty("placeholderText", tr("until…"))
        self._wrong = Wrong()
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.subject, 1)
        row.addWidget(self.day)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self._wrong)
        self.setFocusProxy(self.subject)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.submitted.emit()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def clear(self) -> None:
        """Begin anew."""
        self.subject.set_value("")
        self.day.set_value(None)
        self._wrong.say("")

    def is_filled(self) -> bool:
        """Whether a step is named."""
        return bool(str(self.subject.typed()).strip())

    def is_right(self) -> bool:
        """Whether what is typed can become a task, or nothing is; what is wrong is said."""
        if not (self.day.commit() and self.subject.commit()):
            self._wrong.say(self.day.error() or self.subject.error())
            return False
        if len(str(self.subject.value())) > _LONGEST:
            self._wrong.say(tr("At most {count} characters.").format(count=_LONGEST))
            return False
        if self.day.value() is not None and not self.is_filled():
            self._wrong.say(tr("Say what is to be done."))
            return False
        self._wrong.say("")
        return True

    def task(self, of: dict[str, Value]) -> Mutation | None:
        """The mutation that makes the task, about the records named in `of`; None where no step is named."""
        subject, day = str(self.subject.value()).strip(), self.day.value()
        if not subject:
            return None
        values: dict[str, Value] = {"subject": subject, "owner_id": self._workspace.person_id}
        known = self._workspace.catalogue.record_type(TASK).by_name
        values |= {name: value for name, value in of.items() if name in known and known[name].reference and value}
        if day is not None:
            values["due"] = day.isoformat()  # type: ignore[attr-defined]  # the editor's value is a date
        return Mutation(new_id(), TASK, new_id(), Action.CREATE, after=values, at=now())

    def task_about(self, record_type: RecordType, row: Row) -> Mutation | None:
        """The same, about a record and what that belongs to."""
        return self.task(about(self._workspace, TASK, record_type, row))


def tr(text: str) -> str:
    """Words about next steps in the person's language."""
    return QCoreApplication.translate("NextStep", text)
