"""Customers who are late are chosen with the space bar; their letters are written, sent and saved by one key."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.letters.dunning_screen import DunningScreen
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.kernel.ids import Id
from tests.desktop.conftest import House, Open, Opened
from tests.desktop.documents.conftest import books
from tests.sync.replica.people import Person, run

__all__ = ["books"]


def told(account: Opened, sql: str) -> list[tuple[object, ...]]:
    return [tuple(each) for each in account.workspace.reader.execute(sql).fetchall()]


def test_the_chosen_letters_are_written_and_sent_or_printed(
    books: dict[str, Id], open_account: Open, house: House, qtbot: QtBot, tmp_path: Path
) -> None:
    letter = {"company_id": books["abroad"], "level": 1, "currency": "EUR", "total": 1_000}
    house.server.apply([run("propose_dunning", *SETTINGS, day="2026-04-30", letters=[letter])])
    with house.open_replica() as replica:
        Person(replica, house.server, loaded=False).load()
    account = open_account()
    screen = DunningScreen(account.workspace)
    qtbot.addWidget(screen)
    screen.show()
    operations = account.workspace.operations
    operations.create("dunning_level", {"name": "Reminder", "level": 1, "days": 14, "fee": 500}, "Level")
    lines = [{"account_id": books["receivable"], "company_id": books["abroad"], "due": "2026-04-01", "debit": 500},
             {"account_id": books["income"], "credit": 500}]  # fmt: skip
    values = {"journal_id": books["journal"], "day": "2026-03-20", "base_currency": "EUR", "lines": lines}
    entry = operations.create("entry", values, "Entry")
    operations.verb("entry", entry, "post_entry", {}, {}, "Post")
    operations.patch("company", books["abroad"], {"email": None}, {"email": "ap@fjord.example"}, "Company")
    qtbot.waitUntil(lambda: [each.name for each in screen.found.letters] == ["Fjord AS", "Weinhold KG"])
    assert [each.letter.total for each in screen.found.letters] == [1_000, 12_400]
    screen.list.step_to(1)
    QTest.keyClick(screen.list, Qt.Key.Key_Down)
    screen.toggle()
    assert [each.name for each in screen.chosen()] == ["Fjord AS"]
    screen.toggle()
    screen.hide()  # nobody answers a dialog here
    screen.run()
    qtbot.waitUntil(lambda: len(told(account, "SELECT 1 FROM dunning_letter")) == 2)
    sent = told(account, 'SELECT "to", company_id, letter_id IS NOT NULL, subject FROM outbox_message')
    assert sent == [("ap@fjord.example", books["abroad"], 1, "Reminder: {number}")]
    assert told(account, "SELECT state FROM dunning_run") == [("done",)]
    screen.save_in(tmp_path)
    qtbot.waitUntil(lambda: len(list(tmp_path.glob("*.pdf"))) == 1)
    screen.refresh()
    qtbot.waitUntil(lambda: not screen.found.letters)
