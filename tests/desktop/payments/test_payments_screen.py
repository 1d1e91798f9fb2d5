"""Bills are paid by keys: marked, put into a batch, released by another, and their file saved without a network."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.documents.payment_dialog import PaymentDialog
from desktop.drafts.draft_menu import draft_menu
from desktop.drafts.drafts import drafts
from desktop.payments.allocating import AllocateDialog
from desktop.payments.open_items import open_line
from desktop.payments.payment_list import PaymentList
from desktop.payments.payments_screen import PaymentsScreen
from desktop.payments.who_dialog import WhoDialog
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from sync.replica.status import Phase, Status
from tests.desktop.conftest import House, Open, Opened
from tests.sync.replica.people import Person, create, ids

Key = Qt.Key
TODAY = date.today()  # noqa: DTZ011 - as the screen
IBAN = "FR1420041010050500013M02606"
Make = Callable[[], tuple[PaymentsScreen, Opened]]


def act(record_type: str, record_id: str, verb: str, **arguments: object) -> Mutation:
    return Mutation(next(ids), record_type, record_id, Action.VERB, verb=verb, arguments=arguments)


def in_days(count: int) -> str:
    return (TODAY + timedelta(count)).isoformat()


@pytest.fixture
def show(house: House, open_account: Open, qtbot: QtBot) -> Make:
    """Opens the screen over two bills: one due tomorrow, one in a month; the vendor's account was entered by me."""
    made = {each: next(ids) for each in ("bank", "payable", "cost", "bnk", "pur", "own", "theirs", "soon", "later")}
    company = house.records["company"]
    accounts = (("1200", "cash", "bank"), ("1600", "payable", "payable"), ("4900", "expense", "cost"))

    def bill(name: str, due: int, amount: int) -> list[Mutation]:
        lines = [
            {"account_id": made["cost"], "debit": amount},
            {"account_id": made["payable"], "credit": amount, "company_id": company, "due": in_days(due)},
        ]
        values = {"journal_id": made["pur"], "day": TODAY.isoformat(), "base_currency": "EUR", "reference": name}
        return [create("entry", made[name], lines=lines, **values), act("entry", made[name], "post_entry")]

    controls = [{"role": "payable", "account_id": made["payable"]}]
    verdicts = house.server.apply(
        [
            *(create("account", made[key], code=code, name=key, type=kind) for code, kind, key in accounts),
            create(*SETTINGS, name="Northwind Ltd", base_currency="EUR", controls=controls),
            create("journal", made["bnk"], code="BNK", name="Bank", kind="bank", prefix="B-", account_id=made["bank"]),
            create("journal", made["pur"], code="PUR", name="Bills", kind="purchase", prefix="P-"),
            create(
                "bank_account", made["own"], name="House bank", iban="DE89370400440532013000", journal_id=made["bnk"]
            ),
            act(*SETTINGS, "open_year", first=f"{TODAY.year}-01-01"),
            *bill("soon", 1, 11_900),
            *bill("later", 30, 5_000),
        ]
    )
    assert all(each.stands for each in verdicts or ())
    house.others(create("bank_account", made["theirs"], name="Weinhold", iban=IBAN, company_id=company))
    with house.open_replica() as replica:
        Person(replica, house.server, loaded=False).load()
    house.records |= made

    def opened() -> tuple[PaymentsScreen, Opened]:
        account = open_account()
        screen = PaymentsScreen(account.workspace)
        qtbot.addWidget(screen)
        screen.resize(1200, 600)
        with qtbot.waitExposed(screen):
            screen.show()
        qtbot.waitUntil(lambda: screen.rows.rowCount() == 2)
        return screen, account

    return opened


def row_of(screen: PaymentsScreen, row: int) -> list[str]:
    return [str(screen.rows.data(screen.rows.index(row, each))) for each in range(screen.rows.columnCount())]


def press(screen: PaymentsScreen, account: Opened, name: str) -> None:
    """Run an action as its key does, where it is on."""
    assert account.workspace.actions.trigger(f"payments.{name}") is not False


