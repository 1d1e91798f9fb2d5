"""Closing: the months of the books, what is still to be done in each, and closing or opening it; years and locks.

Law: what is not done yet is said, leads to where it is done, and hinders nobody: whoever closes answers for it. A lock
for ever is asked twice.
"""

from collections.abc import Sequence

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.analytics.reading import read_aside
from desktop.books.check_rows import CheckRows
from desktop.books.closing_actions import closing_actions
from desktop.books.closing_checks import Check, CheckKind, Month, checks, months
from desktop.books.closing_ways import follow
from desktop.books.filed_returns import FiledReturns
from desktop.books.lock_dialog import LockDialog
from desktop.books.not_open import books_not_open
from desktop.books.reading import settings_of
from desktop.books.reopen_dialog import ReopenDialog
from desktop.books.return_dialog import ReturnDialog
from desktop.books.revalue_dialog import RevalueDialog
from desktop.books.words import sided, tr
from desktop.books.year_dialog import YearDialog
from desktop.derive.occasion import today
from desktop.derive.value_text import ValueText
from desktop.derive.words import choice, number
from desktop.records.fresh import Fresh
from desktop.theme.tokens import Tone
from desktop.widgets.choices import Choices
from desktop.widgets.labels import Label, Muted, SectionCaption, Subtitle
from desktop.widgets.line_list import LineList, Lines
from desktop.widgets.list_beside_page import ListBesidePage, PageBeside
from desktop.widgets.pill import Pill
from desktop.workspace import Workspace
from shared_models.accounting.ledger_settings import SETTINGS
from sync.replica.books_attention import month_to_close

_MADE_OF = frozenset(
    {
        "period",
        "fiscal_year",
        "ledger_lock",
        "entry",
        "document",
        "bank_line",
        "tax_return",
        "ledger_settings",
        "exchange_rate",
        "matching",
    }
)


