"""Rules over several fields of the sales records, each shown broken and kept."""

from __future__ import annotations

import pytest

from shared_models.crm.custom_field import definition
from shared_models.kernel.mutation import Action
from shared_models.kernel.record_field import Kind
from tests.shared_models.conftest import World


def refused(world: World, record_type: str, /, **values: object) -> tuple[str, str]:
    verdict = world.act(Action.CREATE, record_type, world.id(), after=values)
    return verdict.code, verdict.field


def test_a_company_is_not_its_own_parent(world: World) -> None:
    company = world.create("company", name="Nord")
    assert world.patch("company", company, {"parent_id": company}).field == "parent_id"
    world.create("company", name="Nord Ost", parent_id=company)


@pytest.mark.parametrize(
    ("record_type", "values"),
    [("company", {"name": "Nord", "annual_revenue": 5}), ("deal", {"name": "Roof", "amount": 5})],
)
def test_an_amount_needs_its_currency(world: World, record_type: str, values: dict[str, object]) -> None:
    if record_type == "deal":
        values = {**values, "stage_id": world.pipeline()["Lead"]}
    assert refused(world, record_type, **values) == ("rule-broken", "currency")
    world.create(record_type, **{**values, "currency": "EUR"})


def test_an_affiliation_ends_after_it_begins(world: World) -> None:
    both = {
        "contact_id": world.create("contact", first_name="Ann"),
        "company_id": world.create("company", name="Nord"),
        "since": "2026-01-01",
    }
    assert refused(world, "affiliation", **both, until="2025-12-31") == ("rule-broken", "until")
    world.create("affiliation", **both, until="2026-01-01", role="Adviser")


def test_an_attachment_is_named_by_its_digest(world: World) -> None:
    assert refused(world, "attachment", file_name="a.pdf", digest="abc") == ("rule-broken", "digest")
    world.create("attachment", file_name="a.pdf", digest="0a" * 32)


def test_a_custom_field_has_a_proper_key_and_its_choices(world: World) -> None:
    good = {"record_type": "contact", "key": "size", "label": "Size"}
    assert refused(world, "custom_field", **{**good, "key": "Size!"}) == ("rule-broken", "key")
    assert refused(world, "custom_field", **good, kind="choice") == ("rule-broken", "choices")
    made = world.row("custom_field", world.create("custom_field", **good, kind="choice", choices=["S", "M"]))
    field = definition(made)
    assert (field.kind, field.check("S")) == (Kind.CHOICE, "S")
