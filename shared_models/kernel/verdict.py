"""A verdict is the server's last word on a mutation: durable, replayed unchanged, and readable by a person."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import Id
from shared_models.kernel.record_field import Value


class Status(StrEnum):
    """How a mutation ended."""

    ACCEPTED = "accepted"
    MERGED = "merged"
    CONFLICTED = "conflicted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Contest:
    """A field that two people changed: what the author saw, what they wanted, and what it holds now."""

    before: Value
    mine: Value
    theirs: Value


@dataclass(frozen=True, slots=True)
class Verdict:
    """The outcome of one mutation. `version` is the tenant version that holds its changes, 0 when it made none.

    `code` is a fault's code when rejected; `contests` the fields on which others had been faster; `http_status` is
    what REST answers.
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

    @property
    def stands(self) -> bool:
        """Whether the mutation took effect, at least in part."""
        return self.status is not Status.REJECTED


def rejected(mutation_id: Id, record_type: str, record_id: Id, fault: Fault) -> Verdict:
    """The verdict that a fault leads to."""
    return Verdict(
        mutation_id,
        record_type,
        record_id,
        Status.REJECTED,
        code=fault.code(),
        reason=fault.reason,
        field=fault.field or "",
        http_status=fault.status,
    )
