"""The status bar: how synchronisation stands at its start, the keys worth knowing at its end."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.actions import shown_as
from desktop.sync.words import parts
from desktop.theme.sizes import STATUS_HEIGHT
from desktop.widgets.labels import KeyCap, Muted
from desktop.widgets.surface import Edge, Surface
from desktop.widgets.sync_status import SyncStatus
from desktop.workspace import Workspace
from sync.clock import now

_AROUND = 40
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
        self._running: QWidget | None = None
        self._row.addStretch(1)
        self._keys: Sequence[tuple[str, str]] = ()
        self._hinted_at: tuple[tuple[str, str], ...] = ()
        self._hints: dict[tuple[tuple[str, str], ...], QWidget] = {}
        self.hint_at(())
        workspace.actions.keymap.changed.connect(lambda: self.hint_at(self._keys))
        workspace.actions.keymap.letters_switched.connect(lambda: self.hint_at(self._keys))
        workspace.status_changed.connect(self.refresh)
        workspace.runs.changed.connect(self._show_running)
        self._timer = QTimer(self, interval=REFRESH_MILLISECONDS)
        self._timer.timeout.connect(workspace.refresh_status)
        self._timer.timeout.connect(self.refresh)
        self._timer.start()
        self.refresh()

    def hint_at(self, keys: Sequence[tuple[str, str]]) -> None:
        """Hint at these keys, as (key, words); at those of lists where there are none.

        Keys are named by their defaults and shown as the person has them; what has no key is not hinted at.
        """
        self._keys = keys
        now = [(self._now(key), words) for key, words in tuple(keys) or self._keys_of_lists()]
        wanted = tuple((key, words) for key, words in now if key)
        if wanted not in self._hints:
            self._hints[wanted] = self._hinted(wanted)
        self._hinted_at = wanted
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _show_running(self) -> None:
        """Say what takes longer than a moment and goes on now."""
        if self._running is None:
            from desktop.shell.run_line import RunLine

            self._running = RunLine(self._workspace.runs)
            self._row.insertWidget(self._row.indexOf(self.status) + 1, self._running)
        self._fit()

    def _fit(self) -> None:
        """Hint only where there is room beside how synchronisation stands, and what goes on."""
        running = self._running.sizeHint().width() if self._running and not self._running.isHidden() else 0
        room = self.width() - self.status.sizeHint().width() - running - _AROUND
        for each, hints in self._hints.items():
            hints.setVisible(each == self._hinted_at and hints.sizeHint().width() <= room)

    def _now(self, keys: str) -> str:
        """The keys the person has; what is none, such as F4–F9 or a key's name in another language, stays as it is."""
        now = [self._workspace.actions.instead_of(each) if shown_as(each) else each for each in keys.split()]
        return " ".join(shown_as(each) or each for each in now if each)

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

    def _keys_of_lists(self) -> tuple[tuple[str, str], ...]:
        enter = (self.tr("Enter"), self.tr("open"))
        return (("J K", self.tr("move")), enter, ("X", self.tr("mark")), ("?", self.tr("shortcuts")))

    def refresh(self) -> None:
        """Say how it stands now."""
        standing = self._workspace.status
        self.status.set_parts(parts(standing, self._workspace.last_synced, now(), self._workspace.locale))
        self._fit()
