"""Dunning letters: once written, they say what was asked for."""

from typing import ClassVar

from shared_models.accounting.vocabulary import company, contact, currency_code, money
from shared_models.kernel.faults import worded
from shared_models.kernel.record import About, Line, Record, mark
from shared_models.kernel.record_field import Kind


class DunnedItem(Line):
    """A document that is due, and how much of it is open."""

    entry_id: str | None = mark("Entry", kind=Kind.REFERENCE, reference="entry")
    line: int = mark("Line", default=0, minimum=0)
    document_id: str | None = mark("Document", kind=Kind.REFERENCE, reference="document")
    number_text: str | None = mark("Number", max_length=80)
    due: str | None = mark("Due", kind=Kind.DAY)
    level: int = mark("Level", default=1)
    open: int = money("Open", default=0)


class DunningLetter(Record):
    """A reminder that a customer got: what was open on that day, and on which level."""

    about: ClassVar[About] = About(
        name="dunning_letter",
        plural="dunning-letters",
        label="Dunning letter",
        label_plural="Dunning letters",
        icon="envelope-simple",
        title=("day",),
        frozen_by="issued_at",
        remedy=worded("Write another letter instead."),
    )

    day: str = mark("Day", kind=Kind.DAY, in_list=True, sortable=True)
    company_id: str | None = company(in_list=True, mutable=True)
    contact_id: str | None = contact(mutable=True)
    level: int = mark("Level", default=1, minimum=1, maximum=9, in_list=True)
    currency: str = currency_code()
    items: list[DunnedItem] | None = mark("What is due", kind=Kind.LINES, lines=DunnedItem)
    fee: int | None = money("Fee")
    interest: int | None = money("Interest")
    total: int | None = money("Total", in_list=True)
    entry_id: str | None = mark("Entry of the charge", kind=Kind.REFERENCE, reference="entry", system=True)
    issued_at: int | None = mark("Issued at", kind=Kind.INSTANT, system=True)
    sent_at: int | None = mark("Sent at", kind=Kind.INSTANT, system=True, mutable=True)
