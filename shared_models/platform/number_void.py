"""A voided range says why numbers of a series stand on no document, so that none goes missing without a word."""

from typing import ClassVar

from shared_models.kernel.record import About, Record, mark
from shared_models.kernel.record_field import Kind


class NumberVoid(Record):
    """Numbers that were skipped, or that a lost device can no longer give."""

    about: ClassVar[About] = About(
        name="number_void",
        plural="number-voids",
        label="Voided numbers",
        label_plural="Ranges of voided numbers",
        icon="prohibit",
        title=("reason",),
        system=True,
        frozen_by="at",
    )

    series_id: str = mark("Series", kind=Kind.REFERENCE, reference="number_series")
    first: int = mark("From", minimum=1)
    last: int | None = mark("To", minimum=1, help="Empty for all that follow")
    reason: str = mark("Reason")
    at: int = mark("When", kind=Kind.INSTANT)
    lifted: list[str] | None = mark(
        "Turned up after all", kind=Kind.LABELS, mutable=True, help="Numbers that a document has"
    )
