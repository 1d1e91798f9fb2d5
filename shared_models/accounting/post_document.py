"""Posting a document: it becomes an entry, gets its number, and is final from then on."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.accounting.approval import check_approval
from shared_models.accounting.correcting import correcting_further, correcting_gathers, matched_with_corrected
from shared_models.accounting.down_payments import settled, with_settled
from shared_models.accounting.drawing_up import drawing_further, drawing_needs, drawn_up, posting_day
from shared_models.accounting.handed_out import given_number, handed_further, handed_gathers, has_number, instead
from shared_models.accounting.ongoing import Ongoing
from shared_models.accounting.posting import posted
from shared_models.kernel.faults import RuleBroken
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Gathers, Key, Occasion, Reads, Row, Write


def _needs(document: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return drawing_needs(document, posting_day(document, arguments.get("day")))


def _further(document: Row, arguments: Mapping[str, Any], reads: Reads) -> Iterable[Key]:
    day = posting_day(document, arguments.get("day"))
    yield from drawing_further(document, day, reads)
    yield from correcting_further(document, day, reads)
    yield from handed_further(document, arguments, reads)


def _gathers(document: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    yield from correcting_gathers(document)
    yield from handed_gathers(arguments)


@verb(
    "post_document",
    on="document",
    label="Post documents",
    arguments=(
        RecordField("day", "Day", Kind.DAY, help="Empty for the date of the document"),
        RecordField(
            "series_id", "Series", Kind.REFERENCE, reference="number_series", help="Of the device that gave the number"
        ),
        RecordField("number", "Number", Kind.INTEGER, minimum=1, help="Which the device has given already"),
    ),
    needs=_needs,
    further=_further,
    gathers=_gathers,
    instead=instead,
)
def post_document(document: Row, arguments: Mapping[str, Any], reads: Gathers, occasion: Occasion) -> Iterator[Write]:
    """Post an invoice, a credit note, a bill or a vendor credit; what is credited is matched with its credit."""
    day = posting_day(document, arguments["day"])
    if day is None:
        raise RuleBroken("Give the document a date.", field="issued")
    check_approval(document, reads, occasion)
    stored, document = document["lines"], with_settled(document, reads)
    drawn = drawn_up(document, day, reads, on_paper=has_number(arguments))
    made = [*posted(drawn.entry, reads, occasion, given_number(document, arguments, reads, occasion))]
    number_text = made[-1].values.get("number_text")
    made += settled(document, reads)
    told = {} if document["lines"] is stored else {"lines": document["lines"]}
    told |= {"posted_at": occasion.at, "number_text": number_text}
    made.append(Write("document", document["id"], drawn.document | told))
    if document["corrects_id"]:
        books = Ongoing(reads, occasion)
        for each in made:
            books.note(each)
        matched_with_corrected(books, document, day)
        made = books.writes
    yield from made
