"""A saved view is a list with its filters, order and columns, for oneself or for everyone."""

from typing import ClassVar

from shared_models.crm.vocabulary import owner
from shared_models.kernel.record import About, Record, mark
from shared_models.kernel.record_field import Kind


class SavedView(Record):
    """A way of looking at a list that people come back to."""

    about: ClassVar[About] = About(
        name="saved_view",
        plural="saved-views",
        label="Saved view",
        label_plural="Saved views",
        icon="bookmark-simple",
        title=("name",),
        owner="owner_id",
        shared_by="shared",
    )

    name: str = mark("Name", searchable=True, max_length=80)
    record_type: str = mark("Record", max_length=60)
    filters: list[object] | None = mark("Filters", kind=Kind.JSON)
    sort: str | None = mark("Sort", max_length=100, help="A field, with - before it for descending")
    columns: list[object] | None = mark("Columns", kind=Kind.JSON)
    layout: dict[str, object] | None = mark("Layout", kind=Kind.JSON, help="Widths, what stays, groups, second order")
    icon: str | None = mark("Icon", max_length=40)
    shared: bool | None = mark("Shared", help="Everyone sees it", write="saved_view.share")
    position: int = mark("Position", default=0, minimum=0, maximum=10_000)
    owner_id: str | None = owner()
