"""The form of a voucher: its head, its lines, and what is still missing, shown while one types.

Law: it stores nothing. `typed` and `type_again` are all that is needed to have it back after a crash.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.books.book_editors import AmountField, DayField, WordsField
from desktop.books.line_row import LineRow, in_order
from desktop.books.reading import BookJournal, controls_of, journals, rate_on
from desktop.books.voucher import TypedLine, VoucherKind, beginning
from desktop.books.words import figure, money, tr
from desktop.derive.wrong import Wrong
from desktop.theme.sizes import PAGE_INSET
from desktop.theme.tokens import Tone
from desktop.widgets.editors.choice import Choice
from desktop.widgets.editors.choice_editor import ChoiceEditor
from desktop.widgets.editors.editor import Editor
from desktop.widgets.editors.number_editor import NumberEditor
from desktop.widgets.labels import Amount, SectionCaption
from desktop.widgets.pill import Pill
from desktop.widgets.scrolled import Scrolled
from desktop.workspace import Workspace
from shared_models.accounting.vocabulary import RATE_SCALE
from shared_models.kernel.ids import Id
from shared_models.kernel.money import exponent
from shared_models.kernel.write import Row

MOST_LINES = 200
"""Longer entries are written by programs; they are not typed."""


class VoucherForm(QWidget):
    """`edited` tells that it may hold something else; `row_entered` that a line has got its account."""

    edited = Signal()
    split_wanted = Signal(object, object)
    make_wanted = Signal(object, str)
    more_wanted = Signal(object)
    row_entered = Signal()

    def __init__(self, workspace: Workspace, settings: Row, today: Callable[[], date]) -> None:
        super().__init__()
        self.workspace, self.settings, self._today = workspace, settings, today
        self.base = str(settings["base_currency"])
        self.kind, self.entry_id = VoucherKind.JOURNAL, ""
        self.rows: list[LineRow] = []
        self._journals: list[BookJournal] = []
        self._quiet = False
        self._make_fields(workspace)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(6)
        self.grid.setVerticalSpacing(4)
        self.wrong = Wrong()
        self.totals = (Amount(), Amount())
        self.missing = Pill()
        self._lay_out()
        self.begin(VoucherKind.JOURNAL)

    def _make_fields(self, workspace: Workspace) -> None:
        locale = workspace.locale
        self.journal = ChoiceEditor(tr("Journal"), optional=False, framed=True)
        self.day = DayField(tr("Day"), locale, self._today, int(self.settings["fiscal_start"]))
        self.reference = WordsField(tr("Reference"), framed=True)
        self.text = WordsField(tr("Text"), framed=True)
        currencies = [
            each[0] for each in workspace.reader.execute("SELECT code FROM currency WHERE deleted_at IS NULL LIMIT 200")
        ]
        codes = [self.base, *sorted({*currencies} - {self.base})]
        self.currency = ChoiceEditor(tr("Currency"), [Choice(each, each) for each in codes], False, framed=True)
        self.rate = NumberEditor(tr("Rate"), RATE_SCALE, locale=locale, framed=True)
        for each in self.head():
            each.edited.connect(self._changed)
        self.currency.committed.connect(self._follow_currency)
        self.day.committed.connect(lambda _: self._follow_rate())

    def head(self) -> dict[Editor, tuple[str, int]]:
        """The fields above the lines, what they are called and how much room they get."""
        return {
            self.journal: (tr("Journal"), 3),
            self.day: (tr("Day"), 2),
            self.reference: (tr("Reference"), 2),
            self.text: (tr("Text"), 4),
            self.currency: (tr("Currency"), 1),
            self.rate: (tr("Rate"), 2),
        }

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        self._over: dict[Editor, QWidget] = {}
        for each, (words, share) in self.head().items():
            over = QWidget()
            column = QVBoxLayout(over)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(4)
            column.addWidget(SectionCaption(words))
            column.addWidget(each)
            head.addWidget(over, share)
            self._over[each] = over
        columns = (tr("Account"), tr("Customer or vendor"), tr("Text"), tr("Debit"), tr("Credit"))
        for column_at, (words, share) in enumerate(zip(columns, (5, 4, 4, 3, 3), strict=True)):
            caption = SectionCaption(words)
            if column_at > 2:
                caption.setAlignment(Qt.AlignmentFlag.AlignRight)
            self.grid.addWidget(caption, 0, column_at)
            self.grid.setColumnStretch(column_at, share)
        lines = Scrolled(grows=False)
        lines.column.addLayout(self.grid)
        lines.column.addStretch(1)
        foot = QGridLayout()
        foot.setHorizontalSpacing(6)
        for column_at, share in enumerate((5, 4, 4, 3, 3)):
            foot.setColumnStretch(column_at, share)
        foot.addWidget(self.missing, 0, 0, Qt.AlignmentFlag.AlignLeading)
        foot.addWidget(self.totals[0], 0, 3)
        foot.addWidget(self.totals[1], 0, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_INSET, 0, PAGE_INSET, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(lines, 1)
        column.addLayout(foot)
        column.addWidget(self.wrong)

    def begin(self, kind: VoucherKind, journal_at: int = 0) -> None:
        """A new voucher of a kind; the day stays, as one writes many of one day."""
        day = self.day.value()
        self._quiet = True
        self.kind, self.entry_id = kind, ""
        self._offer_journals(journal_at)
        self.day.set_value(day if isinstance(day, date) else self._today())
        for each in (self.reference, self.text):
            each.set_value("")
        self.currency.set_value(self.base)
        self.rate.set_value(None)
        chosen = self.chosen_journal()
        accounts = beginning(kind, chosen.account_id if chosen else None, controls_of(self.settings))
        self._set_rows(2)
        for row, account_id in zip(self.rows, accounts, strict=True):
            row.account.show_account(account_id)
        self._quiet = False
        self._show_currency()
        self._changed()

    def _offer_journals(self, at: int = 0) -> None:
        self._journals = journals(self.workspace.reader, self.kind)
        self.journal.set_choices([Choice(each.id, each.name) for each in self._journals])
        self.journal.set_value(self._journals[at % len(self._journals)].id if self._journals else None)

    def journal_at(self) -> int:
        """Which of the journals of the kind is chosen."""
        chosen = self.journal.reading()
        return next((at for at, each in enumerate(self._journals) if each.id == chosen), 0)

    def chosen_journal(self) -> BookJournal | None:
        """The journal it is written in."""
        return self._journals[self.journal_at()] if self._journals else None

    def first_field(self) -> Editor:
        """Where one begins: the first line's account, or its amount where the account is known."""
        row = next((each for each in self.rows if each.account.value() is None), self.rows[0])
        return row.account

    def add_row(self) -> LineRow:
        """One more line, the last."""
        row = LineRow(self.workspace, self.chosen_currency(), self)
        row.place(self.grid, len(self.rows) + 1)
        row.edited.connect(self._changed)
        row.missing_wanted.connect(self.fill_missing)
        row.split_wanted.connect(self.split_wanted)
        row.make_wanted.connect(self.make_wanted)
        row.more_wanted.connect(self.more_wanted)
        row.account.committed.connect(lambda _: self.row_entered.emit())
        row.credit.committed.connect(lambda _, row=row: self._grow(row))
        self.rows.append(row)
        in_order(self.rows)
        return row

    def remove_row(self, row: LineRow) -> None:
        """Take a line away; two always stay."""
        at = self.rows.index(row)
        self.rows.remove(row)
        for each in row.widgets():
            self.grid.removeWidget(each)
        row.close()
        for place, other in enumerate(self.rows, 1):
            other.place(self.grid, place)
        while len(self.rows) < 2:
            self.add_row()
        self.rows[min(at, len(self.rows) - 1)].account.setFocus(Qt.FocusReason.OtherFocusReason)
        self._changed()

    def _set_rows(self, count: int) -> None:
        for each in self.rows:
            for field in each.widgets():
                self.grid.removeWidget(field)
            each.close()
        self.rows = []
        for _ in range(count):
            self.add_row()

    def grow(self) -> None:
        """Have a line to go on with while something is missing."""
        if self.difference() and not self.rows[-1].is_empty() and len(self.rows) < MOST_LINES:
            self.add_row()

    def _grow(self, row: LineRow) -> None:
        if row is self.rows[-1] and not self._quiet:
            self.grow()

    def current_row(self) -> LineRow | None:
        """The line one types in."""
        return next((each for each in self.rows if each.has_focus()), None)

    def difference(self) -> int:
        """Debits less credits."""
        return sum(each.amount() for each in self.rows)

    def fill_missing(self, row: LineRow, field: AmountField) -> None:
        """Give a line what is missing."""
        row.set_amount(row.amount() - self.difference())
        self._changed()
        shown = row.debit if row.debit.value() else row.credit if row.credit.value() else field
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def chosen_currency(self) -> str:
        """The currency of what is typed."""
        chosen = self.currency.reading()
        return chosen if isinstance(chosen, str) else self.base

    def is_foreign(self) -> bool:
        """Whether amounts are in another currency than the books."""
        return self.chosen_currency() != self.base

    def _follow_currency(self, _: object) -> None:
        self._show_currency()
        self._follow_rate()

    def _show_currency(self) -> None:
        self._over[self.rate].setVisible(self.is_foreign())
        for each in self.rows:
            each.set_scale(exponent(self.chosen_currency()))
        self._show_balance()

    def _follow_rate(self) -> None:
        day = self.day.value()
        if self.is_foreign() and isinstance(day, date):
            found = rate_on(self.workspace.reader, self.chosen_currency(), day.isoformat())
            if found is not None:
                self.rate.set_value(found)

    def _changed(self, *_: object) -> None:
        if not self._quiet:
            self.wrong.say("")
            self._show_balance()
            self.edited.emit()

    def _show_balance(self) -> None:
        amounts, currency = [each.amount() for each in self.rows], self.chosen_currency()
        sides = (sum(each for each in amounts if each > 0), -sum(each for each in amounts if each < 0))
        for label, side in zip(self.totals, sides, strict=True):
            label.setText(figure(self.workspace, side, currency))
        missing = sides[0] - sides[1]
        words = tr("{amount} missing in credit") if missing > 0 else tr("{amount} missing in debit")
        if missing:
            self.missing.set_state(words.format(amount=money(self.workspace, abs(missing), currency)), Tone.WARNING)
        else:
            self.missing.set_state(tr("Balanced") if sides[0] else "", Tone.POSITIVE)

    def read(self) -> list[TypedLine] | None:
        """The lines that are not empty, or None where something cannot be read; that is said and gone to."""
        for each in self.head():
            if not each.commit():
                each.setFocus(Qt.FocusReason.OtherFocusReason)
                self.wrong.say(each.error())
                return None
        found = []
        for row in self.rows:
            if not row.commit():
                self.wrong.say(next((each.error() for each in row.fields() if each.error()), ""))
                return None
            if not row.is_empty():
                found.append(row.line())
        return found

    def show_entry(self, entry: Mapping[str, Any], names: Mapping[Id, str], *, again: bool = False) -> None:
        """Show a stored draft to go on with, or with `again` lines to write a new voucher like it."""
        lines: Sequence[Mapping[str, Any]] = entry["lines"] or ()
        foreign = next((each for each in lines if each.get("foreign") is not None), None)
        self._quiet = True
        self.currency.set_value(foreign["currency"] if foreign else self.base)
        self.text.set_value(entry.get("text") or "")
        if not again:
            self.entry_id = str(entry["id"])
            self.reference.set_value(entry.get("reference") or "")
            self.day.set_value(date.fromisoformat(entry["day"]))
        self._set_rows(max(2, min(len(lines), MOST_LINES)))
        self._show_currency()
        for row, line in zip(self.rows, lines, strict=False):
            amount = (line.get("debit") or 0) - (line.get("credit") or 0)
            told = line.get("foreign")
            party = line.get("company_id") or line.get("contact_id")
            row.show_line(line, names.get(str(party), ""), amount if told is None else told)
        self._quiet = False
        self._follow_rate()
        self._changed()

    def typed(self) -> object:
        """Everything as it stands, to be kept; None where nothing was typed but what it began with."""
        if not self.entry_id and not self.reference.typed() and not self.text.typed() and not self._has_lines():
            return None
        head = {name: each.typed() for name, each in self._named().items()}
        lines = [each.typed() for each in self.rows]
        return {"kind": self.kind.value, "entry": self.entry_id, "head": head, "lines": lines}

    def _has_lines(self) -> bool:
        return any(each.amount() or each.account.is_changed() or each.party.typed() != _NOBODY for each in self.rows)

    def _named(self) -> dict[str, Editor]:
        return dict(zip(("journal", "day", "reference", "text", "currency", "rate"), self.head(), strict=True))

    def type_again(self, typed: object) -> None:
        """Hold what was typed before a crash, or what a new voucher begins with where nothing was."""
        if not isinstance(typed, Mapping):
            self.begin(self.kind, self.journal_at())
            return
        self._quiet = True
        self.kind, self.entry_id = VoucherKind(typed["kind"]), str(typed.get("entry") or "")
        self._offer_journals()
        for name, each in self._named().items():
            each.type_again(typed["head"].get(name))
            each.commit()
        lines = typed["lines"][:MOST_LINES]
        self._set_rows(max(2, len(lines)))
        self._show_currency()
        for row, held in zip(self.rows, lines, strict=False):
            row.type_again(held)
            for field in row.fields():
                field.commit()
        self._quiet = False
        self._changed()


_NOBODY = {"text": "", "chosen": None}
