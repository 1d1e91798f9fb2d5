"""Voiding a draft or a quote: it stays to be seen, and nothing comes of it any more."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.accounting.quotes import copying_needs, invoice_of
from shared_models.kernel.faults import RuleBroken
from shared_models.kernel.freezing import Frozen
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Gathers, Key, Occasion, Row, Write


def _needs(document: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return copying_needs(document)


def _gathers(document: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    yield "document", document["id"]


@verb("void_document", on="document", label="Void documents", arguments=(), needs=_needs, gathers=_gathers)
def void_document(document: Row, arguments: Mapping[str, Any], reads: Gathers, occasion: Occasion) -> Iterator[Write]:
    """Void a draft or a quote."""
    if document["posted_at"] is not None:
        raise Frozen("A posted document is not voided. Credit it instead.")
    if invoice_of(document["id"], reads) is not None:
        raise RuleBroken("There is an invoice of this quote already.")
    yield Write("document", document["id"], {"state": "void"})
