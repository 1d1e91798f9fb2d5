"""Leads with what happened with them, and a history of the stages of deals that never ends."""

from shared_models.kernel.evolution import AddField, AddRecordType, Evolution

evolution = Evolution(
    3,
    (
        AddRecordType("lead"),
        AddRecordType("stage_change"),
        AddField("activity", "lead_id"),
        AddField("attachment", "lead_id"),
        AddField("task", "lead_id"),
        AddField("deal", "undoes", verbs=("move_deal",), of_record=False),
    ),
)
