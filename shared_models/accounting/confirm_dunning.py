"""Confirming what was proposed to dun: its letters are written, as `run_dunning` writes them."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.accounting.ongoing import Ongoing
from shared_models.accounting.run_dunning import dunning_asks, dunning_further, dunning_gathers, write_letters
from shared_models.accounting.standings import Standing
from shared_models.kernel.faults import RuleBroken
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Gathers, Key, Occasion, Reads, Row, Write


def _needs(run: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    yield from (("dunning_level", each) for each in run["level_ids"] or ())
    yield from (("dunning_letter", each) for each in run["letter_ids"] or ())


def _further(run: Row, arguments: Mapping[str, Any], reads: Reads) -> Iterable[Key]:
    yield from dunning_further(_asked(run, arguments), reads)


def _asks(run: Row, arguments: Mapping[str, Any], reads: Reads) -> Iterable[Standing]:
    return dunning_asks(_asked(run, arguments), reads)


def _gathers(run: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return dunning_gathers(run)


@verb(
    "confirm_dunning",
    on="dunning_run",
    label="Confirm dunning runs",
    arguments=(RecordField("day", "Day", Kind.DAY, help="Of the letters; empty for the day of the proposal"),),
    needs=_needs,
    further=_further,
    gathers=_gathers,
    asks=_asks,
    adds=True,
)
def confirm_dunning(run: Row, arguments: Mapping[str, Any], reads: Gathers, occasion: Occasion) -> Iterator[Write]:
    """Write the letters that are still due of a proposal."""
    if run["state"] != "proposed":
        raise RuleBroken("This dunning run is done already.")
    books = Ongoing(reads, occasion)
    write_letters(books, _asked(run, arguments))
    books.write("dunning_run", run["id"], {"state": "done"})
    yield from books.writes


def _asked(run: Row, arguments: Mapping[str, Any]) -> dict[str, Any]:
    told = {name: run[name] or () for name in ("items", "level_ids", "letter_ids")}
    return {"day": arguments.get("day") or run["day"], **told}
