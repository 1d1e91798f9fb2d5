"""Voiding the rest of a series whose device is lost: its numbers are accounted for, and it gives no more."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.kernel.number_series import voiding
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Key, Occasion, Reads, Row, Write


def _needs(series: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return ()


@verb(
    "void_series",
    on="number_series",
    label="Void series of numbers",
    arguments=(RecordField("reason", "Reason", Kind.TEXT, required=True),),
    needs=_needs,
)
def void_series(series: Row, arguments: Mapping[str, Any], reads: Reads, occasion: Occasion) -> Iterator[Write]:
    """Void every number of this series that stands on no document yet."""
    if series["state"] == "voided":
        return
    if series["last"] is None or series["next"] <= series["last"]:
        yield voiding(series, series["next"], series["last"], arguments["reason"], occasion, 1)
    yield Write("number_series", series["id"], {"state": "voided"})
