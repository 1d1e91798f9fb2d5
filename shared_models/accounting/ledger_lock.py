"""Locks of the books. A hard lock only ever moves on: nobody opens again what an auditor has seen."""

from typing import ClassVar

from shared_models.kernel.record import About, Record, mark
from shared_models.kernel.record_field import Kind

KINDS = {"all": "All entries", "tax": "Entries with tax", "hard": "For ever"}


class LedgerLock(Record):
    """Until which day nothing is posted any more: for all entries, for those with tax, or for ever."""

    about: ClassVar[About] = About(
        name="ledger_lock",
        plural="ledger-locks",
        label="Lock",
        label_plural="Locks",
        icon="lock-key",
        title=("kind",),
        configuration=True,
        system=True,
    )

    kind: str = mark("Kind", kind=Kind.CHOICE, choices=KINDS)
    until: str | None = mark("Until", kind=Kind.DAY, help="The last day that is locked; empty for none")
    reason: str | None = mark("Reason", max_length=400)
