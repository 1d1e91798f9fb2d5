"""The parameters that resources share, in the query, in the path and in the header."""

from typing import Any

from server.derive.resources import Resource
from server.rest.list_query import DELETED, LIMIT, MAX_LIMIT, MAX_SEARCH, TITLE, is_sortable
from server.rest.openapi.field_schema import UUID, Schema

Parameter = dict[str, Any]

IF_MATCH = '^("[0-9]{1,18}"|\\*)$'
KEY = "^[!-~]([ -~]{0,198}[!-~])?$"

SHARED: dict[str, Parameter] = {
    "id": {
        "name": "id",
        "in": "path",
        "required": True,
        "schema": {"type": "string", "format": "uuid", "pattern": UUID},
        "description": "The record's id",
    },
    "limit": {
        "name": "limit",
        "in": "query",
        "schema": {"type": "integer", "minimum": 1, "maximum": MAX_LIMIT, "default": LIMIT},
        "description": "Records on a page",
    },
    "cursor": {
        "name": "cursor",
        "in": "query",
        "schema": {"type": "string"},
        "description": "`next` of the page before; the other parameters stay the same",
    },
    "q": {
        "name": "q",
        "in": "query",
        "schema": {"type": "string", "maxLength": MAX_SEARCH},
        "description": "Full-text search: every word, or its beginning, in any searchable field; case and accents do "
        "not matter",
    },
    "deleted": {
        "name": "deleted",
        "in": "query",
        "schema": {"type": "string", "enum": list(DELETED), "default": DELETED[0]},
        "description": "Whether deleted records are listed",
    },
    "count": {
        "name": "count",
        "in": "query",
        "schema": {"type": "boolean", "default": False},
        "description": "Also count all records of the list, as `total`; costs time on long lists",
    },
    "deleted_too": {
        "name": "deleted",
        "in": "query",
        "schema": {"type": "string", "enum": ["without", "with"], "default": "without"},
        "description": "Whether a deleted record is answered",
    },
    "if_match": {
        "name": "If-Match",
        "in": "header",
        "schema": {"type": "string", "pattern": IF_MATCH},
        "description": "The version the request is meant for, as ETag gave it; 412 when the record has changed since",
        "example": '"42"',
    },
    "if_none_match": {
        "name": "If-None-Match",
        "in": "header",
        "schema": {"type": "string"},
        "description": "The version you have, as ETag gave it; 304 when it is still the newest",
    },
    "idempotency_key": {
        "name": "Idempotency-Key",
        "in": "header",
        "schema": {"type": "string", "pattern": KEY},
        "description": "1 to 200 visible characters of your choice: sent again with the same key, a request happens "
        "once and gets the same answer",
    },
}


def shared(*names: str) -> list[Schema]:
    """Pointers to shared parameters."""
    return [{"$ref": f"#/components/parameters/{name}"} for name in names]


def fields_parameter(resource: Resource) -> Parameter:
    """`fields=a,b`."""
    return {
        "name": "fields",
        "in": "query",
        "style": "form",
        "explode": False,
        "schema": {"type": "array", "items": {"type": "string", "enum": [each.name for each in resource.shown]}},
        "description": "Only these fields, separated by commas; `id` is always there",
    }


def sort_parameter(resource: Resource) -> Parameter:
    """`sort=-amount`."""
    names = [TITLE, *(each.name for each in resource.shown if is_sortable(each))]
    return {
        "name": "sort",
        "in": "query",
        "schema": {"type": "string", "enum": [*names, *(f"-{name}" for name in names)], "default": TITLE},
        "description": "The order; with `-` descending. `title` is what people call the record. Records without a "
        "value come last",
    }


def filters_parameter(name: str) -> Parameter:
    """All filters of a resource, each a query parameter of its own."""
    return {
        "name": "filters",
        "in": "query",
        "style": "form",
        "explode": True,
        "schema": {"$ref": f"#/components/schemas/{name}Filters"},
        "description": "One parameter per condition: `city=Bern`, `amount.gte=1000.00`, `city.in=Bern,Basel`, "
        "`owner_id.null=true`, `tags.contains=…`; your own fields as `custom.<key>=…`. `.ne` also finds records "
        "without a value.",
    }
