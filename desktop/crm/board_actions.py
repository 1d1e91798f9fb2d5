"""What one can do on the board, as actions of the registry. They are on while the board is shown."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.actions import Action, Undo
from desktop.crm.board_head import tr
from desktop.crm.deal_board import MOVE

if TYPE_CHECKING:
    from desktop.crm.board_screen import BoardScreen


def board_actions(screen: "BoardScreen") -> list[Action]:
    """The actions of the board, their ids beginning with `board.`."""

    def action(
        name: str,
        label: str,
        icon: str,
        shortcut: str,
        run: Callable[[], object],
        on: Callable[[], bool] = lambda: True,
        permission: str = "",
    ) -> Action:
        return Action(
            id=f"board.{name}",
            label=label,
            icon=icon,
            shortcut=shortcut,
            run=lambda: _do(run),
            enabled=lambda: screen.isVisible() and on(),
            permission=permission,
            section=tr("Deals board"),
            undo=Undo.BACK if permission else Undo.NOTHING,
        )

    current = screen.has_current
    return [
        action("add", tr("Add a deal to this stage"), "plus", "C", screen.add, permission="deal.create"),
        action("search", tr("Search the deals on the board"), "magnifying-glass", "Ctrl+F", screen.search),
        action("find", tr("Find on the board"), "magnifying-glass", "/", screen.search),
        action("move", tr("Move the deal to …"), "arrow-right", "M", screen.open_move_menu, current, MOVE),
        action("open", tr("Open the deal"), "arrow-square-out", "", screen.open_current, current),
        action("edit", tr("Edit the deal"), "pencil-simple", "E", screen.edit, current, "deal.edit"),
        action("next", tr("Next deal of the stage"), "caret-down", "J", lambda: screen.step(1)),
        action("previous", tr("Previous deal of the stage"), "caret-up", "K", lambda: screen.step(-1)),
        action("pipeline", tr("Choose another pipeline"), "funnel", "P", screen.open_pipelines, screen.has_choice),
        action("settings", tr("Pipelines and stages…"), "sliders-horizontal", "", screen.open_settings),
        action("filter", tr("Choose which deals are shown"), "funnel-simple", "F", screen.open_filter),
        action("mine", tr("Only my deals, or all"), "user", "Shift+M", screen.toggle_mine),
        action("list", tr("Show the deals as a list"), "list-bullets", "", screen.show_list),
        action("delete", tr("Delete the deal"), "trash", "Del", screen.delete, current, "deal.delete"),
    ]


def _do(run: Callable[[], object]) -> None:
    run()
