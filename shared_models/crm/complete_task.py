"""Completing a task, or taking that back: the task remembers when and by whom."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Key, Occasion, Reads, Row, Write


def _needs(task: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return ()


@verb(
    "complete_task",
    on="task",
    label="Complete tasks",
    arguments=(RecordField("done", "Done", Kind.BOOLEAN, default=True),),
    needs=_needs,
)
def complete_task(task: Row, arguments: Mapping[str, Any], reads: Reads, occasion: Occasion) -> Iterator[Write]:
    """Mark a task as done, or as open again."""
    done = arguments["done"] is not False
    if done == (task["done_at"] is not None):
        return
    values = {"done_at": occasion.at if done else None, "done_by": occasion.actor if done else None}
    yield Write("task", task["id"], values)
