"""Crediting a posted document, wholly or in part: the only way to correct one that a customer or vendor knows."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from shared_models.accounting.quotes import copied, copying_needs
from shared_models.accounting.vocabulary import QUANTITY_SCALE
from shared_models.kernel.faults import RuleBroken, worded
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Gathers, Key, Occasion, Row, Write

CREDITED_BY = {"invoice": "credit_note", "bill": "vendor_credit"}


def _needs(document: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return copying_needs(document)


def _gathers(document: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    yield "document", document["id"]


@verb(
    "credit_document",
    on="document",
    label="Credit documents",
    arguments=(
        RecordField("day", "Day", Kind.DAY, help="The date of the credit note"),
        RecordField(
            "lines",
            "Lines",
            Kind.LINES,
            help="Empty for the whole document",
            lines=(
                RecordField("line", "Line", Kind.INTEGER, required=True, minimum=0),
                RecordField("quantity", "Quantity", Kind.DECIMAL, scale=QUANTITY_SCALE, help="Empty for all of it"),
            ),
        ),
    ),
    needs=_needs,
    gathers=_gathers,
)
def credit_document(document: Row, arguments: Mapping[str, Any], reads: Gathers, occasion: Occasion) -> Iterator[Write]:
    """Make the draft of what credits a document; posted, it is matched with that as far as it is open."""
    kind = CREDITED_BY.get(document["kind"])
    if kind is None or document["posted_at"] is None:
        raise RuleBroken("Only posted invoices and bills are credited.")
    if document["reversal_id"]:
        raise RuleBroken("This document has been taken back already.")
    named = [row for name, row in reads.naming("document", document["id"]) if name == "document"]
    credited = [each for each in named if each["corrects_id"] == document["id"] and each["state"] != "void"]
    credited = [each for each in credited if not each["reversal_id"]]
    if sum(each["gross"] or 0 for each in credited) >= document["gross"] > 0:
        raise RuleBroken("All of this document is credited already.")
    values = copied(document) | {"kind": kind, "issued": arguments["day"], "corrects_id": document["id"]}
    values |= {"lines": _part(document["lines"], arguments["lines"]), "terms_id": None}
    values |= {"is_down_payment": document["is_down_payment"], "supplied": document["supplied"] or document["issued"]}
    if document["kind"] == "bill":
        values["reference"] = None
    yield Write("document", occasion.id(1), values)


def _part(lines: Sequence[Mapping[str, Any]], asked: Sequence[Mapping[str, Any]]) -> Sequence[Mapping[str, Any]]:
    """The lines that are credited, each as far as asked."""
    if not asked:
        return list(lines)
    found = []
    for each in asked:
        if each["line"] >= len(lines):
            raise RuleBroken(worded("The document has no line {line}.", line=each["line"] + 1), field="lines")
        line = lines[each["line"]]
        quantity = each.get("quantity", line["quantity"])
        if line.get("settles_id") and quantity != line["quantity"]:
            raise RuleBroken("What settles a down payment is taken back as a whole.", field="lines")
        if not 0 < quantity * (1 if line["quantity"] > 0 else -1) <= abs(line["quantity"]):
            reason = worded("Line {line}: less than nothing or more than was sold.", line=each["line"] + 1)
            raise RuleBroken(reason, field="lines")
        found.append({**line, "quantity": quantity})
    return found
