"""The reports of the books: one table, of which every figure leads to what it is made of, down to the document.

Law: figures are reckoned on the worker's thread from the replica as it is now; nothing is kept that could be out of
date, and the last picture stays until the next one is there.
"""

from collections.abc import Callable
from contextlib import suppress
from datetime import date, time
from functools import partial
from typing import Any

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QVBoxLayout, QWidget

from desktop.analytics.reading import read_aside
from desktop.ledger_reports.reports_actions import reports_actions
from desktop.ledger_reports.reports_head import ReportsHead
from desktop.ledger_reports.rows_model import RowsModel
from desktop.ledger_reports.views import PAGE, EntryOf, Found, LedgerView, ReportView, View, line_row, shown
from desktop.ledger_reports.words import compare_words, days, offered, tr
from desktop.records.list_menus import pop_up
from desktop.shell.prints_itself import PRINTS_ITSELF
from desktop.widgets.day_prompt import DayPrompt
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.filled_or_empty import FilledOrEmpty
from desktop.widgets.record_table import RecordTable
from desktop.workspace import Workspace
from shared_models.accounting.reports.asked import COMPARED, Asked, ReportName
from shared_models.accounting.reports.ledger_page import LedgerAsked, LedgerPage, Place
from shared_models.accounting.reports.span import Compare, Span
from shared_models.kernel.faults import NotFound
from sync.books.words import LANGUAGES, word
from sync.replica import books
from sync.replica.touched import Touched

_MADE_OF = frozenset({"entry", "account", "matching", "ledger_settings", "fiscal_year", "company", "contact"})
_PAUSE_MILLISECONDS = 300
GENERAL_LEDGER = "general_ledger"
NAMES = (*(each.value for each in ReportName), GENERAL_LEDGER)


