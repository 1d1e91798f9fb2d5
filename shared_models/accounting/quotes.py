"""What quotes have in common: when they can be decided, their numbers, and what is taken over from them.

Quotes have a series of their own, in which numbers may be missing: a quote is no evidence of the books.
"""

from collections.abc import Iterator

from shared_models.accounting.figures import QUOTE
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.kernel.faults import RuleBroken
from shared_models.kernel.ids import Id, named_id
from shared_models.kernel.number_series import SERIES, written
from shared_models.kernel.record_field import Value
from shared_models.kernel.write import Gathers, Key, Reads, Row, Write

PREFIX = "Q-"
COPIED = (
    "company_id",
    "contact_id",
    "owner_id",
    "deal_id",
    "party",
    "journal_id",
    "supplied",
    "supplied_until",
    "terms_id",
    "reference",
    "currency",
    "rate",
    "prices_include_tax",
    "rounding_mode",
    "tax_rounding",
    "cash_rounding",
    "discount",
    "lines",
    "notes",
    "introduction",
    "payee_account_id",
)
"""What a document that is made of another takes over."""


def copied(document: Row) -> dict[str, Value]:
    """What a document that is made of this one takes over."""
    return {name: document[name] for name in COPIED if document[name] not in (None, [])}


def copying_needs(document: Row) -> Iterator[Key]:
    """What reckoning the copy reads."""
    yield from (("tax", each) for line in document["lines"] for each in line.get("tax_ids") or ())
    if document["terms_id"]:
        yield "payment_terms", document["terms_id"]


def check_quote(document: Row) -> None:
    """Raise RuleBroken unless this is a quote that can still be decided."""
    if document["kind"] != QUOTE:
        raise RuleBroken("This document is not a quote.")
    if document["state"] == "void":
        raise RuleBroken("This document is void.")


def invoice_of(quote_id: Id, reads: Gathers) -> Row | None:
    """The invoice that was made of a quote, unless it is void."""
    named = (row for kind, row in reads.naming("document", quote_id) if kind == "document")
    return next((row for row in named if row["quote_id"] == quote_id and row["state"] != "void"), None)


def numbering_further(day: str | None, reads: Reads) -> Iterator[Key]:
    """What numbering a quote reads: the settings, if there are any, and the series, if it has begun."""
    yield SETTINGS
    yield _series_key(_prefix(day, reads))


def numbered(day: str, reads: Reads) -> tuple[str, Write]:
    """The number of a quote, and what is written about the series."""
    prefix = _prefix(day, reads)
    key = _series_key(prefix)
    series = reads.get(*key) or {"prefix": prefix, "next": 1}
    number = int(series["next"])
    return written(series, number), Write(*key, {"prefix": prefix, "next": number + 1})


def _prefix(day: str | None, reads: Reads) -> str:
    settings = reads.get(*SETTINGS)
    prefix = (settings["quote_prefix"] if settings is not None else None) or PREFIX
    return str(prefix).replace("{year}", (day or "")[:4])


def _series_key(prefix: str) -> Key:
    return SERIES, named_id(SERIES, f"quote/{prefix}")
