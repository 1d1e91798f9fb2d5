"""The views of a list as actions of the registry: Ctrl+1 to Ctrl+9 lead to the first nine, the palette to all."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.actions import Action, Undo
from desktop.derive.words import declared
from desktop.screen_actions import ScreenActions

if TYPE_CHECKING:
    from desktop.records.list_screen import ListScreen

_NUMBERED = 9
_WRITING = frozenset({"view_as", "view_save", "view_rename", "view_share", "view_front", "view_back", "view_delete"})


class ViewActions:
    """Keeps the registry's actions in step with the views there are."""

    def __init__(self, screen: "ListScreen") -> None:
        self._screen = screen
        self._known: list[str] = []
        self.follow()
        screen.showing.views_changed.connect(self.follow)

    def follow(self) -> None:
        """Offer the views there are now, and what can be done with the one looked through."""
        actions = [*self._views(), *self._works()]
        ids = [each.id for each in actions]
        self._screen.workspace.actions.replace([each for each in self._known if each not in ids], actions)
        self._known = ids

    def _views(self) -> list[Action]:
        screen, label = self._screen, _tr("View: {view}")
        return [
            self._action(
                f"view.{view.id}",
                label.format(view=view.name),
                view.icon or "bookmark-simple",
                partial(screen.showing.view, view.id),
                shortcut=f"Ctrl+{at + 1}" if at < _NUMBERED else "",
                family=f"list.view.{at + 1}",
            )
            for at, view in enumerate(screen.showing.views)
        ]

    def _works(self) -> list[Action]:
        showing, work = self._screen.showing, self._screen.showing.work
        action = self._action
        return [
            action("view_as", _tr("Save as a new view…"), "bookmark-simple", work.save_as, work.may_create),
            action(
                "view_save",
                _tr("Save the view"),
                "floppy-disk",
                work.save,
                lambda: work.may_change() and showing.is_changed(),
            ),
            action("view_reset", _tr("Reset the view"), "arrow-counter-clockwise", showing.reset, showing.is_changed),
            action("view_rename", _tr("Rename the view…"), "pencil-simple", work.rename, work.may_change),
            action("view_share", _tr("Share the view, or keep it to oneself"), "users", work.share, work.may_share),
            action("view_front", _tr("Move the view to the front"), "arrow-left", work.move_forward, work.may_change),
            action("view_back", _tr("Move the view to the back"), "arrow-right", work.move_back, work.may_change),
            action("view_delete", _tr("Delete the view"), "trash", work.delete, work.may_delete),
        ]

    def _action(
        self,
        name: str,
        label: str,
        icon: str,
        run: Callable[[], None],
        on: Callable[[], bool] = lambda: True,
        shortcut: str = "",
        family: str = "",
    ) -> Action:
        kind = self._screen.record_type
        make = ScreenActions(self._screen, f"list.{kind.name}.", declared(kind.label_plural), families="list.")
        undo = Undo.BACK if name in _WRITING else Undo.NOTHING
        return make(name, label, icon, shortcut, run, on, undo=undo, family=family)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Views", text)
