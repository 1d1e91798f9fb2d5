"""Who stands on a paper: ourselves as the branding says it, and the customer as the document remembers them.

Law: what a document remembers of its party wins over what the party is today, field by field.
"""

import base64
import binascii
import re
from collections.abc import Mapping
from typing import Any

from sync.papers.paper import Address, BankDetails, Branding, PageSize, Party

Row = Mapping[str, Any]
_VAT_ID = re.compile("[A-Z]{2}[0-9A-Za-z+*.]{2,14}")
_ACCENT = Branding().accent


def seller(branding: Row | None, settings: Row | None) -> Party:
    """Ourselves; where the branding has no tax number or country, those of the books."""
    own, books = branding or {}, settings or {}
    vat_id, tax_number = own.get("vat_number") or "", own.get("tax_number") or ""
    if not vat_id and not tax_number:
        vat_id, tax_number = _tax_numbers(books.get("tax_number"))
    return Party(
        name=own.get("legal_name") or "",
        address=_address(own, own.get("country") or books.get("country")),
        register_number=own.get("registered_in") or "",
        vat_id=_joined(vat_id),
        tax_number=tax_number,
        phone=own.get("phone") or "",
        email=own.get("email") or "",
        endpoint=own.get("email") or "",
    )


def customer(document: Row, company: Row | None, contact: Row | None) -> Party:
    """The other side: a company with the person it is for, or a person."""
    then = document.get("party") or {}
    now = company or contact or {}
    told = {name: then.get(name) or now.get(name) for name in {*then, *now}}
    person = "" if contact is None else full_name(contact)
    vat_id, tax_number = _joined(told.get("vat_number") or ""), told.get("tax_number") or ""
    if not vat_id:
        vat_id, tax_number = _tax_numbers(tax_number)
    email = then.get("email") or (contact or {}).get("email") or now.get("email") or ""
    name = then.get("name") or (told.get("legal_name") or told.get("name") if company else person) or ""
    return Party(
        name=name,
        address=_address(told, told.get("country")),
        vat_id=vat_id,
        tax_number=tax_number,
        contact=then.get("contact") or (person if company is not None and person != name else ""),
        email=email,
        endpoint=email,
    )


def full_name(contact: Row) -> str:
    """A person's first and last name."""
    return " ".join(each for each in (contact.get("first_name"), contact.get("last_name")) if each)


def language(document: Row, company: Row | None, contact: Row | None, branding: Row | None) -> str:
    """The customer's language, or else our own, as a BCP 47 tag."""
    people = (document.get("party"), company, contact, branding)
    return next((each["language"] for each in people if each and each.get("language")), "en")


def look(branding: Row | None) -> Branding:
    """Logo, colour, small print and sheet; a logo that cannot be read is none."""
    own = branding or {}
    footer = tuple(each.strip() for each in re.split(r"\n\s*\n", own.get("footer") or "") if each.strip())
    return Branding(
        logo=logo_bytes(own.get("logo")),
        accent=own.get("accent") or _ACCENT,
        footer=footer,
        size=PageSize(own.get("paper") or PageSize.A4),
    )


def logo_bytes(text: str | None) -> bytes:
    """The picture that a branding keeps as base64; nothing for none, and for what is no base64."""
    try:
        return base64.b64decode(text or "", validate=True)
    except (binascii.Error, ValueError):
        return b""


def bank_details(account: Row, holder: str) -> BankDetails:
    """A stored bank account as it is printed."""
    number = _joined(account.get("iban") or account.get("number") or "")
    return BankDetails(iban=number, bic=account.get("bic") or "", holder=holder, bank=account.get("name") or "")


def _address(row: Row, country: str | None) -> Address:
    lines = tuple(each.strip() for each in (row.get("street") or "").splitlines() if each.strip())
    return Address(
        lines[:2] + ((", ".join(lines[2:]),) if lines[2:] else ()),
        row.get("postal_code") or "",
        row.get("city") or "",
        row.get("region") or "",
        country or "",
    )


def _tax_numbers(text: str | None) -> tuple[str, str]:
    """(VAT number, other tax number): only the first begins with the two letters of its country."""
    told = text or ""
    return (_joined(told), "") if _VAT_ID.fullmatch(_joined(told)) else ("", told)


def _joined(text: str) -> str:
    return re.sub(r"\s+", "", text)
