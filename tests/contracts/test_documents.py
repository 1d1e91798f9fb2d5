"""Documents on both stores: drawn up and posted in one batch, credited, and numbered by a device that was offline."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest_asyncio

from server.database.database import Database
from server.database.tenant import Tenant
from shared_models.accounting.calendar import period_key
from shared_models.accounting.generate import first_letter_id, recurring_document_id
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.communications.letter_template import template_id
from shared_models.kernel.actor import Actor
from shared_models.kernel.ids import Id, derived_id, named_id
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id, now
from tests.contracts.books import Books, verb
from tests.new_replica import new_replica

CHART = "skr03"


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
            "journal_id": named_id("journal", f"{CHART}/AR"),
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


@pytest_asyncio.fixture
async def selling(house: Database, tenant: Tenant, admin: Actor, tmp_path: Path) -> AsyncIterator[Selling]:
    books = Books(house, tenant, admin, new_replica(tmp_path / "replica.db", bytes(32)))
    customer = Mutation(new_id(), "company", new_id(), Action.CREATE, {"name": "Harbour Ltd", "city": "Hamburg"})
    await books.must(
        Mutation(new_id(), *SETTINGS, Action.CREATE, {"name": "Books", "base_currency": "EUR"}),
        verb(*SETTINGS, "install_chart", chart=CHART),
        verb(*SETTINGS, "open_year", first="2026-01-01"),
        customer,
    )
    yield Selling(books, customer.record_id)
    books.replica.close()


async def test_documents_are_drawn_up_and_posted_in_one_batch_on_both_stores(selling: Selling) -> None:
    new = [selling.draw(price) for price in (1, 19, 77)]
    posting = [each for one in new for each in (one, verb("document", one.record_id, "post_document"))]
    await selling.books.must(*posting)
    rows = [await selling.books.row("document", each.record_id) for each in new]
    assert [each["number_text"] for each in rows] == ["RE-2026-00001", "RE-2026-00002", "RE-2026-00003"]
    there, here = await selling.books.lines()
    assert here == there
    assert len(there) == 9
    there, here = await selling.books.sums()
    assert here == there
    assert sum(each[3] for each in there) == sum(each["gross"] for each in rows)


async def test_a_device_shows_the_same_figures_before_the_server_does(selling: Selling) -> None:
    await selling.books.catch_up()
    new = selling.draw()
    post = verb("document", new.record_id, "post_document")
    replica = selling.books.replica
    await asyncio.to_thread(lambda: replica.write([new, post], actor=selling.books.actor, at=now()))
    shown = await asyncio.to_thread(replica.get, "document", new.record_id)
    assert shown is not None
    assert (shown["state"], shown["number_text"]) == ("posted", None)
    answers = await selling.books.apply(new, post)
    await asyncio.to_thread(replica.store_verdicts, answers)
    row = await selling.books.row("document", new.record_id)
    for name in ("net", "tax", "gross", "due", "tax_lines", "instalments", "party", "entry_id"):
        assert row[name] == shown[name]
    assert row["number_text"] == "RE-2026-00001"


async def test_a_credit_note_leaves_nothing_open_in_postgresql_either(selling: Selling) -> None:
    invoice = await selling.post()
    credit = verb("document", invoice, "credit_document", day="2026-11-25")
    note = derived_id(credit.id, 1)
    await selling.books.must(credit, verb("document", note, "post_document"))
    there, here = await selling.books.lines()
    assert here == there
    receivable = named_id("account", f"{CHART}/1400")
    assert [(each[7] + each[8], each[13]) for each in there if each[5] == receivable] == [(27_112, 27_112)] * 2
    row = await selling.books.row("document", note)
    assert row["corrects_id"] == invoice


async def test_numbers_of_a_device_leave_gaps_and_closed_days_are_taken_back(selling: Selling) -> None:
    books, device = selling.books, selling.books.actor.device
    series = Mutation(new_id(), "number_series", new_id(), Action.CREATE, {"prefix": "T1-"})
    await books.must(series, verb("number_series", series.record_id, "lease_series", device_id=device))
    first, late = selling.draw(), selling.draw(issued="2026-10-30")
    given = {"series_id": series.record_id}
    await books.must(first, verb("document", first.record_id, "post_document", number=3, **given), late)
    await books.must(verb(*period_key("2026-10"), "close_period"))
    (verdict,) = await books.apply(verb("document", late.record_id, "post_document", number=4, **given))
    assert (verdict.status, verdict.stands) == ("merged", True)
    rows = [await books.row("document", each.record_id) for each in (first, late)]
    assert [each["number_text"] for each in rows] == ["T1-00003", "T1-00004"]
    entries = await books.select("SELECT day::text, number_text, place FROM entry ORDER BY posted_at, number_text")
    assert entries == [
        ("2026-11-20", "T1-00003", 1),
        ("2026-11-01", "RE-2026-00001", 1),
        ("2026-11-01", "T1-00004", 2),
    ]
    there, here = await books.lines()
    assert here == there
    assert await books.select("SELECT first, last FROM number_void") == [(1, 2)]


async def test_a_recurring_document_is_sent_as_soon_as_it_has_its_number(selling: Selling) -> None:
    books = selling.books
    template = selling.draw(issued=None)
    told = {"name": "Rent", "template_id": template.record_id, "starts": "2026-11-30", "sends": True}
    recurring = Mutation(new_id(), "recurring_document", new_id(), Action.CREATE, told)
    await books.must(template, recurring)
    due = verb("recurring_document", recurring.record_id, "generate", day="2026-11-30")
    (verdict,) = await books.apply(due)
    assert "no e-mail address" in verdict.reason
    customer = {"email": "ada@harbour.example", "language": "de-AT"}
    own = {"kind": "invoice", "language": "de", "subject": "{number} für {name}", "body": "Über {total}."}
    await books.must(
        Mutation(new_id(), "company", selling.customer, Action.PATCH, customer),
        Mutation(new_id(), "letter_template", template_id("invoice", "de"), Action.CREATE, own),
    )
    made = await books.on_device(
        verb("recurring_document", recurring.record_id, "generate", day="2026-11-30"),
        "SELECT id, subject, body, state FROM outbox_message",
    )
    document = recurring_document_id(recurring.record_id, "2026-11-30")
    assert made == [(first_letter_id(document), "{number} für {name}", "Über {total}.", "waiting")]
    there, here = await books.both('SELECT id, "to" FROM outbox_message')
    assert [(str(key), to) for key, to in there] == here == [(made[0][0], "ada@harbour.example")]


async def test_recurring_documents_are_made_once_by_whoever_is_first(selling: Selling) -> None:
    template = selling.draw(issued=None)
    values = {"name": "Rent", "template_id": template.record_id, "starts": "2026-10-31"}
    recurring = Mutation(new_id(), "recurring_document", new_id(), Action.CREATE, values)
    await selling.books.must(template, recurring)
    for _ in range(2):
        await selling.books.must(verb("recurring_document", recurring.record_id, "generate", day="2026-11-30"))
    made = await selling.books.select("SELECT issued::text, gross FROM document WHERE issued IS NOT NULL ORDER BY 1")
    assert made == [("2026-10-31", 27_112), ("2026-11-30", 27_112)]
