"""Listening for further starts of the program on the same data.

Law: only this person's programs are heard. What comes in is one short line, is judged, and nothing else is read.
"""

import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from desktop.windows.hand_over import HEARD, address

LONGEST = 4_096
"""Bytes a message has at most."""


class Doorbell(QObject):
    """`rung(link)` tells what a further start was asked for; an empty link is nothing but to be seen."""

    rung = Signal(str)

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        name = address(data)
        with suppress(OSError):
            data.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not self._server.listen(name):
            QLocalServer.removeServer(name)  # left by one that was killed: nobody answered at it
            self._server.listen(name)

    @property
    def listens(self) -> bool:
        """Whether further starts are heard; where that is impossible they are told that the records are in use."""
        return self._server.isListening()

    def close(self) -> None:
        """Hear nobody any more."""
        self._server.close()

    def _answer(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.setReadBufferSize(LONGEST)
            socket.readyRead.connect(_reading(socket, self._hear))
            socket.disconnected.connect(socket.deleteLater)
            self._hear(socket)

    def _hear(self, socket: QLocalSocket) -> None:
        if socket.canReadLine():
            link = told(bytes(socket.readLine(LONGEST).data()))
            if link is not None:
                socket.write(HEARD)
                socket.flush()
                self.rung.emit(link)
            socket.disconnectFromServer()
        elif socket.bytesAvailable() >= LONGEST:
            socket.abort()


def told(line: bytes) -> str | None:
    """The link of a message; None for what is no message."""
    try:
        link = json.loads(line)["link"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    return link if isinstance(link, str) else None


def _reading(socket: QLocalSocket, read: Callable[[QLocalSocket], None]) -> Callable[[], None]:
    return lambda: read(socket)
