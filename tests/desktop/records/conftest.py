"""What the screens' tests share."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from tests.desktop.conftest import Opened

Limit = Callable[[frozenset[str]], None]


@pytest.fixture
def limit(qtbot: QtBot, account: Opened) -> Limit:
    """Leaves the person these permissions only."""

    def limit_to(permissions: frozenset[str]) -> None:
        done: list[None] = []
        account.worker.post(lambda replica: replica.adopt(permissions), done.append)
        qtbot.waitUntil(lambda: bool(done))
        account.workspace.actor = replace(account.workspace.actor, permissions=permissions)

    return limit_to
