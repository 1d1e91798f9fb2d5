"""Sending a document: the letter it goes with, and those that it went with before."""

from desktop.documents.sheet import Sheet
from desktop.letters.send_dialog import Going


def going_of(sheet: Sheet) -> Going:
    """What a letter with the document takes along."""
    row = sheet.values
    party = {name: row[name] for name in ("company_id", "contact_id") if row[name]}
    remembered = row["party"] if isinstance(row["party"], dict) else None
    return Going(str(row["kind"]), {"documents": [row["id"]], "formats": ["pdf"]}, party, remembered)
