"""How synchronisation stands: the link to the server, and what waits on this computer. Plain data for every screen."""

from dataclasses import dataclass

from sqlcipher3.dbapi2 import Connection

from sync.replica.badges import Badge, counts
from sync.replica.status import Phase, Status


@dataclass(frozen=True, slots=True)
class Standing:
    """The link, and how many changes wait to be sent, await a choice, or were refused."""

    link: Status
    waiting: int = 0
    conflicts: int = 0
    refused: int = 0

    @property
    def attention(self) -> int:
        """How many changes a person has to look at."""
        return self.conflicts + self.refused


def standing(reader: Connection, link: Status | None) -> Standing:
    """How it stands now; `link` is None before the link has said anything."""
    found = counts(reader)
    return Standing(
        link or Status(Phase.CONNECTING),
        waiting=found[Badge.PENDING],
        conflicts=found[Badge.CONFLICT],
        refused=found[Badge.FAILED],
    )
