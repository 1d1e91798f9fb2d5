"""A document is written by keyboard: products fill their lines, totals follow each key, and nothing typed is lost."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.documents.document_page import DocumentPage
from desktop.documents.head_fields import HeadFields
from desktop.documents.line_model import COLUMNS
from desktop.documents.preview import Preview
from shared_models.kernel.ids import Id
from sync.papers.paper import Address, Line, Paper, PaperKind, Party, TaxCategory, TaxGroup, Totals
from sync.papers.ubl import ubl
from tests.desktop.conftest import House, Opened

Key = Qt.Key
QUANTITY = COLUMNS.index("quantity")


def _figures(page: DocumentPage) -> dict[str, str]:
    return {words: amount.replace("\u00a0", " ") for words, amount in page.totals.pairs()}


def _type(page: DocumentPage, text: str) -> None:
    editor = page.grid.editor()
    assert editor is not None
    field = editor.focusProxy()
    assert field is not None
    field.selectAll()  # type: ignore[attr-defined]  # a field of text
    QTest.keyClicks(field, text)


def _press(page: DocumentPage, key: Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    editor = page.grid.editor()
    field = editor.focusProxy() if editor is not None else page
    assert field is not None
    QTest.keyClick(field, key, held)


def _advised(page: DocumentPage, books: dict[str, Id]) -> None:
    """An hour of advice in the first line."""
    page.sheet.set_line(0, "product_id", books["advice"])


def test_a_product_fills_its_line(page: DocumentPage, books: dict[str, Id]) -> None:
    _advised(page, books)
    line = page.sheet.lines[0]
    assert (line["text"], line["unit"], line["unit_price"]) == ("Advice", "HUR", 120_000_000)
    assert (line["account_id"], line["tax_ids"]) == (books["income"], [books["tax"]])
    assert _figures(page)["Total"] == "EUR 142.80"


def test_totals_follow_what_is_typed_before_it_is_committed(page: DocumentPage, books: dict[str, Id]) -> None:
    _advised(page, books)
    page.grid.begin(0, QUANTITY)
    _type(page, "2.5")
    assert _figures(page)["Net"] == "EUR 300.00"
    assert _figures(page)["Total"] == "EUR 357.00"


def test_escape_takes_back_what_was_typed(page: DocumentPage, books: dict[str, Id]) -> None:
    _advised(page, books)
    page.grid.begin(0, QUANTITY)
    _type(page, "40")
    _press(page, Key.Key_Escape)
    assert _figures(page)["Net"] == "EUR 120.00"


def test_enter_in_the_last_line_begins_another_one(page: DocumentPage, books: dict[str, Id]) -> None:
    _advised(page, books)
    page.grid.begin(0, QUANTITY)
    _press(page, Key.Key_Return)
    assert (page.model.rowCount(), page.grid.current_row()) == (2, 1)
    assert len(page.sheet.written()) == 1


def test_tab_goes_on_and_shift_tab_goes_back(page: DocumentPage, books: dict[str, Id]) -> None:
    _advised(page, books)
    page.grid.begin(0, QUANTITY)
    _press(page, Key.Key_Tab)
    assert page.grid.currentIndex().column() == QUANTITY + 1
    _press(page, Key.Key_Backtab)
    assert page.grid.currentIndex().column() == QUANTITY


def test_a_bill_has_room_for_its_accounts_and_an_invoice_for_its_products(
    page: DocumentPage, books: dict[str, Id]
) -> None:
    def shown() -> list[str]:
        return [each for at, each in enumerate(COLUMNS) if not page.grid.isColumnHidden(at)]

    page.resize(700, 700)
    assert ("product_id" in shown(), "account_id" in shown()) == (True, False)
    page.begin("bill")
    assert ("product_id" in shown(), "account_id" in shown()) == (False, True)
    page.grid.begin()
    _type(page, "Paper")
    _press(page, Key.Key_Tab)
    assert page.sheet.lines[0]["text"] == "Paper"


def test_a_line_without_a_product_bears_the_usual_tax_of_its_account(page: DocumentPage, books: dict[str, Id]) -> None:
    page.begin("bill")
    page.sheet.set_line(0, "unit_price", 100_000_000)
    page.sheet.set_line(0, "account_id", books["office"])
    assert _figures(page)["Total"] == "EUR 119.00"
    page.sheet.set_line(0, "tax_ids", [books["export"]])
    page.sheet.set_line(0, "account_id", books["expense"])
    page.sheet.set_line(0, "account_id", books["office"])
    assert page.sheet.lines[0]["tax_ids"] == [books["export"]], "what was chosen stays"


def test_a_line_that_is_only_typed_bears_the_usual_tax_of_the_journals_account(
    page: DocumentPage, books: dict[str, Id]
) -> None:
    page.begin("bill")
    page.sheet.set_line(0, "text", "Paper")
    assert page.sheet.lines[0]["tax_ids"] == [books["tax"]], "that is where it is posted"
    page.sheet.set("company_id", books["abroad"])
    assert page.sheet.lines[0]["tax_ids"] == [books["tax"]], "no rule for what is bought there"
    page.sheet.set_line(0, "account_id", books["expense"])
    assert "tax_ids" not in page.sheet.lines[0], "this account has no usual tax"
    page.sheet.set_line(0, "account_id", None)
    page.sheet.set_line(0, "tax_ids", None)
    page.sheet.set_line(0, "unit_price", 100_000_000)
    assert "tax_ids" not in page.sheet.lines[0], "what was taken away stays away"
    page.sheet.insert(1, "text")
    page.sheet.set_line(1, "text", "Thank you")
    assert "tax_ids" not in page.sheet.lines[1], "words are not sold"


def test_a_customer_abroad_gets_the_taxes_of_the_rules(page: DocumentPage, books: dict[str, Id]) -> None:
    _advised(page, books)
    page.sheet.set("company_id", books["abroad"])
    assert page.sheet.lines[0]["tax_ids"] == [books["export"]]
    assert _figures(page)["Total"] == "EUR 120.00"


def test_inclusive_prices_and_a_discount_change_the_totals(page: DocumentPage, books: dict[str, Id]) -> None:
    _advised(page, books)
    page.sheet.set("prices_include_tax", True)
    assert (_figures(page)["Net"], _figures(page)["Total"]) == ("EUR 100.84", "EUR 120.00")
    page.sheet.set("discount", 100_000)
    assert _figures(page)["Total"] == "EUR 108.00"


def test_payment_terms_say_when_it_is_due(page: DocumentPage, books: dict[str, Id]) -> None:
    _advised(page, books)
    page.sheet.set("issued", "2026-03-02")
    page.sheet.set("terms_id", books["term"])
    assert page.sheet.values["due"] == "2026-03-16"


def test_lines_are_reordered(page: DocumentPage, books: dict[str, Id]) -> None:
    _advised(page, books)
    page.grid.begin(0)
    page.grid.add("text")
    _type(page, "On site")
    page.grid.shift(-1)
    assert [each["text"] for each in page.sheet.lines] == ["On site", "Advice"]


def test_what_is_stored_is_what_was_typed(qtbot: QtBot, page: DocumentPage, books: dict[str, Id]) -> None:
    _advised(page, books)
    page.sheet.set("company_id", books["abroad"])
    page.work.store()
    qtbot.waitUntil(lambda: not page.sheet.is_new)
    row = page.sheet.shelf.get("document", str(page.sheet.values["id"]))
    assert row is not None
    assert (row["company_id"], row["gross"], len(row["lines"])) == (books["abroad"], 12_000, 1)
    assert row["journal_id"] == books["journal"]


def test_what_was_typed_is_there_again_after_the_page_was_left(
    qtbot: QtBot, page: DocumentPage, books: dict[str, Id], account: Opened, house: House
) -> None:
    _advised(page, books)
    page.close_page()
    sql = "SELECT count(*) FROM draft WHERE record_type = 'document'"
    qtbot.waitUntil(lambda: account.workspace.reader.execute(sql).fetchone()[0] == 1)
    again = DocumentPage(account.workspace)
    qtbot.addWidget(again)
    again.begin("invoice")
    assert again.sheet.written() == page.sheet.written()


def test_a_posted_document_cannot_be_written_in(page: DocumentPage, books: dict[str, Id]) -> None:
    assert page.show_document(books["invoice"])
    page.sheet.values["posted_at"] = 1
    assert not page.model.can_edit(0, QUANTITY)


def test_the_preview_is_drawn_and_stays_while_nothing_can_be_drawn(
    qtbot: QtBot, page: DocumentPage, books: dict[str, Id]
) -> None:
    _advised(page, books)
    page.show_preview()
    preview = page.preview
    assert isinstance(preview, Preview)
    qtbot.waitUntil(lambda: preview.page_count() == 1)
    page.sheet.values["tax_lines"] = None
    page.sheet.set_line(0, "tax_ids", ["01a3185c-5000-7058-8000-00000000dead"])
    qtbot.waitUntil(lambda: bool(preview.wrong.text()))
    assert preview.page_count() == 1


def test_a_bill_that_is_there_already_is_said(page: DocumentPage, books: dict[str, Id]) -> None:
    page.begin("bill")
    page.sheet.set("company_id", books["abroad"])
    page.form.editors["reference"].committed.emit("R-7")
    assert page.fault.text() == "There is such a document of this vendor already: R-7."
    page.form.editors["reference"].committed.emit("R-8")
    assert page.fault.text() == ""


def test_a_vendors_e_invoice_fills_the_page(
    qtbot: QtBot, page: DocumentPage, books: dict[str, Id], tmp_path: Path
) -> None:
    path = tmp_path / "bill.xml"
    address = Address(("Main street 1",), "10115", "Berlin", "", "DE")
    paper = Paper(
        kind=PaperKind.INVOICE,
        seller=Party("Fjord AS", address, vat_id="DE123456789"),
        buyer=Party("Northwind Ltd", address),
        currency="EUR",
        issue_day="2026-03-02",
        due_day="2026-03-16",
        number="F-1",
        lines=(Line("Fish", 2_000_000, 50_000_000, 10_000, percent=190_000),),
        taxes=(TaxGroup(TaxCategory.STANDARD, 190_000, 10_000, 1_900),),
        totals=Totals(lines=10_000, net=10_000, tax=1_900, gross=11_900, payable=11_900),
    )
    path.write_bytes(ubl(paper))
    page.begin("bill")
    page.taking_in.read(path)
    qtbot.waitUntil(lambda: bool(page.sheet.values["reference"]))
    values, line = page.sheet.values, page.sheet.lines[0]
    assert (values["company_id"], values["reference"], values["due"]) == (books["abroad"], "F-1", "2026-03-16")
    assert (line["text"], line["quantity"], line["unit_price"]) == ("Fish", 2_000_000, 50_000_000)
    assert page.fault.text().startswith("The file says EUR\u00a0119.00")  # no tax on purchases is there


def test_the_fields_at_the_top_are_readable_beside_a_file_in_a_small_window(page: DocumentPage) -> None:
    fields = page.findChild(HeadFields)
    assert fields is not None
    company, due = (page.form.editors[name] for name in ("company_id", "due"))
    for wide, columns in ((1200, 3), (620, 2), (1200, 3)):
        fields.setParent(None)
        fields.resize(wide, 300)
        fields.show()
        QTest.qWait(0)
        tops = {name: page.form.editors[name].mapTo(fields, QPoint()).y() for name in ("company_id", "currency")}
        assert (tops["currency"] == tops["company_id"]) is (columns == 3)
        assert min(company.width(), due.width()) > 150
