"""The calendar on a real replica."""

# ruff: noqa: DTZ001 - wall times have no zone

from datetime import date, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.calendar.calendar_screen import CalendarScreen
from desktop.calendar.event import Layer
from desktop.calendar.new_event import NewEvent
from desktop.calendar.span import Mode
from desktop.drafts.drafts import drafts
from desktop.drafts.reopening import open_draft, words_of
from desktop.widgets.section_rows import Heading
from shared_models.kernel.wall_clock import at_wall
from tests.desktop.calendar.conftest import NOW, Show
from tests.desktop.conftest import Opened


def titles(screen: CalendarScreen) -> set[str]:
    return {each.title for each in screen.grid.events}


def stored(account: Opened, name: str, field: str) -> object:
    return account.shown("activity", account.house.records[name], field)


def stand_on(screen: CalendarScreen, account: Opened, name: str) -> None:
    record = account.house.records[name]
    screen.grid.set_current(next(each for each in screen.grid.events if each.id == record))


def drag(screen: CalendarScreen, begin: QPoint, end: QPoint) -> None:
    port = screen.grid.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, begin)
    QTest.mouseMove(port, (begin + end) / 2)
    QApplication.processEvents()
    for at in ((begin + end) / 2, end):
        event = _moving(at)
        screen.grid.mouseMoveEvent(event)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)


def _moving(at: QPoint):  # type: ignore[no-untyped-def]  # a mouse event
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent

    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    return QMouseEvent(QEvent.Type.MouseMove, QPointF(at), QPointF(at), left, left, none)


def test_a_week_of_mine_without_notes(show: Show) -> None:
    screen, _ = show()
    assert screen.mode is Mode.WEEK
    assert titles(screen) == {"Talk", "Fair", "Report", "Toner"}
    talk = next(each for each in screen.grid.events if each.title == "Talk")
    assert (talk.start, talk.minutes, talk.note, talk.place) == (datetime(2026, 11, 20, 14), 60, "Ada Weber", "Kiel")
    fair = next(each for each in screen.grid.events if each.title == "Fair")
    assert (fair.first, fair.last, fair.all_day) == (date(2026, 11, 18), date(2026, 11, 20), True)
    screen.grid.set_current(talk)
    assert "Ada Weber" in screen.grid.accessibleDescription()


def test_everybodys_and_only_some_of_it(show: Show) -> None:
    screen, account = show()
    account.workspace.actions.trigger("calendar.everybody")
    assert "Tom's call" in titles(screen)
    screen.show_layer(Layer.TASKS, False)
    screen.show_layer(Layer.CLOSES, False)
    assert titles(screen) == {"Talk", "Fair", "Tom's call"}
    assert CalendarScreen(account.workspace, lambda: NOW).events.layers == {Layer.APPOINTMENTS}


def test_moving_and_lengthening_by_keys(show: Show, qtbot: QtBot) -> None:
    screen, account = show()
    stand_on(screen, account, "talk")
    account.workspace.actions.trigger("calendar.later")
    account.workspace.actions.trigger("calendar.day_after")
    account.workspace.actions.trigger("calendar.longer")
    current = screen.current()
    assert current is not None
    assert current.start == datetime(2026, 11, 21, 14, 15)
    moved = at_wall(datetime(2026, 11, 21, 14, 15))
    qtbot.waitUntil(lambda: stored(account, "talk", "at") == moved)
    qtbot.waitUntil(lambda: stored(account, "talk", "duration") == 75 * 60)
    qtbot.waitUntil(lambda: len(account.toasts) == 3)
    account.workspace.operations.undo()
    qtbot.waitUntil(lambda: stored(account, "talk", "duration") == 3600)


def test_dragging_an_event_to_another_day_and_hour(show: Show, qtbot: QtBot) -> None:
    screen, account = show()
    stand_on(screen, account, "talk")
    begin = screen.grid.rect_of(screen.current()).center()  # type: ignore[arg-type]  # there is one
    apart = screen.grid.column(5).left() - screen.grid.column(4).left()
    drag(screen, begin, begin + QPoint(apart, 48))
    moved = at_wall(datetime(2026, 11, 21, 15))
    assert next(each for each in screen.grid.events if each.title == "Talk").start == datetime(2026, 11, 21, 15)
    qtbot.waitUntil(lambda: stored(account, "talk", "at") == moved)


def test_dragging_the_lower_edge_makes_it_longer(show: Show, qtbot: QtBot) -> None:
    screen, account = show()
    stand_on(screen, account, "talk")
    rect = screen.grid.rect_of(screen.current())  # type: ignore[arg-type]  # there is one
    begin = QPoint(rect.center().x(), rect.bottom() - 2)
    drag(screen, begin, begin + QPoint(0, 24))
    qtbot.waitUntil(lambda: stored(account, "talk", "duration") == 90 * 60)


