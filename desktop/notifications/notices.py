"""The notices of an account as a window sees them: what was told, how much of it is not read, and reading it.

The side bar counts with it before the first paint: what a notice is, is imported when one is asked for.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.workspace import Workspace
from sync.replica import noticed
from sync.replica.noticed import NOTICE, Plain
from sync.replica.touched import Touched

if TYPE_CHECKING:
    from desktop.notifications.rules import Notice
    from sync.replica.replica import Replica


class Notices(QObject):
    """One per workspace, see `notices`. `changed` tells that there are others; the side bar counts with it."""

    changed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._told: list[Plain] | None = None
        workspace.touched.connect(self._hear)

    def all(self) -> "list[Notice]":
        """The latest first."""
        return [made for each in self._plain() if (made := _notice(each)) is not None]

    def unread(self) -> int:
        """How many were not looked at."""
        return sum(not each.get("read") for each in self._plain())

    def _plain(self) -> list[Plain]:
        if self._told is None:
            found = noticed.read(self._workspace.reader)
            self._told = list(found.told) if found is not None else []
        return self._told

    def read(self, notice: "Notice") -> None:
        """It was looked at."""
        self._rewrite(lambda told: [{**each, "read": each["read"] or _is(each, notice)} for each in told])

    def read_all(self) -> None:
        """All were looked at."""
        self._rewrite(lambda told: [{**each, "read": True} for each in told])

    def dismiss(self, notice: "Notice") -> None:
        """Take it off the list."""
        self._rewrite(lambda told: [each for each in told if not _is(each, notice)])

    def bring_back(self, notice: "Notice") -> None:
        """Put it on the list again, where it was."""

        def made(told: Sequence[Plain]) -> Sequence[Plain]:
            others = [each for each in told if not _is(each, notice)]
            return sorted([*others, notice.to_plain()], key=lambda each: -int(each["at"]))

        self._rewrite(made)

    def _rewrite(self, made: Callable[[Sequence[Plain]], Sequence[Plain]]) -> None:
        def job(replica: "Replica") -> None:
            replica.commit(lambda deciding: noticed.rewrite(deciding.connection, made), lasting=False)

        self._workspace.ask(job, lambda _: None)

    def _hear(self, touched: Touched) -> None:
        if touched.everything or NOTICE in touched.records:
            self._told = None
            self._workspace.counts_changed.emit()
            self.changed.emit()


def notices(workspace: Workspace) -> Notices:
    """The notices of a workspace."""
    found = workspace.findChild(Notices)
    return found if isinstance(found, Notices) else Notices(workspace)


def _notice(plain: Plain) -> "Notice | None":
    from desktop.notifications.rules import Notice

    try:
        return Notice.from_plain(plain)
    except (ValueError, TypeError, KeyError):  # of another version of the product
        return None


def _is(plain: Plain, notice: "Notice") -> bool:
    return _notice(plain) == notice
