"""The worker: the one thread that owns the replica's writing side and keeps it in step with the server.

Law: the window never waits for it. Jobs go in with `post`, run one after another on the worker's thread, and their
answers come back on the thread of the window. Everything heavy (declarations, HTTP, websockets) is imported here,
after the first paint. Closing lets the jobs that were handed in finish: what a person typed is on disk.
"""

import sys
import threading
from collections import deque
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from desktop.crash_report import report
from desktop.gentle_imports import gentle_imports
from desktop.runs import Runs
from shared_models.kernel.faults import Fault, Unavailable, Unexpected
from shared_models.kernel.ids import Id
from sync.replica.status import Phase, Status

if TYPE_CHECKING:
    import asyncio

    from sqlcipher3.dbapi2 import Connection

    from shared_models.kernel.change import Change
    from sync.replica.attachments.transfers import Progress
    from sync.replica.replica import Replica

T = TypeVar("T")
Job = Callable[["Replica"], T]


class Link(Protocol):
    """What keeps the replica in step with its server; lives on the worker's thread. See `desktop.link`."""

    def observe(self, tell: Callable[[Status], None]) -> None:
        """Call `tell` with each new status."""

    async def run(self) -> None:
        """Keep in step until cancelled."""

    def poke(self) -> None:
        """There is new work to send."""

    def sync_now(self) -> None:
        """Try at once."""

    def network_changed(self) -> None:
        """There may be another way to the server now."""

    async def history(self, record_type: str, plural: str, record_id: Id, before: int | None) -> "Sequence[Change]":
        """A record's changes before a version, newest first; raises a Fault."""

    async def fetch_file(self, digest: str, most: int | None = None) -> bool:
        """Have the content of an attached file here, of at most `most` bytes; False when that was cancelled.

        Raises a Fault.
        """

    def file_progress(self, digest: str) -> "Progress | None":
        """How far a file is on its way; from any thread."""

    async def ask(self, method: str, path: str, params: Mapping[str, str | int]) -> bytes:
        """The body of the server's answer to a request of its REST interface. Raises a Fault."""


Request = Callable[[Link], Awaitable[T]]

SWITCH_SECONDS = 0.001
"""How long the worker may keep the interpreter before the window gets its turn; Python's default is five times that."""
CLOSING_SECONDS = 0.9
"""How long closing waits for the worker; what was handed in by then is written."""
LEAVING_SECONDS = 15.0
"""The same, where the files are to be removed afterwards."""
AGAIN_SECONDS = 30.0
"""After which time a link that has ended by mistake is made anew."""


