"""What is said above the window's content until it was read: of damaged records, of work that was handed over, and of
books that somebody has altered.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
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
        self._told = self._apart = 0
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
        """Say how many changes to what is out of sight an administrator has now, and what is wrong with the books."""
        self._look_at_books()
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

    def _look_at_books(self) -> None:
        """Say, once for each more that is found, that the server's books are not those that were seen here."""
        n = self._workspace.status.books_apart
        if n > self._apart:
            from desktop.shell.notice import Notice

            self._column.insertWidget(0, Notice(altered_words()))
        self._apart = n

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


def altered_words() -> str:
    """What a person has to know and do when the server's books are not those that were seen here."""
    return QCoreApplication.translate(
        "Notices",
        "The server's books are not those this computer has seen: posted entries were altered or removed, or the "
        "server was put back to an earlier day. Have your administrator check the books.",
    )
