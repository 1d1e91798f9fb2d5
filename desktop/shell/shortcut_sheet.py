"""The sheet that `?` shows: what the keys do now, by section. Typing searches it, pressing a key changes it."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtWidgets import QHBoxLayout, QKeySequenceEdit, QVBoxLayout, QWidget

from desktop.actions import ActionRegistry
from desktop.shell.shortcut_list import ShortcutList
from desktop.widgets.buttons import FlatButton
from desktop.widgets.labels import Subtitle
from desktop.widgets.overlay import Overlay
from desktop.widgets.search_field import SearchField

WIDTH, HEIGHT = 720, 600
_TWO_COLUMNS = 560


class ShortcutSheet(Overlay):
    """Floats over `window`; made anew from the registry each time it opens."""

    def __init__(self, window: QWidget, registry: ActionRegistry) -> None:
        super().__init__(window, "")
        self.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.setObjectName("popover")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._registry = registry
        self.search = SearchField(self.tr("Search shortcuts"))
        close = FlatButton("", "x", self.tr("Close"))
        close.clicked.connect(self.dismiss)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Subtitle(self.tr("Keyboard shortcuts")), 1)
        head.addWidget(self.search, 1)
        head.addWidget(close)
        self.search.searched.connect(self._search)
        self._list: ShortcutList | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 16, 12, 12)
        self._column.setSpacing(10)
        self._column.addLayout(head)

    def open(self) -> None:
        """Show what the keys do now."""
        host = self.host
        wide, high = min(WIDTH, host.width() - 32), min(HEIGHT, host.height() - 64)
        if self._list is not None:
            self._column.removeWidget(self._list)
            self._list.deleteLater()
        self._list = ShortcutList(self._registry, 2 if wide > _TWO_COLUMNS else 1)
        self.search.clear()
        self._column.addWidget(self._list, 1)
        self.pop_up(QRect((host.width() - wide) // 2, (host.height() - high) // 2, wide, high))
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        inside = watched.parentWidget() if isinstance(watched, QWidget) else None
        pressing = isinstance(watched, QKeySequenceEdit) or isinstance(inside, QKeySequenceEdit)
        return False if pressing and event.type() == QEvent.Type.KeyPress else super().eventFilter(watched, event)

    def _search(self, text: str) -> None:
        if self._list is not None:
            self._list.search(text)
