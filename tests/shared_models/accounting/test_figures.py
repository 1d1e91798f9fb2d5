"""The figures of a draft follow from its lines with every change, on whichever side."""

from __future__ import annotations

import pytest

from shared_models.kernel.record_type import RecordType
from tests.shared_models.accounting.selling import Company, open_company
from tests.shared_models.conftest import World


@pytest.fixture
def company(world: World) -> Company:
    return open_company(world)


def test_the_totals_are_there_as_soon_as_the_lines_are(company: Company) -> None:
    row = company.row(company.draw(company.line(100), company.line(50, quantity=3 * 10**6)))
    assert (row["net"], row["tax"], row["rounding"], row["gross"]) == (25_000, 4_750, 0, 29_750)
    assert row["tax_lines"] == [{"tax_id": company.tax(), "percent": 190_000, "base": 25_000, "tax": 4_750}]
    assert row["instalments"] == [{"due": "2026-11-20", "amount": 29_750}]


def test_every_change_is_reckoned_anew_also_on_a_device(company: Company) -> None:
    document = company.draw()
    company.world.provisional = True
    assert company.world.patch("document", document, {"discount": 100_000}).stands
    assert company.row(document)["gross"] == 10_710
    assert company.world.patch("document", document, {"lines": []}).stands
    assert (company.row(document)["gross"], company.row(document)["tax_lines"]) == (0, [])


@pytest.mark.parametrize(
    ("days", "percent"),
    [
        ({"issued": "2020-08-01"}, 160_000),
        ({"issued": "2026-11-20", "supplied": "2020-08-01"}, 160_000),
        ({"issued": None}, 190_000),
    ],
)
def test_the_rate_is_that_of_the_day_of_supply(company: Company, days: dict[str, str], percent: int) -> None:
    row = company.row(company.draw(**days))
    assert row["tax_lines"][0]["percent"] == percent


def test_what_is_due_follows_from_the_terms(company: Company) -> None:
    row = company.row(company.draw(terms_id=company.terms(30)))
    assert (row["due"], row["instalments"]) == ("2026-12-20", [{"due": "2026-12-20", "amount": 11_900}])
    halves = [{"days": 0, "share": 500_000}, {"days": 30, "share": 500_000}]
    terms = company.world.create("payment_terms", name="Halves", instalments=halves)
    row = company.row(company.draw(company.line(1), terms_id=terms))
    assert row["instalments"] == [{"due": "2026-11-20", "amount": 60}, {"due": "2026-12-20", "amount": 59}]
    assert row["due"] == "2026-12-20"


def test_without_terms_the_day_counts_that_the_document_says_and_a_quote_is_never_due(company: Company) -> None:
    assert company.row(company.draw(due="2026-11-30"))["instalments"] == [{"due": "2026-11-30", "amount": 11_900}]
    assert company.row(company.draw(kind="quote"))["instalments"] == []


def test_headings_have_no_amount_and_prices_may_include_their_tax(company: Company) -> None:
    heading = {"kind": "text", "text": "Phase one", "unit_price": 5_000_000}
    row = company.row(company.draw(heading, company.line(119), prices_include_tax=True))
    assert (row["net"], row["tax"], row["gross"]) == (10_000, 1_900, 11_900)


def test_a_draft_that_cannot_be_reckoned_has_no_figures_and_posting_says_why(company: Company) -> None:
    tax = company.world.create("tax", code="new", name="New tax", rates=[{"valid_from": "2027-01-01", "percent": 1}])
    for lines, why in (
        ([company.line(tax_ids=[tax])], "New tax has no rate on 2026-11-20."),
        ([company.line(9 * 10**12, quantity=9 * 10**18)], "The amounts of this document are too large."),
    ):
        document = company.draw()
        assert company.world.patch("document", document, {"lines": lines}).stands
        assert (company.row(document)["gross"], company.row(document)["tax_lines"]) == (None, [])
        assert company.run(document, "post_document") == why


def test_figures_are_stored_as_their_declaration_checks_them(company: Company) -> None:
    kind: RecordType = company.world.declared.record_type("document")
    row = company.row(company.draw(company.line(0, tax_ids=[company.tax("ust0")])))
    for name in ("tax_lines", "instalments", "gross", "due"):
        assert kind.field(name).check(row[name]) == row[name]
