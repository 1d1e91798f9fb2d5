"""The desktop program: `main` makes the application, opens the client and runs until its last window is closed."""

import sys
from pathlib import Path

from PySide6.QtCore import QSocketNotifier, Qt, QTimer
from PySide6.QtWidgets import QApplication

from desktop import crash_report
from desktop.client import Client
from desktop.language import speak
from desktop.plain_imports import import_plainly
from desktop.settings import Settings
from desktop.sign_in.handed import take
from desktop.theme.theme import Mode, theme

LISTEN_MILLISECONDS = 300
"""When signals are first listened to: after the first paint; until then they end the process as usual."""


def main(data: Path, server: str = "") -> int:
    """Run the client with everything under `data`; returns the process's exit code.

    `server` is the address to suggest when signing in. Raises InvalidValue for a sign-in that makes no sense.
    """
    import_plainly()
    handed = take()
    application = make_application(Settings(data).read("language", ""))
    client = Client(data, server=server)
    crash_report.install(data, client.tell_of_report)
    theme().install(application, _mode(client.settings.read("theme", "")))
    QTimer.singleShot(LISTEN_MILLISECONDS, lambda: _quit_on_signals(application))
    client.start(handed)
    code = application.exec()
    client.finish()
    return code


def make_application(language: str = "") -> QApplication:
    """The application with its name, speaking a language, or the system's; the direction of its layout follows that."""
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("counterfoil")
    application.setApplicationDisplayName("Counterfoil")
    application.setDesktopFileName("counterfoil")
    speak(application, language)
    return application


def _mode(name: str) -> Mode:
    return Mode(name) if name in Mode.__members__.values() else Mode.SYSTEM


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
