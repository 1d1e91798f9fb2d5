"""Bank lines that pay items of another currency, or that sum payments of the books, on the bank screen."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.bank.choose_dialog import ChooseDialog
from desktop.bank.foreign_dialog import ForeignDialog
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.kernel.mutation import Action, Mutation
from tests.desktop.bank.conftest import FILE, LINE, Make, act, opened, row_of
from tests.sync.replica.people import create, ids


def test_a_line_pays_an_item_of_another_currency_and_says_how_much(show: Make, qtbot: QtBot) -> None:
    screen, account = show()
    records, entry = account.house.records, next(ids)
    lines = [
        {"account_id": records["owed"], "company_id": records["company"], "debit": 12_000},
        {"account_id": records["income"], "credit": 12_000},
    ]
    lines[0] |= {"currency": "USD", "foreign": 13_000}
    head = {"journal_id": records["sale"], "day": "2026-11-01", "base_currency": "EUR", "reference": "US-1"}
    controls = [{"role": each, "account_id": records["fees"]} for each in ("exchange_gain", "exchange_loss")]
    account.workspace.operations.write(
        "Invoice",
        [
            Mutation(next(ids), *SETTINGS, Action.PATCH, {"controls": controls, "general_journal_id": records["sale"]}),
            create("entry", entry, lines=lines, **head),
            act("entry", entry, "post_entry"),
        ],
    )
    qtbot.waitUntil(lambda: len(screen.rows.lines.items) == 2)
    screen.table.set_current_row(0)
    screen.find_item()
    items = opened(qtbot, ChooseDialog)
    items.list.search("us-1")
    QTest.keyClick(items.list, Qt.Key.Key_Return)
    dialog = opened(qtbot, ForeignDialog)
    assert dialog.settled.value() == 13_000
    dialog.settled.type_again("200")
    QTest.keyClick(dialog.settled.focusProxy(), Qt.Key.Key_Return)
    assert dialog.settled.error()
    dialog.settled.type_again("130")
    QTest.keyClick(dialog.settled.focusProxy(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.rows.rowCount() == 2)
    assert not account.faults
    lost = "SELECT debit FROM ledger_line WHERE account_id = ? AND debit > 0"
    assert account.workspace.reader.execute(lost, (records["fees"],)).fetchall() == [(100,)]


def test_payments_that_the_bank_sums_and_an_item_near_the_days_rate_are_proposed_and_accepted(
    show: Make, qtbot: QtBot, tmp_path: Path
) -> None:
    screen, account = show()
    records, entries = account.house.records, [next(ids) for _ in range(3)]
    head = {"journal_id": records["sale"], "day": "2026-11-02", "base_currency": "EUR"}
    dollars = {"account_id": records["owed"], "company_id": records["company"], "debit": 9_000}
    posted = [
        [dollars | {"currency": "USD", "foreign": 10_000}, {"account_id": records["income"], "credit": 9_000}],
        *(
            [{"account_id": records["bank"], "credit": amount}, {"account_id": records["fees"], "debit": amount}]
            for amount in (150, 200)
        ),
    ]
    controls = [{"role": each, "account_id": records["fees"]} for each in ("exchange_gain", "exchange_loss")]
    account.workspace.operations.write(
        "Entries",
        [
            Mutation(next(ids), *SETTINGS, Action.PATCH, {"controls": controls, "general_journal_id": records["sale"]}),
            create("exchange_rate", currency="USD", day="2026-11-01", rate=9_200_000_000),
            *(
                create("entry", entry, lines=lines, reference="US-2" if at == 0 else None, **head)
                for at, (entry, lines) in enumerate(zip(entries, posted, strict=True))
            ),
            *(act("entry", each, "post_entry") for each in entries),
        ],
    )
    file = tmp_path / "more.ofx"
    file.write_text(FILE.format(lines=LINE.format(at="u", day="06", amount="91.50", name="Wire", memo="for US-2")))
    screen.take_in(file)
    qtbot.waitUntil(lambda: screen.rows.rowCount() == 4)
    assert row_of(screen, 1)[4] == "35 % · sum of several"
    told = row_of(screen, 3)
    assert told[3] == "US-2 · Weinhold KG · USD\xa0100.00 · exchange difference EUR\xa01.50"
    assert told[4] == "70 % · number, near the day's rate, another currency"
    for row, left in ((3, 3), (1, 2)):
        screen.table.set_current_row(row)
        QTest.keyClick(screen.table, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda left=left: screen.rows.rowCount() == left)
    assert not account.faults
    reader = account.workspace.reader
    gained = "SELECT credit FROM ledger_line WHERE account_id = ? AND credit > 0"
    assert reader.execute(gained, (records["fees"],)).fetchall() == [(150,)]
    assert reader.execute("SELECT count(*) FROM bank_line WHERE other_entry_ids <> '[]'").fetchall() == [(1,)]
