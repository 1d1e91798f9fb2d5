"""Posting a journal entry that was written by hand."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.accounting.posting import posted, posting_further, posting_needs
from shared_models.kernel.faults import RuleBroken
from shared_models.kernel.freezing import Frozen
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Key, Occasion, Reads, Row, Write


def _needs(entry: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return posting_needs(entry["journal_id"], entry["day"], entry["lines"])


def _further(entry: Row, arguments: Mapping[str, Any], reads: Reads) -> Iterable[Key]:
    return posting_further(entry["journal_id"], entry["day"], reads)


@verb("post_entry", on="entry", label="Post journal entries", arguments=(), needs=_needs, further=_further)
def post_entry(entry: Row, arguments: Mapping[str, Any], reads: Reads, occasion: Occasion) -> Iterator[Write]:
    """Post a journal entry: it gets its number and is final from then on."""
    if entry["posted_at"] is not None:
        raise Frozen("This entry is posted already.")
    if entry["document_id"] is not None or entry["reverses_id"] is not None:
        raise RuleBroken("An entry of a document, or one that reverses another, is not written by hand.")
    told = (
        "id",
        "journal_id",
        "day",
        "kind",
        "text",
        "reference",
        "base_currency",
        "lines",
        "document_id",
        "reverses_id",
    )
    yield from posted({name: entry[name] for name in told}, reads, occasion)
