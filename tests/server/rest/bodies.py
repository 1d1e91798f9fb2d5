"""Valid and wrong bodies for every declared record type, made from its declaration: a new one is covered by itself."""

from __future__ import annotations

from random import Random
from typing import Any

from server.changes.apply import apply
from server.rest.openapi.record_schemas import new_example
from shared_models.kernel.actor import SYSTEM
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.record_type import RecordType
from sync.clock import new_id, now
from tests.contracts.sample import id_for, sample, unique_value
from tests.server.rest.conftest import Api

WRITABLE = [each for each in catalogue() if not each.system]


async def valid_body(api: Api, kind: RecordType) -> dict[str, Any]:
    """A body that makes a record, with what it has to refer to."""
    body = new_example(kind)
    if kind.name == "outbox_message":
        body["not_before"] = "2999-01-01T00:00:00.000000Z"  # nobody sends it meanwhile
    if kind.name == "recurring_document":
        body["starts"] = "2999-01-01"  # nobody draws it up meanwhile, however long a test takes
    for each in kind.own_fields:
        if each.required and each.reference:
            body[each.name] = await made(api, each.reference)
        if each.unique:
            body[each.name] = unique_value(each, new_id())
    return body


async def made(api: Api, name: str) -> str:
    """The id of a record of a type; made the first time it is asked for."""
    if name not in api.made:
        kind = catalogue().record_type(name)
        if kind.system:
            if name == "number_void":
                series = (await api.make("number-series", prefix=f"Lost {new_id()}"))["id"]
                assert (await api("POST", f"/number-series/{series}/void_series", {"reason": "Lost."})).is_success
            elif name != "member":
                return await _by_the_product(api, kind)
            api.made[name] = (await api.get(f"/{kind.plural}"))["data"][0]["id"]
        else:
            api.made[name] = (await api.make(kind.plural, **await valid_body(api, kind)))["id"]
    return api.made[name]


async def _by_the_product(api: Api, kind: RecordType) -> str:
    """The id of a record that nobody makes by hand."""
    targets = {
        each.reference: await made(api, each.reference) for each in kind.own_fields if each.required and each.reference
    }
    new = Mutation(new_id(), kind.name, id_for(kind), Action.CREATE, sample(kind, targets, Random(kind.name)))
    (verdict,) = await apply(api.app.state.identity.database, api.tenant, SYSTEM, [new], now())
    assert verdict.stands, verdict.reason
    api.made[kind.name] = new.record_id
    return new.record_id


def wrong_values(field: RecordField) -> list[Any]:
    """Values of types that a field does not take."""
    never: list[Any] = [1.5, {"a": [1.5]}]
    if field.kind is Kind.JSON:
        return [1.5, [1.5], 10**30, "\x00"]
    if field.kind is not Kind.BOOLEAN:
        never.append(True)
    if field.kind in (Kind.INTEGER, Kind.DURATION):
        return [*never, "1", "", [], 10**30, 2**63]
    if field.kind is Kind.LINES:
        return [*never, "x", 7, [7], [{"no such column": 1}]]
    if field.kind in (Kind.REFERENCES, Kind.LABELS):
        return [*never, "x", "", [1], ["\x00"]]
    never += [7, ["x"]]
    if field.kind in (Kind.MONEY, Kind.DECIMAL):
        return [*never, "", "1e3", "1.23456789012", "9" * 30]
    if field.kind in (Kind.DAY, Kind.INSTANT, Kind.REFERENCE, Kind.BOOLEAN):
        return [*never, "", "x", "2026-02-30", "2026-01-01T00:00:00"]
    return [*never, "\x00", "x" * 200_000]
