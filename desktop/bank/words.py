"""The words of the bank screen."""

from PySide6.QtCore import QCoreApplication

from desktop.derive.words import counted as count_in
from shared_models.accounting.open_items.proposal import Reason


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("Bank", text)


def counted(n: int, one: str, many: str) -> str:
    """`many` with its %n, or `one` for a single thing."""
    return count_in("Bank", n, one, many)


def reason_words(reason: Reason) -> str:
    """Why a line may pay an item."""
    return {
        Reason.NUMBER: tr("number"),
        Reason.DIGITS: tr("digits of the number"),
        Reason.AMOUNT: tr("amount"),
        Reason.DISCOUNT: tr("amount less discount"),
        Reason.SUM: tr("sum of several"),
        Reason.ACCOUNT: tr("their account"),
        Reason.NAME: tr("name"),
        Reason.SIMILAR_NAME: tr("similar name"),
        Reason.PART: tr("a part of it"),
        Reason.MORE: tr("more than is open"),
        Reason.SEVERAL_FIT: tr("several fit"),
        Reason.BATCH: tr("payments of a batch"),
        Reason.FOREIGN: tr("another currency"),
        Reason.RATE: tr("near the day's rate"),
    }[reason]
