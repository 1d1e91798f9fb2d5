"""Keys that were pressed while a list of offers was closing.

A list of offers holds the keyboard while it is open (on X11 it grabs it), so what somebody types ahead on a busy
computer still arrives at its window when it is closed already; and as Qt hears of the grab late, it may take the closed
list for the active window and give the focus to the field that the list belongs to. Law: a closed list leads nowhere,
and what comes to it is for whoever takes the keys now.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QAbstractItemView, QWidget

from desktop.widgets.takes_keys import taker_of_keys


class LateKeys(QObject):
    """Hands on the keys of the list of a field; made after its completer has the list, so that it is asked first."""

    def __init__(self, popup: QAbstractItemView, field: QWidget) -> None:
        super().__init__(popup)
        self._popup, self._field = popup, field
        popup.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.Show:
                self._popup.setFocusProxy(self._field)
            case QEvent.Type.Hide:
                self._popup.setFocusProxy(None)  # type: ignore[arg-type]  # missing in the type stubs
            case QEvent.Type.KeyPress if not self._popup.isVisible():
                return self._hand_on(event)
        return False

    def _hand_on(self, event: QEvent) -> bool:
        to = taker_of_keys(self._field)
        if to is None:
            return False
        QCoreApplication.sendEvent(to, event)
        return True
