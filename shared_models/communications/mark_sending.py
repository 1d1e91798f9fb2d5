"""A letter is taken out of the outbox by whoever sends it: from then on nobody else does, whatever happens."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.kernel.faults import RuleBroken
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Key, Occasion, Reads, Row, Write

LEASE = 10 * 60 * 1_000_000
"""For how long (µs) whoever took the letter may be at it; afterwards it is taken for stopped."""


def _needs(letter: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return ()


@verb(
    "mark_sending",
    on="outbox_message",
    label="Take letters out of the outbox",
    arguments=(RecordField("message_id", "Message id", Kind.TEXT, max_length=254, required=True),),
    needs=_needs,
    system=True,
)
def mark_sending(letter: Row, arguments: Mapping[str, Any], reads: Reads, occasion: Occasion) -> Iterator[Write]:
    """Take a letter that waits and whose time has come."""
    later = max(letter["not_before"] or 0, letter["next_try"] or 0)
    if letter["state"] != "waiting" or later > occasion.at:
        raise RuleBroken("This letter is not waiting to be sent now.")
    yield Write(
        "outbox_message",
        letter["id"],
        {
            "state": "sending",
            "tries": letter["tries"] + 1,
            "next_try": occasion.at + LEASE,
            "message_id": arguments["message_id"],
            "problem": None,
        },
    )
