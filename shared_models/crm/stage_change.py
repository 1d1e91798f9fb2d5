"""A stage change says when a deal came into a stage, and how long it had been in the one before.

Law: the product writes one whenever a deal is made or moved, and nobody else does. The funnel, the time in stage and
the speed of sales are reckoned from these alone, because the history of a record keeps only its latest changes.
"""

from typing import ClassVar

from shared_models.kernel.ids import Id, derived_id
from shared_models.kernel.instant import Instant
from shared_models.kernel.record import About, Record, mark
from shared_models.kernel.record_field import Kind
from shared_models.kernel.write import Occasion, Row, Write


class StageChange(Record):
    """One step of a deal from stage to stage; the first one comes from nowhere."""

    about: ClassVar[About] = About(
        name="stage_change",
        plural="stage-changes",
        label="Stage change",
        label_plural="Stage changes",
        icon="arrow-right",
        title=(),
        follows=("deal_id",),
        system=True,
    )

    deal_id: str = mark("Deal", kind=Kind.REFERENCE, reference="deal")
    pipeline_id: str | None = mark("Pipeline", kind=Kind.REFERENCE, reference="pipeline")
    from_stage_id: str | None = mark("From stage", kind=Kind.REFERENCE, reference="stage")
    to_stage_id: str = mark("To stage", kind=Kind.REFERENCE, reference="stage")
    since: int | None = mark("In the stage before since", kind=Kind.INSTANT)
    at: int = mark("When", kind=Kind.INSTANT, sortable=True)


_ORDINAL = 2


def change_made_by(mutation_id: Id) -> Id:
    """The stage change that a move makes."""
    return derived_id(mutation_id, _ORDINAL)


def entered(deal_id: Id, before: Id | None, stage: Row, since: Instant | None, occasion: Occasion) -> Write:
    """The change of a deal from the stage it was in since then, to `stage`."""
    return Write(
        "stage_change",
        occasion.id(_ORDINAL),
        {
            "deal_id": deal_id,
            "pipeline_id": stage["pipeline_id"],
            "from_stage_id": before,
            "to_stage_id": stage["id"],
            "since": since,
            "at": occasion.at,
        },
    )
