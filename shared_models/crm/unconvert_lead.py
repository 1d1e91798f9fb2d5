"""Taking the conversion of a lead back: what it made goes, unless others have worked on it or tied something to it."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.kernel.faults import RuleBroken
from shared_models.kernel.record_field import Value
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Gathers, Key, Occasion, Row, Write


def _trail(lead: Row) -> Mapping[str, Any]:
    return lead["conversion"] or {"status": "new", "made": [], "carried": []}


def _needs(lead: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    trail = _trail(lead)
    for kind, record_id, *_ in (*trail["made"], *trail["carried"]):
        yield kind, record_id


def _made(lead: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    yield from ((kind, record_id) for kind, record_id in _trail(lead)["made"])


def _back(before: Mapping[str, Value], arguments: Mapping[str, Any]) -> tuple[str, Mapping[str, Any]] | None:
    return ("convert_lead", {"again": True}) if before.get("converted_at") is not None else None


@verb(
    "unconvert_lead",
    on="lead",
    label="Take the conversion of leads back",
    arguments=(),
    needs=_needs,
    inverse=_back,
    gathers=_made,
)
def unconvert_lead(lead: Row, arguments: Mapping[str, Any], reads: Gathers, occasion: Occasion) -> Iterator[Write]:
    """Make a lead of what it had become again; what others have added since stays."""
    if lead["converted_at"] is None:
        raise RuleBroken("This lead was not converted.", field="status")
    trail = _trail(lead)
    own = {(kind, record_id) for kind, record_id, *_ in (*trail["made"], *trail["carried"])} | {("lead", lead["id"])}
    for kind, record_id, names in trail["carried"]:
        row = reads.get(kind, record_id)
        still = [name for name in names if row is not None and row[name] == lead[name]]
        if still:
            yield Write(kind, record_id, dict.fromkeys(still))
    for kind, record_id in reversed(trail["made"]):
        row = reads.get(kind, record_id)
        if row is not None and _is_untouched(kind, row, own, reads):
            yield Write(kind, record_id, {}, deleted=True)
    gone = dict.fromkeys(("converted_at", "contact_id", "company_id", "deal_id"))
    yield Write("lead", lead["id"], {"status": trail["status"], **gone})


def _is_untouched(kind: str, row: Row, own: set[Key], reads: Gathers) -> bool:
    """Whether nobody but who made it has changed it, and nothing names it that was not made or carried with it."""
    others = (
        each
        for each in reads.naming(kind, row["id"])
        if (each[0], each[1]["id"]) not in own
        and each[0] != "stage_change"
        and not (each[0] == "activity" and each[1]["type"] == "change")
    )
    return row["updated_by"] == row["created_by"] and next(iter(others), None) is None
