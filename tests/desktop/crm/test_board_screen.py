"""The board on a real replica: what is on it, moving deals, and what others do meanwhile."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.crm.board_screen import BoardScreen
from desktop.crm.reason_dialog import ReasonDialog
from desktop.records.quick_add import QuickAdd
from desktop.theme.tokens import Tone
from desktop.widgets.board_column import CardList
from desktop.widgets.cells import Badge
from desktop.widgets.empty_state import EmptyState
from shared_models.kernel.faults import Fault
from sync.replica.touched import Origin, Touched
from tests.desktop.crm.conftest import Shown
from tests.sync.replica.people import create, delete, ids, patch

Show = Callable[..., Shown]


def settled(qtbot: QtBot, shown: Shown) -> None:
    """Wait until everything handed to the worker so far was done and told."""
    done: list[object] = []
    shown.account.worker.post(lambda replica: None, done.append)
    qtbot.waitUntil(lambda: bool(done))


def asked() -> ReasonDialog:
    """The dialog that asks why a deal was lost."""
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, ReasonDialog))


def test_columns_are_the_stages_with_count_and_sum(show: Show) -> None:
    shown = show()
    assert shown.titles() == {"Lead": ["Paper"], "Won": []}
    columns = {each.title: each for each in shown.screen.source.columns()}
    assert columns["Lead"].sum_text.replace("\u00a0", " ") == "EUR 1"
    assert columns["Lead"].detail.replace("\u00a0", " ") == "EUR 1.00"
    assert columns["Won"].tone is Tone.POSITIVE
    assert shown.screen.head.count() == "1 open"


def test_a_card_says_whose_it_is_and_how_late(show: Show, qtbot: QtBot) -> None:
    shown = show()
    records = shown.account.house.records
    assert shown.card(records["deal"]).lines == ("Weinhold KG", "", "No next step")
    shown.screen.choose_pipeline(records["renewals"])
    assert shown.titles() == {"Due": ["Toner", "Ink"], "Talks": [], "Ended": []}
    card = shown.card(records["toner"])
    assert (card.tones[1], card.edge) == (Tone.NEGATIVE, Tone.NEGATIVE)
    assert card.lines[1].startswith("Overdue since")
    assert card.avatar == "Ana Reyes"
    assert shown.card(records["ink"]).tones[1] is None


def test_the_pipeline_is_remembered(show: Show) -> None:
    shown = show(pipeline="renewals")
    again = BoardScreen(shown.account.workspace)
    assert again.pipeline() == shown.account.house.records["renewals"]
    again.deleteLater()


def test_a_move_is_shown_at_once_then_stored_and_undone(show: Show, qtbot: QtBot) -> None:
    shown = show()
    account, deal, won = shown.account, shown.account.house.records["deal"], shown.account.house.records["won"]
    shown.screen.board.move_to(deal, won)
    assert shown.titles() == {"Lead": [], "Won": ["Paper"]}
    assert shown.card(deal).badge is Badge.PENDING
    qtbot.waitUntil(lambda: bool(account.toasts))
    assert account.shown("deal", deal, "status") == "won"
    assert shown.card(deal).lines[1].startswith("Won ")
    assert account.toasts[0][0] == "Paper moved to Won"
    with qtbot.waitSignal(account.workspace.operations.undone):
        account.workspace.operations.undo(account.toasts[0][1])
    assert shown.titles() == {"Lead": ["Paper"], "Won": []}


def test_what_is_read_meanwhile_does_not_take_a_move_back(show: Show, qtbot: QtBot) -> None:
    shown = show()
    records = shown.account.house.records
    shown.screen.board.move_to(records["deal"], records["won"])
    shown.account.workspace.touched.emit(Touched(Origin.REMOTE, {"deal": frozenset({records["deal"]})}))
    shown.account.workspace.touched.emit(Touched(Origin.REMOTE, {"stage": frozenset({records["won"]})}))
    assert shown.titles() == {"Lead": [], "Won": ["Paper"]}
    settled(qtbot, shown)
    assert shown.titles() == {"Lead": [], "Won": ["Paper"]}


def test_a_deal_goes_only_where_its_stage_leads(show: Show) -> None:
    shown = show(pipeline="renewals")
    records, source = shown.account.house.records, shown.screen.source
    assert source.can_move(records["ink"], records["talks"])
    assert source.can_move(records["ink"], records["due"])
    assert not source.can_move(records["ink"], records["over"])
    assert not source.can_move(records["ink"], records["won"])
    shown.screen.move_card(records["ink"], records["over"])
    assert shown.titles()["Ended"] == []
    assert not shown.account.workspace.operations.can_undo()


def test_a_refused_move_falls_back_and_says_why(show: Show, qtbot: QtBot) -> None:
    shown = show()
    records = shown.account.house.records
    shown.account.worker.post(lambda replica: replica.adopt(frozenset({"deal.view", "pipeline.view", "stage.view"})))
    shown.screen.board.move_to(records["deal"], records["won"])
    assert shown.titles() == {"Lead": [], "Won": ["Paper"]}
    qtbot.waitUntil(lambda: bool(shown.account.faults))
    assert shown.titles() == {"Lead": ["Paper"], "Won": []}
    assert isinstance(shown.account.faults[0], Fault)
    assert shown.account.toasts == []


def test_moving_on_before_the_first_move_is_stored(show: Show, qtbot: QtBot) -> None:
    shown = show(pipeline="renewals")
    records = shown.account.house.records
    shown.screen.move_card(records["ink"], records["talks"])
    shown.screen.move_card(records["ink"], records["over"])
    asked().submit()
    assert shown.titles() == {"Due": ["Toner"], "Talks": [], "Ended": ["Ink"]}
    qtbot.waitUntil(lambda: len(shown.account.toasts) == 2)
    assert shown.titles() == {"Due": ["Toner"], "Talks": [], "Ended": ["Ink"]}
    assert shown.account.shown("deal", records["ink"], "status") == "lost"


def test_what_others_do_is_shown_and_the_current_deal_stays(show: Show, qtbot: QtBot) -> None:
    shown = show(online=True, pipeline="renewals")
    house, records = shown.account.house, shown.account.house.records
    shown.screen.board.set_current(records["ink"])
    house.others(
        patch(house.row("deal", records["ink"]) or {}, "deal", name="Blue ink", expected_close="2000-01-01"),
        create("deal", next(ids), name="Pens", stage_id=records["talks"]),
        delete("deal", records["toner"]),
    )
    with qtbot.waitSignal(shown.account.workspace.touched):
        shown.account.worker.poke()
    assert shown.titles() == {"Due": ["Blue ink"], "Talks": ["Pens"], "Ended": []}
    assert shown.screen.board.current() == records["ink"]
    assert [each.sum_text.replace("\u00a0", " ") for each in shown.screen.source.columns()] == ["USD 7", "", ""]


def test_a_renamed_company_and_a_new_stage_appear(show: Show, qtbot: QtBot) -> None:
    shown = show(online=True)
    house, records = shown.account.house, shown.account.house.records
    shown.card(records["deal"])
    pipeline = (house.row("stage", records["lead"]) or {})["pipeline_id"]
    house.others(
        patch(house.row("company", records["company"]) or {}, "company", name="Weinhold AG"),
        create("stage", next(ids), name="Talks", pipeline_id=pipeline, position=1),
    )
    with qtbot.waitSignal(shown.account.workspace.touched):
        shown.account.worker.poke()
    assert shown.card(records["deal"]).lines[0] == "Weinhold AG"
    assert "Talks" in shown.titles()


def test_deals_of_a_deleted_stage_can_still_leave_it(show: Show, qtbot: QtBot) -> None:
    shown = show(online=True)
    records = shown.account.house.records
    shown.account.house.others(delete("stage", records["lead"]))
    with qtbot.waitSignal(shown.account.workspace.touched):
        shown.account.worker.poke()
    assert shown.titles() == {"Lead": ["Paper"], "Won": []}
    assert shown.screen.source.can_move(records["deal"], records["won"])
    shown.screen.move_card(records["deal"], records["won"])
    assert not shown.screen.source.can_move(records["deal"], records["lead"])
    qtbot.waitUntil(lambda: bool(shown.account.toasts))


def test_mine_and_search_narrow_the_board(show: Show, qtbot: QtBot) -> None:
    shown = show(pipeline="renewals")
    shown.screen.view("mine")
    assert shown.titles()["Due"] == ["Toner"]
    assert shown.screen.source.place(shown.account.house.records["ink"]) is None
    shown.screen.view("all")
    shown.screen.head.search.setText("in")
    assert shown.titles()["Due"] == ["Ink"]
    shown.screen.head.search.setText("nothing like it")
    button = next(each for each in shown.screen.findChildren(QPushButton) if each.text() == "Show all deals")
    button.click()
    assert shown.titles()["Due"] == ["Toner", "Ink"]


def test_a_narrowed_board_follows_changes(show: Show, qtbot: QtBot) -> None:
    shown = show(pipeline="renewals")
    records = shown.account.house.records
    shown.screen.view("mine")
    with qtbot.waitSignal(shown.account.workspace.touched):
        shown.account.workspace.operations.patch(
            "deal", records["ink"], {"owner_id": None}, {"owner_id": records["me"]}, "Owner"
        )
    assert shown.titles()["Due"] == ["Toner", "Ink"]


def test_a_hidden_board_catches_up_when_it_is_shown(show: Show, qtbot: QtBot) -> None:
    shown = show()
    records = shown.account.house.records
    shown.screen.hide()
    with qtbot.waitSignal(shown.account.workspace.touched):
        shown.account.workspace.operations.verb(
            "deal", records["deal"], "move_deal", {"stage_id": records["won"]}, {}, "Move"
        )
    shown.screen.show()
    assert shown.titles() == {"Lead": [], "Won": ["Paper"]}


def test_keys_move_and_open_a_deal(show: Show, qtbot: QtBot) -> None:
    shown = show()
    records, opened = shown.account.house.records, []
    shown.account.workspace.record_wanted.connect(lambda *record: opened.append(record))
    with qtbot.waitActive(shown.screen):
        shown.screen.activateWindow()
    shown.screen.setFocus()
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), CardList))
    assert shown.screen.board.current() == records["deal"]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert opened == [("deal", records["deal"])]
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Space):
        qtbot.keyClick(QApplication.focusWidget(), key)
    assert shown.titles() == {"Lead": [], "Won": ["Paper"]}
    assert shown.screen.board.current() == records["deal"]
    qtbot.waitUntil(lambda: bool(shown.account.toasts))
    assert isinstance(QApplication.focusWidget(), CardList), "the keys are the card's, whatever is read again"


def test_the_keys_stay_with_a_deal_that_was_moved_while_a_dialog_was_in_front(show: Show, qtbot: QtBot) -> None:
    shown = show()
    records, board = shown.account.house.records, shown.screen.board
    shown.account.workspace.operations.create("deal", {"name": "Zinc", "stage_id": records["lead"]}, "Zinc")
    qtbot.waitUntil(lambda: shown.titles()["Lead"] == ["Paper", "Zinc"])
    with qtbot.waitActive(shown.screen):
        shown.screen.activateWindow()
    shown.screen.setFocus()
    board.set_current(records["deal"])
    left = QApplication.focusWidget()
    assert isinstance(left, CardList)
    shown.screen.search()
    shown.screen.move_card(records["deal"], records["won"])
    left.setFocus(Qt.FocusReason.ActiveWindowFocusReason)  # as a window does that comes to the front again
    settled(qtbot, shown)
    assert board.current() == records["deal"]
    now = QApplication.focusWidget()
    assert isinstance(now, CardList)
    assert now.card_at(now.currentIndex().row()).id == records["deal"]


def test_a_new_deal_begins_in_the_column_asked_for(show: Show, qtbot: QtBot) -> None:
    shown = show(pipeline="renewals")
    records = shown.account.house.records
    button = next(each for each in shown.screen.findChildren(QPushButton) if each.accessibleName() == "New deal: Talks")
    button.click()
    dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, QuickAdd))
    dialog.editors["name"].set_value("")
    dialog.editors["name"].focusProxy().setText("Staples")  # type: ignore[union-attr]  # a line edit
    dialog.submit()
    qtbot.waitUntil(lambda: shown.titles()["Talks"] == ["Staples"])
    made = shown.screen.source.columns()[1]
    assert made.id == records["talks"]


def test_a_viewer_sees_but_changes_nothing(show: Show, qtbot: QtBot) -> None:
    shown = show()
    records, workspace = shown.account.house.records, shown.account.workspace
    workspace.actor = type(workspace.actor)(workspace.actor.person, workspace.actor.device, frozenset({"deal.view"}))
    workspace.actor_changed.emit()
    assert not shown.screen.source.can_move(records["deal"], records["won"])
    assert shown.screen.head.new.isHidden()
    buttons = [each for each in shown.screen.findChildren(QPushButton) if not each.isHidden()]
    assert not [each for each in buttons if each.accessibleName().startswith("New deal:")]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_it_paints_both_ways_and_everything_has_a_name(show: Show, direction: Qt.LayoutDirection) -> None:
    shown = show()
    shown.screen.setLayoutDirection(direction)
    assert not shown.screen.grab().isNull()
    focusable = [
        each for each in shown.screen.findChildren(QWidget)
        if each.isVisible() and each.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]  # fmt: skip
    assert [each for each in focusable if not each.accessibleName()] == []


def test_without_a_pipeline_it_says_so(show: Show, qtbot: QtBot) -> None:
    shown = show(online=True)
    house, records = shown.account.house, shown.account.house.records
    first = (house.row("stage", records["lead"]) or {})["pipeline_id"]
    house.others(delete("pipeline", first), delete("pipeline", records["renewals"]))
    with qtbot.waitSignal(shown.account.workspace.touched):
        shown.account.worker.poke()
    assert shown.screen.pipeline() == ""
    assert shown.screen.source.is_empty()
    shown.screen.add()
    state = shown.screen.findChild(EmptyState)
    assert isinstance(state, EmptyState)
    assert state.accessibleName() == "No pipeline on this computer yet"


def test_a_deal_that_was_just_made_is_where_the_keys_go_on_from(show: Show, qtbot: QtBot) -> None:
    shown = show()
    workspace, records = shown.account.workspace, shown.account.house.records
    values = {"name": "Zinc", "stage_id": records["lead"], "amount": 1, "currency": "EUR"}
    made = workspace.operations.create("deal", values, "New deal")
    workspace.stand_on_record("deal", made)
    qtbot.waitUntil(lambda: shown.screen.board.current() == made)
