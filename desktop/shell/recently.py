"""What the person chose last in the palette, per account.

Law: only ids are kept; what a record is called is read again each time, so that nothing of what records say stands in
the settings, and what was renamed, deleted or taken out of sight is shown as it is now, or not at all.
"""

from collections.abc import Collection, Iterable, Sequence

from desktop.widgets.command_palette import Command
from desktop.workspace import Workspace

SETTING = "recent"
KEPT = 24
SHOWN = 6
_NOT_KEPT = ("link:",)


class Recently:
    """Reads and keeps them."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._key = f"{workspace.tenant_id}-{workspace.person_id}"

    def remember(self, command_id: str) -> None:
        """It was chosen now."""
        if not command_id.startswith(_NOT_KEPT):
            kept = [command_id, *(each for each in self._ids() if each != command_id)][:KEPT]
            settings = self._workspace.settings
            settings.keep(**{SETTING: {**settings.read(SETTING, {}), self._key: kept}})

    def first(self, commands: Sequence[Command]) -> list[Command]:
        """The commands, those chosen last at the beginning, with the records among them."""
        ids = self._ids()
        by_id = {each.id: each for each in commands} | {each.id: each for each in self._read(ids)}
        recent = [by_id[each] for each in ids if each in by_id][:SHOWN]
        shown = {each.id for each in recent}
        return [*recent, *(each for each in commands if each.id not in shown)]

    def records(self, record_types: Collection[str]) -> list[Command]:
        """The records of these types, those chosen last at the beginning."""
        return [each for each in self._read(self._ids()) if each.id.split(":")[1] in record_types]

    def _ids(self) -> list[str]:
        found = self._workspace.settings.read(SETTING, {}).get(self._key, [])
        return [each for each in found if isinstance(each, str)] if isinstance(found, list) else []

    def _read(self, ids: Iterable[str]) -> list[Command]:
        from desktop.records.by_id import known

        keys = [(parts[1], parts[2]) for each in ids if len(parts := each.split(":", 2)) == 3 and parts[0] == "record"]
        return known(self._workspace, keys)
