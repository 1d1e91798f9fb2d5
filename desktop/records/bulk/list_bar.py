"""Keeps the selection bar of a list true: how many rows are marked, or how far a run has come."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from desktop.records.bulk.bulk_actions import menu_ids, selection_bar
from desktop.records.bulk.words import tr
from desktop.shell.menus import menu

if TYPE_CHECKING:
    from desktop.records.list_screen import ListScreen

_LONG = 2_000


class ListBar(QObject):
    """One for each list, made when its actions are there; also opens the context menu of its rows."""

    def __init__(self, screen: "ListScreen") -> None:
        super().__init__(screen)
        self._screen = screen
        self.bar = selection_bar(screen)
        work = screen.work
        work.selection_changed.connect(self._count)
        work.bulk.run.progressed.connect(self._progress)
        work.bulk.run.finished.connect(lambda _: self._count())
        export = work.exporting.run
        export.progressed.connect(self._progress)
        for told in (export.finished, export.stopped, export.failed):
            told.connect(lambda *_: self._count())
        for run in (work.bulk.run, export):
            self.bar.stop.clicked.connect(run.stop)
        screen.workspace.actor_changed.connect(self._count)
        screen.table.asked_for_menu.connect(self._open_menu)

    def _count(self) -> None:
        work = self._screen.work
        if work.bulk.run.is_running or work.exporting.run.is_running:
            return
        count = work.selected_count()
        number = self._screen.workspace.locale.toString(count)
        self.bar.show_count(tr("{count} marked").format(count=number) if count else "")

    def _progress(self, done: int, total: int) -> None:
        locale = self._screen.workspace.locale
        words = tr("{done} of {total}…").format(done=locale.toString(done), total=locale.toString(total))
        if total > _LONG:  # fewer are done before anybody could read it
            self.bar.show_progress(words, can_stop=True)

    def _open_menu(self, at: QPoint) -> None:
        screen = self._screen
        opened = menu(screen.table, screen.workspace.actions, menu_ids(screen))
        opened.setAccessibleName(tr("What can be done"))
        opened.aboutToHide.connect(opened.deleteLater)
        opened.popup(at)
