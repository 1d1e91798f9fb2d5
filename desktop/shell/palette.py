"""The command palette over the action registry: every action that can be done now, and the records that fit."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.actions import ActionRegistry
from desktop.shell.screens import Screens
from desktop.widgets.command_palette import Command, CommandPalette
from desktop.workspace import Workspace

RECORD = "record:"
_HIDDEN = frozenset({"palette"})


class Palette:
    """Belongs to the window of one workspace; `open_record(record_type, id)` goes to a record that was chosen."""

    def __init__(
        self, window: QWidget, workspace: Workspace, screens: Screens, open_record: Callable[[str, str], None]
    ) -> None:
        self._workspace, self._screens, self._open_record = workspace, screens, open_record
        name = QCoreApplication.translate("CommandPalette", "Commands")
        self.popup = CommandPalette(window, name)
        self.popup.more = self._records
        self.popup.chosen.connect(self._run)

    def open(self) -> None:
        """Offer what can be done now."""
        self.popup.open(commands(self._workspace.actions))

    def _records(self, text: str) -> Sequence[Command]:
        return self._screens.search(self._workspace, text.strip())

    def _run(self, command_id: str) -> None:
        if command_id.startswith(RECORD):
            _, record_type, record_id = command_id.split(":", 2)
            self._open_record(record_type, record_id)
        else:
            self._workspace.actions.trigger(command_id)


def commands(registry: ActionRegistry) -> list[Command]:
    """The actions that can be done now as lines of the palette."""
    return [
        Command(each.id, each.label, each.section, each.shortcut_text)
        for each in registry.runnable()
        if each.id not in _HIDDEN
    ]
