"""The words of the books, translated, and amounts as people read them."""

from PySide6.QtCore import QCoreApplication

from desktop.derive.value_text import ValueText
from desktop.widgets.editors.number_text import format_number
from desktop.workspace import Workspace
from shared_models.kernel.money import exponent


def tr(text: str) -> str:
    """A text of the books in the person's language."""
    return QCoreApplication.translate("Books", text)


def figure(workspace: Workspace, amount: int, currency: str) -> str:
    """An amount without its currency, as it stands in a column."""
    return format_number(amount, exponent(currency), workspace.locale)


def money(workspace: Workspace, amount: int, currency: str) -> str:
    """An amount with its currency."""
    return ValueText(workspace.locale).money(amount, currency, exponent(currency))


def sided(workspace: Workspace, amount: int, currency: str) -> str:
    """A balance with the side it stands on."""
    words = tr("{amount} debit") if amount > 0 else tr("{amount} credit") if amount < 0 else "{amount}"
    return words.format(amount=money(workspace, abs(amount), currency))
