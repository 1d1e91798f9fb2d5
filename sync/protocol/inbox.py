"""The inbox: batches of changes on their way into the replica, none skipped, none twice, none out of order.

It remembers where the next batch has to begin, puts the frames of one batch together, and knows which batches are not
durable yet.
"""

from collections import deque

from shared_models.kernel.faults import Malformed
from sync.protocol.batch import Batch, Event
from sync.protocol.limits import BATCH_BYTES
from sync.protocol.messages import Changes

MOST_UNSTORED = 1024
LAST = 2**63


class Inbox:
    """`cursor` is the end of the last whole batch received, `durable` of the last one stored, both of `epoch`."""

    def __init__(self, epoch: str, cursor: int) -> None:
        self.epoch = epoch
        self.cursor = cursor
        self.durable = cursor
        self._unstored: deque[int] = deque()
        self._events: list[Event] = []
        self._bytes = 0
        self._through = 0

    def received(self, message: Changes, size: int) -> Batch | None:
        """The batch that is now whole, if one is; `size` is the frame's. Raises Malformed on any gap or disorder."""
        if message.epoch != self.epoch or message.after != self.cursor or message.through <= message.after:
            raise Malformed(
                f"Changes ({message.after}, {message.through}] of {message.epoch!r} do not follow "
                f"{self.cursor} of {self.epoch!r}."
            )
        if self._bytes and message.through != self._through:
            raise Malformed("A batch changed its end half-way.")
        self._through = message.through
        self._bytes += size
        if self._bytes > BATCH_BYTES or len(self._unstored) >= MOST_UNSTORED:
            raise Malformed("More changes came than this side will hold.")
        place = (self._events[-1].version, self._events[-1].position) if self._events else (message.after, LAST)
        for row in message.changes:
            if (row.version, row.position) <= place or row.version > message.through:
                raise Malformed(f"Change {row.version}/{row.position} is out of order.")
            place = (row.version, row.position)
            self._events.append(row.event())
        if message.more:
            return None
        batch = Batch(message.epoch, message.after, message.through, tuple(self._events))
        self._drop_part()
        self.cursor = message.through
        self._unstored.append(message.through)
        return batch

    def stored(self, version: int) -> None:
        """The oldest unstored batch, which ends at `version`, is durable; raises ValueError when it is not that one.

        After `start_over` it may still be told of a batch that was on its way to disk; the next hello counts it in.
        """
        if self._unstored:
            if self._unstored[0] != version:
                raise ValueError(f"the batch that ends at {version} is not the next to be stored")
            self._unstored.popleft()
        elif version < self.durable:
            raise ValueError(f"the batch that ends at {version} was stored before")
        self.durable = version
        self.cursor = max(self.cursor, version)

    def start_over(self) -> None:
        """The connection is gone: what was received and not stored has to come again."""
        self._drop_part()
        self._unstored.clear()
        self.cursor = self.durable

    def _drop_part(self) -> None:
        self._events, self._bytes = [], 0
