"""What the window offers for long work that is not over: after a stop, or at the start after a sudden end.

Law: nothing half done stays unnoticed. It goes on, is taken back, or is left as it is, as the person says.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from desktop.shell.notice import Notice
from desktop.workspace import Workspace
from sync.replica.unfinished import Doing, LongWork

if TYPE_CHECKING:
    from sync.replica.replica import Replica


class UnfinishedNotice(Notice):
    """Stays until the person has chosen."""

    def __init__(self, workspace: Workspace, work: LongWork) -> None:
        super().__init__(words(workspace, work), button=tr("Leave it so"))
        operations = workspace.operations
        if work.kind is Doing.IMPORT:
            self.take_back = self.offer(tr("Take back"), lambda: self._choose(lambda: operations.undo(work.group_id)))
        self.go_on = self.offer(tr("Go on"), lambda: self._choose(lambda: operations.go_on(work)))
        self.read.connect(lambda: operations.leave(work))

    def _choose(self, do: Callable[[], None]) -> None:
        self.hide()
        self.deleteLater()
        do()


def offer_unfinished(workspace: Workspace, column: QVBoxLayout) -> None:
    """Offer what a sudden end has left unfinished, and from now on what is stopped."""

    def show(work: LongWork) -> None:
        column.insertWidget(0, UnfinishedNotice(workspace, work))

    def show_all(found: list[LongWork]) -> None:
        for each in found:
            show(each)

    def look(replica: "Replica") -> list[LongWork]:
        from sync.replica.unfinished import forget_plans, unfinished

        replica.commit(lambda deciding: forget_plans(deciding.connection))
        return replica.look(lambda deciding: unfinished(deciding.connection))

    workspace.operations.unfinished.connect(show)
    workspace.operations.went_on.connect(lambda work: _tell(workspace, work))
    if not workspace.runs.all():  # else it goes on, in another window
        workspace.ask(look, show_all, lambda fault: None)


def words(workspace: Workspace, work: LongWork) -> str:
    """What is unfinished, and how far it has come."""
    said = {
        Doing.IMPORT: tr("{label} is not finished: {done} of {total} changes are written."),
        Doing.UNDO: tr("Undoing is not finished: {label}, {done} of {total}."),
        Doing.REDO: tr("Redoing is not finished: {label}, {done} of {total}."),
    }
    number = workspace.locale.toString
    return said[work.kind].format(label=work.label, done=number(work.done), total=number(work.total))


def _tell(workspace: Workspace, work: LongWork | None) -> None:
    if work is not None:
        workspace.toast(tr("{label} is finished.").format(label=work.label), work.group_id)


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("LongWork", text)
