"""A task is something to do, by someone, until a day."""

from typing import ClassVar

from shared_models.crm.vocabulary import company, contact, deal, external_ids, lead, notes
from shared_models.kernel.record import About, Record, mark
from shared_models.kernel.record_field import Kind

PRIORITIES = {"high": "High", "normal": "Normal", "low": "Low"}

REPEATS = {
    "daily": "Every day",
    "weekdays": "Every working day",
    "weekly": "Every week",
    "fortnightly": "Every two weeks",
    "monthly": "Every month",
    "quarterly": "Every quarter",
    "yearly": "Every year",
}


class Task(Record):
    """Something to do for a contact, a company or a deal."""

    about: ClassVar[About] = About(
        name="task",
        plural="tasks",
        label="Task",
        label_plural="Tasks",
        icon="check-square",
        title=("subject",),
        owner="owner_id",
        follows=("owner_id", "deal_id", "contact_id", "company_id", "lead_id"),
        menu=5,
    )

    subject: str = mark("Subject", searchable=True)
    due: str | None = mark("Due", kind=Kind.DAY, in_list=True, sortable=True)
    remind_at: int | None = mark("Remind at", kind=Kind.INSTANT)
    priority: str = mark("Priority", default="normal", kind=Kind.CHOICE, choices=PRIORITIES, in_list=True)
    repeat: str | None = mark("Repeats", kind=Kind.CHOICE, choices=REPEATS)
    done_at: int | None = mark("Done", kind=Kind.INSTANT, by_verb=True, in_list=True)
    done_by: str | None = mark("Done by", kind=Kind.REFERENCE, reference="member", by_verb=True)
    next_id: str | None = mark("Followed by", kind=Kind.REFERENCE, reference="task", by_verb=True)
    contact_id: str | None = contact(in_list=True)
    company_id: str | None = company()
    deal_id: str | None = deal()
    lead_id: str | None = lead()
    owner_id: str | None = mark("Assignee", kind=Kind.REFERENCE, reference="member", in_list=True)
    body: str | None = notes()
    external_ids: list[str] | None = external_ids()
