"""Verdicts are durable: written in the transaction they speak of, and replayed unchanged for ever."""

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

import msgspec
from psycopg import sql

from server.changes.stored import Connection, as_json
from shared_models.kernel.actor import Actor
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant, to_datetime
from shared_models.kernel.verdict import Contest, Status, Verdict

_COLUMNS = tuple(each.name for each in fields(Verdict))
_SELECT = sql.SQL("SELECT {} FROM verdict WHERE mutation_id = ANY(%s::uuid[])").format(
    sql.SQL(", ").join(map(sql.Identifier, _COLUMNS))
)
_INSERT = sql.SQL(
    "INSERT INTO verdict ({}, actor, at) SELECT *, %s::uuid, %s FROM unnest("
    "%s::uuid[], %s::text[], %s::uuid[], %s::text[], %s::bigint[], %s::text[], %s::text[], %s::text[], %s::int[], "
    "%s::jsonb[])"
).format(sql.SQL(", ").join(map(sql.Identifier, _COLUMNS)))


async def recorded(connection: Connection, mutation_ids: Sequence[Id]) -> dict[Id, Verdict]:
    """The verdicts that already stand, by mutation id."""
    cursor = await connection.execute(_SELECT, [list(mutation_ids)])
    return {values[0]: _verdict(values) for values in await cursor.fetchall()}


async def record(connection: Connection, verdicts: Sequence[Verdict], actor: Actor, at: Instant) -> None:
    """Write verdicts down."""
    columns: list[list[Any]] = [[getattr(each, name) for each in verdicts] for name in _COLUMNS]
    columns[-1] = [as_json(msgspec.to_builtins(each)) for each in columns[-1]]
    await connection.execute(_INSERT, [actor.person, to_datetime(at), *columns])


def _verdict(values: tuple[Any, ...]) -> Verdict:
    known = dict(zip(_COLUMNS, values, strict=True))
    known["status"] = Status(known["status"])
    known["contests"] = {name: Contest(**each) for name, each in known["contests"].items()}
    return Verdict(**known)
