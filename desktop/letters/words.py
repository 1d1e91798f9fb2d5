"""The words of this part of the window."""

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("Letters", text)
