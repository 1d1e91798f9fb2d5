"""A network that comes back, or another one, is a reason to try the server at once."""

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.network import Network, Reached
from tests.desktop.conftest import Opened


def test_only_a_way_that_is_there_is_told(qtbot: QtBot) -> None:
    parent, told = QObject(), list[str]()
    network = Network(parent)
    network.changed.connect(lambda: told.append("changed"))
    for each in (Reached.Unknown, Reached.Disconnected):
        network.reached(each)
    assert told == []
    for each in (Reached.Local, Reached.Site, Reached.Online):
        network.reached(each)
    assert told == ["changed"] * 3


def test_the_link_hears_of_another_network(qtbot: QtBot, account: Opened) -> None:
    before = account.link.asked
    account.worker.network_changed()
    qtbot.waitUntil(lambda: account.link.asked == before + 1)
