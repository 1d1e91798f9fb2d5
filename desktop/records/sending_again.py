"""Sending a refused change again, wherever that is offered: as it was, or behind restoring its deleted record."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.workspace import Workspace
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id, now
from sync.replica import rows
from sync.replica.queue import Queued

if TYPE_CHECKING:
    from sync.replica.replica import Replica, Written

    Step = Callable[[Replica], Written]


_DAYS = {("entry", "post_entry"): "day", ("document", "post_document"): "issued"}


def can_restore(workspace: Workspace, queued: Queued) -> bool:
    """Whether it was refused because its record is deleted, and the person may bring that back."""
    kind = workspace.catalogue.record_types.get(queued.mutation.record_type)
    if kind is None or queued.verdict is None or queued.verdict.code != "deleted":
        return False
    row = rows.fetch_one(workspace.reader, kind, queued.mutation.record_id)
    gone = row is not None and row["deleted_at"] is not None
    return gone and workspace.actor.may(kind.permission("delete"))


def restored_and_sent(queued: Queued, title: str) -> "Step":
    """Bring the deleted record back, and send again what was to be done with it."""
    mutation = queued.mutation

    def job(replica: "Replica") -> "Written":
        back = Mutation(new_id(), mutation.record_type, mutation.record_id, Action.RESTORE, at=now())
        return replica.mine(mutation.id, first=[back], label=_tr("Restoring of {title}").format(title=title))

    return job


def redated_and_sent(workspace: Workspace, queued: Queued, day: str, title: str) -> "Step":
    """Give the record another day, and send again what was to be done with it."""
    mutation, name = queued.mutation, day_of(queued)
    before = rows.fetch_one(workspace.reader, workspace.catalogue.record_type(mutation.record_type), mutation.record_id)
    was = {name: before[name] if before is not None else None}

    def job(replica: "Replica") -> "Written":
        first = Mutation(new_id(), mutation.record_type, mutation.record_id, Action.PATCH, {name: day}, was, at=now())
        return replica.mine(mutation.id, first=[first], label=_tr("Other day of {title}").format(title=title))

    return job


def day_of(queued: Queued) -> str:
    """The field of the day that was refused with a posting; empty for anything else."""
    return _DAYS.get((queued.mutation.record_type, queued.mutation.verb), "")


def sending_again(workspace: Workspace, queued: Queued) -> "tuple[str, Step]":
    """What is offered for a refused change, in words, and what that does."""
    if can_restore(workspace, queued):
        title = queued.verdict.title if queued.verdict is not None else ""
        return _tr("Restore and send again"), restored_and_sent(queued, title)
    return _tr("Try again"), lambda replica: replica.mine(queued.mutation.id)


def _tr(text: str) -> str:
    return QCoreApplication.translate("SendingAgain", text)
