"""Long work on a replica in short steps, each a transaction of its own: between two of them others get their turn.

Each function says after each step how many are done, and of how many; stopping after any of them costs nothing, nor
does a power loss: a load does again what it has taken.
"""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from shared_models.kernel.write import Key
from sync.replica import delta_load, deriving
from sync.replica.overlay import Deciding

if TYPE_CHECKING:
    from sync.replica.replica import Replica

Steps = Iterator[tuple[int, int]]


def compare(replica: "Replica") -> Steps:
    """Find out which chunks of the load that runs need not be fetched, because the same rows are here."""
    missing = replica.missing_chunks() if replica.way is delta_load else []
    for done, each in enumerate(missing, 1):
        replica.commit(partial(delta_load.compare, entry=each), lasting=False)
        yield done, len(missing)


def finish(replica: "Replica") -> Steps:
    """What is left to do once all chunks are stored: make indices, or drop what no chunk holds; then `finish_load`."""
    steps = replica.look(replica.way.finishing)
    for done, step in enumerate(steps, 1):
        once = partial(_run, step)
        while replica.commit(once, lasting=False) is not None:
            yield done - 1, len(steps)
        yield done, len(steps)


def _run(step: Callable[[], set[Key] | None], _: Deciding) -> set[Key] | None:
    return step()


def derive(replica: "Replica") -> Steps:
    """Put rows into the order of the tenant's language, where that has changed."""
    done = 1
    while replica.commit(deriving.step) is not None:
        yield done, done + 1
        done += 1
