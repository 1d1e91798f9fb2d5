"""A screen is read when somebody comes to it and when its records are others, and at no other time."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.records.fresh import Fresh
from sync.replica.touched import Origin, Touched
from tests.desktop.conftest import Opened


def test_a_screen_is_read_when_somebody_looks_and_it_is_not_true_any_more(account: Opened, qtbot: QtBot) -> None:
    screen, told, reads = QWidget(), account.workspace.touched, list[str]()
    qtbot.addWidget(screen)
    fresh = Fresh(screen, account.workspace, lambda: reads.append("read"), ["entry"], pause=0)
    told.emit(entry())
    assert not reads, "nobody looks"
    screen.show()
    assert len(reads) == 1
    for each in (entry(), Touched(Origin.REMOTE, {"deal": frozenset({"d"})}), entry()):
        told.emit(each)
    qtbot.waitUntil(lambda: len(reads) == 2)
    screen.hide()
    screen.show()
    assert len(reads) == 2, "it is as it was"
    screen.hide()
    told.emit(Touched(Origin.REMOTE, everything=True))
    screen.show()
    assert len(reads) == 3
    told.emit(entry())
    fresh.settle()
    screen.hide()
    screen.show()
    assert len(reads) == 3, "the screen has read by itself"


def entry() -> Touched:
    return Touched(Origin.LOCAL, {"entry": frozenset({"e"})})
