"""The bank screen on a real replica: a file comes in, keys explain its lines, and undo takes that back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.bank.bank_screen import BankScreen
from desktop.bank.choose_dialog import ChooseDialog
from desktop.bank.split_dialog import SplitDialog
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.kernel.mutation import Action, Mutation
from tests.desktop.conftest import House, Open, Opened
from tests.sync.replica.people import Person, create, ids

FILE = """OFXHEADER:100
DATA:OFXSGML

<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>EUR<BANKACCTFROM><BANKID>1<ACCTID>1<ACCTTYPE>CHECKING</BANKACCTFROM>
<BANKTRANLIST>{lines}</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>"""
LINE = "<STMTTRN><TRNTYPE>OTHER<DTPOSTED>202611{day}<TRNAMT>{amount}<FITID>{at}<NAME>{name}<MEMO>{memo}</STMTTRN>\n"
MOVED = (
    ("03", "119.00", "Weinhold KG", "RE-7"),
    ("04", "-3.50", "Nordbank", "Fee"),
    ("05", "-4.50", "Nordbank", "Fee"),
)
Make = Callable[[], tuple[BankScreen, Opened]]


def act(record_type: str, record_id: str, verb: str, **arguments: object) -> Mutation:
    return Mutation(next(ids), record_type, record_id, Action.VERB, verb=verb, arguments=arguments)


@pytest.fixture
def show(house: House, open_account: Open, qtbot: QtBot, tmp_path: Path) -> Make:
    """Opens the screen over a bank account, an invoice that is open, and a file with three lines."""
    bank, owed, fees, income, sale, journal, own, entry = (next(ids) for _ in range(8))
    accounts = (("1200", "Bank", "cash", bank), ("1400", "Owed", "receivable", owed))
    accounts += (("4970", "Fees", "expense", fees), ("8400", "Income", "income", income))
    lines = [{"account_id": owed, "company_id": house.records["company"], "debit": 11_900, "credit": 0}]
    lines += [{"account_id": income, "debit": 0, "credit": 11_900}]
    verdicts = house.server.apply(
        [
            create(*SETTINGS, name="Books", base_currency="EUR"),
            *(create("account", key, code=code, name=name, type=kind) for code, name, kind, key in accounts),
            create("journal", journal, code="BNK", name="Bank", kind="bank", prefix="B-"),
            create("journal", sale, code="SAL", name="Sales", kind="sale", prefix="S-"),
            create("bank_account", own, name="House bank", account_id=bank, journal_id=journal),
            act(*SETTINGS, "open_year", first="2026-01-01"),
            create(
                "entry", entry, journal_id=sale, day="2026-11-01", base_currency="EUR", reference="RE-7", lines=lines
            ),
            act("entry", entry, "post_entry"),
        ]
    )
    assert all(each.stands for each in verdicts or ())
    with house.open_replica() as replica:
        Person(replica, house.server)
        replica.store_changes(house.server.batch(replica.cursor))
    told = (
        LINE.format(at=at, day=day, amount=amount, name=name, memo=memo)
        for at, (day, amount, name, memo) in enumerate(MOVED)
    )
    (tmp_path / "november.ofx").write_text(FILE.format(lines="".join(told)))
    house.records |= {"fees": fees, "entry": entry}

    def make() -> tuple[BankScreen, Opened]:
        account = open_account()
        screen = BankScreen(account.workspace)
        qtbot.addWidget(screen)
        screen.resize(1200, 600)
        with qtbot.waitExposed(screen):
            screen.show()
        screen.take_in(tmp_path / "november.ofx")
        qtbot.waitUntil(lambda: screen.rows.rowCount() == 3)
        return screen, account

    return make


def row_of(screen: BankScreen, row: int) -> list[str]:
    return [str(screen.rows.data(screen.rows.index(row, column))) for column in range(screen.rows.columnCount())]


def test_enter_accepts_what_is_proposed_and_undo_takes_it_back(show: Make, qtbot: QtBot) -> None:
    screen, account = show()
    assert row_of(screen, 0)[3:5] == ["RE-7 · Weinhold KG", "99 % · number, name, amount"]
    assert account.toasts[0][0] == "3 lines read, balances checked"
    screen.table.set_current_row(0)
    QTest.keyClick(screen.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.rows.rowCount() == 2)
    assert account.toasts[-1][0] == "1 line explained"
    account.workspace.operations.undo()
    qtbot.waitUntil(lambda: screen.rows.rowCount() == 3)
    assert not account.faults


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
    for (to, amount), part in zip(dialog.rows, (-400, -49), strict=True):
        to.set_reference(account.house.records["fees"], "4970 Fees")
        amount.set_value(part)
    dialog.explain()
    assert not dialog.go.isEnabled()
    dialog.rows[1][1].set_value(-50)
    dialog.explain()
    qtbot.waitUntil(lambda: screen.rows.rowCount() == 2)
    assert not account.faults


def test_the_same_file_again_adds_nothing(show: Make, qtbot: QtBot, tmp_path: Path) -> None:
    screen, account = show()
    screen.take_in(tmp_path / "november.ofx")
    qtbot.waitUntil(lambda: len(account.toasts) == 2)
    assert screen.rows.rowCount() == 3
    assert account.workspace.reader.execute("SELECT count(*) FROM bank_statement").fetchone() == (1,)
