"""Sending a document: a letter in the outbox, which goes as soon as there is a connection and the final number."""

from collections.abc import Mapping
from typing import Any

from desktop.derive.words import choice
from desktop.documents.sheet import Sheet
from desktop.documents.words import tr

OUTBOX = "outbox_message"


def letter_values(sheet: Sheet) -> dict[str, Any]:
    """What a letter with the document begins with: to whom, and about what."""
    row, shelf = sheet.values, sheet.shelf
    found: list[Mapping[str, Any]] = []
    for name, kind in (("contact_id", "contact"), ("company_id", "company")):
        other = shelf.get(kind, str(row[name])) if row[name] else None
        if other is not None:
            found.append(other)
    address = next((each["email"] for each in found if each.get("email")), "")
    kind = choice(sheet.kind.field("kind"), row["kind"])
    number = str(row["number_text"] or "")
    return {"to": address, "subject": f"{kind} {number}".strip(), "documents": [row["id"]], "formats": ["pdf"]}


def waiting_words(sheet: Sheet) -> str:
    """What is said where it cannot go yet; empty where it can."""
    if sheet.values["number_text"]:
        return ""
    return tr("It will go as soon as it has its number.")
