"""Writing off what will not be paid: a small rest, or a debt that is lost."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.accounting.as_posted import as_posted_further
from shared_models.accounting.giving_up import given_up_lines
from shared_models.accounting.ongoing import Ongoing, ongoing_further
from shared_models.accounting.settling import match, open_item, part_of, settling_further, settling_gathers
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Gathers, Key, Occasion, Reads, Row, Write


def _needs(entry: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return ()


def _further(entry: Row, arguments: Mapping[str, Any], reads: Reads) -> Iterable[Key]:
    yield from settling_further(reads, entry["id"])
    yield from as_posted_further(reads, entry["id"])
    yield from ongoing_further(reads, arguments["day"], (entry["journal_id"],))


def _gathers(entry: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return settling_gathers(entry["id"])


@verb(
    "write_off",
    on="entry",
    label="Write off open items",
    arguments=(
        RecordField("line", "Line", Kind.INTEGER, required=True, minimum=0),
        RecordField("day", "Day", Kind.DAY, required=True),
        RecordField("amount", "Amount", Kind.INTEGER, help="Empty for all that is open"),
        RecordField("text", "Text", Kind.TEXT, max_length=400),
    ),
    needs=_needs,
    further=_further,
    gathers=_gathers,
    adds=True,
)
def write_off(entry: Row, arguments: Mapping[str, Any], reads: Gathers, occasion: Occasion) -> Iterator[Write]:
    """Give up what is open of a line, or so much of it; of a document its tax becomes less as well.

    What only the rate has left of a line is realised, whole.
    """
    books, day = Ongoing(reads, occasion), arguments["day"]
    item = open_item(books, entry["id"], arguments["line"])
    amount = abs(item.amount) if arguments["amount"] is None else arguments["amount"]
    if not item.is_rest:
        part_of(item, amount)  # no more than is open
    lines = given_up_lines(books, item, amount, "written_off", day)
    new = books.new_id()
    journal = books.general_journal(entry["journal_id"])
    books.post(new, journal_id=journal, day=day, text=arguments["text"] or entry["text"], lines=lines)
    match(books, item, open_item(books, new, 0), day, journal, kind="written_off")
    yield from books.writes
