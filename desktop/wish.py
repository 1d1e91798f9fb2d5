"""What somebody elsewhere wants to see in a place, and where they came from, so that Esc leads back there.

Law: a wish waits until the place is there, and is granted once.
"""

from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.workspace import Workspace


class Wishes(QObject):
    """Of one workspace: `asked(place)` tells a place that is there already that something waits for it."""

    asked = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._waiting: dict[str, tuple[Any, str]] = {}

    def put(self, place: str, what: object, back: str) -> None:
        """Let this wait for a place; `back` is where somebody comes from."""
        self._waiting[place] = (what, back)

    def take(self, place: str) -> tuple[Any, str] | None:
        """What waits for a place, and where Esc leads back to."""
        return self._waiting.pop(place, None)


def wishes(workspace: Workspace) -> Wishes:
    """The wishes of a workspace."""
    found = workspace.findChild(Wishes)
    return found if isinstance(found, Wishes) else Wishes(workspace)


def go_for(workspace: Workspace, place: str, what: object, back: str) -> None:
    """Go to a place to see something there."""
    wishes(workspace).put(place, what, back)
    workspace.go(place)
    wishes(workspace).asked.emit(place)
