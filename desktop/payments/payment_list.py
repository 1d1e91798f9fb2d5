"""The list of all payments, and what one does with one: use what is open of it, take its matches or itself back."""

from desktop.actions import Action, Undo
from desktop.payments.allocating import matches_of
from desktop.payments.open_items import open_line
from desktop.payments.words import counted, tr
from desktop.records.list_screen import ListScreen
from desktop.screen_actions import ScreenActions
from desktop.workspace import Workspace
from shared_models.kernel.mutation import Action as Does
from shared_models.kernel.mutation import Mutation
from shared_models.kernel.write import Row
from sync.clock import new_id, now
from sync.replica.rows import fetch_one

PAYMENT = "payment"


class PaymentList(ListScreen):
    """As every list; its further actions are about the payment that a person stands on."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, PAYMENT)
        workspace.actions.add(*self._own_actions())

    def payment(self) -> Row | None:
        """The payment that the person stands on."""
        if not (record_id := self.work.current_id()):
            return None
        return fetch_one(self.workspace.reader, self.record_type, record_id)

    def receive(self) -> None:
        """Ask who pays or is paid, and for the payment."""
        from desktop.payments.who_dialog import WhoDialog

        WhoDialog(self.workspace).open()

    def allocate(self) -> None:
        """Ask what the open rest of the payment pays."""
        from desktop.payments.allocating import AllocateDialog

        payment = self.payment()
        line = open_line(self.workspace.reader, str(payment["entry_id"] or "")) if payment is not None else None
        if line is None:
            self.workspace.toast(tr("Nothing of this payment is open."))
        else:
            AllocateDialog(self.workspace, line).open()

    def undo_matches(self) -> None:
        """Take back what the payment was used for; all of it is open again."""
        payment = self.payment()
        found = matches_of(self.workspace.reader, str(payment["entry_id"] or "")) if payment is not None else []
        self._write(
            counted(len(found), "1 match taken back", "%n matches taken back"),
            [_verb("matching", each, "undo_matching") for each in found],
        )

    def reverse(self) -> None:
        """Take the payment itself back: it bounced, or was never made."""
        if (payment := self.payment()) is not None:
            self._write(tr("Payment taken back"), [_verb(PAYMENT, payment["id"], "reverse_payment")])

    def _write(self, words: str, mutations: list[Mutation]) -> None:
        if mutations:
            workspace = self.workspace
            workspace.operations.write(words, mutations, done=lambda _: workspace.toast(words), undoable=False)

    def _own_actions(self) -> list[Action]:
        action, never = ScreenActions(self, "payment_list.", tr("Payments"), view="payment.view"), Undo.NEVER

        def is_posted() -> bool:
            payment = self.payment()
            return payment is not None and payment["state"] == "posted"

        return [
            action(
                "receive", tr("Receive or make a payment…"), "money", "Alt+P", self.receive,
                permission="payment.post_payment", undo=never,
            ),
            action(
                "allocate", tr("Use what is open of it…"), "link", "Alt+A", self.allocate, is_posted,
                "entry.allocate", undo=never,
            ),
            action(
                "unmatch", tr("Take its matches back"), "link-break", "Alt+U", self.undo_matches, is_posted,
                "matching.undo_matching", undo=never,
            ),
            action(
                "reverse", tr("Take the payment back"), "arrow-u-up-left", "Alt+R", self.reverse, is_posted,
                "payment.reverse_payment", undo=never,
            ),
        ]  # fmt: skip


def _verb(record_type: str, record_id: str, name: str) -> Mutation:
    return Mutation(new_id(), record_type, record_id, Does.VERB, verb=name, arguments={}, at=now())