def test_bills_become_a_batch_that_another_person_releases(show: Make, qtbot: QtBot, tmp_path: Path) -> None:
    screen, account = show()
    assert [row_of(screen, at)[2] for at in range(2)] == ["soon", "later"]
    assert row_of(screen, 0)[-1] == "Changed account: confirm it"
    assert [each.number for each in screen.chosen()] == ["soon"]
    screen.table.set_current_row(1)
    screen.mark()
    press(screen, account, "make")
    qtbot.waitUntil(lambda: len(screen.batches) == 1)
    assert row_of(screen, 0)[-1] == "In a batch: confirm the account"
    press(screen, account, "confirm")
    qtbot.waitUntil(lambda: [row_of(screen, at)[-1] for at in range(2)] == ["In a batch", "In a batch"])
    assert not screen.chosen()
    press(screen, account, "turn")
    assert row_of(screen, 0)[2:] == ["2", "EUR\u00a0169.00", "Draft", "Ana Reyes"]
    press(screen, account, "release")
    qtbot.waitUntil(lambda: bool(account.faults))
    assert account.faults[-1].reason.startswith("Payment 1: you have put this batch together")
    account.link.status = Status(Phase.LIVE)
    account.workspace.sync_now()
    batch = screen.batches[0].id
    qtbot.waitUntil(lambda: account.house.row("payment_batch", batch) is not None)
    account.house.others(act("payment_batch", batch, "release_batch"))
    account.workspace.sync_now()
    qtbot.waitUntil(lambda: screen.batches[0].state == "released")
    account.link.status = Status(Phase.OFFLINE)
    press(screen, account, "release")
    qtbot.waitUntil(lambda: screen.batches[0].state == "posted")
    screen.work.save_file(screen.batches[0].id, tmp_path / "bank.xml")
    qtbot.waitUntil((tmp_path / "bank.xml").exists)
    file = (tmp_path / "bank.xml").read_text()
    assert "<CtrlSum>169.00</CtrlSum>" in file
    assert f"<IBAN>{IBAN}</IBAN>" in file
    qtbot.waitUntil(lambda: screen.bills == [])


def test_account_and_day_are_chosen_and_a_credit_is_set_off(show: Make, qtbot: QtBot) -> None:
    screen, account = show()
    records, credit, other = account.house.records, next(ids), next(ids)
    line = {"unit_price": 19 * 10**6, "account_id": records["cost"]}
    head = {"kind": "vendor_credit", "company_id": records["company"], "journal_id": records["pur"]}
    head |= {"currency": "EUR", "issued": TODAY.isoformat(), "reference": "G-1"}
    account.workspace.operations.write(
        "Credit",
        [
            Mutation(next(ids), "document", credit, Action.CREATE, {**head, "lines": [line]}),
            act("document", credit, "post_document"),
            create("bank_account", other, name="Another bank", journal_id=records["bnk"]),
        ],
    )
    qtbot.waitUntil(lambda: len(screen.bills) == 3)
    assert sorted(each.number for each in screen.chosen()) == ["G-1", "soon"]
    screen.paying.choose(screen.paying.day)
    screen.paying.day.type_again("+40d")
    QTest.keyClick(screen.paying.day.focusProxy(), Key.Key_Return)
    assert sorted(each.number for each in screen.chosen()) == ["G-1", "later", "soon"]
    screen.paying.day.type_again((TODAY - timedelta(1)).isoformat())
    screen.paying.day.commit()
    assert screen.paying.day.error()
    assert screen.execution == in_days(40)
    screen.paying.account.type_again(other)
    screen.paying.account.commit()
    press(screen, account, "make")
    qtbot.waitUntil(lambda: len(screen.batches) == 1)
    batch = screen.batches[0]
    assert (batch.total, batch.execution) == (15_000, in_days(40))
    assert account.shown("payment_batch", batch.id, "bank_account_id") == other
    assert not account.faults


