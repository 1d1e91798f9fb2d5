"""The bank screen on a real replica: a file comes in, keys explain its lines, and undo takes that back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from desktop.bank.choose_dialog import ChooseDialog
from desktop.bank.columns_dialog import ColumnsDialog
from desktop.bank.place import show_days
from desktop.bank.refused_dialog import RefusedDialog
from desktop.bank.rule_dialog import RuleDialog
from desktop.bank.rules_dialog import RulesDialog
from desktop.bank.short_dialog import ShortDialog
from desktop.bank.split_dialog import SplitDialog
from desktop.bank.statements_dialog import StatementsDialog
from desktop.drafts.drafts import drafts
from desktop.drafts.reopening import open_draft, words_of
from desktop.widgets.editors.choice_editor import ChoiceEditor
from shared_models.accounting.reports.span import Span
from sync.bank_files.statement import StatementUnreadable
from tests.desktop.bank.conftest import FILE, LINE, Make, opened, row_of
from tests.desktop.conftest import Opened


def test_enter_accepts_what_is_proposed_and_undo_takes_it_back(show: Make, qtbot: QtBot) -> None:
    screen, account = show()
    assert row_of(screen, 0)[3:5] == ["RE-7 · Weinhold KG", "99 % · number, name, amount"]
    assert account.toasts[0][0] == "3 new lines"
    screen.table.set_current_row(0)
    QTest.keyClick(screen.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.rows.rowCount() == 2)
    assert account.toasts[-1][0] == "1 line explained"
    account.workspace.operations.undo()
    qtbot.waitUntil(lambda: screen.rows.rowCount() == 3)
    assert not account.faults
    show_days(account.workspace, Span("2026-11-04", "2026-11-30"), "closing")
    qtbot.waitUntil(lambda: [each.line.day for each in screen.rows.lines.lines] == ["2026-11-04", "2026-11-05"])
    with qtbot.waitSignal(account.workspace.place_wanted, check_params_cb=lambda place: place == "closing"):
        qtbot.keyClick(screen.table, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: screen.rows.rowCount() == 3)


def test_many_lines_are_coded_to_one_account_by_one_action(show: Make, qtbot: QtBot) -> None:
    screen, account = show()
    screen.table.set_current_row(1)
    screen.mark()
    screen.mark()
    dialog = ChooseDialog(screen, items=False)
    assert dialog.windowTitle() == "Code 2 lines to"
    dialog.list.search("4970")
    assert [each.label for each in dialog.list.shown()] == ["4970 Fees"]
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.rows.rowCount() == 1)
    assert account.toasts[-1][0] == "2 lines explained"
    account.workspace.operations.undo()
    qtbot.waitUntil(lambda: screen.rows.rowCount() == 3)


def test_a_line_is_split_and_the_parts_must_make_it_up(show: Make, qtbot: QtBot) -> None:
    screen, account = show()
    line = screen.rows.at(2)
    assert line is not None
    dialog = SplitDialog(screen, line)
    for row, part in zip(dialog.rows, (-400, -49), strict=True):
        row.what.set_reference(account.house.records["fees"], "4970 Fees")
        row.amount.set_value(part)
    dialog.explain()
    assert not dialog.go.isEnabled()
    dialog.rows[1].amount.set_value(-50)
    dialog.explain()
    qtbot.waitUntil(lambda: screen.rows.rowCount() == 2)
    assert not account.faults


def test_a_line_is_split_over_an_item_and_an_account(show: Make, qtbot: QtBot) -> None:
    screen, account = show()
    line = screen.rows.at(0)
    assert line is not None
    dialog = SplitDialog(screen, line)
    item, fee = dialog.rows
    (choice,) = screen.rows.item_choices("re-7", 9)
    item.what.type_again({"text": choice.label, "chosen": choice.id})
    item.what.commit()
    assert (item.amount.value(), fee.amount.value()) == (11_900, None)
    item.amount.type_again("100")
    item.amount.commit()
    assert fee.amount.value() == 1_900, "the last part takes what is left"
    item.amount.set_value(12_000)
    fee.what.set_reference(account.house.records["fees"], "4970 Fees")
    fee.amount.set_value(-100)
    dialog.explain()
    assert "119.00 of it are open" in item.amount.error()
    item.amount.set_value(11_500)
    fee.amount.set_value(400)
    dialog.explain()
    qtbot.waitUntil(lambda: screen.rows.rowCount() == 2)
    assert [each.open for each in screen.rows.lines.items.values() if each.number == "RE-7"] == [400]
    assert not account.faults


def test_the_same_file_again_adds_nothing(show: Make, qtbot: QtBot, tmp_path: Path) -> None:
    screen, account = show()
    screen.take_in(tmp_path / "november.ofx")
    qtbot.waitUntil(lambda: len(account.toasts) == 2)
    assert account.toasts[1][0] == "0 new lines · 3 were here already"
    told = (tmp_path / "november.ofx").read_text()
    balance = "</BANKTRANLIST><LEDGERBAL><BALAMT>111.00<DTASOF>20261105</LEDGERBAL>"
    (tmp_path / "november.ofx").write_text(told.replace("</BANKTRANLIST>", balance))
    screen.take_in(tmp_path / "november.ofx")
    qtbot.waitUntil(lambda: len(account.toasts) == 3)
    assert account.toasts[2][0] == "0 new lines, balances checked · 3 were here already"
    assert screen.rows.rowCount() == 3
    assert account.workspace.reader.execute("SELECT count(*) FROM bank_statement").fetchone() == (1,)


ODD = "Export of the bank;;\nWhen;What;How much\n05/06/2026;Lunch;3,50\n06/06/2026;Dinner;x\n"


def test_columns_are_said_once_with_what_is_wrong_in_sight_and_known_again(
    show: Make, qtbot: QtBot, tmp_path: Path
) -> None:
    screen, account = show()
    file = tmp_path / "odd.csv"
    file.write_text(ODD)
    screen.take_in(file)
    dialog = opened(qtbot, ColumnsDialog)
    for editor, value in ((dialog.days, "day"), (dialog.mark, ",")):
        pick(qtbot, editor, value)
    for role, column in (("day", "When"), ("amount", "How much"), ("text", "What")):
        pick(qtbot, dialog.editors[role], column)
    qtbot.waitUntil(lambda: dialog.shown is not None and "column How much" in "".join(map(reason, dialog.shown.faults)))
    assert "Line 4, column How much: 'x' is not a number" in reason(dialog.shown.faults[0])  # type: ignore[union-attr]
    assert [dialog.rows.data(dialog.rows.index(0, at)) for at in (0, 2, 4)] == ["3", "EUR\xa03.50", "Lunch"]
    assert not dialog.go.isEnabled()
    dialog.reject()
    file.write_text(ODD.replace(";x", ";4,00"))
    screen.take_in(file)
    again = opened(qtbot, ColumnsDialog)
    again.mapping = dialog.mapping
    again.inverted.setChecked(True)
    qtbot.waitUntil(again.go.isEnabled)
    QTest.keyClick(again.go, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.rows.rowCount() == 5)
    assert [row_of(screen, row)[2] for row in (0, 1)] == ["EUR\xa0-3.50", "EUR\xa0-4.00"]
    file.write_text(ODD.replace("06/06/2026;Dinner;x", "07/06/2026;Tea;2,00"))
    screen.take_in(file)
    qtbot.waitUntil(lambda: screen.rows.rowCount() == 6)
    assert account.toasts[-1][0] == "1 new line · 1 was here already"
    file.write_bytes(b"\x00\x01" * 300)
    screen.take_in(file)
    refused = opened(qtbot, RefusedDialog)
    assert refused.words.text()
    refused.reject()
    assert not account.faults


def test_a_long_import_is_stopped_and_goes_on(
    show: Make, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen, account = show()
    monkeypatch.setattr("sync.bank_files.importing.SLICE", 1)
    file, runs = tmp_path / "long.ofx", account.workspace.runs
    told = (LINE.format(at=f"l{at}", day="08", amount=f"-{at}.00", name="Shop", memo="Paper") for at in range(1, 4))
    file.write_text(FILE.format(lines="".join(told)))
    seen: list[tuple[int, int]] = []

    def stop() -> None:
        for each in runs.all():
            if each.done and each.stop is not None:
                seen.append((each.done, each.total))
                each.stop()

    runs.changed.connect(stop)
    screen.take_in(file)
    qtbot.waitUntil(lambda: account.toasts[-1][0] == "1 new line")
    runs.changed.disconnect(stop)
    assert seen == [(1, 3)]
    screen.take_in(file)
    qtbot.waitUntil(lambda: screen.rows.rowCount() == 6)
    qtbot.waitUntil(lambda: account.toasts[-1][0] == "2 new lines · 1 was here already")
    assert not runs.all()
    assert not account.faults


def test_a_statement_is_taken_back_and_comes_again(show: Make, qtbot: QtBot, tmp_path: Path) -> None:
    screen, account = show()
    screen.table.set_current_row(1)
    screen.leave_out()
    qtbot.waitUntil(lambda: screen.rows.rowCount() == 2)
    screen.statements()
    dialog = opened(qtbot, StatementsDialog)
    (only,) = dialog.list.shown()
    assert only.hint == "1 of 3 explained"
    dialog.take_back(only.id)
    qtbot.waitUntil(lambda: "explained or left out: 1" in dialog.wrong())
    account.workspace.operations.undo()
    qtbot.waitUntil(lambda: screen.rows.rowCount() == 3)
    dialog.go.click()
    qtbot.waitUntil(lambda: screen.rows.rowCount() == 0)
    assert dialog.list.shown() == []
    dialog.reject()
    screen.take_in(tmp_path / "november.ofx")
    qtbot.waitUntil(lambda: screen.rows.rowCount() == 3)
    assert not account.faults


def pick(qtbot: QtBot, editor: ChoiceEditor, value: str) -> None:
    box = editor.findChild(QComboBox)
    assert box is not None
    qtbot.waitUntil(lambda: box.findData(value) >= 0)
    box.setCurrentIndex(box.findData(value))
    editor.commit()


def reason(fault: StatementUnreadable) -> str:
    return fault.reason


def gone_on(qtbot: QtBot, account: Opened, rule: RuleDialog) -> RuleDialog:
    """The dialog by which one goes on with a rule that was typed when the program ended."""
    waiting = drafts(account.workspace)
    waiting.close()
    (draft,) = waiting.all_waiting()
    assert words_of(account.workspace, draft) == "Rule for bank lines"
    with qtbot.waitSignal(account.workspace.place_wanted):
        open_draft(account.workspace, draft)
    rule.reject()
    return opened(qtbot, RuleDialog)


def test_what_was_coded_alike_is_offered_as_a_rule_that_codes_by_itself(
    show: Make, qtbot: QtBot, tmp_path: Path
) -> None:
    screen, account = show()
    screen.mark_all()
    dialog = ChooseDialog(screen, items=False)
    dialog.list.search("4970")
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.learnt is not None)
    screen.make_rule()
    rule = opened(qtbot, RuleDialog)
    told = [rule.editors[name].value() for name in ("name", "name_contains", "direction")]
    assert told == ["Nordbank", "nordbank", "out"], "by the line that it fits, not by the first one"
    rule.editors["text_contains"].type_again("typed")
    rule = gone_on(qtbot, account, rule)
    assert rule.editors["text_contains"].typed() == "typed"
    rule.editors["text_contains"].type_again("")
    rule.submit()
    qtbot.waitUntil(lambda: account.toasts[-1][0] == "Rule saved")
    more = "".join(
        LINE.format(at=f"n{at}", day="06", amount=f"-{at}.00", name="Nordbank", memo="Fee") for at in range(1, 4)
    )
    file = tmp_path / "more.ofx"
    file.write_text(FILE.format(lines=more))
    screen.take_in(file)
    coded = [["4970 Fees", "rule"]] * 3
    qtbot.waitUntil(lambda: [row_of(screen, row)[3:5] for row in range(screen.rows.rowCount())] == coded)
    screen.accept_sure()
    qtbot.waitUntil(lambda: screen.rows.rowCount() == 0)
    screen.rules()
    listed = opened(qtbot, RulesDialog)
    (only,) = listed.list.shown()
    assert (only.label, only.hint) == ("Nordbank → 4970 Fees", "used 3 times")
    QTest.keyClick(listed.list, Qt.Key.Key_Return)
    changing = opened(qtbot, RuleDialog)
    changing.editors["text_contains"].set_value("fee")
    changing.submit()
    again = opened(qtbot, RulesDialog)
    stored = "SELECT name_contains, text_contains, uses FROM bank_rule"
    assert account.workspace.reader.execute(stored).fetchall() == [("nordbank", "fee", 3)]
    again.delete()
    qtbot.waitUntil(lambda: not again.list.shown())
    again.reject()
    assert not account.faults


def test_a_payment_that_is_short_says_what_becomes_of_the_rest(show: Make, qtbot: QtBot, tmp_path: Path) -> None:
    screen, account = show()
    file = tmp_path / "short.ofx"
    file.write_text(FILE.format(lines=LINE.format(at="s", day="07", amount="115.00", name="Weinhold", memo="short")))
    screen.take_in(file)
    qtbot.waitUntil(lambda: screen.rows.rowCount() == 4)
    screen.table.set_current_row(3)
    screen.find_item()
    items = opened(qtbot, ChooseDialog)
    QTest.keyClick(items.list, Qt.Key.Key_Return)
    short = opened(qtbot, ShortDialog)
    assert short.list.shown()[0].label == "It is a bank charge…", "four of 119 are most probably that"
    QTest.keyClick(short.list, Qt.Key.Key_Return)
    accounts = opened(qtbot, ChooseDialog)
    accounts.list.search("4970")
    QTest.keyClick(accounts.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.rows.rowCount() == 3)
    assert not account.faults
    posted = "SELECT debit FROM ledger_line WHERE account_id = ? AND debit > 0"
    assert account.workspace.reader.execute(posted, (account.house.records["fees"],)).fetchall() == [(400,)]
