"""The application, as the system sees it: links may be handed to it while it runs."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from desktop.windows.links import SCHEME


class Program(QApplication):
    """`link_opened(link)` when the system hands a link to the program that runs, as macOS does."""

    link_opened = Signal(str)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.url().scheme().lower() == SCHEME:
            self.link_opened.emit(event.url().toString())
            return True
        return super().event(event)
