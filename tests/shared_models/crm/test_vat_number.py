"""VAT numbers are stored in one form and written as their country writes them."""

import pytest

from shared_models.crm.vat_number import vat_number_of
from tests.shared_models.conftest import World


@pytest.mark.parametrize(
    ("typed", "country", "stored"),
    [
        ("DE 123 456 789", "DE", "DE123456789"),
        ("atu12345678", None, "ATU12345678"),
        ("NL-123456789B01", "DE", "NL123456789B01"),
        ("123456789", "DE", "DE123456789"),
        ("094259216", "GR", "EL094259216"),
        ("CHE-123.456.789 MWST", "CH", "CHE123456789MWST"),
        ("AU12345678901", "AU", "AU12345678901"),
    ],
)
def test_a_vat_number_has_one_form(world: World, typed: str, country: str | None, stored: str) -> None:
    company = world.create("company", name="Ada", country=country)
    assert world.patch("company", company, {"vat_number": typed}).stands
    assert world.row("company", company)["vat_number"] == stored
    other = world.create("company", name="Bob", country=country, vat_number=typed)
    assert world.row("company", other)["vat_number"] == stored


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("DE12345678", "not how VAT numbers of DE are written"),
        ("12/345/67890", "begins with the two letters"),
        ("FR1234", "not how VAT numbers of FR are written"),
    ],
)
def test_what_is_no_vat_number_is_refused(world: World, typed: str, why: str) -> None:
    company = world.create("company", name="Ada", country="DE")
    verdict = world.patch("company", company, {"vat_number": typed})
    assert not verdict.stands
    assert why in verdict.reason
    assert world.row("company", company)["vat_number"] is None


def test_one_that_was_written_as_tax_number_counts_as_well() -> None:
    assert vat_number_of({"vat_number": None, "tax_number": "DE 123456789"}) == "DE123456789"
    assert vat_number_of({"vat_number": "ATU12345678", "tax_number": "DE123456789"}) == "ATU12345678"
    assert vat_number_of({"tax_number": "12/345/67890"}) is None
    assert vat_number_of({}) is None
