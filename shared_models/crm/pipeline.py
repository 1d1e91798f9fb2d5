"""A pipeline is a way of selling: its stages are the columns of the board."""

from typing import ClassVar

from shared_models.kernel.record import About, Record, mark

DEFAULT_PIPELINE = "Sales"


class Pipeline(Record):
    """A sequence of stages that deals go through."""

    about: ClassVar[About] = About(
        name="pipeline",
        plural="pipelines",
        label="Pipeline",
        label_plural="Pipelines",
        icon="funnel",
        title=("name",),
        configuration=True,
    )

    name: str = mark("Name", searchable=True, max_length=80)
    position: int = mark("Position", default=0, minimum=0, maximum=10_000)
    order_key: str | None = mark(
        "Place", max_length=120, help="Where it was moved to: letters between those of its neighbours"
    )
    is_default: bool | None = mark("Default", help="New deals start here")
