"""A letter did not go out: it is tried again later, given up, or nobody can know."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.kernel.faults import RuleBroken
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Key, Occasion, Reads, Row, Write

OUTCOMES = {"waiting": "Tried again", "failed": "Given up", "unclear": "Perhaps sent"}


def _needs(letter: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return ()


@verb(
    "mark_unsent",
    on="outbox_message",
    label="Mark letters as not sent",
    arguments=(
        RecordField("outcome", "Outcome", Kind.CHOICE, choices=OUTCOMES, required=True),
        RecordField("problem", "Problem", Kind.TEXT, max_length=400, required=True),
        RecordField("next_try", "Next try", Kind.INSTANT),
    ),
    needs=_needs,
    system=True,
    on_deleted=True,
)
def mark_unsent(letter: Row, arguments: Mapping[str, Any], reads: Reads, occasion: Occasion) -> Iterator[Write]:
    """Say what is in the way. A letter that may have gone out is never sent again by itself."""
    if letter["state"] not in ("waiting", "sending"):
        raise RuleBroken("This letter is not being sent.")
    values = {
        "state": arguments["outcome"],
        "problem": arguments["problem"],
        "next_try": arguments["next_try"] if arguments["outcome"] == "waiting" else None,
    }
    yield Write("outbox_message", letter["id"], values)
