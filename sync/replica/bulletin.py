"""The bulletin: how the link stands, told to whoever watches it, and never the same thing twice."""

from collections.abc import Callable

from shared_models.kernel.faults import Fault
from shared_models.kernel.instant import Instant
from sync import clock
from sync.replica.connection_log import ConnectionLog
from sync.replica.status import Phase, Status
from sync.replica.sync_log import Noted

TOLD_EVERY = 10_000_000
"""Microseconds between two notices that the server was heard of."""


class Bulletin:
    """`loading` says that a load runs: until it ends, whatever else happens is told as loading.

    `last_heard` is when the server last said anything in this run, 0 for not yet. The sync log hears everything.
    """

    def __init__(self, noted: Noted) -> None:
        self.status = Status(Phase.CONNECTING)
        self.loading = False
        self.last_heard: Instant = 0
        self._observers: list[Callable[[Status], None]] = [ConnectionLog(noted).hear]

    def observe(self, callback: Callable[[Status], None]) -> None:
        """Call `callback` with each new status."""
        self._observers.append(callback)

    def is_live(self) -> bool:
        """Whether the server is there, and the replica in step with it or nearly."""
        return self.status.phase is Phase.LIVE

    def heard(self) -> None:
        """The server has said something."""
        self.last_heard = clock.now()

    def tell(self, phase: Phase, fault: Fault | None = None, done: int = 0, total: int = 0) -> None:
        """This is how it stands now."""
        if self.loading and phase is not Phase.STOPPED and phase is not Phase.LOADING:
            phase, done, total = Phase.LOADING, self.status.done, self.status.total
        status = Status(phase, done, total, fault, self.last_heard)
        if status != self.status or not self.last_heard:
            self.status = status
            for each in self._observers:
                each(status)

    def tell_heard(self) -> None:
        """Say now and then that the server is still heard of."""
        if abs(self.last_heard - self.status.heard) >= TOLD_EVERY:  # the clock may have been set
            self.tell(self.status.phase)
