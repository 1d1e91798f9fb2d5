"""The chain of hashes over the posted entries of a series: whoever alters, inserts or removes one breaks it.

Each entry holds the hash of the one before and its own, which is SHA-256 (FIPS 180-4) over that and the canonical form
of what the entry says. The head of each chain is kept where the tenant's role cannot write, and by the replicas.
"""

import json
from collections.abc import Mapping
from hashlib import sha256

from shared_models.kernel.record_field import Value

FIELDS = (
    "id",
    "series_id",
    "place",
    "number",
    "number_text",
    "journal_id",
    "day",
    "kind",
    "text",
    "reference",
    "base_currency",
    "lines",
    "document_id",
    "reverses_id",
    "posted_at",
    "posted_by",
)
"""What an entry says, as far as the law asks for it; nothing of it changes after posting."""

USUAL = "ordinary"
"""The kind of an entry that does not say any."""


def canonical(entry: Mapping[str, Value]) -> str:
    """The one text for what a posted entry says: JSON (RFC 8259) with sorted keys and without spaces.

    What is nothing is left out, and the kind is the usual one where none is said: as whoever posts may leave it out.
    """
    told = {name: value for name in FIELDS if (value := entry.get(name)) is not None}
    told["kind"] = entry.get("kind") or USUAL
    told["lines"] = [{name: value for name, value in line.items() if value} for line in entry.get("lines") or ()]
    return json.dumps(told, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def chained(entry: Mapping[str, Value], previous: str) -> str:
    """The hash of an entry that follows the one with the hash `previous`, empty for the first of a series."""
    return sha256(f"{previous}\n{canonical(entry)}".encode()).hexdigest()
