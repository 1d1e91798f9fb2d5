"""The sync popover: what waits, what needs a person, what one may do about it, the log."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.actions import Action as Doing
from desktop.sync.popover import SyncPopover
from desktop.sync.queue_item import QueueItem
from desktop.widgets.labels import Paragraph
from shared_models.kernel.mutation import Action
from shared_models.kernel.verdict import Status as Outcome
from shared_models.kernel.verdict import Verdict
from sync.clock import now
from sync.replica import queue
from sync.replica.faults import DiskFull
from sync.replica.queue import State
from sync.replica.replica import Replica
from sync.replica.status import Phase, Status
from tests.desktop.conftest import Open, Opened
from tests.sync.replica.people import create, patch


class Shown:
    """An open popover, read as a person reads it."""

    def __init__(self, account: Opened, qtbot: QtBot) -> None:
        self.account, self.qtbot = account, qtbot
        self.window = QWidget()
        self.window.resize(900, 700)
        qtbot.addWidget(self.window)
        self.anchor = QWidget(self.window)
        self.window.show()
        self.popover = SyncPopover(self.window, account.workspace)
        self.popover.show_at(self.anchor)

    def items(self) -> list[str]:
        return [each.accessibleName() for each in self.popover.findChildren(QueueItem) if each.isVisible()]

    def words(self) -> list[str]:
        return [each.text() for each in self.popover.findChildren(Paragraph) if each.isVisible()]

    def press(self, name: str) -> None:
        buttons = [each for each in self.popover.findChildren(QPushButton) if each.isVisible()]
        next(each for each in buttons if each.text() == name).click()


@pytest.fixture
def shown(account: Opened, qtbot: QtBot) -> Iterator[Shown]:
    """A popover over an account without a connection."""
    return Shown(account, qtbot)


def write(account: Opened, qtbot: QtBot, record_type: str, name: str, before: object, after: object) -> None:
    record = account.house.records["deal" if record_type == "deal" else "Ada"]
    done: list[object] = []
    account.workspace.operations.patch(
        record_type, record, {name: before}, {name: after}, f"{name} of it", done=done.append
    )
    qtbot.waitUntil(lambda: bool(done))


def refuse(account: Opened, qtbot: QtBot, reason: str = "The server did not like it.") -> None:
    def job(replica: object) -> None:
        (first, *_) = account.worker._replica.queue()  # type: ignore[union-attr]  # open in these tests
        mutation = first.mutation
        verdict = Verdict(
            mutation.id, mutation.record_type, mutation.record_id, Outcome.REJECTED, code="rule-broken", reason=reason
        )
        account.worker._replica.store_verdicts([verdict])  # type: ignore[union-attr]

    account.worker.post(job)
    qtbot.waitUntil(lambda: account.workspace.status.refused == 1)


def test_what_waits_appears_while_it_is_open(qtbot: QtBot, shown: Shown, account: Opened) -> None:
    assert shown.items() == []
    write(account, qtbot, "contact", "city", "Kiel", "Bonn")
    qtbot.waitUntil(lambda: bool(shown.items()))
    assert shown.items() == ["city of it, Waiting to be sent · just now"]


def test_a_refused_change_says_why_and_can_be_tried_again(qtbot: QtBot, shown: Shown, account: Opened) -> None:
    write(account, qtbot, "contact", "city", "Kiel", "Bonn")
    refuse(account, qtbot)
    assert account.shown("contact", account.house.records["Ada"], "city") == "Kiel"
    qtbot.waitUntil(lambda: "The server did not like it." in shown.words())
    shown.press("Try again")
    qtbot.waitUntil(lambda: account.workspace.status.refused == 0)
    assert account.workspace.status.waiting == 1
    assert account.shown("contact", account.house.records["Ada"], "city") == "Bonn"


def test_a_discarded_change_stays_in_the_log(qtbot: QtBot, shown: Shown, account: Opened) -> None:
    write(account, qtbot, "contact", "city", "Kiel", "Bonn")
    refuse(account, qtbot)
    qtbot.waitUntil(lambda: bool(shown.words()))
    shown.press("Discard")
    qtbot.waitUntil(lambda: account.workspace.status.refused == 0)
    qtbot.waitUntil(lambda: shown.items() == [])
    (entry,) = queue.log(account.workspace.reader)
    assert (entry.label, entry.state) == ("city of it", State.SETTLED)


def test_the_log_takes_the_place_of_the_popover(shown: Shown, account: Opened) -> None:
    asked: list[str] = []
    account.workspace.actions.add(Doing("sync.log", "Show sync log", run=lambda: asked.append("log")))
    shown.press("Log…")
    assert asked == ["log"]
    assert not shown.popover.isVisible()


@pytest.mark.parametrize(("choice", "amount"), [("Keep mine", 20_000), ("Keep theirs", 300)])
def test_a_conflict_shows_both_and_lets_one_choose(qtbot: QtBot, open_account: Open, choice: str, amount: int) -> None:
    account = open_account()
    deal = account.house.records["deal"]
    write(account, qtbot, "deal", "amount", 100, 20_000)
    account.house.others(patch(account.house.row("deal", deal) or {}, "deal", amount=300))
    account.link.status = Status(Phase.LIVE)
    account.worker.poke()
    qtbot.waitUntil(lambda: account.workspace.status.conflicts == 1)
    shown = Shown(account, qtbot)
    assert shown.words() == ["Amount – mine: EUR\u00a0200.00, theirs: EUR\u00a03.00"]
    shown.press(choice)
    qtbot.waitUntil(lambda: account.workspace.status.conflicts == 0)
    account.worker.poke()
    qtbot.waitUntil(lambda: (account.house.row("deal", deal) or {})["amount"] == amount)
    qtbot.waitUntil(lambda: account.shown("deal", deal, "amount") == amount)


def test_sync_now_asks_the_link(qtbot: QtBot, shown: Shown, account: Opened) -> None:
    shown.press("Sync now")
    qtbot.waitUntil(lambda: account.link.asked == 1)


def test_why_it_stopped_is_said_and_what_to_do(qtbot: QtBot, shown: Shown, account: Opened) -> None:
    asked: list[str] = []
    account.workspace.actions.add(Doing("account.again", "Sign in again", run=lambda: asked.append("again")))
    account.link.status = Status(Phase.STOPPED, fault=DiskFull("The disk is full."))
    account.worker.poke()
    qtbot.waitUntil(lambda: "The disk is full." in shown.words())
    shown.press("Sign in again")
    assert asked == ["again"]
    assert not shown.popover.isVisible()


def test_many_waiting_changes_are_counted(qtbot: QtBot, shown: Shown, account: Opened) -> None:
    from tests.sync.replica.people import create

    done: list[object] = []
    made = [create("contact", first_name=f"N{at}") for at in range(45)]
    account.workspace.operations.write("Import of a.csv", made, done=done.append)
    qtbot.waitUntil(lambda: bool(done))
    qtbot.waitUntil(lambda: len(shown.items()) == 30)
    assert made[0].action is Action.CREATE
    names = [each.accessibleName() for each in shown.popover.findChildren(QWidget)]
    texts = [each.text() for each in shown.popover.findChildren(QWidget) if hasattr(each, "text")]
    assert "and 15 more" in [*names, *texts]


def test_files_that_were_not_sent_are_told(account: Opened, shown: Shown, qtbot: QtBot) -> None:
    def attach(replica: Replica) -> None:
        digest, size = replica.files.add(b"an offer")
        file = create("attachment", file_name="offer.pdf", size=size, digest=digest)
        replica.write([file], at=now())

    shown.popover.dismiss()
    done: list[object] = []
    account.worker.post(attach, done.append)
    qtbot.waitUntil(lambda: bool(done))
    shown.popover.show_at(shown.anchor)

    def told() -> bool:
        labels = [each.text() for each in shown.popover.findChildren(QLabel) if each.isVisible()]
        return "1 attached file is still to be sent" in labels

    qtbot.waitUntil(told)
