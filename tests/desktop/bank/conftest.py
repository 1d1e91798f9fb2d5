"""A bank screen over a real replica: an account of ours, an invoice that is open, and a file with three lines."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from desktop.bank.bank_screen import BankScreen
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
D = TypeVar("D", bound=QDialog)
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
    house.records |= {"fees": fees, "entry": entry, "owed": owed, "income": income, "sale": sale, "bank": bank}

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


def opened(qtbot: QtBot, kind: type[D]) -> D:
    """The dialog of that kind that is in front."""
    found: list[D] = []

    def look() -> bool:
        found[:] = [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]
        return bool(found)

    qtbot.waitUntil(look)
    return found[-1]
