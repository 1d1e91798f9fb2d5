"""Bringing a file in: choose it, see what each row will become, import it, and save what could not be.

Law: nothing is written before the person has seen the check of every row and pressed Import. Closing at any time before
that leaves no trace; an import that has been written is one undo. Stopped while it is written, the window offers to go
on or to take back what was written.
"""

import shutil
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTemporaryDir, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from desktop.background import Background
from desktop.derive.words import reason_of, within
from desktop.importing.check_page import CheckPage
from desktop.importing.earlier_page import EarlierPage
from desktop.importing.file_page import FilePage
from desktop.importing.import_job import Checked, ImportJob
from desktop.importing.result_page import ResultPage
from desktop.importing.words import amount, summary, tr
from desktop.widgets.announce import announce
from desktop.widgets.buttons import Button, FlatButton, PrimaryButton
from desktop.widgets.card import Rule
from desktop.widgets.labels import Label
from desktop.widgets.progress_line import ProgressLine
from desktop.widgets.room import take_room
from desktop.widgets.scrolled import Scrolled
from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault
from sync.importing.options import ImportOptions

if TYPE_CHECKING:
    from sync.importing.report import ImportReport

SIZE = (1080, 680)
_PAUSE_MILLISECONDS = 150
"""How long after a correction the rows are checked again."""
_open: set["ImportDialog"] = set()