class ClosingScreen(QWidget):
    """`list` has the months, `page` what is to be done in the current one."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAccessibleName(tr("Closing"))
        self.workspace = workspace
        self.list = LineList(tr("Months"), self._lines)
        self.page = PageBeside()
        self.found: list[Check] = []
        self.rows: CheckRows | None = None
        workspace.actions.add(*closing_actions(self))
        laid_out = ListBesidePage(self, tr("Closing"), self.list, self.page)
        self._figure, self._filled = laid_out.figure, laid_out.filled
        self.list.moved.connect(lambda _: self._look())
        self.list.opened.connect(self.enter_checks)
        Fresh(self, workspace, self.refresh, _MADE_OF)

    def refresh(self) -> None:
        """Read the months and what is to be done again."""
        found = months(self.workspace.reader) if "period" in self.workspace.catalogue.record_types else []
        first = not self.list.items()
        self.list.show_items(found)
        self._filled.show_empty(None if found else books_not_open(self.workspace))
        if first:
            self.list.step_to(self._first(found))
        self._look()

    def _first(self, found: Sequence[Month]) -> int:
        """Where one begins: at the month that is to be closed, or else at the first that is open."""
        month = month_to_close(self.workspace.reader, today().isoformat()) if found else ""
        to_do = [at for at, each in enumerate(found) if each.month == month or (each.state == "open" and not month)]
        return to_do[-1] if to_do else 0

    def current(self) -> Month | None:
        """The month that is shown."""
        found = self.list.current()
        return found if isinstance(found, Month) else None

    def _look(self) -> None:
        month, settings = self.current(), settings_of(self.workspace)
        if month is None or settings is None:
            return
        base = str(settings["base_currency"])

        def show(found: list[Check]) -> None:
            if month == self.current():
                self.found = found
                self.page.show_page(self._name(month), lambda column: self._fill(column, month, found, base))
                self.workspace.actions.changed.emit()

        read_aside(self.workspace, lambda reader: checks(reader, month, settings), show)

    def _fill(self, column: QVBoxLayout, month: Month, found: list[Check], base: str) -> None:
        head = QHBoxLayout()
        head.addWidget(Subtitle(self._name(month)))
        head.addSpacing(8)
        closed = month.state != "open"
        head.addWidget(Pill(tr("Closed") if closed else tr("Open"), Tone.NEUTRAL if closed else Tone.POSITIVE))
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(Muted(tr("Fiscal year {year}").format(year=month.year)))
        column.addSpacing(8)
        column.addWidget(SectionCaption(tr("Before you close")))
        self.rows = CheckRows(found, lambda each: self._words(each, base))
        self.rows.opened.connect(lambda each: follow(self.workspace, month, each))
        self.rows.left.connect(lambda: self.list.setFocus(Qt.FocusReason.OtherFocusReason))
        column.addWidget(self.rows)
        column.addSpacing(8)
        offered = [("closing.reopen", tr("Open again"))] if closed else [("closing.close", tr("Close the month"))]
        offered += [("closing.tax", tr("Tax return…")), ("closing.revalue", tr("Revalue…"))]
        offered += [("closing.lock", tr("Lock…")), ("closing.year", tr("Open the next year"))]
        year = [("closing.close_year", tr("Close the year…"))] if month.year_is_open else []
        offered += year or [("closing.reopen_year", tr("Open the year again…"))]
        column.addWidget(Choices(self.workspace.actions, offered))
        column.addSpacing(8)
        column.addWidget(SectionCaption(tr("Locks")))
        for words in self._locks():
            column.addWidget(Label(words))
        column.addStretch(1)

    def _locks(self) -> list[str]:
        kinds, values = (
            self.workspace.catalogue.record_type("ledger_lock").field("kind"),
            ValueText(self.workspace.locale),
        )
        sql = "SELECT kind, until FROM ledger_lock WHERE until IS NOT NULL AND deleted_at IS NULL ORDER BY kind"
        found = [
            tr("{kind}: until {day}").format(kind=choice(kinds, kind), day=values.day(day))
            for kind, day in self.workspace.reader.execute(sql)
        ]
        return found or [tr("Nothing is locked.")]

    def _words(self, check: Check, base: str) -> str:
        if not check.count:
            return {
                CheckKind.DRAFTS: tr("No entry is a draft"),
                CheckKind.DOCUMENTS: tr("No document is a draft"),
                CheckKind.BANK: tr("Every bank line is reconciled"),
                CheckKind.SUSPENSE: tr("Suspense is empty"),
                CheckKind.TAX: tr("The tax return is filed"),
                CheckKind.REVALUED: tr("Foreign balances are revalued"),
            }[check.kind]
        count = number(check.count)
        return {
            CheckKind.DRAFTS: tr("Entries that are still drafts: {count}").format(count=count),
            CheckKind.DOCUMENTS: tr("Documents that are still drafts: {count}").format(count=count),
            CheckKind.BANK: tr("Bank lines to reconcile: {count}").format(count=count),
            CheckKind.SUSPENSE: tr("In suspense: {amount}").format(amount=sided(self.workspace, check.count, base)),
            CheckKind.TAX: tr("The tax return is not filed"),
            CheckKind.REVALUED: tr("Foreign balances to revalue: {count}").format(count=count),
        }[check.kind]

    def _name(self, month: Month) -> str:
        year, of_year = month.month.split("-")
        name = self.workspace.locale.standaloneMonthName(int(of_year), QLocale.FormatType.LongFormat)
        digits = self.workspace.locale.toString(QDate(int(year), int(of_year), 1), "yyyy")
        return tr("{month} {year}").format(month=name, year=digits)

    def _lines(self, month: Month) -> Lines:
        closed = month.state != "open"
        state = tr("Closed") if closed else tr("Open")
        icon, token = ("lock-simple", "faint") if closed else ("calendar-blank", "sub")
        return Lines(icon, token, self._name(month), tr("Fiscal year {year}").format(year=month.year), state)

    def close_month(self) -> None:
        """Close the current month."""
        month = self.current()
        if month is not None:
            words = tr("Close {month}").format(month=self._name(month))
            done = tr("Done: {what}").format(what=words)
            self.workspace.operations.verb(
                "period", month.id, "close_period", {}, {}, words, done=lambda _: self.workspace.toast(done)
            )

    def reopen_month(self) -> None:
        """Open the current month again, after asking why."""
        if (month := self.current()) is not None:
            title = tr("Open {month} again").format(month=self._name(month))
            ReopenDialog(self.workspace, title, ("period", month.id), "reopen_period").open()

    def file_return(self) -> None:
        """Show the tax return that the current month belongs to."""
        if (month := self.current()) is not None:
            ReturnDialog(self.workspace, month.month).open()

    def show_returns(self) -> None:
        """Show the tax returns that were filed."""
        FiledReturns(self.workspace).open()

    def revalue(self) -> None:
        """Value foreign balances at the end of the current month."""
        if (month := self.current()) is not None:
            RevalueDialog(self.workspace, month.last).open()

    def close_year(self) -> None:
        """Show what the year of the current month came to, and close it."""
        if (month := self.current()) is not None:
            YearDialog(self.workspace, month).open()

    def reopen_year(self) -> None:
        """Open the year of the current month again, after asking why."""
        if (month := self.current()) is not None:
            title = tr("Open the fiscal year {year} again").format(year=month.year)
            ReopenDialog(self.workspace, title, SETTINGS, "reopen_year", {"fiscal_year_id": month.year_id}).open()

    def enter_checks(self) -> None:
        """Go from the months to what is still to be done in the current one."""
        if self.rows is not None:
            self.rows.enter(self.found)

    def open_next_year(self) -> None:
        """Open the fiscal year after the last one."""
        found = self.list.items()
        if not found:
            return
        last = found[0].month
        at = int(last[:4]) * 12 + int(last[5:])
        first = f"{at // 12:04d}-{at % 12 + 1:02d}-01"
        label = tr("Open the fiscal year from {day}").format(day=ValueText(self.workspace.locale).day(first))
        self.workspace.operations.verb(*SETTINGS, "open_year", {"first": first, "name": None}, {}, label)

    def lock(self) -> None:
        """Lock the books up to a day; the end of the current month is offered."""
        month = self.current()
        if month is not None:
            LockDialog(self.workspace, month.last).open()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        (self._filled.empty or self.list).setFocus(Qt.FocusReason.OtherFocusReason)
