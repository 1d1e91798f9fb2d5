"""Using what is open of a payment: it is spread over the open items of its party, oldest first by default."""

from sqlcipher3.dbapi2 import Connection

from desktop.derive.value_text import ValueText
from desktop.drafts.dialog_draft import DialogDraft
from desktop.payments.item_amounts import ItemAmounts
from desktop.payments.open_items import OpenLine, items_for
from desktop.payments.words import tr
from desktop.widgets.buttons import PrimaryButton
from desktop.widgets.dialog import Dialog
from desktop.widgets.labels import Muted
from desktop.workspace import Workspace
from shared_models.accounting.settling import UNDOABLE
from shared_models.kernel.ids import Id
from shared_models.kernel.money import exponent
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id, now

_WIDTH = 620
_MATCHES = f"""\
SELECT id FROM matching WHERE undone_at IS NULL AND deleted_at IS NULL AND kind IN {UNDOABLE}
AND (debit_entry_id = ? OR credit_entry_id = ?)"""  # noqa: S608 - constants of ours


def matches_of(reader: Connection, entry_id: Id) -> list[Id]:
    """The matches that stand of a payment's entry."""
    return [each for (each,) in reader.execute(_MATCHES, (entry_id, entry_id))] if entry_id else []


class AllocateDialog(Dialog):
    """Enter uses the payment as it is spread."""

    def __init__(self, workspace: Workspace, line: OpenLine) -> None:
        super().__init__(tr("What does it pay?"), _WIDTH)
        self._workspace, self._line = workspace, line
        self._values = ValueText(workspace.locale)
        found = items_for(workspace.reader, line)
        self.items = ItemAmounts(found, line.currency, self._values)
        self.items.edited.connect(self._tell)
        self.items.submitted.connect(self.allocate)
        self._told = Muted()
        self.column.addWidget(self.items)
        self.below.addWidget(self._told)
        self.go = PrimaryButton(tr("Use the payment"), "check")
        self.go.clicked.connect(lambda: self.allocate())
        self.offer(self.go)
        self.items.set_amount(line.left)
        place = ("entry", "", f"+allocate {line.entry_id} {line.line}")
        self.draft = DialogDraft(self, workspace, {"items": self.items}, place, title=self.windowTitle())
        self._tell()
        if self.items.editors:
            self.items.editors[0].setFocus()

    def said(self) -> str:
        """What is said about the rest."""
        return self._told.text()

    def allocate(self) -> None:
        """Settle the items, each by its amount."""
        self._tell()
        if not self.go.isEnabled() or self.items.wrong():
            return
        amounts = zip(self.items.items, self.items.amounts(), strict=True)
        items = [
            {"entry_id": each.entry_id, "line": each.line, "amount": each.settled(part)}
            for each, part in amounts
            if part
        ]
        workspace, line = self._workspace, self._line
        arguments = {"line": line.line, "items": items}
        mutation = Mutation(
            new_id(), "entry", line.entry_id, Action.VERB, verb="allocate", arguments=arguments, at=now()
        )
        words, typed = tr("Payment used"), self.draft.places()
        workspace.operations.write(
            words, [mutation], done=lambda _: workspace.toast(words), undoable=False, typed=typed
        )
        self.accept()

    def _tell(self) -> None:
        rest = self.items.rest()
        amount = self._values.money(abs(rest), self._line.currency, exponent(self._line.currency))
        if not self.items.items:
            words = tr("Nothing that it could pay is open.")
        elif rest < 0:
            words = tr("The items come to {amount} more than is left of the payment.").format(amount=amount)
        else:
            words = tr("{amount} stay open, to be used later.") if rest else tr("All of it is used.")
            words = words.format(amount=amount)
        self._told.setText(words)
        self.go.setEnabled(rest >= 0 and any(self.items.amounts()))
