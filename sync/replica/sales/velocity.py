"""Deals open now, and won or lost in a period, by currency and owner. The rule is `shared_models/crm/velocity.py`."""

# ruff: noqa: S608 - the pieces are constants of this folder, values are always parameters

from sqlcipher3.dbapi2 import Connection

from shared_models.crm.velocity import Sales
from shared_models.kernel.ids import Id
from sync.replica.sales.scope import EXACT_SUM, Scope, deal_ids, whole

NO_CURRENCY = ""
"""Deals without an amount count under this one; their money is nothing."""


def sales(connection: Connection, scope: Scope) -> list[tuple[str, Id | None, Sales]]:
    """Currency, owner, and their sales."""
    sql = (
        f"WITH {_facts(scope)} SELECT currency, owner, outcome, count(*), sum(cycle), {EXACT_SUM} FROM fact "
        "GROUP BY currency, owner, outcome"
    )
    found: dict[tuple[str, Id | None], Sales] = {}
    for currency, owner, outcome, count, cycle, high, low in connection.execute(sql, scope.known()):
        amount = whole(high, low)
        part = {
            "open": Sales(open_count=count, open_amount=amount),
            "won": Sales(won_count=count, won_amount=amount, cycle=cycle or 0),
            "lost": Sales(lost_count=count),
        }[outcome]
        found[currency, owner] = found.get((currency, owner), Sales()) + part
    return [(currency, owner, each) for (currency, owner), each in found.items()]


def deals(connection: Connection, scope: Scope, outcome: str, currency: str | None = None, owner: Id = "") -> list[Id]:
    """The deals behind a figure; `owner` `-` are those of nobody."""
    condition = "f.outcome = :outcome"
    condition += " AND f.currency = :currency" if currency is not None else ""
    condition += " AND f.owner IS nullif(:whose, '-')" if owner else ""
    more = {"outcome": outcome, "currency": currency, "whose": owner}
    return deal_ids(connection, _facts(scope), scope.known(), condition, **more)


def _facts(scope: Scope) -> str:
    return f"""
fact AS (
    SELECT d.id, iif(d.amount IS NULL, '{NO_CURRENCY}', coalesce(d.currency, '{NO_CURRENCY}')) AS currency,
    d.owner_id AS owner, coalesce(d.status, 'open') AS outcome, coalesce(d.amount, 0) AS amount,
    max(0, coalesce(d.closed_at, d.created_at) - d.created_at) AS cycle FROM deal AS d
    WHERE {scope.deals()} AND (coalesce(d.status, 'open') = 'open' OR (d.closed_at >= :begin AND d.closed_at < :end))
)"""
