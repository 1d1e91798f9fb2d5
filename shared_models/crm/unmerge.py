"""Taking the merge of a duplicate apart: it comes back, and so does what was moved and has not changed since."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.crm.company import Company
from shared_models.crm.contact import Contact
from shared_models.crm.duplicates import trail_keys, unmerge
from shared_models.kernel.meanwhile import MERGED_INTO
from shared_models.kernel.record_field import Value
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Key, Occasion, Reads, Row, Write


def _contact_needs(row: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return trail_keys(Contact.declaration, row)


def _company_needs(row: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return trail_keys(Company.declaration, row)


def _back(before: Mapping[str, Value], arguments: Mapping[str, Any]) -> tuple[str, Mapping[str, Any]] | None:
    into = before.get(MERGED_INTO)
    return ("merge_into", {"survivor_id": into}) if into is not None else None


@verb(
    "unmerge",
    on="contact",
    label="Take merged contacts apart",
    arguments=(),
    needs=_contact_needs,
    inverse=_back,
    on_deleted=True,
)
def unmerge_contact(row: Row, arguments: Mapping[str, Any], reads: Reads, occasion: Occasion) -> Iterator[Write]:
    """Bring back a contact that was merged into another, with everything that named it."""
    yield from unmerge(Contact.declaration, row, reads)


@verb(
    "unmerge",
    on="company",
    label="Take merged companies apart",
    arguments=(),
    needs=_company_needs,
    inverse=_back,
    on_deleted=True,
)
def unmerge_company(row: Row, arguments: Mapping[str, Any], reads: Reads, occasion: Occasion) -> Iterator[Write]:
    """Bring back a company that was merged into another, with everything that named it."""
    yield from unmerge(Company.declaration, row, reads)
