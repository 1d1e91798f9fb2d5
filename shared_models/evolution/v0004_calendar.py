"""Meetings can take whole days, are planned, held or cancelled, and remind; tasks can repeat."""

from shared_models.kernel.evolution import AddField, Evolution

evolution = Evolution(
    4,
    (
        AddField("activity", "all_day"),
        AddField("activity", "status"),
        AddField("activity", "remind_at"),
        AddField("task", "repeat"),
        AddField("task", "next_id"),
    ),
)
