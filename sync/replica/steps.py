"""Long work on a replica in short steps, each a transaction of its own: between two of them others get their turn.

Each function says after each step how many are done, and of how many; stopping after any of them costs nothing.
"""

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from sync.replica import delta_load, deriving

if TYPE_CHECKING:
    from sync.replica.replica import Replica

Steps = Iterator[tuple[int, int]]


def compare(replica: "Replica") -> Steps:
    """Find out which chunks of the load that runs need not be fetched, because the same rows are here."""
    missing = replica.missing_chunks() if replica.way is delta_load else []
    for done, each in enumerate(missing, 1):
        replica.commit(partial(delta_load.compare, entry=each))
        yield done, len(missing)


def finish(replica: "Replica") -> Steps:
    """What is left to do once all chunks are stored: make indices, or drop what no chunk holds; then `finish_load`."""
    steps = replica.look(replica.way.finishing)
    for done, step in enumerate(steps, 1):
        while replica.commit(lambda _, step=step: step()) is not None:  # type: ignore[misc]  # bound in this round
            yield done - 1, len(steps)
        yield done, len(steps)


def derive(replica: "Replica") -> Steps:
    """Put rows into the order of the tenant's language, where that has changed."""
    done = 1
    while replica.commit(deriving.step) is not None:
        yield done, done + 1
        done += 1
