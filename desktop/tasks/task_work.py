"""What one does to tasks, each as one operation: done and open again, another day, who, how urgent, away."""

from collections.abc import Mapping
from datetime import date, time

from desktop.tasks.add_line import moment_of
from desktop.tasks.words import day_words, tr
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id
from shared_models.kernel.record_field import Value
from sync.replica.agenda import TaskLine


class TaskWork:
    """Writes; what it wrote comes back to the screen by `touched`."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def add(self, values: Mapping[str, Value]) -> Id:
        """Make a task; returns the id it will have."""
        return self._workspace.operations.create("task", values, tr("New task {task}").format(task=values["subject"]))

    def complete(self, task: TaskLine) -> None:
        """Done, or open again when it was done."""
        done = task.done_at is None
        label = tr("{task} done") if done else tr("{task} open again")
        words = label.format(task=task.subject)
        self._workspace.operations.verb(
            "task",
            task.id,
            "complete_task",
            {"done": done},
            {"done_at": task.done_at},
            words,
            done=lambda written: self._workspace.toast(words, written.group_id),
        )

    def put_on(self, task: TaskLine, day: date | None, clock: time | None, today: date) -> None:
        """Put a task on another day; its reminder goes along."""
        was = date.fromisoformat(task.due) if task.due else None
        after: dict[str, Value] = {"due": day.isoformat() if day else None}
        after["remind_at"] = moment_of(day, clock, task.remind_at, was)
        before: dict[str, Value] = {"due": task.due, "remind_at": task.remind_at}
        changed = {name: value for name, value in after.items() if value != before[name]}
        if not changed:
            return
        when = day_words(day, today, self._workspace.locale) if day else tr("Someday")
        self._patch(
            task,
            {name: before[name] for name in changed},
            changed,
            tr("{task}: {day}").format(task=task.subject, day=when),
        )

    def prioritise(self, task: TaskLine, priority: str) -> None:
        """Make it more or less urgent."""
        if priority != task.priority:
            words = tr("Priority of {task}").format(task=task.subject)
            self._patch(task, {"priority": task.priority}, {"priority": priority}, words)

    def assign(self, task: TaskLine, member: Id, name: str) -> None:
        """Give it to somebody."""
        if member != task.owner_id:
            words = tr("{task}: assigned to {name}").format(task=task.subject, name=name)
            self._patch(task, {"owner_id": task.owner_id}, {"owner_id": member}, words)

    def delete(self, task: TaskLine) -> None:
        """Delete it; one undo brings it back."""
        self._workspace.operations.delete(
            "task",
            task.id,
            tr("Deletion of {task}").format(task=task.subject),
            done=lambda written: self._workspace.toast(
                tr("{task} deleted").format(task=task.subject), written.group_id
            ),
        )

    def _patch(self, task: TaskLine, before: Mapping[str, Value], after: Mapping[str, Value], words: str) -> None:
        self._workspace.operations.patch(
            "task",
            task.id,
            before,
            after,
            words,
            done=lambda written: self._workspace.toast(words, written.group_id),
        )
