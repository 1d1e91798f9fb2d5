"""What lists and the board show while the records are being loaded for the first time, in place of "nothing yet"."""

from PySide6.QtCore import QCoreApplication

from desktop.derive.words import number, reason_of
from desktop.sync.standing import Standing
from desktop.widgets.empty_state import EmptyState
from sync.replica.status import Phase


def getting_records(standing: Standing) -> EmptyState | None:
    """How far the first load has come; None once it is complete."""
    if standing.loaded:
        return None
    link = standing.link
    if link.phase is Phase.LOADING:
        percent = 100 * link.done // link.total if link.total else 0
        going = _tr("{percent} % are here. You may close the window at any time: it goes on from there.")
        stuck = _tr("{percent} % are here. {reason} This is tried again by itself.")
        words = (stuck if link.fault else going).format(
            percent=number(percent), reason=reason_of(link.fault) if link.fault else ""
        )
    elif link.phase is Phase.CONNECTING:
        words = _tr("Connecting…")
    else:
        words = _tr("They come as soon as the server can be reached.")
    return EmptyState(_tr("Getting your records"), words, icon_name="cloud")


def _tr(text: str) -> str:
    return QCoreApplication.translate("FirstLoad", text)
