"""Merging a duplicate into the record that stays, which `unmerge` takes back."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.crm.company import Company
from shared_models.crm.contact import Contact
from shared_models.crm.duplicates import merge
from shared_models.kernel.meanwhile import MERGED_INTO
from shared_models.kernel.record_field import Kind, RecordField, Value
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Gathers, Key, Occasion, Row, Write


def _needs(row: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return ()


def _back(before: Mapping[str, Value], arguments: Mapping[str, Any]) -> tuple[str, Mapping[str, Any]] | None:
    return ("unmerge", {}) if MERGED_INTO in before else None


def _contact_named(row: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    yield "contact", row["id"]


def _company_named(row: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    yield "company", row["id"]


@verb(
    "merge_into",
    on="contact",
    label="Merge contacts",
    arguments=(RecordField("survivor_id", "Contact that stays", Kind.REFERENCE, reference="contact", required=True),),
    needs=_needs,
    inverse=_back,
    gathers=_contact_named,
)
def merge_contact(row: Row, arguments: Mapping[str, Any], reads: Gathers, occasion: Occasion) -> Iterator[Write]:
    """Merge this contact into another that is the same person; everything that named this one names the other."""
    yield from merge(Contact.declaration, row, arguments["survivor_id"], reads)


@verb(
    "merge_into",
    on="company",
    label="Merge companies",
    arguments=(RecordField("survivor_id", "Company that stays", Kind.REFERENCE, reference="company", required=True),),
    needs=_needs,
    inverse=_back,
    gathers=_company_named,
)
def merge_company(row: Row, arguments: Mapping[str, Any], reads: Gathers, occasion: Occasion) -> Iterator[Write]:
    """Merge this company into another that is the same; everything that named this one names the other."""
    yield from merge(Company.declaration, row, arguments["survivor_id"], reads)
