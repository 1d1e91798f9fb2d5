"""The words of the documents' screens in the person's language."""

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("Documents", text)
