"""Long work on the window's thread, a few milliseconds at a time, so that one can go on working or stop it."""

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

SLICE_SECONDS = 0.012


class Slices(QObject):
    """Runs `steps`, which say how many of how many are done. `ended(error)` comes with None when all went well."""

    progressed = Signal(int, int)
    ended = Signal(object)

    def __init__(self, steps: Iterator[tuple[int, int]], parent: QObject) -> None:
        super().__init__(parent)
        self._steps = steps
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._go_on)
        self._next.start()

    def stop(self) -> None:
        """Do no more; nothing is told."""
        self._next.stop()
        close = getattr(self._steps, "close", None)
        if close is not None:
            close()

    def _go_on(self) -> None:
        until = perf_counter() + SLICE_SECONDS
        try:
            while perf_counter() < until:
                done, total = next(self._steps)
        except StopIteration:
            self.ended.emit(None)
        except OSError as error:
            self.ended.emit(error)
        else:
            self.progressed.emit(done, total)
            self._next.start()
