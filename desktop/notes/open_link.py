"""Open what a note links to: in the browser, and only after the person has seen where it leads."""

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

_SHOWN = 300


def open_link(parent: QWidget, target: str) -> None:
    """Ask, then open it. Only web addresses are opened; nothing else that somebody has put there."""
    url = QUrl(target)
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
