"""What has arrived together is stored together: in one transaction, with one wait for the disk.

Verdicts that all stand come first, then the batches of changes as one: whatever order they came in, the end is the
same, because what is shown follows from the server's rows and the mutations that are still pending.
"""

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby, pairwise

from shared_models.kernel.faults import worded
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from shared_models.kernel.verdict import Verdict
from shared_models.kernel.write import Key
from sync.protocol.batch import Batch
from sync.protocol.effects import StoreChanges, StoreVerdicts
from sync.protocol.limits import PUSH_MUTATIONS
from sync.replica import changes, speech, verdicts
from sync.replica.faults import OutOfStep
from sync.replica.garbage import no_garbage
from sync.replica.link import Link
from sync.replica.overlay import Deciding

Arrival = StoreChanges | StoreVerdicts

_TOGETHER_BYTES = 4 * 1024 * 1024
_TOGETHER = 4_500
"""Verdicts and changes from which on they are stored, whatever else is to come."""
_EACH_BRINGS = 2
"""A mutation without a verdict brings one, and mostly a change."""
_TURNS = 4
"""Turns of the event loop in which bytes that the system holds already become a frame."""


async def arrived(link: Link) -> list[bytes]:
    """The next frame, and those behind it that are there already, up to some size."""
    frames, quiet = [await link.receive()], 0
    while quiet < _TURNS and sum(map(len, frames)) < _TOGETHER_BYTES:
        more = link.at_hand()
        frames += more
        quiet = 0 if more else quiet + 1
        await asyncio.sleep(0)
    return frames


def may_wait(arrivals: Sequence[Arrival], awaited: int, unanswered: int) -> bool:
    """Whether what has arrived is stored together with what comes next: a long queue is being answered.

    Every transaction writes most pages of the tables anew, so a few large ones cost less than many. They get smaller
    towards the end, so that little is left to store when the last answer comes. `awaited` is how many mutations are on
    their way without a verdict, `unanswered` how many have none at all. What has waited from one of the driver's ticks
    to the next is stored in any case.
    """
    most = min(_TOGETHER, _EACH_BRINGS * unanswered)
    return awaited >= PUSH_MUTATIONS and len(answers_in(arrivals)) + changes_in(arrivals) < most


def store(
    deciding: Deciding, arrivals: Sequence[Arrival], at: Instant, sent: Mapping[Id, Instant] | None = None
) -> set[Key]:
    """Store them; returns the records whose row, badge or history has changed. In the caller's transaction.

    `sent` says when what is answered was sent. Raises OutOfStep when a batch does not follow what is stored.
    """
    if all(each.stands for one in arrivals if isinstance(one, StoreVerdicts) for each in one.verdicts):
        arrivals = sorted(arrivals, key=lambda each: isinstance(each, StoreChanges))
    keys: set[Key] = set()
    with no_garbage():
        for kind, same in groupby(arrivals, type):
            together = list(same)
            if kind is StoreVerdicts:
                keys |= _store_verdicts(deciding, together, at, sent)
            else:
                keys |= _store_changes(deciding, together)
    return keys


def _store_verdicts(
    deciding: Deciding, effects: Iterable[Arrival], at: Instant, sent: Mapping[Id, Instant] | None
) -> set[Key]:
    return verdicts.store_verdicts(deciding, speech.verdicts_here(deciding, answers_in(effects)), at, sent)


def answers_in(effects: Iterable[Arrival]) -> list[Verdict]:
    """The verdicts among what has arrived."""
    return [each for one in effects if isinstance(one, StoreVerdicts) for each in one.verdicts]


def changes_in(effects: Iterable[Arrival]) -> int:
    """How many changes have arrived."""
    return sum(len(each.batch.changes) for each in effects if isinstance(each, StoreChanges))


def _store_changes(deciding: Deciding, effects: Iterable[Arrival]) -> set[Key]:
    batches = [each.batch for each in effects if isinstance(each, StoreChanges)]
    for one, other in pairwise(batches):
        if (one.epoch, one.through) != (other.epoch, other.after):
            raise OutOfStep(
                worded(
                    "Changes after {after} do not follow those through {through}.",
                    after=other.after,
                    through=one.through,
                )
            )
    first, last = batches[0], batches[-1]
    events = [event for each in batches for event in each.changes]
    return changes.store_changes(deciding, Batch(first.epoch, first.after, last.through, events))
