"""Fields that a tenant defines: what is stored comes back equal, and what is no value of theirs is refused by words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared_models.crm.custom_field import KINDS, CustomField, definition
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.json_form import scale_of, value_from_json, value_to_json
from shared_models.kernel.money import LARGEST, to_text
from shared_models.kernel.record_field import Kind, Value
from shared_models.kernel.working_set import WorkingSet
from shared_models.kernel.write import Row
from tests.shared_models.conftest import World

CURRENCIES = st.sampled_from(["EUR", "JPY", "KWD", "CLF"])


def row_of(kind: str, **values: Value) -> Row:
    """A stored definition."""
    return {**CustomField.declaration.blank, "record_type": "contact", "key": "x", "label": "X", "kind": kind, **values}


def world_with(*rows: Row) -> World:
    return World(catalogue(), WorkingSet([("contact", definition(each)) for each in rows]))


@given(st.integers(-LARGEST, LARGEST), st.integers(0, 6), CURRENCIES, st.sampled_from(["decimal", "money"]))
def test_a_number_comes_back_as_it_was_stored_and_as_it_is_written(
    number: int, scale: int, currency: str, kind: str
) -> None:
    row = row_of(kind, scale=scale, currency=currency)
    field, world = definition(row), world_with(row)
    contact = world.create("contact", first_name="Ann", **{"custom.x": number})
    assert world.row("contact", contact)["custom"] == {"x": number}
    said = value_to_json(field, number, {})
    assert said == to_text(number, scale_of(field, {}))
    assert value_from_json(field, said, {}) == number


@given(CURRENCIES, st.integers(-10_000, 10_000))
def test_an_amount_is_in_minor_units_of_the_field_s_own_currency(currency: str, units: int) -> None:
    field = definition(row_of("money", currency=currency))
    assert value_from_json(field, str(units), {}) == units * 10 ** scale_of(field, {})


@pytest.mark.parametrize(
    ("kind", "values", "wrong"),
    [
        ("decimal", {"scale": 2}, [12.5, "12.5", True, LARGEST + 1, [1]]),
        ("money", {"currency": "EUR"}, [0.1, "EUR 1", False]),
        ("reference", {"reference": "company"}, ["Acme", 5, "00000000-0000-0000-0000-00000000000Z"]),
    ],
)
def test_what_is_no_value_is_refused_at_its_field(kind: str, values: Row, wrong: list[Value]) -> None:
    world = world_with(row_of(kind, **values))
    contact = world.create("contact", first_name="Ann")
    for each in wrong:
        verdict = world.patch("contact", contact, {"custom.x": each})
        assert (verdict.code, verdict.field) == ("invalid-value", "custom.x"), each
        assert verdict.reason.startswith("X "), verdict.reason
    assert world.row("contact", contact)["custom"] is None


def test_a_reference_points_at_a_record_that_is_there() -> None:
    world = world_with(row_of("reference", reference="company"))
    contact, company = world.create("contact", first_name="Ann"), world.create("company", name="Acme")
    assert world.patch("contact", contact, {"custom.x": company}).status == "accepted"
    assert world.row("contact", contact)["custom"] == {"x": company}
    assert world.patch("contact", contact, {"custom.x": contact}).code == "reference-missing"


@pytest.mark.parametrize(("kind", "field"), [("money", "currency"), ("reference", "reference"), ("choice", "choices")])
def test_a_definition_says_what_its_kind_needs(kind: str, field: str) -> None:
    assert [each.field for each in CustomField.rules(row_of(kind))] == [field]


def test_every_kind_that_is_offered_can_be_defined() -> None:
    for kind in KINDS:
        assert definition(row_of(kind)).kind is Kind(kind)
    assert definition(row_of("decimal")).scale == 2
    assert definition(row_of("something newer")).kind is Kind.TEXT


def test_what_stored_values_mean_is_chosen_once() -> None:
    world = World(catalogue(), WorkingSet())
    values = {"record_type": "contact", "key": "x", "label": "X", "kind": "money", "currency": "EUR"}
    made = world.create("custom_field", **values)
    assert world.patch("custom_field", made, {"currency": "JPY"}, {"currency": "EUR"}).code == "read-only-field"
