"""A company may belong to a parent company; a tree of them is a group."""

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar

from shared_models.crm.duplicates import kept_apart, merge_trail, merged_into
from shared_models.crm.vat_number import plain_vat_number, vat_number_faults
from shared_models.crm.vocabulary import LIFECYCLE, company, external_ids, notes, owner, tags
from shared_models.kernel.faults import Fault, RuleBroken
from shared_models.kernel.record import About, Record, mark
from shared_models.kernel.record_field import Kind, Merge, Value
from shared_models.kernel.write import Occasion, Reads, Row, Write

SIZES = {"1": "1–10", "2": "11–50", "3": "51–250", "4": "251–1,000", "5": "1,001–5,000", "6": "over 5,000"}


class Company(Record):
    """An organisation the tenant does business with."""

    about: ClassVar[About] = About(
        name="company",
        plural="companies",
        label="Company",
        label_plural="Companies",
        icon="buildings",
        title=("name",),
        owner="owner_id",
        menu=2,
    )

    name: str = mark("Name", searchable=True)
    legal_name: str | None = mark("Legal name", searchable=True)
    parent_id: str | None = company("Parent company")
    industry: str | None = mark("Industry", searchable=True, sortable=True, in_list=True)
    size: str | None = mark("Employees", kind=Kind.CHOICE, choices=SIZES)
    lifecycle: str | None = mark("Stage", kind=Kind.CHOICE, choices=LIFECYCLE, in_list=True, sortable=True)
    website: str | None = mark("Website", kind=Kind.URL)
    domain: str | None = mark("E-mail domain", searchable=True, max_length=253, help="The part after the @")
    email: str | None = mark("E-mail", kind=Kind.EMAIL, searchable=True)
    phone: str | None = mark("Phone", kind=Kind.PHONE, searchable=True, in_list=True)
    street: str | None = mark("Street", section="Address")
    postal_code: str | None = mark("Postal code", max_length=20, section="Address")
    city: str | None = mark("City", searchable=True, sortable=True, in_list=True, section="Address")
    region: str | None = mark("State or region", max_length=100, section="Address")
    country: str | None = mark(
        "Country", kind=Kind.COUNTRY, in_list=True, help="Two letters, such as DE", section="Address"
    )
    language: str | None = mark("Language", kind=Kind.LANGUAGE, section="Details")
    vat_number: str | None = mark(
        "VAT number", max_length=20, searchable=True, section="Finance", help="With its country, such as DE123456789"
    )
    tax_number: str | None = mark("Tax number", max_length=40, searchable=True, section="Finance")
    currency: str | None = mark("Currency", kind=Kind.CURRENCY, section="Finance")
    annual_revenue: int | None = mark(
        "Annual revenue", kind=Kind.MONEY, currency="currency", merge=Merge.ASK, section="Finance"
    )
    owner_id: str | None = owner()
    tags: list[str] | None = tags()
    notes: str | None = notes()
    external_ids: list[str] | None = external_ids()
    merged_into: str | None = merged_into("company")
    merge_trail: dict[str, Any] | None = merge_trail()
    kept_apart: list[str] | None = kept_apart()

    @classmethod
    def rules(cls, row: Mapping[str, Value]) -> Iterable[Fault]:
        """A company is not its own parent, and an amount needs its currency."""
        if row.get("parent_id") is not None and row.get("parent_id") == row.get("id"):
            yield RuleBroken("A company cannot be its own parent.", field="parent_id")
        if row.get("annual_revenue") is not None and not row.get("currency"):
            yield RuleBroken("An annual revenue needs a currency.", field="currency")
        if row.get("vat_number"):
            yield from vat_number_faults(row["vat_number"])

    @classmethod
    def on_create(cls, row: Row, reads: Reads, occasion: Occasion) -> Iterable[Write]:
        """The VAT number is stored in its one form."""
        if found := _vat_number(row):
            yield Write(cls.about.name, row["id"], found)

    @classmethod
    def on_change(cls, before: Row, after: Row, occasion: Occasion) -> Mapping[str, Value]:
        """The VAT number is stored in its one form."""
        return {} if before.get("vat_number") == after.get("vat_number") else _vat_number(after)


def _vat_number(row: Row) -> dict[str, Value]:
    text = row.get("vat_number")
    return {"vat_number": plain_vat_number(text, row.get("country"))} if text else {}
