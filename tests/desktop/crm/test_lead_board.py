"""The board of leads on a real replica: moving, converting and giving up, and what others do meanwhile."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.crm.attention import BoardFilter, Need
from desktop.crm.convert_dialog import ConvertDialog
from desktop.crm.lead_board_screen import LeadBoardScreen
from desktop.crm.reason_dialog import ReasonDialog
from desktop.records.list_screen import ListScreen
from desktop.theme.tokens import Tone
from desktop.widgets.board_source import BoardCard
from desktop.widgets.empty_state import EmptyState
from shared_models.kernel.ids import Id
from tests.desktop.conftest import House, Open, Opened
from tests.sync.replica.people import Person, create, ids, patch, run

Shown = tuple[Opened, LeadBoardScreen]


@pytest.fixture
def leads(house: House) -> dict[str, Id]:
    """Three leads that the replica has."""
    names = {name: next(ids) for name in ("Ada Lovelace", "Bo Diddley", "Cy Young")}
    for at, (name, record) in enumerate(names.items()):
        first, last = name.split()
        worth = {"amount": 100 * at, "currency": "EUR"} if at else {}
        house.server.apply(
            [
                create(
                    "lead", record, first_name=first, last_name=last, status=("new", "working", "working")[at],
                    email=f"{first.lower()}@example.org", company_name=f"{last} Ltd", **worth,
                )
            ]
        )  # fmt: skip
    with house.open_replica() as replica:
        Person(replica, house.server)
        replica.store_changes(house.server.batch(replica.cursor))
    return names


@pytest.fixture
def show(house: House, open_account: Open, qtbot: QtBot) -> Callable[..., Shown]:
    """Opens the account and shows its board of leads."""

    def show_one(online: bool = False) -> Shown:
        account = open_account(online)
        screen = LeadBoardScreen(account.workspace)
        qtbot.addWidget(screen)
        screen.resize(1200, 700)
        with qtbot.waitExposed(screen):
            screen.show()
        return account, screen

    return show_one


def titles(screen: LeadBoardScreen) -> dict[str, list[str]]:
    """The titles of the cards of the columns that have any."""
    return {
        column.title: [screen.source.card(column.id, at).title for at in range(column.count)]
        for column in screen.source.columns()
        if column.count
    }


def card(screen: LeadBoardScreen, lead: Id) -> BoardCard:
    place = screen.source.place(lead)
    assert place is not None
    return screen.source.card(*place)


def opened(kind: type) -> object:
    """The dialog of a kind that is open."""
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible())


def test_columns_are_the_statuses_and_the_newest_lead_is_first(
    leads: dict[str, Id], show: Callable[..., Shown]
) -> None:
    _, screen = show()
    assert [each.title for each in screen.source.columns()] == [
        "New",
        "Working",
        "Qualified",
        "Converted",
        "Unqualified",
    ]
    assert titles(screen) == {"New": ["Ada Lovelace"], "Working": ["Cy Young", "Bo Diddley"]}
    assert [each.sum_text.replace("\u00a0", " ") for each in screen.source.columns()] == ["", "EUR 3", "", "", ""]
    assert screen.head.count() == "3 open"
    assert [each.adding for each in screen.source.columns()] == [True, True, True, False, False]
    assert not screen.head.pipeline.isVisible()
    shown = card(screen, leads["Ada Lovelace"])
    assert shown.lines == ("Lovelace Ltd", "ada@example.org", "No next step")
    assert shown.edge is Tone.INFO


def test_a_move_is_shown_at_once_then_stored_and_undone(
    leads: dict[str, Id], show: Callable[..., Shown], qtbot: QtBot
) -> None:
    account, screen = show()
    ada = leads["Ada Lovelace"]
    screen.board.set_current(ada)
    screen.board.move_to(ada, "qualified")
    assert titles(screen)["Qualified"] == ["Ada Lovelace"]
    qtbot.waitUntil(lambda: bool(account.toasts))
    assert account.shown("lead", ada, "status") == "qualified"
    assert account.toasts[0][0] == "Ada Lovelace moved to Qualified"
    with qtbot.waitSignal(account.workspace.operations.undone):
        account.workspace.operations.undo(account.toasts[0][1])
    assert titles(screen)["New"] == ["Ada Lovelace"]
    assert screen.board.current() == ada


def test_a_lead_that_comes_to_nothing_is_asked_why_and_forgets_it_when_it_is_taken_up_again(
    leads: dict[str, Id], show: Callable[..., Shown], qtbot: QtBot
) -> None:
    account, screen = show()
    bo = leads["Bo Diddley"]
    screen.move_card(bo, "unqualified")
    assert "Unqualified" not in titles(screen)
    asked = opened(ReasonDialog)
    assert isinstance(asked, ReasonDialog)
    assert asked.windowTitle() == "Why does Bo Diddley come to nothing?"
    asked.chips[1].click()
    asked.submit()
    assert titles(screen)["Unqualified"] == ["Bo Diddley"]
    qtbot.waitUntil(lambda: len(account.toasts) == 1)
    assert account.shown("lead", bo, "unqualified_reason") == "No budget"
    assert card(screen, bo).lines[2] == "No budget"
    screen.move_card(bo, "working")
    qtbot.waitUntil(lambda: len(account.toasts) == 2)
    assert account.shown("lead", bo, "unqualified_reason") is None
    account.workspace.operations.undo()
    qtbot.waitUntil(lambda: account.shown("lead", bo, "unqualified_reason") == "No budget")


def test_dropping_on_converted_asks_what_the_lead_becomes(
    leads: dict[str, Id], show: Callable[..., Shown], qtbot: QtBot
) -> None:
    account, screen = show()
    cy = leads["Cy Young"]
    screen.board.move_to(cy, "converted")
    first = opened(ConvertDialog)
    assert isinstance(first, ConvertDialog)
    first.reject()
    assert titles(screen)["Working"] == ["Cy Young", "Bo Diddley"]
    screen.board.move_to(cy, "converted")
    again = opened(ConvertDialog)
    assert isinstance(again, ConvertDialog)
    again.convert()
    qtbot.waitUntil(lambda: titles(screen).get("Converted") == ["Cy Young"])
    assert account.shown("lead", cy, "deal_id")
    assert card(screen, cy).lines[1].startswith("Converted ")
    assert not screen.source.can_move(cy, "working")
    qtbot.waitUntil(lambda: bool(account.toasts))
    with qtbot.waitSignal(account.workspace.operations.undone):
        account.workspace.operations.undo(account.toasts[0][1])
    assert titles(screen)["Working"] == ["Cy Young", "Bo Diddley"]


def test_what_others_do_and_what_is_planned_is_shown(
    leads: dict[str, Id], show: Callable[..., Shown], qtbot: QtBot
) -> None:
    account, screen = show(online=True)
    house, ada = account.house, leads["Ada Lovelace"]
    house.others(
        patch(house.row("lead", ada) or {}, "lead", status="unqualified", unqualified_reason="Moved away"),
        run("convert_lead", "lead", leads["Bo Diddley"], make_contact=True),
        create("task", subject="Call", lead_id=leads["Cy Young"]),
    )
    with qtbot.waitSignal(account.workspace.touched):
        account.worker.poke()
    assert titles(screen) == {
        "Working": ["Cy Young"], "Converted": ["Bo Diddley"], "Unqualified": ["Ada Lovelace"],
    }  # fmt: skip
    assert card(screen, ada).lines[2] == "Moved away"
    assert card(screen, leads["Cy Young"]).lines[2] == "Call"
    screen.narrow(BoardFilter(need=Need.NO_STEP))
    assert titles(screen) == {}


def test_a_closed_column_counts_all_and_leads_to_the_list(
    leads: dict[str, Id], show: Callable[..., Shown], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.crm.record_board.NEWEST", 2)
    account, screen = show()
    made = [create("lead", last_name=f"L{at}", status="unqualified", amount=100, currency="EUR") for at in range(5)]
    account.workspace.operations.write("", made)
    qtbot.waitUntil(lambda: screen.source.columns()[-1].total == 5)
    last = screen.source.columns()[-1]
    assert (last.count, last.sum_text.replace("\u00a0", " "), last.more) == (2, "EUR 5", "Show all 5 as a list")
    reader, said = account.workspace.reader, []
    reader.set_trace_callback(said.append)
    screen.source.read()
    reader.set_trace_callback(None)
    counted = [each[3] for each in reader.execute(f"EXPLAIN QUERY PLAN {next(e for e in said if 'GROUP BY' in e)}")]
    assert counted[0] == "SEARCH r USING INDEX lead_by_status_currency_amount (status=?)"


def test_an_empty_board_teaches(show: Callable[..., Shown]) -> None:
    _, screen = show()
    state = screen.findChild(EmptyState)
    assert state is not None
    assert state.isVisible()
    assert "Move it on as you learn more" in state.accessibleDescription()


def test_list_and_board_lead_to_each_other(house: House, open_account: Open, qtbot: QtBot) -> None:
    account = open_account()
    places: list[str] = []
    account.workspace.place_wanted.connect(places.append)
    listed, board = ListScreen(account.workspace, "lead"), LeadBoardScreen(account.workspace)
    for each in (listed, board):
        qtbot.addWidget(each)
        each.show()
    assert listed.head.board is not None
    listed.head.board.click()
    board.head.as_list.click()
    assert places == ["lead_board", "lead"]
