"""What follows from the lines of a document: its totals, its taxes, and what falls due when.

Law: the same figures on every side, with every change of a draft; a posted document keeps those it was posted with. A
draft that cannot be reckoned yet has none, and posting says why.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from shared_models.accounting.levied import levied_on
from shared_models.accounting.reckoning.document_totals import Totals, document_totals
from shared_models.accounting.reckoning.due_dates import Instalment, instalments
from shared_models.kernel.faults import Fault, InvalidValue
from shared_models.kernel.instant import Instant, to_datetime
from shared_models.kernel.money import LARGEST
from shared_models.kernel.record_field import Value
from shared_models.kernel.write import Reads, Row

QUOTE = "quote"
_EMPTY: Mapping[str, Any] = {
    "tax_ids": (),
    "discount": None,
    "settles_net": None,
    "settles_in_base": None,
    "account_id": None,
    "analytic_id": None,
    "text": "",
}
_NONE: Mapping[str, Any] = {
    "net": None,
    "tax": None,
    "rounding": None,
    "gross": None,
    "tax_lines": [],
    "instalments": [],
}


def figures(document: Row, reads: Reads) -> dict[str, Value]:
    """The figures of a draft, as they are stored; none of a draft that cannot be reckoned."""
    try:
        return reckoned(document, reads)
    except Fault:
        return dict(_NONE)


def reckoned(document: Row, reads: Reads) -> dict[str, Value]:
    """The figures of a draft. Raises NoTaxRate, SharesIncomplete, DueTooFar, InvalidValue."""
    lines = counted(document["lines"])
    taxes = levied_on(lines, supply_day(document), reads)
    totals = document_totals({**document, "rate": None}, lines, taxes, document["currency"])
    return told(document, totals, falling_due(document, totals, reads))


def counted(lines: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The lines that have an amount, with every column that reckoning and posting look at."""
    return [{**_EMPTY, **line} for line in lines if line["kind"] != "text"]


def supply_day(document: Row) -> str:
    """The day whose rates of tax count."""
    return str(document["supplied"] or written_on(document))


def written_on(document: Row) -> str:
    """The day of a document; that of its creation as long as it has none."""
    return document["issued"] or day_of(document["created_at"])


def day_of(at: Instant) -> str:
    """The day of an instant, in UTC."""
    return to_datetime(at).date().isoformat()


def falling_due(document: Row, totals: Totals, reads: Reads) -> Sequence[Instalment]:
    """What falls due when: by the payment terms, else all of it on the day the document says, else at once."""
    if document["kind"] == QUOTE:
        return ()
    terms = reads.get("payment_terms", document["terms_id"]) if document["terms_id"] else None
    if terms is not None and terms["instalments"]:
        return instalments(terms["instalments"], written_on(document), totals.gross, totals.gross_in_base)
    return (Instalment(document["due"] or written_on(document), totals.gross, totals.gross_in_base),)


def told(document: Row, totals: Totals, due: Sequence[Instalment]) -> dict[str, Value]:
    """The figures as fields of the document."""
    if max(map(abs, (totals.gross, totals.net, totals.gross_in_base))) > LARGEST:
        raise InvalidValue("The amounts of this document are too large.", field="lines")
    found: dict[str, Value] = {
        "net": totals.net,
        "tax": totals.tax,
        "rounding": totals.rounding,
        "gross": totals.gross,
        "tax_lines": [
            {"tax_id": each.tax_id, "percent": each.percent, "base": each.taxable, "tax": each.tax}
            for each in totals.groups
        ],
        "instalments": [{"due": each.due, "amount": each.amount} for each in due],
    }
    if due and document["terms_id"]:
        found["due"] = max(each.due for each in due)
    return found
