"""Completing a task, or taking that back: the task remembers when and by whom, and one that repeats makes the next."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.crm.repeating import following
from shared_models.kernel.record_field import Kind, RecordField, Value
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Key, Occasion, Reads, Row, Write

_INHERITED = ("subject", "priority", "repeat", "contact_id", "company_id", "deal_id", "owner_id", "body")


def _needs(task: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return [("task", task["next_id"])] if task["next_id"] else []


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
    """Mark a task as done, or as open again; the next one of a repeating task comes with it, and goes with it."""
    done = arguments["done"] is not False
    if done == (task["done_at"] is not None):
        return
    values: dict[str, Value] = {
        "done_at": occasion.at if done else None,
        "done_by": occasion.actor if done else None,
    }
    if done and task["repeat"]:
        due, remind_at = following(task["repeat"], task["due"], task["remind_at"], occasion.at)
        values["next_id"] = occasion.id(1)
        inherited = {name: task[name] for name in _INHERITED}
        yield Write("task", occasion.id(1), {**inherited, "due": due, "remind_at": remind_at})
    elif not done and task["next_id"]:
        values["next_id"] = None
        after = reads.get("task", task["next_id"])
        if after is not None and after["done_at"] is None and after["deleted_at"] is None:
            yield Write("task", after["id"], {}, deleted=True)
    yield Write("task", task["id"], values)
