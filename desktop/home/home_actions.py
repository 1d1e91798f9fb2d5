"""What one can do on the first page, as actions of the registry. They are on while it is shown."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.actions import Action, Undo
from desktop.home.words import tr

if TYPE_CHECKING:
    from desktop.home.home_screen import HomeScreen

PREFIX = "home."


def home_actions(screen: "HomeScreen") -> list[Action]:
    """The actions of the first page, their ids beginning with `home.`."""

    def action(
        name: str,
        label: str,
        icon: str,
        shortcut: str,
        run: Callable[[], object],
        on: Callable[[], bool] = lambda: True,
        undo: Undo = Undo.NOTHING,
        family: str = "",
    ) -> Action:
        return Action(
            id=f"{PREFIX}{name}",
            label=label,
            icon=icon,
            shortcut=shortcut,
            run=lambda: _do(run),
            enabled=lambda: screen.isVisible() and on(),
            section=tr("Home"),
            undo=undo,
            family=family,
        )

    task, pin = screen.has_task, screen.can_pin
    return [
        action("next", tr("Next line"), "caret-down", "J", lambda: screen.step(1), family="list.next"),
        action("previous", tr("Previous line"), "caret-up", "K", lambda: screen.step(-1), family="list.previous"),
        action("done", tr("Task done"), "check-circle", "X", screen.complete, task, Undo.BACK),
        action("pin", tr("Keep among the quick links, or take away"), "push-pin", "P", screen.pin, pin),
        action("link", tr("Add a quick link…"), "plus", "", screen.open_links),
        action("arrange", tr("Arrange this page…"), "sliders-horizontal", "Shift+F", screen.open_arrangement),
    ]


def _do(run: Callable[[], object]) -> None:
    run()
