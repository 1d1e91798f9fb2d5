"""What was typed and not stored is there again after the program was killed."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.drafts.draft_menu import DraftNotice, draft_menu, tell_of_drafts
from desktop.drafts.drafts import drafts
from desktop.records.quick_add import QuickAdd
from desktop.records.record_panel import RecordPanel
from desktop.tasks.add_line import AddLine
from shared_models.kernel.record_field import Value
from sync.replica.drafts import Draft
from sync.replica.status import Phase, Status
from tests.desktop.conftest import KEY, House, Open, Opened
from tests.sync.replica.people import patch

PERSON = Path(__file__).with_name("typing_person.py")


@pytest.fixture
def killed(house: House) -> House:
    """Somebody has typed a city, a note and a new contact in Ada's panel, and then the program was killed."""
    of = house.belonging
    told = {
        "path": str(house.path),
        "key": KEY.hex(),
        "contact": house.records["Ada"],
        "belonging": [of.tenant_id, of.tenant_name, of.person_id, of.email, of.server],
    }
    typing = subprocess.Popen(
        [sys.executable, "-m", "tests.desktop.drafts.typing_person", json.dumps(told)], stdout=subprocess.PIPE
    )
    assert typing.stdout is not None
    assert typing.stdout.readline() == b"typed\n"
    typing.kill()
    typing.wait()
    typing.stdout.close()
    return house


@pytest.fixture
def opened(house: House, open_account: Open) -> Opened:
    """The program is started with what somebody typed before and did not store."""
    ada = house.records["Ada"]
    with house.open_replica() as replica:
        replica.keep_drafts(
            [
                Draft("contact", ada, "city", "Lübeck", "Kiel", "Ada Weber"),
                Draft("contact", ada, "+note", "Wants an offer 📄", title="Ada Weber"),
                Draft("contact", ada, "+step", "Send prices", title="Ada Weber"),
                Draft("task", "", "+new line", "Call Ana fri", title="Call Ana fri"),
                Draft("contact", "", "+new", {"fields": {"last_name": "Nováková"}, "given": {}}, title="Nováková"),
            ]
        )
    return open_account()


def shown(qtbot: QtBot, account: Opened, name: str = "Ada") -> RecordPanel:
    """The panel with a contact."""
    panel = RecordPanel(account.workspace)
    qtbot.addWidget(panel)
    panel.show()
    panel.show_record("contact", account.house.records[name])
    return panel


def stored(account: Opened, name: str) -> Value:
    """What the record holds."""
    return account.shown("contact", account.house.records["Ada"], name)


def test_what_was_typed_comes_back_after_the_program_was_killed(
    qtbot: QtBot, killed: House, open_account: Open
) -> None:
    opened = open_account()
    panel = shown(qtbot, opened)
    form = panel.form()
    assert form is not None
    city, name = form.row("city").editor(), QuickAdd(opened.workspace, "contact").editors["last_name"]
    assert city is not None
    assert (city.typed(), panel.note.editor.typed(), name.typed()) == ("Lübeck", "Wants an offer 📄", "Nováková")
    assert stored(opened, "city") == "Kiel"


def test_a_field_comes_back_marked_and_is_stored_by_one_press(qtbot: QtBot, opened: Opened) -> None:
    panel = shown(qtbot, opened)
    form = panel.form()
    assert form is not None
    row = form.row("city")
    editor = row.editor()
    assert editor is not None
    assert row.is_resumed()
    assert editor.typed() == "Lübeck"
    assert stored(opened, "city") == "Kiel"
    line = row.draft_line()
    assert line is not None
    QTest.mouseClick(line.store, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: stored(opened, "city") == "Lübeck")
    qtbot.waitUntil(lambda: not row.is_editing())
    assert [each.place for each in drafts(opened.workspace).all_waiting()].count("city") == 0


def test_what_a_colleague_has_set_meanwhile_is_said_and_the_draft_is_kept(
    qtbot: QtBot, house: House, opened: Opened
) -> None:
    row = house.row("contact", house.records["Ada"])
    assert row is not None
    house.others(patch(row, "contact", city="Bonn"))
    opened.link.status = Status(Phase.LIVE)
    opened.workspace.sync_now()
    qtbot.waitUntil(lambda: stored(opened, "city") == "Bonn")
    form = shown(qtbot, opened).form()
    assert form is not None
    field = form.row("city")
    editor = field.editor()
    assert editor is not None
    assert editor.typed() == "Lübeck"
    assert field.seen == "Kiel", "so that the server can tell that two people meant different things"
    line = field.draft_line()
    assert line is not None
    assert "Bonn" in line.note.text()


def test_discarding_leaves_what_is_stored(qtbot: QtBot, opened: Opened) -> None:
    panel = shown(qtbot, opened)
    form = panel.form()
    assert form is not None
    row = form.row("city")
    line = row.draft_line()
    assert line is not None
    QTest.mouseClick(line.discard, Qt.MouseButton.LeftButton)
    assert not row.is_editing()
    assert row.value.text() == "Kiel"
    drafts(opened.workspace).flush()
    panel.show_record("contact", opened.house.records["Bea"])
    panel.show_record("contact", opened.house.records["Ada"])
    assert not form.row("city").is_resumed()


def test_a_note_and_a_new_record_come_back_too(qtbot: QtBot, opened: Opened) -> None:
    panel = shown(qtbot, opened)
    assert panel.note.editor.typed() == "Wants an offer 📄"
    assert panel.note.draft.isVisible()
    assert not panel.note.is_changed(), "the panel still follows the list"
    assert panel.timeline.steps.line.isVisible()
    assert panel.timeline.steps.line.subject.typed() == "Send prices"
    assert AddLine(opened.workspace).line.text() == "Call Ana fri"
    other = shown(qtbot, opened, "Bea")
    assert other.note.editor.typed() == ""
    dialog = QuickAdd(opened.workspace, "contact")
    qtbot.addWidget(dialog)
    assert dialog.editors["last_name"].typed() == "Nováková"
    dialog.submit()
    qtbot.waitUntil(
        lambda: opened.workspace.reader.execute("SELECT 1 FROM draft WHERE place = '+new'").fetchone() is None
    )
    assert QuickAdd(opened.workspace, "contact").editors["last_name"].typed() == ""


def test_the_window_says_so_and_leads_there(qtbot: QtBot, opened: Opened) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    tell_of_drafts(opened.workspace, column, window)
    notice = window.findChild(DraftNotice)
    assert notice is not None
    menu = draft_menu(opened.workspace, window)
    assert {each.text() for each in menu.actions()} == {
        "City of Ada Weber",
        "Note about Ada Weber",
        "New contact: Nováková",
        "Next step for Ada Weber",
        "New task: Call Ana fri",
    }
    wanted: list[tuple[str, str]] = []
    opened.workspace.record_stood_on.connect(lambda *where: wanted.append(where))
    next(each for each in menu.actions() if "City" in each.text()).trigger()
    assert wanted == [("contact", opened.house.records["Ada"])]
