"""Crediting in parts: all credits of a document together take back what it charged, and no more."""

from __future__ import annotations

from collections import Counter
from random import Random
from typing import Any

import pytest

from shared_models.accounting.vocabulary import QUANTITY_SCALE
from shared_models.kernel.ids import Id
from shared_models.kernel.write import Row
from tests.shared_models.accounting.selling import Company, open_company
from tests.shared_models.conftest import World

ONE = 10**QUANTITY_SCALE


@pytest.fixture
def company(world: World) -> Company:
    return open_company(world)


def credit(company: Company, document: Id, *lines: tuple[int, int]) -> Id:
    """The draft of a credit note of so much of some lines."""
    asked = [{"line": at, "quantity": quantity} for at, quantity in lines]
    assert company.run(document, "credit_document", day="2026-11-25", lines=asked) == ""
    assert company.world.last is not None
    (note,) = (row["id"] for row in company.world.last.rows if row.get("corrects_id") == document)
    return str(note)


def refused(company: Company, note: Id) -> str:
    why = company.run(note, "post_document")
    assert company.row(note)["posted_at"] is None
    return why


@pytest.mark.parametrize("cash_rounding", [0, 5])
def test_the_parts_of_a_document_are_credited_and_then_no_more_of_it(company: Company, cash_rounding: int) -> None:
    for seed in range(6):
        chance = Random(seed)
        prices, counts = ([chance.randrange(1, most) for _ in range(3)] for most in (10**10, 9))
        lines = [
            company.line(
                unit_price=price,
                quantity=count * ONE,
                discount=chance.choice([None, 33_333]),
                tax_ids=chance.choice([[company.tax()], [company.tax("ust7")], []]),
            )
            for price, count in zip(prices, counts, strict=True)
        ]
        more = {"discount": chance.choice([None, 55_555]), "tax_rounding": chance.choice(["document", "line"])}
        more |= {"cash_rounding": cash_rounding, "prices_include_tax": chance.choice([None, True])}
        invoice = company.draw(*lines, **more)
        whole = company.posted(invoice)
        units = [at for at, count in enumerate(counts) for _ in range(count)]
        chance.shuffle(units)
        credited = 0
        while units:
            take = [units.pop() for _ in range(min(len(units), chance.randrange(1, 4)))]
            note = credit(company, invoice, *((at, take.count(at) * ONE) for at in {*take}))
            credited += company.posted(note)["gross"]
        assert abs(credited - whole["gross"]) < 60, "as near as the figures of so many notes are rounded"
        drafted = company.draw(company.line(10_000), kind="credit_note", corrects_id=invoice)
        assert "would be more than it charged" in refused(company, drafted)


def test_what_was_credited_twice_is_refused_with_what_is_credited_already(company: Company) -> None:
    invoice = company.draw(company.line(100), company.line(50))
    company.posted(invoice)
    both = credit(company, invoice, (0, ONE)), credit(company, invoice, (0, ONE))
    company.posted(both[0])
    why = "Of RE-2026-00001, 119.00 EUR are credited already; this would be more than it charged."
    assert refused(company, both[1]) == why
    assert company.world.patch("document", both[1], {"lines": [company.line(50)]}).stands
    company.posted(both[1])
    bill = company.bill()
    company.posted(bill)
    dearer = credit(company, bill, (0, ONE))
    assert company.world.patch(
        "document", dearer, {"lines": [company.line(101, tax_ids=[company.tax("vst19")])]}
    ).stands
    assert "would be more than it charged" in refused(company, dearer)


def test_no_more_is_credited_at_one_rate_than_was_charged_at_it(company: Company) -> None:
    low = [company.tax("ust7")]
    invoice = company.draw(company.line(100), company.line(100, tax_ids=low), company.line(100, tax_ids=[]))
    company.posted(invoice)
    company.posted(credit(company, invoice, (0, ONE)))
    taxed, untaxed = credit(company, invoice, (1, ONE)), credit(company, invoice, (2, ONE))
    assert company.world.patch("document", taxed, {"lines": [company.line(1)]}).stands
    assert company.world.patch("document", untaxed, {"lines": [company.line(101, tax_ids=[])]}).stands
    why = "RE-2026-00001 charged 100.00 EUR net at 19 % tax; 100.00 of it are credited already. This would be more."
    assert refused(company, taxed) == why
    why = "RE-2026-00001 charged 100.00 EUR without tax; 0.00 of it are credited already. This would be more."
    assert refused(company, untaxed) == why
    assert company.world.patch("document", taxed, {"lines": [company.line(100, tax_ids=low)]}).stands
    company.posted(taxed)
    other = company.draw(company.line(1, tax_ids=[company.tax("ust0")]), kind="credit_note", corrects_id=invoice)
    assert "charged 0.00 EUR net at 0 % tax" in refused(company, other)


def test_whatever_is_credited_by_hand_no_rate_is_credited_beyond_what_it_charged(company: Company) -> None:
    chance = Random(11)
    rates = [[company.tax()], [company.tax("ust7")], []]

    def line(most: int, taxes: list[Id]) -> dict[str, Any]:
        return company.line(chance.randrange(1, most), tax_ids=taxes)

    stood = 0
    for _ in range(4):
        invoice = company.draw(*(line(900, each) for each in rates), discount=chance.choice([None, 77_777]))
        charged = nets(company.posted(invoice))
        credited: Counter[Any] = Counter()
        for _ in range(6):
            lines = [line(400, each) for each in chance.sample(rates, chance.randrange(1, 4))]
            note = company.draw(*lines, kind="credit_note", corrects_id=invoice)
            if company.run(note, "post_document") == "":
                stood += 1
                credited.update(nets(company.row(note)))
        assert all(amount <= charged[rate] + 40 for rate, amount in credited.items())
    assert stood > 3


def nets(document: Row) -> Counter[Any]:
    """The net amount at each tax of a posted document, and without one."""
    found: Counter[Any] = Counter({each["tax_id"]: each["base"] for each in document["tax_lines"]})
    found[None] = document["net"] - found.total()
    return found


def test_what_is_charged_before_a_down_payment_is_taken_off_can_be_credited(company: Company) -> None:
    paid = company.draw(company.line(100), is_down_payment=True)
    company.posted(paid)
    final = company.draw(company.line(60), company.line(40))
    assert company.run(final, "settle_down_payment", down_payment_id=paid) == ""
    assert company.posted(final)["gross"] == 0
    dearer = credit(company, final, (0, ONE))
    assert company.world.patch("document", dearer, {"lines": [company.line(60, tax_ids=[])]}).stands
    assert "charged 0.00 EUR without tax" in refused(company, dearer)
    company.posted(credit(company, final, (0, ONE)))
    again = credit(company, final, (0, ONE))
    assert "would be more than it charged" in refused(company, again)
    company.posted(credit(company, final, (1, ONE)))


def test_what_was_taken_back_counts_no_more_and_is_not_credited(company: Company) -> None:
    invoice = company.draw()
    company.posted(invoice)
    first = credit(company, invoice, (0, ONE))
    entry = company.posted(first)["entry_id"]
    for match in [row["id"] for name, row in company.world.known.naming("entry", entry) if name == "matching"]:
        assert company.world.run("matching", match, "undo_matching").stands
    assert company.world.run("entry", entry, "reverse_entry").stands
    assert company.row(first)["reversal_id"] is not None
    second = credit(company, invoice, (0, ONE))
    assert company.world.run("entry", company.row(invoice)["entry_id"], "reverse_entry").stands
    assert refused(company, second) == "What this document corrects has been taken back already."
    assert company.run(invoice, "credit_document") == "This document has been taken back already."
