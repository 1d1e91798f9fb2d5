"""Completing a task, or taking that back: the task remembers when and by whom."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.kernel.record_field import Kind, RecordField, Value
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Key, Occasion, Reads, Row, Write


def _needs(task: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return ()


def _back(before: Mapping[str, Value], arguments: Mapping[str, Any]) -> tuple[str, Mapping[str, Any]] | None:
    return ("complete_task", {"done": before["done_at"] is not None}) if "done_at" in before else None


@verb(
    "complete_task",
    on="task",
    label="Complete tasks",
    arguments=(RecordField("done", "Done", Kind.BOOLEAN, default=True),),
    needs=_needs,
    inverse=_back,
)
def complete_task(task: Row, arguments: Mapping[str, Any], reads: Reads, occasion: Occasion) -> Iterator[Write]:
    """Mark a task as done, or as open again."""
    done = arguments["done"] is not False
    if done == (task["done_at"] is not None):
        return
    values = {"done_at": occasion.at if done else None, "done_by": occasion.actor if done else None}
    yield Write("task", task["id"], values)
