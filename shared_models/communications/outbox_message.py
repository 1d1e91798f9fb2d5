"""Letters that wait to be sent, on whichever device they were written, and what became of them."""

from typing import Any, ClassVar

from shared_models.kernel.record import About, Record, mark
from shared_models.kernel.record_field import Kind

STATES = {
    "waiting": "Waiting",
    "sending": "Being sent",
    "sent": "Sent",
    "failed": "Failed",
    "held": "Held back",
    "unclear": "Perhaps sent",
}


class OutboxMessage(Record):
    """A letter to somebody outside, with the documents that go with it."""

    about: ClassVar[About] = About(
        name="outbox_message",
        plural="outbox-messages",
        label="Letter",
        label_plural="Outbox",
        icon="paper-plane-tilt",
        title=("subject",),
        menu=8,
    )

    to: str = mark(
        "Recipients", kind=Kind.TEXT, searchable=True, max_length=1000, in_list=True, help="Commas between several"
    )
    cc: str | None = mark("Copy to", max_length=1000)
    subject: str = mark("Subject", searchable=True, max_length=300, in_list=True)
    body: str | None = mark("Text", kind=Kind.LONG_TEXT)
    documents: list[str] | None = mark("Documents", kind=Kind.REFERENCES, reference="document")
    letter_id: str | None = mark("Dunning letter", kind=Kind.REFERENCE, reference="dunning_letter")
    formats: list[str] | None = mark("Formats", kind=Kind.LABELS, max_length=20, help="pdf, ubl")
    not_before: int | None = mark("Send later", kind=Kind.INSTANT, in_list=True)
    state: str = mark("State", default="waiting", kind=Kind.CHOICE, choices=STATES, by_verb=True, in_list=True)
    tries: int = mark("Tries", default=0, minimum=0, system=True)
    next_try: int | None = mark("Next try", kind=Kind.INSTANT, system=True)
    problem: str | None = mark("Problem", max_length=400, system=True, in_list=True)
    message_id: str | None = mark("Message id", max_length=254, system=True)
    sent_at: int | None = mark("Sent at", kind=Kind.INSTANT, system=True, in_list=True, sortable=True)
    sent: dict[str, Any] | None = mark("What was sent", kind=Kind.JSON, system=True, help="Digests of the files")
