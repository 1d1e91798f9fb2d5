"""Open what a note links to: in the browser, and only after the person has seen where it leads.

A link to a record or a place of the program leads there without a question.
"""

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.windows.links import parse

_SHOWN = 300


def open_link(parent: QWidget, target: str) -> None:
    """Ask, then open it. Only web addresses and links of the program are opened, whatever else is there."""
    url = QUrl(target)
    if parse(target) is not None:  # what is not for this person is not shown to them
        QDesktopServices.openUrl(url)
        return
    if url.scheme() not in ("http", "https") or not url.isValid():
        return
    words = QCoreApplication.translate("Notes", "Open this page in your browser?")
    asking = QMessageBox(QMessageBox.Icon.Question, words, words, parent=parent)
    asking.setInformativeText(url.toDisplayString(QUrl.ComponentFormattingOption.FullyEncoded)[:_SHOWN])
    go = asking.addButton(QCoreApplication.translate("Notes", "Open"), QMessageBox.ButtonRole.AcceptRole)
    asking.addButton(QCoreApplication.translate("Notes", "Cancel"), QMessageBox.ButtonRole.RejectRole)
    asking.setDefaultButton(go)
    asking.buttonClicked.connect(lambda pressed: QDesktopServices.openUrl(url) if pressed is go else None)
    asking.finished.connect(asking.deleteLater)
    asking.open()