def test_dragging_on_free_ground_asks_for_something_new(show: Show, qtbot: QtBot) -> None:
    screen, account = show()
    column = screen.grid.column(0).center().x()
    drag(screen, QPoint(column, screen.grid.y_of(11 * 60)), QPoint(column, screen.grid.y_of(12 * 60 + 30)))
    asking = screen.window().findChild(NewEvent)
    assert asking is not None
    QTest.keyClicks(asking.line, "Lunch #paper")
    QTest.keyClick(asking.line, Qt.Key.Key_Return)
    sql = "SELECT type, at, duration, deal_id, owner_id, status FROM activity WHERE subject = 'Lunch'"
    qtbot.waitUntil(lambda: account.workspace.reader.execute(sql).fetchone() is not None)
    records, at = account.house.records, at_wall(datetime(2026, 11, 16, 11))
    row = account.workspace.reader.execute(sql).fetchone()
    assert tuple(row) == ("meeting", at, 90 * 60, records["deal"], records["me"], "planned")
    qtbot.waitUntil(lambda: "Lunch" in titles(screen))


def test_typing_another_time_moves_what_is_new(show: Show) -> None:
    screen, account = show()
    account.workspace.actions.trigger("calendar.new")
    asking = screen.window().findChild(NewEvent)
    assert asking is not None
    QTest.keyClicks(asking.line, "Lunch tomorrow 13:00")
    assert asking.understood().subject == "Lunch"
    assert asking.understood().day == date(2026, 11, 21)
    asking.dismiss()


def test_a_new_entry_that_was_given_up_is_asked_for_again_at_its_time(show: Show, qtbot: QtBot) -> None:
    screen, account = show()
    screen.ask_for_new(datetime(2026, 11, 20, 15), 30, False)
    asking = screen.window().findChild(NewEvent)
    assert asking is not None
    QTest.keyClicks(asking.line, "Lunch")
    waiting = drafts(account.workspace)
    waiting.close()  # and the program ends
    (draft,) = waiting.all_waiting()
    assert words_of(account.workspace, draft) == "New entry of the calendar: Lunch"
    open_draft(account.workspace, draft)
    again = asking
    qtbot.waitUntil(lambda: len(screen.window().findChildren(NewEvent)) > 1)
    again = next(each for each in screen.window().findChildren(NewEvent) if each is not asking)
    assert again.line.text() == "Lunch"
    again.dismiss()
    assert waiting.all_waiting() == []
    words, take_back = account.toasts[-1]
    assert words == "New entry given up"
    assert callable(take_back)
    take_back()
    qtbot.waitUntil(lambda: any(each.isVisible() for each in screen.window().findChildren(NewEvent)))


@pytest.mark.parametrize("mode", ["week", "agenda"])
def test_the_keys_go_on_from_what_is_new_wherever_it_stands(show: Show, qtbot: QtBot, mode: str) -> None:
    screen, account = show()
    account.workspace.actions.trigger(f"calendar.{mode}")
    account.workspace.actions.trigger("calendar.new")
    asking = screen.window().findChild(NewEvent)
    assert asking is not None
    QTest.keyClicks(asking.line, "Lunch 26 nov 13:00")
    QTest.keyClick(asking.line, Qt.Key.Key_Return)
    assert screen.day == date(2026, 11, 26), "the page with it is shown"

    def has_it() -> None:
        now = screen.current()
        assert now is not None
        assert now.title == "Lunch"

    qtbot.waitUntil(has_it)
    account.workspace.actions.trigger("calendar.day_after")
    now = screen.current()
    assert now is not None
    assert now.start == datetime(2026, 11, 27, 13)
    qtbot.waitUntil(lambda: any(words == "Lunch moved" for words, *_ in account.toasts))


def test_a_task_and_a_close_are_put_on_another_day(show: Show, qtbot: QtBot) -> None:
    screen, account = show()
    records = account.house.records
    for name, kind, field, day in (
        ("task", "task", "due", "2026-11-22"),
        ("close", "deal", "expected_close", "2026-11-18"),
    ):
        stand_on(screen, account, name)
        account.workspace.actions.trigger("calendar.day_after")
        qtbot.waitUntil(
            lambda kind=kind, name=name, field=field, day=day: account.shown(kind, records[name], field) == day
        )


@pytest.mark.parametrize(("key", "mode"), [("day", Mode.DAY), ("month", Mode.MONTH), ("agenda", Mode.AGENDA)])
def test_modes_by_keys_are_remembered(show: Show, key: str, mode: Mode) -> None:
    screen, account = show()
    account.workspace.actions.trigger(f"calendar.{key}")
    assert screen.mode is mode
    screen.grab()
    assert CalendarScreen(account.workspace, lambda: NOW).mode is mode


def test_pages_and_back_to_today(show: Show) -> None:
    screen, account = show()
    for name, day in (("forward", date(2026, 11, 27)), ("back", date(2026, 11, 20)), ("back", date(2026, 11, 13))):
        account.workspace.actions.trigger(f"calendar.{name}")
        assert screen.day == day
    account.workspace.actions.trigger("calendar.today")
    assert screen.day == NOW.date()


def test_arrows_leave_the_page(show: Show) -> None:
    screen, _ = show()
    screen.grid.setFocus()
    for _ in range(3):
        QTest.keyClick(screen.grid, Qt.Key.Key_Right)
    assert screen.day == date(2026, 11, 23)
    assert screen.grid.days[0] == date(2026, 11, 23)
    assert screen.grid.accessibleDescription() != ""


