"""Opening a fiscal year: the year and its twelve periods, from then on entries of its days can be posted."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.accounting.calendar import fiscal_year_key, last_day, months_from, period_key
from shared_models.kernel.faults import RuleBroken, worded
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Key, Occasion, Reads, Row, Write


def _needs(settings: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return ()


def _further(settings: Row, arguments: Mapping[str, Any], reads: Reads) -> Iterable[Key]:
    yield fiscal_year_key(arguments["first"])
    yield from map(period_key, months_from(arguments["first"]))


@verb(
    "open_year",
    on="ledger_settings",
    label="Open fiscal years",
    arguments=(
        RecordField("first", "First day", Kind.DAY, required=True, help="The first of a month"),
        RecordField("name", "Name", Kind.TEXT, max_length=40, help="Empty for the year it ends in"),
    ),
    needs=_needs,
    further=_further,
)
def open_year(settings: Row, arguments: Mapping[str, Any], reads: Reads, occasion: Occasion) -> Iterator[Write]:
    """Make a fiscal year of twelve months with its periods, all open."""
    first = arguments["first"]
    if not first.endswith("-01"):
        raise RuleBroken("A fiscal year begins on the first of a month.", field="first")
    months = tuple(months_from(first))
    for month in months:
        if reads.get(*period_key(month)) is not None:
            raise RuleBroken(worded("{month} belongs to a fiscal year already.", month=month), field="first")
    last = last_day(months[-1])
    key = fiscal_year_key(first)
    yield Write(*key, {"name": arguments["name"] or last[:4], "first": first, "last": last})
    for month in months:
        days = {"first": f"{month}-01", "last": last_day(month)}
        yield Write(*period_key(month), {"month": month, "fiscal_year_id": key[1], **days})
