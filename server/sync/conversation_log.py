"""One line in the log for each sync conversation at its end: whose it was, how it ended, what it carried. No content.

The line has the form of those of requests (`server/rest/request_log.py`). Who is meant is told by ids alone.
"""

import logging
import time
from collections import Counter
from collections.abc import Sequence

import msgspec

from server.identity.caller import Caller
from shared_models.kernel.verdict import Verdict
from sync.protocol.batch import EncodedBatch
from sync.protocol.effects import Close

SYNC_LOG = logging.getLogger("counterfoil.sync")


class Tally:
    """What one conversation has carried. Bytes are those of frames, before the transport compresses them."""

    def __init__(self) -> None:
        self._began = time.perf_counter()
        self._counts: Counter[str] = Counter()
        self._verdicts: Counter[str] = Counter()

    def received(self, frame: bytes) -> None:
        """A frame came in."""
        self._counts["bytes_in"] += len(frame)

    def sent(self, frame: bytes) -> None:
        """A frame goes out."""
        self._counts["bytes_out"] += len(frame)

    def decided(self, verdicts: Sequence[Verdict]) -> None:
        """A push has its verdicts."""
        self._counts["pushes"] += 1
        self._verdicts.update(each.status.value for each in verdicts)

    def fetched(self, batch: EncodedBatch) -> None:
        """A batch of the feed goes out."""
        self._counts["batches"] += 1
        self._counts["changes"] += batch.changes

    def told(self, caller: Caller, *, by: str, closed: Close | None, behind: int) -> None:
        """Write the line. `by` is the way, `closed` how the server ended it, `behind` the versions not acknowledged."""
        if SYNC_LOG.isEnabledFor(logging.INFO):
            names = ("pushes", "batches", "changes", "bytes_in", "bytes_out")
            line = {
                "event": "sync",
                "tenant": caller.tenant.id,
                "device": caller.device_id,
                "by": by,
                "ended": closed.reason if closed is not None else "the client has left" if by == "websocket" else "",
                "code": closed.code if closed is not None else 0,
                "seconds": round(time.perf_counter() - self._began, 3),
                **{name: self._counts[name] for name in names},
                "verdicts": dict(self._verdicts),
                "behind": behind,
            }
            SYNC_LOG.info(msgspec.json.encode(line).decode())
