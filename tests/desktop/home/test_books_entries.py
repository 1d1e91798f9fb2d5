"""The books on the first page: what needs somebody, and who is told."""

# ruff: noqa: DTZ001 - wall times have no zone

from datetime import datetime

from pytestqt.qtbot import QtBot

from desktop.home.arrangement import CardId
from desktop.home.home_screen import HomeScreen
from desktop.records.selection import selection
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.kernel.ids import Id
from shared_models.platform.roles import Role, permissions
from sync.bank_files.importing import Stored, import_mutations
from sync.bank_files.statement import Statement, StatementLine
from sync.replica.books_attention import overdue_documents
from tests.desktop.conftest import House, Open, Opened
from tests.desktop.documents.conftest import DUE, books
from tests.sync.replica.people import Person, create, ids, patch, run

__all__ = ["books"]

NOW = datetime(2026, 4, 20, 10)


def page(account: Opened, qtbot: QtBot) -> HomeScreen:
    screen = HomeScreen(account.workspace, lambda: NOW)
    qtbot.addWidget(screen)
    screen.read()
    return screen


def told(screen: HomeScreen) -> list[tuple[str, str]]:
    return [(each.title, each.end) for each in screen.cards[CardId.BOOKS].list.entries()]


def owed(house: House, made: dict[str, Id]) -> None:
    """A bill on the books that is due in a week, bills that somebody else has to approve, and a bank line."""
    entry, line, own = next(ids), {"company_id": made["abroad"], "due": "2026-04-27"}, next(ids)
    payable = {"account_id": made["payable"], "credit": 5_000, **line}
    values = {"journal_id": made["purchases"], "day": "2026-03-03", "base_currency": "EUR"}
    verdicts = house.server.apply(
        [
            create("account", made["payable"], code="1600", name="Vendors", type="payable", reconcilable=True),
            create("entry", entry, **values, lines=[{"account_id": made["expense"], "debit": 5_000}, payable]),
            run("post_entry", "entry", entry),
            patch(house.server.rows[SETTINGS], SETTINGS[0], approval="other"),
            create("bank_account", own, name="House bank", account_id=made["bank"], journal_id=made["bank_journal"]),
        ]
    )
    moved = StatementLine(day="2026-04-01", amount=900, currency="EUR", purpose="?")
    read = Statement(form="csv", currency="EUR", iban="", number="", opening=None, closing=None, lines=(moved,))
    bank = house.server.rows["bank_account", own]
    verdicts += house.server.apply(import_mutations(read, bank, Stored(), lambda: next(ids)))
    letter = {"company_id": made["abroad"], "level": 1, "currency": "EUR", "total": 11_900}
    verdicts += house.server.apply([run("propose_dunning", *SETTINGS, day="2026-04-20", letters=[letter])])
    assert all(each.stands for each in verdicts), [each.reason for each in verdicts]


def test_each_matter_has_a_line_that_leads_to_where_it_is_done(
    house: House, books: dict[str, Id], open_account: Open, qtbot: QtBot
) -> None:
    books["payable"] = next(ids)
    owed(house, books)
    with house.open_replica() as replica:
        Person(replica, house.server, loaded=False).load()
    account = open_account()
    screen = page(account, qtbot)
    assert told(screen) == [
        ("One invoice is overdue", "EUR\u00a0119.00"),
        ("One reminder is proposed", ""),
        ("One bill is due within a week", "EUR\u00a050.00"),
        ("2 bills wait for approval", ""),
        ("One bank line is not explained yet", ""),
        ("March 2026 can be closed", ""),
    ]
    went: list[object] = []
    account.workspace.place_wanted.connect(went.append)
    selection(account.workspace).view_wanted.connect(lambda *wanted: went.append(wanted))
    for entry in screen.cards[CardId.BOOKS].list.entries()[:4]:
        screen.open(entry)
    assert went == ["document", ("document", "overdue"), "dunning", "payments", "document", ("document", "to_approve")]
    reader = account.workspace.reader
    assert overdue_documents(reader, NOW.date().isoformat()) == (books["invoice"],)
    assert overdue_documents(reader, DUE) == (), "what is due today is not late"


def test_what_is_not_late_yet_says_nothing(books: dict[str, Id], account: Opened, qtbot: QtBot) -> None:
    screen = HomeScreen(account.workspace, lambda: datetime.fromisoformat(f"{DUE}T10:00"))
    qtbot.addWidget(screen)
    screen.read()
    assert told(screen) == []


def test_the_card_is_there_for_those_who_see_books(
    house: House, books: dict[str, Id], open_account: Open, qtbot: QtBot
) -> None:
    with house.open_replica() as replica:
        replica.adopt(permissions(Role.SALES_REP, house.server.catalogue))
    screen = page(open_account(), qtbot)
    assert CardId.BOOKS not in screen.cards
    assert CardId.BOOKS not in screen.arrangement.order()
