"""A down payment is charged and taken off again by keys, and a computer with numbers of its own gives them."""

from pytestqt.qtbot import QtBot

from desktop.books.numbers_dialog import NumbersDialog
from desktop.documents.document_page import DocumentPage
from desktop.documents.settle_dialog import SettleDialog, left
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.kernel.ids import Id
from tests.desktop.conftest import House, Open, Opened
from tests.sync.replica.people import Person, create, ids, patch


def advice(page: DocumentPage, account: Opened, books: dict[str, Id]) -> None:
    """An invoice for an hour, as far as it is to be posted."""
    page.begin("invoice")
    page.sheet.set("company_id", account.house.records["company"])
    page.sheet.set_line(0, "product_id", books["advice"])


def posted(qtbot: QtBot, page: DocumentPage, account: Opened) -> Id:
    account.workspace.actions.trigger("document_page.post")
    record = str(page.sheet.values["id"])
    qtbot.waitUntil(lambda: bool(account.shown("document", record, "posted_at")) or bool(page.fault.text()))
    assert not page.fault.text()
    qtbot.waitUntil(lambda: page.sheet.is_final)
    return record


def test_a_down_payment_is_charged_and_taken_off_again(
    qtbot: QtBot, house: House, books: dict[str, Id], open_account: Open
) -> None:
    down = next(ids)
    controls = [*(house.server.rows[SETTINGS]["controls"] or ())]
    controls += [{"role": "down_payment_received", "account_id": down}]
    controls += [{"role": "receivable", "account_id": books["receivable"]}]
    tax = next(ids)
    verdicts = house.server.apply(
        [
            create("account", down, code="1710", name="Down payments", type="current_liability", party_required=True),
            create("account", tax, code="1776", name="Tax", type="tax"),
            patch(house.server.rows[SETTINGS], SETTINGS[0], controls=controls),
            patch(house.server.rows["tax", books["tax"]], "tax", account_id=tax),
        ]
    )
    assert all(each.stands for each in verdicts), [each.reason for each in verdicts]
    with house.open_replica() as replica:
        Person(replica, house.server, loaded=False).load()
    account = open_account()
    page = DocumentPage(account.workspace)
    qtbot.addWidget(page)
    page.show()
    advice(page, account, books)
    account.workspace.actions.trigger("document_page.down_payment")
    assert page.head.title.text() == "New: Invoice for a down payment"
    paid = posted(qtbot, page, account)

    advice(page, account, books)
    page.sheet.set_line(0, "quantity", 3_000_000)
    assert [each["id"] for each in left(page.sheet)] == [paid]
    account.workspace.actions.trigger("document_page.settle")
    dialog = page.work.dialog
    assert isinstance(dialog, SettleDialog)
    dialog.list.picked.emit(paid)
    qtbot.waitUntil(lambda: len(page.sheet.lines) > 1)
    assert page.sheet.figures()["gross"] == 2 * 14_280
    assert not any(left(page.sheet))


def test_a_computer_with_numbers_of_its_own_gives_them_at_once(
    qtbot: QtBot, house: House, books: dict[str, Id], open_account: Open
) -> None:
    controls = [{"role": "receivable", "account_id": books["receivable"]}]
    tax = next(ids)
    house.server.apply(
        [
            create("account", tax, code="1776", name="Tax", type="tax"),
            patch(house.server.rows[SETTINGS], SETTINGS[0], controls=controls),
            patch(house.server.rows["tax", books["tax"]], "tax", account_id=tax),
        ]
    )
    with house.open_replica() as replica:
        Person(replica, house.server, loaded=False).load()
    account = open_account()
    page = DocumentPage(account.workspace)
    qtbot.addWidget(page)
    page.show()
    advice(page, account, books)
    first = posted(qtbot, page, account)
    assert account.shown("document", first, "number_text") is None, "it is for the server to give"

    dialog = NumbersDialog(account.workspace)
    qtbot.addWidget(dialog)
    dialog.prefix.set_value("T1-")
    dialog.count.set_value(2)
    with qtbot.waitSignal(dialog.accepted):
        dialog.submit()
    numbers = []
    for _ in range(3):
        advice(page, account, books)
        numbers.append(account.shown("document", posted(qtbot, page, account), "number_text"))
    assert numbers == ["T1-00001", "T1-00002", None], "beyond the block the server gives them again"
