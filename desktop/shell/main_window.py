"""The main window of one account: side bar, one screen at a time, the record panel, the status bar.

Law: it obeys the workspace's signals and keeps no records of its own. What is not needed for the first paint (palette,
sheets, dialogs, the panel) is made when it is first asked for.
"""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from desktop.home.visits import visits
from desktop.look import set_mode
from desktop.records.page.page_host import PageHost
from desktop.settings import Settings
from desktop.shell.finish_typing import finish_typing
from desktop.shell.narrow import Narrow
from desktop.shell.notices import Notices
from desktop.shell.places import Place, start
from desktop.shell.screens import Screens
from desktop.shell.shortcuts import Shortcuts
from desktop.shell.sidebar import Sidebar
from desktop.shell.status_bar import StatusBar
from desktop.shell.toasts import Toasts
from desktop.shell.window_actions import window_actions
from desktop.theme.sizes import PANEL_WIDTH
from desktop.theme.theme import Mode
from desktop.widgets.room import place_of, put_back, take_room
from desktop.workspace import Workspace

if TYPE_CHECKING:
    from desktop.settings_window.settings_window import SettingsWindow
    from desktop.shell.palette import Palette
    from desktop.shell.shortcut_sheet import ShortcutSheet
    from desktop.sync.log_sheet import LogSheet

SIZE = (1440, 900)


