"""The windows of one open account: main windows, each with a place of its own, and records in windows of their own.

Law: every window has its own workspace, so its keys, its undo and where it stands are about it alone; they share the
worker, and so see each other's work at once. The account is open while one of them is, or while the tray keeps it.
"""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from desktop.records.infected_notice import InfectedNotice
from desktop.settings import Settings
from desktop.shell.main_window import MainWindow
from desktop.shell.screens import Screens
from desktop.worker import Worker
from desktop.workspace import Belonging, Workspace
from shared_models.kernel.ids import Id

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

    from desktop.runs import Running
    from desktop.windows.leaving import Answer, Ask
    from desktop.windows.record_window import RecordWindow

STEP = QPoint(28, 28)
"""How far a new window stands from the one it came from."""
CACHE_KIB = 4_000
"""What the connection of each further window may keep in memory."""


class Windows(QObject):
    """`emptied` when the person has closed the last window; `status_changed` of any of them.

    `account_wanted`, `sign_out_wanted` and `switch_wanted(key)` are for whoever opened the account. `left` tells that a
    main window has gone and others go on. While `stays` says so, the account goes on without a window.
    """

    emptied = Signal()
    status_changed = Signal()
    account_wanted = Signal()
    sign_out_wanted = Signal()
    switch_wanted = Signal(str)
    left = Signal()

    def __init__(
        self,
        reader: "Connection",
        worker: Worker,
        belonging: Belonging,
        settings: Settings,
        screens: Screens | None = None,
        accounts: Callable[[], Sequence[tuple[str, str]]] = lambda: (),
    ) -> None:
        super().__init__()
        self._worker, self._belonging, self.settings = worker, belonging, settings
        self._screens, self._accounts = screens or Screens(), accounts
        self.stays: Callable[[], bool] = lambda: False
        self.ask_leaving: Ask = _ask_leaving
        self._records: list[RecordWindow] = []
        self._mains: list[MainWindow] = []
        self._reopened = False
        self.front = self._make_main(reader)
        self.front.workspace.ask(lambda _: None, lambda _: self._reopen(), lambda fault: None)
        self._tell_of_infected = InfectedNotice(self.front.workspace)

    def all(self) -> list[MainWindow]:
        """The main windows, the one used last at the end."""
        return list(self._mains)

    def records(self) -> "list[RecordWindow]":
        """The records in windows of their own."""
        return list(self._records)

    def open_main(self) -> MainWindow:
        """Open another main window beside the one used last."""
        beside = self.front
        window = self._make_main(self._another_reader())
        if not beside.isMaximized():
            window.setGeometry(beside.geometry().translated(STEP))
        window.show()
        window.activateWindow()
        self._keep_standing()
        return window

    def open_record(self, record_type: str, record_id: Id) -> "RecordWindow":
        """Show a record in a window of its own; where it is shown in one already, that comes to the front."""
        from desktop.windows.record_window import RecordWindow

        window = next((each for each in self._records if each.record() == (record_type, record_id)), None)
        if window is None:
            workspace = Workspace(self._another_reader(), self._worker, self._belonging, self.settings)
            window = RecordWindow(workspace, self.settings, self._screens, [each.pos() for each in self._records])
            window.may_close = partial(self._may_close, window)
            window.closing.connect(lambda closed=window: self._record_closed(closed))
            window.place_wanted.connect(self.go_to)
            window.narrow_wanted.connect(self._narrow)
            window.quit_wanted.connect(self.quit)
            workspace.status_changed.connect(self.status_changed)
            self._equip(window, workspace)
            self._records.append(window)
            window.show_record(record_type, record_id)
            self._keep_standing()
        raise_window(window)
        return window

    def go_to(self, place: str) -> None:
        """Go to a place in the main window used last."""
        self.bring_to_front()
        self.front.go_to(place)

    def bring_to_front(self) -> None:
        """Show the main window used last, over everything else."""
        raise_window(self.front)

    def quit(self) -> None:
        """Close everything, also where the tray would keep it; what still goes on is asked about first."""
        if self._may_go(self.front, self._worker.runs.all(), self.emptied.emit):
            self.emptied.emit()

    def finish_typing(self) -> None:
        """Keep what is being typed anywhere."""
        for each in self._every():
            each.finish_typing()

    def hide(self) -> None:
        """Take all windows out of sight."""
        for each in self._every():
            each.hide()

    def close(self) -> None:
        """Let go of the windows and of what they read with; the worker has ended."""
        self._keep_standing()
        for each in self._every():
            each.workspace.close()
            each.deleteLater()
        self._mains, self._records = [], []
        self.deleteLater()

    def _every(self) -> "list[MainWindow | RecordWindow]":
        return [*self._mains, *self._records]

    def _reopen(self) -> None:
        """Once the records are open, the windows that stood here the last time."""
        from desktop.windows import standing

        standing.reopen(self, self.settings, self._belonging)
        self._reopened = True

    def _keep_standing(self) -> None:
        """Remember which windows stand here; not while those of the last time are still to come."""
        if self._reopened:
            from desktop.windows import standing

            standing.keep(self, self.settings, self._belonging)

    def _make_main(self, reader: "Connection") -> MainWindow:
        workspace = Workspace(reader, self._worker, self._belonging, self.settings)
        window = MainWindow(workspace, self.settings, self._screens, self._accounts)
        window.may_close = partial(self._may_close, window)
        window.closing.connect(lambda: self._main_closed(window))
        window.activated.connect(lambda: self._came_forward(window))
        window.quit_wanted.connect(self.quit)
        window.account_wanted.connect(self.account_wanted)
        window.sign_out_wanted.connect(self.sign_out_wanted)
        window.switch_wanted.connect(self.switch_wanted)
        workspace.record_apart_wanted.connect(self.open_record)
        workspace.status_changed.connect(self.status_changed)
        self._equip(window, workspace)
        self._mains.append(window)
        return window

    def _equip(self, window: "MainWindow | RecordWindow", workspace: Workspace) -> None:
        from desktop.printing.printing_actions import printing_actions
        from desktop.windows.actions import actions_of

        workspace.actions.add(*actions_of(self, window), *printing_actions(window))

    def _another_reader(self) -> "Connection":
        reader = self._worker.reader()
        reader.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
        return reader

    def _came_forward(self, window: MainWindow) -> None:
        if window in self._mains:
            self._mains.remove(window)
            self._mains.append(window)
            self.front = window

    def _may_close(self, window: "MainWindow | RecordWindow") -> bool:
        """Whether a window may go now. What can be gone on with at the next start stops only with the last one."""
        others = [each for each in self._every() if each is not window and each.isVisible()]
        running = self._worker.runs.all()
        if others:
            running = [each for each in running if not each.resumes and each.workspace is window.workspace]
        elif self.stays():
            running = []
        return self._may_go(window, running, window.close)

    def _may_go(
        self, window: "MainWindow | RecordWindow", running: "list[Running]", again: Callable[[], object]
    ) -> bool:
        """Ask where something goes on; where it shall come to its end first, it is tried `again` then."""
        if not running:
            return True
        from desktop.windows.leaving import Answer

        answer = self.ask_leaving(window, running)
        if answer is Answer.FINISH:
            self._once_done(again)
        return answer is Answer.LEAVE

    def _once_done(self, then: Callable[[], object]) -> None:
        runs = self._worker.runs

        def look() -> None:
            if not runs.all():
                runs.changed.disconnect(look)
                then()

        runs.changed.connect(look)

    def _main_closed(self, window: MainWindow) -> None:
        if window not in self._mains:
            return
        window.finish_typing()
        if len(self._mains) > 1:
            self._mains.remove(window)
            self.front = self._mains[-1]
            if self._tell_of_infected.parent() is window.workspace:
                self._tell_of_infected = InfectedNotice(self.front.workspace)
            self.left.emit()
            self._let_go(window)
            self._keep_standing()
        elif not self._records and not self.stays():
            self.emptied.emit()

    def _record_closed(self, window: "RecordWindow") -> None:
        if window not in self._records:
            return
        window.finish_typing()
        self._records.remove(window)
        self._let_go(window)
        self._keep_standing()
        if not self._records and not any(each.isVisible() for each in self._mains) and not self.stays():
            self.emptied.emit()

    def _let_go(self, window: "MainWindow | RecordWindow") -> None:
        window.hide()
        window.workspace.close()
        window.deleteLater()

    def _narrow(self, record_type: str, narrowing: object) -> None:
        from desktop.records.selection import selection

        selection(self.front.workspace).narrow_wanted.emit(record_type, narrowing)


def raise_window(window: "MainWindow | RecordWindow") -> None:
    """Show a window over everything else, and unfold it where it is folded away."""
    if window.isMinimized():
        window.showNormal()
    window.show()
    window.raise_()
    window.activateWindow()


def _ask_leaving(window: QWidget, running: "list[Running]") -> "Answer":
    from desktop.windows.leaving import ask_leaving  # not needed for the first paint

    return ask_leaving(window, running)
