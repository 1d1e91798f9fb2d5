"""What kept a recurring document from being drawn up or posted by itself stands in it, until that is done."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Key, Occasion, Reads, Row, Write


def _needs(recurring: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return ()


@verb(
    "note_problem",
    on="recurring_document",
    label="Note problems of recurring documents",
    arguments=(RecordField("problem", "Problem", Kind.TEXT, max_length=400, required=True),),
    needs=_needs,
    system=True,
)
def note_problem(recurring: Row, arguments: Mapping[str, Any], reads: Reads, occasion: Occasion) -> Iterator[Write]:
    """Say what is in the way; the next document that is drawn up takes it away."""
    if recurring["problem"] != arguments["problem"]:
        yield Write("recurring_document", recurring["id"], {"problem": arguments["problem"]})