class ReportsScreen(QWidget):
    """One screen, kept while the window is. The last of `trail` is what is looked at."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setProperty(PRINTS_ITSELF, True)
        self.setAccessibleName(tr("Reports"))
        self.workspace = workspace
        code = QLocale.languageToCode(workspace.locale.language())
        self.language = code if code in LANGUAGES else "en"
        self.name, self.compare, self.detailed, self.period = NAMES[0], Compare.NOTHING, False, "year"
        self.trail: list[View] = []
        self.found: Found | None = None
        self._rows: dict[View, int] = {}
        self._turn, self._stale = 0, True
        self.head = ReportsHead([(each, word(each, self.language)) for each in NAMES])
        self.table = RecordTable(tr("Figures"))
        self.table.setSortingEnabled(False)
        self.table.horizontalHeader().setSortIndicatorShown(False)
        self.table.horizontalHeader().setSectionsMovable(False)
        self.model = RowsModel(self._more, self)
        self.table.setModel(self.model)
        self.table.set_frozen(1)
        self._body = FilledOrEmpty(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(self._body, 1)
        self.setFocusProxy(self.table)
        self._again = QTimer(self, singleShot=True, interval=_PAUSE_MILLISECONDS)
        self._again.timeout.connect(self.refresh)
        self.span = offered(self.today(), None)["year"][1]
        self._connect()
        workspace.actions.add(*reports_actions(self))

    def _connect(self) -> None:
        self.head.chosen.connect(self.choose)
        self.head.went.connect(self.back_to)
        self.head.period.clicked.connect(self.open_periods)
        self.head.compare.clicked.connect(self.open_comparisons)
        self.head.accounts.clicked.connect(self.toggle_accounts)
        self.head.taking_out.clicked.connect(self.open_taking_out)
        self.table.opened.connect(self.open_row)
        self.workspace.touched.connect(self._hear)

    def today(self) -> date:
        """The person's own day."""
        return date.today()  # noqa: DTZ011 - the person's own day

    def choose(self, name: str) -> None:
        """Show another report, from its top."""
        self.name, self.trail = name, []
        self.refresh()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_span(self, span: Span, period: str = "") -> None:
        """Look at other days."""
        self.span, self.period, self.trail = span, period, []
        self.refresh()

    def choose_comparison(self, compare: Compare) -> None:
        """Put other days beside them."""
        self.compare, self.trail = compare, []
        self.refresh()

    def toggle_accounts(self) -> None:
        """Show the accounts below each line, or only the lines."""
        self.detailed, self.trail = not self.detailed, []
        self.refresh()

    def step(self, by: int) -> None:
        """Look at the period before, or after."""
        self.choose_span(self.span.previous() if by < 0 else self.span.following())

    def can_compare(self) -> bool:
        """Whether the report has columns of other days."""
        return self.name in COMPARED

    def is_deep(self) -> bool:
        """Whether there is something to go back to."""
        return len(self.trail) > 1

    def has_rows(self) -> bool:
        """Whether there are figures."""
        return self.model.rowCount() > 0

    def back(self) -> None:
        """Look again at what this was a part of."""
        if self.is_deep():
            self.back_to(len(self.trail) - 2)

    def back_to(self, at: int) -> None:
        """Look again at one of those that led here."""
        self.trail = self.trail[: at + 1]
        self.refresh()

    def open_row(self, at: int) -> None:
        """Look at what a row is made of."""
        row = self.model.row(at)
        if row is None or row.to is None:
            return
        if isinstance(row.to, EntryOf):
            self.workspace.show_record("entry", row.to.id)
            return
        self._rows[self.trail[-1]] = at
        self.trail.append(row.to)
        self.refresh()

    def open_document(self) -> None:
        """Open the document that the line under the keys was posted from."""
        row = self.model.row(self.table.current_row())
        if row is None or not isinstance(row.to, EntryOf):
            return
        sql = "SELECT document_id FROM entry WHERE id = ?"
        found = self.workspace.reader.execute(sql, (row.to.id,)).fetchone()
        if found is not None and found[0]:
            self.workspace.show_record("document", found[0])
        else:
            self.workspace.toast(tr("This entry was not made from a document."))

    def refresh(self) -> None:
        """Reckon what is looked at, and show it when it is there."""
        self._stale = False
        self.trail = self.trail or [self._view()]
        view, self._turn = self.trail[-1], self._turn + 1
        turn, limit = self._turn, max(PAGE, self.model.rowCount() if self.found and self.found.view == view else 0)
        self._say_head()

        def read(connection: Any) -> Found | None:
            with suppress(NotFound):
                return view.read(connection, limit)
            return None

        def told(found: Found | None) -> None:
            if turn == self._turn:
                self._show(found)

        read_aside(self.workspace, read, told)

    def open_periods(self) -> QMenu:
        """Offer the periods."""
        known = offered(self.today(), self.found.facts if self.found else None)
        entries = [(name, words) for name, (words, _) in known.items()]
        menu = self._menu(tr("Period"), entries, self.period, lambda name: self.choose_span(known[name][1], name))
        menu.addSeparator()
        menu.addAction(tr("Choose days…")).triggered.connect(self.ask_days)
        pop_up(menu, self.head.period)
        return menu

    def open_comparisons(self) -> QMenu:
        """Offer what can stand beside the figures."""
        menu = self._menu(tr("Comparison"), list(compare_words().items()), self.compare, self.choose_comparison)
        pop_up(menu, self.head.compare)
        return menu

    def open_taking_out(self) -> None:
        """Offer paper and files."""
        menu = QMenu(self)
        menu.setAccessibleName(tr("Print or export"))
        for name in ("print", "excel", "csv", "pdf"):
            action = self.workspace.actions.find(f"ledger_reports.{name}")
            entry = menu.addAction(action.label)
            entry.setEnabled(self.workspace.actions.can_run(action))
            entry.triggered.connect(partial(_ignoring, action.run))
        pop_up(menu, self.head.taking_out)

    def ask_days(self) -> None:
        """Ask for the first day, then for the last."""
        first = self._prompt(tr("First day"), [(tr("As now"), date.fromisoformat(self.span.first))])
        first.chosen.connect(self._ask_last)

    def save(self, kind: str) -> None:
        """Ask for a file, and write what is looked at into it."""
        from desktop.ledger_reports.taking_out import ask_where

        ask_where(self, kind)

    def print_report(self) -> None:
        """Show what would be on paper."""
        from desktop.ledger_reports.taking_out import open_preview

        open_preview(self)

    def title(self) -> str:
        """What is looked at, in words."""
        view = self.trail[-1] if self.trail else None
        return view.called if view is not None and view.called else word(self.name, self.language)

    def about(self) -> str:
        """Of which days."""
        return days(self.span, self.workspace.locale)

    def _ask_last(self, day: date | None, _clock: time | None) -> None:
        if day is None:
            return
        last = self._prompt(tr("Last day"), [(tr("The same day"), day)])

        def chosen(until: date | None, _clock: time | None) -> None:
            if until is not None:
                self.choose_span(Span(*sorted((day.isoformat(), until.isoformat()))))

        last.chosen.connect(chosen)

    def _prompt(self, title: str, known: list[tuple[str, date]]) -> DayPrompt:
        prompt = DayPrompt(self.window(), title, known, self.workspace.locale, self.today)
        prompt.show_at(self.head.period)
        return prompt

    def _menu(self, name: str, entries: list[tuple[Any, str]], current: object, choose: Callable[[Any], None]) -> QMenu:
        menu = QMenu(self)
        menu.setAccessibleName(name)
        for value, words in entries:
            entry = menu.addAction(words)
            entry.setCheckable(True)
            entry.setChecked(value == current)
            entry.triggered.connect(partial(_ignoring, partial(choose, value)))
        return menu

    def _view(self) -> View:
        if self.name == GENERAL_LEDGER:
            asked = Asked(ReportName.TRIAL_BALANCE, self.span, language=self.language)
            return ReportView(asked)
        compare = self.compare if self.can_compare() else Compare.NOTHING
        name = ReportName(self.name)
        return ReportView(Asked(name, self.span, compare, language=self.language, detailed=self.detailed))

    def _say_head(self) -> None:
        trail = [view.called or word(self.name, self.language) for view in self.trail]
        compared = compare_words()[self.compare] if self.can_compare() else ""
        self.head.say(self.name, trail, self.about(), compared, detailed=self.detailed)

    def _show(self, found: Found | None) -> None:
        same = self.found is not None and found is not None and self.found.view == found.view
        at = self.table.current_row() if same else -1
        scrolled = self.table.verticalScrollBar().value() if same else 0
        self.found = found
        if found is None:
            text = tr("Set up the books first: choose a country and a chart of accounts.")
            self._body.show_empty(EmptyState(tr("No books yet"), text, "", "table"))
            return
        table = shown(found, self.workspace.locale, self.language)
        self.model.show(table, isinstance(found.what, LedgerPage) and found.what.next is not None)
        nothing = EmptyState(tr("Nothing was posted"), tr("There is nothing in these days."), "", "table")
        self._body.show_empty(None if table.rows else nothing)
        self._size_columns(table.texts)
        if same:
            self.table.verticalScrollBar().setValue(scrolled)
        row = at if at >= 0 else self._rows.get(found.view, -1)
        if row >= 0:
            self.table.set_current_row(row)
        self.workspace.actions.changed.emit()

    def _size_columns(self, texts: int) -> None:
        header = self.table.horizontalHeader()
        for at in range(self.model.columnCount()):
            wide = QHeaderView.ResizeMode.Stretch if at == texts - 1 else QHeaderView.ResizeMode.Interactive
            header.setSectionResizeMode(at, wide)
            if at != texts - 1:
                needed = max(self.table.sizeHintForColumn(at), header.sectionSizeHint(at))
                header.resizeSection(at, max(110, needed))

    def _more(self) -> None:
        found = self.found
        if found is None or not isinstance(found.what, LedgerPage) or found.what.next is None:
            return
        view, page, turn = found.view, found.what, self._turn
        assert isinstance(view, LedgerView)
        asked: LedgerAsked = view.asked
        after: Place | None = page.next

        def told(more: LedgerPage) -> None:
            if turn != self._turn:
                return
            lines = [*page.lines, *more.lines]
            self.found = Found(view, found.facts, LedgerPage(lines, page.opening, more.next))
            rows = [line_row(each, found.facts, self.workspace.locale) for each in more.lines]
            self.model.add(rows, more.next is not None)

        read_aside(self.workspace, lambda connection: books.ledger(connection, asked, after, PAGE), told)

    def _hear(self, touched: Touched) -> None:
        if touched.everything or _MADE_OF & touched.records.keys():
            self._stale = True
            if self.isVisible():
                self._again.start()

    def showEvent(self, event: QShowEvent) -> None:
        if self._stale:
            self.refresh()
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace and self.is_deep():
            self.back()
            return
        super().keyPressEvent(event)


def _ignoring(run: Callable[[], object], _checked: bool = False) -> None:
    run()
