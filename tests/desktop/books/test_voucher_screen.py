"""Vouchers typed by keyboard into a real replica."""

import json
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.books.account_dialog import AccountDialog
from desktop.books.entry_sheet import EntrySheet
from desktop.books.reverse_dialog import ReverseDialog
from desktop.books.voucher_form import VoucherForm
from desktop.books.voucher_screen import VoucherScreen
from desktop.drafts.drafts import drafts
from desktop.widgets.day_prompt import DayPrompt
from shared_models.kernel.faults import RuleBroken
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id
from tests.desktop.books.conftest import OpenBooks
from tests.desktop.inbox.conftest import Inbox

Show = Callable[[], VoucherScreen]


def form_of(screen: VoucherScreen) -> VoucherForm:
    assert screen.form is not None
    return screen.form


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def choose(text: str) -> None:
    """Type a part of a name and take the first that is offered."""
    QTest.keyClicks(focus(), text)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Return)


def press(keys: str) -> None:
    QTest.keyClicks(focus(), keys)


def enter() -> None:
    QTest.keyClick(focus(), Qt.Key.Key_Return)


def test_a_payment_is_typed_and_posted_by_keys(books: OpenBooks, vouchers: Show, qtbot: QtBot) -> None:
    screen = vouchers()
    actions = books.account.workspace.actions
    assert actions.trigger("voucher.payment")
    choose("office")
    enter()
    press("Paper")
    enter()
    press("59.5")
    enter()
    enter()
    form = form_of(screen)
    assert form.difference() == 5_950
    assert "59.50" in form.missing.text()
    form.rows[1].credit.setFocus()
    press("=")
    assert form.difference() == 0
    actions.trigger("voucher.post")
    qtbot.waitUntil(lambda: bool(books.entries()))
    (entry,) = books.entries()
    assert entry["posted_at"]
    assert entry["number_text"] is None
    assert entry["journal_id"] == books.ids["BNK"]
    assert [(each["account_id"], each["debit"], each["credit"]) for each in json.loads(entry["lines"])] == [
        (books.ids["4900"], 5_950, 0),
        (books.ids["1200"], 0, 5_950),
    ]
    qtbot.waitUntil(lambda: form.typed() is None)
    assert form.rows[1].account.value() == books.ids["1200"]  # the next one is ready
    qtbot.waitUntil(lambda: len(screen.recent.items()) == 1)


def test_what_does_not_balance_is_not_posted(books: OpenBooks, vouchers: Show) -> None:
    screen = vouchers()
    form = form_of(screen)
    for row, code in zip(form.rows, ("4900", "1200"), strict=True):
        row.account.show_account(books.ids[code])
    form.rows[0].set_amount(1_000)
    form.rows[1].set_amount(-900)
    books.account.workspace.actions.trigger("voucher.post")
    assert "EUR\u00a01.00 missing in credit" in form.wrong.text()
    assert books.entries() == []


def test_percent_takes_the_tax_out(books: OpenBooks, vouchers: Show) -> None:
    form = form_of(vouchers())
    form.rows[0].account.setFocus()
    choose("4910")
    form.rows[0].debit.setFocus()
    press("119%")
    assert [each.amount() for each in form.rows] == [10_000, 1_900, 0]
    assert form.rows[1].account.value() == books.ids["1576"]
    assert (form.rows[0].tax_tags, form.rows[1].tax_tags) == (("81",), ("66",))


def test_the_day_has_its_keys(vouchers: Show) -> None:
    form = form_of(vouchers())
    form.day.setFocus()
    press("+5")
    assert str(form.day.value()) == "2026-11-25"
    press("m")
    assert str(form.day.value()) == "2026-11-01"
    press("31.12.2026")
    enter()
    assert str(form.day.value()) == "2026-12-31"


def test_an_account_is_made_without_leaving_the_line(books: OpenBooks, vouchers: Show, qtbot: QtBot) -> None:
    form = form_of(vouchers())
    form.rows[0].account.setFocus()
    choose("4920 Telephone")
    dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, AccountDialog))
    assert {name: each.value() for name, each in dialog.editors.items()} == {
        "code": "4920",
        "name": "Telephone",
        "type": "expense",
    }
    dialog.submit()
    qtbot.waitUntil(lambda: form.rows[0].account.value() is not None)
    found = form.rows[0].account.account()
    assert found is not None
    assert found.title == "4920 Telephone"


def test_what_was_typed_is_there_again(books: OpenBooks, vouchers: Show, qtbot: QtBot) -> None:
    first = vouchers()
    form = form_of(first)
    form.rows[0].account.setFocus()
    choose("office")
    form.rows[0].set_amount(700)
    workspace = books.account.workspace
    drafts(workspace).flush()
    qtbot.waitUntil(lambda: workspace.reader.execute("SELECT count(*) FROM draft").fetchone()[0] == 1)
    drafts(workspace).close()
    again = form_of(vouchers())
    assert again.rows[0].account.value() == books.ids["4900"]
    assert again.rows[0].amount() == 700


