"""Verdicts are durable: written in the transaction they speak of, and replayed unchanged for ever."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import fields, replace
from operator import attrgetter
from typing import Any

from psycopg import sql

from server.changes import stored
from server.changes.stored import Connection, Statement
from shared_models.kernel.actor import Actor
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.verdict import Contest, Status, Verdict
from shared_models.kernel.write import Key

Asked = tuple[Id, Id]
"""A person, and the id of the mutation they ask for."""

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


async def recorded(connection: Connection, asked: Collection[Asked]) -> dict[Asked, Verdict]:
    """The verdicts that already stand, as each who asks is told them.

    The id of another's mutation travels with its changes: whoever names it learns how it ended, and nothing it held.
    """
    rows = await (await connection.execute(_SELECT, [stored.id_array({each for _, each in asked})])).fetchall()
    found: dict[Id, tuple[Id, Verdict]] = {}
    for author, *values in rows:
        verdict = _verdict(values)
        found[verdict.mutation_id] = author, verdict
    return {(who, each): told(*found[each], who) for who, each in asked if each in found}


async def of_person(connection: Connection, person: Id, mutation_ids: Iterable[Id]) -> dict[Id, Verdict]:
    """The same for one person, by mutation id."""
    found = await recorded(connection, [(person, each) for each in mutation_ids])
    return {each: verdict for (_, each), verdict in found.items()}


def told(author: Id, verdict: Verdict, who: Id) -> Verdict:
    """What somebody is told of the verdict on an author's mutation."""
    if who == author:
        return verdict
    return replace(verdict, reason="", contests={}, title="", who="", since=0, waits_for="", other_id="")


async def refused(connection: Connection, keys: Sequence[Key]) -> dict[Key, Id]:
    """Of records that do not exist: the latest rejected mutation that would have created each, or that it waits for."""
    cursor = await connection.execute(_REFUSED, [[record_id for _, record_id in keys]])
    return {(name, record_id): root for name, record_id, root in await cursor.fetchall() if (name, record_id) in keys}


def recording(answers: Sequence[tuple[Actor, Mutation, Verdict]], *, where_none: bool = False) -> Statement:
    """What writes verdicts down, each with whose mutation it is about; `where_none` leaves those that stand already."""
    told = zip(*(_values(verdict) for _, _, verdict in answers), strict=True)
    columns: dict[str, Sequence[Any]] = dict(zip(_COLUMNS, told, strict=True))
    columns["actor"] = [actor.person for actor, _, _ in answers]
    columns["creates"] = [mutation.action is Action.CREATE for _, mutation, _ in answers]
    return stored.appending("verdict", columns, instants=["at"], where_none=where_none)


def _verdict(values: Sequence[Any]) -> Verdict:
    known = dict(zip(_COLUMNS, values, strict=True))
    known["status"] = Status(known["status"])
    known["contests"] = {name: Contest(**each) for name, each in known["contests"].items()}
    return Verdict(**known)
