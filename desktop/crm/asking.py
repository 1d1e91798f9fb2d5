"""What is asked before deals are moved, wherever that is done: why they were lost."""

from collections.abc import Callable
from functools import partial
from typing import Any

from desktop.workspace import Workspace
from shared_models.crm.deal import LOST_REASONS
from shared_models.kernel.ids import Id

Go = Callable[[dict[str, Any]], None]


def before_moving(
    workspace: Workspace, stage: Id, what: str, deal: Id, go: Go, left: Callable[[], None] = lambda: None
) -> None:
    """Call `go` with the further arguments of `move_deal`, at once or after asking; `left` when that was declined.

    `what` names the deals, `deal` is the only one of them or empty.
    """
    found = workspace.reader.execute("SELECT outcome FROM stage WHERE id = ?", (stage,)).fetchone()
    if found is None or found[0] != "lost":
        go({})
        return
    from desktop.crm.reason_dialog import PLACE, ReasonDialog, tr

    title = tr("Why was {deal} lost?").format(deal=what)
    said = partial(_going, go)
    dialog = ReasonDialog(workspace, title, LOST_REASONS, tr("Mark as lost"), said, ("deal", deal, f"{PLACE} {stage}"))
    dialog.rejected.connect(left)
    dialog.open()


def _going(go: Go, reason: str) -> None:
    go({"lost_reason": reason} if reason else {})
