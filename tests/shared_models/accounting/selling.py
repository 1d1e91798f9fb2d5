"""A small company that sells and buys: books from a chart, a customer, and short ways to draw up documents."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.kernel.ids import Id, named_id
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.write import Row
from tests.shared_models.conftest import World

CHART = "skr03"
"""The numbering of the chart that these books have."""


@dataclass
class Company:
    """Books of 2026 in euro, and a company that is customer and vendor."""

    world: World
    party: Id

    def account(self, code: str) -> Id:
        """An account by its number."""
        return named_id("account", f"{CHART}/{code}")

    def tax(self, key: str = "ust19") -> Id:
        """A tax by its code."""
        return named_id("tax", f"{CHART}/{key}")

    def journal(self, code: str = "AR") -> Id:
        """A journal by its code."""
        return named_id("journal", f"{CHART}/{code}")

    def terms(self, days: int) -> Id:
        """Payment terms of so many days."""
        return named_id("payment_terms", f"{CHART}/{days}")

    def line(self, price: int = 100, **more: Any) -> dict[str, Any]:
        """A line of so many main units, with the usual tax."""
        return {"text": "Work", "unit_price": price * 10**6, "tax_ids": [self.tax()], **more}

    def draw(self, *lines: dict[str, Any], **more: Any) -> Id:
        """A draft of an invoice, or of what `more` says; without lines it has one of 100 and tax."""
        values = {
            "kind": "invoice",
            "company_id": self.party,
            "journal_id": self.journal(),
            "issued": "2026-11-20",
            "currency": "EUR",
            "lines": [*lines] or [self.line()],
        }
        return self.world.create("document", **values | more)

    def bill(self, *lines: dict[str, Any], **more: Any) -> Id:
        """A draft of a bill."""
        buying = [*lines] or [self.line(tax_ids=[self.tax("vst19")])]
        return self.draw(*buying, **{"kind": "bill", "journal_id": self.journal("ER"), "reference": "R-7", **more})

    def row(self, document: Id) -> Row:
        """A document as it stands."""
        return self.world.row("document", document)

    def run(self, document: Id, verb: str, **arguments: Any) -> str:
        """Run a verb on a document; the reason of its refusal, or nothing."""
        verdict = self.world.run("document", document, verb, **arguments)
        return "" if verdict.stands else verdict.reason

    def posted(self, document: Id, **arguments: Any) -> Row:
        """A document after it was posted."""
        assert self.run(document, "post_document", **arguments) == ""
        return self.row(document)

    def entry(self, document: Id) -> Row:
        """The entry of a posted document."""
        return self.world.row("entry", self.row(document)["entry_id"])

    def booked(self, document: Id) -> dict[str, int]:
        """Debit less credit of a posted document's entry, by the number of the account."""
        return self.balances(self.row(document)["entry_id"])

    def balances(self, *entries: Id) -> dict[str, int]:
        """Debit less credit of entries, by the number of the account; those of nothing left out."""
        found: dict[str, int] = {}
        for entry in entries:
            for line in self.world.row("entry", entry)["lines"]:
                code = self.world.row("account", line["account_id"])["code"]
                found[code] = found.get(code, 0) + line.get("debit", 0) - line.get("credit", 0)
        return {code: amount for code, amount in sorted(found.items()) if amount}


def open_company(world: World, chart: str = CHART) -> Company:
    """Books that are open for the year 2026."""
    values = {"name": "Books", "base_currency": "EUR", "country": "DE"}
    assert world.decide(Mutation(world.id(), *SETTINGS, Action.CREATE, values)).stands
    assert world.run(*SETTINGS, "install_chart", chart=chart).stands
    assert world.run(*SETTINGS, "open_year", first="2026-01-01").stands
    address = {"street": "Mole 1", "postal_code": "20457", "city": "Hamburg", "country": "DE", "tax_number": "DE123"}
    return Company(world, world.create("company", name="Harbour Ltd", **address))
