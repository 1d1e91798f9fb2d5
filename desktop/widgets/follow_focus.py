"""Tells a screen reader where in a list one has come: Qt itself tells only that the list has the focus."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from shiboken6 import isValid

from desktop.widgets.announce import tell_current
from desktop.widgets.told_items import ToldItems


class FollowFocus(QObject):
    """Belongs to the application. The focus often passes through several widgets; only where it stays is told."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._now: QWidget | None = None
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._tell)
        application.focusChanged.connect(self._hear)

    def _hear(self, _before: QWidget | None, now: QWidget | None) -> None:
        self._now = now if isinstance(now, QAbstractItemView | ToldItems) else None
        self._later.start()

    def _tell(self) -> None:
        if self._now is not None and isValid(self._now):
            tell_current(self._now)
