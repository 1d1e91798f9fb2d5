"""An inbox over a real replica, and what brings things into it."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.inbox.inbox_screen import InboxScreen
from shared_models.kernel.faults import Fault, RuleBroken
from shared_models.kernel.mutation import Mutation
from shared_models.kernel.verdict import rejected
from sync.replica.replica import Replica
from sync.replica.status import Phase, Status
from tests.desktop.conftest import Opened


class Inbox:
    """The screen, and how the world comes to fill it."""

    def __init__(self, account: Opened, qtbot: QtBot) -> None:
        self.account, self.qtbot = account, qtbot
        self.screen = InboxScreen(account.workspace)
        qtbot.addWidget(self.screen)
        self.screen.resize(1100, 700)
        self.screen.show()

    def write(self, *mutations: Mutation, label: str = "") -> None:
        """What the person does."""
        done: list[object] = []
        self.account.workspace.operations.write(label, mutations, done=done.append)
        self.qtbot.waitUntil(lambda: bool(done))

    def job(self, job: Callable[[Replica], object]) -> None:
        """Do something on the worker's thread and wait for it."""
        done: list[object] = []
        self.account.worker.post(job, done.append)
        self.qtbot.waitUntil(lambda: bool(done))

    def refuse(self, mutation: Mutation, fault: Fault | None = None) -> None:
        """What the server says."""
        said = fault or RuleBroken("The server did not like it.")
        verdict = rejected(mutation.id, mutation.record_type, mutation.record_id, said)
        self.job(lambda replica: replica.store_verdicts([verdict]))

    def connect(self) -> None:
        """The network is back."""
        self.account.link.status = Status(Phase.LIVE)
        self.account.worker.poke()

    def has(self, count: int) -> None:
        """Wait until it holds so many items."""
        self.qtbot.waitUntil(lambda: len(self.screen.list.items()) == count)

    def press(self, name: str) -> bool:
        """Press one of its keys."""
        return self.account.workspace.actions.trigger(f"inbox.{name}")

    def words(self) -> str:
        """All that the page says."""
        shown = self.screen.page.findChildren(QLabel)
        return "\n".join(each.text() for each in shown if each.isVisible())


@pytest.fixture
def inbox(account: Opened, qtbot: QtBot) -> Inbox:
    """The inbox of an account without a connection."""
    return Inbox(account, qtbot)
