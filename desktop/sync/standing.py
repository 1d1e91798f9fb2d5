"""How synchronisation stands: the link to the server, and what waits on this computer. Plain data for every screen."""

from dataclasses import dataclass, field, replace

from sqlcipher3.dbapi2 import Connection

from sync.clock import now
from sync.replica import lease as leases
from sync.replica import meta
from sync.replica.badges import Badge, counts
from sync.replica.status import Phase, Status

MINUTE = 60_000_000


@dataclass(frozen=True, slots=True)
class Standing:
    """The link, how many changes wait to be sent, await a choice, or were refused, and how the lease stands.

    `loaded` says that the records are here; before the first load is complete nothing is.
    `handed_over` is how many an administrator decides on, as long as the person has not read so.
    `books_apart` is how much of the books this computer has seen and the server does not hold any more.
    """

    link: Status
    waiting: int = 0
    conflicts: int = 0
    refused: int = 0
    lease: leases.Standing = field(default_factory=leases.Fresh)
    handed_over: int = 0
    loaded: bool = True
    books_apart: int = 0

    @property
    def attention(self) -> int:
        """How many changes a person has to look at."""
        return self.conflicts + self.refused

    @property
    def warning(self) -> float:
        """The part of the lease that has passed when that is worth a word, else 0."""
        return self.lease.part if isinstance(self.lease, leases.Ending) else 0.0


def standing(reader: Connection, link: Status | None) -> Standing:
    """How it stands now; `link` is None before the link has said anything."""
    found = counts(reader)
    return Standing(
        link or Status(Phase.CONNECTING),
        waiting=found[Badge.PENDING],
        conflicts=found[Badge.CONFLICT],
        refused=found[Badge.FAILED],
        lease=_whole_minutes(leases.standing(now(), leases.marks_of(meta.read(reader, "lease")))),
        handed_over=int(meta.read(reader, "handed_over", 0)),
        loaded=bool(meta.read(reader, "epoch", "")),
        books_apart=int(meta.read(reader, "books_apart", 0)),
    )


def _whole_minutes(found: leases.Standing) -> leases.Standing:
    """Without what changes from one second to the next."""
    if isinstance(found, leases.Ending):
        return replace(found, left=found.left // MINUTE * MINUTE)
    return type(found)(0) if isinstance(found, leases.Expired | leases.ClockSetBack) else found
