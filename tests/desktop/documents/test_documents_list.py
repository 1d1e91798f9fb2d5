"""The list of documents: its kinds as chips, what is open of each, and what is overdue."""

from collections.abc import Sequence

import pytest
from pytestqt.qtbot import QtBot

from desktop.documents.columns import OPEN
from desktop.documents.documents_place import DocumentsPlace, begin_document, show_document
from desktop.documents.new_documents import new_documents
from desktop.documents.standing import Standing, standing_of
from desktop.records.list_screen import ListScreen
from shared_models.kernel.ids import Id
from tests.desktop.conftest import Open, Opened


def _texts(screen: ListScreen, row: int) -> dict[str, str]:
    model = screen.model
    return {each.id: model.data(model.index(row, at)) for at, each in enumerate(model.columns.shown)}


def _screen(qtbot: QtBot, account: Opened) -> ListScreen:
    screen = ListScreen(account.workspace, "document")
    qtbot.addWidget(screen)
    return screen


def _rows(screen: ListScreen) -> Sequence[dict[str, str]]:
    return [_texts(screen, row) for row in range(screen.model.record_count())]


def test_what_is_open_of_a_posted_document_and_that_it_is_overdue(
    qtbot: QtBot, books: dict[str, Id], open_account: Open
) -> None:
    rows = _rows(_screen(qtbot, open_account()))
    posted = next(each for each in rows if each["kind"] == "Invoice")
    assert (posted[OPEN], posted["state"]) == ("EUR\u00a0119.00", "Overdue")


def test_a_document_without_a_number_is_called_a_draft(qtbot: QtBot, books: dict[str, Id], open_account: Open) -> None:
    rows = _rows(_screen(qtbot, open_account()))
    bill = next(each for each in rows if each["kind"] == "Bill" and not each["company_id"])
    assert (bill["title"], bill["state"], bill[OPEN]) == ("Draft", "Draft", "")


def test_each_kind_has_a_chip(qtbot: QtBot, books: dict[str, Id], open_account: Open) -> None:
    screen = _screen(qtbot, open_account())
    kinds = ["Quotes", "Invoices", "Credit notes", "Bills", "To approve"]
    assert [each.text() for each in screen.head.chips()][1:6] == kinds
    screen.showing.view("bills")
    assert [each["kind"] for each in _rows(screen)] == ["Bill", "Bill"]


@pytest.mark.parametrize(("today", "overdue"), [("2026-03-16", False), ("2026-03-17", True)])
def test_what_is_due_today_is_not_overdue(books: dict[str, Id], account: Opened, today: str, overdue: bool) -> None:
    found = standing_of(account.workspace.reader, books["entry"], today)
    assert found == Standing(11_900, 11_900, overdue)


def test_a_bill_is_begun_as_a_bill_from_anywhere(qtbot: QtBot, books: dict[str, Id], account: Opened) -> None:
    place = DocumentsPlace(account.workspace)
    qtbot.addWidget(place)
    actions = {each.id: each for each in new_documents(account.workspace)}
    actions["new.document.bill"].run()
    assert place.page is not None
    assert place.page.sheet.values["kind"] == "bill"
    assert [each.label for each in actions.values()] == ["New quote", "New invoice", "New bill"]


def test_the_window_is_told_which_document_is_in_sight(qtbot: QtBot, books: dict[str, Id], account: Opened) -> None:
    told: list[tuple[str, bool]] = []
    account.workspace.subject_shown.connect(lambda title, keys: told.append((title, bool(keys))))
    place = DocumentsPlace(account.workspace)
    qtbot.addWidget(place)
    place.show()
    show_document(account.workspace, books["invoice"])
    begin_document(account.workspace, "bill")
    assert place.page is not None
    place.page.close_page()
    assert told[0] == told[-1] == ("", False)
    assert [each for each in dict.fromkeys(told) if each[0]] == [("Invoice 2026-0007", True), ("New: Bill", True)]


def test_what_is_to_be_approved_comes_by_when_it_is_due(qtbot: QtBot, books: dict[str, Id], open_account: Open) -> None:
    screen = _screen(qtbot, open_account())
    screen.showing.view("to_approve")
    query = screen.model.wanted
    assert (query.sort, query.descending) == ("due", False)
    screen.showing.view("bills")
    assert (screen.model.wanted.sort, screen.model.wanted.descending) == ("issued", True)
