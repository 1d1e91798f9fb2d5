"""A stage says how likely its deals are to be won, whether they are over, and which stages may follow."""

from typing import ClassVar

from shared_models.kernel.record import About, Record, mark
from shared_models.kernel.record_field import Kind

OUTCOMES = {"open": "Open", "won": "Won", "lost": "Lost"}
DEFAULT_STAGES = (
    ("Lead", 10, "open"),
    ("Qualified", 25, "open"),
    ("Proposal", 50, "open"),
    ("Negotiation", 75, "open"),
    ("Closed Won", 100, "won"),
    ("Closed Lost", 0, "lost"),
)


class Stage(Record):
    """One step of a pipeline."""

    about: ClassVar[About] = About(
        name="stage",
        plural="stages",
        label="Stage",
        label_plural="Stages",
        icon="columns",
        title=("name",),
        configuration=True,
    )

    pipeline_id: str = mark("Pipeline", kind=Kind.REFERENCE, reference="pipeline")
    name: str = mark("Name", searchable=True, max_length=80)
    position: int = mark("Position", default=0, minimum=0, maximum=10_000)
    order_key: str | None = mark(
        "Place", max_length=120, help="Where it was moved to: letters between those of its neighbours"
    )
    probability: int = mark("Probability", default=0, minimum=0, maximum=100, help="Percent")
    outcome: str = mark("Outcome", default="open", kind=Kind.CHOICE, choices=OUTCOMES)
    next_stages: list[str] | None = mark(
        "Allowed next stages", kind=Kind.REFERENCES, reference="stage", help="Empty means any stage of the pipeline"
    )
