"""Getting the person's attention: finds out what concerns them, says it on the desktop, and counts it in the tray.

Law: it belongs to the windows of one account and goes with them. Where the system has no tray and no notifications,
nothing is missing but those: the program keeps everything in its own list.
"""

from PySide6.QtCore import QCoreApplication, QDateTime, QObject
from PySide6.QtWidgets import QApplication

from desktop.notifications.notices import notices
from desktop.notifications.notifier import Notifier
from desktop.notifications.place import NOTICES
from desktop.notifications.preferences import preferences
from desktop.notifications.rules import Kind, Notice, spoken
from desktop.notifications.voice import Voice
from desktop.notifications.words import text, title
from desktop.shell.places import INBOX
from desktop.windows.follow_link import follow
from desktop.windows.links import Link
from desktop.windows.tray import CLOSE_TO_TRAY, Tray, has_tray
from desktop.windows.windows import Windows
from desktop.workspace import Workspace

_SAID = "close_to_tray_said"
_PER_HOUR = 60


class Attention(QObject):
    """Of the windows of an account, from when one of them is shown."""

    def __init__(self, windows: Windows) -> None:
        super().__init__(windows)
        self._windows = windows
        self.tray = Tray(windows, self) if has_tray() else None
        self.voice = Voice(self.tray.icon if self.tray is not None else None, self)
        self.voice.pressed.connect(self.lead_to)
        self._workspace: Workspace | None = None
        windows.left.connect(self._listen)
        windows.stays = self.stays
        self.destroyed.connect(lambda: _quit_with_last_window(on=True))
        self._listen()

    def stays(self) -> bool:
        """Whether the program goes on when its last window is closed; said the first time."""
        settings = self._windows.settings
        if self.tray is None or not settings.read(CLOSE_TO_TRAY, False):
            return False
        _quit_with_last_window(on=False)
        if not settings.read(_SAID, False):
            settings.keep(**{_SAID: True})
            self.voice.say(_tr("Counterfoil goes on"), _tr("Open or quit it by its icon in the tray."), None)
        return True

    def tell(self, told: list[Notice]) -> None:
        """Say on the desktop what may be said now; who looks at the program is told of reminders in it."""
        workspace = self._windows.front.workspace
        time = QDateTime.currentDateTime().time()
        minute = time.hour() * _PER_HOUR + time.minute()
        looking = QApplication.activeWindow() is not None
        for each in spoken(told, preferences(workspace.settings), minute, looking=looking):
            if not self.voice.say(title(workspace, each), text(workspace, each), each) and looking:
                workspace.toast(f"{title(workspace, each)} · {text(workspace, each)}")

    def lead_to(self, notice: Notice | None) -> None:
        """Show what a notice is about."""
        self._windows.bring_to_front()
        if notice is None:
            return
        window = self._windows.front
        if notice.kind is Kind.TROUBLE:
            follow(Link(place=INBOX), window)
        elif notice.record_id:
            follow(Link(notice.record_type, notice.record_id), window)
            notices(window.workspace).read(notice)
        else:
            follow(Link(place=NOTICES), window)

    def _listen(self) -> None:
        """Hear through the window that is left."""
        workspace = self._windows.front.workspace
        if workspace is self._workspace:
            return
        self._workspace = workspace
        Notifier(workspace).told.connect(self.tell)
        workspace.counts_changed.connect(self._count)
        workspace.status_changed.connect(self._count)
        self._count()

    def _count(self) -> None:
        workspace = self._windows.front.workspace
        if self.tray is not None:
            self.tray.set_count(notices(workspace).unread() + workspace.status.attention)


def _quit_with_last_window(*, on: bool) -> None:
    application = QApplication.instance()
    if isinstance(application, QApplication):
        application.setQuitOnLastWindowClosed(on)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Windows", text)
