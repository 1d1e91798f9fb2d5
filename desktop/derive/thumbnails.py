"""Thumbnails of attached images as the window shows them: from memory, from this computer, or fetched when wanted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmap
from shiboken6 import isValid

from desktop.derive.thumbnail import MOST_BYTES, shown
from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault

if TYPE_CHECKING:
    from sync.replica.replica import Replica

THUMBNAIL = "thumbnail"
"""The field that names the picture of an attached file."""

_KEPT = 300


class Thumbnails(QObject):
    """One per workspace. `arrived(digest)` tells that a picture that was asked for in vain is here now."""

    arrived = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._kept: dict[str, QPixmap] = {}
        self._asked: set[str] = set()
        workspace.touched.connect(self._hear)
        workspace.status_changed.connect(self._hear)

    def picture(self, digest: str | None) -> QPixmap | None:
        """The picture, None where there is none or not yet."""
        if not digest:
            return None
        found = self._kept.get(digest)
        if found is None and digest not in self._asked:
            self._asked.add(digest)
            self._look(digest, fetch=True)
        return found

    def _hear(self, _: object) -> None:
        """What was not there may have come meanwhile."""
        self._asked.clear()

    def _look(self, digest: str, *, fetch: bool) -> None:
        def told(data: bytes | None) -> None:
            if not isValid(self):  # the window has gone
                return
            if data is not None:
                self._keep(digest, data)
            elif fetch:
                self._fetch(digest)

        self._workspace.ask(lambda replica: _data(replica, digest), told, lambda _: told(None))

    def _fetch(self, digest: str) -> None:
        def came(whole: bool) -> None:
            if whole and isValid(self):
                self._look(digest, fetch=False)

        self._workspace.fetch_file(digest, came, _not_now, MOST_BYTES)

    def _keep(self, digest: str, data: bytes) -> None:
        image = shown(data)
        if image is None:
            return
        if len(self._kept) >= _KEPT:
            del self._kept[next(iter(self._kept))]
        self._kept[digest] = QPixmap.fromImage(image)
        self.arrived.emit(digest)


def thumbnails(workspace: Workspace) -> Thumbnails:
    """The thumbnails of a workspace."""
    found = workspace.findChild(Thumbnails)
    return found if isinstance(found, Thumbnails) else Thumbnails(workspace)


def _data(replica: "Replica", digest: str) -> bytes | None:
    size = replica.files.size(digest)
    if size is None or size > MOST_BYTES or not replica.files.has(digest):
        return None
    return b"".join(replica.files.read(digest))


def _not_now(_: Fault) -> None:
    """The place of a picture stays as it is without one."""
