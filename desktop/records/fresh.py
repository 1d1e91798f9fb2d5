"""Keeps what a screen shows true: it is read when somebody comes to it, and again when its records or the minute are
others.

Law: while nobody looks nothing is read. Changes that come together are read once.
"""

from collections.abc import Callable, Collection

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from desktop.workspace import Workspace
from sync.replica.touched import Touched

_MINUTE = 60_000
_TOGETHER = 20
"""Milliseconds in which changes count as one."""


class Fresh(QObject):
    """Belongs to `screen` and calls its `read`. It shows records of the types `shown_by`; of all types without."""

    def __init__(
        self, screen: QWidget, workspace: Workspace, read: Callable[[], None], shown_by: Collection[str] = ()
    ) -> None:
        super().__init__(screen)
        self._screen, self._read, self._shown_by = screen, read, frozenset(shown_by)
        self._soon = QTimer(self, singleShot=True, interval=_TOGETHER)
        self._soon.timeout.connect(self._look)
        self._minute = QTimer(self, interval=_MINUTE)
        self._minute.timeout.connect(self._look)
        self._minute.start()
        screen.installEventFilter(self)
        workspace.touched.connect(self._hear)
        workspace.actor_changed.connect(self.wake)
        workspace.catalogue_loaded.connect(self.wake)

    def wake(self) -> None:
        """Read again at once, if anybody looks."""
        if not self._soon.isActive():
            self._soon.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._screen and event.type() == QEvent.Type.Show:
            self._soon.stop()
            self._read()
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        if self._screen.isVisible():
            self._read()

    def _hear(self, touched: Touched) -> None:
        if touched.everything or not self._shown_by or not self._shown_by.isdisjoint(touched.records):
            self.wake()
