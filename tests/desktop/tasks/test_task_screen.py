"""My tasks on a real replica."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.tasks.task_screen import TaskScreen
from desktop.widgets.day_prompt import DayPrompt
from desktop.widgets.section_rows import Heading
from tests.desktop.conftest import House, Open, Opened
from tests.sync.replica.people import Person, create, ids

TODAY = date(2026, 11, 20)
Make = Callable[[], tuple[TaskScreen, Opened]]


@pytest.fixture
def show(house: House, open_account: Open, qtbot: QtBot) -> Make:
    """Opens the list over four tasks of mine and one of a colleague."""
    me, tom = house.records["me"], house.records["colleague"]
    rows = [
        ("late", "2026-11-18", me),
        ("now", "2026-11-20", me),
        ("monday", "2026-11-24", me),
        ("some", None, me),
        ("tom's", "2026-11-20", tom),
    ]
    tasks = {name: next(ids) for name, _, _ in rows}
    house.server.apply(
        [create("task", tasks[name], subject=name, due=due, owner_id=owner, deal_id=house.records["deal"])
         for name, due, owner in rows]
    )  # fmt: skip
    with house.open_replica() as replica:
        Person(replica, house.server)
        replica.store_changes(house.server.batch(replica.cursor))
    house.records.update(tasks)

    def make() -> tuple[TaskScreen, Opened]:
        account = open_account()
        screen = TaskScreen(account.workspace, lambda: TODAY)
        qtbot.addWidget(screen)
        screen.resize(900, 600)
        with qtbot.waitExposed(screen):
            screen.show()
        return screen, account

    return make


def parts(screen: TaskScreen) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for row in screen.list.rows():
        if isinstance(row, Heading):
            found[row.title] = []
        else:
            found[list(found)[-1]].append(row.title)
    return found


def test_my_tasks_stand_by_day(show: Make) -> None:
    screen, _ = show()
    assert parts(screen) == {"Overdue": ["late"], "Today": ["now"], "Later": ["monday"], "Someday": ["some"]}
    assert screen.list.entries()[0].note == "Paper"
    assert "late, Paper" in screen.list.entries()[0].words


def test_everybodys_tasks_by_a_switch(show: Make) -> None:
    screen, account = show()
    account.workspace.actions.trigger("tasks.everybody")
    assert parts(screen)["Today"] == ["now", "tom's"]
    assert screen.list.entries()[-1].avatar == "Ana Reyes"


def test_done_and_undone(show: Make, qtbot: QtBot) -> None:
    screen, account = show()
    screen.list.go_to(account.house.records["now"])
    account.workspace.actions.trigger("tasks.done")
    qtbot.waitUntil(lambda: "now" not in parts(screen).get("Today", []))
    qtbot.waitUntil(lambda: account.workspace.operations.can_undo() and bool(account.toasts))
    assert account.toasts[-1][0] == "now done"
    account.workspace.operations.undo()
    qtbot.waitUntil(lambda: parts(screen).get("Today") == ["now"])


def test_a_line_makes_a_task(show: Make, qtbot: QtBot) -> None:
    screen, account = show()
    account.workspace.actions.trigger("tasks.add")
    line = screen.add_line.line
    QTest.keyClicks(line, "Call Ana tomorrow 14:00 !high #paper @tom")
    assert [each.text() for each in screen.add_line.chips()][1:] == ["High", "Paper", "Tom Berg"]
    QTest.keyClick(line, Qt.Key.Key_Return)
    sql = "SELECT subject, due, priority, deal_id, owner_id, remind_at IS NOT NULL FROM task WHERE subject = 'Call Ana'"
    qtbot.waitUntil(lambda: account.workspace.reader.execute(sql).fetchone() is not None)
    records = account.house.records
    row = account.workspace.reader.execute(sql).fetchone()
    assert tuple(row) == ("Call Ana", "2026-11-21", "high", records["deal"], records["colleague"], 1)
    assert line.text() == ""


def test_pressing_a_chip_leaves_its_words(show: Make) -> None:
    screen, _ = show()
    QTest.keyClicks(screen.add_line.line, "Order sun cream")
    (chip,) = screen.add_line.chips()
    chip.click()
    assert screen.add_line.understood().subject == "Order sun cream"


def test_putting_off_in_words(show: Make, qtbot: QtBot) -> None:
    screen, account = show()
    screen.list.go_to(account.house.records["late"])
    account.workspace.actions.trigger("tasks.snooze")
    prompt = screen.window().findChild(DayPrompt)
    assert prompt is not None
    QTest.keyClicks(prompt.line, "someday soon")
    QTest.keyClick(prompt.line, Qt.Key.Key_Return)
    assert "No day is called so" in prompt.meaning()
    prompt.line.clear()
    QTest.keyClicks(prompt.line, "tomorrow")
    QTest.keyClick(prompt.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: parts(screen).get("Tomorrow") == ["late"])
    assert screen.list.current() is not None


def test_carrying_a_task_to_the_next_part(show: Make, qtbot: QtBot) -> None:
    screen, account = show()
    screen.list.go_to(account.house.records["now"])
    account.workspace.actions.trigger("tasks.later")
    qtbot.waitUntil(lambda: parts(screen).get("Tomorrow") == ["now"])
    current = screen.list.current()
    assert current is not None
    assert current.title == "now"


def test_a_colleagues_change_is_shown(show: Make, qtbot: QtBot) -> None:
    screen, account = show()
    screen.list.go_to(account.house.records["some"])
    account.workspace.actions.trigger("tasks.priority")
    qtbot.waitUntil(lambda: account.shown("task", account.house.records["some"], "priority") == "high")
    qtbot.waitUntil(lambda: screen.list.entries()[-1].marks != ())


def test_what_is_done_or_put_off_leaves_the_keys_with_the_next_task(show: Make, qtbot: QtBot) -> None:
    screen, account = show()
    screen.list.go_to(account.house.records["late"])
    account.workspace.actions.trigger("tasks.snooze")
    prompt = screen.window().findChild(DayPrompt)
    assert prompt is not None
    prompt.line.setText("+2w")
    prompt.take()
    qtbot.waitUntil(lambda: "late" in parts(screen)["Later"])
    assert titled(screen) == "now"
    account.workspace.actions.trigger("tasks.done")
    qtbot.waitUntil(lambda: "Done today" in parts(screen))
    assert titled(screen) == "monday"
    account.workspace.operations.undo()
    qtbot.waitUntil(lambda: "Done today" not in parts(screen))
    assert titled(screen) == "monday"


def test_the_last_open_task_that_is_done_leaves_the_keys_with_the_one_before(show: Make, qtbot: QtBot) -> None:
    screen, account = show()
    screen.list.go_to(account.house.records["some"])
    account.workspace.actions.trigger("tasks.done")
    qtbot.waitUntil(lambda: "Done today" in parts(screen))
    assert titled(screen) == "monday"


def test_a_colleague_is_offered_and_taken_by_tab(show: Make) -> None:
    screen, account = show()
    line = screen.add_line.line
    line.setFocus()
    QTest.keyClicks(line, "Call @")
    assert screen.add_line.offers.names() == ["Ana Reyes", "Tom Berg"]
    QTest.keyClick(line, Qt.Key.Key_Down)
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert line.text() == "Call @Tom Berg "
    assert not screen.add_line.offers.names()
    who = screen.add_line.understood().who
    assert who is not None
    assert who.id == account.house.records["colleague"]


def test_enter_takes_the_marked_offer_unless_it_is_understood_anyway(show: Make, qtbot: QtBot) -> None:
    screen, account = show()
    line = screen.add_line.line
    line.setFocus()
    QTest.keyClicks(line, "Pay @a")
    QTest.keyClicks(line, "na")
    assert screen.add_line.offers.names() == ["Ana Reyes"]
    with qtbot.waitSignal(screen.add_line.added) as added:
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert added.args[0]["owner_id"] == account.workspace.person_id
    QTest.keyClicks(line, "Pay #Pap")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert line.text() == "Pay #Pap"
    assert not screen.add_line.offers.names()


def titled(screen: TaskScreen) -> str:
    now = screen.list.current()
    assert now is not None
    return now.title


def test_where_there_is_nothing_to_do_no_key_is_typed_into_the_line(open_account: Open, qtbot: QtBot) -> None:
    account = open_account()
    screen = TaskScreen(account.workspace, lambda: TODAY)
    qtbot.addWidget(screen)
    with qtbot.waitExposed(screen):
        screen.show()
    screen.setFocus()
    assert not screen.add_line.line.hasFocus()
    account.workspace.actions.trigger("tasks.add")
    assert screen.add_line.line.hasFocus()
    QTest.keyClick(screen.add_line.line, Qt.Key.Key_Escape)
    assert not screen.add_line.line.hasFocus()


def test_names_are_offered_below_the_cursor_also_from_right_to_left(show: Make) -> None:
    screen, _ = show()
    screen.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    line = screen.add_line.line
    line.setFocus()
    QTest.keyClicks(line, "Call @")  # words of this script stand at the left
    offered, cursor = screen.add_line.offers.geometry(), line.mapTo(screen, line.rect().bottomLeft())
    assert offered.top() > cursor.y()
    assert offered.left() - cursor.x() < 10
