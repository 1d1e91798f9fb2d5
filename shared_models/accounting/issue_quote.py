"""Issuing a quote: it gets its number and date, and can be sent."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.accounting.party import party_of
from shared_models.accounting.quotes import check_quote, copying_needs, numbered, numbering_further
from shared_models.kernel.faults import RuleBroken
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.verb import Duty, verb
from shared_models.kernel.write import Key, Occasion, Reads, Row, Write


def _needs(document: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    yield from copying_needs(document)
    for name, kind in (("company_id", "company"), ("contact_id", "contact")):
        if document[name]:
            yield kind, document[name]


def _further(document: Row, arguments: Mapping[str, Any], reads: Reads) -> Iterable[Key]:
    return numbering_further(arguments.get("day") or document["issued"], reads)


@verb(
    "issue_quote",
    on="document",
    label="Issue quotes",
    arguments=(RecordField("day", "Day", Kind.DAY, help="Empty for the date of the document"),),
    needs=_needs,
    further=_further,
    duty=Duty.EDIT,
)
def issue_quote(document: Row, arguments: Mapping[str, Any], reads: Reads, occasion: Occasion) -> Iterator[Write]:
    """Give a quote its number, unless it has one, and its date."""
    check_quote(document)
    day = arguments["day"] or document["issued"]
    if day is None:
        raise RuleBroken("Give the document a date.", field="issued")
    values = {"issued": day, "party": party_of(document, reads), "state": "sent"}
    if document["number_text"] is None and not occasion.provisional:
        values["number_text"], series = numbered(day, reads)
        yield series
    yield Write("document", document["id"], values)
