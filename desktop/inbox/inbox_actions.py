"""The keys of the inbox, as actions of the registry. They are on while it is shown and the current item allows it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.actions import Action, Undo
from desktop.inbox.item_page import offered
from desktop.inbox.words import tr
from desktop.screen_actions import ScreenActions

if TYPE_CHECKING:
    from desktop.inbox.inbox_screen import InboxScreen

_LOOKING = ("open", "next", "previous")


def inbox_actions(screen: "InboxScreen") -> list[Action]:
    """Mine, theirs, both, restore, edit, discard, open, and moving; their ids begin with `inbox.`."""

    make = ScreenActions(screen, "inbox.", tr("Inbox"))

    def action(
        name: str, label: str, icon: str, shortcut: str, run: Callable[[], None], on: Callable[[], bool]
    ) -> Action:
        undo = Undo.NOTHING if name in _LOOKING else Undo.BACK
        return make(name, label, icon, shortcut, run, on, undo=undo)

    def can(name: str) -> Callable[[], bool]:
        def answer() -> bool:
            item = screen.list.current()
            return item is not None and any(each == name for each, _ in offered(item))

        return answer

    def has_current() -> bool:
        return screen.list.current() is not None

    return [
        action("mine", tr("Keep mine, or send again"), "user", "M", screen.keep_mine, can("mine")),
        action("theirs", tr("Keep theirs, or use theirs"), "users", "T", screen.keep_theirs, can("theirs")),
        action("both", tr("Keep both"), "git-merge", "B", screen.keep_both, can("both")),
        action("restore", tr("Restore and send again"), "arrow-counter-clockwise", "R", screen.restore, can("restore")),
        action("day", tr("Change the day, and send again…"), "calendar-blank", "D", screen.change_day, can("day")),
        action("edit", tr("Edit and send again"), "pencil-simple", "E", screen.edit, can("edit")),
        action("discard", tr("Discard the change"), "trash", "Del", screen.discard, can("discard")),
        action("open", tr("Open the record of the change"), "arrow-square-out", "O", screen.open_record, has_current),
        action("next", tr("Next change"), "caret-down", "J", lambda: screen.step(1), has_current),
        action("previous", tr("Previous change"), "caret-up", "K", lambda: screen.step(-1), has_current),
    ]