def test_a_posted_entry_is_shown_and_reversed(books: OpenBooks, vouchers: Show, qtbot: QtBot) -> None:
    screen = vouchers()
    form = form_of(screen)
    for row, code, amount in zip(form.rows, ("4900", "1200"), (1_000, -1_000), strict=True):
        row.account.show_account(books.ids[code])
        row.set_amount(amount)
    screen.post()
    qtbot.waitUntil(lambda: len(screen.recent.items()) == 1)
    screen.open_current()
    sheet = next(each for each in QApplication.topLevelWidgets() if isinstance(each, EntrySheet))
    assert sheet.reverse_button.isVisible()
    sheet.reverse()
    dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, ReverseDialog))
    dialog.submit()
    qtbot.waitUntil(lambda: len(books.entries()) == 2)
    original, reversal = books.entries()
    assert reversal["reverses_id"] == original["id"]
    assert [each["debit"] for each in json.loads(reversal["lines"])] == [0, 1_000]


def test_due_day_analytic_account_and_boxes_are_typed_by_keys(books: OpenBooks, vouchers: Show, qtbot: QtBot) -> None:
    screen = vouchers()
    workspace, form = books.account.workspace, form_of(screen)
    project = workspace.operations.create("analytic_account", {"code": "P1", "name": "Bridge"}, "Bridge")
    qtbot.waitUntil(lambda: bool(workspace.reader.execute("SELECT 1 FROM analytic_account").fetchone()))
    for row, code, amount in zip(form.rows, ("4900", "1200"), (1_000, -1_000), strict=True):
        row.account.show_account(books.ids[code])
        row.set_amount(amount)
    form.rows[0].text.setFocus()
    assert workspace.actions.trigger("voucher.more")
    press("31.12.2026")
    enter()
    choose("bri")
    press("66, 81")
    enter()
    assert form.rows[0].more_button.accessibleDescription() == "31 Dec 2026 · P1 Bridge · 66, 81"
    held = form.typed()
    form.type_again(held)
    screen.post()
    qtbot.waitUntil(lambda: bool(books.entries()))
    line = json.loads(books.entries()[0]["lines"])[0]
    assert (line["due"], line["analytic_id"], line["tax_tags"]) == ("2026-12-31", project, ["66", "81"])


def test_a_refused_posting_gets_another_day_and_is_sent_again(books: OpenBooks, vouchers: Show, qtbot: QtBot) -> None:
    inbox, entry = Inbox(books.account, qtbot), new_id()
    lines = [{"account_id": books.ids["4900"], "debit": 100}, {"account_id": books.ids["1200"], "credit": 100}]
    values = {"journal_id": books.ids["GEN"], "day": "2026-03-31", "base_currency": "EUR", "lines": lines}
    made = Mutation(new_id(), "entry", entry, Action.CREATE, values)
    posting = Mutation(new_id(), "entry", entry, Action.VERB, verb="post_entry")
    inbox.write(made, posting, label="Post rent")
    inbox.refuse(posting, RuleBroken("2026-03 is closed."))
    inbox.has(1)
    assert books.entries()[0]["posted_at"] is None
    assert inbox.press("day")
    prompt = next(each for each in inbox.screen.findChildren(DayPrompt) if each.isVisible())
    QTest.keyClicks(prompt.line, "2026-04-01")
    QTest.keyClick(prompt.line, Qt.Key.Key_Return)
    inbox.has(0)
    (stored,) = books.entries()
    assert stored["day"] == "2026-04-01"
    assert stored["posted_at"] is not None


@pytest.mark.parametrize("post", [False, True])
def test_a_draft_is_kept_and_gone_on_with(books: OpenBooks, vouchers: Show, qtbot: QtBot, post: bool) -> None:
    screen = vouchers()
    form = form_of(screen)
    form.rows[0].account.show_account(books.ids["4900"])
    form.rows[0].set_amount(1_000)
    screen.keep()
    qtbot.waitUntil(lambda: len(screen.recent.items()) == 1 and form.typed() is None)
    screen.open_current()
    assert form.entry_id
    assert form.difference() == 1_000
    form.rows[1].account.show_account(books.ids["1200"])
    form.rows[1].set_amount(-1_000)
    screen.post() if post else screen.keep()
    qtbot.waitUntil(lambda: form.typed() is None)
    (entry,) = books.entries()
    assert len(json.loads(entry["lines"])) == 2
    assert bool(entry["posted_at"]) is post
