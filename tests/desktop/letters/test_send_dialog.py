"""A document is sent from its page: addresses, words and files are there, and its letter stands on the page."""

import json

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.documents.document_page import DocumentPage
from desktop.drafts.drafts import drafts
from desktop.drafts.reopening import open_draft, words_of
from desktop.letters.send_dialog import SendDialog
from desktop.letters.template_dialog import TemplateDialog
from shared_models.kernel.ids import Id
from tests.desktop.conftest import House, Opened
from tests.desktop.documents.conftest import books, page

__all__ = ["books", "page"]


def letters(account: Opened) -> list[tuple[object, ...]]:
    sql = 'SELECT "to", subject, body, state, company_id, documents FROM outbox_message'
    return [tuple(each) for each in account.workspace.reader.execute(sql).fetchall()]


def test_a_document_is_sent_in_the_words_of_its_customer(
    page: DocumentPage, books: dict[str, Id], account: Opened, house: House, qtbot: QtBot
) -> None:
    company = house.records["company"]
    told = {"email": "rechnung@kunde.example", "language": "de"}
    account.workspace.operations.patch("company", company, dict.fromkeys(told), told, "Customer")
    qtbot.waitUntil(lambda: account.shown("company", company, "language") == "de")
    words = TemplateDialog(account.workspace, "invoice", "de")
    words.editors["subject"].set_value("{customer}")
    words.submit()
    qtbot.waitUntil(lambda: "'{customer}'" in words.form.wrong["subject"].text())
    words.editors["subject"].set_value("Ihre Rechnung {number}")
    words.submit()
    count = account.workspace.reader.execute
    qtbot.waitUntil(lambda: count("SELECT count(*) FROM letter_template").fetchone()[0] == 1)

    page.sheet.set("company_id", company)
    page.sheet.set_line(0, "product_id", books["advice"])
    page.work.store()
    qtbot.waitUntil(lambda: not page.sheet.is_new)
    assert page.letters.told == []
    page.work.send()
    dialog = page.work.dialog
    assert isinstance(dialog, SendDialog)
    assert dialog.editors["to"].typed() == "rechnung@kunde.example"
    assert dialog.editors["subject"].typed() == "Ihre Rechnung {number}"  # it is numbered when it is posted
    assert dialog.attached.text() == "Attached: invoice.pdf"
    assert "über 142,80 €. Sie ist am {due} fällig" in str(dialog.editors["body"].typed())
    assert "waits until it has one" in dialog.form.fault.text()
    assert dialog.editors["formats"].typed() == "pdf"
    dialog.editors["formats"].type_again("pdf ubl")
    dialog.editors["formats"].commit()
    assert dialog.attached.text() == "Attached: invoice.pdf, invoice.xml"
    dialog.editors["language"].set_value("fr")
    dialog.editors["language"].committed.emit("fr")
    assert dialog.editors["subject"].typed() == "Facture {number}"
    assert str(dialog.editors["body"].typed()).startswith("Bonjour Weinhold KG")
    dialog.editors["to"].set_value("")
    dialog.submit()
    assert letters(account) == []
    dialog.editors["to"].set_value("rechnung@kunde.example")
    field = dialog.editors["subject"].focusProxy()
    assert field is not None
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(letters(account)) == 1)
    [(to, subject, _, state, whom, documents)] = letters(account)
    assert (to, subject, state, whom) == ("rechnung@kunde.example", "Facture {number}", "waiting", company)
    assert page.sheet.values["id"] in str(documents)
    qtbot.waitUntil(lambda: page.letters.told == [("rechnung@kunde.example", "waiting", "")])
    page.work.send()
    again = page.work.dialog
    assert isinstance(again, SendDialog)
    assert again.editors["formats"].typed() == "pdf ubl", "as this customer was sent the last one"
    again.editors["formats"].type_again("plain")
    again.editors["formats"].commit()
    assert again.attached.text() == "Attached: invoice.pdf"
    again.submit()
    qtbot.waitUntil(lambda: again.is_left)
    assert len(letters(account)) == 2
    page.work.send()
    last = page.work.dialog
    assert isinstance(last, SendDialog)
    assert last.editors["formats"].typed() == "plain"
    last.editors["subject"].type_again("Your invoice")
    waiting = drafts(account.workspace)
    waiting.close()  # and the program ends
    (draft,) = waiting.all_waiting()
    assert words_of(account.workspace, draft) == "Letter: Invoice"
    with qtbot.waitSignal(account.workspace.place_wanted):
        open_draft(account.workspace, draft)
    page.work.send()
    resumed = page.work.dialog
    assert isinstance(resumed, SendDialog)
    assert resumed.editors["subject"].typed() == "Your invoice"
    for each in (resumed, last):
        each.reject()
    found = account.workspace.reader.execute("SELECT formats FROM outbox_message").fetchall()
    assert [sorted(json.loads(each)) for (each,) in found] == [["pdf", "ubl"], ["plain"]]
