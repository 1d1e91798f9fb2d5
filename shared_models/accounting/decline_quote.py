"""Declining a quote."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.accounting.quotes import check_quote, copying_needs, invoice_of
from shared_models.kernel.faults import RuleBroken
from shared_models.kernel.verb import Duty, verb
from shared_models.kernel.write import Gathers, Key, Occasion, Row, Write


def _needs(document: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return copying_needs(document)


def _gathers(document: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    yield "document", document["id"]


@verb(
    "decline_quote", on="document", label="Decline quotes", arguments=(), needs=_needs, gathers=_gathers, duty=Duty.EDIT
)
def decline_quote(document: Row, arguments: Mapping[str, Any], reads: Gathers, occasion: Occasion) -> Iterator[Write]:
    """The customer does not take the quote."""
    check_quote(document)
    if invoice_of(document["id"], reads) is not None:
        raise RuleBroken("There is an invoice of this quote already.")
    yield Write("document", document["id"], {"state": "declined"})
