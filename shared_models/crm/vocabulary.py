"""Fields and choices that several sales records share, so that they read the same everywhere."""

from typing import Any

from shared_models.kernel.record import mark
from shared_models.kernel.record_field import Kind, Merge

LIFECYCLE = {
    "lead": "Lead",
    "qualified": "Qualified",
    "customer": "Customer",
    "partner": "Partner",
    "former": "Former customer",
}
SOURCE = {
    "website": "Website",
    "referral": "Referral",
    "event": "Event",
    "outbound": "Outbound",
    "advertising": "Advertising",
    "import": "Import",
    "other": "Other",
}


def owner() -> Any:
    """The member who looks after the record."""
    return mark("Owner", kind=Kind.REFERENCE, reference="member", in_list=True)


def tags() -> Any:
    """The tags people put on the record."""
    return mark("Tags", kind=Kind.REFERENCES, reference="tag")


def contact(label: str = "Contact", *, in_list: bool = False) -> Any:
    """The contact the record is about."""
    return mark(label, kind=Kind.REFERENCE, reference="contact", in_list=in_list)


def company(label: str = "Company", *, in_list: bool = False) -> Any:
    """The company the record is about."""
    return mark(label, kind=Kind.REFERENCE, reference="company", in_list=in_list)


def deal() -> Any:
    """The deal the record is about."""
    return mark("Deal", kind=Kind.REFERENCE, reference="deal")


def lead() -> Any:
    """The lead the record is about."""
    return mark("Lead", kind=Kind.REFERENCE, reference="lead")


def external_ids() -> Any:
    """What the record is called in other programs, as `source:id`; merged records keep those of both."""
    return mark(
        "Ids in other programs",
        kind=Kind.LABELS,
        help="The program and the id there, such as hubspot:1234",
        section="Details",
    )


def notes(label: str = "Notes") -> Any:
    """Free text, merged line by line when two people wrote."""
    return mark(label, kind=Kind.LONG_TEXT, merge=Merge.TEXT, searchable=True)
