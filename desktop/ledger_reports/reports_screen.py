"""The reports of the books: one table, of which every figure leads to what it is made of, down to the document.

Law: figures are reckoned on the worker's thread from the replica as it is now; nothing is kept that could be out of
date, and the last picture stays until the next one is there.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from desktop.analytics.reading import read_aside
from desktop.books.entry_sheet import show_entry
from desktop.ledger_reports import reports_menus as menus
from desktop.ledger_reports.chosen import ACCOUNT, NAMES, PARTY, Chosen
from desktop.ledger_reports.place import REPORTS
from desktop.ledger_reports.reports_actions import reports_actions
from desktop.ledger_reports.reports_head import ReportsHead
from desktop.ledger_reports.rows_model import RowsModel
from desktop.ledger_reports.views import PAGE, EntryOf, Found, LedgerView, ShownTable, View, line_rows, shown
from desktop.ledger_reports.words import compare_words, days, offered, tr
from desktop.records.fresh import Fresh
from desktop.shell.prints_itself import PRINTS_ITSELF
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.filled_or_empty import FilledOrEmpty
from desktop.widgets.record_table import RecordTable
from desktop.wish import wishes
from desktop.workspace import Workspace
from shared_models.accounting.reports.ledger_page import LedgerAsked, LedgerPage, Place
from shared_models.accounting.reports.span import Compare, Span
from shared_models.kernel.faults import NotFound
from sync.books.words import LANGUAGES, word
from sync.replica import books

_MADE_OF = frozenset({"entry", "account", "matching", "ledger_settings", "fiscal_year", "company", "contact"})
_PAUSE_MILLISECONDS = 300
_LEAST, _MOST_WORDS = 110, 280


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
        self.chosen = Chosen(offered(self.today(), None)["year"][1], self.today().isoformat(), language=self.language)
        self.period = "year"
        self.trail: list[View] = []
        self.found: Found | None = None
        self._places: dict[View, tuple[int, int]] = {}
        self._turn = 0
        self.head = ReportsHead([(each, word(each, self.language)) for each in NAMES])
        self.sending: QWidget | None = None
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
        self._fresh = Fresh(self, workspace, self.refresh, _MADE_OF, pause=_PAUSE_MILLISECONDS)
        self._back_to = ""
        self._connect()
        workspace.actions.add(*reports_actions(self))
        self._follow()

    def _connect(self) -> None:
        self.head.chosen.connect(self.choose)
        self.head.went.connect(self.back_to)
        for button, offer in (
            (self.head.period, menus.open_periods),
            (self.head.compare, menus.open_comparisons),
            (self.head.only, menus.open_narrowing),
            (self.head.taking_out, menus.open_taking_out),
        ):
            button.clicked.connect(partial(_offered, offer, self))
        self.head.accounts.clicked.connect(self.toggle_accounts)
        self.table.opened.connect(self.open_row)
        wishes(self.workspace).asked.connect(self._follow)

    def today(self) -> date:
        """The person's own day."""
        return date.today()  # noqa: DTZ011 - the person's own day

    def _follow(self, place: str = REPORTS) -> None:
        """Show the ledger that somebody elsewhere wants to see."""
        if place == REPORTS and (wish := wishes(self.workspace).take(place)) is not None:
            (account_id, called), back = wish
            self.look(replace(self.chosen, only={}).narrowed_to(ACCOUNT, account_id, called))
            self._back_to = back
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def look(self, chosen: Chosen) -> None:
        """Look at something else, from its top."""
        self.chosen, self.trail, self._back_to = chosen, [], ""
        self.refresh()

    def choose(self, name: str) -> None:
        """Show another report; a statement asks whose."""
        self.look(replace(self.chosen, name=name))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.chosen.view() is None:
            self.pick_party()

    def pick_party(self) -> None:
        """Ask whose statement it is."""
        menus.pick(self, PARTY)

    def choose_span(self, span: Span, period: str = "") -> None:
        """Look at other days."""
        self.period = period
        self.look(replace(self.chosen, span=span))

    def choose_comparison(self, compare: Compare) -> None:
        """Put other days beside them."""
        self.look(replace(self.chosen, compare=compare))

    def toggle_accounts(self) -> None:
        """Show the accounts below each line, or only the lines."""
        self.look(replace(self.chosen, detailed=not self.chosen.detailed))

    def step(self, by: int) -> None:
        """Look at the period before, or after."""
        self.period = ""
        self.look(self.chosen.stepped(by))

    def is_deep(self) -> bool:
        """Whether there is something to go back to."""
        return len(self.trail) > 1 or bool(self._back_to)

    def has_rows(self) -> bool:
        """Whether there are figures."""
        return self.model.rowCount() > 0

    def back(self) -> None:
        """Look again at what this was a part of."""
        if len(self.trail) > 1:
            self.back_to(len(self.trail) - 2)
        elif self._back_to:
            self.workspace.go(self._back_to)

    def back_to(self, at: int) -> None:
        """Look again at one of those that led here."""
        self.trail = self.trail[: at + 1]
        self.refresh()

    def open_row(self, at: int) -> None:
        """Look at what a row is made of."""
        row = self.model.row(at)
        if row is None:
            return
        if row.to is None:
            self.workspace.toast(tr("This line is reckoned from others; nothing was posted to it."))
            return
        if isinstance(row.to, EntryOf):
            show_entry(self.workspace, row.to.id)
            return
        self._places[self.trail[-1]] = (at, self.model.rowCount())
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
        self._fresh.settle()
        first = self.chosen.view()
        self.trail = self.trail or ([first] if first is not None else [])
        self._say_head()
        self._turn += 1
        if not self.trail:
            self._show_nobody()
            return
        view, turn = self.trail[-1], self._turn
        there = self.model.rowCount() if self.found and self.found.view == view else self._places.get(view, (0, 0))[1]
        limit = max(PAGE, there)

        def read(connection: Any) -> Found | None:
            with suppress(NotFound):
                return view.read(connection, limit)
            return None

        def told(found: Found | None) -> None:
            if turn == self._turn:
                self._show(found)

        read_aside(self.workspace, read, told)

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
        return view.called if view is not None and view.called else word(self.chosen.name, self.language)

    def about(self) -> str:
        """Of which days, and of whom."""
        return " · ".join([self.days(), *self.chosen.names()])

    def days(self) -> str:
        """Of which days."""
        span = self.chosen.days
        return days(Span(span.last, span.last) if self.chosen.is_aged else span, self.workspace.locale)

    def _say_head(self) -> None:
        trail = [view.called or word(self.chosen.name, self.language) for view in self.trail]
        compared = compare_words()[self.chosen.compare] if self.chosen.can_compare else ""
        self.head.say(self.chosen, trail, self.days(), compared)

    def _show_nobody(self) -> None:
        self.found = None
        self.model.show(ShownTable([]), False)
        text = tr("A statement shows what somebody was invoiced, has paid, and owes.")
        empty = EmptyState(tr("Whose statement?"), text, tr("Choose a customer or vendor…"), "table")
        empty.triggered.connect(self.pick_party)
        self._body.show_empty(empty)
        self.workspace.actions.changed.emit()

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
        if table.rows:
            self.table.set_current_row(at if at >= 0 else self._places.get(found.view, (0, 0))[0])
        self.workspace.actions.changed.emit()

    def _size_columns(self, texts: int) -> None:
        """Figures get the room they need; the words before them what is left, or theirs where the figures scroll."""
        header, words = self.table.horizontalHeader(), texts - 1
        needed = [max(self.table.sizeHintForColumn(at), header.sectionSizeHint(at)) for at in range(header.count())]
        wide = [max(_LEAST, each) for each in needed]
        left = self.table.viewport().width() - sum(wide) + wide[words] if wide else 0
        for at, each in enumerate(wide):
            header.setSectionResizeMode(at, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(at, each if at != words else min(each, _MOST_WORDS))
        if wide and left >= min(wide[words], _MOST_WORDS):
            header.setSectionResizeMode(words, QHeaderView.ResizeMode.Stretch)

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
            begun = {each.account_id for each in page.lines}
            rows = line_rows(found, more, self.workspace.locale, self.language, begun)
            self.found = Found(view, found.facts, LedgerPage([*page.lines, *more.lines], page.opening, more.next))
            self.model.add(rows, more.next is not None)

        read_aside(self.workspace, lambda connection: books.ledger(connection, asked, after, PAGE), told)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Escape) and self.is_deep():
            self.back()
            return
        super().keyPressEvent(event)


def _offered(offer: Callable[["ReportsScreen"], object], screen: "ReportsScreen", _checked: bool = False) -> None:
    offer(screen)
