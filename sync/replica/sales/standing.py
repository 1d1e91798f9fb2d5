"""The open deals that stand in each stage now, and which of them have been there for longer than is usual."""

# ruff: noqa: S608 - the pieces are constants of this folder, values are always parameters

from collections.abc import Mapping, Sequence
from typing import Any

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from sync.replica.rows import to_text
from sync.replica.sales.scope import Scope, deal_ids


def standing(
    connection: Connection, scope: Scope, usual: Mapping[Id, int], now: Instant
) -> Mapping[Id, tuple[int, int]]:
    """How many deals stand in each of the stages of `usual`, and how many of them for longer than that."""
    sql = f"WITH {_facts(scope)} SELECT stage, count(*), sum(over) FROM fact GROUP BY stage"
    found = {stage: (count, over) for stage, count, over in connection.execute(sql, _known(scope, usual, now))}
    return {stage: found.get(stage, (0, 0)) for stage in usual}


def deals(
    connection: Connection, scope: Scope, usual: Mapping[Id, int], now: Instant, stages: Sequence[Id], over: bool
) -> list[Id]:
    """The deals in some stages, all or those that are there for too long."""
    condition = "f.stage IN (SELECT value FROM json_each(:wanted))" + (" AND f.over" if over else "")
    return deal_ids(connection, _facts(scope), _known(scope, usual, now), condition, wanted=to_text(list(stages)))


def _known(scope: Scope, usual: Mapping[Id, int], now: Instant) -> dict[str, Any]:
    return scope.known() | {"usual": to_text(dict(usual)), "now": now}


def _facts(scope: Scope) -> str:
    return f"""
patience AS (SELECT key AS stage, value AS usual FROM json_each(:usual)),
fact AS (
    SELECT d.id, d.stage_id AS stage, coalesce(:now - d.stage_since > p.usual, 0) AS over
    FROM patience AS p JOIN deal AS d ON d.stage_id = p.stage WHERE {scope.deals()} AND d.status = 'open'
)"""
