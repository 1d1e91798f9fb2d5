"""What the screens' tests share."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from desktop.actions import Action
from desktop.records.list_screen import ListScreen
from tests.desktop.conftest import Opened

Limit = Callable[[frozenset[str]], None]
Shown = Callable[[str], ListScreen]


@pytest.fixture
def limit(qtbot: QtBot, account: Opened) -> Limit:
    """Leaves the person these permissions only."""

    def limit_to(permissions: frozenset[str]) -> None:
        done: list[None] = []
        account.worker.post(lambda replica: replica.adopt(permissions), done.append)
        qtbot.waitUntil(lambda: bool(done))
        account.workspace.actor = replace(account.workspace.actor, permissions=permissions)

    return limit_to


@pytest.fixture
def shown(qtbot: QtBot, account: Opened) -> Shown:
    """Shows a list in a window of its own; "New …" is an action as the main window has it."""
    account.added = []  # type: ignore[attr-defined]  # what was asked for

    def show(record_type: str) -> ListScreen:
        add = Action(f"new.{record_type}", "New", run=lambda: account.added.append(record_type))  # type: ignore[attr-defined]
        account.workspace.actions.add(add)
        screen = ListScreen(account.workspace, record_type)
        screen.resize(900, 600)
        qtbot.addWidget(screen)
        screen.show()
        screen.activateWindow()
        qtbot.waitUntil(screen.model.is_complete)
        return screen

    return show
