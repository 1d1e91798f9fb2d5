"""How much of what was handed over waits for a decision: the server is asked now and then while it can be reached."""

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault, Malformed
from shared_models.platform.quarantine import VIEW
from sync.replica.status import Phase

if TYPE_CHECKING:
    from desktop.worker import Link

PATH = "/api/v1/quarantine"
AGAIN_MILLISECONDS = 120_000


async def counted(link: "Link") -> int:
    """How much waits. Raises the server's fault, Unreachable, or Malformed where that is no count."""
    try:
        return int(json.loads(await link.ask("GET", f"{PATH}/count", {}))["waiting"])
    except (KeyError, TypeError, ValueError) as error:
        raise Malformed("The server's answer cannot be understood.") from error


class Waiting(QObject):
    """One per workspace, whose `counts_changed` tells of it. `count` is 0 also while it is not known, or not theirs."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.count = 0
        self._workspace = workspace
        self._phase: Phase | None = None
        self._again = QTimer(self, interval=AGAIN_MILLISECONDS)
        self._again.timeout.connect(self.ask)
        self._again.start()
        workspace.status_changed.connect(self._hear)
        workspace.actor_changed.connect(self.ask)
        self._hear()

    def ask(self) -> None:
        """Ask the server, where it can be reached and the person may know."""
        if not self._workspace.actor.may(VIEW):
            self.tell(0)
        elif self._phase is Phase.LIVE:
            self._workspace.request(counted, self.tell, self._not_now)

    def tell(self, count: int) -> None:
        """So much waits, as the server has just said."""
        if count != self.count:
            self.count = count
            self._workspace.counts_changed.emit()

    def _hear(self) -> None:
        before, self._phase = self._phase, self._workspace.status.link.phase
        if self._phase is Phase.LIVE and before is not Phase.LIVE:
            self.ask()

    def _not_now(self, fault: Fault) -> None:
        """What was known before stays: the screen says what is wrong to whoever looks."""


def waiting(workspace: Workspace) -> Waiting:
    """The one of a workspace."""
    found = workspace.findChild(Waiting)
    return found if isinstance(found, Waiting) else Waiting(workspace)
