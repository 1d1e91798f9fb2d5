"""The status bar: how synchronisation stands at its start, the keys worth knowing at its end."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.shell.sidebar import BOARD, HANDED_OVER, INBOX
from desktop.sync.words import parts
from desktop.theme.sizes import STATUS_HEIGHT
from desktop.widgets.labels import KeyCap, Muted
from desktop.widgets.surface import Edge, Surface
from desktop.widgets.sync_status import SyncStatus
from desktop.workspace import Workspace
from sync.clock import now

REFRESH_MILLISECONDS = 20_000
"""How often "2 min ago" is looked at again."""


class StatusBar(Surface):
    """Follows the workspace's status."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("side", Edge.TOP, parent)
        self._workspace = workspace
        self.setFixedHeight(STATUS_HEIGHT)
        self.status = SyncStatus()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(6, 1, 18, 0)
        self._row.setSpacing(6)
        self._row.addWidget(self.status)
        self._row.addStretch(1)
        self._hints = {place: self._hinted(keys) for place, keys in self._keys().items()}
        self.hint_at("")
        workspace.status_changed.connect(self.refresh)
        self._timer = QTimer(self, interval=REFRESH_MILLISECONDS)
        self._timer.timeout.connect(workspace.refresh_status)
        self._timer.timeout.connect(self.refresh)
        self._timer.start()
        self.refresh()

    def hint_at(self, place: str) -> None:
        """Hint at the keys of a place, or at those of lists."""
        for of, each in self._hints.items():
            each.setVisible(of == (place if place in self._hints else ""))

    def _hinted(self, keys: Sequence[tuple[str, str]]) -> QWidget:
        hints = QWidget()
        row = QHBoxLayout(hints)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for key, words in keys:
            row.addWidget(KeyCap(key))
            row.addWidget(Muted(words, small=True))
            row.addSpacing(10)
        self._row.addWidget(hints)
        return hints

    def _keys(self) -> Mapping[str, Sequence[tuple[str, str]]]:
        """The keys worth knowing in places that have keys of their own, and in all others."""
        move, last = ("J K", self.tr("move")), ("?", self.tr("shortcuts"))
        enter = (self.tr("Enter"), self.tr("open"))
        return {
            "": (move, enter, ("X", self.tr("select")), last),
            BOARD: (move, (self.tr("Space"), self.tr("carry")), enter, last),
            INBOX: (move, ("M", self.tr("mine")), ("T", self.tr("theirs")), enter, last),
            HANDED_OVER: (move, ("R", self.tr("do it")), (self.tr("Del"), self.tr("discard")), enter, last),
        }

    def refresh(self) -> None:
        """Say how it stands now."""
        standing = self._workspace.status
        self.status.set_parts(parts(standing, self._workspace.last_synced, now(), self._workspace.locale))
