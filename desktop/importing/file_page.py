"""The first page: which file. It is chosen in the system's dialog, or dropped here."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from desktop.derive.words import within
from desktop.derive.wrong import Wrong
from desktop.importing.words import tr
from desktop.start_folder import start_folder
from desktop.widgets.announce import announce
from desktop.widgets.buttons import FlatButton, PrimaryButton
from desktop.widgets.editors.text_editor import TextEditor
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.labels import Paragraph, Subtitle
from shared_models.kernel.record_type import RecordType

_WIDTH = 440


class FilePage(QWidget):
    """`chosen(Path)` is emitted with each file; `link_wanted(str)` with the link of a table in the net,
    `earlier_wanted` asks for what was imported before.
    """

    chosen = Signal(object)
    earlier_wanted = Signal()
    link_wanted = Signal(str)

    def __init__(self, kind: RecordType) -> None:
        super().__init__()
        many = within(kind.label_plural)
        title = tr("Import {records}").format(records=many)
        self.setAccessibleName(title)
        self.setAcceptDrops(True)
        text = tr(
            "Choose a file, or drop it here: a CSV export of HubSpot, Salesforce, Pipedrive, Outlook or Google "
            "Contacts, an Excel workbook, or vCards. You see what will happen before anything is written."
        )
        words = Paragraph(text, _WIDTH)
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button = PrimaryButton(tr("Choose a file…"), "upload-simple")
        self.button.clicked.connect(self.ask)
        self.earlier = FlatButton(tr("Earlier imports…"), "arrow-counter-clockwise")
        self.earlier.clicked.connect(self.earlier_wanted)
        hint = tr("Or paste the link of a Google Sheets table")
        self.link = TextEditor(tr("Link of a Google Sheets table"), hint, framed=True)
        self.link.setFixedWidth(_WIDTH)
        self.link.committed.connect(lambda text: self.link_wanted.emit(str(text)) if text else None)
        self._wrong = Wrong()
        self._wrong.setFixedWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(2)
        for each in (
            IconLabel("file-text", "faint", side=36),
            Subtitle(title),
            words,
            self.button,
            self.link,
            self._wrong,
            self.earlier,
        ):
            column.addWidget(each, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def ask(self) -> None:
        """Let the person choose a file."""
        kinds = ";;".join(
            (
                tr("Tables and address books (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.vcf *.vcard)"),
                tr("All files (*)"),
            )
        )
        places = QStandardPaths.StandardLocation
        start = start_folder(places.DownloadLocation, places.DocumentsLocation)
        name, _ = QFileDialog.getOpenFileName(self, tr("Choose a file to import"), start, kinds)
        if name:
            self.chosen.emit(Path(name))

    def refuse(self, words: str) -> None:
        """Say why the file cannot be used; nothing takes it back."""
        self._wrong.say(words)
        if words:
            announce(self, words)

    def wrong(self) -> str:
        """What is said to be wrong with the file."""
        return self._wrong.text()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.chosen.emit(path)


def _dropped(event: QDropEvent) -> Path | None:
    """The one local file that is dragged."""
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
