"""Keys that were pressed while a list of offers was closing.

A list of offers holds the keyboard while it is open (on X11 it grabs it), so what somebody types ahead on a busy
computer still arrives there when it is closed already, and Qt would take Enter for choosing once more. Law: what comes
to a closed list is for whoever has the focus now.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QAbstractItemView, QApplication


class LateKeys(QObject):
    """Hands on the keys of one list; made after the list was given to its completer, so that it is asked first."""

    def __init__(self, popup: QAbstractItemView) -> None:
        super().__init__(popup)
        self._popup = popup
        popup.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or self._popup.isVisible():
            return False
        to = QApplication.focusWidget()
        if to is None or to is self._popup:
            return False
        QCoreApplication.sendEvent(to, event)
        return True
