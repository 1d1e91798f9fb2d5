"""Vouchers by keyboard: the form, and what was written last beside it.

Law: Ctrl+Enter posts and the next voucher of the kind is ready; what does not balance is not posted and says what is
missing. What is typed survives whatever ends the program.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.books.account_dialog import AccountDialog
from desktop.books.entry_sheet import EntrySheet
from desktop.books.line_more import LineMore, More
from desktop.books.line_row import LineRow
from desktop.books.not_open import books_not_open
from desktop.books.reading import RecentEntry, balance, last_like, recent_entries, row_of, settings_of
from desktop.books.voucher import JOURNALS, VoucherKind
from desktop.books.voucher_actions import kind_words, voucher_actions
from desktop.books.voucher_form import MOST_LINES, VoucherForm
from desktop.books.voucher_work import VoucherWork
from desktop.books.wanted_draft import wanted_draft
from desktop.books.words import money, sided, tr
from desktop.derive.occasion import today as calendar_day
from desktop.derive.value_text import ValueText
from desktop.drafts.drafts import drafts
from desktop.drafts.form_draft import FormDraft
from desktop.records.fresh import Fresh
from desktop.theme.sizes import PAGE_INSET
from desktop.theme.tokens import Tone
from desktop.widgets.buttons import Button, Chip, PrimaryButton
from desktop.widgets.filled_or_empty import FilledOrEmpty
from desktop.widgets.key_tip import triggers
from desktop.widgets.labels import Muted, SectionCaption, Title
from desktop.widgets.line_list import LineList, Lines
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id
from shared_models.kernel.write import Row
from sync.replica.drafts import Place as DraftPlace
from sync.replica.lists import titles

DRAFT: DraftPlace = ("entry", "", "+voucher")
_MADE_OF = frozenset({"entry", "journal", "account", "ledger_settings"})


class VoucherScreen(QWidget):
    """`form` is None until the books are opened."""

    def __init__(self, workspace: Workspace, today: Callable[[], date] = calendar_day) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAccessibleName(tr("Vouchers"))
        self.workspace, self._today = workspace, today
        self.form: VoucherForm | None = None
        self.draft: FormDraft | None = None
        self.work: VoucherWork | None = None
        self.chips: dict[VoucherKind, Chip] = {}
        self.recent = LineList(tr("Written last"), self._lines)
        self.recent.opened.connect(self.open_current)
        self._hint = Muted()
        workspace.actions.add(*voucher_actions(self))
        self._page = QWidget()
        self._page.setObjectName("page")
        self._body = FilledOrEmpty(self._page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._body)
        Fresh(self, workspace, self.refresh, _MADE_OF)
        drafts(workspace).went_on.connect(self._go_on)
        wanted_draft(workspace).asked.connect(self._follow)
        self.refresh()

    def refresh(self) -> None:
        """Read again what there is."""
        if "entry" not in self.workspace.catalogue.record_types:
            return
        settings = settings_of(self.workspace)
        if settings is None:
            self._body.show_empty(books_not_open(self.workspace))
            return
        if self.form is None:
            self._lay_out(settings)
        self._body.show_empty(None)
        self.recent.show_items(recent_entries(self.workspace.reader))

    def _lay_out(self, settings: Row) -> None:
        self.form = VoucherForm(self.workspace, settings, self._today)
        self.form.make_wanted.connect(self.make_account)
        self.form.more_wanted.connect(self.ask_more)
        self.form.row_entered.connect(self._show_account)
        self.draft = FormDraft(self.workspace, {"voucher": self.form}, DRAFT)
        self.work = VoucherWork(self.workspace, self.form, self.draft, self._next)
        self.form.split_wanted.connect(self.work.split_tax)
        self._resume()
        column = QVBoxLayout()
        column.setContentsMargins(0, 18, 0, PAGE_INSET)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setContentsMargins(PAGE_INSET, 0, PAGE_INSET, 0)
        head.addWidget(Title(tr("Vouchers")))
        head.addStretch(1)
        column.addLayout(head)
        column.addLayout(self._kinds())
        column.addWidget(self.form, 1)
        column.addLayout(self._foot())
        beside = QVBoxLayout()
        beside.setContentsMargins(0, 24, 0, 0)
        caption = SectionCaption(tr("Written last"))
        caption.setContentsMargins(PAGE_INSET, 0, 0, 0)
        beside.addWidget(caption)
        beside.addWidget(self.recent, 1)
        row = QHBoxLayout(self._page)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(column, 1)
        row.addLayout(beside)
        self._show_kind()

    def _kinds(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(PAGE_INSET, 0, PAGE_INSET, 0)
        row.setSpacing(6)
        for kind, words in kind_words().items():
            chip = self.chips[kind] = Chip(f"{words}  {self.workspace.actions.shortcut_text(f'voucher.{kind}')}")
            chip.setAccessibleName(words)
            chip.clicked.connect(lambda _=False, kind=kind: self.begin(kind))
            row.addWidget(chip)
        row.addStretch(1)
        return row

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(PAGE_INSET, 0, PAGE_INSET, 0)
        row.setSpacing(8)
        self.post_button = PrimaryButton(tr("Post"))
        keep, like = Button(tr("Keep as draft")), Button(tr("Like the last one"))
        for button, name in ((self.post_button, "post"), (keep, "keep"), (like, "like_last")):
            triggers(button, self.workspace.actions, f"voucher.{name}")
        row.addWidget(self._hint, 1)
        for each in (like, keep, self.post_button):
            row.addWidget(each)
        return row

    def begin(self, kind: VoucherKind) -> None:
        """Write a voucher of a kind; its key again goes to the next journal of that kind."""
        if self.form is None or self.work is None:
            return
        again = kind is self.form.kind and not self.form.entry_id
        at = self.form.journal_at() + 1 if again and self.form.typed() is None else 0
        self.work.loaded = None
        if self.form.typed() is not None and again:
            return  # what is typed stays
        if self.draft is not None and self.form.typed() is not None:
            self.draft.forget()
        self.form.begin(kind, at)
        self._show_kind()
        self.form.first_field().setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_kind(self) -> None:
        if self.form is not None:
            self.chips[self.form.kind].setChecked(True)

    def _show_account(self) -> None:
        """Say what the account of the current line stands at."""
        row = self.form.current_row() if self.form is not None else None
        found = row.account.account() if row is not None else None
        if found is not None and self.form is not None:
            amount = sided(self.workspace, balance(self.workspace.reader, found.id), self.form.base)
            words = tr("{account}: {balance}").format(account=found.title, balance=amount)
            tax = row_of(self.workspace, "tax", found.tax_id) if found.tax_id else None
            self._hint.setText(tr("{words} · % takes out {tax}").format(words=words, tax=tax["name"]) if tax else words)

    def post(self) -> None:
        """Post what is typed, or say what is missing."""
        if self.work is not None:
            self.work.post()

    def keep(self) -> None:
        """Keep what is typed as a draft that all book-keepers see."""
        if self.work is not None:
            self.work.keep()

    def _next(self) -> None:
        """The next one of the same kind and day."""
        if self.form is not None:
            self.form.begin(self.form.kind, self.form.journal_at())
            self.form.first_field().setFocus(Qt.FocusReason.OtherFocusReason)

    def make_account(self, row: LineRow, text: str) -> None:
        """Make an account for a line, and go on in it."""

        def made(account_id: Id) -> None:
            row.account.show_account(account_id)
            row.party.setFocus(Qt.FocusReason.OtherFocusReason)

        AccountDialog(self.workspace, text, made).open()

    def ask_more(self, row: LineRow | None = None) -> None:
        """Ask for the due day, the analytic account and the boxes of the tax return of a line."""
        form = self.form
        row = row or (form.current_row() if form is not None else None)
        if row is None or form is None:
            return

        def take(more: More) -> None:
            row.set_more(more)
            form.edited.emit()

        start = int(form.settings["fiscal_start"])
        LineMore(self.workspace, self.window(), row.more, self._today, start, take).show_at(row.debit)

    def remove_line(self) -> None:
        """Take away the line one types in."""
        row = self.form.current_row() if self.form is not None else None
        if row is not None and self.form is not None:
            self.form.remove_row(row)

    def like_last(self) -> None:
        """Write the same as the last one posted in the journal."""
        form = self.form
        chosen = form.chosen_journal() if form is not None else None
        found = last_like(self.workspace.reader, chosen.id) if chosen is not None else None
        if form is None or found is None:
            self.workspace.toast(tr("Nothing has been posted in this journal yet."))
            return
        if len(found["lines"]) <= MOST_LINES:
            form.show_entry(found, self._names(found), again=True)
            form.first_field().setFocus(Qt.FocusReason.OtherFocusReason)

    def _names(self, entry: Mapping[str, Any]) -> dict[Id, str]:
        keys = {
            (kind, line[f"{kind}_id"])
            for line in entry["lines"] or ()
            for kind in ("company", "contact")
            if line.get(f"{kind}_id")
        }
        found = titles(self.workspace.reader, self.workspace.catalogue.record_types, keys)
        return {key[1]: title for key, title in found.items()}

    def go_to_day(self) -> None:
        """Type the day."""
        if self.form is not None:
            self.form.day.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to_recent(self) -> None:
        """Walk what was written last."""
        self.recent.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_current(self) -> None:
        """Show an entry; a draft is gone on with."""
        current = self.recent.current()
        if current is None:
            return
        if current.is_posted:
            EntrySheet(self.workspace, current.id).open()
        else:
            self.go_on_with(current.id)

    def go_on_with(self, entry_id: Id) -> None:
        """Go on with a draft that is kept."""
        found = row_of(self.workspace, "entry", entry_id)
        if found is None or self.form is None or self.work is None or found["posted_at"] is not None:
            return
        if len(found["lines"] or ()) > MOST_LINES:
            self.workspace.toast(tr("This entry has too many lines to be typed."))
            return
        journal = row_of(self.workspace, "journal", str(found["journal_id"]))
        kind = next(
            (each for each in VoucherKind if journal and journal["kind"] in JOURNALS[each]), VoucherKind.JOURNAL
        )
        self.form.begin(kind)
        self.form.journal.set_value(found["journal_id"])
        self.form.show_entry(found, self._names(found))
        self.work.loaded = found
        self._show_kind()

    def _follow(self) -> None:
        if found := wanted_draft(self.workspace).take():
            self.go_on_with(found)

    def _resume(self) -> None:
        """Put back what was typed before; that of a stored draft goes on with it."""
        if self.draft is None or self.form is None or self.work is None or not self.draft.resume():
            return
        stored = row_of(self.workspace, "entry", self.form.entry_id) if self.form.entry_id else None
        is_draft = stored is not None and stored["posted_at"] is None
        self.work.loaded = stored if is_draft else None
        self.form.entry_id = self.form.entry_id if is_draft else ""

    def _go_on(self) -> None:
        if self.form is not None and self.form.typed() is None:
            self._resume()
            self._show_kind()

    def _lines(self, each: RecentEntry) -> Lines:
        amount = money(self.workspace, each.amount, each.currency)
        state = each.number or (tr("Pending") if each.is_posted else tr("Draft"))
        day = ValueText(self.workspace.locale).day(each.day)
        second = tr("{day} · {journal}").format(day=day, journal=each.journal)
        icon = "check" if each.number else "clock" if each.is_posted else "pencil-line"
        token = "faint" if each.number else Tone.WARNING.value
        return Lines(
            icon, token, each.text or state, second, tr("{state} · {amount}").format(state=state, amount=amount)
        )
