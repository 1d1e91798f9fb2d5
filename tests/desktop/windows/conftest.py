"""The windows of an open account, their lists real."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.settings import Settings
from desktop.windows.windows import Windows
from tests.desktop.conftest import House, Open


@pytest.fixture
def windows(open_account: Open, house: House, settings: Settings, qtbot: QtBot) -> Iterator[Windows]:
    """The windows of an account; the first of them is shown."""
    settings.keep(place="contact")
    account = open_account()
    made = Windows(account.worker.reader(), account.worker, house.belonging, settings)
    _show(made.front, qtbot)
    yield made
    made.hide()
    assert account.worker.close()
    made.close()


def _show(window: QWidget, qtbot: QtBot) -> None:
    window.show()
    with qtbot.waitActive(window):
        pass
