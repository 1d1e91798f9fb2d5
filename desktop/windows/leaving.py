"""Asking before the program ends, or a window goes, while something that takes longer than a moment goes on in it."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.runs import Running


class Answer(Enum):
    """What the person wants."""

    STAY = 1
    FINISH = 2
    LEAVE = 3


Ask = Callable[[QWidget, list[Running]], Answer]


def ask_leaving(parent: QWidget, running: list[Running]) -> Answer:
    """Say what goes on and what becomes of it, and ask."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setText(_tr("Counterfoil is still at work."))
    box.setInformativeText("\n".join(words(each, QLocale()) for each in running))
    finish = box.addButton(_tr("Finish, then quit"), QMessageBox.ButtonRole.AcceptRole)
    leave = box.addButton(_tr("Quit now"), QMessageBox.ButtonRole.DestructiveRole)
    stay = box.addButton(_tr("Stay"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(finish)
    box.setEscapeButton(stay)
    box.exec()
    pressed = box.clickedButton()
    return Answer.FINISH if pressed is finish else Answer.LEAVE if pressed is leave else Answer.STAY


def words(running: Running, locale: QLocale) -> str:
    """How far one of them has come, and what quitting now would mean."""
    later = _tr("{label}: {done} of {total}. If you quit now, you can go on with it at the next start.")
    gone = _tr("{label}: {done} of {total}. If you quit now, the rest is left as it is.")
    lost = _tr("{label}. If you quit now, it is lost.")
    if not running.total:
        return lost.format(label=running.label)
    done, total = locale.toString(running.done), locale.toString(running.total)
    return (later if running.resumes else gone).format(label=running.label, done=done, total=total)


def _tr(text: str) -> str:
    return QCoreApplication.translate("LongWork", text)
