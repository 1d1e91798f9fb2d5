"""The record panel as a page: it takes the place of the list, and gives it back as it was."""

from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.actions import Action, Undo
from desktop.records.selection import selection
from desktop.theme.sizes import PANEL_WIDTH
from desktop.workspace import Workspace

_WIDEST = 16_777_215
OPEN = "record.page"


class Host(Protocol):
    """What it asks of its window."""

    workspace: Workspace

    def panel(self) -> QWidget | None: ...
    def panel_is_open(self) -> bool: ...
    def close_panel(self) -> None: ...
    def current_screen(self) -> QWidget | None: ...


class PageHost(QObject):
    """Of one window, whose places are shown in `stack`. `turned` tells that a page was opened or closed."""

    turned = Signal()

    def __init__(self, host: Host, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._host, self._stack = host, stack
        self._beside, self._open = True, False
        label = _tr("Open as a page")
        host.workspace.actions.add(
            Action(
                OPEN, label, "arrows-out", "Shift+Return", self.toggle, self._can, "", _tr("Record"), undo=Undo.NOTHING
            )
        )

    def is_open(self) -> bool:
        """Whether a record is shown as a page."""
        return self._open and self._host.panel_is_open()

    def toggle(self) -> None:
        """Show the record one stands on as a page, or the list again with the record beside it."""
        if self.is_open():
            self._beside = True
            self.close()
        else:
            self.open()

    def open(self) -> None:
        """Show the record in the panel, else the one that the screen stands on, as a page."""
        host = self._host
        self._beside = host.panel_is_open()
        if not self._beside:
            host.workspace.show_record(*self._stands())
        panel = host.panel()
        if panel is None or not host.panel_is_open():
            return
        self._open = True
        self._stack.hide()
        panel.setMinimumWidth(PANEL_WIDTH)
        panel.setMaximumWidth(_WIDEST)
        self._tell(panel, wide=True)
        panel.setFocus(Qt.FocusReason.OtherFocusReason)
        self.turned.emit()

    def close(self) -> bool:
        """Show the list again, at the place where it was; whether there was a page to close."""
        if not self.is_open():
            return False
        panel = self._host.panel()
        assert panel is not None
        self._open = False
        self._stack.show()
        panel.setFixedWidth(PANEL_WIDTH)
        self._tell(panel, wide=False)
        if not self._beside:
            self._host.close_panel()
        screen = self._host.current_screen()
        if screen is not None:
            screen.setFocus(Qt.FocusReason.OtherFocusReason)
        self.turned.emit()
        return True

    def _stands(self) -> tuple[str, str]:
        """The record that the screen stands on; the selection may still be where another place has left it."""
        from desktop.shell.main_window import MainWindow
        from desktop.windows.here import record_here

        here = record_here(self._host) if isinstance(self._host, MainWindow) else None
        stands = selection(self._host.workspace)
        return here or (stands.record_type, stands.record_id)

    def _tell(self, panel: QWidget, *, wide: bool) -> None:
        if hasattr(panel, "show_as_page"):
            panel.show_as_page(wide)

    def _can(self) -> bool:
        return self._host.panel_is_open() or bool(selection(self._host.workspace).record_id)


def _tr(text: str) -> str:
    return QCoreApplication.translate("RecordPage", text)
