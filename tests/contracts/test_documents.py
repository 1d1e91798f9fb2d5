"""Documents on both stores: drawn up and posted in one batch, credited, and numbered by a device that was offline."""

from __future__ import annotations

import asyncio

from shared_models.accounting.calendar import period_key
from shared_models.accounting.generate import first_letter_id, recurring_document_id
from shared_models.communications.letter_template import template_id
from shared_models.kernel.ids import derived_id, named_id
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id, now
from tests.contracts.books import verb
from tests.contracts.selling import CHART, SALES, Selling


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


async def test_a_down_payment_is_settled_and_opened_again_on_both_stores(selling: Selling) -> None:
    books = selling.books
    lines = [
        {"text": "Before", "unit_price": 40 * 10**6, "tax_ids": [named_id("tax", f"{CHART}/{each}")]}
        for each in ("ust19", "ust7")
    ]
    paid = await selling.post(lines=lines, is_down_payment=True)
    final = selling.draw()
    await books.must(final, verb("document", final.record_id, "settle_down_payment", down_payment_id=paid))
    *work, settles, left_out = (await books.row("document", final.record_id))["lines"]
    assert (settles["settles_net"], left_out["settles_net"]) == (-4_000, -4_000)
    fewer = Mutation(new_id(), "document", final.record_id, Action.PATCH, {"lines": [*work, settles]})
    await books.must(fewer, verb("document", final.record_id, "post_document"))
    received = f"SELECT sum(debit - credit) FROM ledger_sum WHERE account_id = '{named_id('account', f'{CHART}/1710')}'"
    assert await books.both(received) == ([(-4_000,)], [(-4_000,)])
    assert [each["document_id"] for each in (await books.row("document", paid))["settlements"]] == [final.record_id]
    credit = verb("document", final.record_id, "credit_document", day="2026-11-25")
    await books.must(credit, verb("document", derived_id(credit.id, 1), "post_document"))
    assert await books.both(received) == ([(-8_000,)], [(-8_000,)])
    assert (await books.row("document", paid))["settlements"] == []
    there, here = await books.lines()
    assert here == there


async def test_numbers_of_a_device_leave_gaps_and_closed_days_are_taken_back(selling: Selling) -> None:
    books, device = selling.books, selling.books.actor.device
    series = Mutation(new_id(), "number_series", new_id(), Action.CREATE, {"prefix": "T1-", "journal_id": SALES})
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
