"""Lists, single records and their history.

PostgreSQL hands over values in their JSON form; here they are only joined.
"""

from collections.abc import Sequence
from typing import Any

from psycopg import sql
from starlette.responses import Response

from server.changes import stored
from server.changes.stored import Connection
from server.rest.call import Call, answer
from server.rest.history_form import history_page
from server.rest.list_query import Custom, ListQuery, read_fields, read_limit, read_list_query
from server.rest.statements import count_statement, list_statement, record_statement
from shared_models.crm.custom_field import definition
from shared_models.kernel.faults import InvalidValue, NotFound
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.record_type import CUSTOM

_AS = {Kind.DECIMAL: Kind.INTEGER, Kind.MONEY: Kind.INTEGER, Kind.REFERENCE: Kind.TEXT}
"""How custom values stand in JSON, and are compared: numbers as whole numbers of their last decimal, ids as text."""


async def list_records(call: Call) -> Response:
    """`GET /contacts`: one page, and the cursor of the next."""
    whose = call.whose()
    pairs = call.request.query_params.multi_items()
    custom = await _custom_fields(call) if any(name.startswith(f"{CUSTOM}.") for name, _ in pairs) else {}
    query = read_list_query(call.resource, call.caller.permissions, pairs, custom)
    about = _about(call, query, whose)
    place = call.cursors.read(about, query.cursor) if query.cursor else None
    statement, parameters = list_statement(call.resource.record_type, query, place, whose)
    counting = (count_statement(call.resource.record_type, query, whose),) if query.count else ()
    rows, *total = await call.database.reads.in_tenant(call.caller.tenant, (statement, parameters), *counting)
    page = rows[: query.limit]
    following = call.cursors.write(about, page[-1][:2]) if len(rows) > query.limit else None
    names = [each.name for each in query.fields]
    document: dict[str, Any] = {"data": [dict(zip(names, row[2:], strict=True)) for row in page], "next": following}
    return answer(document | {"total": total[0][0][0]} if total else document)


def _about(call: Call, query: ListQuery, whose: str | None) -> str:
    """What a cursor holds for: the tenant, the list, whose records, its order and conditions, but not its columns."""
    filters = sorted((each.field.name, each.operator, each.value) for each in query.filters)
    conditions = (query.search, query.deleted, filters)
    return repr(
        (call.caller.tenant.id, whose, call.resource.record_type.name, query.sort, query.descending, *conditions)
    )


async def _custom_fields(call: Call) -> Custom:
    kind, name = call.catalogue.record_type("custom_field"), call.resource.record_type.name

    async def work(connection: Connection) -> Sequence[RecordField]:
        mine = sql.SQL("record_type = %s AND deleted_at IS NULL")
        return [definition(row) for row in await stored.where(connection, kind, mine, [name])]

    found = await call.read(work)
    return {
        f"{CUSTOM}.{each.name}": RecordField(f"{CUSTOM}.{each.name}", each.label, _AS.get(each.kind, each.kind))
        for each in found
    }


async def get_record(call: Call) -> Response:
    """`GET /contacts/{id}`: the record, with its version as ETag."""
    whose = call.whose()
    call.no_parameters("fields", "deleted")
    parameters = call.request.query_params
    deleted = parameters.get("deleted", "without")
    if deleted not in ("with", "without"):
        raise InvalidValue("`deleted` is one of without, with.", field="deleted")
    fields = read_fields(call.resource, call.caller.permissions, parameters.get("fields"))
    names = tuple(each.name for each in fields)
    statement = record_statement(call.resource.record_type, names, deleted == "with", whose, call.record_id)

    [rows] = await call.database.reads.in_tenant(call.caller.tenant, statement)
    if not rows:
        raise NotFound(f"This {call.resource.record_type.label.lower()} does not exist.")
    version, *values = rows[0]
    if call.already_has(version):
        unchanged = answer(b"", version)
        return Response(status_code=304, headers={"etag": unchanged.headers["etag"], "vary": "Authorization"})
    return answer(dict(zip(names, values, strict=True)), version)


async def get_history(call: Call) -> Response:
    """`GET /contacts/{id}/history`: what was changed by whom from which device, newest first."""
    whose = call.whose()
    call.no_parameters("limit", "cursor")
    limit = read_limit(call.request.query_params.get("limit"))
    about = repr((call.caller.tenant.id, call.record_id, "history"))
    cursor = call.request.query_params.get("cursor")
    place = call.cursors.read(about, cursor) if cursor else None
    readable = {each.name for each in call.resource.readable(call.caller.permissions)}

    async def work(connection: Connection) -> Any:
        return await history_page(connection, call.resource.record_type, call.record_id, whose, readable, place, limit)

    changes, last = await call.read(work)
    return answer({"data": changes, "next": call.cursors.write(about, last) if last else None})
