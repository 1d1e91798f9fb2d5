"""A valid record of every declared type, made from the declarations alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.record_field import SEVERAL, Kind, RecordField
from shared_models.kernel.record_type import RecordType

_VALUES: dict[Kind, Any] = {
    Kind.EMAIL: "name@example.org",
    Kind.PHONE: "+49 30 1",
    Kind.URL: "https://example.org/",
    Kind.CURRENCY: "EUR",
    Kind.COUNTRY: "DE",
    Kind.LANGUAGE: "en",
    Kind.BOOLEAN: True,
    Kind.DAY: "2026-11-20",
    Kind.JSON: ["plain"],
    Kind.LABELS: ["red"],
    Kind.LINES: [],
}
_FORMS: dict[str, Any] = {"party": {"name": "Plain"}, "vat_number": "DE123456788", "formats": ["pdf"]}
"""Fields whose form a rule of their record asks for."""
_SUMS = frozenset({"opening", "closing"})
"""Fields that have to agree with other records: nothing is said in them."""


def sample(record_type: RecordType, ids: Mapping[str, str]) -> dict[str, Any]:
    """Values for every field people fill in; `ids` has the record to refer to for each type that has one already."""
    found = {each.name: _value(each, ids) for each in record_type.own_fields}
    return {name: value for name, value in found.items() if value is not None}


def _value(field: RecordField, ids: Mapping[str, str]) -> Any:
    if field.reference:
        target = ids.get(field.reference)
        return target if target is None or field.kind not in SEVERAL else [target]
    if field.name in _SUMS:
        return None
    if field.kind is Kind.CHOICE:
        return next(iter(field.choices))
    if field.kind in (Kind.INTEGER, Kind.DECIMAL, Kind.MONEY, Kind.DURATION, Kind.INSTANT):
        return max(1, field.minimum)
    if field.name in _FORMS:
        return _FORMS[field.name]
    # A text of a's is a name, a key and a digest alike.
    return _VALUES.get(field.kind, "a" * min(64, field.max_length))


def in_order() -> list[RecordType]:
    """Every record type, those that must be there first before those that need them."""
    placed: list[RecordType] = []
    waiting = list(catalogue())
    while waiting:
        names = {each.name for each in placed}
        free = [each for each in waiting if all(one.reference in names for one in each.references if one.required)]
        assert free, f"{[each.name for each in waiting]} need each other"
        placed += free
        waiting = [each for each in waiting if each not in free]
    return placed
