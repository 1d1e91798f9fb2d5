"""Records remember what they are called in other programs."""

from shared_models.kernel.evolution import AddField, Evolution

TYPES = ("contact", "company", "deal", "lead", "activity", "task")

evolution = Evolution(8, tuple(AddField(each, "external_ids", []) for each in TYPES))
