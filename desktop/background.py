"""Slow things without a replica, such as signing in: each in a thread of its own, answered on the window's thread."""

import sys
import threading
from collections.abc import Callable
from functools import cache
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from desktop.crash_report import report
from shared_models.kernel.faults import Fault, Unexpected

T = TypeVar("T")


class _Post(QObject):
    """Has a call made on the window's thread. It is never destroyed, so a thread may hand something in at any time."""

    handed_in = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.handed_in.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def _call(self, call: Callable[[], None]) -> None:
        call()


@cache
def _post() -> _Post:
    return _Post()


class Background(QObject):
    """Belongs to whoever asks; what is answered after `forget`, or after its end, is not heard."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._turn = 0
        self._post = _post()

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
            value = fault.with_traceback(None)  # which would keep alive all that the job had in its hands
        except Exception:  # noqa: BLE001 - a defect must not leave the person waiting for ever
            report(*sys.exc_info())
            value = Unexpected("Something went wrong in Counterfoil; a report was saved on this computer.")
        self._post.handed_in.emit(lambda: self._hear(turn, lambda: answer(value)))

    def _hear(self, turn: int, call: Callable[[], None]) -> None:
        if turn == self._turn and isValid(self):  # else whoever asked is gone
            call()
