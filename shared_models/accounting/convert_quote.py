"""Making an invoice of a quote: the lines, prices and terms that the customer has accepted."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.accounting.quotes import check_quote, copied, copying_needs, invoice_of
from shared_models.kernel.faults import RuleBroken
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.verb import Duty, verb
from shared_models.kernel.write import Gathers, Key, Occasion, Row, Write


def _needs(document: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return copying_needs(document)


def _gathers(document: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    yield "document", document["id"]


@verb(
    "convert_quote",
    on="document",
    label="Make invoices of quotes",
    arguments=(
        RecordField("day", "Day", Kind.DAY, help="The date of the invoice"),
        RecordField("journal_id", "Journal", Kind.REFERENCE, reference="journal", help="Empty for that of the quote"),
    ),
    needs=_needs,
    gathers=_gathers,
    duty=Duty.EDIT,
)
def convert_quote(document: Row, arguments: Mapping[str, Any], reads: Gathers, occasion: Occasion) -> Iterator[Write]:
    """Make the draft of an invoice of a quote, once; the quote is accepted by that."""
    check_quote(document)
    if invoice_of(document["id"], reads) is not None:
        raise RuleBroken("There is an invoice of this quote already.")
    values = copied(document) | {"kind": "invoice", "issued": arguments["day"], "quote_id": document["id"]}
    if arguments["journal_id"]:
        values["journal_id"] = arguments["journal_id"]
    yield Write("document", occasion.id(1), values)
    yield Write("document", document["id"], {"state": "accepted"})
