"""Moving a deal to another stage: the transition must be allowed; probability, status and history follow."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.crm.stage_change import change_made_by, entered
from shared_models.kernel.faults import Fault, worded
from shared_models.kernel.ids import is_id
from shared_models.kernel.record_field import Kind, RecordField, Value
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Key, Occasion, Reads, Row, Write


class TransitionNotAllowed(Fault):
    """The pipeline does not let a deal go from its stage to that one."""

    status = 409


def _needs(deal: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    yield "stage", deal["stage_id"]
    yield "stage", arguments["stage_id"]
    if arguments.get("undoes"):
        yield "stage_change", arguments["undoes"]


def _back(before: Mapping[str, Value], arguments: Mapping[str, Any]) -> tuple[str, Mapping[str, Any]] | None:
    if "stage_id" not in before:
        return None
    back = {"stage_id": before["stage_id"], "lost_reason": before.get("lost_reason")}
    if is_id(arguments.get("mutation_id")):
        back["undoes"] = change_made_by(arguments["mutation_id"])
    return "move_deal", back


@verb(
    "move_deal",
    on="deal",
    label="Move deals",
    arguments=(
        RecordField("stage_id", "Stage", Kind.REFERENCE, reference="stage", required=True),
        RecordField("lost_reason", "Reason lost", Kind.TEXT),
        RecordField("undoes", "Stage change that is taken back", Kind.TEXT),
    ),
    needs=_needs,
    inverse=_back,
)
def move_deal(deal: Row, arguments: Mapping[str, Any], reads: Reads, occasion: Occasion) -> Iterator[Write]:
    """Move a deal to a stage of a pipeline and write down that it happened."""
    source = reads.get("stage", deal["stage_id"])
    target = reads.get("stage", arguments["stage_id"])
    if target is None or target["deleted_at"] is not None:
        raise TransitionNotAllowed("That stage no longer exists.", field="stage_id")
    if target["id"] == deal["stage_id"]:
        return
    allowed = source["next_stages"] if source is not None and source["deleted_at"] is None else []
    back = reads.get("stage_change", arguments["undoes"] or "")
    if source is not None and allowed and target["id"] not in allowed and not _leads_back(deal, target, back):
        raise TransitionNotAllowed(
            worded("A deal in {stage} cannot go straight to {other}.", stage=source["name"], other=target["name"]),
            field="stage_id",
        )
    over = target["outcome"] != "open"
    yield Write(
        "deal",
        deal["id"],
        {
            "stage_id": target["id"],
            "pipeline_id": target["pipeline_id"],
            "status": target["outcome"],
            "probability": target["probability"],
            "stage_since": occasion.at,
            "closed_at": occasion.at if over else None,
            "lost_reason": arguments.get("lost_reason") if target["outcome"] == "lost" else None,
        },
    )
    yield Write("activity", occasion.id(1), _moved(deal, source, target, occasion))
    yield entered(deal["id"], deal["stage_id"], target, deal["stage_since"], occasion)


def _leads_back(deal: Row, target: Row, change: Row | None) -> bool:
    """Whether a move only takes back the step by which the deal came where it is: nobody is bound to a slip."""
    return change is not None and (change["deal_id"], change["from_stage_id"], change["to_stage_id"]) == (
        deal["id"],
        target["id"],
        deal["stage_id"],
    )


def _moved(deal: Row, source: Row | None, target: Row, occasion: Occasion) -> dict[str, Any]:
    verbs = {"won": "Deal won", "lost": "Deal lost", "open": f"Deal moved to {target['name']}"}
    return {
        "type": "change",
        "subject": verbs[target["outcome"]],
        "body": f"{source['name']} → {target['name']}" if source is not None else None,
        "at": occasion.at,
        "deal_id": deal["id"],
        "company_id": deal["company_id"],
        "contact_id": deal["contact_id"],
        "owner_id": None,
    }
