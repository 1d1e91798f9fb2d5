"""A record's history in JSON form. An amount is shown with the decimals of the currency the record had at that time."""

from collections.abc import Mapping, Sequence
from typing import Any

from psycopg import sql

from server.changes import feed, stored
from server.changes.stored import Connection
from shared_models.kernel.change import Change
from shared_models.kernel.faults import NotFound
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import to_rfc3339
from shared_models.kernel.json_form import value_to_json
from shared_models.kernel.record_field import Value
from shared_models.kernel.record_type import RecordType

NEWEST = (2**62, 0)
_LATER_CURRENCY = sql.SQL(
    "SELECT before ->> {name} FROM {ever} WHERE record_id = %s AND (version, position) >= (%s, %s) AND before ? {name} "
    "ORDER BY version, position LIMIT 1"
)


async def history_page(
    connection: Connection,
    record_type: RecordType,
    record_id: Id,
    whose: str | None,
    readable: set[str],
    place: Sequence[int] | None,
    limit: int,
) -> tuple[list[dict[str, Any]], tuple[int, int] | None]:
    """The changes before a place (version, position), newest first, and the place of the last if there are more.

    `whose` is the only bucket in which the record may lie now, None for any; who sees a record sees all its history.
    """
    rows = await stored.rows(connection, record_type, [record_id])
    if not rows or whose not in (None, rows[0]["bucket"]):
        raise NotFound(f"This {record_type.label.lower()} does not exist.")
    before = (place[0], place[1]) if place else NEWEST
    changes = await feed.history(connection, record_id, before, limit + 1)
    currencies = {name: rows[0][name] for name in {each.currency for each in record_type.fields if each.currency}}
    if place:
        currencies |= await _currencies_at(connection, record_id, currencies, before)
    shown = [_change_form(record_type, each, readable, currencies) for each in changes[:limit]]
    last = changes[limit - 1] if len(changes) > limit else None
    return shown, (last.version, last.position) if last else None


async def _currencies_at(
    connection: Connection, record_id: Id, currencies: Mapping[str, Value], before: tuple[int, int]
) -> dict[str, Value]:
    """The currencies as they were right before a place: what the first later change of each replaced."""
    found: dict[str, Value] = {}
    for name in currencies:
        statement = _LATER_CURRENCY.format(name=sql.Literal(name), ever=feed.EVER)
        row = await (await connection.execute(statement, [record_id, *before])).fetchone()
        if row is not None:
            found[name] = row[0]
    return found


def _change_form(
    record_type: RecordType, change: Change, readable: set[str], currencies: dict[str, Value]
) -> dict[str, Any]:
    """One change; `currencies` is what held after it, and afterwards what held before it."""
    after = _values_form(record_type, change.after, readable, currencies)
    currencies |= {name: change.before[name] for name in currencies if name in change.before}
    return {
        "version": change.version,
        "position": change.position,
        "at": to_rfc3339(change.at),
        "actor": change.actor,
        "device": change.device,
        "kind": change.kind.value,
        "verb": change.verb or None,
        "before": _values_form(record_type, change.before, readable, currencies),
        "after": after,
        "mutation_id": change.mutation_id,
    }


def _values_form(
    record_type: RecordType, values: Mapping[str, Value], readable: set[str], currencies: Mapping[str, Value]
) -> dict[str, Any]:
    context = {**currencies, **values}
    return {
        name: value_to_json(record_type.field(name), value, context)
        for name, value in values.items()
        if name.partition(".")[0] in readable  # `custom.<key>` may be read where `custom` may
    }
