"""A posted document is paid: what is too little or too much is said, and the payment is made and posted at once."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.documents.paying import OpenLine, discount_of, paid_items
from desktop.documents.payment_dialog import PaymentDialog
from desktop.documents.standing import standing_of
from shared_models.accounting.reckoning.due_dates import EarlyPayment
from shared_models.kernel.ids import Id
from sync.replica.rows import fetch_one
from tests.desktop.conftest import Opened

EARLY = EarlyPayment("2026-03-09", 11_662, 238)
LINES = [OpenLine("e", 0, 5_000), OpenLine("e", 1, 6_900)]


@pytest.mark.parametrize(
    ("amount", "day", "expected"),
    [(11_662, "2026-03-09", 238), (11_662, "2026-03-10", 0), (11_661, "2026-03-09", 0), (11_900, "2026-03-09", 0)],
)
def test_the_discount_is_taken_where_exactly_so_much_is_paid_early(amount: int, day: str, expected: int) -> None:
    assert discount_of(amount, day, 11_900, EARLY) == expected


def test_the_line_that_is_due_first_is_paid_first() -> None:
    assert [each["amount"] for each in paid_items(LINES, 6_000, 0)] == [5_000, 1_000]
    assert [each["amount"] for each in paid_items(LINES, 20_000, 0)] == [5_000, 6_900]
    assert paid_items(LINES, 11_662, 238)[1] == {"entry_id": "e", "line": 1, "amount": 6_900, "discount": 238}


@pytest.fixture
def dialog(books: dict[str, Id], account: Opened) -> Iterator[PaymentDialog]:
    """For the invoice of 119 euro."""
    kind = account.workspace.catalogue.record_type("document")
    row = fetch_one(account.workspace.reader, kind, books["invoice"])
    assert row is not None
    made = PaymentDialog(account.workspace, row)
    yield made
    if isValid(made):
        made.reject()


def test_a_payment_in_full_settles_the_document(
    qtbot: QtBot, dialog: PaymentDialog, books: dict[str, Id], account: Opened
) -> None:
    assert dialog.said().endswith("This pays all of it.")
    dialog.editors["day"].type_again("2 Apr 2026")
    dialog.submit()
    qtbot.waitUntil(lambda: bool(account.toasts))
    found = standing_of(account.workspace.reader, books["entry"])
    assert found is not None
    assert found.is_paid


def test_what_is_paid_too_little_or_too_much_is_said(dialog: PaymentDialog) -> None:
    dialog.editors["amount"].type_again("100")
    assert "19.00 of it stay open" in dialog.said()
    dialog.editors["amount"].type_again("120")
    assert "1.00 more than that" in dialog.said()
