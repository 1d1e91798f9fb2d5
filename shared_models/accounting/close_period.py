"""Closing a month: from then on nothing is posted in it, until somebody who may opens it again."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.kernel.faults import RuleBroken
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Key, Occasion, Reads, Row, Write


def _needs(period: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    yield "fiscal_year", period["fiscal_year_id"]


@verb("close_period", on="period", label="Close periods", arguments=(), needs=_needs)
def close_period(period: Row, arguments: Mapping[str, Any], reads: Reads, occasion: Occasion) -> Iterator[Write]:
    """Close an open month."""
    if period["state"] != "open":
        raise RuleBroken("This period is closed already.")
    yield Write("period", period["id"], {"state": "closed", "closed_at": occasion.at})
