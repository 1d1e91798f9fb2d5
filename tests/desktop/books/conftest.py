"""An account whose books are open: a few accounts, a journal for each kind, the year 2026."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.books.voucher_screen import VoucherScreen
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.kernel.ids import Id
from tests.desktop.conftest import House, Open, Opened, kept_house
from tests.desktop.kept_house import KeptHouse, keep
from tests.sync.replica.people import Person, create, ids, run

TODAY = date(2026, 11, 20)


@dataclass
class OpenBooks:
    """`ids` names the accounts by their number and the journals by their code."""

    account: Opened
    ids: dict[str, Id]

    def entries(self) -> list[dict[str, Any]]:
        """The entries of the replica, the oldest first."""
        cursor = self.account.workspace.reader.execute("SELECT * FROM entry WHERE deleted_at IS NULL ORDER BY rid")
        names = [each[0] for each in cursor.description]
        return [dict(zip(names, each, strict=True)) for each in cursor.fetchall()]


@pytest.fixture
def books(house: House, open_account: Open) -> OpenBooks:
    """Opened on the server, and there on the device."""
    _kept().furnish(house)
    return OpenBooks(open_account(), dict(house.records))


@cache
def _kept() -> KeptHouse:
    return keep(_furnish)


def _furnish(path: Path) -> House:
    house = kept_house().copy(path)
    accounts = {"1200": ("Bank", "cash"), "1400": ("Customers", "receivable"), "4900": ("Office", "expense")}
    made = {each: next(ids) for each in (*accounts, "1576", "vat", "BNK", "GEN")}
    input_tax = made["1576"]
    rate = {"percent": 190_000, "base_tags": ["81"], "tax_tags": ["66"]}
    house.server.apply(
        [
            create(*SETTINGS, name="Books", base_currency="EUR"),
            *(
                create("account", made[code], code=code, name=name, type=kind)
                for code, (name, kind) in accounts.items()
            ),
            create("account", made["1576"], code="1576", name="Input tax", type="tax"),
        ]
    )
    house.server.apply(
        [
            create("tax", made["vat"], code="V19", name="VAT 19 %", use="purchase", account_id=input_tax, rates=[rate]),
            create("journal", made["BNK"], code="BNK", name="Bank", kind="bank", prefix="B-", account_id=made["1200"]),
            create("journal", made["GEN"], code="GEN", name="General", kind="general", prefix="G-"),
            create("account", code="4910", name="Post", type="expense",
                   tax_id=made["vat"]),
            run("open_year", *SETTINGS, first="2026-01-01"),
        ]
    )  # fmt: skip
    with house.open_replica() as replica:
        Person(replica, house.server)
        replica.store_changes(house.server.batch(replica.cursor))
    house.records |= made
    return house


@pytest.fixture
def vouchers(books: OpenBooks, qtbot: QtBot) -> Callable[[], VoucherScreen]:
    """Opens the screen of vouchers."""

    def show() -> VoucherScreen:
        screen = VoucherScreen(books.account.workspace, lambda: TODAY)
        qtbot.addWidget(screen)
        screen.resize(1100, 700)
        with qtbot.waitExposed(screen):
            screen.show()
        return screen

    return show
