"""Whom a document is for, as it was when it was written: name and address stay when the customer moves."""

from shared_models.kernel.record_field import Value
from shared_models.kernel.write import Reads, Row

ADDRESS = ("street", "postal_code", "city", "region", "country", "language", "email", "vat_number", "tax_number")
"""What is copied from a company or a contact besides the name, under the same names."""


def party_of(document: Row, reads: Reads) -> dict[str, Value] | None:
    """The name and address on a document: those it has already, else those of its company, else of its contact.

    The keys are `name`, `contact` (who the letter goes to within a company) and those of ADDRESS, as far as known.
    """
    if document["party"]:
        return dict(document["party"])
    company = reads.get("company", document["company_id"]) if document["company_id"] else None
    contact = reads.get("contact", document["contact_id"]) if document["contact_id"] else None
    whom = company or contact
    if whom is None:
        return None
    told: dict[str, Value] = {"name": _company_name(company) if company is not None else _person_name(whom)}
    if company is not None and contact is not None:
        told["contact"] = _person_name(contact)
    return told | {name: whom[name] for name in ADDRESS if whom.get(name)}


def _company_name(company: Row) -> str:
    return str(company["legal_name"] or company["name"])


def _person_name(contact: Row) -> str:
    return " ".join(str(part) for part in (contact["first_name"], contact["last_name"]) if part)
