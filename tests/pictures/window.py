"""A main window over a replica, without a server: what the pictures are taken of."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from desktop.settings import Settings
from desktop.shell.main_window import MainWindow
from desktop.worker import Worker
from desktop.workspace import Belonging, Workspace
from server.demo.account import ORGANISATION, PEOPLE
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.change import Change
from shared_models.kernel.faults import Unavailable
from shared_models.kernel.ids import Id
from sync.clock import new_id, now
from sync.replica.connection import connect
from sync.replica.replica import Replica
from sync.replica.status import Phase, Status
from tests.pictures.tenant import KEY

_HEARD = 2 * 60 * 1_000_000
WAIT_MILLISECONDS = 20_000


class QuietLink:
    """A link that heard of the server two minutes ago and sends nothing."""

    def __init__(self, replica: Replica) -> None:
        self._tell: Callable[[Status], None] = lambda status: None

    def observe(self, tell: Callable[[Status], None]) -> None:
        self._tell = tell

    async def run(self) -> None:
        self.poke()
        await asyncio.Event().wait()

    def poke(self) -> None:
        self._tell(Status(Phase.LIVE, heard=now() - _HEARD))

    def sync_now(self) -> None:
        self.poke()

    def network_changed(self) -> None:
        self.poke()

    async def fetch_file(self, digest: str, most: int | None = None) -> bool:
        raise Unavailable("There is no connection to the server.")

    async def ask(self, method: str, path: str, params: Mapping[str, str | int]) -> bytes:
        raise Unavailable("There is no connection to the server.")

    def file_progress(self, digest: str) -> None:
        return None

    async def history(self, record_type: str, plural: str, record_id: Id, before: int | None) -> Sequence[Change]:
        raise Unavailable("There is no connection to the server.")


class Scene:
    """An open account in a window of 1440 × 900."""

    def __init__(self, path: Path, person: Id) -> None:
        settings = Settings(path.parent)
        settings.keep(place="contact")
        first = PEOPLE[0]
        belonging = Belonging(new_id(), ORGANISATION, person, first.email, "https://crm.example.org")
        self.worker = Worker(lambda: Replica.open(path, KEY, catalogue=catalogue), QuietLink)
        self.workspace = Workspace(connect(path, KEY, read_only=True), self.worker, belonging, settings)
        self.window = MainWindow(self.workspace, settings)
        self.window.resize(1440, 900)
        self.window.show()
        ready: list[object] = []
        self.workspace.catalogue_loaded.connect(lambda: ready.append(True))
        self.worker.start()
        self.wait(lambda: bool(ready))

    def wait(self, until: Callable[[], object] = lambda: False, milliseconds: int = WAIT_MILLISECONDS) -> None:
        """Let the window live until something holds; raises TimeoutError when it never does."""
        deadline = QDeadlineTimer(milliseconds)
        while not until():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            if deadline.hasExpired():
                raise TimeoutError("The window never came so far.")

    def rest(self, milliseconds: int) -> None:
        """Let the window and its threads live for a while; `QTest.qWait` would keep Python from the threads."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def settle(self) -> None:
        """Let everything that was begun be painted."""
        for _ in range(20):
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    def take(self, path: Path) -> None:
        """Write a picture of the window."""
        self.settle()
        path.parent.mkdir(parents=True, exist_ok=True)
        if not self.window.grab().save(str(path), "PNG"):
            raise OSError(f"{path} cannot be written.")

    def close(self) -> None:
        """End everything."""
        self.window.close()
        self.worker.close()
        self.workspace.close()
