"""The first page on a real replica; it is Friday, 20 November 2026, ten o'clock."""

# ruff: noqa: DTZ001 - wall times have no zone

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.home.arrangement import Arrangement, CardId
from desktop.home.home_screen import HomeScreen
from desktop.home.visits import visits
from desktop.records.list_screen import ListScreen
from desktop.records.selection import selection
from desktop.settings import Settings
from shared_models.kernel.wall_clock import at_wall
from tests.desktop.conftest import House, Open, Opened
from tests.sync.replica.people import Person, create, ids

NOW = datetime(2026, 11, 20, 10)
Show = Callable[[], tuple[HomeScreen, Opened]]


@pytest.fixture
def show(house: House, open_account: Open, qtbot: QtBot) -> Show:
    """Opens the page with meetings, tasks and deals, mine and others'."""
    records, me, tom = house.records, house.records["me"], house.records["colleague"]
    meeting = {"type": "meeting", "owner_id": me, "duration": 3600}
    rows = [
        ("talk", "activity", {**meeting, "subject": "Talk", "at": at_wall(datetime(2026, 11, 20, 14))}),
        ("over", "activity", {**meeting, "subject": "Over", "at": at_wall(datetime(2026, 11, 20, 8))}),
        ("tomorrow", "activity", {**meeting, "subject": "Tomorrow", "at": at_wall(datetime(2026, 11, 21, 14))}),
        ("due", "task", {"subject": "Due", "due": "2026-11-20", "owner_id": me}),
        ("late", "task", {"subject": "Late", "due": "2026-11-01", "owner_id": me}),
        ("tom's", "task", {"subject": "Tom's", "due": "2026-11-20", "owner_id": tom}),
        ("slipped", "deal", {"name": "Slipped", "stage_id": records["lead"], "expected_close": "2026-11-01",
                             "owner_id": me, "next_step": "Call"}),
        ("idle", "deal", {"name": "Idle", "stage_id": records["lead"], "owner_id": me}),
        ("fine", "deal", {"name": "Fine", "stage_id": records["lead"], "owner_id": me, "next_step": "Call"}),
    ]  # fmt: skip
    for name, _, _ in rows:
        records[name] = next(ids)
    records["planned"] = next(ids)
    plan = {"subject": "Plan", "due": "2026-12-01", "owner_id": me, "deal_id": records["planned"]}
    house.server.apply([create("deal", records["planned"], name="Planned", stage_id=records["lead"], owner_id=me)])
    house.server.apply([create("task", next(ids), **plan)])
    house.server.apply([create(kind, records[name], **values) for name, kind, values in rows])  # type: ignore[arg-type]
    with house.open_replica() as replica:
        Person(replica, house.server)
        replica.store_changes(house.server.batch(replica.cursor))

    def make() -> tuple[HomeScreen, Opened]:
        account = open_account()
        screen = HomeScreen(account.workspace, lambda: NOW)
        qtbot.addWidget(screen)
        screen.resize(1200, 900)
        with qtbot.waitExposed(screen):
            screen.show()
        return screen, account

    return make


def lines(screen: HomeScreen, card: CardId) -> list[str]:
    return [each.title for each in screen.cards[card].list.entries()]


def test_today_holds_what_is_still_to_come_and_what_is_due(show: Show) -> None:
    screen, _ = show()
    assert lines(screen, CardId.TODAY) == ["Talk", "Due", "Late"]


def test_deals_that_need_somebody_say_why(show: Show) -> None:
    screen, account = show()
    account.house.records["deal"]  # nobody's: it is not mine
    entries = screen.cards[CardId.ATTENTION].list.entries()
    assert [each.title for each in entries] == ["Slipped", "Idle"]
    assert "should have closed" in entries[0].note
    assert entries[1].note.endswith("no next step")


def test_a_task_is_done_from_here(show: Show, qtbot: QtBot) -> None:
    screen, account = show()
    screen.cards[CardId.TODAY].list.go_to(account.house.records["due"])
    screen.cards[CardId.TODAY].list.setFocus()
    account.workspace.actions.trigger("home.done")
    qtbot.waitUntil(lambda: lines(screen, CardId.TODAY) == ["Talk", "Late"])


def test_what_was_opened_is_remembered_and_pinned(show: Show, qtbot: QtBot) -> None:
    screen, account = show()
    records = account.house.records
    account.workspace.show_record("contact", records["Ada"])
    account.workspace.show_record("deal", records["fine"])
    account.workspace.show_record("contact", records["Ada"])
    qtbot.waitUntil(lambda: lines(screen, CardId.RECENT) == ["Ada Weber", "Fine"])
    screen.cards[CardId.RECENT].take_focus()
    account.workspace.actions.trigger("home.pin")
    assert lines(screen, CardId.LINKS) == ["Ada Weber"]
    screen.cards[CardId.LINKS].take_focus()
    account.workspace.actions.trigger("home.pin")
    assert lines(screen, CardId.LINKS) == []
    qtbot.waitUntil(lambda: bool(account.workspace.settings.read("visited")))
    visits(account.workspace).deleteLater()


