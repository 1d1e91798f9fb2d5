"""Doing what a key says: at once, or, where nothing takes it back and the key is pressed by a slip, after asking."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.actions import Action, ActionRegistry


def press(window: QWidget, registry: ActionRegistry, action: Action) -> None:
    """Do what the key of an action says, or ask first."""
    if not action.asks:
        action.run()
        return
    box = QMessageBox(window)
    box.setText(_tr("{action}?").format(action=action.label.removesuffix("…").rstrip()))
    box.setInformativeText(_tr("This cannot be undone."))
    go = box.addButton(_tr("Do it"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(_tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(go)
    box.accepted.connect(lambda: registry.trigger(action.id))
    box.finished.connect(box.deleteLater)
    box.open()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Press", text)
