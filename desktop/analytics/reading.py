"""Reading that takes longer than a frame: done on the worker's thread over its own connection, told on this one."""

from collections.abc import Callable
from contextlib import closing
from typing import TYPE_CHECKING, TypeVar

from sqlcipher3.dbapi2 import Connection

from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault

if TYPE_CHECKING:
    from sync.replica.replica import Replica

T = TypeVar("T")


def read_aside(workspace: Workspace, read: Callable[[Connection], T], done: Callable[[T], None]) -> None:
    """Have `read` done elsewhere; a fault leaves what is shown as it is, for the next change asks again."""

    def job(replica: "Replica") -> T:
        with closing(replica.reader()) as connection:
            return read(connection)

    def failed(fault: Fault) -> None:
        return None

    workspace.ask(job, done, failed)
