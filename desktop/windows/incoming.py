"""What comes in from outside while the program runs: links, and further starts of the program.

Law: a link is followed only in the organisation it names; whoever is not signed in there is told so. One that came
before anything was open is followed as soon as something is.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from desktop.windows.links import SCHEME, Link, parse

if TYPE_CHECKING:
    from desktop.client import Client
    from desktop.shell.main_window import MainWindow
    from desktop.windows.program import Program


class Incoming(QObject):
    """Follows links in the windows of `client`; also those that are pressed in them, as in a note."""

    def __init__(self, client: "Client") -> None:
        super().__init__(client)
        self._client = client
        self._waiting: Link | None = None
        client.opened.connect(self._opened)
        slot: Any = "open_url"  # as text, whatever the stubs say
        QDesktopServices.setUrlHandler(SCHEME, self, slot)

    def open(self, text: str = "") -> None:
        """Come to the front, and follow a link if there is one."""
        self._client.bring_to_front()
        if not text:
            return
        link = parse(text)
        if link is None:
            self._say(_tr("This is not a link that Counterfoil understands."))
        else:
            self._lead(link)

    @Slot(QUrl)
    def open_url(self, url: QUrl) -> None:
        """Follow a link that was pressed in this program."""
        self.open(url.toString())

    def _lead(self, link: Link) -> None:
        window = self._client.window
        if window is None:
            self._waiting = link
        elif link.tenant in ("", window.workspace.tenant_id):
            self._follow(link, window)
        else:
            self._waiting = link
            if not self._client.switch_to(link.tenant):
                self._waiting = None
                self._say(_tr("This link belongs to an organisation that you are not signed in to on this computer."))

    def _opened(self, window: "MainWindow") -> None:
        link, self._waiting = self._waiting, None
        if link is not None:
            QTimer.singleShot(0, window, lambda: self._lead(link))

    def _follow(self, link: Link, window: "MainWindow") -> None:
        from desktop.windows.follow_link import follow

        follow(link, window)

    def _say(self, words: str) -> None:
        if (window := self._client.window) is not None:
            window.workspace.toast(words)


def listen(application: "Program", client: "Client", data: Path, link: str) -> None:
    """From now on hear links and further starts; `link` is the one this start was asked for."""
    from desktop.windows.doorbell import Doorbell

    incoming = Incoming(client)
    Doorbell(data, incoming).rung.connect(incoming.open)
    application.link_opened.connect(incoming.open)
    attend(client)
    client.opened.connect(lambda _: attend(client))
    if link:
        incoming.open(link)


def attend(client: "Client") -> None:
    """Tell the person of what concerns them, as long as the windows of this account are there."""
    from desktop.windows.attention import Attention

    windows = client.windows
    if windows is not None and windows.findChild(Attention) is None:
        Attention(windows)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Links", text)
