"""An activity is something that happened with a customer; together they are the timeline."""

from typing import ClassVar

from shared_models.crm.vocabulary import company, contact, deal, external_ids, lead, notes, owner
from shared_models.kernel.record import About, Record, mark
from shared_models.kernel.record_field import Kind

TYPES = {"call": "Call", "meeting": "Meeting", "email": "E-mail", "note": "Note", "change": "Change"}
STATUSES = {"planned": "Planned", "done": "Done", "cancelled": "Cancelled"}
DIRECTIONS = {"in": "Incoming", "out": "Outgoing"}


class Activity(Record):
    """A call, meeting, e-mail or note about a contact, a company or a deal."""

    about: ClassVar[About] = About(
        name="activity",
        plural="activities",
        label="Activity",
        label_plural="Activities",
        icon="calendar-check",
        title=("subject",),
        owner="owner_id",
        follows=("deal_id", "contact_id", "company_id", "lead_id"),
        menu=4,
    )

    type: str = mark("Type", default="note", kind=Kind.CHOICE, choices=TYPES, in_list=True)
    subject: str = mark("Subject", searchable=True)
    at: int = mark("When", kind=Kind.INSTANT, in_list=True, sortable=True)
    duration: int | None = mark("Duration", kind=Kind.DURATION, minimum=0, maximum=31_536_000, help="Seconds")
    all_day: bool | None = mark("All day", kind=Kind.BOOLEAN, help="When is then midnight UTC of its first day")
    status: str | None = mark("Status", kind=Kind.CHOICE, choices=STATUSES)
    remind_at: int | None = mark("Remind at", kind=Kind.INSTANT)
    direction: str | None = mark("Direction", kind=Kind.CHOICE, choices=DIRECTIONS)
    outcome: str | None = mark("Outcome")
    location: str | None = mark("Place")
    attendees: list[str] | None = mark("Attendees", kind=Kind.REFERENCES, reference="contact")
    contact_id: str | None = contact(in_list=True)
    company_id: str | None = company(in_list=True)
    deal_id: str | None = deal()
    lead_id: str | None = lead()
    owner_id: str | None = owner()
    body: str | None = notes("Text")
    external_ids: list[str] | None = external_ids()
