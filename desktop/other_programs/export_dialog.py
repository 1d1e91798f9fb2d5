"""Writes the posted entries of some days as a file of another program, out of the replica.

Law: the file is there whole or not at all; entries that wait for their number are left out, and counted.
"""

from collections.abc import Callable
from contextlib import closing
from datetime import date
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.background import Background
from desktop.derive.words import counted, reason_of
from desktop.derive.wrong import Wrong
from desktop.other_programs.words import exports, tr
from desktop.start_folder import start_folder
from desktop.widgets.buttons import PrimaryButton
from desktop.widgets.dialog import Dialog
from desktop.widgets.editors.choice import Choice
from desktop.widgets.editors.choice_editor import ChoiceEditor
from desktop.widgets.editors.date_editor import DateEditor
from desktop.widgets.editors.editor import Editor
from desktop.widgets.editors.number_editor import NumberEditor
from desktop.widgets.labels import SectionCaption
from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault
from sync.clock import now
from sync.importing.exports.writer import put_in_place, told, unfinished
from sync.ledger_files.posted_books import PostedBooks, datev, ledger, saft
from sync.ledger_files.write_beancount import write_beancount
from sync.ledger_files.write_journal import write_journal
from sync.replica import other_programs

_WIDTH = 440
_ENDINGS = {"journal": "journal", "beancount": "beancount", "datev": "csv", "saft": "xml"}


class ExportDialog(Dialog):
    """Shown with `open()`. DATEV alone asks for the two numbers that the adviser has given."""

    def __init__(
        self, workspace: Workspace, over: QWidget | None = None, today: Callable[[], date] = date.today
    ) -> None:
        super().__init__(tr("Export the books"), _WIDTH, over=over)
        self.workspace = workspace
        locale = workspace.locale
        self.format = ChoiceEditor(tr("Format"), [Choice(*each) for each in exports().items()], False, framed=True)
        self.first = DateEditor(tr("First day"), locale, today, framed=True)
        self.last = DateEditor(tr("Last day"), locale, today, framed=True)
        self.adviser = NumberEditor(tr("Number of the adviser"), locale=locale, framed=True)
        self.client = NumberEditor(tr("Your number there"), locale=locale, framed=True)
        self._numbers: list[QWidget] = []
        for each in (self.format, self.first, self.last, self.adviser, self.client):
            caption = SectionCaption(each.accessibleName())
            self.column.addWidget(caption)
            self.column.addWidget(each)
            if each in (self.adviser, self.client):
                self._numbers += [caption, each]
        self.format.set_value("journal")
        self.first.set_value(date(today().year, 1, 1))
        self.last.set_value(today())
        self.format.committed.connect(lambda _: self._show_numbers())
        self.wrong = Wrong()
        self.below.addWidget(self.wrong)
        self.go = PrimaryButton(tr("Export…"))
        self.go.clicked.connect(lambda: self.ask_where())
        self.offer(self.go)
        self._background = Background(self)
        self._show_numbers()

    def chosen(self) -> str:
        """The format."""
        return str(self.format.reading())

    def ask_where(self) -> None:
        """Let the person choose a file, and write it."""
        if self._read() is None:
            return
        folder = start_folder(QStandardPaths.StandardLocation.DocumentsLocation)
        ending = _ENDINGS[self.chosen()]
        offered = str(Path(folder) / f"{tr('books')}.{ending}")
        name, _ = QFileDialog.getSaveFileName(self, tr("Export the books"), offered)
        if name:
            self.write(Path(name))

    def write(self, path: Path) -> None:
        """Write what is chosen, or say what is wrong."""
        days = self._read()
        if days is None:
            return
        make, workspace = self._maker(), self.workspace
        types = workspace.catalogue.record_types

        def job() -> tuple[int, int]:
            with closing(workspace.open_reader()) as connection:
                books = other_programs.posted_books(connection, types, *days)
                left = other_programs.waiting(connection, *days)
            data, part = make(books), unfinished(path)
            try:
                with told(path):
                    part.write_bytes(data)
                    put_in_place(part, path)
            finally:
                part.unlink(missing_ok=True)
            return len(books.entries), left

        self.go.setEnabled(False)
        self._background.run(job, lambda counts: self._done(path, *counts), self._refused)

    def _maker(self) -> Callable[[PostedBooks], bytes]:
        adviser, client = (
            value if isinstance(value := each.value(), int) else 0 for each in (self.adviser, self.client)
        )
        return {
            "journal": lambda books: write_journal(ledger(books)),
            "beancount": lambda books: write_beancount(ledger(books)),
            "datev": lambda books: _one_file(datev(books, adviser, client, now())),
            "saft": lambda books: saft(books, now()),
        }[self.chosen()]

    def _read(self) -> tuple[str, str] | None:
        fields: list[Editor] = [self.first, self.last]
        if self.chosen() == "datev":
            fields += [self.adviser, self.client]
        for each in fields:
            if not each.commit() or not each.value():
                self.wrong.say(each.error() or tr("{field} is missing.").format(field=each.accessibleName()))
                each.setFocus()
                return None
        first, last = self.first.value(), self.last.value()
        assert isinstance(first, date)
        assert isinstance(last, date)
        if last < first:
            self.wrong.say(tr("The last day comes before the first."))
            return None
        self.wrong.say("")
        return first.isoformat(), last.isoformat()

    def _done(self, path: Path, entries: int, left: int) -> None:
        words = counted("OtherPrograms", entries, "Saved 1 entry", "Saved %n entries")
        if left:
            words += " · " + counted("OtherPrograms", left, "1 waits for its number", "%n wait for their number")
        self.accept()
        self.workspace.toast(tr("{name}: {what}").format(name=path.name, what=words))

    def _refused(self, fault: Fault) -> None:
        self.go.setEnabled(True)
        self.wrong.say(reason_of(fault))

    def _show_numbers(self) -> None:
        for each in self._numbers:
            each.setVisible(self.chosen() == "datev")


def _one_file(files: list[bytes]) -> bytes:
    """A batch that needs several files goes into a ZIP."""
    if len(files) == 1:
        return files[0]
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        for number, each in enumerate(files, 1):
            archive.writestr(f"EXTF_Buchungsstapel_{number:02}.csv", each)
    return packed.getvalue()
