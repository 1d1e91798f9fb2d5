"""JSON Schemas of fields: as answers show them, as bodies take them, and as filters compare with them."""

from typing import Any

from server.rest.filters import COMPARISONS, MAX_TEXT, operators
from shared_models.kernel.record_field import (
    LISTED,
    MAX_LENGTH,
    MAX_LINES,
    MAX_MEMBERS,
    SEVERAL,
    TEXTUAL,
    Kind,
    RecordField,
)

Schema = dict[str, Any]

UUID = "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
EXACT = r"^[+-]?[0-9]{1,18}(\.[0-9]{1,18})?$"
_EXAMPLES: dict[Kind, Any] = {
    Kind.EMAIL: "ada@example.org",
    Kind.PHONE: "+49 30 1234567",
    Kind.URL: "https://example.org",
    Kind.CURRENCY: "EUR",
    Kind.COUNTRY: "DE",
    Kind.LANGUAGE: "en",
    Kind.INTEGER: 1,
    Kind.DURATION: 1800,
    Kind.DECIMAL: "12.5",
    Kind.MONEY: "1234.50",
    Kind.BOOLEAN: True,
    Kind.DAY: "2026-11-20",
    Kind.INSTANT: "2026-11-20T09:30:00.000000Z",
    Kind.REFERENCE: "01a1fb55-7cb9-7ae0-90ae-8ee3c3dc4ec7",
    Kind.REFERENCES: ["01a1fb55-7cb9-7ae0-90ae-8ee3c3dc4ec7"],
    Kind.LABELS: ["north"],
    Kind.JSON: {},
}
_NAMED = {
    "first_name": "Ada", "last_name": "Lovelace", "name": "Analytical Engines Ltd", "city": "London", "key": "colour",
    "file_name": "offer.pdf", "digest": "0" * 64, "thumbnail": "0" * 64, "subject": "First call", "label": "Colour",
    "record_type": "contact",
}  # fmt: skip


def example(field: RecordField) -> Any:
    """A believable value."""
    if field.name in _NAMED:
        return _NAMED[field.name]
    if field.name == "id":
        return _EXAMPLES[Kind.REFERENCE]
    if field.kind is Kind.CHOICE:
        return next(iter(field.choices), "")
    if field.kind is Kind.DECIMAL and field.scale:
        return f"12.5{'0' * (field.scale - 1)}"
    if field.kind is Kind.LINES:
        return [{each.name: example(each) for each in field.lines}]
    return _EXAMPLES.get(field.kind, field.label)


def read_schema(field: RecordField) -> Schema:
    """What an answer may hold; any field that is not required may be null."""
    schema = _value_schema(field)
    return _described(field, _or_null(schema) if field.nullable and field.kind not in LISTED else schema)


def write_schema(field: RecordField, *, partial: bool = False) -> Schema:
    """What a body may say; an empty text means no value."""
    schema = _value_schema(field)
    if field.kind in TEXTUAL:
        if field.required:
            schema["minLength"] = 1
        else:
            schema = _or_empty(schema)
    if field.default is not None and not partial:
        schema["default"] = field.default
    return _described(field, schema if field.required else _or_null(schema))


def filter_schemas(field: RecordField) -> dict[str, Schema]:
    """The query parameters that filter by a field, by their full name."""
    single = _filter_value(field)
    several = {"type": "string", "description": "Values separated by commas"}
    schemas: dict[str, Schema] = {}
    for operator in operators(field):
        if operator == "eq":
            schemas[field.name] = single
        elif operator == "null":
            schemas[f"{field.name}.null"] = {"type": "boolean"}
        elif operator in ("in", "contains"):
            schemas[f"{field.name}.{operator}"] = several
        elif operator == "ne" or operator in COMPARISONS:
            schemas[f"{field.name}.{operator}"] = single
    return schemas


def _filter_value(field: RecordField) -> Schema:
    if field.name == "id" or field.kind is Kind.REFERENCE:
        return {"type": "string", "format": "uuid", "pattern": UUID}
    if field.kind is Kind.CHOICE:
        return {"type": "string", "enum": list(field.choices)}
    if field.kind in TEXTUAL:
        return {"type": "string", "maxLength": MAX_TEXT}
    if field.kind in (Kind.MONEY, Kind.DECIMAL):
        return {"type": "string", "pattern": EXACT}
    if field.kind in (Kind.INTEGER, Kind.DURATION):
        return {"type": "integer", "minimum": -(2**63) + 1, "maximum": 2**63 - 1}
    return _value_schema(field)


def _value_schema(field: RecordField) -> Schema:
    kind = field.kind
    if field.name == "id" or kind is Kind.REFERENCE:
        return {"type": "string", "format": "uuid", "pattern": UUID}
    if kind is Kind.CHOICE:
        return {"type": "string", "enum": list(field.choices)}
    if kind in TEXTUAL:
        return {"type": "string", "maxLength": MAX_LENGTH.get(kind, field.max_length)} | _PATTERNS.get(kind, {})
    if kind in (Kind.INTEGER, Kind.DURATION):
        return {"type": "integer", "minimum": field.minimum, "maximum": field.maximum}
    if kind in (Kind.MONEY, Kind.DECIMAL):
        return {"type": "string", "pattern": EXACT}
    if kind in SEVERAL:
        return {"type": "array", "items": _member_schema(field), "maxItems": MAX_MEMBERS}
    if kind is Kind.LINES:
        return {"type": "array", "items": _line_schema(field), "maxItems": MAX_LINES}
    simple: dict[Kind, Schema] = {
        Kind.BOOLEAN: {"type": "boolean"},
        Kind.DAY: {"type": "string", "format": "date"},
        Kind.INSTANT: {"type": "string", "format": "date-time"},
    }
    return dict(simple.get(kind, {}))


_PATTERNS: dict[Kind, Schema] = {
    Kind.CURRENCY: {"pattern": "^[A-Z]{3}$"},
    Kind.COUNTRY: {"pattern": "^[A-Z]{2}$"},
    Kind.EMAIL: {"format": "email"},
    Kind.URL: {"format": "uri"},
}


def _line_schema(field: RecordField) -> Schema:
    """One line, as answers show it and bodies take it: a column without a value is null."""
    columns = {each.name: _described(each, _or_null(_value_schema(each))) for each in field.lines}
    return {"type": "object", "properties": columns, "additionalProperties": False}


def _member_schema(field: RecordField) -> Schema:
    if field.kind is Kind.REFERENCES:
        return {"type": "string", "format": "uuid", "pattern": UUID}
    return {"type": "string", "maxLength": field.max_length}


def _or_null(schema: Schema) -> Schema:
    if "enum" in schema:
        return {**schema, "type": ["string", "null"], "enum": [*schema["enum"], None]}
    return {**schema, "type": [schema["type"], "null"]} if "type" in schema else schema


def _or_empty(schema: Schema) -> Schema:
    if "enum" in schema:
        return {**schema, "enum": [*schema["enum"], ""]}
    if "pattern" in schema:
        return {**schema, "pattern": f"^$|{schema['pattern']}"}
    return {key: value for key, value in schema.items() if key != "format"}


def _described(field: RecordField, schema: Schema) -> Schema:
    what = [field.label, field.help]
    if field.kind is Kind.MONEY:
        what.append(f"exact decimal text in the currency of `{field.currency}`" if field.currency else "exact")
    if field.reference:
        what.append(f"id of a {field.reference}")
    if field.by_verb:
        what.append("changes only through its own action")
    described = {**schema, "title": field.label, "description": ". ".join(each for each in what if each)}
    return described | ({"readOnly": True} if field.system else {})
