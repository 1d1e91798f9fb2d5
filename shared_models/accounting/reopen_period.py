"""Opening a closed month again, as long as its year is open and no hard lock covers it."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.accounting.calendar import lock_key
from shared_models.accounting.posting import PeriodClosed
from shared_models.kernel.faults import RuleBroken, worded
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Key, Occasion, Reads, Row, Write

REASON = RecordField("reason", "Reason", Kind.TEXT, max_length=400)


def _needs(period: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    yield "fiscal_year", period["fiscal_year_id"]


def _further(period: Row, arguments: Mapping[str, Any], reads: Reads) -> Iterable[Key]:
    yield lock_key("hard")


@verb(
    "reopen_period",
    on="period",
    label="Open periods again",
    arguments=(REASON,),
    needs=_needs,
    further=_further,
)
def reopen_period(period: Row, arguments: Mapping[str, Any], reads: Reads, occasion: Occasion) -> Iterator[Write]:
    """Open a closed month again."""
    if period["state"] == "open":
        raise RuleBroken("This period is open already.")
    year, lock = reads.get("fiscal_year", period["fiscal_year_id"]), reads.get(*lock_key("hard"))
    if year is not None and year["state"] != "open":
        raise PeriodClosed(worded("The fiscal year {name} is closed.", name=year["name"]))
    if lock is not None and lock["until"] and period["first"] <= lock["until"]:
        raise PeriodClosed(worded("The books are locked for ever until {day}.", day=lock["until"]))
    yield Write("period", period["id"], {"state": "open", "closed_at": None, "reason": arguments["reason"]})
