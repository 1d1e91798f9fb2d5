"""The desktop program: `main` makes the application, opens the client and runs until its last window is closed."""

import sys
from pathlib import Path

from PySide6.QtCore import QSocketNotifier, Qt, QTimer
from PySide6.QtWidgets import QApplication

from desktop import crash_report
from desktop.client import Client
from desktop.language import speak
from desktop.look import LANGUAGE, density_of, mode_of, zoom_of
from desktop.plain_imports import import_plainly
from desktop.rare_collection import collect_rarely
from desktop.settings import Settings
from desktop.sign_in.handed import take
from desktop.theme.theme import theme
from desktop.theme.zoom import zoom
from desktop.windows.hand_over import hand_over
from desktop.windows.program import Program

LISTEN_MILLISECONDS = 300
"""When signals are first listened to: after the first paint; until then they end the process as usual."""


def main(data: Path, server: str = "", link: str = "") -> int:
    """Run the client with everything under `data`; returns the process's exit code.

    `server` is the address to suggest when signing in, `link` is followed once there is something open. Where the
    program runs on this data already, that one comes to the front. Raises InvalidValue for a sign-in that makes no
    sense.
    """
    import_plainly()
    handed = take()
    settings = Settings(data)
    zoom().prepare(zoom_of(settings))
    application = make_application(settings.read(LANGUAGE, ""))
    if hand_over(data, link):
        return 0
    client = Client(data, server=server)
    crash_report.install(data, client.tell_of_report)
    theme().install(application, mode_of(client.settings))
    theme().set_density(density_of(client.settings))
    QTimer.singleShot(LISTEN_MILLISECONDS, lambda: _listen(application, client, data, link))
    client.start(handed)
    code = application.exec()
    client.finish()
    return code


def _listen(application: Program, client: Client, data: Path, link: str) -> None:
    """From now on hear signals, links and further starts."""
    from desktop.widgets.follow_focus import FollowFocus
    from desktop.windows.incoming import listen

    FollowFocus(application)
    collect_rarely()
    _quit_on_signals(application)
    listen(application, client, data, link)


def make_application(language: str = "") -> Program:
    """The application with its name, speaking a language, or the system's; the direction of its layout follows that."""
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    application = Program(sys.argv[:1])
    application.setApplicationName("counterfoil")
    application.setApplicationDisplayName("Counterfoil")
    application.setDesktopFileName("counterfoil")
    speak(application, language)
    return application


def _quit_on_signals(application: QApplication) -> None:
    """Let Ctrl-C and a polite end of the process close the client as its last window would."""
    import signal
    import socket

    hearing, telling = socket.socketpair()
    telling.setblocking(False)
    signal.set_wakeup_fd(telling.fileno(), warn_on_full_buffer=False)
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, lambda number, frame: None)
    notifier = QSocketNotifier(hearing.fileno(), QSocketNotifier.Type.Read, application)
    notifier.activated.connect(lambda: application.quit())
    notifier.setProperty("sockets", (hearing, telling))
