"""The panel's part for files: "Attach a file…" on what files belong to, picture and "Save as…" of an attached file."""

import mimetypes
import tempfile
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData, QStandardPaths, Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.derive.reasons import spoken
from desktop.derive.thumbnail import thumbnail_of
from desktop.derive.thumbnails import Thumbnails, thumbnails
from desktop.derive.words import number
from desktop.records.note_line import about
from desktop.start_folder import start_folder
from desktop.theme.sizes import PANEL_WIDTH
from desktop.widgets.buttons import FlatButton
from desktop.widgets.labels import WrappedText
from desktop.widgets.painting import draw_picture
from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault, InvalidValue
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_field import Value
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Row
from sync.clock import new_id, now

if TYPE_CHECKING:
    from sync.replica.replica import Replica

ATTACHMENT = "attachment"
_INFECTED, _CHECKING = "infected", "checking"
_LOOK_MILLISECONDS = 1000
_DOCUMENTS = QStandardPaths.StandardLocation.DocumentsLocation
_DOWNLOADS = QStandardPaths.StandardLocation.DownloadLocation


def tr(text: str) -> str:
    """Words of this line in the person's language."""
    return QCoreApplication.translate("Panel", text)


class Picture(QWidget):
    """The thumbnail of an attached file, as large as it is; hidden where there is none."""

    def __init__(self, pictures: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures, self._digest = pictures, ""
        self._picture: QPixmap | None = None
        self.setAccessibleName(tr("Picture of the file"))
        pictures.arrived.connect(self._arrived)
        self.hide()

    def show_thumbnail(self, digest: str | None) -> None:
        """Show another one, as soon as it is here."""
        self._digest = digest or ""
        self._picture = self._pictures.picture(self._digest)
        if self._picture is not None:
            self.setFixedSize(self._picture.size())
        self.setVisible(self._picture is not None)
        self.update()

    def _arrived(self, digest: str) -> None:
        if digest == self._digest:
            self.show_thumbnail(digest)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is not None:
            painter = QPainter(self)
            draw_picture(painter, self.rect(), self._picture)
            painter.end()


class FileLine(QWidget):
    """Files of the record that `show_row` has named last."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._record_type: RecordType | None = None
        self._row: Row = {}
        self.attach_button = FlatButton(tr("Attach files…"))
        self.save_button = FlatButton(tr("Save as…"))
        self.state = WrappedText("", PANEL_WIDTH)
        self.picture = Picture(thumbnails(workspace))
        self.attach_button.clicked.connect(self._choose)
        self.save_button.clicked.connect(self._choose_target)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.attach_button)
        row.addWidget(self.save_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.state)
        column.addLayout(row)
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
        self.save_button.setVisible(is_file and alive and row.get("content") != _INFECTED)
        self.picture.show_thumbnail(row.get("thumbnail") if is_file and alive else None)
        self.state.setVisible(is_file and alive)
        self.setVisible(self.attach_button.isVisibleTo(self) or self.state.isVisibleTo(self))
        if is_file and alive:
            self._look()
            self._looking.start()
        else:
            self._looking.stop()

    def attach(self, *sources: Path) -> None:
        """Attach files, as one thing to undo; they are sent when the server can be reached."""
        if self._record_type is None or not sources:
            return
        values = about(self._workspace, ATTACHMENT, self._record_type, self._row)

        def made(replica: "Replica") -> list[Mutation]:
            return [attaching(replica, each, values) for each in sources]

        count = self._workspace.locale.toString(len(sources))
        name = sources[0].name if len(sources) == 1 else tr("{count} files").format(count=count)
        self._workspace.operations.write(
            tr("Attaching of {name}").format(name=name),
            made,
            done=lambda written: self._workspace.toast(tr("{name} attached").format(name=name), written.group_id),
        )

    def attach_image(self, image: QImage) -> None:
        """Attach a picture that is no file yet, such as one from the clipboard."""
        if self._record_type is None or image.isNull():
            return
        values = about(self._workspace, ATTACHMENT, self._record_type, self._row)
        moment = datetime.now().astimezone()
        name = tr("Image {when}").format(when=f"{moment:%Y-%m-%d %H.%M.%S}") + ".png"

        def made(replica: "Replica") -> list[Mutation]:
            with tempfile.TemporaryDirectory(dir=replica.path.parent, prefix="paste-") as folder:
                source = Path(folder) / name
                if not image.save(str(source)):
                    raise InvalidValue(tr("The picture cannot be read."))
                return [attaching(replica, source, values)]

        self._workspace.operations.write(
            tr("Attaching of {name}").format(name=name),
            made,
            done=lambda written: self._workspace.toast(tr("{name} attached").format(name=name), written.group_id),
        )

    def takes(self, data: QMimeData) -> bool:
        """Whether what is dropped or pasted can be attached here."""
        return bool(self.dropped(data)) or (self.attach_button.isVisibleTo(self) and data.hasImage())

    def take(self, data: QMimeData) -> None:
        """Attach what was dropped or pasted: files, else a picture."""
        files = self.dropped(data)
        if files:
            self.attach(*files)
        elif data.hasImage():
            self.attach_image(QImage(data.imageData()))

    def dropped(self, data: QMimeData) -> list[Path]:
        """The files of a drop that can be attached here."""
        if not self.attach_button.isVisibleTo(self):
            return []
        paths = [Path(each.toLocalFile()) for each in data.urls() if each.isLocalFile()]
        return [each for each in paths if each.is_file()]

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
        names, _ = QFileDialog.getOpenFileNames(self, tr("Choose files to attach"), start_folder(_DOCUMENTS))
        self.attach(*map(Path, names))

    def _choose_target(self) -> None:
        # Somebody else has named the file: only its last part may lead anywhere.
        name = Path(str(self._row["file_name"]).replace("\\", "/")).name
        start = Path(start_folder(_DOWNLOADS, _DOCUMENTS)) / name
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save the file"), str(start))
        if chosen:
            self.save(Path(chosen))

    def _saved(self, target: Path) -> None:
        self._workspace.toast(tr("Saved {name}").format(name=target.name))
        self._look()

    def _not_fetched(self, fault: Fault) -> None:
        self._workspace.fault(fault)
        self._look()

    def _look(self) -> None:
        """Say where the file is."""
        if not self.state.isVisibleTo(self):
            self._looking.stop()
            return
        digest = str(self._row["digest"])

        def told(found: tuple[bool, bool]) -> None:
            here, unsent = found
            if isValid(self) and digest == self._row.get("digest"):
                self.state.setText(self._words(digest, here=here, unsent=unsent))

        self._workspace.ask(lambda replica: (replica.files.has(digest), digest in replica.files.unsent()), told)

    def _words(self, digest: str, *, here: bool, unsent: bool) -> str:
        content = self._row.get("content")
        if content == _INFECTED:
            return tr("A virus was found in this file. Nobody can open it.")
        going = self._workspace.file_progress(digest)
        if going is not None and going.reason:
            return spoken(going.reason)
        if going is not None and going.total:
            return tr("{percent} % on the way").format(percent=number(going.done * 100 // going.total))
        if content == _CHECKING:
            return tr("Being checked for viruses")
        if unsent:
            return tr("Will be sent later")
        if here:
            return tr("On this computer")
        return tr("On the server") if content else tr("Still on the computer where it was attached")


def attaching(replica: "Replica", source: Path, values: Mapping[str, Value]) -> Mutation:
    """Take a file in, and the mutation that attaches it to what `values` name; on the worker's thread."""
    digest, size = replica.files.add(source)
    small = thumbnail_of(source)
    thumbnail = replica.files.add(small)[0] if small is not None else None
    media_type = mimetypes.guess_type(source.name)[0]
    file = {"file_name": source.name[:255], "media_type": media_type, "size": size, "digest": digest}
    file |= {"thumbnail": thumbnail} if thumbnail else {}
    return Mutation(new_id(), ATTACHMENT, new_id(), Action.CREATE, after={**values, **file}, at=now())
