"""Locking the books up to a day: all entries, those with tax, or for ever."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.accounting.calendar import lock_key
from shared_models.accounting.ledger_lock import KINDS
from shared_models.accounting.posting import PeriodClosed
from shared_models.kernel.faults import RuleBroken, worded
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Key, Occasion, Reads, Row, Write


def _needs(settings: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return ()


def _further(settings: Row, arguments: Mapping[str, Any], reads: Reads) -> Iterable[Key]:
    yield lock_key(arguments["kind"])


@verb(
    "lock_books",
    on="ledger_settings",
    label="Lock the books",
    arguments=(
        RecordField("kind", "Kind", Kind.CHOICE, choices=KINDS, required=True),
        RecordField("until", "Until", Kind.DAY, help="The last day that is locked; empty to open"),
        RecordField("reason", "Reason", Kind.TEXT, max_length=400),
    ),
    needs=_needs,
    further=_further,
)
def lock_books(settings: Row, arguments: Mapping[str, Any], reads: Reads, occasion: Occasion) -> Iterator[Write]:
    """Set until which day the books are locked. A hard lock only ever moves on."""
    key, until = lock_key(arguments["kind"]), arguments["until"]
    found = reads.get(*key)
    if arguments["kind"] == "hard":
        if until is None:
            raise RuleBroken("A hard lock needs a day.", field="until")
        if found is not None and found["until"] and until < found["until"]:
            reason = worded("The books are locked for ever until {day}; this cannot be taken back.", day=found["until"])
            raise PeriodClosed(reason, field="until")
    yield Write(*key, {"kind": arguments["kind"], "until": until, "reason": arguments["reason"]})