class ImportDialog(QDialog):
    """Imports into one record type. Shown with `open()`."""

    def __init__(self, workspace: Workspace, record_type: str) -> None:
        super().__init__(QApplication.activeWindow())
        self.workspace = workspace
        self.kind = workspace.catalogue.record_type(record_type)
        self.setObjectName("page")
        title = tr("Import {records}").format(records=within(self.kind.label_plural))
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.path: Path | None = None
        self.report: ImportReport | None = None
        self._checked: Checked | None = None
        self._importing = False
        self._folder = QTemporaryDir()
        self._background = Background(self)
        self.job = ImportJob(workspace, record_type, self)
        self.file_page, self.check_page = FilePage(self.kind), CheckPage(workspace, self.kind)
        self.result_page = ResultPage(workspace, self.kind)
        self.earlier_page = EarlierPage(workspace)
        self._again = QTimer(self, singleShot=True, interval=_PAUSE_MILLISECONDS)
        self._lay_out()
        self._connect()
        self.finished.connect(self._leave)

    def _lay_out(self) -> None:
        self._pages = QStackedLayout()
        for page in (self.file_page, self.check_page, self.result_page, self.earlier_page):
            self._pages.addWidget(page)
        self.said = Label()
        self.progress = ProgressLine(tr("Progress"))
        kept = self.progress.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(kept)
        self.save = Button(tr("Save rows with problems…"), "download-simple")
        self.behind = FlatButton(tr("Go on in the background"))
        self.behind.hide()
        self.close_button = FlatButton(tr("Cancel"))
        self.import_button = PrimaryButton(tr("Import"))
        self.import_button.setDefault(True)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 10, 20, 14)
        foot.setSpacing(8)
        foot.addWidget(self.said, 1)
        for each in (self.save, self.behind, self.close_button, self.import_button):
            foot.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        pages = Scrolled(grows=False)  # a small screen shows less of a page, and the buttons all the same
        pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        pages.column.addLayout(self._pages, 1)
        column.addWidget(pages, 1)
        column.addWidget(Rule())
        column.addWidget(self.progress)
        column.addLayout(foot)
        take_room(self, *SIZE)
        self._show_page(self.file_page)

    def _connect(self) -> None:
        self.file_page.chosen.connect(self.take)
        self.file_page.link_wanted.connect(self.fetch)
        self.file_page.earlier_wanted.connect(self.show_earlier)
        self.earlier_page.back_wanted.connect(lambda: self._show_page(self.file_page))
        self.check_page.changed.connect(self._correct)
        self.check_page.other_wanted.connect(self.file_page.ask)
        self.result_page.undo_wanted.connect(self._undo)
        self.result_page.saving_wanted.connect(self.ask_where_to_save)
        self.save.clicked.connect(self.ask_where_to_save)
        self.behind.clicked.connect(self.accept)
        self.close_button.clicked.connect(self.reject)
        self.import_button.clicked.connect(self.start)
        self._again.timeout.connect(self._check)
        self.job.progressed.connect(self._tell_progress)
        self.job.checked.connect(self._show_check)
        self.job.imported.connect(self._show_result)
        self.job.stopped.connect(lambda _: self.accept())  # the window offers what can be done with it
        self.job.failed.connect(self._show_fault)

    def open(self) -> None:
        """Show it over the window."""
        _open.add(self)
        super().open()
        self.file_page.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def take(self, path: Path) -> None:
        """Look at a file and check every row of it."""
        self.path, self._checked = path, None
        self.file_page.refuse("")
        self.check_page.begin(path)
        self._check()

    def fetch(self, link: str) -> None:
        """Bring a Google Sheets table here by its link, then look at it like any file."""
        folder = Path(self._folder.path())

        def job() -> Path:
            from sync.importing.google_sheet import fetch_sheet

            return fetch_sheet(link, folder)

        def refuse(fault: Fault) -> None:
            self._say("")
            self.file_page.refuse(reason_of(fault))

        self.file_page.refuse("")
        self._say(tr("Fetching the table…"))
        self._background.forget()
        self._background.run(job, self.take, refuse)

    def show_earlier(self) -> None:
        """Show what was imported before, each with its undo."""
        self._say("")
        self.earlier_page.refresh()
        self._show_page(self.earlier_page)
        self.close_button.setText(tr("Close"))
        self.earlier_page.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def start(self) -> None:
        """Import what is right."""
        if self.path is None or not self.import_button.isEnabled() or self.import_button.isHidden():
            return
        self._importing = True
        self.check_page.setEnabled(False)
        self.import_button.setEnabled(False)
        self.save.hide()
        self.close_button.setText(tr("Stop"))
        self._say(tr("Importing…"))
        self.job.run(self.path, self._options())

    def ask_where_to_save(self) -> None:
        """Let the person choose where the rows with problems go."""
        if self.path is not None:
            start = self.path.with_name(f"{self.path.stem}.problems.csv")
            name, _ = QFileDialog.getSaveFileName(self, tr("Save rows with problems"), str(start), "CSV (*.csv)")
            if name:
                self.save_problems(Path(name))

    def save_problems(self, path: Path) -> None:
        """Save the rows that could not be imported, each with what is wrong with it."""
        report = self.report or (self._checked.report if self._checked else None)
        if report is None or report.errors is None:
            return
        try:
            shutil.copyfile(report.errors, path)
        except OSError as error:
            words = tr("{file} cannot be written: {why}.").format(file=path.name, why=error.strerror or "")
            self._say(words, wrong=True)
        else:
            self._say(tr("Saved as {file}.").format(file=path.name))

    def reject(self) -> None:
        """Close; while rows are being imported, stop that instead."""
        if not self._importing:
            super().reject()
        else:
            self.close_button.setEnabled(False)
            self.job.stop()

    def _check(self) -> None:
        if self.path is not None:
            self.import_button.setEnabled(False)
            self._say(tr("Reading {file}…").format(file=self.path.name))
            self.job.check(self.path, self._options())

    def _correct(self) -> None:
        self.import_button.setEnabled(False)
        self._again.start()

    def _options(self) -> ImportOptions:
        return replace(self.check_page.options(), errors=Path(self._folder.filePath("problems.csv")))

    def _tell_progress(self, stage: str, done: int, total: int) -> None:
        self.behind.setVisible(self._importing and stage == "writing")
        self.progress.setVisible(True)
        self.progress.setRange(0, max(1, total))
        self.progress.setValue(done)
        writing, checking = tr("Writing {done} of {total} changes…"), tr("Checking {done} of {total} rows…")
        words = writing if stage == "writing" else checking
        locale = self.workspace.locale
        self._say(words.format(done=locale.toString(done), total=locale.toString(total)))

    def _show_check(self, checked: Checked) -> None:
        first, report = self._checked is None, checked.report
        self._checked = checked
        self.progress.hide()
        self.check_page.show_check(checked)
        self._show_page(self.check_page)
        if report is None:
            self._say(reason_of(checked.fault) if checked.fault else "", wrong=True)
            self._offer(0)
            return
        self._say(summary(report, self.kind, self.workspace.catalogue.record_types, self.workspace.locale))
        self.save.setVisible(bool(report.faulty_rows))
        self._offer(report.created + report.updated)
        if first:
            self.import_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self, records: int) -> None:
        words = tr("Import {what}").format(what=amount(records, self.kind, self.workspace.locale))
        self.import_button.setText(words if records else tr("Import"))
        self.import_button.setAccessibleName(self.import_button.text())
        self.import_button.setEnabled(bool(records))

    def _show_result(self, report: "ImportReport") -> None:
        self.report = report
        self._end_import()
        self.result_page.show_report(report)
        self._say("")
        self._show_page(self.result_page)
        announce(self, self.result_page.accessibleName())
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_fault(self, fault: Fault) -> None:
        importing = self._importing
        self._end_import()
        if importing:
            self._show_page(self.check_page)
            self._offer_again()
            self._say(reason_of(fault), wrong=True)
        else:
            self._say("")
            self._show_page(self.file_page)
            self.file_page.refuse(reason_of(fault))

    def _end_import(self) -> None:
        self._importing = False
        self.behind.hide()
        self.check_page.setEnabled(True)
        self.close_button.setEnabled(True)
        self.progress.hide()

    def _offer_again(self) -> None:
        report = self._checked.report if self._checked else None
        self.save.setVisible(bool(report and report.faulty_rows))
        self._offer(report.created + report.updated if report else 0)

    def _show_page(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        self.import_button.setVisible(page is self.check_page)
        self.save.hide()
        self.progress.hide()
        self.close_button.setText(tr("Done") if page is self.result_page else tr("Cancel"))

    def _say(self, words: str, wrong: bool = False) -> None:
        self.said.set_token("negative" if wrong else "sub")
        self.said.setText(words)
        self.said.setAccessibleName(words)
        if wrong:
            announce(self.said, words)

    def _undo(self) -> None:
        if self.report is not None and self.report.group_id:
            self.workspace.operations.undo(self.report.group_id)
        self.accept()

    def _leave(self) -> None:
        self._again.stop()
        self.job.forget()
        self._background.forget()
        self._folder.remove()
        _open.discard(self)
        self.deleteLater()
