"""What one can do with bills to pay and batches, as actions of the registry. They are on while the screen is shown."""

from typing import TYPE_CHECKING

from desktop.actions import Action, Undo
from desktop.payments.words import tr
from desktop.screen_actions import ScreenActions
from shared_models.banking.proposing import PaymentBlock

if TYPE_CHECKING:
    from desktop.payments.payments_screen import PaymentsScreen


def payments_actions(screen: "PaymentsScreen") -> list[Action]:
    """The actions of the payments' screen, their ids beginning with `payments.`."""
    action = ScreenActions(screen, "payments.", tr("Payments"), view="payment.view")

    def has_row() -> bool:
        return screen.table.current_row() >= 0

    def has_bill() -> bool:
        return screen.bill() is not None

    def is_paying() -> bool:
        return screen.page == "to_pay"

    def is_unconfirmed() -> bool:
        bill = screen.bill()
        return bill is not None and bill.block in (PaymentBlock.UNCONFIRMED, PaymentBlock.UNCONFIRMED_IN_BATCH)

    def stands(*states: str) -> bool:
        batch = screen.batch()
        return batch is not None and batch.state in states

    return [
        action("mark", tr("Mark the bill"), "check-square", "Space", screen.mark, has_bill),
        action(
            "make", tr("Make a batch of what is marked"), "stack", "Ctrl+Return", screen.make_batch,
            lambda: is_paying() and bool(screen.chosen()), "payment_batch.create", undo=Undo.BACK,
        ),
        action(
            "confirm", tr("Confirm the changed account"), "shield-check", "A", screen.confirm_account, is_unconfirmed,
            "bank_account.confirm_account", undo=Undo.NEVER,
        ),
        action(
            "release", tr("Release and post the batch"), "check", "R", screen.release,
            lambda: stands("draft", "released"), "payment_batch.release_batch", undo=Undo.NEVER,
        ),
        action(
            "file", tr("Save the file for the bank…"), "download-simple", "S", screen.ask_target,
            lambda: stands("posted"),
        ),
        action(
            "give_up", tr("Give the batch up"), "trash", "Del", screen.give_up, lambda: stands("draft", "released"),
            "payment_batch.delete",
        ),
        action(
            "from", tr("Choose which account is paid from"), "bank", "B",
            lambda: screen.paying.choose(screen.paying.account), is_paying,
        ),
        action(
            "day", tr("Choose the day of execution"), "calendar-blank", "D",
            lambda: screen.paying.choose(screen.paying.day), is_paying,
        ),
        action("open", tr("Open the bill or the batch"), "arrow-square-out", "Return", screen.open, has_row),
        action("turn", tr("Show the bills, or the batches"), "swap", "T", screen.turn),
        action("all", tr("Show all payments"), "money", "L", lambda: screen.workspace.go("payment")),
        action("next", tr("Next line"), "caret-down", "J", lambda: screen.step(1), has_row),
        action("previous", tr("Previous line"), "caret-up", "K", lambda: screen.step(-1), has_row),
    ]  # fmt: skip
