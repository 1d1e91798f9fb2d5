"""The ledger of a customer with 10,000 lines in the window's own table: until its first paint, and frames of scrolling.

Read, worded, modelled and painted in one go, without a screen; the pages that scrolling comes to are read then.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, QModelIndex
from PySide6.QtWidgets import QApplication
from sqlcipher3.dbapi2 import Connection

from desktop.ledger_reports.rows_model import RowsModel
from desktop.ledger_reports.views import PAGE, Found, LedgerView, line_rows, shown
from desktop.theme.theme import Mode, theme
from desktop.widgets.record_table import RecordTable
from shared_models.accounting.reports.ledger_page import LedgerAsked, LedgerPage
from sync.replica import books
from tests.bench.report import Report, percentile

LANGUAGE, LOCALE = "en", QLocale(QLocale.Language.English)
FIRST, FRAMES, SIZE = 7, 200, (1300, 800)


def measure(report: Report, connection: Connection, asked: LedgerAsked, lines: int) -> None:
    """Note milliseconds of wall time; `lines` is how many the ledger has, all of which are scrolled through."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    theme().install(application, Mode.LIGHT)
    window = _Window(connection, LedgerView(asked, "Ledger"))
    report.add("ledger_first_paint_ms", percentile([_took(window.open) for _ in range(FIRST)], 50), ("<", 100))
    frames, pages = window.scroll(lines)
    report.add("ledger_scroll_frame_p95_ms", percentile(frames, 95))
    report.add("ledger_next_page_p95_ms", percentile(pages, 95))


class _Window:
    def __init__(self, connection: Connection, view: LedgerView) -> None:
        self._connection, self._view = connection, view
        self._table = RecordTable("Figures")
        self._model = RowsModel(self._more, self._table)
        self._table.setModel(self._model)
        self._table.resize(*SIZE)
        self._table.show()
        QApplication.processEvents()  # nothing is painted before it is exposed
        self._found: Found | None = None

    def open(self) -> None:
        """Read and paint it as if for the first time."""
        self._found = self._view.read(self._connection, PAGE)
        assert isinstance(self._found.what, LedgerPage)
        self._model.show(shown(self._found, LOCALE, LANGUAGE), self._found.what.next is not None)
        self._table.viewport().repaint()

    def scroll(self, lines: int) -> tuple[Sequence[float], Sequence[float]]:
        """To the end, in equal steps: what each frame took, and each page that was read on the way."""
        bar, frames, pages = self._table.verticalScrollBar(), list[float](), list[float]()
        for step in range(1, FRAMES + 1):
            while self._model.canFetchMore(self._nowhere) and self._model.rowCount() < lines * step // FRAMES:
                pages.append(_took(lambda: self._model.fetchMore(self._nowhere)))
            bar_at = bar.maximum() * step // FRAMES
            frames.append(_took(lambda at=bar_at: (bar.setValue(at), self._table.viewport().repaint())))  # type: ignore[misc]
        assert self._model.rowCount() >= lines, self._model.rowCount()
        return frames, pages

    @property
    def _nowhere(self) -> QModelIndex:
        return QModelIndex()

    def _more(self) -> None:
        assert self._found is not None
        page = self._found.what
        assert isinstance(page, LedgerPage)
        more = books.ledger(self._connection, self._view.asked, page.next, PAGE)
        begun = {each.account_id for each in page.lines}
        rows = line_rows(self._found, more, LOCALE, LANGUAGE, begun)
        both = LedgerPage([*page.lines, *more.lines], page.opening, more.next)
        self._found = Found(self._view, self._found.facts, both)
        self._model.add(rows, more.next is not None)


def _took(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000