class Worker(QObject):
    """`open_replica` and `link_to` are called on the worker's thread.

    `opened` tells that the replica is open and its tables are there, `refused` with a fault that it cannot be opened,
    `touched` and `status` pass on what the replica and the link to the server tell (`link_status` is what the link told
    last, None for nothing), `moved` that readers have to be opened anew with `reader`. `runs` is what goes on now.
    """

    opened = Signal()
    refused = Signal(object)
    catalogue_loaded = Signal(object)
    touched = Signal(object)
    status = Signal(object)
    stopped = Signal()
    moved = Signal()
    _answered = Signal(object)

    def __init__(self, open_replica: Callable[[], "Replica"], link_to: Callable[["Replica"], Link] | None) -> None:
        super().__init__()
        self._open_replica, self._link_to = open_replica, link_to
        self._thread = threading.Thread(target=self._run, name="worker", daemon=True)
        self._guard = threading.Lock()
        self._jobs: deque[Callable[[], None]] = deque()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._closing = False
        self._bell: asyncio.Event | None = None
        self._linked: asyncio.Future[None] | None = None
        self._loaded = False
        self._asking: set[asyncio.Future[None]] = set()
        self._refusal: Fault | None = None
        self._replica: Replica | None = None
        self._link: Link | None = None
        self.link_status: Status | None = None
        self.runs = Runs()
        self._answered.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin; call it after the first paint."""
        sys.setswitchinterval(SWITCH_SECONDS)
        self._thread.start()

    @property
    def started(self) -> bool:
        """Whether it runs, or has run."""
        return self._thread.ident is not None

    @property
    def is_alive(self) -> bool:
        """Whether its thread runs."""
        return self._thread.is_alive()

    @property
    def is_open(self) -> bool:
        """Whether the replica could be opened."""
        return self._replica is not None

    @property
    def is_closing(self) -> bool:
        """Whether it takes no more jobs."""
        return self._closing

    def reader(self) -> "Connection":
        """A new reading connection to the file as it is now; from any thread, once the replica is open."""
        if self._replica is None:
            raise Unavailable("The records are not open.")
        return self._replica.reader()

    def post(
        self,
        job: Job[T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Fault], None] | None = None,
    ) -> None:
        """Run `job` with the replica on the worker's thread; `done` or `failed` is then called on the window's.

        Also before `start` and while the replica is being opened: then it waits its turn.
        """
        if not self._submit(lambda: self._perform(job, done, failed)) and failed is not None:
            failed(Unavailable("Counterfoil is closing."))

    def request(
        self,
        ask: Request[T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Fault], None] | None = None,
    ) -> None:
        """Ask the server something without holding up the worker's jobs; the answers come as with `post`."""
        if not self._submit(lambda: self._ask(ask, done, failed)) and failed is not None:
            failed(Unavailable("Counterfoil is closing."))

    def file_progress(self, digest: str) -> "Progress | None":
        """How far a file is on its way; from any thread."""
        return self._link.file_progress(digest) if self._link is not None else None

    def poke(self) -> None:
        """There is new work to send."""
        self._submit(lambda: self._link.poke() if self._link else None)

    def sync_now(self) -> None:
        """Try the server at once, however long the next try would be away."""
        self._submit(lambda: self._link.sync_now() if self._link else None)

    def network_changed(self) -> None:
        """There may be another way to the server now: try it at once."""
        self._submit(lambda: self._link.network_changed() if self._link else None)

    def relink(self, link_to: Callable[["Replica"], Link]) -> None:
        """Let go of the link and make another one, as after signing in again."""

        def step() -> None:
            self._link_to = link_to
            if self._linked is not None and self._replica is not None:
                self._begin_link(self._replica)

        self._submit(step)

    def close(self, *, wholly: bool = False) -> bool:
        """Finish the jobs that were handed in, close the replica and end; False when that takes too long.

        `wholly` has more patience: what the worker still writes would outlive files that are removed now, or die with
        the process. May be called again.
        """
        with self._guard:
            self._closing = True
        if not self._thread.is_alive():
            return True
        self._ring()
        self._thread.join(LEAVING_SECONDS if wholly else CLOSING_SECONDS)
        return not self._thread.is_alive()

    def _submit(self, step: Callable[[], None]) -> bool:
        with self._guard:
            if self._closing:
                return False
            self._jobs.append(step)
        self._ring()
        return True

    def _ring(self) -> None:
        """Tell the worker's loop that there is something to do; before it runs, it will look by itself."""
        loop = self._loop
        if loop is not None and self._bell is not None:
            with suppress(RuntimeError):  # it has just ended
                loop.call_soon_threadsafe(self._bell.set)

    def _run(self) -> None:
        import asyncio

        asyncio.run(self._live())
        self.stopped.emit()

    async def _live(self) -> None:
        import asyncio

        self._bell = asyncio.Event()
        self._loop = asyncio.get_running_loop()
        try:
            self._replica = self._open_replica()
        except Fault as fault:
            self._refuse(fault)
            return
        except Exception:  # noqa: BLE001 - a window that waits for records would wait for ever, and drop what is typed
            report(*sys.exc_info())
            self._refuse(_defect())
            return
        self._replica.observe(self.touched.emit)
        self._replica.observe_moves(self.moved.emit)
        self.opened.emit()
        self._begin_link(self._replica)
        try:
            await self._work()
        finally:
            if self._linked is not None:
                self._linked.cancel()
                await asyncio.wait([self._linked], timeout=CLOSING_SECONDS / 2)
            self._replica.close()

    def _begin_link(self, replica: "Replica") -> None:
        import asyncio

        self._linked = asyncio.ensure_future(self._stay_linked(replica, self._linked))

    async def _work(self) -> None:
        import asyncio

        assert self._bell is not None
        while True:
            self._bell.clear()
            closing = self._closing  # asked before the jobs: whatever was handed in before it was set is done now
            while self._jobs:
                self._jobs.popleft()()
                await asyncio.sleep(0)  # the link gets its turn between two jobs
            if closing:
                return
            await self._bell.wait()

    async def _stay_linked(self, replica: "Replica", before: "asyncio.Future[None] | None") -> None:
        """Keep in step with the server until cancelled, in the place of another link, which gets a moment to let go.

        What ended that by mistake is told once, and tried again.
        """
        import asyncio

        if before is not None:
            before.cancel()
            await asyncio.wait([before], timeout=CLOSING_SECONDS)
        told = ""
        while (fault := await self._run_link(replica)) is not None:
            if fault.reason != told:
                told = fault.reason
                self.refused.emit(fault)
            self._tell_status(Status(Phase.OFFLINE, fault=fault))
            await asyncio.sleep(AGAIN_SECONDS)

    async def _run_link(self, replica: "Replica") -> Fault | None:
        """Load the declarations, then follow the server; returns what has ended that, None when it came to its end."""
        import asyncio

        try:
            if not self._loaded:
                await asyncio.sleep(0)  # what was handed in before goes first
                with gentle_imports():
                    self.catalogue_loaded.emit(replica.catalogue)
                self._loaded = True
            if self._link_to is not None:
                with gentle_imports():
                    self._link = link = self._link_to(replica)
                link.observe(lambda status: self._tell_status(status) if link is self._link else None)
                await link.run()
        except Fault as fault:
            return fault
        except Exception:  # noqa: BLE001 - a defect of the link must not end the thread that holds the records
            report(*sys.exc_info())
            return _defect()
        return None

    def _tell_status(self, status: Status) -> None:
        self.link_status = status
        self.status.emit(status)

    def _refuse(self, fault: Fault) -> None:
        """The replica cannot be opened: say so, and to everyone who waits."""
        with self._guard:
            self._closing = True
        self._refusal = fault
        self.refused.emit(fault)
        while self._jobs:
            self._jobs.popleft()()

    def _perform(self, job: Job[T], done: Callable[[T], None] | None, failed: Callable[[Fault], None] | None) -> None:
        if self._refusal is not None or self._replica is None:
            self._give(failed, self._refusal)
            return
        try:
            result = job(self._replica)
        except Fault as fault:
            self._give(failed, fault)
        except Exception:  # noqa: BLE001 - a defect of a job must not end the thread that holds the records
            report(*sys.exc_info())
            self._give(failed, _defect())
        else:
            self._give(done, result)

    def _ask(self, ask: Request[T], done: Callable[[T], None] | None, failed: Callable[[Fault], None] | None) -> None:
        import asyncio

        if self._link is None:
            self._give(failed, Unavailable("There is no connection to the server yet."))
            return
        task = asyncio.ensure_future(self._await(ask(self._link), done, failed))
        self._asking.add(task)
        task.add_done_callback(self._asking.discard)

    async def _await(
        self, answer: Awaitable[T], done: Callable[[T], None] | None, failed: Callable[[Fault], None] | None
    ) -> None:
        try:
            result = await answer
        except Fault as fault:
            self._give(failed, fault)
        except Exception:  # noqa: BLE001 - a defect of a job must not end the thread that holds the records
            report(*sys.exc_info())
            self._give(failed, _defect())
        else:
            self._give(done, result)

    def _answer(self, call: Callable[[], None]) -> None:
        call()

    def _give(self, callback: Callable[[Any], None] | None, value: object) -> None:
        if callback is not None:
            self._answered.emit(lambda: callback(value))


def _defect() -> Unexpected:
    return Unexpected("Something went wrong in Counterfoil. Nothing was changed; a report was saved on this computer.")
