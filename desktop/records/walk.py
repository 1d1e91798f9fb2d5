"""Going from record to record in the panel or page, along the list that led there: its filter and order hold.

Law: an edit that was begun is finished first; where it cannot be stored one stays with it.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop.actions import Action, Undo
from desktop.records.selection import selection
from desktop.widgets.editors.editor import Editor
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id

if TYPE_CHECKING:
    from desktop.records.list_work import ListWork


class Walk(QObject):
    """One per workspace. `moved()` tells that places in the list may be others, `stepped(record_type, id)` that the
    person has gone to another record.
    """

    moved = Signal()
    stepped = Signal(str, str)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._list: ListWork | None = None
        workspace.actions.add(
            _action("record.next", _tr("Next record of the list"), "caret-down", "Ctrl+Down", self, 1),
            _action("record.previous", _tr("Previous record of the list"), "caret-up", "Ctrl+Up", self, -1),
        )

    def stand_in(self, work: "ListWork") -> None:
        """From now on one walks along this list."""
        if work is self._list:
            self.moved.emit()
            return
        if self._list is not None:
            self._list.model.counted.disconnect(self._tell)
            self._list.destroyed.disconnect(self._forget)
        self._list = work
        work.model.counted.connect(self._tell)
        work.destroyed.connect(self._forget)
        self.moved.emit()

    def words(self, record_type: str, record_id: Id) -> str:
        """ "12 of 340" for a record of the list; empty for any other."""
        if self._list is None or self._list.record_type.name != record_type:
            return ""
        at = self._list.model.place_of(record_id)
        if at < 0 or not self._list.model.is_complete():
            return ""
        number, count = self._workspace.locale.toString(at + 1), self._list.model.record_count()
        return _tr("{number} of {count}").format(number=number, count=self._workspace.locale.toString(count))

    def can_step(self) -> bool:
        """Whether there is a list to walk along."""
        return self._list is not None and self._list.model.record_count() > 0

    def step(self, by: int) -> None:
        """Go to the next record, or the one before."""
        if self._list is None or not _finished():
            return
        stood = selection(self._workspace)
        model, table = self._list.model, self._list.table
        row = model.row_of(stood.record_id) if stood.record_type == model.record_type.name else -1
        row = table.current_row() if row < 0 else row
        if (to := model.next_record(row, by)) >= 0:
            table.set_current_row(to)
            stood.move(model.record_type.name, model.id_at(to))
            self.stepped.emit(model.record_type.name, model.id_at(to))

    def _tell(self, *_: object) -> None:
        self.moved.emit()

    def _forget(self, *_: object) -> None:
        self._list = None


def walk(workspace: Workspace) -> Walk:
    """The walk of a workspace."""
    found = workspace.findChild(Walk)
    return found if isinstance(found, Walk) else Walk(workspace)


def _finished() -> bool:
    """Store what is being typed; False where it cannot be."""
    at: QWidget | None = QApplication.focusWidget()
    while at is not None and not isinstance(at, Editor):
        at = at.parentWidget()
    return at is None or not at.is_changed() or at.commit()


def _action(name: str, label: str, icon: str, shortcut: str, way: Walk, by: int) -> Action:
    return Action(
        name,
        label,
        icon,
        shortcut,
        lambda: way.step(by),
        way.can_step,
        section=_tr("Record"),
        undo=Undo.NOTHING,
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Walk", text)
