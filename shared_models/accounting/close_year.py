"""Closing a fiscal year: from then on nothing is posted in it. The result is carried on by the reports themselves.

No entry empties income and expenses (docs/decisions/0044): the sums of a closed year cannot change any more, so what it
came to is always what they say.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.accounting.calendar import fiscal_year_key, month_of, months_from, period_key
from shared_models.kernel.faults import RuleBroken, worded
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Key, Occasion, Reads, Row, Write

YEAR = RecordField("fiscal_year_id", "Fiscal year", Kind.REFERENCE, reference="fiscal_year", required=True)


def _needs(settings: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return ()


def _further(settings: Row, arguments: Mapping[str, Any], reads: Reads) -> Iterable[Key]:
    year = reads.get("fiscal_year", arguments["fiscal_year_id"])
    if year is not None:
        yield year_before(year)
        yield from map(period_key, months_of(year))


@verb("close_year", on="ledger_settings", label="Close fiscal years", arguments=(YEAR,), needs=_needs, further=_further)
def close_year(settings: Row, arguments: Mapping[str, Any], reads: Reads, occasion: Occasion) -> Iterator[Write]:
    """Close a year with all its periods; the one before it is closed first."""
    year = reads.get("fiscal_year", arguments["fiscal_year_id"])
    if year is None or year["state"] != "open":
        raise RuleBroken("This fiscal year is closed already.", field="fiscal_year_id")
    before = reads.get(*year_before(year))
    if before is not None and before["state"] == "open":
        raise RuleBroken(worded("Close the fiscal year {name} first.", name=before["name"]), field="fiscal_year_id")
    for month in months_of(year):
        period = reads.get(*period_key(month))
        if period is not None and period["state"] == "open":
            yield Write(*period_key(month), {"state": "closed", "closed_at": occasion.at})
    yield Write("fiscal_year", year["id"], {"state": "closed", "closed_at": occasion.at})


def months_of(year: Row) -> Iterable[str]:
    """The months of a fiscal year."""
    first, last = month_of(year["first"]), month_of(year["last"])
    return [each for each in months_from(first, 24) if each <= last]


def year_before(year: Row) -> Key:
    """The fiscal year of twelve months that ends the day before this one begins."""
    first = month_of(year["first"])
    return fiscal_year_key(f"{int(first[:4]) - 1:04d}-{first[5:]}-01")


def year_after(year: Row) -> Key:
    """The fiscal year that begins the day after this one ends."""
    *_, following = months_from(month_of(year["last"]), 2)
    return fiscal_year_key(f"{following}-01")
