"""Letting a letter go: one that was held back, could not be sent, or of which nobody knows whether it was."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.kernel.faults import RuleBroken
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Key, Occasion, Reads, Row, Write


def _needs(letter: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return ()


@verb("release", on="outbox_message", label="Send letters again", arguments=(), needs=_needs)
def release(letter: Row, arguments: Mapping[str, Any], reads: Reads, occasion: Occasion) -> Iterator[Write]:
    """Put a letter back among those that wait, as if it had never been tried."""
    if letter["state"] not in ("held", "failed", "unclear"):
        raise RuleBroken("This letter is on its way already.")
    values = {"state": "waiting", "tries": 0, "next_try": None, "problem": None}
    yield Write("outbox_message", letter["id"], values)
