"""Slow things without a replica, such as signing in: each in a thread of its own, answered on the window's thread."""

import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from desktop.crash_report import report
from shared_models.kernel.faults import Fault, Unexpected

T = TypeVar("T")


class Background(QObject):
    """Belongs to whoever asks; what is answered after `forget` is not heard."""

    _answered = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._turn = 0
        self._answered.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    def run(self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Fault], None]) -> None:
        """Run `job` and call `done` with its result, or `failed` with its fault."""
        turn = self._turn
        threading.Thread(target=lambda: self._perform(turn, job, done, failed), name="background", daemon=True).start()

    def forget(self) -> None:
        """Nobody waits for what is still running."""
        self._turn += 1

    def _perform(
        self, turn: int, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[Fault], None]
    ) -> None:
        answer: Callable[[Any], None] = failed
        value: object
        try:
            value = job()
            answer = done
        except Fault as fault:
            value = fault
        except Exception:  # noqa: BLE001 - a defect must not leave the person waiting for ever
            report(*sys.exc_info())
            value = Unexpected("Something went wrong in Counterfoil; a report was saved on this computer.")
        with suppress(RuntimeError):  # whoever asked is gone
            self._answered.emit(turn, lambda: answer(value))

    def _hear(self, turn: int, call: Callable[[], None]) -> None:
        if turn == self._turn:
            call()
