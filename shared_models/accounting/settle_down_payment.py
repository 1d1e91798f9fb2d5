"""Settling a down payment on a final invoice or bill: its net and tax are taken off there, wholly or in part."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.accounting.down_payments import check_settled, settling_lines
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.accounting.quotes import copying_needs
from shared_models.kernel.faults import RuleBroken
from shared_models.kernel.freezing import Frozen
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Key, Occasion, Reads, Row, Write


def _needs(document: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    yield SETTINGS
    yield from copying_needs(document)


def _further(document: Row, arguments: Mapping[str, Any], reads: Reads) -> Iterable[Key]:
    paid = reads.get("document", arguments["down_payment_id"])
    if paid is not None:
        yield from copying_needs(paid)


@verb(
    "settle_down_payment",
    on="document",
    label="Settle down payments",
    arguments=(
        RecordField("down_payment_id", "Down payment", Kind.REFERENCE, reference="document", required=True),
        RecordField("amount", "Amount", Kind.INTEGER, minimum=1, help="With its tax; empty for all that is left"),
    ),
    needs=_needs,
    further=_further,
)
def settle_down_payment(
    document: Row, arguments: Mapping[str, Any], reads: Reads, occasion: Occasion
) -> Iterator[Write]:
    """Take a posted down payment off a draft, line by line with the taxes that it has charged."""
    if document["posted_at"] is not None:
        raise Frozen("This document is posted already.")
    paid = reads.get("document", arguments["down_payment_id"])
    if paid is None or reads.get(*SETTINGS) is None:
        raise RuleBroken("There are no books yet. Set them up first.")
    check_settled(document, paid)
    if any(line.get("settles_id") == paid["id"] for line in document["lines"]):
        raise RuleBroken("This document settles that down payment already.")
    lines = settling_lines(document, paid, reads, arguments["amount"])
    yield Write("document", document["id"], {"lines": [*document["lines"], *lines]})