def test_a_payment_is_used_and_taken_back(show: Make, qtbot: QtBot) -> None:
    screen, account = show()
    records, workspace = account.house.records, account.workspace
    payment: Id = next(ids)
    values = {"direction": "out", "journal_id": records["bnk"], "day": TODAY.isoformat(), "currency": "EUR"}
    workspace.operations.write(
        "Payment",
        [
            create("payment", payment, amount=6_000, company_id=records["company"], **values),
            act("payment", payment, "post_payment"),
        ],
    )
    shown = PaymentList(workspace)
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitUntil(lambda: shown.model.record_count() == 1)
    shown.table.set_current_row(0)
    shown.allocate()
    dialog = shown_dialog(AllocateDialog)
    assert [each.number for each in dialog.items.items] == ["soon", "later"]
    assert dialog.items.amounts() == [6_000, 0]
    soon, later = dialog.items.editors
    later.type_again("70")
    assert "10.00 more than is left" in dialog.said()
    QTest.keyClick(later.focusProxy(), Key.Key_Return)
    assert dialog.isVisible()
    later.type_again("10")
    assert soon.value() == 5_000
    drafts(workspace).close()  # as when the program is killed
    stored = "SELECT count(*) FROM draft"
    qtbot.waitUntil(lambda: workspace.reader.execute(stored).fetchone() == (1,))
    dialog.hide()
    shown.allocate()
    dialog = shown_dialog(AllocateDialog)
    assert dialog.items.amounts() == [5_000, 1_000]
    dialog.draft.line.discard.click()
    assert dialog.items.amounts() == [6_000, 0]
    later = dialog.items.editors[1]
    later.type_again("10")
    QTest.keyClick(later.focusProxy(), Key.Key_Return)
    qtbot.waitUntil(lambda: bool(account.toasts))
    qtbot.waitUntil(lambda: sorted(each.open for each in screen.bills) == [4_000, 6_900])
    shown.undo_matches()
    qtbot.waitUntil(lambda: sorted(each.open for each in screen.bills) == [5_000, 11_900])
    shown.reverse()
    qtbot.waitUntil(lambda: account.shown("payment", payment, "state") == "void")
    assert not account.faults


def test_one_payment_pays_several_bills_and_what_is_over_stays_open(show: Make, qtbot: QtBot) -> None:
    screen, account = show()
    reader = account.workspace.reader
    WhoDialog(account.workspace).open()
    who = shown_dialog(WhoDialog)
    assert [each.label.split(" · ")[1] for each in who.list.shown()] == ["is owed EUR\u00a0169.00"]
    QTest.keyClick(who.list, Key.Key_Return)
    dialog = shown_dialog(PaymentDialog)
    assert dialog.said() == "The items make up the payment."
    dialog.editors["amount"].type_again("150")
    assert dialog.items.amounts() == [11_900, 3_100]
    soon, later = dialog.items.editors
    soon.type_again("140")
    QTest.keyClick(soon.focusProxy(), Key.Key_Return)
    assert soon.error()
    soon.type_again("100")
    assert dialog.items.amounts() == [10_000, 5_000]
    drafts(account.workspace).close()  # as when the program is killed
    qtbot.waitUntil(lambda: reader.execute("SELECT count(*) FROM draft").fetchone() == (1,))
    dialog.hide()
    (entry,) = draft_menu(account.workspace, screen).actions()
    assert entry.text() == "Pay"
    WhoDialog(account.workspace).open()
    QTest.keyClick(shown_dialog(WhoDialog).list, Key.Key_Return)
    dialog = shown_dialog(PaymentDialog)
    assert dialog.items.amounts() == [10_000, 5_000]
    later = dialog.items.editors[1]
    later.type_again("45")
    assert "5.00 are left over" in dialog.said()
    QTest.keyClick(later.focusProxy(), Key.Key_Return)
    qtbot.waitUntil(lambda: sorted(each.open for each in screen.bills) == [500, 1_900])
    entry = reader.execute("SELECT entry_id FROM payment").fetchone()[0]
    rest = open_line(reader, entry)
    assert rest is not None
    assert rest.left == 500
    assert not account.faults


D = TypeVar("D", bound=QWidget)


def shown_dialog(kind: type[D]) -> D:
    """The dialog that is open."""
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible())
