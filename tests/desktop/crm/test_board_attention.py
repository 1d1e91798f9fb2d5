"""What the board says of deals that need somebody, what it can be narrowed to, and what closing a deal asks."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from desktop.crm.attention import BoardFilter, Close, Need, closes_in, is_worth, late
from desktop.crm.reason_dialog import ReasonDialog
from desktop.derive.record_form import RecordForm
from desktop.theme.tokens import Tone
from desktop.widgets.buttons import Button
from shared_models.crm.staying import DAY
from sync.clock import now
from sync.replica import rows
from tests.desktop.crm.conftest import Shown
from tests.sync.replica.people import create

Show = Callable[..., Shown]
TODAY = date(2026, 11, 20)


def on_board(shown: Shown) -> set[str]:
    return {title for titles in shown.titles().values() for title in titles}


def do(shown: Shown, qtbot: QtBot, *mutations: object) -> None:
    told: list[object] = []
    shown.account.workspace.operations.write("", list(mutations), done=told.append)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: bool(told))


def test_a_card_says_what_comes_next_as_soon_as_something_does(show: Show, qtbot: QtBot) -> None:
    shown = show(pipeline="renewals")
    ink = shown.account.house.records["ink"]
    assert (shown.card(ink).lines[2], shown.card(ink).edge) == ("No next step", Tone.INFO)
    do(shown, qtbot, create("task", subject="Send samples", deal_id=ink))
    assert (shown.card(ink).lines[2], shown.card(ink).edge) == ("Send samples", None)
    do(shown, qtbot, create("task", subject="Call", due="2001-01-01", deal_id=ink))
    assert shown.card(ink).lines[2].endswith(": Call")
    assert shown.card(ink).edge is Tone.WARNING


def test_a_meeting_to_come_is_a_next_step_and_one_that_was_is_none(show: Show, qtbot: QtBot) -> None:
    shown = show(pipeline="renewals")
    ink = shown.account.house.records["ink"]
    do(shown, qtbot, create("activity", type="meeting", subject="Kick-off", at=now() - DAY, deal_id=ink))
    assert shown.card(ink).lines[2] == "No next step"
    do(shown, qtbot, create("activity", type="meeting", subject="Review", at=now() + DAY, deal_id=ink))
    assert shown.card(ink).lines[2].endswith(": Review")


def test_it_is_narrowed_in_memory_to_what_is_asked_for(show: Show, qtbot: QtBot) -> None:
    shown = show(pipeline="renewals")
    screen, records = shown.screen, shown.account.house.records
    for wanted, left in (
        (BoardFilter(need=Need.OVERDUE), {"Toner"}),
        (BoardFilter(close=Close.LATER), {"Ink"}),
        (BoardFilter(owner=records["me"]), {"Toner"}),
        (BoardFilter(least=6), {"Ink"}),
        (BoardFilter(need=Need.TODAY), set()),
        (BoardFilter(need=Need.ANY), {"Toner", "Ink"}),
    ):
        screen.narrow(wanted)
        assert on_board(shown) == left, wanted
    do(shown, qtbot, create("task", subject="Call", deal_id=records["ink"]))
    screen.narrow(BoardFilter(need=Need.NO_STEP))
    assert on_board(shown) == {"Toner"}
    assert screen.head.filter.text() == "No next step"
    menu = screen.open_filter()
    next(each for each in menu.actions() if each.text() == "Show all").trigger()
    assert on_board(shown) == {"Toner", "Ink"}


def test_what_has_been_in_a_stage_for_too_long_says_so(show: Show, qtbot: QtBot) -> None:
    shown = show(pipeline="renewals")
    records = shown.account.house.records
    told: list[object] = []
    shown.account.worker.post(lambda replica: None, told.append)  # after what the board asked for by itself
    qtbot.waitUntil(lambda: bool(told))
    assert shown.card(records["ink"]).age == ""
    shown.screen.source.set_usual({records["due"]: -(10**18)})
    assert shown.card(records["ink"]).age == "0 days here"
    shown.screen.narrow(BoardFilter(need=Need.STALE))
    assert on_board(shown) == {"Toner", "Ink"}


def test_a_lost_deal_is_asked_why_and_says_it(show: Show, qtbot: QtBot) -> None:
    shown = show(pipeline="renewals")
    records = shown.account.house.records
    shown.screen.move_card(records["ink"], records["talks"])
    qtbot.waitUntil(lambda: len(shown.account.toasts) == 1)
    shown.screen.move_card(records["ink"], records["over"])
    dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, ReasonDialog))
    assert on_board(shown) == {"Toner", "Ink"}
    assert shown.titles()["Ended"] == [], "nothing is moved before it is answered"
    qtbot.keyClick(dialog, Qt.Key.Key_2)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(shown.account.toasts) == 2)
    assert shown.account.shown("deal", records["ink"], "lost_reason") == "Competitor"
    assert shown.card(records["ink"]).lines[2] == "Competitor"


def test_a_move_is_undone_also_where_no_move_leads_back(show: Show, qtbot: QtBot) -> None:
    shown = show(pipeline="renewals")
    records, operations = shown.account.house.records, shown.account.workspace.operations
    shown.screen.move_card(records["ink"], records["talks"])
    qtbot.waitUntil(lambda: bool(shown.account.toasts))
    assert not shown.screen.source.can_move(records["ink"], records["due"])
    with qtbot.waitSignal(operations.undone):
        operations.undo(shown.account.toasts[0][1])
    assert shown.account.shown("deal", records["ink"], "stage_id") == records["due"]


def test_a_won_deal_offers_a_follow_up_that_one_press_plans(show: Show, qtbot: QtBot) -> None:
    shown = show()
    records, offer = shown.account.house.records, shown.screen.offer
    assert offer.isHidden()
    shown.screen.board.move_to(records["deal"], records["won"])
    qtbot.waitUntil(offer.isVisible)
    next(each for each in offer.findChildren(Button) if each.text() == "In a month").click()
    assert offer.isHidden()
    sql = "SELECT subject, company_id FROM task WHERE deal_id = ?"
    find = shown.account.workspace.reader.execute
    qtbot.waitUntil(lambda: find(sql, (records["deal"],)).fetchone() is not None)
    assert find(sql, (records["deal"],)).fetchone() == ("Follow up on Paper", records["company"])


def test_days_are_told_apart() -> None:
    assert [late(each, TODAY) for each in (None, "2026-11-19", "2026-11-20", "2026-11-21", "soon")] == [
        None, Need.OVERDUE, Need.TODAY, None, None
    ]  # fmt: skip
    assert closes_in(Close.THIS_MONTH, "2026-11-02", TODAY)
    assert closes_in(Close.NEXT_MONTH, "2026-12-31", TODAY)
    assert closes_in(Close.THIS_QUARTER, "2026-12-31", TODAY)
    assert not closes_in(Close.THIS_QUARTER, "2027-01-01", TODAY)
    assert closes_in(Close.NEXT_MONTH, "2027-01-01", date(2026, 12, 5))
    assert closes_in(Close.UNDATED, None, TODAY)
    assert not closes_in(Close.LATER, None, TODAY)


def test_an_amount_is_weighed_in_whole_units_of_its_own_currency() -> None:
    assert is_worth(1_000_00, "EUR", 1_000)
    assert not is_worth(999_99, "EUR", 1_000)
    assert is_worth(1_000, "JPY", 1_000)
    assert not is_worth(None, "EUR", 0)


def test_the_panel_asks_why_a_deal_was_lost_as_well(show: Show, qtbot: QtBot) -> None:
    shown = show(pipeline="renewals")
    records, workspace = shown.account.house.records, shown.account.workspace
    shown.screen.move_card(records["ink"], records["talks"])
    qtbot.waitUntil(lambda: len(shown.account.toasts) == 1)
    form = RecordForm(workspace, "deal")
    qtbot.addWidget(form)
    form.show()
    row = rows.fetch_one(workspace.reader, workspace.catalogue.record_type("deal"), records["ink"])
    assert row is not None
    form.show_row(row)
    for answer in ("", "Too dear"):
        form.edit("stage_id")
        editor = form.row("stage_id").editor()
        box = editor.focusProxy() if editor is not None else None
        assert isinstance(box, QComboBox)
        box.setCurrentIndex(box.findData(records["over"]))
        box.activated.emit(box.currentIndex())
        dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, ReasonDialog))
        if not answer:
            dialog.reject()
            QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
            continue
        dialog.other.focusProxy().setProperty("text", answer)  # type: ignore[union-attr]  # a line edit
        dialog.submit()
    qtbot.waitUntil(lambda: shown.account.shown("deal", records["ink"], "status") == "lost")
    assert shown.account.shown("deal", records["ink"], "lost_reason") == "Too dear"