def test_arrows_lead_from_card_to_card(show: Show) -> None:
    screen, _ = show()
    screen.setFocus()
    seen = []
    for _ in range(5):
        now = screen.current()
        assert now is not None
        seen.append(now.title)
        focused = next(each for each in screen.cards.values() if each.list.hasFocus())
        QTest.keyClick(focused.list, Qt.Key.Key_Down)
    assert seen == ["Talk", "Due", "Late", "Slipped", "Idle"]


def test_the_line_keeps_the_focus_while_a_record_opens_beside_it_and_closes(show: Show, qtbot: QtBot) -> None:
    screen, _ = show()
    screen.cards[CardId.ATTENTION].take_focus(at_end=True)
    for width in (700, 1200):
        screen.resize(width, 900)
        qtbot.waitUntil(lambda width=width: screen.width() == width)
        assert screen.cards[CardId.ATTENTION].list.hasFocus()
        now = screen.current()
        assert now is not None
        assert now.title == "Idle"


def test_who_comes_back_to_the_page_stands_where_they_were(show: Show) -> None:
    screen, account = show()
    screen.cards[CardId.ATTENTION].take_focus(at_end=True)
    screen.cards[CardId.ATTENTION].list.clearFocus()
    account.workspace.actions.trigger("home.next")
    now = screen.current()
    assert now is not None
    assert now.title == "Idle"


def test_a_line_leads_where_it_says(show: Show) -> None:
    screen, account = show()
    wanted: list[tuple[str, str]] = []
    account.workspace.record_wanted.connect(lambda kind, record: wanted.append((kind, record)))
    screen.cards[CardId.ATTENTION].take_focus()
    QTest.keyClick(screen.cards[CardId.ATTENTION].list, Qt.Key.Key_Return)
    assert wanted == [("deal", account.house.records["slipped"])]


def test_cards_are_hidden_and_moved_for_good(show: Show) -> None:
    screen, account = show()
    screen.show_card(CardId.RECENT, False)
    screen.move_card(CardId.LINKS, -1)
    assert list(screen.cards) == [CardId.TODAY, CardId.LINKS, CardId.ATTENTION, CardId.WAITING]
    again = HomeScreen(account.workspace, lambda: NOW)
    assert list(again.cards) == list(screen.cards)
    again.deleteLater()


def test_what_is_stored_wrongly_is_passed_over(settings: Settings) -> None:
    settings.keep(home={"me": {"order": ["links", 5, "nonsense"], "hidden": "all", "links": [None, "place:board"]}})
    arrangement = Arrangement(settings, "me")
    assert arrangement.order()[0] is CardId.LINKS
    assert len(arrangement.order()) == len(CardId)
    assert arrangement.hidden() == set()
    assert arrangement.links() == ["place:board"]


def test_a_card_that_is_new_stands_where_it_does_in_the_first_order(settings: Settings) -> None:
    settings.keep(home={"me": {"order": ["recent", "today", "links", "attention", "waiting"]}})
    order = [CardId.RECENT, CardId.TODAY, CardId.BOOKS, CardId.LINKS, CardId.ATTENTION, CardId.WAITING]
    assert Arrangement(settings, "me").order() == order


def test_a_saved_view_can_be_a_link(show: Show, qtbot: QtBot) -> None:
    screen, account = show()
    workspace = account.workspace
    values = {"name": "In Kiel", "record_type": "contact", "owner_id": account.house.records["me"]}
    view = workspace.operations.create("saved_view", values, "x")
    qtbot.waitUntil(lambda: account.shown("saved_view", view, "name") == "In Kiel")
    (entry,) = (each for each in screen.open_links().actions() if each.text() == "In Kiel (Contacts)")
    entry.setChecked(True)
    assert lines(screen, CardId.LINKS) == ["In Kiel"]
    went: list[object] = []
    workspace.place_wanted.connect(went.append)
    selection(workspace).view_wanted.connect(lambda *wanted: went.append(wanted))
    screen.open(screen.cards[CardId.LINKS].list.entries()[0])
    assert went == ["contact", ("contact", view)]
    contacts = ListScreen(workspace, "contact")
    qtbot.addWidget(contacts)
    selection(workspace).view_wanted.emit("contact", view)
    assert contacts.showing.current.name == "In Kiel"
