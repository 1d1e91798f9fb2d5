"""Tells the person who attached a file, once, that a virus was found in it."""

from PySide6.QtCore import QCoreApplication, QObject

from desktop.workspace import Workspace
from sync.replica import lists
from sync.replica.query import Filter, Operator, Query
from sync.replica.touched import Touched

_TYPE, _TOLD = "attachment", "infected_told"
_MINE = ("content", "created_by")


class InfectedNotice(QObject):
    """Lives as long as the window; what was told is remembered in the settings."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        workspace.touched.connect(self._hear)
        workspace.catalogue_loaded.connect(self.look)

    def look(self) -> None:
        """Tell of what was not told yet."""
        workspace = self._workspace
        kind = workspace.catalogue.record_types.get(_TYPE)
        if kind is None or not set(_MINE) <= kind.by_name.keys():
            return
        infected = Filter("content", Operator.IS, "infected")
        mine = Filter("created_by", Operator.IS, workspace.person_id)
        types = workspace.catalogue.record_types
        rids = lists.ordered(workspace.reader, types, kind, Query((infected, mine)))
        told = workspace.settings.read(_TOLD, [])
        found = lists.page(workspace.reader, types, kind, rids, ()) if rids else {}
        fresh = [each for each in found.values() if each.id not in told]
        if fresh:
            workspace.settings.keep(**{_TOLD: [*told, *(each.id for each in fresh)]})
            workspace.toast(_words([each.title for each in fresh]))

    def _hear(self, touched: Touched) -> None:
        if touched.everything or _TYPE in touched.records:
            self.look()


def _words(names: list[str]) -> str:
    text = QCoreApplication.translate("Panel", "A virus was found in {files}. Nobody can open it.")
    return text.format(files=", ".join(names))
