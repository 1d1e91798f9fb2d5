"""The records a person has opened lately on this computer, per account.

Law: only ids are kept; what a record is called is read again each time, so what was renamed or taken out of sight is
shown as it is now, or not at all.
"""

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.workspace import Workspace
from shared_models.kernel.ids import Id, is_id
from shared_models.kernel.write import Key

SETTING = "visited"
KEPT = 20
_SOON = 400


class Visits(QObject):
    """One per workspace; `changed` tells that another record was opened."""

    changed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._settings = workspace.settings
        self._account = f"{workspace.tenant_id}-{workspace.person_id}"
        self._keys = self._read()
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._keep)
        workspace.record_wanted.connect(self.note)
        workspace.record_stood_on.connect(self.note)

    def note(self, record_type: str, record_id: Id) -> None:
        """A record was opened."""
        key = (record_type, record_id)
        if self._keys[:1] == [key]:
            return
        self._keys = [key, *(each for each in self._keys if each != key)][:KEPT]
        self._soon.start()
        self.changed.emit()

    def latest(self) -> list[Key]:
        """The records, the last one first."""
        return list(self._keys)

    def _read(self) -> list[Key]:
        kept = self._settings.read(SETTING, {}).get(self._account, [])
        pairs = [each.split(":", 1) for each in kept if isinstance(each, str)] if isinstance(kept, list) else []
        return [(each[0], each[1]) for each in pairs if len(each) == 2 and is_id(each[1])]

    def _keep(self) -> None:
        kept = [f"{record_type}:{record_id}" for record_type, record_id in self._keys]
        self._settings.keep(**{SETTING: {**self._settings.read(SETTING, {}), self._account: kept}})


def visits(workspace: Workspace) -> Visits:
    """The visits of a workspace."""
    found = workspace.findChild(Visits)
    return found if isinstance(found, Visits) else Visits(workspace)
