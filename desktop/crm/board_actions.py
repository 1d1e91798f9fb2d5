"""What one can do on a board, as actions of the registry. They are on while the board is shown."""

from typing import TYPE_CHECKING

from desktop.actions import Action
from desktop.crm.board_head import tr
from desktop.crm.deal_board import MOVE
from desktop.screen_actions import ScreenActions

if TYPE_CHECKING:
    from desktop.crm.board_screen import BoardScreen
    from desktop.crm.record_board_screen import RecordBoardScreen


def board_actions(screen: "RecordBoardScreen") -> list[Action]:
    """The actions of every board. Their ids begin with its place; a key that is changed is changed for all boards."""
    action = _of(screen)
    current, words, record = screen.has_current, screen.words, screen.kind.record
    move = MOVE if record == "deal" else f"{record}.edit"
    return [
        action("add", words.add, "plus", "C", screen.add, permission=f"{record}.create"),
        action("search", words.search, "magnifying-glass", "Ctrl+F", screen.search),
        action("find", tr("Find on the board"), "magnifying-glass", "/", screen.search),
        action("move", words.move, "arrow-right", "M", screen.open_move_menu, current, move),
        action("open", words.open, "arrow-square-out", "", screen.open_current, current),
        action("edit", words.edit, "pencil-simple", "E", screen.edit, current, f"{record}.edit"),
        action("rename", words.rename, "pencil-line", "F2", screen.rename, current, f"{record}.edit"),
        action("next", words.next, "caret-down", "J", lambda: screen.step(1)),
        action("previous", words.previous, "caret-up", "K", lambda: screen.step(-1)),
        action("filter", words.choose, "funnel-simple", "F", screen.open_filter),
        action("mine", words.mine, "user", "Shift+M", screen.toggle_mine),
        action("list", words.as_list, "list-bullets", "", screen.show_list),
        action("column", tr("Show the whole column as a list"), "list-bullets", "", screen.show_column, current),
        action("delete", words.delete, "trash", "Del", screen.delete, current, f"{record}.delete"),
    ]


def deal_actions(screen: "BoardScreen") -> list[Action]:
    """What the board of deals has besides: its pipelines."""
    action = _of(screen)
    choose, settings = tr("Choose another pipeline"), tr("Pipelines and stages…")
    return [
        action("pipeline", choose, "funnel", "P", screen.open_pipelines, screen.has_choice),
        action("settings", settings, "sliders-horizontal", "", screen.open_settings),
    ]


def _of(screen: "RecordBoardScreen") -> ScreenActions:
    return ScreenActions(screen, f"{screen.place}.", screen.words.section, families="board.")
