"""Why deals were lost in a period, and from where the won ones came: counts and amounts, and the deals themselves."""

# ruff: noqa: S608 - the pieces are constants of this folder, values are always parameters

from dataclasses import dataclass

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.ids import Id
from sync.replica.sales.scope import EXACT_SUM, Scope, deal_ids, whole

_COLUMN = {"lost": "trim(coalesce(d.lost_reason, ''))", "won": "coalesce(d.source, '')"}


@dataclass(frozen=True, slots=True)
class Because:
    """So many deals for one reason, of one currency; an empty reason is that nobody said one."""

    reason: str
    currency: str
    count: int
    amount: int


def reasons(connection: Connection, scope: Scope, outcome: str) -> list[Because]:
    """What is known of the deals with this outcome, most deals first."""
    figures = f"SELECT reason, currency, count(*), {EXACT_SUM} FROM fact GROUP BY 1, 2 ORDER BY 3 DESC, 1"
    sql = f"WITH {_facts(scope, outcome)} {figures}"
    known = {**scope.known(), "outcome": outcome}
    return [Because(each[0], each[1], each[2], whole(*each[3:])) for each in connection.execute(sql, known)]


def deals(connection: Connection, scope: Scope, outcome: str, reason: str) -> list[Id]:
    """The deals behind a reason."""
    known = {**scope.known(), "outcome": outcome}
    return deal_ids(connection, _facts(scope, outcome), known, "f.reason = :reason", reason=reason)


def _facts(scope: Scope, outcome: str) -> str:
    return f"""
fact AS (
    SELECT d.id, {_COLUMN[outcome]} AS reason, coalesce(d.currency, '') AS currency, coalesce(d.amount, 0) AS amount
    FROM deal AS d WHERE {scope.deals()} AND d.status = :outcome AND d.closed_at >= :begin AND d.closed_at < :end
)"""
