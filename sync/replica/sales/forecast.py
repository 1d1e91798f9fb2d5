"""The shares of the forecast, from the deals. The rule that weighs them is `shared_models/crm/forecast.py`."""

# ruff: noqa: S608 - the pieces are constants of this folder, values are always parameters

from collections.abc import Sequence
from typing import Any

from sqlcipher3.dbapi2 import Connection

from shared_models.crm.forecast import BEST_CASE, COMMIT, LATER, OVERDUE, UNDATED, Share
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from sync.replica.rows import to_text
from sync.replica.sales.scope import EXACT_SUM, Scope, deal_ids, whole

Month = tuple[str, Instant, Instant]
"""A month (`2026-11`), and when it begins and ends where the person is."""

PARTS = {
    "open": "NOT f.won",
    "won": "f.won",
    "commit": f"(f.won OR f.probability >= {COMMIT})",
    "best": f"(f.won OR f.probability >= {BEST_CASE})",
    "likely": f"NOT f.won AND f.probability >= {COMMIT}",
    "maybe": f"NOT f.won AND f.probability >= {BEST_CASE} AND f.probability < {COMMIT}",
    "unlikely": f"NOT f.won AND f.probability < {BEST_CASE}",
}
"""The parts of an outlook, as conditions on the facts."""


def shares(connection: Connection, scope: Scope, months: Sequence[Month]) -> list[Share]:
    """Open deals by the month they should close in, and those won in these months; deals without an amount are none."""
    sql = (
        f"WITH {_facts(scope)} SELECT currency, month, probability, won, owner, count(*), {EXACT_SUM} FROM fact "
        "GROUP BY currency, month, probability, won, owner"
    )
    return [
        Share(currency, month, probability, whole(high, low), count, bool(won), owner)
        for currency, month, probability, won, owner, count, high, low in connection.execute(sql, _known(scope, months))
    ]


def deals(
    connection: Connection,
    scope: Scope,
    months: Sequence[Month],
    part: str,
    currency: str,
    month: str = "",
    owner: Id = "",
) -> list[Id]:
    """The deals behind a figure: a part of the outlook, of a currency, of one month and one owner or of all."""
    condition = f"{PARTS[part]} AND f.currency = :currency"
    condition += " AND f.month = :month" if month else ""
    condition += " AND f.owner IS nullif(:whose, '-')" if owner else ""
    more = {"currency": currency, "month": month, "whose": owner}
    return deal_ids(connection, _facts(scope), _known(scope, months), condition, **more)


def _known(scope: Scope, months: Sequence[Month]) -> dict[str, Any]:
    return scope.known() | {
        "months": to_text([list(each) for each in months]),
        "first": months[0][0],
        "last": months[-1][0],
        "from": months[0][1],
        "until": months[-1][2],
    }


def _facts(scope: Scope) -> str:
    """One row for each open deal, and each that was won in the months."""
    return f"""
month AS (
    SELECT json_extract(value, '$[0]') AS name, json_extract(value, '$[1]') AS begin, json_extract(value, '$[2]') AS end
    FROM json_each(:months)
), fact AS (
    SELECT d.id, d.currency, CASE WHEN d.expected_close IS NULL THEN '{UNDATED}'
        WHEN substr(d.expected_close, 1, 7) < :first THEN '{OVERDUE}'
        WHEN substr(d.expected_close, 1, 7) > :last THEN '{LATER}'
        ELSE substr(d.expected_close, 1, 7) END AS month,
    coalesce(d.probability, (SELECT s.probability FROM stage AS s WHERE s.id = d.stage_id), 0) AS probability,
    0 AS won, d.owner_id AS owner, d.amount FROM deal AS d
    WHERE {scope.deals()} AND d.status = 'open' AND d.amount IS NOT NULL AND d.currency IS NOT NULL
    UNION ALL
    SELECT d.id, d.currency, m.name, 100, 1, d.owner_id, d.amount FROM deal AS d
    JOIN month AS m ON d.closed_at >= m.begin AND d.closed_at < m.end
    WHERE {scope.deals()} AND d.status = 'won' AND d.closed_at >= :from AND d.closed_at < :until
    AND d.amount IS NOT NULL AND d.currency IS NOT NULL
)"""
