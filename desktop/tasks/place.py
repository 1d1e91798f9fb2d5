"""My tasks as a place of the side bar."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.workspace import Workspace

MY_TASKS = "my_tasks"


def make(workspace: Workspace) -> QWidget:
    """The screen."""
    from desktop.tasks.task_screen import TaskScreen

    return TaskScreen(workspace)


def count(workspace: Workspace) -> int:
    """How many of the person's own tasks are due today or overdue."""
    from datetime import date

    if "task" not in workspace.catalogue.record_types:
        return 0
    sql = "SELECT count(*) FROM task WHERE owner_id = ? AND due <= ? AND done_at IS NULL AND deleted_at IS NULL"
    found = workspace.reader.execute(sql, (workspace.person_id, date.today().isoformat()))  # noqa: DTZ011 - their day
    return int(found.fetchone()[0])


def keys() -> list[tuple[str, str]]:
    """What is worth knowing there."""
    return [("C", _tr("new")), ("X", _tr("done")), ("S", _tr("put off")), ("A", _tr("assign")), ("?", _tr("shortcuts"))]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Places", text)
