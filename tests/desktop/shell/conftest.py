"""A shown window over an open account, its screens stand-ins."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from desktop.settings import Settings
from desktop.shell.main_window import MainWindow
from tests.desktop.conftest import Opened
from tests.desktop.shell.stand_ins import Made

Show = Callable[..., MainWindow]


@pytest.fixture
def made() -> Made:
    """The screens that were made."""
    return Made()


@pytest.fixture
def show(account: Opened, settings: Settings, made: Made, qtbot: QtBot) -> Show:
    """Shows a window of the account."""

    def show_one() -> MainWindow:
        window = MainWindow(
            account.workspace, settings, made.screens(), lambda: [("other", "Södra & Co"), ("third", "Acme")]
        )
        qtbot.addWidget(window)
        with qtbot.waitSignal(window.painted):
            window.show()
        qtbot.waitActive(window).__enter__()
        return window

    return show_one


@pytest.fixture
def window(show: Show, settings: Settings) -> MainWindow:
    """A shown window, where its person looked at contacts last."""
    settings.keep(place="contact")
    return show()
