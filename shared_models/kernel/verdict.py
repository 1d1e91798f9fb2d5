"""A verdict is the server's last word on a mutation: durable, replayed unchanged, and readable by a person."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from shared_models.kernel.record_field import Value


class Status(StrEnum):
    """How a mutation ended."""

    ACCEPTED = "accepted"
    MERGED = "merged"
    CONFLICTED = "conflicted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Contest:
    """A field that two people changed: what the author saw, what they wanted, and what it holds now.

    `who` is the name of the person who made it theirs, `since` when; both empty where nobody can tell.
    """

    before: Value
    mine: Value
    theirs: Value
    who: str = ""
    since: Instant = 0


@dataclass(frozen=True, slots=True)
class Verdict:
    """The outcome of one mutation. `version` is the tenant version that holds its changes, 0 when it made none.

    `code` is a fault's code when rejected; `contests` the fields on which others had been faster; `http_status` is
    what REST answers.

    The rest is for the person who reads it. `title` is what people call the record. `who` (a name) did at `since` what
    stood in the way. `waits_for` is the rejected mutation that this one depends on. `other_id` is a record of the same
    type: the one that holds the unique value, or the one into which the record was merged and that was changed instead.
    `at` is when it was decided, by the server's clock; 0 when that was not told.
    """

    mutation_id: Id
    record_type: str
    record_id: Id
    status: Status
    version: int = 0
    code: str = ""
    reason: str = ""
    field: str = ""
    http_status: int = 200
    contests: Mapping[str, Contest] = dataclasses.field(default_factory=dict)
    title: str = ""
    who: str = ""
    since: Instant = 0
    waits_for: Id = ""
    other_id: Id = ""
    at: Instant = 0

    @property
    def stands(self) -> bool:
        """Whether the mutation took effect, at least in part."""
        return self.status is not Status.REJECTED


def rejected(
    mutation_id: Id, record_type: str, record_id: Id, fault: Fault, title: str = "", at: Instant = 0
) -> Verdict:
    """The verdict that a fault leads to; its details `who`, `since`, `waits_for` and `holder` are told as well."""
    return Verdict(
        mutation_id,
        record_type,
        record_id,
        Status.REJECTED,
        code=fault.code(),
        reason=fault.reason,
        field=fault.field or "",
        http_status=fault.status,
        title=title,
        who=fault.detail.get("who", ""),
        since=fault.detail.get("since", 0),
        waits_for=fault.detail.get("waits_for", ""),
        other_id=fault.detail.get("holder", ""),
        at=at,
    )
