"""The window that shows what will be on paper: pages to leaf through, then a printer or a PDF file.

Law: laying out and printing go on in slices; the window lives meanwhile, and closing it stops them.
"""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.printing.page_view import PageView
from desktop.printing.paper import Pages, Paper
from desktop.printing.put_on import put_on, write_pdf
from desktop.printing.slices import Slices
from desktop.start_folder import start_folder
from desktop.widgets.announce import announce
from desktop.widgets.buttons import Button, FlatButton, PrimaryButton
from desktop.widgets.labels import Muted
from desktop.widgets.overlay_scroll_bar import OverlayScrollBar
from desktop.widgets.progress_line import ProgressLine
from desktop.widgets.room import take_room
from desktop.workspace import Workspace
from sync.replica.touched import Touched

_UNFIT = re.compile(r'[\x00-\x1f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]+')
_LONGEST_NAME = 80


class Printable(Pages, Protocol):
    """Pages that have to be laid out first, on a paper of their own."""

    paper: Paper

    def lay_out(self) -> Iterator[tuple[int, int]]:
        """Go on laying out; says how much of how much is done."""


Make = Callable[[bool | None], Printable]


class PrintPreview(QWidget):
    """`make(wide)` makes the pages, on paper that lies on its side or stands; None is as they like best.

    `finished(path)` when a file was written, `closed` when the window goes.
    """

    finished = Signal(str)
    closed = Signal()

    def __init__(self, workspace: Workspace, make: Make) -> None:
        super().__init__()
        self._workspace, self._make = workspace, make
        self._pages: Printable | None = None
        self._slices: Slices | None = None
        self._page, self._ready = 0, False
        self._wide: bool | None = None
        self.setObjectName("page")
        take_room(self, 860, 900)
        self.view = PageView(self.tr("Page"))
        self.save = PrimaryButton(self.tr("Save as PDF…"), "file-pdf")
        self.print = Button(self.tr("Print…"), "printer")
        self.turn = Button(self.tr("Turn the paper"), "arrows-clockwise")
        self.back = FlatButton("", "caret-left", self.tr("Previous page"))
        self.on = FlatButton("", "caret-right", self.tr("Next page"))
        self.stop = Button(self.tr("Cancel"))
        self.where = Muted()
        self.progress = ProgressLine(self.tr("Progress"))
        self._lay_out()
        self._connect()
        self.begin(None)
        self.save.setFocus()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(16, 12, 16, 12)
        top.setSpacing(8)
        for each in (self.save, self.print, self.turn):
            top.addWidget(each)
        top.addStretch(1)
        for other in (self.where, self.stop, self.back, self.on):
            top.addWidget(other)
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self.view)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        OverlayScrollBar(self._scroll)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.progress)
        column.addWidget(self._scroll, 1)

    def _connect(self) -> None:
        self.save.clicked.connect(self.ask_where_to_save)
        self.print.clicked.connect(self.ask_which_printer)
        self.turn.clicked.connect(self.turn_paper)
        self.back.clicked.connect(lambda: self.go(self._page - 1))
        self.on.clicked.connect(lambda: self.go(self._page + 1))
        self.stop.clicked.connect(self.cancel)
        self._workspace.touched.connect(self._hear)

    def begin(self, wide: bool | None) -> None:
        """Make the pages anew."""
        self._stop()
        self._wide = wide
        self._pages, self._ready = self._make(wide), False
        self.setWindowTitle(self.tr("Print {what}").format(what=self._pages.title))
        self.view.show_page(None, self._pages.paper, 0)
        self._run(self._pages.lay_out(), self._laid_out)

    def _hear(self, touched: Touched) -> None:
        """Records that are loaded anew while they are laid out stand elsewhere now."""
        if touched.everything and not self._ready:
            self.begin(self._wide)

    def page(self) -> int:
        """Which page is shown; the first is 0."""
        return self._page

    def pages(self) -> Printable | None:
        """What is shown, once it is laid out."""
        return self._pages if self._ready else None

    def go(self, page: int) -> None:
        """Show another page."""
        if self._pages is None or not self._ready:
            return
        self._page = max(0, min(page, self._pages.count() - 1))
        self.view.show_page(self._pages, self._pages.paper, self._page)
        self._scroll.verticalScrollBar().setValue(0)
        self._say_page()

    def turn_paper(self) -> None:
        """Lay the paper on its side, or stand it up."""
        if self._pages is not None:
            self.begin(self._pages.paper.width < self._pages.paper.height)

    def ask_where_to_save(self) -> None:
        """Let the person choose a file."""
        if not self._ready or self._pages is None:
            return
        folder = start_folder(QStandardPaths.StandardLocation.DocumentsLocation)
        offered = str(Path(folder) / f"{file_name(self._pages.title)}.pdf")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save as PDF"), offered, "PDF (*.pdf)")
        if name:
            self.write(Path(name if name.lower().endswith(".pdf") else f"{name}.pdf"))

    def write(self, path: Path) -> None:
        """Write the pages to a file."""
        if self._pages is None:
            return

        def done() -> None:
            self._say_page()
            self._workspace.toast(self.tr("Saved {name}").format(name=path.name))
            self.finished.emit(str(path))
            self.close()

        self._run(write_pdf(path, self._pages, self._pages.paper, rtl=self.isRightToLeft()), done)

    def ask_which_printer(self) -> None:
        """Let the person choose a printer and pages."""
        if not self._ready or self._pages is None:
            return
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(self._pages.paper.layout)
        printer.setFullPage(True)
        printer.setDocName(self._pages.title)
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, self._pages.count())
        if dialog.exec():
            first, last = printer.fromPage() or 1, printer.toPage() or self._pages.count()
            steps = put_on(printer, self._pages, range(first - 1, last), rtl=self.isRightToLeft())
            self._run(steps, self._leave)

    def _leave(self) -> None:
        self.close()

    def cancel(self) -> None:
        """Stop what goes on; where nothing is laid out there is nothing to show either."""
        self._stop()
        if self._ready:
            self._say_page()
        else:
            self.close()

    def _laid_out(self) -> None:
        self._ready = True
        self.go(0)
        announce(self, self.where.text())

    def _run(self, steps: Iterator[tuple[int, int]], done: Callable[[], None]) -> None:
        self._stop()
        self._slices = Slices(steps, self)
        self._slices.progressed.connect(self._say_progress)
        self._slices.ended.connect(lambda error: self._end(error, done))
        self._offer(busy=True)

    def _end(self, error: OSError | None, done: Callable[[], None]) -> None:
        self._slices = None
        self._offer(busy=False)
        if error is None:
            done()
        else:
            self.where.setText(self.tr("It could not be written. {reason}").format(reason=error.strerror or error))

    def _stop(self) -> None:
        slices, self._slices = self._slices, None
        if slices is not None:
            slices.stop()
            slices.deleteLater()
        self._offer(busy=False)

    def _offer(self, *, busy: bool) -> None:
        for each in (self.save, self.print, self.turn, self.back, self.on):
            each.setEnabled(not busy)
        self.stop.setVisible(busy)
        for other in (self.back, self.on):
            other.setVisible(not busy)
        self.progress.setRange(0, 1)
        self.progress.setValue(0)
        self.progress.setVisible(busy)

    def _say_progress(self, done: int, total: int) -> None:
        locale = self._workspace.locale
        words = self.tr("{done} of {total}")
        self.where.setText(words.format(done=locale.toString(done), total=locale.toString(total)))
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _say_page(self) -> None:
        locale = self._workspace.locale
        count = self._pages.count() if self._pages is not None else 0
        words = self.tr("Page {page} of {count}")
        self.where.setText(words.format(page=locale.toString(self._page + 1), count=locale.toString(count)))
        self.back.setEnabled(self._page > 0)
        self.on.setEnabled(self._page + 1 < count)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        last = self._pages.count() - 1 if self._pages is not None and self._ready else 0
        to = {
            Qt.Key.Key_PageDown: self._page + 1,
            Qt.Key.Key_PageUp: self._page - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if key == Qt.Key.Key_Escape:
            self.cancel() if self._slices is not None else self.close()
        elif key in to:
            self.go(to[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._stop()
        super().closeEvent(event)
        self.closed.emit()
        self.deleteLater()


def file_name(title: str) -> str:
    """A title as the name of a file, on every system."""
    return " ".join(_UNFIT.sub(" ", title).split())[:_LONGEST_NAME].strip(" .") or "Counterfoil"
