"""Recurring documents: a template, and the day the next one is due."""

from typing import ClassVar

from shared_models.kernel.record import About, Record, mark
from shared_models.kernel.record_field import REASON, Kind

UNITS = {"day": "Days", "week": "Weeks", "month": "Months", "year": "Years"}


class RecurringDocument(Record):
    """A document that is drawn up again and again: a rent, a subscription."""

    about: ClassVar[About] = About(
        name="recurring_document",
        plural="recurring-documents",
        label="Recurring document",
        label_plural="Recurring documents",
        icon="repeat",
        title=("name",),
    )

    name: str = mark("Name", searchable=True, max_length=120, in_list=True)
    template_id: str = mark("Template", kind=Kind.REFERENCE, reference="document", help="The document that is repeated")
    every: int = mark("Every", default=1, minimum=1, maximum=120)
    unit: str = mark("Unit", default="month", kind=Kind.CHOICE, choices=UNITS, in_list=True)
    starts: str = mark("First on", kind=Kind.DAY)
    ends: str | None = mark("Last on", kind=Kind.DAY)
    next: str | None = mark("Next on", kind=Kind.DAY, in_list=True, sortable=True)
    posts: bool | None = mark("Posted at once", help="Otherwise it waits as a draft")
    sends: bool | None = mark("Sent at once", help="To the customer's address, as soon as it is posted")
    problem: str | None = mark("Problem", max_length=400, unit=REASON, system=True, in_list=True)
    made: int = mark("Made so far", default=0, minimum=0, system=True)