def test_an_agenda_names_the_days(show: Show) -> None:
    screen, account = show()
    account.workspace.actions.trigger("calendar.agenda")
    rows = screen.agenda.rows()
    assert [each.title for each in rows if isinstance(each, Heading)] == ["Today", "Tomorrow"]
    assert [each.title for each in screen.agenda.entries()] == ["Fair", "Talk", "Report"]


def test_a_meeting_is_cancelled_and_that_undone(show: Show, qtbot: QtBot) -> None:
    screen, account = show()
    stand_on(screen, account, "talk")
    account.workspace.actions.trigger("calendar.cancel")
    qtbot.waitUntil(lambda: stored(account, "talk", "status") == "cancelled")
    qtbot.waitUntil(lambda: any(each.cancelled for each in screen.grid.events))
    account.workspace.operations.undo()
    qtbot.waitUntil(lambda: stored(account, "talk", "status") is None)


def test_a_month_shows_what_fits_and_says_how_much_more(show: Show, qtbot: QtBot) -> None:
    screen, account = show()
    for at in range(9):
        values = {"type": "meeting", "subject": f"M{at}", "at": at_wall(datetime(2026, 11, 26, 8 + at))}
        account.workspace.operations.create("activity", {**values, "owner_id": account.house.records["me"]}, "x")
    account.workspace.actions.trigger("calendar.month")
    qtbot.waitUntil(lambda: sum(each.title.startswith("M") for each in screen.month.events) == 9)
    count, _ = screen.month.more[date(2026, 11, 26)]
    assert count + sum(1 for each, _ in screen.month.places if each.title.startswith("M")) == 9


def test_whole_days_that_have_no_room_above_the_hours_are_counted_and_led_to(show: Show, qtbot: QtBot) -> None:
    screen, account = show()
    day = date(2026, 11, 20)
    for at in range(14):
        values = {"subject": f"Due {at}", "due": day.isoformat(), "owner_id": account.house.records["me"]}
        account.workspace.operations.create("task", values, "x")

    def shown() -> int:
        count, _ = screen.grid.more.get(day, (0, None))
        assert sum(1 for each, _ in screen.grid.bars if each.title.startswith("Due ")) + count >= 14, "none is lost"
        return count

    screen.show_mode(Mode.WEEK)
    qtbot.waitUntil(lambda: sum(each.title.startswith("Due ") for each in screen.grid.events) == 14)
    assert shown() >= 9
    place = screen.grid.more[day][1]
    QTest.mouseClick(screen.grid.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    assert (screen.mode, screen.day) == (Mode.DAY, day)
    qtbot.waitUntil(lambda: screen.grid.days == [day])
    assert 3 <= shown() < 9
    QTest.mouseClick(screen.grid.viewport(), Qt.MouseButton.LeftButton, pos=screen.grid.more[day][1].center())
    assert screen.mode is Mode.AGENDA


def test_a_screen_reader_hears_each_entry_of_a_page(show: Show) -> None:
    screen, _ = show()
    for each in (Mode.WEEK, Mode.MONTH):
        screen.show_mode(each)
        view = screen.canvas()
        assert view is not None
        told = QAccessible.queryAccessibleInterface(view)
        words = [told.child(at).text(QAccessible.Text.Name) for at in range(told.childCount())]
        assert len(words) == len(view.events) > 1
        screen.step(1)
        now = screen.current()
        assert now is not None
        assert told.child(view.told_current()).text(QAccessible.Text.Name).startswith(now.title)


def test_a_record_is_offered_while_one_names_it_in_a_new_entry(show: Show) -> None:
    screen, account = show()
    screen.make_new()
    asking = screen.window().findChild(NewEvent)
    assert asking is not None
    assert screen.grid.asked is not None
    QTest.keyClicks(asking.line, "Lunch #Pap")
    assert asking.offers.names() == ["Paper"]
    QTest.keyClick(asking.line, Qt.Key.Key_Tab)
    assert asking.line.text() == "Lunch #Paper "
    about = asking.understood().about
    assert about is not None
    assert about.id == account.house.records["deal"]
    asking.dismiss()
    assert screen.grid.asked is None


def test_after_midnight_whoever_stood_on_today_stands_on_the_new_one(show: Show, qtbot: QtBot) -> None:
    _, account = show()
    clock = [datetime(2026, 11, 22, 23, 59)]
    screen = CalendarScreen(account.workspace, lambda: clock[0])
    qtbot.addWidget(screen)
    with qtbot.waitExposed(screen):
        screen.show()
    screen.hide()
    clock[0] = datetime(2026, 11, 23, 0, 1)
    screen.show()
    assert (screen.day, screen.grid.days[0]) == (date(2026, 11, 23), date(2026, 11, 23))
    screen.go_to(date(2026, 11, 27))
    clock[0] = datetime(2026, 11, 24, 8)
    screen.read()
    assert screen.day == date(2026, 11, 27)
