"""Whether this computer has come onto a network, or onto another one: then the server may be reached at once."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QNetworkInformation

Reached = QNetworkInformation.Reachability


class Network(QObject):
    """`changed` is told when there is a way again, or another one. Where the system cannot say, it never is."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        if QNetworkInformation.loadDefaultBackend():
            known = QNetworkInformation.instance()
            known.reachabilityChanged.connect(self.reached)
            known.transportMediumChanged.connect(self.changed)

    def reached(self, how: Reached) -> None:
        """How far this computer reaches now."""
        if how not in (Reached.Unknown, Reached.Disconnected):
            self.changed.emit()
