"""Verdicts are durable: written in the transaction they speak of, and replayed unchanged for ever."""

from collections.abc import Sequence
from dataclasses import fields
from operator import attrgetter
from typing import Any

from psycopg import sql

from server.changes import stored
from server.changes.stored import Connection
from shared_models.kernel.actor import Actor
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant, to_rfc3339
from shared_models.kernel.verdict import Contest, Status, Verdict

_COLUMNS = tuple(each.name for each in fields(Verdict))
_values = attrgetter(*_COLUMNS)
_SELECT = sql.SQL("SELECT {} FROM verdict WHERE mutation_id = ANY(%s::uuid[])").format(
    sql.SQL(", ").join(map(sql.Identifier, _COLUMNS))
)


async def recorded(connection: Connection, mutation_ids: Sequence[Id]) -> dict[Id, Verdict]:
    """The verdicts that already stand, by mutation id."""
    cursor = await connection.execute(_SELECT, [stored.id_array(mutation_ids)])
    return {values[0]: _verdict(values) for values in await cursor.fetchall()}


async def record(connection: Connection, verdicts: Sequence[tuple[Actor, Verdict]], at: Instant) -> None:
    """Write verdicts down, each with whose mutation it is about."""
    when = to_rfc3339(at)
    documents = [
        dict(zip(_COLUMNS, _values(verdict), strict=True)) | {"actor": actor.person, "at": when}
        for actor, verdict in verdicts
    ]
    await stored.append(connection, "verdict", documents)


def _verdict(values: tuple[Any, ...]) -> Verdict:
    known = dict(zip(_COLUMNS, values, strict=True))
    known["status"] = Status(known["status"])
    known["contests"] = {name: Contest(**each) for name, each in known["contests"].items()}
    return Verdict(**known)
