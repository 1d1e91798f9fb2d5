"""What takes longer than a moment and goes on now, in whichever window: for the status bar, and for quitting."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True, slots=True)
class Running:
    """One of them: in a person's words what it is, and how far it has come. `stop` ends it after the present slice.

    One that `resumes` is known after a sudden end, and offered to be gone on with; of another the rest is not done, and
    it goes on no longer than the window of its `workspace`. Without a `total` it waits for something, and what waits is
    lost when the program ends.
    """

    label: str
    done: int
    total: int
    stop: Callable[[], None] | None
    workspace: object = None
    resumes: bool = False


class Runs(QObject):
    """`changed` when something was begun, has come further, or has ended. One for each open account."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._running: dict[object, Running] = {}

    def tell(self, who: object, running: Running) -> None:
        """It has come so far."""
        self._running[who] = running
        self.changed.emit()

    def over(self, who: object) -> None:
        """It has ended, in whichever way."""
        if self._running.pop(who, None) is not None:
            self.changed.emit()

    def all(self) -> list[Running]:
        """Everything that is going on, the oldest first."""
        return list(self._running.values())
