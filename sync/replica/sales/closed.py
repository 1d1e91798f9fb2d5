"""Records in stages where they are over: how many there are, what they are worth, and which closed last.

Years of them gather, so nobody asks for all: one statement counts and adds up, another reads the newest.
"""

# ruff: noqa: S608 - identifiers come from declarations, values are always parameters

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
from sync.replica.tables import quoted, table

_PART = 1_000_000
"""Amounts are added up in two parts, for their sum may be larger than SQLite's whole numbers."""


@dataclass(frozen=True, slots=True)
class Divided:
    """Records of a type by the field `by`, which says how far each is, and `ended`, which says when it came to that."""

    record: RecordType
    by: str
    ended: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which records: those that `query` selects, worth at least so many whole units, `without` some row ids."""

    query: Query = field(default_factory=Query)
    least: int = 0
    without: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Tally:
    """The records of a stage in one currency: how many, how many of them have an amount, and its sum in minor units."""

    stage: Id
    currency: str | None
    count: int
    worth: int
    total: int


def tallies(connection: Connection, of: Divided, stages: Sequence[Id], wanted: Wanted) -> list[Tally]:
    """What some stages hold."""
    where, parameters = _condition(connection, of, stages, wanted)
    found = connection.execute(
        f"SELECT r.{quoted(of.by)}, r.currency, count(*), count(r.amount), "
        f"coalesce(sum(r.amount / {_PART}), 0), coalesce(sum(r.amount % {_PART}), 0) "
        f"FROM {table(of.record)} AS r WHERE {where} GROUP BY r.{quoted(of.by)}, r.currency",
        parameters,
    )
    return [
        Tally(stage, currency, count, worth, parts * _PART + rest)
        for stage, currency, count, worth, parts, rest in found.fetchall()
    ]


def newest(
    connection: Connection, of: Divided, columns: str, stage: Id, wanted: Wanted, limit: int
) -> Iterable[tuple[Any, ...]]:
    """Columns of the records of a stage that closed last, newest first."""
    where, parameters = _condition(connection, of, [stage], wanted)
    ordered = f"ORDER BY r.{quoted(of.ended)} DESC, r.rid LIMIT ?"
    sql = f"SELECT {columns} FROM {table(of.record)} AS r WHERE {where} {ordered}"
    found: list[tuple[Any, ...]] = connection.execute(sql, [*parameters, limit]).fetchall()
    return found


def ids(connection: Connection, of: Divided, stage: Id, wanted: Wanted) -> list[Id]:
    """All records of a stage."""
    where, parameters = _condition(connection, of, [stage], wanted)
    sql = f"SELECT r.id FROM {table(of.record)} AS r WHERE {where}"
    return [each[0] for each in connection.execute(sql, parameters)]


def owners(connection: Connection, of: Divided, stages: Sequence[Id]) -> set[Id]:
    """Whose records some stages hold."""
    sql = (
        f"SELECT DISTINCT owner_id FROM {table(of.record)} WHERE deleted_at IS NULL AND owner_id IS NOT NULL "
        f"AND {quoted(of.by)} IN (SELECT value FROM json_each(?))"
    )
    return {each[0] for each in connection.execute(sql, (to_text(list(stages)),))}


def _condition(connection: Connection, of: Divided, stages: Sequence[Id], wanted: Wanted) -> Condition:
    where, parameters = lists.condition_of(connection, of.record, wanted.query)
    if len(stages) == 1:
        where, parameters = f"{where} AND r.{quoted(of.by)} = ?", [*parameters, stages[0]]
    else:
        where += f" AND r.{quoted(of.by)} IN (SELECT value FROM json_each(?))"
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
