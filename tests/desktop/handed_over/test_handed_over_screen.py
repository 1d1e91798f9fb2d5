"""What was handed over: whose it is and what was wanted, and one key for each decision, which the server takes."""

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.handed_over.handed_over_screen import HandedOverScreen
from desktop.handed_over.waiting import waiting
from desktop.shell.main_window import MainWindow
from desktop.widgets.buttons import NavButton
from shared_models.kernel.faults import Fault, Unavailable
from sync.replica.status import Phase, Status
from tests.desktop.conftest import Opened
from tests.desktop.shell.conftest import Show, made, show
from tests.sync.replica.people import ids, patch

__all__ = ["made", "show"]


class Quarantine:
    """The server's side of it."""

    def __init__(self, account: Opened) -> None:
        self.account = account
        self.waiting: list[dict[str, Any]] = []
        self.discarded: dict[str, dict[str, Any]] = {}
        self.asked: list[str] = []
        self.says: Mapping[str, Any] = {"status": "accepted", "reason": "Replayed for Ben (Laptop)."}
        self.fault: Fault | None = None
        account.link.answers = self.answer
        account.link.status = Status(Phase.LIVE)

    def hand_over(self, record: str, **after: Any) -> str:
        """Ben had changed a contact."""
        entry = {
            "id": next(ids),
            "person": {"id": next(ids), "name": "Ben"},
            "device": {"id": next(ids), "name": "Laptop"},
            "received_at": "2026-11-20T09:00:00Z",
            "record_type": "contact",
            "record_id": self.account.house.records[record],
            "action": "patch",
            "verb": "",
            "before": dict.fromkeys(after, "Kiel"),
            "after": after,
            "arguments": {},
            "state": "waiting",
            "outcome": "",
        }
        self.waiting.append(entry)
        return str(entry["id"])

    def answer(self, method: str, path: str, params: Mapping[str, str | int]) -> bytes:
        """What the server says."""
        if self.fault is not None:
            raise self.fault
        if path.endswith("/count"):
            return json.dumps({"waiting": len(self.waiting)}).encode()
        if method == "GET":
            start = next((at for at, each in enumerate(self.waiting, 1) if each["id"] == params.get("after")), 0)
            page = self.waiting[start : start + 2]
            return json.dumps({"data": page, "next": page[-1]["id"] if len(page) == 2 else None}).encode()
        entry_id, how = path.split("/")[-2:]
        self.asked.append(f"{how} {entry_id} {dict(params)}")
        entry = self.discarded.pop(entry_id) if how == "reopen" else self.take(entry_id)
        if how == "reopen" or (how == "replay" and self.says["status"] != "accepted"):
            self.waiting.append(entry | {"outcome": self.says["reason"] if how == "replay" else ""})
        elif how == "discard":
            self.discarded[entry_id] = entry
        return json.dumps(self.says).encode()

    def take(self, entry_id: str) -> dict[str, Any]:
        """Somebody decides on it."""
        entry = next(each for each in self.waiting if each["id"] == entry_id)
        self.waiting.remove(entry)
        return entry


@pytest.fixture
def quarantine(account: Opened) -> Quarantine:
    """A server that can be reached, to which nothing was handed over."""
    return Quarantine(account)


def opened(quarantine: Quarantine, qtbot: QtBot) -> HandedOverScreen:
    screen = HandedOverScreen(quarantine.account.workspace)
    qtbot.addWidget(screen)
    screen.resize(1100, 700)
    screen.show()
    return screen


def has(screen: HandedOverScreen, count: int, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(screen.list.items()) == count and bool(count) == (screen._filled.empty is None))


def press(quarantine: Quarantine, name: str) -> bool:
    return quarantine.account.workspace.actions.trigger(f"handed_over.{name}")


def words(screen: HandedOverScreen) -> str:
    return "\n".join(each.text() for each in screen.page.findChildren(QLabel) if each.isVisible())


def test_nothing_says_what_it_is_for(quarantine: Quarantine, qtbot: QtBot) -> None:
    screen = opened(quarantine, qtbot)
    qtbot.waitUntil(lambda: screen._filled.empty is not None and "waits" in screen._filled.empty.accessibleName())
    assert not press(quarantine, "replay")


def test_each_says_whose_it_is_of_which_record_and_what_was_wanted(quarantine: Quarantine, qtbot: QtBot) -> None:
    for name in ("Ada", "Bea", "Cem"):
        quarantine.hand_over(name, city="Rome")
    screen = opened(quarantine, qtbot)
    has(screen, 3, qtbot)
    assert [each.item.title for each in screen.list.items()] == ["Ada Weber", "Bea Weber", "Cem Weber"]
    said = words(screen)
    for each in ("Ben · Laptop", "Ben lost access", "Kiel", "Rome", "WANTED"):
        assert each in said or each.title() in said
    assert "Ben" in screen.list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_what_the_record_holds_by_now_is_shown(quarantine: Quarantine, qtbot: QtBot) -> None:
    quarantine.hand_over("Ada", city="Rome")
    screen = opened(quarantine, qtbot)
    has(screen, 1, qtbot)
    account = quarantine.account
    row = account.house.row("contact", account.house.records["Ada"]) or {}
    account.workspace.operations.write("City", [patch(row, "contact", city="Oslo")])
    qtbot.waitUntil(lambda: "Oslo" in words(screen))


