"""A record that somebody has just made is where the keys go on from, in the list or on the board that shows it."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, SignalInstance

from desktop.workspace import Workspace
from shared_models.kernel.ids import Id


class NewlyMade(QObject):
    """Waits until `stand_on` finds the record; it looks each time one of `arrivals` is emitted."""

    def __init__(
        self,
        workspace: Workspace,
        record_type: str,
        stand_on: Callable[[Id], bool],
        arrivals: Iterable[SignalInstance],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._record_type, self._stand_on = record_type, stand_on
        self._awaited: Id = ""
        workspace.record_stood_on.connect(self._await)
        for each in arrivals:
            each.connect(self._look)

    def _await(self, record_type: str, record_id: Id) -> None:
        self._awaited = record_id if record_type == self._record_type else ""
        self._look()

    def _look(self, *_: object) -> None:
        if self._awaited and self._stand_on(self._awaited):
            self._awaited = ""
