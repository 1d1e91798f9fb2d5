"""The measured process of `first_paint`: the real client, told of by the paint events of its list.

Imports nothing before the client that the client does not import itself.
"""

import json
import os
import sys
import time

START_WALL = time.perf_counter()

from pathlib import Path  # noqa: E402  # the clock starts first

from PySide6.QtCore import QEvent, QObject, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from desktop.app import make_application  # noqa: E402
from desktop.client import Client  # noqa: E402
from desktop.theme.theme import Mode, theme  # noqa: E402

FRAMES, WORDS, SETTLE_MS = 120, ("ann", "ber", "mar", "sto"), 2_500


class Secrets:
    """The secrets of the run, handed over in the environment."""

    def __init__(self) -> None:
        self._known: dict[str, str] = json.loads(os.environ["BENCH_SECRETS"])

    def get(self, name: str) -> str | None:
        """A secret by name."""
        return self._known.get(name)

    def set(self, name: str, value: str) -> None:
        """Keep a secret for this process."""
        self._known[name] = value

    def delete(self, name: str) -> None:
        """Forget a secret."""
        self._known.pop(name, None)


class FirstPaint(QObject):
    """Notes when the list has painted rows for the first time, then measures frames and keystrokes."""

    def __init__(self, client: Client) -> None:
        super().__init__()
        self.client = client
        self.figures: dict[str, object] = {}
        self.table: QWidget | None = None
        client.opened.connect(self.watch)

    def watch(self, window: QWidget) -> None:
        """The client's window is there."""
        from desktop.records.list_screen import ListScreen

        found = window.findChildren(ListScreen)
        self.screen = next(each for each in found if each.record_type.name == "contact")
        self.screen.table.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The first paint with rows."""
        if event.type() == QEvent.Type.Paint and not self.figures and self.screen.model.rowCount():
            self.figures = {"pending": True}
            QTimer.singleShot(0, self.painted)
        return False

    def painted(self) -> None:
        """The list is on the screen."""
        self.figures = {"paint_cpu_s": time.process_time(), "paint_wall_s": time.perf_counter() - START_WALL}
        QTimer.singleShot(SETTLE_MS, self.measure)

    def measure(self) -> None:
        """Scroll, jump and search, and end."""
        table = self.screen.table
        bar, frames = table.verticalScrollBar(), []
        for number in range(FRAMES):
            step = bar.maximum() // 7 * (number % 7) if number % 4 == 0 else bar.value() + 90
            frames.append(cpu_ms(lambda step=step: (bar.setValue(step), table.viewport().repaint())))
        first, later = [], []
        for word in WORDS:
            for length in range(1, len(word) + 1):
                taken = cpu_ms(lambda text=word[:length]: (self.screen.head.search.setText(text), pump()))
                (first if length == 1 else later).append(taken)
            self.screen.head.search.setText("")
            pump()
        resident = int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
        self.figures |= {
            "frame_ms": frames,
            "first_letter_ms": first,
            "later_letter_ms": later,
            "resident_mb": resident,
        }
        sys.stdout.write(json.dumps(self.figures) + "\n")
        sys.stdout.flush()
        self.client.close()
        QApplication.quit()


def cpu_ms(work: object) -> float:
    """CPU time of this thread for a piece of work, in milliseconds."""
    start = time.thread_time()
    work()  # type: ignore[operator]  # a lambda
    return (time.thread_time() - start) * 1000


def pump() -> None:
    """Let everything that waits for the event loop happen, paints included."""
    for _ in range(3):
        QApplication.processEvents()


def main() -> None:
    """Open the client as `python -m desktop` does."""
    application = make_application()
    client = Client(Path(sys.argv[1]), secrets=Secrets())
    theme().install(application, Mode.LIGHT)
    paint = FirstPaint(client)
    client.start()
    application.exec()
    assert paint.figures


if __name__ == "__main__":
    main()
