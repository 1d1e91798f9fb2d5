"""Saying something on the desktop: by the tray's icon, else by the portal that Linux desktops have.

Law: where there is neither, nothing is said, and whoever asked is told so.
"""

import sys
from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtWidgets import QSystemTrayIcon

from desktop.notifications.rules import Notice

_SERVICE = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_INTERFACE = "org.freedesktop.portal.Notification"
_KEPT = 50


class Voice(QObject):
    """`pressed(notice)` when the person presses what was said last of it; None for what was about nothing."""

    pressed = Signal(object)

    def __init__(self, tray: QSystemTrayIcon | None, parent: QObject) -> None:
        super().__init__(parent)
        self._tray = tray if tray is not None and QSystemTrayIcon.supportsMessages() else None
        self._said: dict[str, Notice | None] = {}
        self._last: Notice | None = None
        self._hears_portal = False
        if self._tray is not None:
            self._tray.messageClicked.connect(lambda: self.pressed.emit(self._last))

    def say(self, title: str, text: str, notice: Notice | None) -> bool:
        """Say it; False where the desktop has no way for it."""
        if self._tray is not None:
            self._last = notice
            self._tray.showMessage(title, text, self._tray.icon())
            return True
        return sys.platform == "linux" and self._say_by_portal(title, text, notice)

    def _say_by_portal(self, title: str, text: str, notice: Notice | None) -> bool:
        from PySide6.QtDBus import QDBusConnection, QDBusMessage

        bus = QDBusConnection.sessionBus()
        known = bus.interface() if bus.isConnected() else None
        if known is None or not known.isServiceRegistered(_SERVICE).value():
            return False
        if not self._hears_portal:
            slot: Any = SLOT("press(QString,QString,QVariantList)")  # as text, whatever the stubs say
            self._hears_portal = bus.connect(_SERVICE, _PATH, _INTERFACE, "ActionInvoked", self, slot)
        key = notice.id if notice is not None else "counterfoil"
        self._said[key] = notice
        for old in list(self._said)[:-_KEPT]:
            del self._said[old]
        message = QDBusMessage.createMethodCall(_SERVICE, _PATH, _INTERFACE, "AddNotification")
        message.setArguments([key, {"title": title, "body": text, "default-action": "open"}])
        return bus.send(message)

    @Slot(str, str, "QVariantList")
    def press(self, key: str, action: str, more: object) -> None:
        """The portal tells that something that was said is pressed."""
        if key in self._said:
            self.pressed.emit(self._said[key])
