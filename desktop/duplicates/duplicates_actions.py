"""The keys of the duplicates, as actions of the registry, on while the screen is shown and has a use for them."""

from typing import TYPE_CHECKING

from desktop.actions import Action, Undo
from desktop.duplicates.words import tr
from desktop.screen_actions import ScreenActions

if TYPE_CHECKING:
    from desktop.duplicates.duplicates_screen import DuplicatesScreen


def duplicates_actions(screen: "DuplicatesScreen") -> list[Action]:
    """Merge, keep apart, take apart, open and moving; their ids begin with `duplicates.`."""
    action = ScreenActions(screen, "duplicates.", tr("Duplicates"))

    def has_group() -> bool:
        return screen.current_group() is not None

    def has_any() -> bool:
        return screen.current() is not None

    def is_past() -> bool:
        return has_any() and not has_group()

    def is_now() -> bool:
        return not screen.past

    back = Undo.BACK
    apart = tr("Take apart what was merged")
    return [
        action("merge", tr("Merge these records"), "git-merge", "M", screen.merge, has_group, undo=back),
        action("apart", tr("These are not the same"), "x", "X", screen.keep_apart, has_group, undo=back),
        action(
            "all", tr("Merge all certain duplicates"), "git-merge", "Shift+M", screen.merge_certain, is_now, undo=back
        ),
        action("take_apart", apart, "arrow-u-up-left", "R", screen.take_apart, is_past, undo=back),
        action("open", tr("Open the first of them"), "arrow-square-out", "O", screen.open_record, has_any),
        action("next", tr("Next group"), "caret-down", "J", lambda: screen.step(1), has_any),
        action("previous", tr("Previous group"), "caret-up", "K", lambda: screen.step(-1), has_any),
    ]
