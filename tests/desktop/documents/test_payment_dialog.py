"""A posted document is paid: what is too little or too much is said, and the payment is made and posted at once."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.documents.document_page import DocumentPage
from desktop.documents.paying import Paying, discount_of, of_document, paid_items
from desktop.documents.payment_dialog import PaymentDialog
from desktop.documents.standing import standing_of
from desktop.documents.write_off_dialog import WriteOffDialog
from desktop.drafts.drafts import drafts
from desktop.drafts.reopening import open_draft, words_of
from desktop.payments.open_items import OpenItem
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.accounting.reckoning.due_dates import EarlyPayment
from shared_models.banking.spreading import spread
from shared_models.kernel.ids import Id
from shared_models.kernel.write import Row
from sync.replica.rows import fetch_one
from tests.desktop.conftest import House, Opened
from tests.desktop.documents.conftest import DAY

EARLY = EarlyPayment("2026-03-09", 11_662, 238)
LINES = [OpenItem("e", 0, "R", None, 5_000), OpenItem("e", 1, "R", None, 6_900)]
OTHERS = [OpenItem("f", 0, "S", None, 2_000), OpenItem("g", 0, "G", None, -500)]


def paying(*others: OpenItem, early: EarlyPayment | None = EARLY) -> Paying:
    return Paying("in", "c", None, "EUR", [*LINES, *others], own=2, key="e", early=early)


@pytest.mark.parametrize(
    ("amount", "day", "expected"),
    [(11_662, "2026-03-09", 238), (11_662, "2026-03-10", 0), (11_661, "2026-03-09", 0), (11_900, "2026-03-09", 0)],
)
def test_the_discount_is_taken_where_exactly_so_much_is_paid_early(amount: int, day: str, expected: int) -> None:
    assert discount_of(paying(), amount, day, {}) == expected


@pytest.mark.parametrize(
    ("amount", "typed", "expected"),
    [
        (13_662, {}, 238),
        (13_900, {}, 0),
        (13_162, {3: -500}, 238),
        (11_662, {0: 0}, 0),
        (1_762, {0: 0, 1: 0}, 0),
    ],
)
def test_the_discount_is_seen_among_other_items_where_they_come_out_even(
    amount: int, typed: dict[int, int], expected: int
) -> None:
    assert discount_of(paying(*OTHERS), amount, "2026-03-09", typed) == expected


def test_the_line_that_is_due_first_is_paid_first() -> None:
    left = [each.left for each in LINES]
    assert spread(6_000, left, {}) == [5_000, 1_000]
    assert spread(20_000, left, {}) == [5_000, 6_900]
    found = paid_items(paying(), [5_000, 6_900], 238)
    assert found[1] == {"entry_id": "e", "line": 1, "amount": 6_900, "discount": 238}


@pytest.fixture
def dialog(books: dict[str, Id], account: Opened) -> Iterator[PaymentDialog]:
    """For the invoice of 119 euro."""
    kind = account.workspace.catalogue.record_type("document")
    row = fetch_one(account.workspace.reader, kind, books["invoice"])
    assert row is not None
    made = PaymentDialog(account.workspace, of_document(account.workspace.reader, row, None))
    yield made
    if isValid(made):
        made.reject()


def test_a_payment_in_full_settles_the_document(
    qtbot: QtBot, dialog: PaymentDialog, page: DocumentPage, books: dict[str, Id], account: Opened
) -> None:
    page.show_document(books["invoice"])
    assert page.head.pill.text() == "Overdue"
    assert page.head.pay.isVisible()
    assert dialog.said().endswith("This pays all of it.")
    dialog.editors["day"].type_again("2 Apr 2026")
    dialog.submit()
    qtbot.waitUntil(lambda: bool(account.toasts))
    found = standing_of(account.workspace.reader, books["entry"])
    assert found is not None
    assert found.is_paid
    qtbot.waitUntil(lambda: page.head.pill.text() == "Paid")
    assert not page.head.pay.isVisible()


def test_what_will_not_be_paid_is_written_off(
    qtbot: QtBot, house: House, books: dict[str, Id], account: Opened
) -> None:
    workspace, operations = account.workspace, account.workspace.operations
    roles = (("receivable", "receivable"), ("write_off", "expense"))
    controls = [{"role": role, "account_id": books[name]} for role, name in roles]
    set_up = {"controls": controls, "general_journal_id": books["bank_journal"]}
    operations.patch(*SETTINGS, dict.fromkeys(set_up), set_up, "Settings")
    line = {"text": "Work", "unit_price": 100_000_000, "account_id": books["income"]}
    head = {"company_id": house.records["company"], "journal_id": books["journal"], "issued": DAY}
    document = operations.create("document", {"kind": "invoice", "currency": "EUR", "lines": [line], **head}, "Made")
    operations.verb("document", document, "post_document", {}, {}, "Posted")
    kind = workspace.catalogue.record_type("document")

    def row() -> Row:
        found = fetch_one(workspace.reader, kind, document)
        return found or {"posted_at": None}

    qtbot.waitUntil(lambda: bool(row()["posted_at"]))
    dialog = WriteOffDialog(workspace, of_document(workspace.reader, row(), None))
    dialog.editors["day"].type_again("2 Apr 2026")
    for amount in ("0", "100.01"):
        dialog.editors["amount"].type_again(amount)
        dialog.submit()
        assert dialog.editors["amount"].error()
    dialog.editors["amount"].type_again("100")
    waiting = drafts(workspace)
    waiting.close()  # and the program ends
    (draft,) = waiting.all_waiting()
    assert words_of(workspace, draft) == "Write off"
    with qtbot.waitSignal(workspace.place_wanted):
        open_draft(workspace, draft)
    dialog.submit()
    qtbot.waitUntil(lambda: [each[0] for each in account.toasts][-1:] == ["Written off"])
    found = standing_of(workspace.reader, row()["entry_id"])
    assert found is not None
    assert found.is_paid
    lost = "SELECT sum(debit - credit) FROM ledger_line WHERE account_id = ? AND day = '2026-04-02'"
    assert workspace.reader.execute(lost, (books["expense"],)).fetchone() == (10_000,)


def test_what_is_paid_too_little_or_too_much_is_said(dialog: PaymentDialog) -> None:
    dialog.editors["amount"].type_again("100")
    assert "19.00 of it stay open" in dialog.said()
    dialog.editors["amount"].type_again("120")
    assert "1.00 more than that" in dialog.said()
