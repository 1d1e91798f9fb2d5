"""Converting a lead in a window: matches are chosen beforehand, one operation makes everything, one undo undoes it."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from desktop.crm.convert_dialog import ConvertDialog
from desktop.records.panel_actions import PanelActions
from desktop.records.record_panel import RecordPanel
from shared_models.kernel.ids import Id
from sync.replica import rows
from tests.desktop.conftest import House, Open, Opened
from tests.sync.replica.people import Person, create, ids, patch

Convert = Callable[..., tuple[Opened, ConvertDialog, Id]]


@pytest.fixture
def convert(house: House, open_account: Open, qtbot: QtBot) -> Convert:
    """Opens the dialog for a lead with these values."""

    def open_one(**values: object) -> tuple[Opened, ConvertDialog, Id]:
        lead = next(ids)
        known = house.server.rows
        house.server.apply(
            [
                patch(known["company", house.records["company"]], "company", domain="weinhold.example"),
                patch(known["contact", house.records["Ada"]], "contact", email="Ada@weinhold.example"),
                create("lead", lead, **({"first_name": "Ada", "last_name": "Weber"} | values)),
                create("activity", next(ids), subject="Fair", at=1, lead_id=lead),
            ]
        )
        with house.open_replica() as replica:
            Person(replica, house.server)
            replica.store_changes(house.server.batch(replica.cursor))
        account = open_account(False)
        row = rows.fetch_one(account.workspace.reader, account.workspace.catalogue.record_type("lead"), lead)
        assert row is not None
        dialog = ConvertDialog(account.workspace, row)
        qtbot.addWidget(dialog)
        return account, dialog, lead

    return open_one


def test_who_is_there_already_is_chosen_by_address_and_domain(convert: Convert) -> None:
    account, dialog, _ = convert(email="ada@WEINHOLD.example")
    records = account.house.records
    assert (dialog.contact.value(), dialog.company.value()) == (records["Ada"], records["company"])


def test_the_same_name_alone_is_offered_and_somebody_new_is_chosen(convert: Convert) -> None:
    _, dialog, _ = convert(company_name="Quite Another Ltd")
    assert (dialog.contact.value(), dialog.company.value()) == ("new", "new")
    assert "make_contact" in dialog.arguments()


def test_everything_is_made_at_once_and_taken_back_by_one_undo(convert: Convert, qtbot: QtBot) -> None:
    account, dialog, lead = convert(company_name="Roofs Ltd", amount=500_00, currency="EUR", status="working")
    dialog.convert()
    qtbot.waitUntil(lambda: bool(account.toasts))
    assert not account.faults
    deal = account.shown("lead", lead, "deal_id")
    assert account.shown("deal", str(deal), "name") == "Roofs Ltd"
    assert account.shown("deal", str(deal), "amount") == 500_00
    assert account.workspace.reader.execute("SELECT deal_id FROM activity WHERE lead_id = ?", (lead,)).fetchone() == (
        deal,
    )
    with qtbot.waitSignal(account.workspace.operations.undone):
        account.workspace.operations.undo(account.toasts[0][1])
    assert account.shown("lead", lead, "status") == "working"
    assert account.shown("deal", str(deal), "deleted_at") is not None


def test_a_deal_is_not_made_when_it_is_not_wanted(convert: Convert, qtbot: QtBot) -> None:
    account, dialog, lead = convert()
    dialog.with_deal.setChecked(False)
    dialog.convert()
    qtbot.waitUntil(lambda: bool(account.toasts))
    assert account.shown("lead", lead, "deal_id") is None
    assert account.shown("lead", lead, "contact_id") is not None


def test_the_panel_offers_it_for_what_is_still_a_lead(convert: Convert, qtbot: QtBot) -> None:
    account, dialog, lead = convert()
    panel = RecordPanel(account.workspace)
    qtbot.addWidget(panel)
    panel.show()
    panel.show_record("lead", lead)
    row = panel.findChild(PanelActions)
    assert row is not None
    assert row.buttons()[0].text() == "Convert"
    dialog.convert()
    qtbot.waitUntil(lambda: bool(account.toasts))
    qtbot.waitUntil(lambda: "record.unconvert" in {each.id for each in account.workspace.actions.all()})
