"""An account in which some people are there twice."""

import pytest
from pytestqt.qtbot import QtBot

from shared_models.kernel.ids import Id
from shared_models.kernel.record_field import Value
from tests.desktop.conftest import Opened


class Desk:
    """An open account and short ways to fill it."""

    def __init__(self, account: Opened, qtbot: QtBot) -> None:
        self.account, self._qtbot = account, qtbot

    def add(self, record_type: str, **values: Value) -> Id:
        """Make a record and wait until it is there."""
        made = self.account.workspace.operations.create(record_type, values, "New")
        self._qtbot.waitUntil(lambda: self.account.shown(record_type, made, "id") == made)
        return made

    def shown(self, record_id: Id, name: str) -> object:
        """A contact's value as the window reads it."""
        return self.account.shown("contact", record_id, name)


@pytest.fixture
def desk(account: Opened, qtbot: QtBot) -> Desk:
    return Desk(account, qtbot)
