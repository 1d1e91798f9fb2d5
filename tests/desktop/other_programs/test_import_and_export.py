"""Files of other programs come in with a look before anything is written, twice without harm, and go out offline."""

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.other_programs.export_dialog import ExportDialog
from desktop.other_programs.import_dialog import ImportDialog
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.kernel.ids import named_id
from sync.ledger_files.taking_over import What
from tests.desktop.conftest import House, Open, Opened
from tests.server.accounting.test_import_routes import JOURNAL
from tests.sync.ledger_files.test_exported_tables import XERO_ACCOUNTS
from tests.sync.replica.people import Person, create, ids, run

TODAY = date(2026, 11, 20)
BILLS = b"""\
ContactName,InvoiceNumber,InvoiceDate,DueDate,InvoiceAmountDue,Currency,Status
Net Connect,INV-1,31/10/2026,15/11/2026,54.13,EUR,Awaiting Payment
Net Connect,INV-2,02/11/2026,30/11/2026,10.00,USD,Awaiting Payment
"""


@pytest.fixture
def account(house: House, open_account: Open) -> Opened:
    """Books with a chart and a year."""
    house.server.apply(
        [
            create(*SETTINGS, base_currency="EUR"),
            run("install_chart", *SETTINGS, chart="general"),
            run("open_year", *SETTINGS, first="2026-01-01"),
        ]
    )
    entry = next(ids)
    lines = [
        {"account_id": named_id("account", "general/1100"), "debit": 5_950, "credit": 0},
        {"account_id": named_id("account", "general/3900"), "debit": 0, "credit": 5_950},
    ]
    journal = named_id("journal", "general/GEN")
    house.server.apply(
        [
            create("entry", entry, journal_id=journal, day="2026-11-02", base_currency="EUR", lines=lines),
            run("post_entry", "entry", entry),
        ]
    )
    with house.open_replica() as replica:
        Person(replica, house.server)
        replica.store_changes(house.server.batch(replica.cursor))
    return open_account()


def count(account: Opened, condition: str) -> int:
    return int(account.workspace.reader.execute(f"SELECT count(*) FROM {condition}").fetchone()[0])


def test_a_file_is_looked_at_and_taken_in_once(account: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    def look(what: str, content: bytes) -> ImportDialog:
        path = tmp_path / f"{what}.csv"
        path.write_bytes(content)
        dialog = ImportDialog(account.workspace, today=lambda: TODAY)
        dialog.what.set_value(what)
        dialog.look_at(path)
        qtbot.waitUntil(lambda: dialog.looked is not None or bool(dialog.wrong.text()))
        assert not dialog.wrong.text()
        return dialog

    for what, content, made, known, faults in (
        (What.ACCOUNTS, XERO_ACCOUNTS.encode(), 4, 0, 0),
        (What.BILLS, BILLS, 1, 0, 1),
        ("journal", JOURNAL, 2, 0, 1),
    ):
        before = count(account, "entry")
        dialog = look(what, content)
        looked = dialog.looked
        assert looked is not None
        assert (looked.made, looked.known, len(looked.faults)) == (made, known, faults)
        assert count(account, "entry") == before
        dialog.take_in()
        qtbot.waitUntil(lambda: bool(account.toasts))
        assert bool(account.toasts.pop()[1]) is (what is What.ACCOUNTS)  # only these can be taken back
        again = look(what, content).looked
        assert again is not None
        assert (again.made, again.known, len(again.mutations)) == (0, made, 0)
    assert count(account, "entry WHERE posted_at IS NOT NULL") == 4
    assert count(account, "ledger_line AS l JOIN company AS c ON c.id = l.party_id WHERE l.credit = 5413") == 1


def test_books_leave_out_of_the_replica(account: Opened, house: House, qtbot: QtBot, tmp_path: Path) -> None:
    for kind, says in (
        ("journal", b"59.50 EUR"),
        ("beancount", b"59.50 EUR"),
        ("saft", b"59.50</"),
        ("datev", b"59,50"),
    ):
        dialog = ExportDialog(account.workspace, today=lambda: TODAY)
        dialog.format.set_value(kind)
        if kind == "datev":
            dialog.write(tmp_path / kind)
            assert dialog.wrong.text() == "Number of the adviser is missing."
            dialog.adviser.set_value(1234)
            dialog.client.set_value(7)
        dialog.write(tmp_path / kind)
        qtbot.waitUntil(lambda: bool(account.toasts))
        assert account.toasts.pop()[0] == f"{kind}: Saved 1 entry"
        assert says in (tmp_path / kind).read_bytes()
