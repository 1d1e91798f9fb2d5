"""An account with books: two taxes, a product, a term, and an invoice of 119 euro that is posted and overdue."""

from functools import cache
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.documents.document_page import DocumentPage
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id
from tests.desktop.conftest import House, Opened, kept_house
from tests.desktop.kept_house import KeptHouse, keep
from tests.sync.replica.people import Person, create, ids

DAY, DUE = "2026-03-02", "2026-03-16"
_MADE = (
    "receivable", "income", "expense", "journal", "purchases", "entry", "invoice", "bill", "tax", "export", "advice",
    "term", "abroad", "bank", "bank_journal", "office",
)  # fmt: skip


@pytest.fixture
def books(house: House) -> dict[str, Id]:
    """The ids of what was made, by its name."""
    _kept().furnish(house)
    return {name: house.records[name] for name in _MADE}


@cache
def _kept() -> KeptHouse:
    return keep(_furnish)


def _furnish(path: Path) -> House:
    house = kept_house().copy(path)
    made = {each: next(ids) for each in _MADE}
    lines = [
        {"account_id": made["receivable"], "company_id": house.records["company"], "due": DUE, "debit": 11_900},
        {"account_id": made["income"], "credit": 11_900},
    ]
    settings = {"name": "Books", "base_currency": "EUR", "country": "DE"}
    bank = {"code": "BNK", "name": "Bank", "kind": "bank", "prefix": "BNK-{year}-"}
    bills = {"code": "BIL", "name": "Bills", "kind": "purchase", "prefix": "BIL-{year}-"}
    rates = [{"percent": 190_000}]
    advice = {"unit": "HUR", "price": 120_000_000, "income_account_id": made["income"], "sale_tax_ids": [made["tax"]]}
    _must(
        house,
        Mutation(new_id(), *SETTINGS, Action.CREATE, settings),
        Mutation(new_id(), *SETTINGS, Action.VERB, verb="open_year", arguments={"first": "2026-01-01"}),
        create("account", made["receivable"], code="1400", name="Receivable", type="receivable", reconcilable=True),
        create("account", made["bank"], code="1200", name="Bank", type="cash"),
        create("account", made["income"], code="8400", name="Income", type="income"),
        create("account", made["expense"], code="4900", name="Expense", type="expense"),
        create("journal", made["journal"], code="INV", name="Sales", kind="sale", prefix="INV-{year}-"),
        create("journal", made["bank_journal"], account_id=made["bank"], **bank),
        create("tax", made["tax"], code="S19", name="VAT 19 %", rates=rates),
        create("tax", made["export"], code="EXP", name="Export", category="G", rates=[{"percent": 0}]),
        create("account", made["office"], code="4930", name="Office", type="expense", tax_id=made["tax"]),
        create("journal", made["purchases"], account_id=made["office"], **bills),
        create("product", made["advice"], name="Advice", **advice),
        create("payment_terms", made["term"], name="14 days", instalments=[{"days": 14}]),
        create("company", made["abroad"], name="Fjord AS", country="NO"),
        create("entry", made["entry"], journal_id=made["journal"], day=DAY, base_currency="EUR", lines=lines),
        Mutation(new_id(), "entry", made["entry"], Action.VERB, verb="post_entry", arguments={}),
        create("document", made["invoice"], kind="invoice", currency="EUR", issued=DAY, reference="A-1"),
        create("document", made["bill"], kind="bill", currency="EUR", issued=DAY),
        create("document", new_id(), kind="bill", currency="EUR", company_id=made["abroad"], reference="R-7"),
    )
    _must(
        house,
        create("tax_rule", new_id(), name="Export", to_group="outside", replaces_id=made["tax"], tax_id=made["export"]),
    )
    row = house.server.rows["document", made["invoice"]]
    posted = {"entry_id": made["entry"], "state": "posted", "posted_at": row["created_at"], "gross": 11_900}
    posted["number_text"] = "2026-0007"
    house.server.rows["document", made["invoice"]] = {**row, **posted, "company_id": house.records["company"]}
    house.server.rows["entry", made["entry"]] = {
        **house.server.rows["entry", made["entry"]],
        "document_id": made["invoice"],
    }
    with house.open_replica() as replica:
        Person(replica, house.server, loaded=False).load()
    house.records |= made
    return house


def _must(house: House, *mutations: Mutation) -> None:
    for each in house.server.apply(mutations):
        assert each.stands, each.reason


@pytest.fixture
def page(qtbot: QtBot, books: dict[str, Id], account: Opened) -> DocumentPage:
    """A page on which a new invoice is begun."""
    made = DocumentPage(account.workspace)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    made.begin("invoice")
    return made
