"""The keys of dunning, as actions of the registry, on while its screen is shown."""

from typing import TYPE_CHECKING

from desktop.actions import Action, Undo
from desktop.letters.words import tr
from desktop.screen_actions import ScreenActions

if TYPE_CHECKING:
    from desktop.letters.dunning_screen import DunningScreen


def dunning_actions(screen: "DunningScreen") -> list[Action]:
    """Choose and write; their ids begin with `dunning.`."""
    action = ScreenActions(screen, "dunning.", tr("Dunning"), view="dunning_letter.view")
    run = "ledger_settings.run_dunning"

    def has() -> bool:
        return screen.current() is not None

    def is_chosen() -> bool:
        return bool(screen.chosen())

    def is_kept() -> bool:
        return bool(screen.printed)

    never, nothing = Undo.NEVER, Undo.NOTHING
    return [
        action("choose", tr("Choose the letter, or leave it out"), "check-square", "Space", screen.toggle, has,
               undo=nothing),
        action("all", tr("Choose all letters, or none"), "checks", "Ctrl+A", screen.toggle_all, has, undo=nothing),
        action("run", tr("Write the chosen letters"), "paper-plane-tilt", "Ctrl+Return", screen.run, is_chosen, run,
               undo=never),
        action("one", tr("Write only this letter"), "envelope-simple", "W", screen.send_current, has, run, undo=never),
        action("save", tr("Save the letters to print…"), "printer", "Ctrl+Shift+E", screen.save, is_kept),
        action("customer", tr("Open the customer"), "buildings", "Return", screen.open_customer, has),
        action("next", tr("The next letter"), "caret-down", "J", lambda: _step(screen, 1), has),
        action("previous", tr("The letter before"), "caret-up", "K", lambda: _step(screen, -1), has),
    ]  # fmt: skip


def _step(screen: "DunningScreen", by: int) -> None:
    screen.list.step_to(screen.list.currentIndex().row() + by)
