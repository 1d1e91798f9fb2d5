"""A row of any record type full of awkward values, made from its declaration alone; so a new record covers itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from random import Random

from shared_models.kernel.ids import Id
from shared_models.kernel.instant import EARLIEST, LATEST
from shared_models.kernel.record_field import Kind, RecordField, Value
from shared_models.kernel.record_type import RecordType
from sync.clock import new_id

_TEXTS = (
    "x",
    " lead",
    "Äpfel ﬁn",
    "O'Brien; --",
    "多田 太郎",
    "שלום",
    "🙂‍↔️",
    'quote " \\ slash',
    "a\u0001b",
    "NULL",
    "{}",
)
_LONG = (*_TEXTS, "many\nlines\r\n\ttabbed", "y" * 3_000)
_JSON: tuple[Value, ...] = ({}, [], {"a": [1, None, True, {"ß": "é"}]}, [[-(2**60)]], "text", 0, False, {"": ""})

_KINDS: Mapping[Kind, Callable[[Random], Value]] = {
    Kind.TEXT: lambda chance: chance.choice(_TEXTS),
    Kind.LONG_TEXT: lambda chance: chance.choice(_LONG),
    Kind.PHONE: lambda chance: f"+49 ({chance.randrange(10**6)}) x",
    Kind.EMAIL: lambda chance: chance.choice(["ann@example.org", "ö.ß@example.org", "a+b@sub.example.org"]),
    Kind.URL: lambda chance: chance.choice(["https://example.org", "http://example.org/ä?b=c#d"]),
    Kind.CURRENCY: lambda chance: chance.choice(["EUR", "JPY", "KWD"]),
    Kind.COUNTRY: lambda chance: chance.choice(["DE", "BR"]),
    Kind.LANGUAGE: lambda chance: chance.choice(["de", "pt-BR"]),
    Kind.BOOLEAN: lambda chance: chance.random() < 0.5,
    Kind.DAY: lambda chance: chance.choice(["0001-01-01", "2026-02-28", "9999-12-31"]),
    Kind.INSTANT: lambda chance: chance.choice([EARLIEST, -1, 0, 1_795_000_000_123_456, LATEST]),
    Kind.LABELS: lambda chance: chance.sample(_TEXTS, chance.randrange(4)),
    Kind.JSON: lambda chance: chance.choice(_JSON),
}
_FORMS = {"digest": "0a" * 32, "key": "size"}
"""Fields whose form a rule of their record asks for."""
_SUMS = frozenset({"opening", "closing"})
"""Fields that have to agree with other records: nothing is said in them."""
_SUMMED = frozenset({"amount"})
"""Fields that PostgreSQL sums over the records that name the same one: a few of them have to fit into 64 bits."""


def id_for(record_type: RecordType) -> Id:
    """An id that a new record of the type may have."""
    return record_type.single_id if record_type.single else new_id()


def unique_value(field: RecordField, record_id: Id) -> Value:
    """A value that no other record holds."""
    if field.kind is Kind.CURRENCY:
        return "".join(chr(ord("A") + int(each, 16)) for each in record_id[-3:])
    return record_id[-min(30, field.max_length) :]


def sample(record_type: RecordType, targets: Mapping[str, Id], chance: Random) -> dict[str, Value]:
    """Values that keep the record's rules; references point at `targets`, and what has no target stays empty."""
    for _ in range(1_000):
        made = {each.name: _value(each, targets, chance) for each in record_type.own_fields}
        row = {**record_type.blank, **made, "id": "new"}
        if not list(record_type.rules(row) if record_type.rules else ()):
            return made
    raise AssertionError(f"no sample of {record_type.name} keeps its rules")


def _value(field: RecordField, targets: Mapping[str, Id], chance: Random) -> Value:
    if field.name in _SUMS or (not field.required and chance.random() < 0.25):
        return field.empty
    if field.kind is Kind.REFERENCE:
        return targets.get(field.reference)
    if field.kind is Kind.REFERENCES:
        return [targets[field.reference]] if field.reference in targets else []
    if field.kind is Kind.LINES:
        return _lines(field, targets, chance)
    if field.kind is Kind.CHOICE:
        return chance.choice(sorted(field.choices))
    if field.name in _FORMS:
        return _FORMS[field.name]
    if field.kind is Kind.TEXT:
        return chance.choice([each for each in _TEXTS if len(each) <= field.max_length])
    if field.kind in _KINDS:
        return _KINDS[field.kind](chance)
    most = 2**59 if field.name in _SUMMED else 2**62
    low, high = max(field.minimum, -most), min(field.maximum, most)
    return chance.choice([low, high, chance.randint(low, high)])


def _lines(field: RecordField, targets: Mapping[str, Id], chance: Random) -> list[dict[str, Value]]:
    """A few lines, none where something that each of them has to point at is not there yet."""
    if any(each.required and each.reference and each.reference not in targets for each in field.lines):
        return []
    lines = [{each.name: _value(each, targets, chance) for each in field.lines} for _ in range(chance.randrange(3))]
    return [{name: value for name, value in line.items() if value is not None and value != []} for line in lines]
