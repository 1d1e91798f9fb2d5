"""Fiscal years: their id follows from the day they begin on, so that everybody makes the same one."""

from typing import ClassVar

from shared_models.kernel.record import About, Record, mark
from shared_models.kernel.record_field import Kind

STATES = {"open": "Open", "closed": "Closed"}


class FiscalYear(Record):
    """Twelve months for which the result is drawn up."""

    about: ClassVar[About] = About(
        name="fiscal_year",
        plural="fiscal-years",
        label="Fiscal year",
        label_plural="Fiscal years",
        icon="calendar-blank",
        title=("name",),
        configuration=True,
        system=True,
    )

    name: str = mark("Name", searchable=True, max_length=40)
    first: str = mark("First day", kind=Kind.DAY, sortable=True)
    last: str = mark("Last day", kind=Kind.DAY)
    state: str = mark("State", default="open", kind=Kind.CHOICE, choices=STATES)
    reason: str | None = mark("Reason", max_length=400, help="Why it was opened again")
    closed_at: int | None = mark("Closed at", kind=Kind.INSTANT, system=True)
    closing_entry_id: str | None = mark("Closing entry", kind=Kind.REFERENCE, reference="entry", system=True)
