"""A record in a window of its own: what the panel shows, as wide as one likes, several at once.

Law: it lives on a workspace of its own, so its keys are about this record; to other places a main window goes.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.actions import Action, Undo
from desktop.derive.columns import nameless
from desktop.records.selection import selection
from desktop.settings import Settings
from desktop.shell.finish_typing import finish_typing
from desktop.shell.screens import Screens
from desktop.shell.shortcuts import Shortcuts
from desktop.shell.toasts import Toasts
from desktop.shell.window_actions import zooming
from desktop.theme.sizes import PANEL_WIDTH
from desktop.widgets.room import place_of, put_back, room_of, take_room
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id
from sync.replica import lists

if TYPE_CHECKING:
    from desktop.shell.palette import Palette
    from desktop.shell.shortcut_sheet import ShortcutSheet

SIZE = QSize(560, 760)
_SHIFT = QPoint(28, 28)
_WIDEST = 16_777_215
_REMEMBERED = "record_geometry"


class RecordWindow(QWidget):
    """`closing` when it closes; `place_wanted` and `narrow_wanted` for a main window, `quit_wanted` for the program.

    It opens where the last one was closed, a step away from those `standing` there already.
    """

    closing = Signal()
    quit_wanted = Signal()
    place_wanted = Signal(str)
    narrow_wanted = Signal(str, object)

    def __init__(
        self, workspace: Workspace, settings: Settings, screens: Screens, standing: Sequence[QPoint] = ()
    ) -> None:
        super().__init__()
        self.workspace = workspace
        self.may_close: Callable[[], bool] = lambda: True
        self._settings, self._screens = settings, screens
        self._record: tuple[str, Id] = ("", "")
        self._palette: Palette | None = None
        self._sheet: ShortcutSheet | None = None
        self.setObjectName("page")
        self._toasts = Toasts(self, workspace, 64)  # above the line where notes are written
        workspace.actions.add(*self._actions(), *zooming(workspace))
        self.panel = screens.panel(workspace)
        self.panel.setMinimumWidth(PANEL_WIDTH - 40)
        self.panel.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel)
        self._connect()
        self._shortcuts = Shortcuts(self, workspace.actions)
        self._restore_geometry(standing)

    def record(self) -> tuple[str, Id]:
        """The type and the id of what is shown."""
        shown = getattr(self.panel, "record_type", ""), getattr(self.panel, "record_id", "")
        return shown if all(shown) else self._record

    def show_record(self, record_type: str, record_id: Id) -> None:
        """Show a record here."""
        self._record = (record_type, record_id)
        self.panel.show_record(record_type, record_id)  # type: ignore[attr-defined]  # see Screens
        self.panel.setFocus(Qt.FocusReason.OtherFocusReason)
        self._follow()

    def finish_typing(self) -> None:
        """Keep what is being typed."""
        finish_typing(self, self.workspace)

    def _connect(self) -> None:
        workspace = self.workspace
        if hasattr(self.panel, "closed"):
            self.panel.closed.connect(self.close)
        workspace.record_wanted.connect(self.show_record)
        workspace.record_stood_on.connect(self.show_record)
        workspace.place_wanted.connect(self.place_wanted)
        workspace.actions.changed.connect(self._follow)  # the panel offers what can be done with each record
        workspace.touched.connect(lambda _: self._follow())
        selection(workspace).narrow_wanted.connect(self.narrow_wanted)

    def _actions(self) -> list[Action]:
        operations, toasts, sync = self.workspace.operations, self._toasts, self.workspace.sync_now
        window, edit, none = self.tr("Window"), self.tr("Edit"), Undo.NOTHING

        def action(
            name: str, words: str, icon: str, key: str, run: Callable[[], None], section: str = window, **more: Any
        ) -> Action:
            return Action(name, words, icon, key, run, section=section, undo=none, anywhere=True, **more)

        can_undo, can_redo = toasts.can_undo, operations.can_redo
        return [
            action("palette", self.tr("Search or run a command"), "magnifying-glass", "Ctrl+K", self.open_palette),
            action("shortcuts", self.tr("Keyboard shortcuts"), "keyboard", "?", self.open_shortcuts),
            action("undo", self.tr("Undo"), "arrow-u-up-left", "Ctrl+Z", toasts.undo, edit, enabled=can_undo),
            action(
                "redo", self.tr("Redo"), "arrow-u-up-right", "Ctrl+Shift+Z", operations.redo, edit, enabled=can_redo
            ),
            action("window.leave", self.tr("Close the record"), "x", "Esc", self.close_calmly),
            action("sync.now", self.tr("Sync now"), "arrows-clockwise", "F5", sync),
            action("quit", self.tr("Quit"), "x", "Ctrl+Q", self.quit_wanted.emit),
        ]

    def open_palette(self) -> None:
        """Show the command palette; a record that is chosen is shown here."""
        from desktop.shell.palette import Palette

        if self._palette is None:
            self._palette = Palette(self, self.workspace, self._screens, self.show_record)
        self._palette.open()

    def open_shortcuts(self) -> None:
        """Show the sheet of shortcuts."""
        from desktop.shell.shortcut_sheet import ShortcutSheet

        if self._sheet is None:
            self._sheet = ShortcutSheet(self, self.workspace.actions)
        self._sheet.open()

    def close_calmly(self) -> None:
        """Close the window."""
        self.close()

    def _follow(self) -> None:
        """Say in the title what is shown."""
        kind, record_id = self.record()
        if not record_id:
            return
        selection(self.workspace).record_type, selection(self.workspace).record_id = kind, record_id
        types = self.workspace.catalogue.record_types
        found = lists.titles(self.workspace.reader, types, [(kind, record_id)])
        title = found.get((kind, record_id), "") or nameless()
        self.setWindowTitle(f"{title} — {self.workspace.tenant_name} — Counterfoil")

    def _restore_geometry(self, standing: Sequence[QPoint]) -> None:
        if not put_back(self, self._settings.read(_REMEMBERED, "")):
            take_room(self, SIZE.width(), SIZE.height())
        room_for_more = room_of(self)
        while any((self.pos() - each).manhattanLength() < _SHIFT.manhattanLength() // 2 for each in standing):
            self.move(self.pos() + _SHIFT)
            if not room_for_more.contains(self.geometry()):
                self.move(room_for_more.topLeft() + _SHIFT)
                break

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._shortcuts.take_leftover(event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        self._settings.keep(**{_REMEMBERED: place_of(self)})
        self.closing.emit()
        super().closeEvent(event)
