"""A record's story: page by page, by kind, by words, by day; with what is to be done on top of it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.records.activity_menu import delete_entry
from desktop.records.edit_record import EditRecord
from desktop.records.record_panel import RecordPanel
from desktop.records.story import PAGE, Story
from sync.clock import now
from sync.replica import stream
from sync.replica.stream import Asked
from tests.desktop.conftest import House, Open, Opened
from tests.sync.replica.people import create, ids, run

MANY = 2_000
MINUTE = 60_000_000
TYPES = ("note", "call", "meeting", "email")
Tell = Callable[..., Story]


@pytest.fixture
def eventful(house: House, open_account: Open) -> Opened:
    """Ada has 2,000 activities, a finished task and an open one."""
    ada, at = house.records["Ada"], now()
    with house.open_replica() as replica:
        mutations = [
            create(
                "activity",
                next(ids),
                type=TYPES[n % 4],
                subject=f"Entry {n}",
                body="Größe **XL**" if n == 1_500 else None,
                at=at - n * 90 * MINUTE,
                contact_id=ada,
            )
            for n in range(MANY)
        ]
        replica.write(mutations, at=at)
        done = create("task", next(ids), subject="Send the offer", contact_id=ada)
        replica.write([done, run("complete_task", "task", done.record_id, done=True)], at=at)
        replica.write([create("task", next(ids), subject="Call back", contact_id=ada, due="2020-01-31")], at=at)
    return open_account()


@pytest.fixture
def tell(eventful: Opened) -> Tell:
    """The story of Ada."""

    def told(only: str = "all", text: str = "") -> Story:
        kind = eventful.workspace.catalogue.record_type("contact")
        return Story(eventful.workspace, kind, eventful.house.records["Ada"], only=only, text=text)

    return told


def test_two_thousand_entries_come_page_by_page_along_an_index(eventful: Opened, tell: Tell) -> None:
    kinds = eventful.workspace.catalogue.record_types
    asked = Asked(kinds["activity"], "contact_id", eventful.house.records["Ada"], "at")
    seen: list[str] = []
    eventful.workspace.reader.set_trace_callback(seen.append)
    story = tell()
    assert len(story.more()) == PAGE
    eventful.workspace.reader.set_trace_callback(None)
    (sql,) = [each for each in seen if "ORDER BY r." in each and '"activity"' in each and "LIMIT 40" in each]
    plan = " ".join(str(each[3]) for each in eventful.workspace.reader.execute(f"EXPLAIN QUERY PLAN {sql}"))
    assert "TEMP B-TREE" not in plan, "not sorted, but read in its order"
    assert "SEARCH" in plan
    while not story.complete:
        story.more(200)
    assert sum(each.title.startswith(("Entry", "Call:", "Meeting:", "E-mail:")) for each in story.entries) == MANY
    assert [each.at for each in story.entries] == sorted((each.at for each in story.entries), reverse=True)
    assert len(stream.page(eventful.workspace.reader, asked, None, MANY * 2)) == MANY


def test_it_is_narrowed_by_kind(tell: Tell) -> None:
    for only, count in (("call", MANY // 4), ("task", 1), ("change", 0)):
        story = tell(only)
        while not story.complete:
            story.more(500)
        assert len(story.entries) == count


def test_words_are_found_in_it_whatever_their_accents_and_however_old(tell: Tell) -> None:
    (found,) = tell(text="größe xl").more()
    assert (found.title, found.body) == ("Entry 1500", "Größe XL")


def test_the_panel_shows_days_and_reads_on_as_one_scrolls(qtbot: QtBot, eventful: Opened) -> None:
    panel = RecordPanel(eventful.workspace)
    panel.resize(372, 800)
    qtbot.addWidget(panel)
    panel.show()
    panel.show_record("contact", eventful.house.records["Ada"])
    assert len(panel.timeline.entries()) == PAGE
    model = panel.timeline.view.model()
    assert model.index(0, 0).data() == "Today"
    bar = panel.columns.first.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: len(panel.timeline.entries()) > PAGE)


def test_what_is_to_be_done_stands_on_top_and_one_press_does_it(qtbot: QtBot, eventful: Opened) -> None:
    panel = RecordPanel(eventful.workspace)
    qtbot.addWidget(panel)
    panel.show()
    panel.show_record("contact", eventful.house.records["Ada"])
    (task,) = panel.timeline.steps.rows()
    assert task.line.title == "Call back"
    assert "late" in task.title.line.amount
    QTest.mouseClick(task.ring, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not panel.timeline.steps.rows())
    assert panel.timeline.entries()[0].title == "Done: Call back"


def test_the_next_step_becomes_a_task(qtbot: QtBot, account: Opened) -> None:
    panel = RecordPanel(account.workspace)
    qtbot.addWidget(panel)
    panel.show()
    panel.show_record("contact", account.house.records["Ada"])
    steps = panel.timeline.steps
    steps.ask()
    line = steps.line.subject.focusProxy()
    day = steps.line.day.focusProxy()
    assert line is not None
    assert day is not None
    QTest.keyClicks(line, "Send prices")
    QTest.keyClicks(day, "tomorrow")
    QTest.keyClick(day, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(steps.rows()) == 1)
    values = steps.rows()[0].line.values
    assert steps.rows()[0].title.line.amount == "Tomorrow"
    assert values["due"]
    assert account.workspace.operations.can_undo()


def test_a_long_story_stays_where_it_is_while_others_work(qtbot: QtBot, eventful: Opened) -> None:
    panel = RecordPanel(eventful.workspace)
    panel.resize(372, 800)
    qtbot.addWidget(panel)
    panel.show()
    panel.show_record("contact", eventful.house.records["Ada"])
    for _ in range(3):
        panel.timeline.read_on()
    told = len(panel.timeline.entries())
    assert told >= 4 * PAGE
    heard: list[object] = []
    eventful.workspace.touched.connect(heard.append)
    eventful.workspace.operations.create("contact", {"last_name": "Somebody else"}, "New contact")
    qtbot.waitUntil(lambda: bool(heard))
    panel.refresh()
    assert len(panel.timeline.entries()) == told
    last = panel.timeline.entries()[-1]
    eventful.workspace.operations.patch(
        "activity", last.activity, {"subject": last.title}, {"subject": "Renamed"}, "Subject"
    )
    qtbot.waitUntil(lambda: panel.timeline.entries()[-1].title.endswith("Renamed"))


def test_an_entry_is_edited_and_deleted_where_it_stands(qtbot: QtBot, eventful: Opened) -> None:
    panel = RecordPanel(eventful.workspace)
    panel.resize(372, 800)
    qtbot.addWidget(panel)
    panel.show()
    panel.show_record("contact", eventful.house.records["Ada"])
    entry = next(each for each in panel.timeline.entries() if each.title == "Entry 0")
    dialog = EditRecord(eventful.workspace, "activity", entry.activity)
    dialog.form.editors["subject"].type_again("Another word")
    dialog.submit()
    qtbot.waitUntil(lambda: any(each.title == "Another word" for each in panel.timeline.entries()))
    delete_entry(eventful.workspace, entry)
    qtbot.waitUntil(lambda: not any(each.title == "Another word" for each in panel.timeline.entries()))
    (_, group) = eventful.toasts[-1]
    eventful.workspace.operations.undo(group)
    qtbot.waitUntil(lambda: any(each.title == "Another word" for each in panel.timeline.entries()))
