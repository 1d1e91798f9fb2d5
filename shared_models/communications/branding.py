"""How the organisation looks on paper: one record per tenant, whose id everybody can compute."""

from typing import ClassVar

from shared_models.kernel.ids import named_id
from shared_models.kernel.record import About, Record, mark
from shared_models.kernel.record_field import Kind
from shared_models.kernel.write import Key

BRANDING: Key = ("branding", named_id("branding", ""))
"""The one record of this type."""


class Branding(Record):
    """Name, address, logo, colour and the small print of documents."""

    about: ClassVar[About] = About(
        name="branding",
        plural="branding",
        label="Look on paper",
        label_plural="Looks on paper",
        icon="palette",
        title=("legal_name",),
        configuration=True,
        single=True,
    )

    legal_name: str = mark("Name", max_length=200)
    street: str | None = mark("Street", max_length=200)
    postal_code: str | None = mark("Postal code", max_length=20)
    city: str | None = mark("City", max_length=120)
    country: str | None = mark("Country", kind=Kind.COUNTRY, help="Two letters, such as DE")
    email: str | None = mark("E-mail", kind=Kind.EMAIL)
    phone: str | None = mark("Phone", kind=Kind.PHONE)
    website: str | None = mark("Website", kind=Kind.URL)
    vat_number: str | None = mark("VAT number", max_length=40)
    tax_number: str | None = mark("Tax number", max_length=40)
    registered_in: str | None = mark("Register", max_length=200, help="Such as HRB 1234, Amtsgericht Bonn")
    accent: str | None = mark("Colour", max_length=7, help="Such as #2f5fd0")
    logo: str | None = mark("Logo", kind=Kind.LONG_TEXT, help="A PNG, JPEG or SVG file of at most 70 kB, as base64")
    footer: str | None = mark("Small print", max_length=1000)
    language: str | None = mark("Language of documents", kind=Kind.LANGUAGE)
    paper: str = mark("Paper", default="a4", kind=Kind.CHOICE, choices={"a4": "A4", "us-letter": "US letter"})
