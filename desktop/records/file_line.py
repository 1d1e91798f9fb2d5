"""The line of the panel for files: "Attach a file…" on what files belong to, "Save as…" on an attached file."""

import mimetypes
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths, QTimer
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from desktop.records.note_line import about
from desktop.widgets.buttons import FlatButton
from desktop.widgets.labels import Muted
from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Row
from sync.clock import new_id, now

if TYPE_CHECKING:
    from sync.replica.replica import Replica

ATTACHMENT = "attachment"
_LOOK_MILLISECONDS = 1000


def tr(text: str) -> str:
    """Words of this line in the person's language."""
    return QCoreApplication.translate("Panel", text)


class FileLine(QWidget):
    """Files of the record that `show_row` has named last."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._record_type: RecordType | None = None
        self._row: Row = {}
        self.attach_button = FlatButton(tr("Attach a file…"))
        self.save_button = FlatButton(tr("Save as…"))
        self.state = Muted()
        self.attach_button.clicked.connect(self._choose)
        self.save_button.clicked.connect(self._choose_target)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for each in (self.attach_button, self.save_button, self.state):
            row.addWidget(each)
        row.addStretch(1)
        self._looking = QTimer(self, interval=_LOOK_MILLISECONDS)
        self._looking.timeout.connect(self._look)

    def show_row(self, record_type: RecordType, row: Row) -> None:
        """Files are about this record from now on."""
        self._record_type, self._row = record_type, row
        kind = self._workspace.catalogue.record_types.get(ATTACHMENT)
        is_file = record_type.name == ATTACHMENT
        takes = kind is not None and any(each.reference == record_type.name for each in kind.own_fields)
        may = takes and kind is not None and self._workspace.actor.may(kind.permission("create"))
        alive = row.get("deleted_at") is None
        self.attach_button.setVisible(bool(may) and alive and not is_file)
        self.save_button.setVisible(is_file and alive)
        self.state.setVisible(is_file and alive)
        self.setVisible(self.attach_button.isVisibleTo(self) or self.save_button.isVisibleTo(self))
        if is_file and alive:
            self._look()
            self._looking.start()
        else:
            self._looking.stop()

    def attach(self, source: Path) -> None:
        """Attach a file; it is sent when the server can be reached."""
        if self._record_type is None:
            return
        values = about(self._workspace, ATTACHMENT, self._record_type, self._row)
        media_type = mimetypes.guess_type(source.name)[0]

        def made(replica: "Replica") -> list[Mutation]:
            digest, size = replica.files.add(source)
            file = {"file_name": source.name[:255], "media_type": media_type, "size": size, "digest": digest}
            return [Mutation(new_id(), ATTACHMENT, new_id(), Action.CREATE, after={**values, **file}, at=now())]

        self._workspace.operations.write(tr("Attach a file"), made)

    def save(self, target: Path) -> None:
        """Write the file in clear to where a person wants it, after fetching it when it is not here."""
        digest = str(self._row["digest"])

        def write() -> None:
            self._workspace.ask(lambda replica: replica.files.copy_to(digest, target), lambda _: self._saved(target))

        def looked(here: bool) -> None:
            if here:
                write()
                return
            self.state.setText(tr("Is being fetched…"))
            self._workspace.fetch_file(digest, lambda fetched: write() if fetched else None, self._not_fetched)

        self._workspace.ask(lambda replica: replica.files.has(digest), looked)

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Choose a file to attach"))
        if name:
            self.attach(Path(name))

    def _choose_target(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        # Somebody else has named the file: only its last part may lead anywhere.
        start = Path(folder) / Path(str(self._row["file_name"]).replace("\\", "/")).name
        name, _ = QFileDialog.getSaveFileName(self, tr("Save the file"), str(start))
        if name:
            self.save(Path(name))

    def _saved(self, target: Path) -> None:
        self._workspace.toast(tr("Saved {name}").format(name=target.name))
        self._look()

    def _not_fetched(self, fault: Fault) -> None:
        self._workspace.fault(fault)
        self._look()

    def _look(self) -> None:
        """Say where the file is."""
        if not self.save_button.isVisibleTo(self):
            self._looking.stop()
            return
        digest = str(self._row["digest"])

        def told(found: tuple[bool, bool]) -> None:
            here, unsent = found
            if digest == self._row.get("digest"):
                self.state.setText(self._words(digest, here=here, unsent=unsent))

        self._workspace.ask(lambda replica: (replica.files.has(digest), digest in replica.files.unsent()), told)

    def _words(self, digest: str, *, here: bool, unsent: bool) -> str:
        going = self._workspace.file_progress(digest)
        if going is not None and going.reason:
            return going.reason
        if going is not None and going.total:
            return tr("{percent} % on the way").format(percent=going.done * 100 // going.total)
        if unsent:
            return tr("Will be sent later")
        return tr("On this computer") if here else tr("On the server")
