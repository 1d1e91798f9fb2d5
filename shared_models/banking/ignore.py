"""Leaving a bank line out: it needs no entry, as where two accounts of one's own tell the same transfer."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.kernel.faults import RuleBroken
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Key, Occasion, Reads, Row, Write


def _needs(line: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return ()


def _inverse(before: Mapping[str, Any], arguments: Mapping[str, Any]) -> tuple[str, Mapping[str, Any]]:
    return "undo_reconcile", {}


@verb("ignore", on="bank_line", label="Leave bank lines out", arguments=(), needs=_needs, inverse=_inverse)
def ignore(line: Row, arguments: Mapping[str, Any], reads: Reads, occasion: Occasion) -> Iterator[Write]:
    """Leave an open bank line out of the books."""
    if line["state"] != "open":
        raise RuleBroken("This bank line is explained already.")
    yield Write("bank_line", line["id"], {"state": "ignored"})
