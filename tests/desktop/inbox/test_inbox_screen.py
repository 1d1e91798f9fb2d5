"""The inbox: one item for each cause, why it is there, and one key for each way out."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from desktop.derive.record_form import RecordForm
from desktop.inbox.edit_dialog import EditDialog
from desktop.inbox.item_page import offered
from desktop.inbox.sides_table import SidesTable
from desktop.inbox.words import deed
from desktop.records.story import Story
from desktop.theme.sizes import PANEL_WIDTH, SIDEBAR_WIDTH
from shared_models.kernel.faults import Depends
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id
from sync.replica import queue
from sync.replica.queue import State
from sync.replica.status import Phase, Status
from tests.desktop.inbox.conftest import Inbox
from tests.sync.replica.people import create, patch, run


def contest(inbox: Inbox, mine: int = 20_000, theirs: int = 300) -> str:
    """Two people change the amount of the deal; returns its id."""
    house = inbox.account.house
    deal = house.records["deal"]
    row = house.row("deal", deal) or {}
    inbox.write(patch(row, "deal", amount=mine), label="Amount of Paper")
    house.others(patch(row, "deal", amount=theirs))
    inbox.connect()
    inbox.has(1)
    return deal


def test_an_empty_inbox_says_what_it_is_for(inbox: Inbox) -> None:
    assert inbox.screen.list.items() == ()
    empty = inbox.screen._filled.empty
    assert empty is not None
    assert "nothing you typed is ever lost" in empty.accessibleDescription()
    assert not inbox.press("mine")


def test_nothing_of_a_page_is_cut_off_beside_a_panel_on_a_small_screen(inbox: Inbox) -> None:
    contest(inbox)
    screen = inbox.screen
    narrowest = screen.minimumSizeHint().width()
    assert SIDEBAR_WIDTH + narrowest + PANEL_WIDTH <= 1150
    screen.resize(narrowest, 700)
    table = screen.page.findChild(SidesTable)
    assert table is not None
    inbox.qtbot.waitUntil(lambda: screen.width() == narrowest and screen.list.width() < 300)
    right = table.mapTo(screen, table.rect().topRight()).x()
    assert right < screen.width()


@pytest.mark.parametrize(("key", "amount"), [("mine", 20_000), ("theirs", 300)])
def test_a_conflict_shows_before_mine_and_theirs_and_is_settled_by_one_key(
    qtbot: QtBot, inbox: Inbox, key: str, amount: int
) -> None:
    deal = contest(inbox)
    (item,) = inbox.screen.list.items()
    (side,) = item.sides
    assert (side.before, side.mine, side.theirs) == ("EUR\u00a01.00", "EUR\u00a0200.00", "EUR\u00a03.00")
    assert (item.title, item.kind) == ("Paper", "Deal")
    assert "EUR\u00a0200.00" in inbox.words()
    assert not inbox.press("both")
    assert not inbox.press("discard")
    assert inbox.press(key)
    inbox.has(0)
    house, account = inbox.account.house, inbox.account
    qtbot.waitUntil(lambda: (house.row("deal", deal) or {})["amount"] == amount)
    qtbot.waitUntil(lambda: account.shown("deal", deal, "amount") == amount)


def test_both_of_two_texts(qtbot: QtBot, inbox: Inbox) -> None:
    house = inbox.account.house
    deal = house.records["deal"]
    row = house.row("deal", deal) or {}
    inbox.write(patch(row, "deal", notes="mine & <mine>"))
    house.others(patch(row, "deal", notes="theirs"))
    inbox.connect()
    inbox.has(1)
    assert "mine &amp; &lt;mine&gt;" in inbox.words()
    assert inbox.press("both")
    inbox.has(0)
    qtbot.waitUntil(lambda: (house.row("deal", deal) or {})["notes"] == "theirs\nmine & <mine>")


def test_a_refused_creation_and_what_waits_for_it_are_one_item(qtbot: QtBot, inbox: Inbox) -> None:
    company = create("company", name="Acme")
    contact = create("contact", first_name="Eva", company_id=company.record_id)
    inbox.write(company, label="New company Acme")
    inbox.write(contact, label="New contact Eva")
    inbox.refuse(company)
    inbox.refuse(contact, Depends("It waits.", waits_for=company.id))
    inbox.has(1)
    qtbot.waitUntil(lambda: len(inbox.screen.list.items()[0].waiting) == 1)
    said = inbox.words()
    assert "The server did not like it." in said
    assert "1 more change waits for this one" in said
    assert "New contact Eva" in said
    inbox.press("mine")
    inbox.has(0)
    reader = inbox.account.workspace.reader
    assert [each.mutation.record_type for each in queue.waiting(reader)] == ["company", "contact"]


def test_discard_is_taken_back_by_its_toast(inbox: Inbox) -> None:
    change = patch(inbox.account.house.row("contact", inbox.account.house.records["Ada"]) or {}, "contact", city="Bonn")
    inbox.write(change, label="City of Ada")
    inbox.refuse(change)
    inbox.has(1)
    inbox.press("discard")
    inbox.has(0)
    inbox.qtbot.waitUntil(lambda: bool(inbox.account.toasts))
    text, undo = inbox.account.toasts[-1]
    assert text == "Discarded: City of Ada"
    assert callable(undo)
    undo()
    inbox.has(1)
    inbox.qtbot.waitUntil(inbox.screen.list.hasFocus)  # which it lost when nothing was left in it


def test_the_toast_takes_theirs_back_and_returns_to_the_change(qtbot: QtBot, inbox: Inbox) -> None:
    contest(inbox)
    ada = patch(inbox.account.house.row("contact", inbox.account.house.records["Ada"]) or {}, "contact", city="Bonn")
    inbox.account.link.status = Status(Phase.OFFLINE)
    inbox.write(ada, label="City of Ada")
    inbox.refuse(ada)
    inbox.has(2)
    inbox.press("theirs")
    inbox.has(1)
    qtbot.waitUntil(lambda: bool(inbox.account.toasts))
    text, undo = inbox.account.toasts[-1]
    assert text == "Kept theirs: Amount of Paper"
    assert callable(undo)
    undo()
    inbox.has(2)
    qtbot.waitUntil(lambda: (inbox.screen.list.current() or ada).is_conflict)


def test_a_change_of_a_deleted_record_is_sent_again_after_bringing_it_back(qtbot: QtBot, inbox: Inbox) -> None:
    house = inbox.account.house
    ada = house.records["Ada"]
    inbox.write(patch(house.row("contact", ada) or {}, "contact", city="Bonn"), label="City of Ada")
    house.others(Mutation(new_id(), "contact", ada, Action.DELETE))
    inbox.connect()
    inbox.has(1)
    assert not inbox.press("mine")
    assert not inbox.press("edit")
    assert inbox.press("restore")
    inbox.has(0)

    def is_back() -> bool:
        row = house.row("contact", ada) or {}
        return row["deleted_at"] is None and row["city"] == "Bonn"

    qtbot.waitUntil(is_back)


def test_who_may_not_restore_can_still_decide(qtbot: QtBot, inbox: Inbox) -> None:
    workspace, house = inbox.account.workspace, inbox.account.house
    ada = house.records["Ada"]
    inbox.write(patch(house.row("contact", ada) or {}, "contact", city="Bonn"))
    house.others(Mutation(new_id(), "contact", ada, Action.DELETE))
    inbox.connect()
    inbox.has(1)
    left = workspace.actor.permissions - {"contact.delete"}
    inbox.job(lambda replica: replica.adopt(left))
    workspace.actor = replace(workspace.actor, permissions=left)
    workspace.actor_changed.emit()
    qtbot.waitUntil(lambda: inbox.press("edit"))
    assert [name for name, _ in offered(inbox.screen.list.items()[0])] == ["edit", "mine", "discard"]


def test_a_tag_that_came_about_on_the_way_is_called_what_it_is(inbox: Inbox) -> None:
    tag = create("tag", name="Lighthouse")
    row = inbox.account.house.row("contact", inbox.account.house.records["Ada"]) or {}
    tagged = patch(row, "contact", tags=[tag.record_id])
    inbox.write(tag, tagged, label="Tags of Ada")
    inbox.refuse(tag)
    inbox.refuse(tagged, Depends("It waits.", waits_for=tag.id))
    inbox.qtbot.waitUntil(lambda: [len(each.waiting) for each in inbox.screen.list.items()] == [1])
    (item,) = inbox.screen.list.items()
    assert (deed(item), item.title) == ("New tag", "Lighthouse")


def test_what_can_no_longer_be_chosen_keeps_its_name_in_the_form(inbox: Inbox) -> None:
    house = inbox.account.house
    deal, won = house.records["deal"], house.records["won"]
    move = run("move_deal", "deal", deal, stage_id=won)
    inbox.write(move)
    house.others(Mutation(new_id(), "stage", won, Action.DELETE))
    inbox.connect()
    inbox.has(1)
    inbox.press("edit")
    dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, EditDialog) and each.isVisible())
    box = dialog.editors["stage_id"].focusProxy()
    assert isinstance(box, QComboBox)
    assert box.currentText() == "Won"


def test_edit_and_send_again(qtbot: QtBot, inbox: Inbox) -> None:
    change = patch(inbox.account.house.row("contact", inbox.account.house.records["Ada"]) or {}, "contact", city="Bonn")
    inbox.write(change, label="City of Ada")
    inbox.refuse(change)
    inbox.has(1)
    inbox.press("edit")
    dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, EditDialog) and each.isVisible())
    assert dialog.editors["city"].value() == "Bonn"
    dialog.editors["city"].set_value("Köln")
    dialog.submit()
    inbox.has(0)
    account = inbox.account
    assert account.shown("contact", account.house.records["Ada"], "city") == "Köln"
    (waiting,) = queue.waiting(account.workspace.reader)
    assert (waiting.mutation.after, waiting.label) == ({"city": "Köln"}, "City of Ada")


def test_a_verb_says_what_it_wanted_and_its_arguments_can_be_edited(inbox: Inbox) -> None:
    records = inbox.account.house.records
    move = run("move_deal", "deal", records["deal"], stage_id=records["won"])
    inbox.write(move)
    inbox.refuse(move)
    inbox.has(1)
    (item,) = inbox.screen.list.items()
    assert (item.sides[0].label, item.sides[0].mine) == ("Stage", "Won")
    assert item.deed == inbox.account.workspace.catalogue.verbs["deal", "move_deal"].label
    inbox.press("edit")
    dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, EditDialog) and each.isVisible())
    dialog.editors["stage_id"].set_value(records["lead"])
    dialog.submit()
    reader = inbox.account.workspace.reader
    inbox.qtbot.waitUntil(lambda: bool(queue.waiting(reader)) or bool(dialog.form.fault.text()))
    assert [each.mutation.arguments for each in queue.waiting(reader)] == [{"stage_id": records["lead"]}]


def test_after_one_is_settled_the_next_one_is_current(inbox: Inbox) -> None:
    records = inbox.account.house.records
    changes = [
        patch(inbox.account.house.row("contact", records[name]) or {}, "contact", city="Bonn")
        for name in ("Ada", "Bea")
    ]
    for each in changes:
        inbox.write(each)
        inbox.refuse(each)
    inbox.has(2)
    assert inbox.screen.list.current() == inbox.screen.list.items()[0]
    inbox.press("next")
    inbox.press("previous")
    inbox.press("discard")
    inbox.has(1)
    current = inbox.screen.list.current()
    assert current is not None
    assert current.id == changes[1].id
    assert current.queued.state is State.REJECTED


def test_what_was_discarded_is_in_the_story_of_the_record(inbox: Inbox) -> None:
    account = inbox.account
    ada = account.house.records["Ada"]
    change = patch(account.house.row("contact", ada) or {}, "contact", city="Bonn")
    inbox.write(change, label="City of Ada")
    inbox.refuse(change)
    inbox.has(1)
    inbox.press("discard")
    inbox.has(0)
    told = Story(account.workspace, account.workspace.catalogue.record_type("contact"), ada).more()
    assert ("Discarded by you: City of Ada", "City: Bonn", "Ana Reyes") in [(e.title, e.detail, e.name) for e in told]


def test_a_merge_that_was_given_up_names_the_record_it_was_about(inbox: Inbox) -> None:
    account = inbox.account
    ada, bea = account.house.records["Ada"], account.house.records["Bea"]
    merge = run("merge_into", "contact", ada, survivor_id=bea)
    inbox.write(merge, label="Merging of Ada Weber")
    inbox.refuse(merge)
    inbox.has(1)
    inbox.press("discard")
    inbox.has(0)
    told = Story(account.workspace, account.workspace.catalogue.record_type("contact"), ada).more()
    assert "Contact that stays: Bea Weber" in [each.detail for each in told]


def test_values_are_marked_until_the_server_has_answered(inbox: Inbox, qtbot: QtBot) -> None:
    account = inbox.account
    ada = account.house.records["Ada"]
    row = account.house.row("contact", ada) or {}
    inbox.write(patch(row, "contact", city="Bonn"))
    form = RecordForm(account.workspace, "contact")
    qtbot.addWidget(form)
    form.show_row({**row, "city": "Bonn"})
    assert [each.field.name for each in form.rows() if each.is_provisional()] == ["city"]
    assert "Not confirmed" in form.row("city").value.accessibleDescription()
    inbox.connect()
    qtbot.waitUntil(lambda: account.workspace.status.waiting == 0)
    form.show_row({**row, "city": "Bonn"})
    assert [each.field.name for each in form.rows() if each.is_provisional()] == []
