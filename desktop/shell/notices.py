"""What is said above the window's content until it was read: of damaged records, and of work that was handed over."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.shell.rescued import Rescued, mark_read, unread
from desktop.sync.words import counted
from desktop.workspace import Workspace

if TYPE_CHECKING:
    from desktop.shell.notice import Notice


class Notices(QObject):
    """Puts them on top of `column`, the window's own."""

    def __init__(self, workspace: Workspace, column: QVBoxLayout, window: QWidget) -> None:
        super().__init__(window)
        self._workspace, self._column = workspace, column
        self._window = window
        self._handed_over: Notice | None = None
        self._told = 0
        workspace.ask(unread, self._tell_of_rescue, lambda fault: None)
        workspace.ask(lambda _: None, lambda _: self._tell_of_drafts(), lambda fault: None)
        workspace.status_changed.connect(self._look)
        self._look()
        workspace.ask(lambda _: None, lambda _: self._later(), lambda fault: None)

    def _later(self) -> None:
        """After the first paint, when the worker has time for questions."""
        from desktop.reports.crash_notice import tell_of_crash
        from desktop.shell.unfinished_notice import offer_unfinished
        from desktop.updates.offer import UpdateOffer

        offer_unfinished(self._workspace, self._column)
        UpdateOffer(self._workspace, self._column, self)
        tell_of_crash(self._workspace, self._column, self._window)

    def _tell_of_rescue(self, found: Rescued | None) -> None:
        """Say what became of damaged records."""
        if found is not None:
            from desktop.shell.rescue_notice import RescueNotice

            notice = RescueNotice(found)
            notice.read.connect(lambda: self._workspace.ask(mark_read, lambda _: None))
            self._column.insertWidget(0, notice)

    def _tell_of_drafts(self) -> None:
        """Say what was typed before and not stored."""
        from desktop.drafts.draft_menu import tell_of_drafts

        tell_of_drafts(self._workspace, self._column, self._window)

    def _look(self) -> None:
        """Say how many changes to what is out of sight an administrator has now."""
        n = self._workspace.status.handed_over
        if n == self._told or not n:
            return
        self._told = n
        text = handed_over_words(n)
        if self._handed_over is not None:
            self._handed_over.say(text)
            return
        from desktop.shell.notice import Notice

        self._handed_over = Notice(text, "tray")
        self._handed_over.read.connect(self._forget)
        self._column.insertWidget(0, self._handed_over)

    def _forget(self) -> None:
        read, self._handed_over, self._told = self._told, None, 0
        self._workspace.ask(
            lambda replica: replica.handing_over_is_read(read), lambda _: self._workspace.refresh_status()
        )


def handed_over_words(n: int) -> str:
    """How many changes, in a sentence."""
    one = "1 change to a record you can no longer see was handed to your administrator."
    many = "%n changes to records you can no longer see were handed to your administrator."
    return counted(n, one, many)
