"""*Export unsent work…*: asks where, and writes what was never sent as JSON and CSV. Needs no server."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.start_folder import start_folder
from desktop.sync.words import counted, tr
from shared_models.kernel.faults import Fault

if TYPE_CHECKING:
    from sync.replica.replica import Replica
    from sync.replica.unsent import Unsent

Ask = Callable[[Callable[["Replica"], Any], Callable[[Any], None], Callable[[Fault], None]], None]


def export_unsent(
    parent: QWidget, ask: Ask, whose: tuple[str, str, str], say: Callable[[str], None], fail: Callable[[Fault], None]
) -> None:
    """Read the queue by `ask`, then let the person choose a file. `whose` is e-mail, organisation and server.

    `say` is told how it went, `fail` what stood in the way.
    """

    def choose(found: "Unsent") -> None:
        if not found.entries:
            say(tr("Everything on this computer has been sent."))
            return
        chosen = choose_file(parent)
        if chosen is not None:
            ask(lambda replica: _keep(found, whose, chosen), lambda written: say(_words(found, written)), fail)

    ask(_find, choose, fail)


def choose_file(parent: QWidget) -> Path | None:
    """Ask where the file is to be."""
    folder = start_folder(QStandardPaths.StandardLocation.DocumentsLocation)
    start = Path(folder) / f"counterfoil-unsent-{QDate.currentDate().toString(Qt.DateFormat.ISODate)}.json"
    name, _ = QFileDialog.getSaveFileName(parent, tr("Export unsent work"), str(start), "JSON (*.json)")
    return Path(name) if name else None


def _find(replica: "Replica") -> "Unsent":
    from sync.clock import now
    from sync.replica.unsent import of

    with closing(replica.reader()) as reader:
        return of(reader, now())


def _keep(found: "Unsent", whose: tuple[str, str, str], chosen: Path) -> tuple[Path, Path]:
    from desktop.unsent_file import facts_of, keep

    return keep(found.entries, facts_of(*whose, found), chosen, replace=chosen.suffix.lower() == ".json")


def _words(found: "Unsent", written: tuple[Path, Path]) -> str:
    counts = counted(len(found.entries), "1 unsent change was saved", "%n unsent changes were saved")
    return tr("{counts} to {json} and {csv}").format(counts=counts, json=written[0].name, csv=written[1].name)
