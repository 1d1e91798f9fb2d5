"""Saying that two records which look alike are not the same, so that nobody is asked again; and taking that back."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.kernel.faults import RuleBroken, worded
from shared_models.kernel.record_field import MAX_MEMBERS, Kind, RecordField, Value
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Gathers, Key, Occasion, Row, Write

KEPT_APART = "kept_apart"


def _needs(row: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return ()


def _back(before: Mapping[str, Value], arguments: Mapping[str, Any]) -> tuple[str, Mapping[str, Any]] | None:
    return "keep_apart", {"other_id": arguments["other_id"], "apart": not arguments["apart"]}


def _arguments(record_type: str) -> tuple[RecordField, ...]:
    other = RecordField("other_id", "The other one", Kind.REFERENCE, reference=record_type, required=True)
    return other, RecordField("apart", "Not the same", Kind.BOOLEAN, required=True)


@verb(
    "keep_apart",
    on="contact",
    label="Keep contacts apart",
    arguments=_arguments("contact"),
    needs=_needs,
    inverse=_back,
)
def keep_contacts_apart(row: Row, arguments: Mapping[str, Any], reads: Gathers, occasion: Occasion) -> Iterator[Write]:
    """Say that this contact and another are not duplicates, or take that back."""
    yield _kept("contact", row, arguments)


@verb(
    "keep_apart",
    on="company",
    label="Keep companies apart",
    arguments=_arguments("company"),
    needs=_needs,
    inverse=_back,
)
def keep_companies_apart(row: Row, arguments: Mapping[str, Any], reads: Gathers, occasion: Occasion) -> Iterator[Write]:
    """Say that this company and another are not duplicates, or take that back."""
    yield _kept("company", row, arguments)


def _kept(record_type: str, row: Row, arguments: Mapping[str, Any]) -> Write:
    known = set(row[KEPT_APART] or ())
    known = known | {arguments["other_id"]} if arguments["apart"] else known - {arguments["other_id"]}
    if len(known) > MAX_MEMBERS:
        raise RuleBroken(
            worded("No more than {limit} records can be kept apart from one.", limit=MAX_MEMBERS), field="other_id"
        )
    return Write(record_type, row["id"], {KEPT_APART: sorted(known)})