@pytest.mark.parametrize(("key", "params"), [("replay", "{}"), ("overwrite", "{'overwrite': 'true'}")])
def test_it_is_done_by_one_key(quarantine: Quarantine, qtbot: QtBot, key: str, params: str) -> None:
    entry = quarantine.hand_over("Ada", city="Rome")
    screen = opened(quarantine, qtbot)
    has(screen, 1, qtbot)
    assert press(quarantine, key)
    has(screen, 0, qtbot)
    assert quarantine.asked == [f"replay {entry} {params}"]
    assert quarantine.account.toasts[-1][0] == "Done for Ben: City of Ada Weber"


def test_what_the_server_refuses_waits_on_with_the_reason(quarantine: Quarantine, qtbot: QtBot) -> None:
    quarantine.hand_over("Ada", city="Rome")
    quarantine.says = {"status": "rejected", "reason": "The record was deleted."}
    screen = opened(quarantine, qtbot)
    has(screen, 1, qtbot)
    press(quarantine, "replay")
    qtbot.waitUntil(lambda: "Tried before: The record was deleted." in words(screen))
    assert quarantine.account.toasts[-1][0] == "Not done: The record was deleted."


def test_what_was_discarded_is_taken_back_by_the_toast(quarantine: Quarantine, qtbot: QtBot) -> None:
    quarantine.hand_over("Ada", city="Rome")
    screen = opened(quarantine, qtbot)
    has(screen, 1, qtbot)
    assert press(quarantine, "discard")
    has(screen, 0, qtbot)
    _, undo = quarantine.account.toasts[-1]
    assert callable(undo)
    undo()
    has(screen, 1, qtbot)


def test_without_the_server_it_says_so_and_looks_again_when_it_is_back(quarantine: Quarantine, qtbot: QtBot) -> None:
    quarantine.fault = Unavailable("The server cannot be reached.")
    entry = quarantine.hand_over("Ada", city="Rome")
    screen = opened(quarantine, qtbot)
    qtbot.waitUntil(lambda: screen._filled.empty is not None and screen._filled.empty.accessibleDescription() != "")
    assert screen._filled.empty is not None
    quarantine.fault = None
    screen._filled.empty.triggered.emit()
    has(screen, 1, qtbot)
    quarantine.fault = Unavailable("The server cannot be reached.")
    press(quarantine, "replay")
    qtbot.waitUntil(lambda: len(quarantine.account.faults) >= 2)
    assert [each.id for each in screen.list.items()] == [entry]


def test_how_much_waits_stands_beside_the_place_for_it(
    account: Opened, quarantine: Quarantine, show: Show, qtbot: QtBot
) -> None:
    quarantine.hand_over("Ada", city="Rome")
    window = show()
    (place,) = (each for each in window.findChildren(NavButton) if each.text() == "Handed over")
    account.workspace._hear_status(Status(Phase.OFFLINE))
    account.workspace._hear_status(Status(Phase.LIVE))
    qtbot.waitUntil(lambda: place.accessibleName() == "Handed over, 1")
    quarantine.fault = Unavailable("The server cannot be reached.")
    waiting(account.workspace).ask()
    quarantine.hand_over("Bea", city="Oslo")
    quarantine.fault = None
    waiting(account.workspace).ask()
    qtbot.waitUntil(lambda: place.accessibleName() == "Handed over, 2")
    screen = opened(quarantine, qtbot)
    has(screen, 2, qtbot)
    assert press(quarantine, "discard")
    qtbot.waitUntil(lambda: place.accessibleName() == "Handed over, 1")
    account.workspace.actor = replace(account.workspace.actor, permissions=frozenset())
    account.workspace.actor_changed.emit()
    assert waiting(account.workspace).count == 0


def test_who_may_not_decide_has_no_place_for_it(account: Opened, show: Show, qtbot: QtBot) -> None:
    window = show()
    assert "Handed over" in places(window)
    assert account.workspace.actions.trigger("go.handed_over")
    assert window.place() == "handed_over"

    def less(replica: Any) -> None:
        granted = replica.actor().permissions
        replica.adopt(frozenset(each for each in granted if not each.startswith("quarantine.")))

    account.worker.post(less, lambda _: account.workspace._hear_status(Status(Phase.LIVE)))
    qtbot.waitUntil(lambda: "Handed over" not in places(window))
    assert not account.workspace.actions.trigger("go.handed_over")
    assert window.place() == window.places()[0].id


def places(window: MainWindow) -> list[str]:
    found = [each.text() for each in window.findChildren(NavButton) if each.isVisible()]
    return [each for each in found if each != "Settings"]
