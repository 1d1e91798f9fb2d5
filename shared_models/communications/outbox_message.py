"""Letters that wait to be sent, on whichever device they were written, and what became of them.

Law: what a letter says changes neither while it is being sent nor after.
"""

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar

from shared_models.kernel.faults import Fault, RuleBroken, worded
from shared_models.kernel.record import About, Record, mark
from shared_models.kernel.record_field import REASON, Kind, Value
from shared_models.kernel.write import Occasion, Row

STATES = {
    "waiting": "Waiting",
    "sending": "Being sent",
    "sent": "Sent",
    "failed": "Failed",
    "held": "Held back",
    "unclear": "Perhaps sent",
}
FORMATS = ("pdf", "plain", "ubl")
"""A PDF, of an invoice with the e-invoice inside; the same without it; the e-invoice as a file of its own."""
SAYS = ("to", "cc", "subject", "body", "documents", "letter_id", "statement_from", "statement_until", "formats")
"""What people write of it."""


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
        frozen_by="sent_at",
        remedy=worded("Write another letter instead."),
    )

    to: str = mark(
        "Recipients", kind=Kind.TEXT, searchable=True, max_length=1000, in_list=True, help="Commas between several"
    )
    cc: str | None = mark("Copy to", max_length=1000)
    subject: str = mark("Subject", searchable=True, max_length=300, in_list=True)
    body: str | None = mark("Text", kind=Kind.LONG_TEXT)
    documents: list[str] | None = mark("Documents", kind=Kind.REFERENCES, reference="document")
    letter_id: str | None = mark("Dunning letter", kind=Kind.REFERENCE, reference="dunning_letter")
    company_id: str | None = mark("Company", kind=Kind.REFERENCE, reference="company", mutable=True)
    contact_id: str | None = mark("Contact", kind=Kind.REFERENCE, reference="contact", mutable=True)
    statement_from: str | None = mark("Statement from", kind=Kind.DAY, help="A statement of account goes along")
    statement_until: str | None = mark("Statement until", kind=Kind.DAY)
    formats: list[str] | None = mark("Formats", kind=Kind.LABELS, max_length=20, help="pdf, plain, ubl")
    not_before: int | None = mark("Send later", kind=Kind.INSTANT, in_list=True)
    state: str = mark("State", default="waiting", kind=Kind.CHOICE, choices=STATES, by_verb=True, in_list=True)
    tries: int = mark("Tries", default=0, minimum=0, system=True)
    next_try: int | None = mark("Next try", kind=Kind.INSTANT, system=True)
    problem: str | None = mark("Problem", max_length=400, unit=REASON, system=True, in_list=True)
    message_id: str | None = mark("Message id", max_length=254, system=True)
    sent_at: int | None = mark("Sent at", kind=Kind.INSTANT, system=True, in_list=True, sortable=True)
    sent: dict[str, Any] | None = mark("What was sent", kind=Kind.JSON, system=True, help="Digests of the files")

    @classmethod
    def rules(cls, row: Row) -> Iterable[Fault]:
        """A statement is somebody's, of some days; files are of the forms there are."""
        formats = row["formats"] or ()
        for each in sorted(set(formats) - set(FORMATS)):
            yield RuleBroken(
                worded("There is no format {name}. There are pdf, plain and ubl.", name=each), field="formats"
            )
        if {"pdf", "plain"} <= set(formats):
            yield RuleBroken("A letter takes a PDF with the e-invoice inside, or a plain one.", field="formats")
        first, last = row["statement_from"], row["statement_until"]
        if not first and not last:
            return
        if not (first and last) or last < first:
            yield RuleBroken("A statement needs its first and its last day.", field="statement_until")
        if not (row["company_id"] or row["contact_id"]):
            yield RuleBroken("Choose whose statement of account it is.", field="company_id")

    @classmethod
    def on_change(cls, before: Row, after: Row, occasion: Occasion) -> Mapping[str, Value]:
        """Raise RuleBroken where a letter would change that a mail server may just be reading."""
        if before["state"] == after["state"] == "sending" and any(before[name] != after[name] for name in SAYS):
            raise RuleBroken("This letter is being sent and cannot be changed any more.")
        return {}
