"""The papers that go with a letter, read out of the replica; the server makes the same when the letter goes.

Law: asked with a connection of its own it runs on any thread; it reads by ids alone.
"""

from collections.abc import Mapping
from typing import Any

from sqlcipher3.dbapi2 import Connection

from shared_models.accounting.reports.span import Span
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.ids import Id
from shared_models.kernel.write import Key, Row
from sync.papers.paper import Paper
from sync.replica import books
from sync.replica.rows import fetch_one

_OURS = (
    "SELECT id FROM bank_account WHERE deleted_at IS NULL AND company_id IS NULL AND contact_id IS NULL "
    "AND (iban IS NOT NULL OR number IS NOT NULL) ORDER BY created_at, id"
)
_LEVEL = "SELECT text FROM dunning_level WHERE deleted_at IS NULL AND level = ? ORDER BY created_at, id LIMIT 1"


class Known:
    """Records of the replica by their keys, each read once."""

    def __init__(self, reader: Connection, catalogue: Catalogue) -> None:
        self.reader, self._catalogue = reader, catalogue
        self._rows: dict[Key, Row | None] = {}

    def get(self, record_type: str, record_id: Id) -> Row | None:
        """The record, or None."""
        key = record_type, record_id
        if key not in self._rows:
            self._rows[key] = fetch_one(self.reader, self._catalogue.record_type(record_type), record_id)
        return self._rows[key]

    def our_banks(self) -> list[Row]:
        """Where others pay to."""
        found = (self.get("bank_account", key) for (key,) in self.reader.execute(_OURS).fetchall())
        return [each for each in found if each is not None]


def papers_of(values: Mapping[str, Any], known: Known) -> list[Paper]:
    """The papers of a letter with these values; what no longer exists is left out. Raises Fault."""
    from sync.papers.of_document import of_document
    from sync.papers.of_letter import of_dunning_letter

    banks = known.our_banks()
    documents = [known.get("document", each) for each in values.get("documents") or ()]
    found = [of_document(each, known, banks) for each in documents if each is not None]
    letter = known.get("dunning_letter", values["letter_id"]) if values.get("letter_id") else None
    if letter is not None:
        level = known.reader.execute(_LEVEL, (letter["level"],)).fetchone()
        found.append(of_dunning_letter(letter, known, banks, (level[0] if level else "") or ""))
    if values.get("statement_from"):
        found.append(_statement(values, known, banks))
    return found


def _statement(values: Mapping[str, Any], known: Known, banks: list[Row]) -> Paper:
    from sync.papers.of_account import of_account

    span = Span(values["statement_from"], values["statement_until"])
    party = {name: values.get(name) for name in ("company_id", "contact_id")}
    return of_account(party, span, books.account(known.reader, party, span), known, banks)
