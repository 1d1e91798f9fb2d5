"""The records that went into one, each of which can be taken out again; and the action of the panel that shows them."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt

from desktop.actions import Action, Undo
from desktop.duplicates.merge_work import take_apart
from desktop.duplicates.merged import Merged, merged
from desktop.duplicates.words import tr
from desktop.sync.words import ago
from desktop.widgets.buttons import PrimaryButton
from desktop.widgets.dialog import Dialog
from desktop.widgets.labels import Muted
from desktop.widgets.line_list import LineList, Lines
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id
from shared_models.kernel.meanwhile import MERGED_INTO
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Row
from sync.clock import now

SIZE = (420, 360)


class MergedDialog(Dialog):
    """Shows what was merged into a record. Shown with `open()`."""

    def __init__(self, workspace: Workspace, record_type: str, into: Id, title: str) -> None:
        name = tr("Merged into {title}").format(title=title)
        super().__init__(name, *SIZE)
        self._workspace, self._into = workspace, into
        self._kind = workspace.catalogue.record_type(record_type)
        self.list = LineList(name, self._lines)
        self.list.setMaximumWidth(SIZE[0])
        self.button = PrimaryButton(tr("Take apart"), "arrow-u-up-left")
        self.button.clicked.connect(self.take_apart)
        self.above.addWidget(Muted(tr("What was moved, and has not changed since, goes back."), small=True))
        self.column.addWidget(self.list, 1)
        self.offer(self.button, leave=tr("Close"))
        self.list.opened.connect(self.take_apart)
        self._refresh()

    def open(self) -> None:
        """Show it over the window."""
        super().open()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_apart(self) -> None:
        """Bring the current one back; when none is left, there is nothing more to show."""
        found = self.list.current()
        if isinstance(found, Merged):
            take_apart(self._workspace, found.record_type, found.id, self._refresh)

    def _refresh(self) -> None:
        found = merged(self._workspace.reader, [self._kind], self._into)
        self.list.show_items(found)
        self.button.setEnabled(bool(found))
        if not found and self.isVisible():
            self.accept()

    def _lines(self, entry: Merged) -> Lines:
        when = ago(entry.at, now(), self._workspace.locale)
        return Lines("git-merge", "sub", entry.title or tr("(no name)"), tr("merged {when}").format(when=when), "")


def merged_actions(workspace: Workspace, kind: RecordType, row: Row, shown: Callable[[], bool]) -> Iterator[Action]:
    """What the panel offers for a record into which others went."""
    if MERGED_INTO not in kind.by_name or not merged(workspace.reader, [kind], row["id"]):
        return

    def run() -> None:
        MergedDialog(workspace, kind.name, row["id"], kind.title_of(row)).open()

    label = tr("Take apart what was merged…")
    may = kind.permission("unmerge")
    yield Action("record.merged", label, "git-merge", "", run, shown, may, tr("Record"), undo=Undo.BACK)
