"""Everything that was typed and not stored, to go on with; and the line above the window that says so after a start."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop.actions import Action, Undo
from desktop.derive.words import number
from desktop.drafts.draft_line import tr
from desktop.drafts.drafts import drafts
from desktop.drafts.reopening import open_draft, words_of
from desktop.shell.notice import Notice
from desktop.widgets.buttons import Button
from desktop.workspace import Workspace

SHOW = "drafts.show"
_MOST = 20


def draft_menu(workspace: Workspace, parent: QWidget) -> QMenu:
    """A menu of all that waits, the latest first."""
    menu = QMenu(parent)
    menu.setAccessibleName(tr("Not stored yet"))
    for each in drafts(workspace).all_waiting()[:_MOST]:
        if each.record_type in workspace.catalogue.record_types:
            entry = menu.addAction(words_of(workspace, each).replace("&", "&&"))
            entry.triggered.connect(lambda _=False, draft=each: open_draft(workspace, draft))
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


class DraftNotice(Notice):
    """Says that something was typed and not stored, and shows what."""

    def __init__(self, workspace: Workspace, count: int) -> None:
        one, many = tr("Something you typed was not stored."), tr("{count} things you typed were not stored.")
        super().__init__(one if count == 1 else many.format(count=number(count)), "pencil-line")
        self._workspace = workspace
        self.show_button = Button(tr("Show"))
        self.show_button.setAccessibleName(tr("Show what was not stored"))
        self.show_button.clicked.connect(self.show_menu)
        row = self.layout()
        assert row is not None
        row.removeWidget(self.button)
        row.addWidget(self.show_button)
        row.addWidget(self.button)
        drafts(workspace).changed.connect(self._look)

    def show_menu(self) -> None:
        """Offer what there is; the only one is shown at once."""
        waiting = drafts(self._workspace).all_waiting()
        if len(waiting) == 1 and waiting[0].record_type in self._workspace.catalogue.record_types:
            open_draft(self._workspace, waiting[0])
            return
        menu = draft_menu(self._workspace, self)
        menu.popup(self.show_button.mapToGlobal(QPoint(0, self.show_button.height() + 4)))

    def _look(self) -> None:
        if not drafts(self._workspace).all_waiting():
            self.dismiss()


def tell_of_drafts(workspace: Workspace, column: QVBoxLayout, window: QWidget) -> None:
    """Say on top of the window what was typed before and not stored, and let it be found later, too."""
    found = drafts(workspace)

    def show() -> None:
        menu = draft_menu(workspace, window)
        menu.popup(window.mapToGlobal(QPoint(window.width() // 3, window.height() // 4)))

    def waiting() -> bool:
        return bool(found.all_waiting())

    label = tr("Show what is not stored yet…")
    workspace.actions.add(Action(SHOW, label, "pencil-line", "", show, waiting, "", tr("Record"), undo=Undo.NOTHING))
    if count := len(found.all_waiting()):
        column.insertWidget(0, DraftNotice(workspace, count))
