"""Opening a closed year again, for an auditor's entries; its periods are then opened one by one."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.accounting.calendar import lock_key
from shared_models.accounting.close_year import YEAR, year_after
from shared_models.accounting.posting import PeriodClosed
from shared_models.accounting.reopen_period import REASON
from shared_models.kernel.faults import RuleBroken, worded
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Key, Occasion, Reads, Row, Write


def _needs(settings: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return ()


def _further(settings: Row, arguments: Mapping[str, Any], reads: Reads) -> Iterable[Key]:
    yield lock_key("hard")
    year = reads.get("fiscal_year", arguments["fiscal_year_id"])
    if year is not None:
        yield year_after(year)


@verb(
    "reopen_year",
    on="ledger_settings",
    label="Open fiscal years again",
    arguments=(YEAR, REASON),
    needs=_needs,
    further=_further,
)
def reopen_year(settings: Row, arguments: Mapping[str, Any], reads: Reads, occasion: Occasion) -> Iterator[Write]:
    """Open a closed year again; one that follows it must be open, and no hard lock may cover it."""
    year, lock = reads.get("fiscal_year", arguments["fiscal_year_id"]), reads.get(*lock_key("hard"))
    if year is None or year["state"] == "open":
        raise RuleBroken("This fiscal year is open already.", field="fiscal_year_id")
    after = reads.get(*year_after(year))
    if after is not None and after["state"] != "open":
        raise RuleBroken(worded("The fiscal year {name} is closed.", name=after["name"]), field="fiscal_year_id")
    if lock is not None and lock["until"] and year["last"] <= lock["until"]:
        raise PeriodClosed(worded("The books are locked for ever until {day}.", day=lock["until"]))
    yield Write("fiscal_year", year["id"], {"state": "open", "closed_at": None, "reason": arguments["reason"]})
