"""A document is repeated from its page, and what is due of it is drawn up without a network."""

from pytestqt.qtbot import QtBot

from desktop.documents.document_page import DocumentPage
from desktop.letters.letter_actions import RECURRING, letter_actions
from shared_models.kernel.ids import Id
from sync.replica.rows import fetch_one
from tests.desktop.conftest import House, Opened
from tests.desktop.documents.conftest import books, page

__all__ = ["books", "page"]


def test_a_document_is_repeated_and_drawn_up_when_it_is_due(
    page: DocumentPage, books: dict[str, Id], account: Opened, house: House, qtbot: QtBot
) -> None:
    find = account.workspace.reader.execute
    page.sheet.set("company_id", house.records["company"])
    page.sheet.set_line(0, "product_id", books["advice"])
    page.sheet.set("issued", "2026-01-31")
    page.work.store()
    qtbot.waitUntil(lambda: not page.sheet.is_new)
    page.work.repeat()
    page.work.repeating.submit()
    qtbot.waitUntil(lambda: find("SELECT count(*) FROM recurring_document").fetchone()[0] == 1)
    sql = "SELECT id, name, starts, next, template_id FROM recurring_document"
    [(recurring, name, *days, template)] = find(sql).fetchall()
    assert (name, days, template) == ("Invoice", ["2026-01-31", "2026-02-28"], page.sheet.values["id"])
    kind = account.workspace.catalogue.record_type(RECURRING)
    row = fetch_one(account.workspace.reader, kind, recurring)
    assert row is not None
    [drawing_up] = letter_actions(account.workspace, kind, row, lambda: True)
    assert drawing_up.enabled()
    drawing_up.run()
    copies = "SELECT issued, gross FROM document WHERE id <> ? AND gross = 14280 ORDER BY issued LIMIT 2"
    qtbot.waitUntil(lambda: len(find(copies, (template,)).fetchall()) == 2)
    assert find(copies, (template,)).fetchall() == [("2026-02-28", 14_280), ("2026-03-31", 14_280)]
