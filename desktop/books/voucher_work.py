"""Writing what was typed in a voucher: as a draft, or posted; and taking the tax out of an amount.

Law: while something is being written nothing is written again; what is refused is said and stays as it was typed.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Qt

from desktop.books.book_editors import AmountField
from desktop.books.line_row import LineRow
from desktop.books.reading import account, row_of
from desktop.books.voucher import TypedLine, entry_lines
from desktop.books.voucher_actions import kind_words
from desktop.books.voucher_form import VoucherForm
from desktop.books.words import money, tr
from desktop.derive.words import reason_of
from desktop.drafts.form_draft import FormDraft
from desktop.workspace import Workspace
from shared_models.accounting.reckoning.gross_split import split_gross
from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.write import Row
from sync.clock import new_id, now


class VoucherWork(QObject):
    """`loaded` is the stored draft one goes on with; `written` is called once what was typed is stored."""

    def __init__(self, workspace: Workspace, form: VoucherForm, draft: FormDraft, written: Callable[[], None]) -> None:
        super().__init__(form)
        self.workspace, self.form, self.draft = workspace, form, draft
        self.loaded: Row | None = None
        self._then, self._waiting = written, False

    def post(self) -> None:
        """Post what is typed, or say what is missing."""
        self._write(post=True)

    def keep(self) -> None:
        """Keep what is typed as a draft that all book-keepers see."""
        self._write(post=False)

    def _write(self, post: bool) -> None:
        form = self.form
        if self._waiting or (lines := form.read()) is None:
            return
        if wrong := self._wrong(form, lines, post):
            form.wrong.say(wrong)
            return
        values = self._values(form, lines)
        record_id = form.entry_id or new_id()
        mutations = [self._stored(record_id, values)]
        if post:
            mutations.append(Mutation(new_id(), "entry", record_id, Action.VERB, verb="post_entry", at=now()))
        label = tr("Post {text}") if post else tr("Draft {text}")
        self._waiting = True
        words = values["text"] or kind_words()[form.kind]
        self.workspace.operations.write(
            label.format(text=words),
            mutations,
            done=lambda _: self._written(post, words),
            failed=self._refused,
            undoable=not post,
            typed=self.draft.places(),
        )

    def _stored(self, record_id: Id, values: Mapping[str, Any]) -> Mutation:
        if self.loaded is None:
            made = {name: value for name, value in values.items() if value is not None}
            return Mutation(new_id(), "entry", record_id, Action.CREATE, made, at=now())
        before = {name: self.loaded[name] for name in values}
        return Mutation(new_id(), "entry", record_id, Action.PATCH, dict(values), before, at=now())

    def _wrong(self, form: VoucherForm, lines: list[TypedLine], post: bool) -> str:
        """Why this cannot be written; nothing where it can."""
        if form.chosen_journal() is None:
            return tr("There is no journal for this. Add one under the chart of accounts.")
        at = next((at for at, each in enumerate(lines, 1) if each.account_id is None), 0)
        if at:
            return tr("Line {line} needs an account.").format(line=at)
        if form.is_foreign() and not form.rate.value():
            return tr("Type the rate of the currency.")
        if not post:
            return ""
        if len(lines) < 2:
            return tr("A voucher needs two lines or more.")
        if missing := form.difference():
            words = tr("{amount} missing in credit") if missing > 0 else tr("{amount} missing in debit")
            amount = words.format(amount=money(self.workspace, abs(missing), form.chosen_currency()))
            return tr("This is not balanced: {missing}. The key = fills it in.").format(missing=amount)
        return ""

    def _values(self, form: VoucherForm, lines: list[TypedLine]) -> dict[str, Any]:
        day, rate = form.day.value(), form.rate.value()
        found = [account(self.workspace.reader, each.account_id) for each in lines if each.account_id]
        in_base = frozenset(each.id for each in found if each is not None and each.currency == form.base)
        return {
            "journal_id": form.journal.value(),
            "day": day.isoformat() if isinstance(day, date) else None,
            "text": form.text.value() or None,
            "reference": form.reference.value() or None,
            "base_currency": form.base,
            "lines": entry_lines(
                lines, form.chosen_currency(), form.base, rate if isinstance(rate, int) else None, in_base
            ),
        }

    def _written(self, posted: bool, words: str) -> None:
        self._waiting, self.loaded = False, None
        self.draft.forget()
        self._then()
        self.workspace.toast((tr("Posted: {text}") if posted else tr("Kept as a draft: {text}")).format(text=words))

    def _refused(self, fault: Fault) -> None:
        self._waiting = False
        self.form.wrong.say(reason_of(fault))

    def split_tax(self, row: LineRow, field: AmountField) -> None:
        """Take the tax out of an amount: the line keeps its net, the tax gets a line of its own."""
        form, chosen = self.form, row.account.account()
        if chosen is None or not chosen.tax_id:
            form.wrong.say(tr("The account of this line has no usual tax."))
            return
        tax, day = row_of(self.workspace, "tax", chosen.tax_id), form.day.value()
        if tax is None or not isinstance(day, date) or not row.amount():
            return
        waits, mode = form.settings["tax_basis"] == "cash", str(form.settings["rounding_mode"])
        try:
            parts = split_gross(row.amount(), tax, day.isoformat(), waits=waits, mode=mode)
        except Fault as fault:
            form.wrong.say(reason_of(fault))
            return
        row.set_amount(parts[0].amount)
        row.tax_tags = parts[0].tax_tags
        for part in parts[1:]:
            line = form.add_row() if not form.rows[-1].is_empty() else form.rows[-1]
            line.account.show_account(part.account_id or chosen.id)
            line.set_amount(part.amount)
            line.text.set_value(tax["name"])
            line.tax_tags = part.tax_tags
        form.edited.emit()
        form.grow()
        form.rows[-1].account.setFocus(Qt.FocusReason.OtherFocusReason)
