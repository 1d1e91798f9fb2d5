"""What one can do with tasks, as actions of the registry. They are on while the list is shown."""

from typing import TYPE_CHECKING

from desktop.actions import Action
from desktop.screen_actions import ScreenActions
from desktop.tasks.words import tr

if TYPE_CHECKING:
    from desktop.tasks.task_screen import TaskScreen

PREFIX = "tasks."
MENU = ("open", "about", "done", "snooze", "earlier", "later", "priority", "assign", "edit", "delete")


def task_actions(screen: "TaskScreen") -> list[Action]:
    """The actions of my tasks, their ids beginning with `tasks.`."""
    current = screen.has_current
    action = ScreenActions(screen, PREFIX, tr("My tasks"), kind="task")
    return [
        action("add", tr("Add a task"), "plus", "C", screen.write_new, permission="create", family="list.add"),
        action("done", tr("Task done, or open again"), "check-circle", "X", screen.complete, current, "complete_task"),
        action("snooze", tr("Put the task off until…"), "clock", "S", screen.open_snooze, current, "edit"),
        action("earlier", tr("Task one part up"), "arrow-up", "Alt+Up", lambda: screen.carry(-1), current, "edit"),
        action("later", tr("Task one part down"), "arrow-down", "Alt+Down", lambda: screen.carry(1), current, "edit"),
        action("priority", tr("More or less urgent"), "flag", "P", screen.step_priority, current, "edit"),
        action("assign", tr("Give the task to…"), "user", "A", screen.open_assign, current, "edit"),
        action("open", tr("Open the task"), "arrow-square-out", "", screen.open_current, current),
        action("about", tr("Open what the task is about"), "link", "O", screen.open_about, screen.has_about),
        action("edit", tr("Edit the task"), "pencil-simple", "E", screen.edit, current, "edit", family="list.edit"),
        action("next", tr("Next task"), "caret-down", "J", lambda: screen.list.step(1), family="list.next"),
        action("previous", tr("Previous task"), "caret-up", "K", lambda: screen.list.step(-1), family="list.previous"),
        action("everybody", tr("My tasks, or everybody's"), "users", "Shift+M", screen.toggle_everybody),
        action("whose", tr("Tasks of a colleague…"), "users-three", "", screen.open_people),
        action("delete", tr("Delete the task"), "trash", "Del", screen.delete, current, "delete", family="list.delete"),
    ]
