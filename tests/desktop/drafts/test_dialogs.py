"""What is typed into a dialog is there again after the program was killed; no two forms keep it in the same place."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.crm.convert_dialog import ConvertDialog
from desktop.crm.pipeline_dialog import PipelineDialog
from desktop.crm.reason_dialog import ReasonDialog
from desktop.drafts.draft_line import DraftLine
from desktop.drafts.draft_menu import draft_menu
from desktop.drafts.drafts import drafts
from desktop.drafts.reopening import words_of
from desktop.duplicates.merge_screen import MergeScreen
from desktop.fields.field_dialog import FieldDialog
from desktop.records.edit_record import EditRecord
from desktop.records.quick_add import QuickAdd
from desktop.widgets.dialog import Dialog
from desktop.widgets.editors.editor import Editor
from desktop.workspace import Workspace
from sync.replica.drafts import Draft
from tests.desktop.conftest import House, Open, Opened
from tests.sync.replica.people import Person, create, ids


def type_into(editor: Editor, text: str) -> None:
    line = editor.focusProxy()
    assert isinstance(line, QLineEdit)
    line.setText(text)


def field(workspace: Workspace, house: House) -> tuple[Dialog, Callable[[], object]]:
    made = FieldDialog(workspace, workspace.catalogue.record_type("contact"))
    type_into(made.editors["label"], "Shoe size")
    return made, made.editors["label"].typed


def edit(workspace: Workspace, house: House) -> tuple[Dialog, Callable[[], object]]:
    made = EditRecord(workspace, "contact", house.records["Ada"])
    type_into(made.editors["city"], "Lübeck")
    return made, made.editors["city"].typed


def merge(workspace: Workspace, house: House) -> tuple[Dialog, Callable[[], object]]:
    made = MergeScreen(workspace, "contact", [house.records["Ada"], house.records["Bea"]])
    assert made.sides is not None
    made.sides.choose(0, 1)
    return made, made.sides.typed


def convert(workspace: Workspace, house: House) -> tuple[Dialog, Callable[[], object]]:
    kind = workspace.catalogue.record_type("lead")
    made = ConvertDialog(workspace, {**kind.blank, "id": house.records["a lead"], "last_name": "Nováková"})
    type_into(made.deal_name, "Roofs")
    made.with_deal.setChecked(False)
    return made, lambda: (made.deal_name.typed(), made.with_deal.isChecked())


def pipeline(workspace: Workspace, house: House) -> tuple[Dialog, Callable[[], object]]:
    made = PipelineDialog(workspace)
    type_into(made.rows[0].name, "First talks")
    return made, lambda: [each.name.typed() for each in made.rows]


@pytest.fixture
def with_lead(house: House) -> House:
    house.records["a lead"] = next(ids)
    house.server.apply([create("lead", house.records["a lead"], last_name="Nováková")])
    with house.open_replica() as replica:
        Person(replica, house.server)
        replica.store_changes(house.server.batch(replica.cursor))
    return house


@pytest.mark.parametrize("dialog", [field, edit, merge, convert, pipeline])
def test_a_dialog_goes_on_where_it_was_when_the_program_was_killed(
    qtbot: QtBot,
    with_lead: House,
    open_account: Open,
    dialog: Callable[[Workspace, House], tuple[Dialog, Callable[[], object]]],
) -> None:
    first = open_account()
    made, held = dialog(first.workspace, with_lead)
    qtbot.addWidget(made)
    typed = held()
    drafts(first.workspace).close()
    sql = "SELECT 1 FROM draft"
    qtbot.waitUntil(lambda: first.workspace.reader.execute(sql).fetchone() is not None)
    parent = QWidget()
    qtbot.addWidget(parent)
    entry = draft_menu(first.workspace, parent).actions()[0]
    assert len(draft_menu(first.workspace, parent).actions()) == 1
    known = set(QApplication.topLevelWidgets())
    entry.trigger()
    again = next(each for each in QApplication.topLevelWidgets() if isinstance(each, type(made)) and each not in known)
    assert again.isVisible()
    assert _held(again, made) == typed
    line = next(each for each in again.findChildren(DraftLine) if each.isVisible())
    line.discard.click()
    assert _held(again, made) != typed
    assert not line.isVisible()
    again.reject()
    drafts(first.workspace).flush()
    qtbot.waitUntil(lambda: first.workspace.reader.execute(sql).fetchone() is None)


def _held(again: Dialog, made: Dialog) -> object:
    """What the second dialog shows, read as of the first."""
    if isinstance(again, FieldDialog):
        return again.editors["label"].typed()
    if isinstance(again, EditRecord):
        return again.editors["city"].typed()
    if isinstance(again, MergeScreen):
        assert again.sides is not None
        return again.sides.typed()
    if isinstance(again, ConvertDialog):
        return again.deal_name.typed(), again.with_deal.isChecked()
    assert isinstance(again, PipelineDialog)
    return [each.name.typed() for each in again.rows]


def test_two_new_records_of_one_kind_have_a_draft_each(qtbot: QtBot, account: Opened) -> None:
    one, other = QuickAdd(account.workspace, "contact"), QuickAdd(account.workspace, "contact")
    qtbot.addWidget(one)
    qtbot.addWidget(other)
    type_into(one.editors["last_name"], "Nováková")
    type_into(other.editors["last_name"], "Okafor")
    drafts(account.workspace).close()
    parent = QWidget()
    qtbot.addWidget(parent)
    offered = {each.text(): each for each in draft_menu(account.workspace, parent).actions()}
    assert set(offered) == {"New contact: Nováková", "New contact: Okafor"}
    offered["New contact: Okafor"].trigger()
    again = next(each for each in QApplication.topLevelWidgets() if isinstance(each, QuickAdd) and each.isVisible())
    assert again.editors["last_name"].typed() == "Okafor"
    again.draft.begin_anew()
    assert again.editors["last_name"].typed() == ""
    assert [each.title for each in drafts(account.workspace).all_waiting()] == ["Nováková"]
    again.reject()


def test_an_amount_that_was_typed_stays_when_its_currency_comes_back(qtbot: QtBot, account: Opened) -> None:
    deal = QuickAdd(account.workspace, "deal")
    qtbot.addWidget(deal)
    type_into(deal.editors["amount"], "1250")
    type_into(deal.editors["currency"], "jpy")
    assert deal.editors["amount"].typed() == "1250"
    assert deal.editors["amount"].reading() == 1250


def test_why_a_deal_was_lost_waits_for_the_same_deal_and_stage(qtbot: QtBot, account: Opened) -> None:
    def ask(deal: str) -> ReasonDialog:
        place = ("deal", deal, "+reason x")
        made = ReasonDialog(
            account.workspace, "Why?", {"price": "Price", "timing": "Timing"}, "Lost", lambda _: None, place
        )
        qtbot.addWidget(made)
        return made

    deal = account.house.records["deal"]
    first = ask(deal)
    first.chips[1].setChecked(True)
    type_into(first.other, "They merged")
    drafts(account.workspace).close()
    assert ask(account.house.records["Ada"]).reason() == ""
    again = ask(deal)
    assert again.chips[1].isChecked()
    assert again.reason() == "They merged"
    again.submit()
    assert drafts(account.workspace).all_waiting() == []


def test_what_is_typed_elsewhere_than_in_a_record_is_called_as_it_says_itself(account: Opened) -> None:
    def said(place: str, title: str) -> str:
        return words_of(account.workspace, Draft("contact", "", place, {}, title=title))

    assert said("+send invoice", "Your {invoice}") == "Your {invoice}"
    assert said("+repeat 1", "") == "Contact"
    assert said("+note", "Ana Weber") == "Note about Ana Weber"
