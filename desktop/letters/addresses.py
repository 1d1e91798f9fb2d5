"""The addresses of a customer: to whom its letters went before, its people, and its own."""

from collections.abc import Mapping
from typing import Any

from sqlcipher3.dbapi2 import Connection

_BEFORE = (
    'SELECT "to" FROM outbox_message WHERE deleted_at IS NULL AND {field} = ? AND "to" <> \'\' '
    "ORDER BY created_at DESC LIMIT 3"
)
_PEOPLE = (
    "SELECT email FROM contact WHERE company_id = ? AND email IS NOT NULL AND deleted_at IS NULL ORDER BY sort_key "
    "LIMIT 20"
)
_OWN = "SELECT email FROM {kind} WHERE id = ? AND email IS NOT NULL"


def addresses_of(reader: Connection, party: Mapping[str, Any]) -> list[str]:
    """The likeliest first, each once: the person it is for, those of letters before, the company, its people."""
    found: list[str] = []

    def take(sql: str, record_id: object) -> None:
        if record_id:
            found.extend(each for (each,) in reader.execute(sql, (record_id,)).fetchall() if each)

    company, contact = party.get("company_id"), party.get("contact_id")
    take(_OWN.format(kind="contact"), contact)
    take(_BEFORE.format(field="company_id"), company)
    if not company:
        take(_BEFORE.format(field="contact_id"), contact)
    take(_OWN.format(kind="company"), company)
    take(_PEOPLE, company)
    return list(dict.fromkeys(found))
