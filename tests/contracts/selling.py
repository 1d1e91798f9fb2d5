"""A company that sells, on both stores: books from a chart, a customer, and short ways to write invoices and bills."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.kernel.ids import Id, named_id
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id
from tests.contracts.books import Books, verb

CHART = "skr03"
SALES = named_id("journal", f"{CHART}/AR")


@dataclass
class Selling:
    """Books from a chart, with a customer."""

    books: Books
    customer: Id

    def draw(self, price: int = 100, **more: Any) -> Mutation:
        """The creation of an invoice of three lines."""
        line = {"text": "Work", "unit_price": price * 10**6, "tax_ids": [named_id("tax", f"{CHART}/ust19")]}
        values = {
            "kind": "invoice",
            "company_id": self.customer,
            "journal_id": SALES,
            "terms_id": named_id("payment_terms", f"{CHART}/30"),
            "issued": "2026-11-20",
            "currency": "EUR",
            "lines": [line, line | {"quantity": 333_333}, line | {"discount": 55_000}],
        }
        return Mutation(new_id(), "document", new_id(), Action.CREATE, values | more)

    async def post(self, **more: Any) -> Id:
        """An invoice that is drawn up and posted by one batch."""
        new = self.draw(**more)
        await self.books.must(new, verb("document", new.record_id, "post_document"))
        return new.record_id


async def open_shop(books: Books) -> Selling:
    """A chart of accounts, the year 2026 and a customer."""
    customer = Mutation(new_id(), "company", new_id(), Action.CREATE, {"name": "Harbour Ltd", "city": "Hamburg"})
    await books.must(
        Mutation(new_id(), *SETTINGS, Action.CREATE, {"name": "Books", "base_currency": "EUR"}),
        verb(*SETTINGS, "install_chart", chart=CHART),
        verb(*SETTINGS, "open_year", first="2026-01-01"),
        customer,
    )
    return Selling(books, customer.record_id)
