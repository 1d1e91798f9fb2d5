"""The component schemas of one resource: the record, the bodies that make and change it, its filters, its pages."""

from collections.abc import Mapping
from typing import Any

from server.derive.resources import Resource
from server.rest.openapi.field_schema import Schema, example, filter_schemas, read_schema, write_schema
from shared_models.kernel.ids import NIL
from shared_models.kernel.record_field import LISTED, STRUCTURED, Kind, RecordField
from shared_models.kernel.record_type import CUSTOM, RecordType
from shared_models.kernel.verb import Verb

_CUSTOM: Schema = {
    "type": "object",
    "title": "Custom fields",
    "description": "Values of the fields that your organisation has defined, by their key",
    "additionalProperties": {"type": ["string", "integer", "boolean", "null"]},
}


def name_of(record_type: RecordType) -> str:
    """The schema's name: `SavedView`."""
    return record_type.name.replace("_", " ").title().replace(" ", "")


def reference(name: str) -> Schema:
    """A pointer to a component schema."""
    return {"$ref": f"#/components/schemas/{name}"}


def record_schemas(resource: Resource) -> dict[str, Schema]:
    """All component schemas of a resource by name."""
    kind, name = resource.record_type, name_of(resource.record_type)
    schemas: dict[str, Schema] = {
        name: {
            "type": "object",
            "title": kind.label,
            "description": kind.help,
            "properties": {each.name: read_schema(each) for each in resource.shown},
            "required": ["id"],
            "additionalProperties": False,
        },
        f"{name}Page": page_schema(kind.label_plural, reference(name)),
        f"{name}Filters": {
            "type": "object",
            "title": f"Filters of {kind.label_plural.lower()}",
            "properties": {key: value for each in resource.shown for key, value in filter_schemas(each).items()},
            "additionalProperties": False,
        },
    }
    if not kind.system:
        schemas[f"{name}New"] = _body_schema(resource, new=True)
        schemas[f"{name}Patch"] = _body_schema(resource, new=False)
    for each in resource.verbs.values():
        schemas[verb_schema_name(each)] = _verb_schema(each)
    return schemas


def page_schema(title: str, item: Schema) -> Schema:
    """A page of a list."""
    properties = {
        "data": {"type": "array", "items": item},
        "next": {"type": ["string", "null"], "description": "`cursor` of the next page; null on the last one"},
        "total": {"type": "integer", "minimum": 0, "description": "Only when asked for with `count=true`"},
    }
    return {
        "type": "object",
        "title": title,
        "properties": properties,
        "required": ["data", "next"],
        "additionalProperties": False,
    }


def _body_schema(resource: Resource, *, new: bool) -> Schema:
    kind = resource.record_type
    fields = [each for each in kind.own_fields if new or not each.by_verb]
    properties = {each.name: write_schema(each, partial=not new) for each in fields} | {CUSTOM: _CUSTOM}
    schema: Schema = {
        "type": "object",
        "title": f"{'New' if new else 'Changes to a'} {kind.label.lower()}",
        "properties": properties,
        "additionalProperties": False,
        "example": new_example(kind) if new else patch_example(kind),
    }
    if new:
        identity = {**read_schema(kind.field("id")), "description": "A UUIDv7 made by you; without it one is made"}
        properties["id"] = {key: value for key, value in identity.items() if key != "readOnly"}
        required = [each.name for each in fields if each.required and each.default is None]
        schema |= {"required": required} if required else {}
    return schema


def new_example(kind: RecordType) -> dict[str, Any]:
    """A believable body for a new record: what is required, and the first plain fields that its rules allow."""
    found = {each.name: example(each) for each in kind.own_fields if each.required and each.default is None}
    plain = [each for each in kind.own_fields if not (each.reference or each.by_verb or each.unique) and _plain(each)]
    for each in plain[:5]:
        told = {**found, each.name: example(each)}
        if _broken(kind, told) <= _broken(kind, found):
            found = told
    if any(each.kind is Kind.MONEY and each.name in found for each in kind.own_fields):
        found |= {each.currency: "EUR" for each in kind.own_fields if each.currency}
    return found


def _broken(kind: RecordType, values: Mapping[str, Any]) -> int:
    """How many rules of its own a record of these values would break."""
    return len(list(kind.rules({**kind.blank, **values, "id": NIL}))) if kind.rules else 0


def patch_example(kind: RecordType) -> dict[str, Any]:
    """A believable change."""
    plain = [each for each in kind.own_fields if not (each.reference or each.by_verb or each.unique) and _plain(each)]
    return {each.name: example(each) for each in plain[-2:]}


def record_example(resource: Resource) -> dict[str, Any]:
    """A believable answer."""
    made = {"version": 42, "deleted_at": None, "custom": None} | new_example(resource.record_type)
    found = {each.name: example(each) if each.required or each.system else None for each in resource.shown}
    found |= {each.name: [] for each in resource.shown if each.kind in LISTED}
    return {name: made.get(name, value) for name, value in found.items()}


def _plain(field: RecordField) -> bool:
    return field.kind not in STRUCTURED and field.kind is not Kind.MONEY


def verb_id(verb: Verb) -> str:
    """The name of a verb among those of all record types: `move_deal`, `merge_into_contact`."""
    told = verb.name.endswith(verb.record_type.rpartition("_")[2])
    return verb.name if told else f"{verb.name}_{verb.record_type}"


def verb_schema_name(verb: Verb) -> str:
    """The name of the schema of a verb's arguments: `MoveDeal`."""
    return verb_id(verb).replace("_", " ").title().replace(" ", "")


def _verb_schema(verb: Verb) -> Schema:
    required = [each.name for each in verb.arguments if each.required and each.default is None]
    return {
        "type": "object",
        "title": verb.label,
        "properties": {each.name: write_schema(each) for each in verb.arguments},
        "additionalProperties": False,
        "example": {each.name: example(each) for each in verb.arguments if each.required or each.default is not None},
        **({"required": required} if required else {}),
    }
