"""A second start of the program on the same data hands what it was asked for to the one that runs, and ends.

Law: by a local socket that only this person may use, beside the records. Who does not answer in time is taken for gone,
and the start goes on as if there were nobody.
"""

import json
import os
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QStandardPaths

CONNECT_MILLISECONDS = 1_000
ANSWER_MILLISECONDS = 3_000
HEARD = b"heard\n"
"""What the program that runs answers."""
_LONGEST_PATH = 100


def hand_over(data: Path, link: str = "") -> bool:
    """Have the program that runs on this data come to the front and follow `link`; False where none answers."""
    name = address(data)
    if os.name != "nt" and not Path(name).exists():  # on the way to the first paint: spares the import
        return False
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(CONNECT_MILLISECONDS):
        return False
    socket.write(json.dumps({"link": link}).encode("utf-8") + b"\n")
    answered = socket.waitForReadyRead(ANSWER_MILLISECONDS) and bytes(socket.readAll().data()) == HEARD
    socket.close()
    return answered


def address(data: Path) -> str:
    """Where the program that runs on this data listens: beside it, where the system takes so long a path."""
    beside = str(data / "running.socket")
    if os.name != "nt" and len(os.fsencode(beside)) <= _LONGEST_PATH:
        return beside
    named = f"counterfoil-{sha256(str(data).encode('utf-8', 'surrogateescape')).hexdigest()[:24]}"
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.RuntimeLocation)
    return f"{folder}/{named}" if folder and os.name != "nt" else named
