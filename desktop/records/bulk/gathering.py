"""Finding out which records stand in many rows, some thousand at a time, so that the window stays free."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer

from desktop.workspace import Workspace
from shared_models.kernel.ids import Id
from shared_models.kernel.record_type import RecordType
from sync.replica.lists import ids_of
from sync.replica.touched import Touched

AT_ONCE = 2_000


class Gathering(QObject):
    """One at a time: a new one takes the place of the last, and so does a reload, after which rows are others."""

    def __init__(self, workspace: Workspace, record_type: RecordType, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._record_type = workspace, record_type
        self._rids: Sequence[int] = ()
        self._found: list[Id] = []
        self._done: Callable[[list[Id]], None] = lambda ids: None
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._step)
        workspace.touched.connect(self._hear)

    def gather(self, rids: Sequence[int], done: Callable[[list[Id]], None]) -> None:
        """Call `done` with the records in these rows, in their order: at once where they are few."""
        self._rids, self._found, self._done = rids, [], done
        self._step()

    def _step(self) -> None:
        part, self._rids = self._rids[:AT_ONCE], self._rids[AT_ONCE:]
        self._found += ids_of(self._workspace.reader, self._record_type, part)
        if len(self._rids):
            self._next.start()
        else:
            found, self._found = self._found, []
            self._done(found)

    def _hear(self, touched: Touched) -> None:
        if touched.everything:
            self._next.stop()
