"""How far the deals of a period came, from their stage changes. The rule is `shared_models/crm/funnel.py`.

A deal from before stage changes were written down has been in the stage it is in, and in those before it.
"""

# ruff: noqa: S608 - the pieces are constants of this folder, values are always parameters

from collections.abc import Sequence
from typing import Any

from sqlcipher3.dbapi2 import Connection

from shared_models.crm.funnel import Came
from shared_models.kernel.ids import Id
from sync.replica.rows import to_text
from sync.replica.sales.scope import Scope, deal_ids

PARTS = {
    "reached": "(f.outcome = 'won' OR f.furthest >= :place)",
    "on": "(f.outcome = 'won' OR f.furthest > :place)",
    "lost": "f.outcome = 'lost' AND f.furthest = :place",
    "here": "f.outcome = 'open' AND f.furthest = :place",
    "won": "f.outcome = 'won'",
}


def came(connection: Connection, scope: Scope, stages: Sequence[Id]) -> list[Came]:
    """The deals made in the period, by the furthest of the open stages (in their order) that each was in."""
    sql = f"WITH {_facts(scope)} SELECT furthest, outcome, count(*) FROM fact GROUP BY furthest, outcome"
    return [Came(*each) for each in connection.execute(sql, _known(scope, stages))]


def deals(connection: Connection, scope: Scope, stages: Sequence[Id], part: str, place: int = 0) -> list[Id]:
    """The deals behind a figure of the stage at a place of the funnel."""
    return deal_ids(connection, _facts(scope), _known(scope, stages), PARTS[part], place=place)


def _known(scope: Scope, stages: Sequence[Id]) -> dict[str, Any]:
    return scope.known() | {"stages": to_text(list(stages))}


def _facts(scope: Scope) -> str:
    return f"""
step AS (SELECT value AS stage, key AS place FROM json_each(:stages)),
fact AS (
    SELECT d.id, coalesce(d.status, 'open') AS outcome, max(
        coalesce((SELECT place FROM step WHERE stage = d.stage_id), 0),
        coalesce((SELECT max(s.place) FROM stage_change AS c JOIN step AS s ON s.stage = c.to_stage_id
            WHERE c.deal_id = d.id AND c.deleted_at IS NULL), 0)
    ) AS furthest FROM deal AS d
    WHERE {scope.deals()} AND d.created_at >= :begin AND d.created_at < :end
)"""
