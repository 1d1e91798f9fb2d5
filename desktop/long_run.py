"""Long work on its way: one slice is one job of the worker, so that between two of them everybody else gets a turn."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.rare_collection import give_back
from desktop.runs import Running
from desktop.worker import Worker
from shared_models.kernel.faults import Fault

if TYPE_CHECKING:
    from sync.replica.long_work import Steps
    from sync.replica.replica import Replica
    from sync.replica.unfinished import LongWork

Begin = Callable[["Replica"], "Steps"]
"""Called on the worker's thread."""


def _rest(replica: "Replica") -> None:
    replica.rest()
    give_back()


class LongRun(QObject):
    """Turns to the slices of long work until it is over. `progressed(LongWork)` after each of them.

    Then one of `ended(LongWork | None)`, with what it came to, None for nothing; `stopped(LongWork)`; `failed(Fault)`.
    None of them when the program closes: what was begun is known at the next start.
    """

    progressed = Signal(object)
    ended = Signal(object)
    stopped = Signal(object)
    failed = Signal(object)

    def __init__(self, worker: Worker, label: str, begin: Begin) -> None:
        super().__init__()
        self.label = label
        self._worker, self._begin = worker, begin
        self._steps: Steps | None = None
        self._last: LongWork | None = None
        self._stop = False

    def start(self) -> None:
        """Begin with the first slice."""
        self._next()

    def stop(self) -> None:
        """Stop after the slice that is being written."""
        self._stop = True

    def _next(self) -> None:
        def job(replica: "Replica") -> "LongWork | None":
            if self._steps is None:
                self._steps = self._begin(replica)
            return next(self._steps, None)

        self._worker.post(job, self._turned, self._refused)

    def _turned(self, work: "LongWork | None") -> None:
        if work is None or work.is_over:
            self._end()
            self.ended.emit(work or self._last)
            return
        self._last = work
        if self._worker.is_closing:
            return
        if self._stop:
            self._end()
            self.stopped.emit(work)
            return
        self._worker.runs.tell(self, Running(self.label, work.done, work.total, self.stop, resumes=True))
        self.progressed.emit(work)
        self._next()

    def _refused(self, fault: Fault) -> None:
        if self._worker.is_closing:
            return
        self._end()
        self.failed.emit(fault)

    def _end(self) -> None:
        self._steps = None
        if self._last is not None:  # what was over in one slice has read next to nothing, and others need their pages
            self._worker.post(_rest)
        self._worker.runs.over(self)
