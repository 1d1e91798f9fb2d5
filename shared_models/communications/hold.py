"""Holding a letter back until somebody lets it go."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.kernel.faults import RuleBroken
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Key, Occasion, Reads, Row, Write


def _needs(letter: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return ()


@verb("hold", on="outbox_message", label="Hold letters back", arguments=(), needs=_needs)
def hold(letter: Row, arguments: Mapping[str, Any], reads: Reads, occasion: Occasion) -> Iterator[Write]:
    """Keep a letter that waits in the outbox."""
    if letter["state"] != "waiting":
        raise RuleBroken("Only a letter that waits can be held back.")
    yield Write("outbox_message", letter["id"], {"state": "held"})
