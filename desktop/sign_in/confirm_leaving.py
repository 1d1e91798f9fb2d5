"""Asking before somebody signs out, with all that would be gone from this computer and is nowhere else."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.derive.words import counted

if TYPE_CHECKING:
    from sync.replica.leaving import Loss


def confirm_sign_out(parent: QWidget, loss: "Loss") -> bool:
    """Ask whether to sign out; `loss` would be lost."""
    box = QMessageBox(parent)
    box.setText(_tr("Sign out and remove the records from this computer?"))
    box.setInformativeText(words(loss))
    away = box.addButton(_tr("Sign out"), QMessageBox.ButtonRole.DestructiveRole)
    stay = box.addButton(_tr("Stay"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stay)
    box.exec()
    return box.clickedButton() is away


def words(loss: "Loss") -> str:
    """What would be lost; empty for nothing."""
    said = list(_said(loss))
    return " ".join([*said, _tr("Signing out loses that for good.")]) if said else ""


def _said(loss: "Loss") -> Iterator[str]:
    if loss.changes:
        yield _counted(loss.changes, "1 change has not been sent.", "%n changes have not been sent.")
    if loss.undecided:
        yield _counted(
            loss.undecided, "1 change in your inbox waits for you.", "%n changes in your inbox wait for you."
        )
    if loss.files:
        yield _counted(loss.files, "1 attached file has not been sent.", "%n attached files have not been sent.")


def _counted(n: int, one: str, many: str) -> str:
    return counted("SignIn", n, one, many)


def _tr(text: str) -> str:
    return QCoreApplication.translate("SignIn", text)
