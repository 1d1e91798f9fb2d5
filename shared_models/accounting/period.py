"""Periods are the calendar months; their id follows from the month, so that a posting can name its own."""

from typing import ClassVar

from shared_models.kernel.record import About, Record, mark
from shared_models.kernel.record_field import Kind

STATES = {"open": "Open", "closed": "Closed"}


class Period(Record):
    """A month of the books: while it is open, entries of its days are posted."""

    about: ClassVar[About] = About(
        name="period",
        plural="periods",
        label="Period",
        label_plural="Periods",
        icon="calendar-check",
        title=("month",),
        configuration=True,
        system=True,
    )

    month: str = mark("Month", unique=True, max_length=7, sortable=True, in_list=True)
    fiscal_year_id: str = mark("Fiscal year", kind=Kind.REFERENCE, reference="fiscal_year")
    first: str = mark("First day", kind=Kind.DAY, in_list=True)
    last: str = mark("Last day", kind=Kind.DAY, in_list=True)
    state: str = mark("State", default="open", kind=Kind.CHOICE, choices=STATES, in_list=True)
    reason: str | None = mark("Reason", max_length=400, help="Why it was opened again")
    closed_at: int | None = mark("Closed at", kind=Kind.INSTANT, system=True)
