"""The words of the payments' screen in the person's language."""

from PySide6.QtCore import QCoreApplication

from desktop.derive.words import counted as count_in
from shared_models.banking.proposing import PaymentBlock


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("Payments", text)


def counted(n: int, one: str, many: str) -> str:
    """`many` with its %n, or `one` for a single thing."""
    return count_in("Payments", n, one, many)


def block_words(block: PaymentBlock | None) -> str:
    """What has to happen before a bill can be paid."""
    if block is None:
        return tr("Ready")
    return {
        PaymentBlock.NO_ACCOUNT: tr("No bank account of the vendor"),
        PaymentBlock.UNCONFIRMED: tr("Changed account: confirm it"),
        PaymentBlock.UNAPPROVED: tr("Not approved"),
        PaymentBlock.IN_BATCH: tr("In a batch"),
        PaymentBlock.UNCONFIRMED_IN_BATCH: tr("In a batch: confirm the account"),
    }[block]
