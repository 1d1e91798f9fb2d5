"""What one can do in a list, as actions of the registry. They are on while the list is shown."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.actions import Action
from desktop.derive.words import declared, within
from desktop.screen_actions import ScreenActions

if TYPE_CHECKING:
    from desktop.records.list_screen import ListScreen


def list_actions(screen: "ListScreen") -> list[Action]:
    """The actions of a list, their ids beginning with `list.<record type>.`."""
    kind = screen.record_type
    many, one = within(kind.label_plural), within(kind.label)
    action = ScreenActions(
        screen,
        f"list.{kind.name}.",
        declared(kind.label_plural),
        kind=kind.name,
        families="list.",
        words={"one": one, "many": many},
    )
    return [
        action("add", _tr("Add a {one}"), "plus", "C", screen.add, permission="create"),
        action("search", _tr("Search these {many}"), "magnifying-glass", "Ctrl+F", screen.search),
        action("find", _tr("Find in these {many}"), "magnifying-glass", "/", screen.search),
        action("filter", _tr("Filter {many}"), "funnel", "F", screen.showing.open_filter),
        action(
            "display", _tr("Sort {many}, compact rows"), "sliders-horizontal", "Shift+F", screen.showing.open_display
        ),
        action("columns", _tr("Choose the columns of these {many}"), "columns", "", screen.showing.open_columns),
        action("group", _tr("Group these {many}"), "rows", "", screen.showing.open_groups),
        action("fold", _tr("Fold all groups of {many}"), "caret-right", "", partial(screen.model.fold_all, True)),
        action("unfold", _tr("Unfold all groups of {many}"), "caret-down", "", partial(screen.model.fold_all, False)),
        action("open", _tr("Open the {one}"), "arrow-square-out", "", screen.work.open, screen.work.has_current),
        action("edit", _tr("Edit the {one}"), "pencil-simple", "E", screen.work.edit, screen.work.has_current, "edit"),
        action(
            "rename", _tr("Rename the {one}"), "pencil-line", "F2", screen.work.rename, screen.work.has_current, "edit"
        ),
        action("next", _tr("Next {one}"), "caret-down", "J", lambda: screen.work.step(1)),
        action("previous", _tr("Previous {one}"), "caret-up", "K", lambda: screen.work.step(-1)),
        action("select", _tr("Mark the {one}"), "check-square", "X", screen.work.select, screen.work.has_current),
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("List", text)
