"""The words of the payments' screen in the person's language."""

from PySide6.QtCore import QCoreApplication

from desktop.derive.words import counted as count_in
from shared_models.banking.proposing import Hindrance


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("Payments", text)


def counted(n: int, one: str, many: str) -> str:
    """`many` with its %n, or `one` for a single thing."""
    return count_in("Payments", n, one, many)


def hindrance_words(hindrance: Hindrance | None) -> str:
    """What has to happen before a bill can be paid."""
    if hindrance is None:
        return tr("Ready")
    return {
        Hindrance.NO_ACCOUNT: tr("No bank account of the vendor"),
        Hindrance.UNCONFIRMED: tr("Changed account: confirm it"),
        Hindrance.UNAPPROVED: tr("Not approved"),
        Hindrance.IN_BATCH: tr("In a batch"),
    }[hindrance]
