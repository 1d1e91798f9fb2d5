"""Keeps what a screen shows true: it is read when somebody comes to it, and again when its records are others.

Law: while nobody looks nothing is read, and what is still true is not read again. Changes that come
together are read once.
"""

from collections.abc import Callable, Collection

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from desktop.workspace import Workspace
from sync.replica.touched import Touched

_MINUTE = 60_000
_TOGETHER = 20


class Fresh(QObject):
    """Belongs to `screen` and calls its `read`. It shows records of the types `shown_by`; of all types without.

    What is shown `by_minute` is read again every minute, too, and whenever somebody comes. Changes within `pause`
    milliseconds count as one.
    """

    def __init__(
        self,
        screen: QWidget,
        workspace: Workspace,
        read: Callable[[], None],
        shown_by: Collection[str] = (),
        *,
        by_minute: bool = False,
        pause: int = _TOGETHER,
    ) -> None:
        super().__init__(screen)
        self._screen, self._read, self._shown_by = screen, read, frozenset(shown_by)
        self._stale = True
        self._soon = QTimer(self, singleShot=True, interval=pause)
        self._soon.timeout.connect(self._look)
        self._by_minute = by_minute  # a computer that slept may not have told of it yet
        if by_minute:
            minute = QTimer(self, interval=_MINUTE)
            minute.timeout.connect(self.wake)
            minute.start()
        screen.installEventFilter(self)
        workspace.touched.connect(self._hear)
        workspace.actor_changed.connect(self.wake)
        workspace.catalogue_loaded.connect(self.wake)

    def wake(self) -> None:
        """Read again at once if anybody looks, else when somebody does."""
        self._stale = True
        if self._screen.isVisible() and not self._soon.isActive():
            self._soon.start()

    def settle(self) -> None:
        """What is shown, or asked for, is true as of now; the screen has read by itself."""
        self._stale = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._screen and event.type() == QEvent.Type.Show:
            self._soon.stop()
            self._stale |= self._by_minute
            self._look()
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        if self._screen.isVisible() and self._stale:
            self._stale = False
            self._read()

    def _hear(self, touched: Touched) -> None:
        if touched.everything or not self._shown_by or not self._shown_by.isdisjoint(touched.records):
            self.wake()
