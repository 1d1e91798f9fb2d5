"""What is known about an attached file; its content is stored elsewhere under its SHA-256."""

import re
from collections.abc import Iterable, Mapping
from typing import ClassVar

from shared_models.crm.vocabulary import company, contact, deal, lead
from shared_models.kernel.faults import Fault, RuleBroken
from shared_models.kernel.hindrance import Hindrance, InUse, IsFinal
from shared_models.kernel.record import About, Record, mark
from shared_models.kernel.record_field import BYTES, Kind, Value
from shared_models.kernel.write import Row

CONTENT = {"checking": "Being checked for viruses", "stored": "On the server", "infected": "Infected"}
"""What became of a file's content; nothing while it has not been uploaded."""

_DIGEST = re.compile(r"[0-9a-f]{64}")
_PROVES = ("document_id", "digest", "file_name")


class Attachment(Record):
    """A file attached to a contact, a company, a deal, an activity or a document."""

    about: ClassVar[About] = About(
        name="attachment",
        plural="attachments",
        label="Attachment",
        label_plural="Attachments",
        icon="paperclip",
        title=("file_name",),
        follows=("document_id", "activity_id", "deal_id", "contact_id", "company_id", "lead_id"),
    )

    file_name: str = mark("File name", searchable=True, max_length=255)
    media_type: str | None = mark("Type", max_length=127)
    size: int = mark("Size", default=0, minimum=0, help="Bytes", unit=BYTES)
    digest: str = mark("SHA-256", max_length=64)
    thumbnail: str | None = mark("Thumbnail", max_length=64, help="SHA-256 of a small picture of it")
    content: str | None = mark("Content", kind=Kind.CHOICE, choices=CONTENT, system=True, in_list=True)
    contact_id: str | None = contact()
    company_id: str | None = company()
    deal_id: str | None = deal()
    lead_id: str | None = lead()
    activity_id: str | None = mark("Activity", kind=Kind.REFERENCE, reference="activity")
    document_id: str | None = mark("Document", kind=Kind.REFERENCE, reference="document")

    @classmethod
    def rules(cls, row: Mapping[str, Value]) -> Iterable[Fault]:
        """The digests are SHA-256 in hexadecimal."""
        if not _DIGEST.fullmatch(row.get("digest") or ""):
            yield RuleBroken("The digest must be 64 hexadecimal digits.", field="digest")
        if not _DIGEST.fullmatch(row.get("thumbnail") or "0" * 64):
            yield RuleBroken("The thumbnail must be named by 64 hexadecimal digits.", field="thumbnail")

    @classmethod
    def hindrances(cls, before: Row, after: Row | None) -> Iterable[Hindrance]:
        """A posted document: what proves it is kept as long as it is (GoBD 6.2, 9; § 147 AO)."""
        if before["document_id"] and (after is None or any(before[each] != after[each] for each in _PROVES)):
            reason = "This file belongs to a posted document and is kept with it."
            yield Hindrance(IsFinal("document", before["document_id"]), InUse(reason))
