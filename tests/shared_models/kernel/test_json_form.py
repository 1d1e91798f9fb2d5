"""A value survives JSON, where money and times are text."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.faults import InvalidValue, UnknownField
from shared_models.kernel.instant import EARLIEST, LATEST
from shared_models.kernel.json_form import from_json, to_json, value_from_json, value_to_json
from shared_models.kernel.record_field import Kind, RecordField


@given(st.integers(0, 2**63 - 1), st.sampled_from(["EUR", "JPY", "KWD"]), st.integers(EARLIEST, LATEST))
def test_a_deal_survives_json(amount: int, currency: str, at: int) -> None:
    deal = catalogue().record_type("deal")
    row = {"amount": amount, "currency": currency, "closed_at": at, "tags": ["a"], "name": "x", "notes": None}
    text = json.dumps(to_json(deal, row))
    assert from_json(deal, json.loads(text), {}) == row


@given(st.integers(-(10**12), 10**12), st.integers(0, 8))
def test_a_decimal_keeps_its_scale(value: int, scale: int) -> None:
    field = RecordField("rate", "Rate", Kind.DECIMAL, scale=scale)
    assert value_from_json(field, value_to_json(field, value, {}), {}) == value


@pytest.mark.parametrize(
    ("kind", "value"),
    [(Kind.MONEY, 12.5), (Kind.MONEY, 12), (Kind.MONEY, "12.345"), (Kind.INSTANT, "yesterday"), (Kind.INSTANT, 5)],
)
def test_a_wrong_form_names_the_field(kind: Kind, value: Any) -> None:
    with pytest.raises(InvalidValue) as caught:
        value_from_json(RecordField("it", "It", kind), value, {})
    assert caught.value.field == "it"


def test_an_unknown_field_is_named() -> None:
    with pytest.raises(UnknownField) as caught:
        from_json(catalogue().record_type("deal"), {"amuont": "1"}, {})
    assert caught.value.field == "amuont"
