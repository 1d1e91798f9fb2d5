"""A lead is somebody who may become a customer; `convert_lead` makes a contact, a company and a deal of it."""

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar

from shared_models.crm.vocabulary import SOURCE, external_ids, notes, owner, tags
from shared_models.kernel.faults import Fault, RuleBroken
from shared_models.kernel.record import About, Record, mark
from shared_models.kernel.record_field import Kind, Merge, Value
from shared_models.kernel.write import Occasion, Reads, Write

CONVERTED, UNQUALIFIED = "converted", "unqualified"
STATUS = {
    "new": "New",
    "working": "Working",
    "qualified": "Qualified",
    UNQUALIFIED: "Unqualified",
    CONVERTED: "Converted",
}
_REASONS = ("No need", "No budget", "No answer", "Timing", "Competitor", "Wrong details", "Not a customer for us")
UNQUALIFIED_REASONS = {each: each for each in _REASONS}
"""What is offered as a reason why a lead came to nothing; any other words do as well."""


class Lead(Record):
    """A person or a company that has shown interest, before anybody knows whether there is a sale in it."""

    about: ClassVar[About] = About(
        name="lead",
        plural="leads",
        label="Lead",
        label_plural="Leads",
        icon="user-plus",
        title=("first_name", "last_name"),
        title_fallback=("company_name", "email", "phone", "mobile"),
        owner="owner_id",
        menu=3,
    )

    first_name: str | None = mark("First name", searchable=True, max_length=100)
    last_name: str | None = mark("Last name", searchable=True, sortable=True, max_length=100)
    company_name: str | None = mark("Company", searchable=True, sortable=True, in_list=True)
    status: str = mark("Status", default="new", kind=Kind.CHOICE, choices=STATUS, in_list=True, sortable=True)
    unqualified_reason: str | None = mark("Reason unqualified", kind=Kind.TEXT, choices=UNQUALIFIED_REASONS)
    source: str | None = mark("Source", kind=Kind.CHOICE, choices=SOURCE, in_list=True)
    job_title: str | None = mark("Job title", searchable=True)
    email: str | None = mark("E-mail", kind=Kind.EMAIL, searchable=True, sortable=True, in_list=True)
    phone: str | None = mark("Phone", kind=Kind.PHONE, searchable=True, in_list=True)
    mobile: str | None = mark("Mobile", kind=Kind.PHONE, searchable=True)
    website: str | None = mark("Website", kind=Kind.URL)
    city: str | None = mark("City", searchable=True, sortable=True)
    country: str | None = mark("Country", kind=Kind.COUNTRY, help="Two letters, such as DE")
    amount: int | None = mark(
        "Estimated value", kind=Kind.MONEY, currency="currency", merge=Merge.ASK, minimum=0, in_list=True, sortable=True
    )
    currency: str | None = mark("Currency", kind=Kind.CURRENCY, merge=Merge.ASK)
    owner_id: str | None = owner()
    tags: list[str] | None = tags()
    notes: str | None = notes()
    external_ids: list[str] | None = external_ids()
    converted_at: int | None = mark("Converted", kind=Kind.INSTANT, by_verb=True)
    contact_id: str | None = mark("Contact", kind=Kind.REFERENCE, reference="contact", by_verb=True)
    company_id: str | None = mark("Became company", kind=Kind.REFERENCE, reference="company", by_verb=True)
    deal_id: str | None = mark("Deal", kind=Kind.REFERENCE, reference="deal", by_verb=True)
    conversion: dict[str, Any] | None = mark("What converting made", kind=Kind.JSON, system=True)

    @classmethod
    def rules(cls, row: Mapping[str, Value]) -> Iterable[Fault]:
        """It is known by something, only converting converts it, and an amount needs its currency."""
        if not any(row.get(name) for name in (*cls.about.title, *cls.about.title_fallback)):
            yield RuleBroken("A lead needs a name, a company, an e-mail address or a phone number.", field="last_name")
        if (row.get("status") == CONVERTED) != (row.get("converted_at") is not None):
            yield RuleBroken("A lead is converted by its own action, which also makes its contact.", field="status")
        if row.get("amount") is not None and not row.get("currency"):
            yield RuleBroken("An estimated value needs a currency.", field="currency")

    @classmethod
    def on_create(cls, row: Mapping[str, Value], reads: Reads, occasion: Occasion) -> Iterable[Write]:
        """What a lead became is known of those alone that are brought in as converted elsewhere."""
        if row.get("status") != CONVERTED:
            yield Write("lead", row["id"], dict.fromkeys(("converted_at", "contact_id", "company_id", "deal_id")))