class MainWindow(QWidget):
    """`painted` is emitted once, after the first paint; `closing` when the person closes it, `activated`
    when it comes to the front.

    `quit_wanted`, `account_wanted`, `sign_out_wanted` and `switch_wanted(key)` are for whoever opened it; `accounts`
    answers with the (key, name) of the other accounts on this computer. `may_close` is asked before it closes.
    """

    painted = Signal()
    closing = Signal()
    activated = Signal()
    quit_wanted = Signal()
    account_wanted = Signal()
    sign_out_wanted = Signal()
    switch_wanted = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        settings: Settings,
        screens: Screens | None = None,
        accounts: Callable[[], Sequence[tuple[str, str]]] = lambda: (),
    ) -> None:
        super().__init__()
        self.workspace = workspace
        self.may_close: Callable[[], bool] = lambda: True
        self._settings, self._screens, self._accounts = settings, screens or Screens(), accounts
        self._shown: dict[str, QWidget] = {}
        self._subject = ""
        self._places: dict[str, Place] = {}
        self._panel: QWidget | None = None
        self._place = ""
        self._toasts = Toasts(self, workspace)
        self._palette: Palette | None = None
        self._sheet: ShortcutSheet | None = None
        self._settings_window: SettingsWindow | None = None
        self._log: LogSheet | None = None
        self._was_painted = False
        self.setObjectName("page")
        self.setWindowTitle("Counterfoil")
        self._lay_out()
        self._read_places()
        workspace.actions.add(*window_actions(self))
        self._connect()
        self._shortcuts = Shortcuts(self, workspace.actions)
        self._restore_geometry()
        self._go_to(str(settings.read("place", "")))
        self._notices = Notices(workspace, self._column, self)

    def _lay_out(self) -> None:
        self._sidebar = Sidebar(self.workspace, self._account_menu)
        self._stack = QStackedWidget()
        self._page = PageHost(self, self._stack)
        self._middle = QHBoxLayout()
        self._middle.setContentsMargins(0, 0, 0, 0)
        self._middle.setSpacing(0)
        self._middle.addWidget(self._sidebar)
        self._middle.addWidget(self._stack, 1)
        self._status_bar = StatusBar(self.workspace)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._middle, 1)
        column.addWidget(self._status_bar)
        self._column = column
        self._narrow = Narrow(self, self._sidebar, self._stack, self._page)

    def _connect(self) -> None:
        workspace = self.workspace
        self._sidebar.went.connect(self.go)
        self._sidebar.searched.connect(self.open_palette)
        self._status_bar.status.clicked.connect(self.open_sync)
        visits(workspace)
        workspace.place_wanted.connect(self._go_to)
        workspace.subject_shown.connect(self._name)
        workspace.status_changed.connect(lambda _: self._entitle())
        workspace.record_wanted.connect(self._show_record)
        workspace.record_stood_on.connect(self._go_to_record)
        workspace.catalogue_loaded.connect(self._rebuild)
        workspace.actor_changed.connect(self._rebuild)

    def go(self, entry: str) -> None:
        """Go where a button of the side bar leads: to what it names, the way it was last looked at."""
        ways = [each.id for each in self._places.values() if each.at == entry]
        last = self._settings.read("ways", {}).get(entry)
        self._go_to(last if last in ways else ways[0] if ways else "")

    def go_to(self, place: str) -> None:
        """Go to a place, as its id names it."""
        self._go_to(place)

    def place(self) -> str:
        """Where the person is; see `places`."""
        return self._place

    def places(self) -> list[Place]:
        """Where one can go now, in the order of the side bar."""
        return list(self._places.values())

    def current_type(self) -> str:
        """What the place is about; empty for one that is about no single record type."""
        return self._places[self._place].record_type if self._place in self._places else ""

    def current_screen(self) -> QWidget | None:
        """The screen shown."""
        return self._stack.currentWidget()

    def _go_to(self, place: str) -> None:
        if place not in self._places:
            place = start(self._places.values())
        if not place:
            self._show_waiting()
            return
        to = self._places[place]
        self._page.close()
        if place != self._place:
            self.close_panel()
        elsewhere = place != self._place or place not in self._shown
        if place not in self._shown:
            self._shown[place] = to.make(self.workspace)
            self._stack.addWidget(self._shown[place])
        self._place = place
        if elsewhere:
            self._name()
        self._stack.setFocus()  # or it would pass by the first button, and a screen reader begin to say that
        self._stack.setCurrentWidget(self._shown[place])
        self._shown[place].setFocus()
        self._sidebar.set_current(to.at)
        way = {} if to.aside else {to.at: place}
        self._settings.keep(place=place, ways={**self._settings.read("ways", {}), **way})

    def _name(self, subject: str = "", keys: Sequence[tuple[str, str]] = ()) -> None:
        """Say what is in sight: the place, or the one thing that its screen shows."""
        self._subject = subject
        self._status_bar.hint_at(keys or self._places[self._place].keys)
        self._entitle()

    def _entitle(self) -> None:
        if self._place in self._places:
            getting = QCoreApplication.translate("FirstLoad", "Getting your records")
            here = self._subject or self._places[self._place].label
            words = here if self.workspace.status.loaded else getting
            self.setWindowTitle(f"{words} — {self.workspace.tenant_name} — Counterfoil")

    def _read_places(self) -> None:
        self._places = {each.id: each for each in self._screens.places(self.workspace)}
        self._sidebar.show_places(self.places())

    def _show_waiting(self) -> None:
        """Nothing can be shown before the server has said what the person may see."""
        from desktop.widgets.empty_state import EmptyState

        words = self.tr("The first time this takes a moment.")
        self._stack.addWidget(EmptyState(self.tr("Getting your records…"), words, icon_name="cloud"))

    def _show_record(self, record_type: str, record_id: str) -> None:
        if record_type == "document":
            from desktop.documents.documents_place import show_document

            show_document(self.workspace, record_id)
            return
        if self._panel is None:
            self._panel = self._screens.panel(self.workspace)
            self._panel.setFixedWidth(PANEL_WIDTH)
            self._middle.addWidget(self._panel)
            self._narrow.watch_panel(self._panel)
            if hasattr(self._panel, "closed"):
                self._panel.closed.connect(self.close_panel)
            if hasattr(self._panel, "head"):
                self._panel.head.offer_page()
        self._panel.show_record(record_type, record_id)  # type: ignore[attr-defined]  # see Screens
        self._panel.show()

    def _go_to_record(self, record_type: str, record_id: str) -> None:
        """Show a record that no screen stands on, so that the keys are about it and not about what the screen shows."""
        self._show_record(record_type, record_id)
        if self._panel is not None and self.panel_is_open():
            self._panel.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_panel(self) -> None:
        """Put the record panel away; a page gives the list its place again first."""
        if self._page.close():
            return
        if self._panel is not None and self.panel_is_open():
            had_focus = self._panel.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
            self._panel.hide()
            screen = self.current_screen()
            if had_focus and screen is not None:
                screen.setFocus()

    def panel(self) -> QWidget | None:
        """The record panel, once a record was shown."""
        return self._panel

    def panel_is_open(self) -> bool:
        """Whether a record is shown in the panel."""
        return self._panel is not None and not self._panel.isHidden()

    def open_palette(self) -> None:
        """Show the command palette."""
        from desktop.shell.palette import Palette
        from desktop.windows.follow_link import follow

        if self._palette is None:
            go_to, link = self._go_to_record, partial(follow, window=self)
            self._palette = Palette(self, self.workspace, self._screens, go_to, link)
        self._palette.open()

    def open_shortcuts(self) -> None:
        """Show the sheet of shortcuts."""
        from desktop.shell.shortcut_sheet import ShortcutSheet

        if self._sheet is None:
            self._sheet = ShortcutSheet(self, self.workspace.actions)
        self._sheet.open()

    def open_sync(self) -> None:
        """Show how synchronisation stands."""
        status = self._status_bar.status
        if status.popover is None:
            from desktop.sync.popover import SyncPopover

            status.popover = SyncPopover(self, self.workspace)
            status.popover.closed.connect(status.update)
        if not status.popover.isVisible():
            status.popover.show_at(status)

    def export_unsent(self) -> None:
        """Write what was not sent to a file of the person's choice."""
        from desktop.sync.export_unsent import export_unsent

        of = self.workspace.belonging
        workspace = self.workspace
        export_unsent(self, workspace.ask, (of.email, of.tenant_name, of.server), workspace.toast, workspace.fault)

    def open_log(self) -> None:
        """Show the sync log."""
        from desktop.sync.log_sheet import LogSheet

        if self._log is None:
            self._log = LogSheet(self, self.workspace)
        self._log.open()

    def save_support_file(self) -> None:
        """Ask where the support file goes."""
        from desktop.sync.support import ask_where_to_save

        ask_where_to_save(self, self.workspace)

    def quick_add(self, record_type: str) -> None:
        """Ask for a new record."""
        if record_type == "document":
            from desktop.documents.documents_place import begin_document

            begin_document(self.workspace)
            return
        self._screens.quick_add(self.workspace, record_type).open()  # type: ignore[attr-defined]  # see Screens

    def import_into(self, record_type: str) -> None:
        """Ask for a file to import."""
        self._screens.import_dialog(self.workspace, record_type).open()  # type: ignore[attr-defined]  # see Screens

    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return self._toasts.can_undo()

    def undo(self) -> None:
        """Take back what the toast offers, or else what was done last."""
        self._toasts.undo()

    def set_mode(self, mode: Mode) -> None:
        """Switch the theme, for good."""
        set_mode(self._settings, mode)

    def open_settings(self, page: str = "") -> None:
        """Show the settings, at a page or where they were left."""
        from desktop.settings_window.settings_window import SettingsWindow

        if self._settings_window is None:
            self._settings_window = SettingsWindow(self, self.workspace)
        self._settings_window.show_page(page or self._settings_window.page() or "look")

    def add_account(self) -> None:
        """Sign in to another organisation."""
        self.account_wanted.emit()

    def leave(self) -> None:
        """End the program; what is not sent yet stays safe."""
        self.quit_wanted.emit()

    def finish_typing(self) -> None:
        """Keep what is being typed, as when one goes elsewhere: the window is about to go."""
        finish_typing(self, self.workspace)

    def sign_out(self) -> None:
        """Leave this account."""
        self.sign_out_wanted.emit()

    def _account_menu(self, parent: QWidget) -> QMenu:
        from desktop.shell.menus import SEPARATOR, menu

        made = QMenu(parent)
        own = made.addAction(self.workspace.belonging.email)
        own.setEnabled(False)
        for key, name in self._accounts():
            entry = made.addAction(self.tr("Switch to {name}").format(name=name.replace("&", "&&")))
            entry.triggered.connect(lambda _=False, key=key: self.switch_wanted.emit(key))
        made.addSeparator()
        ids = ["account.add", "sync.export", SEPARATOR, "shortcuts", "account.sign_out", "quit"]
        return menu(parent, self.workspace.actions, ids, made)

    def _rebuild(self) -> None:
        """The declarations or the role have changed: other places, other actions."""
        self._read_places()
        gone = [each.id for each in self.workspace.actions.all() if each.id.startswith(("go.", "new.", "import."))]
        self.workspace.actions.replace(gone, window_actions(self))
        if self._place not in self._places and start(self._places.values()):
            self._go_to("")

    def _restore_geometry(self) -> None:
        if not put_back(self, self._settings.read("geometry", "")) and not take_room(self, *SIZE):
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._shortcuts.take_leftover(event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.activated.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        self._settings.keep(geometry=place_of(self))
        self.closing.emit()
        super().closeEvent(event)
