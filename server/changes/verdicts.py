"""Verdicts are durable: written in the transaction they speak of, and replayed unchanged for ever."""

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from operator import attrgetter
from typing import Any

from psycopg import sql

from server.changes import stored
from server.changes.stored import Connection
from shared_models.kernel.actor import Actor
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.verdict import Contest, Status, Verdict
from shared_models.kernel.write import Key

_COLUMNS = tuple(each.name for each in fields(Verdict))
_values = attrgetter(*_COLUMNS)
_SELECT = sql.SQL("SELECT actor, {} FROM verdict WHERE mutation_id = ANY(%s::uuid[])").format(
    sql.SQL(", ").join(map(sql.Identifier, _COLUMNS))
)

_REFUSED = """
SELECT DISTINCT ON (record_id) record_type, record_id, coalesce(nullif(waits_for, ''), mutation_id::text)
FROM verdict WHERE status = 'rejected' AND creates AND record_id = ANY(%s::uuid[])
ORDER BY record_id, place DESC
"""


async def recorded(connection: Connection, asked: Mapping[Id, Id]) -> dict[Id, Verdict]:
    """The verdicts that already stand, by mutation id; `asked` has the person who asks for each.

    The id of another's mutation travels with its changes: whoever names it learns how it ended, and nothing it held.
    """
    found: dict[Id, Verdict] = {}
    for author, *values in await (await connection.execute(_SELECT, [stored.id_array(asked)])).fetchall():
        verdict = _verdict(values)
        found[verdict.mutation_id] = verdict if asked[verdict.mutation_id] == author else _of_another(verdict)
    return found


async def refused(connection: Connection, keys: Sequence[Key]) -> dict[Key, Id]:
    """Of records that do not exist: the latest rejected mutation that would have created each, or that it waits for."""
    cursor = await connection.execute(_REFUSED, [[record_id for _, record_id in keys]])
    return {(name, record_id): root for name, record_id, root in await cursor.fetchall() if (name, record_id) in keys}


async def record(
    connection: Connection,
    answers: Sequence[tuple[Actor, Mutation, Verdict]],
    *,
    where_none: bool = False,
) -> None:
    """Write verdicts down, each with whose mutation it is about; `where_none` leaves those alone that stand already."""
    told = zip(*(_values(verdict) for _, _, verdict in answers), strict=True)
    columns: dict[str, Sequence[Any]] = dict(zip(_COLUMNS, told, strict=True))
    columns["actor"] = [actor.person for actor, _, _ in answers]
    columns["creates"] = [mutation.action is Action.CREATE for _, mutation, _ in answers]
    await stored.append(connection, "verdict", columns, instants=["at"], where_none=where_none)


def _of_another(verdict: Verdict) -> Verdict:
    return replace(verdict, reason="", contests={}, title="", who="", since=0, waits_for="", other_id="")


def _verdict(values: Sequence[Any]) -> Verdict:
    known = dict(zip(_COLUMNS, values, strict=True))
    known["status"] = Status(known["status"])
    known["contests"] = {name: Contest(**each) for name, each in known["contests"].items()}
    return Verdict(**known)
