"""The vendor's file beside the form of a bill: its pages, also without a connection once it was here.

Law: its bytes are read on the worker's thread and drawn on another; what comes late for another bill is not shown.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QWidget
from sqlcipher3.dbapi2 import Connection

from desktop.background import Background
from desktop.derive.words import reason_of
from desktop.documents.file_pages import LARGEST, MOST_PAGES, file_pages
from desktop.documents.page_column import PageColumn
from desktop.documents.sheet import Sheet
from desktop.documents.words import tr
from desktop.widgets.buttons import Button, FlatButton
from desktop.widgets.labels import Muted, Paragraph
from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import Id
from sync.replica.touched import Touched

if TYPE_CHECKING:
    from sync.replica.replica import Replica

ATTACHMENT = "attachment"
_FILES = """\
SELECT id, file_name, digest, content IS 'infected' FROM attachment
WHERE document_id = ? AND deleted_at IS NULL ORDER BY created_at, id"""
_File = tuple[Id, str, str, bool]
"""Id, name, digest, and whether a virus was found in it."""


def files_of(reader: Connection, document_id: Id) -> list[_File]:
    """The files of a document, the first one first."""
    return [(key, name, digest, bool(bad)) for key, name, digest, bad in reader.execute(_FILES, (document_id,))]


class VendorFile(PageColumn):
    """Of the bill on the sheet; `choose` asks for a file, `can` says whether one can be put there."""

    def __init__(
        self, sheet: Sheet, choose: Callable[[], None], can: Callable[[], bool], parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("File of the vendor"), parent)
        self._sheet, self._can = sheet, can
        self._background = Background(self)
        self._files: list[_File] = []
        self._at = 0
        self._document: Id = ""
        self._shown = ""
        self._name, self._other = Muted(), FlatButton(tr("Next file"))
        self._other.clicked.connect(self.next_file)
        self._add = Button(tr("Choose a file…"), "paperclip")
        self._add.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # who clicks it goes on typing where they were
        self._add.clicked.connect(choose)
        self._empty = Paragraph(tr("Drop the vendor’s file here: a PDF, a picture or an e-invoice."), 280)
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self._other)
        self.column.insertLayout(0, head)
        self.column.insertWidget(1, self._empty)
        self.column.insertWidget(2, self._add, 0, Qt.AlignmentFlag.AlignLeading)
        sheet.workspace.touched.connect(self._hear)

    def refresh(self) -> None:
        """Show the files of the bill as they are now."""
        document = str(self._sheet.values["id"])
        other = document != self._document
        self._document = document
        self._files = files_of(self._sheet.workspace.reader, document)
        self._at = 0 if other else min(self._at, max(0, len(self._files) - 1))
        self._show_file()

    def next_file(self) -> None:
        """Show the next file of the bill, after the last one the first."""
        if self._files:
            self._at = (self._at + 1) % len(self._files)
            self._show_file()

    def _show_file(self) -> None:
        if self._files and self._add.hasFocus():
            self.focusPreviousChild()  # to the form, and not out of the page
        self._empty.setVisible(not self._files and self._can())
        self._add.setVisible(not self._files and self._can())
        self._other.setVisible(len(self._files) > 1)
        if not self._files:
            self._name.setText("" if self._can() else tr("There is no file of the vendor here."))
            self._forget()
            return
        _, name, digest, infected = self._files[self._at]
        where = tr("{name} ({number} of {count})") if len(self._files) > 1 else "{name}"
        self._name.setText(where.format(name=name, number=self._at + 1, count=len(self._files)))
        if digest == self._shown:
            return
        self._forget()
        self._shown = digest
        if infected:
            self.wrong.say(tr("A virus was found in this file. Nobody can open it."))
            return
        self._ask(digest)

    def _ask(self, digest: str, *, fetched: bool = False) -> None:
        """Have the content read; `fetched` says that it was asked of the server already."""
        self._sheet.workspace.ask(
            lambda replica: _bytes(replica, digest), lambda data: self._read(digest, data, fetched=fetched)
        )

    def _forget(self) -> None:
        self._background.forget()
        self._shown = ""
        self.show_pages([])

    def _read(self, digest: str, data: bytes | None, *, fetched: bool) -> None:
        if digest != self._shown:
            return
        if data is not None:
            self._background.run(lambda: list(file_pages(data)), self._drawn, lambda fault: self._fail(digest, fault))
        elif fetched:
            self.wrong.say(tr("This file is not on this computer yet."))
        else:
            self.wrong.say(tr("Is being fetched…"))
            self._sheet.workspace.fetch_file(
                digest, lambda _: self._ask(digest, fetched=True), lambda fault: self._fail(digest, fault), LARGEST
            )

    def _drawn(self, pictures: list[QImage]) -> None:
        self.show_pages(pictures)
        if len(pictures) == MOST_PAGES:
            more = tr("The first {count} pages are shown.").format(count=MOST_PAGES)
            self._name.setText(f"{self._name.text()} · {more}")

    def _fail(self, digest: str, fault: Fault) -> None:
        if digest == self._shown:
            self.wrong.say(reason_of(fault))

    def _hear(self, touched: Touched) -> None:
        if self.isVisible() and (touched.everything or ATTACHMENT in touched.records):
            self.refresh()


def _bytes(replica: "Replica", digest: str) -> bytes | None:
    """The file's content, None where it is not here; on the worker's thread."""
    return b"".join(replica.files.read(digest)) if replica.files.has(digest) else None
