"""What a main window does with little room, as on a small screen or where everything is shown larger.

Law: nothing is cut. The side bar shows its icons alone; where even so a record and its list do not fit side by side,
the record takes the room of the list while it is open.
"""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from desktop.records.page.page_host import PageHost
from desktop.shell.sidebar import Sidebar
from desktop.theme.sizes import COMPACT_SIDEBAR_WIDTH, PANEL_WIDTH, SIDEBAR_WIDTH

SMALLEST = (480, 320)
_ROOMY = 1_120
"""Narrower windows have a compact side bar."""
_LEAST_LIST = 520
"""Its title, search and buttons are whole."""
_UNBOUND = 16_777_215
_COMING_AND_GOING = (QEvent.Type.ShowToParent, QEvent.Type.HideToParent)


class Narrow(QObject):
    """Watches the size of `window`, and its panel once `watch_panel` was told of it."""

    def __init__(self, window: QWidget, sidebar: Sidebar, stack: QWidget, page: PageHost) -> None:
        super().__init__(window)
        self._window, self._sidebar, self._stack, self._page = window, sidebar, stack, page
        self._panel: QWidget | None = None
        window.setMinimumSize(*SMALLEST)
        window.installEventFilter(self)
        page.turned.connect(self.fit)
        self.fit()

    def watch_panel(self, panel: QWidget) -> None:
        """There is a panel beside the screen now."""
        self._panel = panel
        panel.installEventFilter(self)
        self.fit()

    def fit(self) -> None:
        """Arrange everything for the room there is."""
        wide = self._window.width()
        compact = wide < _ROOMY
        self._sidebar.set_compact(compact)
        panel = self._panel
        if panel is None or self._page.is_open():
            return
        left = wide - (COMPACT_SIDEBAR_WIDTH if compact else SIDEBAR_WIDTH)
        alone = left - PANEL_WIDTH < _LEAST_LIST
        panel.setMinimumWidth(min(PANEL_WIDTH, left))
        panel.setMaximumWidth(_UNBOUND if alone else PANEL_WIDTH)
        self._stack.setVisible(not (alone and not panel.isHidden()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        resized = watched is self._window and event.type() == QEvent.Type.Resize
        if resized or (watched is self._panel and event.type() in _COMING_AND_GOING):
            self.fit()
        return False
