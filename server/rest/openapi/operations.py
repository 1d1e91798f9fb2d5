"""The operations of one resource, by path and method."""

from typing import Any

from server.derive.resources import Resource
from server.rest.openapi.field_schema import Schema
from server.rest.openapi.parameters import fields_parameter, filters_parameter, shared, sort_parameter
from server.rest.openapi.record_schemas import name_of, record_example, reference, verb_id, verb_schema_name
from shared_models.kernel.verb import Verb

Operation = dict[str, Any]
_READING = ("401", "403", "404", "422", "500", "503")
_WRITING = ("400", "401", "403", "404", "409", "412", "413", "415", "422", "500", "503")
_ETAG = {"ETag": {"description": "The record's version", "schema": {"type": "string"}}}


def operations(resource: Resource) -> dict[str, dict[str, Operation]]:
    """Every path of the resource and what it takes."""
    record = f"{resource.path}/{{id}}"
    paths = {
        resource.path: {"get": _list(resource)},
        record: {"get": _get(resource)},
        f"{record}/history": {"get": _history(resource)},
    }
    if not resource.record_type.system:
        paths[resource.path]["post"] = _create(resource)
        paths[record] |= {"patch": _patch(resource), "delete": _delete(resource)}
        paths[f"{record}/restore"] = {"post": _restore(resource)}
    for each in resource.verbs.values():
        paths[f"{record}/{each.name}"] = {"post": _verb(resource, each)}
    return paths


def _operation(
    resource: Resource, name: str, summary: str, parameters: list[Schema], answers: Schema, problems: tuple[str, ...]
) -> Operation:
    return {
        "operationId": name,
        "summary": summary,
        "tags": [resource.record_type.label_plural],
        "security": [{"bearer": []}],
        "parameters": parameters,
        "responses": answers | {each: {"$ref": f"#/components/responses/Problem{each}"} for each in problems},
    }


def _list(resource: Resource) -> Operation:
    kind, name = resource.record_type, name_of(resource.record_type)
    parameters = [
        *shared("limit", "cursor", "q", "deleted", "count"),
        fields_parameter(resource),
        sort_parameter(resource),
        filters_parameter(name),
    ]
    example = {"data": [record_example(resource)], "next": None}
    answers = {"200": _answer("One page", f"{name}Page", example, headers=False)}
    return _operation(
        resource, _id("list", kind.plural), f"List {kind.label_plural.lower()}", parameters, answers, ("400", *_READING)
    )


def _create(resource: Resource) -> Operation:
    kind = resource.record_type
    made = _record_answer(resource, "The new record")
    made["headers"] = _ETAG | {"Location": {"description": "Its address", "schema": {"type": "string"}}}
    parameters = shared("idempotency_key")
    found = _operation(
        resource, _id("create", kind.name), f"Make a {kind.label.lower()}", parameters, {"201": made}, _WRITING
    )
    return found | {"requestBody": _body(f"{name_of(kind)}New")}


def _get(resource: Resource) -> Operation:
    kind = resource.record_type
    answers = {
        "200": _record_answer(resource, "The record"),
        "304": {"description": "You have the newest version", "headers": _ETAG},
    }
    parameters = [*shared("id", "deleted_too", "if_none_match"), fields_parameter(resource)]
    return _operation(resource, _id("get", kind.name), f"Read a {kind.label.lower()}", parameters, answers, _READING)


def _patch(resource: Resource) -> Operation:
    kind = resource.record_type
    found = _change(resource, _id("update", kind.name), f"Change a {kind.label.lower()}")
    found["description"] = (
        "Sets the fields in the body and leaves the others. Without `If-Match` it does so whatever they hold now."
    )
    return found | {"requestBody": _body(f"{name_of(kind)}Patch")}


def _delete(resource: Resource) -> Operation:
    kind = resource.record_type
    found = _change(resource, _id("delete", kind.name), f"Delete a {kind.label.lower()}")
    return found | {"description": "The record can be restored."}


def _restore(resource: Resource) -> Operation:
    kind = resource.record_type
    return _change(resource, _id("restore", kind.name), f"Restore a deleted {kind.label.lower()}")


def _verb(resource: Resource, verb: Verb) -> Operation:
    required = any(each.required and each.default is None for each in verb.arguments)
    found = _change(resource, verb_id(verb), verb.label) | {"description": verb.help}
    return found | {"requestBody": _body(verb_schema_name(verb), required=required)}


def _change(resource: Resource, name: str, summary: str) -> Operation:
    answers = {"200": _record_answer(resource, "The record as this request left it")}
    return _operation(resource, name, summary, shared("id", "if_match", "idempotency_key"), answers, _WRITING)


def _history(resource: Resource) -> Operation:
    kind = resource.record_type
    answers = {"200": _answer("Changes, newest first", "ChangePage", None, headers=False)}
    parameters = shared("id", "limit", "cursor")
    name, summary = _id("get", f"{kind.name}_history"), f"What happened to a {kind.label.lower()}"
    return _operation(resource, name, summary, parameters, answers, ("400", *_READING))


def _record_answer(resource: Resource, description: str) -> Schema:
    return _answer(description, name_of(resource.record_type), record_example(resource), headers=True)


def _answer(description: str, schema: str, example: Any, *, headers: bool) -> Schema:
    content: Schema = {"schema": reference(schema)} | ({"example": example} if example is not None else {})
    found: Schema = {"description": description, "content": {"application/json": content}}
    return found | ({"headers": _ETAG} if headers else {})


def _body(schema: str, *, required: bool = True) -> Schema:
    return {"required": required, "content": {"application/json": {"schema": reference(schema)}}}


def _id(verb: str, noun: str) -> str:
    return f"{verb}_{noun.replace('-', '_')}"
