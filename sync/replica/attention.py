"""Which open deals of a person need somebody: those that should have closed, do not move on, or have nothing planned.

Bounded by what one person has open; the rules are those of the board (`shared_models/crm/staying.py`).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from sqlcipher3.dbapi2 import Connection

from shared_models.crm.staying import PATIENCE, is_stale
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from shared_models.kernel.record_type import RecordType
from sync.replica.next_steps import next_steps

MOST = 2_000


class Reason(StrEnum):
    """Why a deal needs somebody, the most pressing first."""

    OVERDUE = "overdue"
    TODAY = "today"
    STALE = "stale"
    NO_STEP = "no-step"


@dataclass(frozen=True, slots=True)
class Needing:
    """A deal, and everything for which it needs somebody, the most pressing first; `since` is when its stage began."""

    id: Id
    title: str
    amount: int | None
    currency: str | None
    close: str | None
    since: Instant | None
    company_id: Id | None
    reasons: tuple[Reason, ...]


def needing(
    connection: Connection,
    types: Mapping[str, RecordType],
    owner: Id,
    today: str,
    now: Instant,
    usual: Mapping[Id, int] | None = None,
) -> list[Needing]:
    """The open deals of a person that need somebody, the most pressing first. `usual` is how long deals are in a stage,
    in µs; without it a month is long."""
    found = connection.execute(
        "SELECT id, title, amount, currency, expected_close, stage_since, company_id, stage_id, next_step FROM deal "
        "WHERE owner_id = ? AND status = 'open' AND deleted_at IS NULL ORDER BY expected_close LIMIT ?",
        (owner, MOST),
    ).fetchall()
    ids = [each[0] for each in found]
    planned = next_steps(connection, types["task"], types["activity"], "deal_id", ids, now)
    deals = []
    for record_id, title, amount, currency, close, since, company, stage, step in found:
        reasons = []
        if close and close <= today:
            reasons.append(Reason.TODAY if close == today else Reason.OVERDUE)
        if is_stale(since, now, (usual or {}).get(stage, PATIENCE)):
            reasons.append(Reason.STALE)
        if record_id not in planned and not step:
            reasons.append(Reason.NO_STEP)
        if reasons:
            deals.append(Needing(record_id, title, amount, currency, close, since, company, tuple(reasons)))
    order = list(Reason)
    return sorted(deals, key=lambda each: (order.index(each.reasons[0]), each.close or "9999", -(each.amount or 0)))
