"""Which deals a figure is about, as SQL; every figure can say exactly which deals it is made of."""

# ruff: noqa: S608 - the pieces are constants of this folder, values are always parameters

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant

BILLION = 1_000_000_000
EXACT_SUM = f"sum(amount / {BILLION}), sum(amount % {BILLION})"
"""Amounts are summed in two halves: SQLite would give up, or turn to floating point, where 64 bits are too few."""


@dataclass(frozen=True, slots=True)
class Scope:
    """One pipeline or all, one owner or all, and a period from `begin` until before `end`, in µs since 1970."""

    pipeline: Id = ""
    owner: Id = ""
    begin: Instant = 0
    end: Instant = 0

    def known(self) -> dict[str, Any]:
        """The parameters that `deals` speaks of."""
        return {"pipeline": self.pipeline, "owner": self.owner, "begin": self.begin, "end": self.end}

    def deals(self) -> str:
        """A condition on the live deals `d` of the scope, whatever the period."""
        parts = ["d.deleted_at IS NULL"]
        parts += ["d.pipeline_id = :pipeline"] if self.pipeline else []
        parts += ["d.owner_id = :owner"] if self.owner else []
        return " AND ".join(parts)


def whole(high: int | None, low: int | None) -> int:
    """The sum whose halves SQL has made."""
    return (high or 0) * BILLION + (low or 0)


def deal_ids(connection: Connection, facts: str, known: Mapping[str, Any], condition: str, **more: Any) -> list[Id]:
    """The deals of which the facts fulfil a condition, in the order of their names."""
    sql = f"WITH {facts} SELECT f.id FROM fact AS f JOIN deal AS n ON n.id = f.id WHERE {condition} ORDER BY n.sort_key"
    return [each[0] for each in connection.execute(sql, {**known, **more})]
