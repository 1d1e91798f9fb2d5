"""How a replica's link to its server stands, as its driver tells it."""

from dataclasses import dataclass
from enum import StrEnum

from shared_models.kernel.faults import Fault
from shared_models.kernel.instant import Instant


class Phase(StrEnum):
    """What the driver is doing."""

    OFFLINE = "offline"
    CONNECTING = "connecting"
    LOADING = "loading"
    LIVE = "live"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Status:
    """`done` of `total` rows while loading; making indices counts as if it were rows.

    `fault` says why it is offline or has stopped.

    `heard` is when the server was last heard of in this run, in µs since 1970; 0 for not yet.
    """

    phase: Phase
    done: int = 0
    total: int = 0
    fault: Fault | None = None
    heard: Instant = 0
