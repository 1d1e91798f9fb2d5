"""What one can do on the first page, as actions of the registry. They are on while it is shown."""

from typing import TYPE_CHECKING

from desktop.actions import Action, Undo
from desktop.home.words import tr
from desktop.screen_actions import ScreenActions

if TYPE_CHECKING:
    from desktop.home.home_screen import HomeScreen

PREFIX = "home."


def home_actions(screen: "HomeScreen") -> list[Action]:
    """The actions of the first page, their ids beginning with `home.`."""
    action = ScreenActions(screen, PREFIX, tr("Home"))
    task, pin = screen.has_task, screen.can_pin
    return [
        action("next", tr("Next line"), "caret-down", "J", lambda: screen.step(1), family="list.next"),
        action("previous", tr("Previous line"), "caret-up", "K", lambda: screen.step(-1), family="list.previous"),
        action("done", tr("Task done"), "check-circle", "X", screen.complete, task, undo=Undo.BACK),
        action("pin", tr("Keep among the quick links, or take away"), "push-pin", "P", screen.pin, pin),
        action("link", tr("Add a quick link…"), "plus", "", screen.open_links),
        action("arrange", tr("Arrange this page…"), "sliders-horizontal", "Shift+F", screen.open_arrangement),
    ]
