"""A contact is a person; the company named here is the main one, others are affiliations."""

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar

from shared_models.crm.duplicates import kept_apart, merge_trail, merged_into
from shared_models.crm.vocabulary import LIFECYCLE, SOURCE, company, external_ids, notes, owner, tags
from shared_models.kernel.faults import Fault, RuleBroken
from shared_models.kernel.record import About, Record, mark
from shared_models.kernel.record_field import Kind, Value


class Contact(Record):
    """A person the tenant does business with, known by name or at least by e-mail."""

    about: ClassVar[About] = About(
        name="contact",
        plural="contacts",
        label="Contact",
        label_plural="Contacts",
        icon="users",
        title=("first_name", "last_name"),
        title_fallback=("email", "phone", "mobile"),
        owner="owner_id",
        menu=1,
    )

    first_name: str | None = mark("First name", searchable=True, max_length=100)
    last_name: str | None = mark("Last name", searchable=True, sortable=True, max_length=100)
    company_id: str | None = company(in_list=True)
    job_title: str | None = mark("Job title", searchable=True)
    lifecycle: str | None = mark("Stage", kind=Kind.CHOICE, choices=LIFECYCLE, in_list=True, sortable=True)
    email: str | None = mark("E-mail", kind=Kind.EMAIL, searchable=True, sortable=True, in_list=True)
    phone: str | None = mark("Phone", kind=Kind.PHONE, searchable=True, in_list=True)
    mobile: str | None = mark("Mobile", kind=Kind.PHONE, searchable=True)
    street: str | None = mark("Street", section="Address")
    postal_code: str | None = mark("Postal code", max_length=20, section="Address")
    city: str | None = mark("City", searchable=True, sortable=True, in_list=True, section="Address")
    region: str | None = mark("State or region", max_length=100, section="Address")
    country: str | None = mark("Country", kind=Kind.COUNTRY, help="Two letters, such as DE", section="Address")
    language: str | None = mark(
        "Language", kind=Kind.LANGUAGE, help="The language to write in, such as en or pt-BR", section="Details"
    )
    birthday: str | None = mark("Birthday", kind=Kind.DAY, section="Details")
    website: str | None = mark("Website", kind=Kind.URL, section="Details")
    source: str | None = mark("Source", kind=Kind.CHOICE, choices=SOURCE, section="Details")
    do_not_contact: bool | None = mark("Do not contact", help="Leave out of mailings and calls", section="Details")
    owner_id: str | None = owner()
    tags: list[str] | None = tags()
    notes: str | None = notes()
    external_ids: list[str] | None = external_ids()
    merged_into: str | None = merged_into("contact")
    merge_trail: dict[str, Any] | None = merge_trail()
    kept_apart: list[str] | None = kept_apart()

    @classmethod
    def rules(cls, row: Mapping[str, Value]) -> Iterable[Fault]:
        """A contact must be known by something."""
        if not any(row.get(name) for name in ("first_name", "last_name", "email", "phone", "mobile")):
            yield RuleBroken("A contact needs a name, an e-mail address or a phone number.", field="last_name")
