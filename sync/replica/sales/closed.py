"""Deals in stages where deals are over: how many there are, what they are worth, and which closed last.

Years of them gather, so nobody asks for all: one statement counts and adds up, another reads the newest.
"""

# ruff: noqa: S608 - the pieces are constants and conditions with parameters

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.ids import Id
from shared_models.kernel.money import EXPONENTS
from shared_models.kernel.record_type import RecordType
from sync.replica import lists
from sync.replica.conditions import Condition
from sync.replica.query import Query
from sync.replica.rows import to_text

_PART = 1_000_000
"""Amounts are added up in two parts, for their sum may be larger than SQLite's whole numbers."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which deals: those that `query` selects, worth at least so many whole units, `without` some row ids."""

    query: Query = field(default_factory=Query)
    least: int = 0
    without: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Tally:
    """The deals of a stage in one currency: how many, how many of them have an amount, and its sum in minor units."""

    stage: Id
    currency: str | None
    count: int
    worth: int
    total: int


def tallies(connection: Connection, deal: RecordType, stages: Sequence[Id], wanted: Wanted) -> list[Tally]:
    """What some stages hold."""
    where, parameters = _condition(connection, deal, stages, wanted)
    found = connection.execute(
        "SELECT r.stage_id, r.currency, count(*), count(r.amount), "
        f"coalesce(sum(r.amount / {_PART}), 0), coalesce(sum(r.amount % {_PART}), 0) "
        f"FROM deal AS r WHERE {where} GROUP BY r.stage_id, r.currency",
        parameters,
    )
    return [
        Tally(stage, currency, count, worth, parts * _PART + rest)
        for stage, currency, count, worth, parts, rest in found.fetchall()
    ]


def newest(
    connection: Connection, deal: RecordType, columns: str, stage: Id, wanted: Wanted, limit: int
) -> Iterable[tuple[Any, ...]]:
    """Columns of the deals of a stage that closed last, newest first."""
    where, parameters = _condition(connection, deal, [stage], wanted)
    sql = f"SELECT {columns} FROM deal AS r WHERE {where} ORDER BY r.closed_at DESC, r.rid LIMIT ?"
    found: list[tuple[Any, ...]] = connection.execute(sql, [*parameters, limit]).fetchall()
    return found


def ids(connection: Connection, deal: RecordType, stage: Id, wanted: Wanted) -> list[Id]:
    """All deals of a stage."""
    where, parameters = _condition(connection, deal, [stage], wanted)
    return [each[0] for each in connection.execute(f"SELECT r.id FROM deal AS r WHERE {where}", parameters)]


def owners(connection: Connection, stages: Sequence[Id]) -> set[Id]:
    """Whose deals some stages hold."""
    sql = (
        "SELECT DISTINCT owner_id FROM deal WHERE deleted_at IS NULL AND owner_id IS NOT NULL "
        "AND stage_id IN (SELECT value FROM json_each(?))"
    )
    return {each[0] for each in connection.execute(sql, (to_text(list(stages)),))}


def _condition(connection: Connection, deal: RecordType, stages: Sequence[Id], wanted: Wanted) -> Condition:
    where, parameters = lists.condition_of(connection, deal, wanted.query)
    if len(stages) == 1:
        where, parameters = f"{where} AND r.stage_id = ?", [*parameters, stages[0]]
    else:
        where += " AND r.stage_id IN (SELECT value FROM json_each(?))"
        parameters = [*parameters, to_text(list(stages))]
    if wanted.without:
        where += " AND r.rid NOT IN (SELECT value FROM json_each(?))"
        parameters.append(to_text(list(wanted.without)))
    if wanted.least:
        sql, values = _worth(wanted.least)
        where += f" AND {sql}"
        parameters += values
    return where, parameters


def _worth(least: int) -> Condition:
    """Worth at least so many whole units, each amount in its own currency."""
    sql, parameters = "", []
    for exponent in sorted(set(EXPONENTS.values())):
        sql += " WHEN r.currency IN (SELECT value FROM json_each(?)) THEN ?"
        parameters += [to_text([each for each in EXPONENTS if EXPONENTS[each] == exponent]), least * 10**exponent]
    return f"r.amount >= CASE{sql} ELSE ? END", [*parameters, least * 100]
