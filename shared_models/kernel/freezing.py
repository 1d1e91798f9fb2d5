"""A record that is frozen is evidence: nobody changes or deletes it any more, whoever asks and by whichever road.

`RecordType.frozen_by` names the field that says so once it has a value, as `posted_at` does. What still changes then is
marked `mutable`, one field at a time. PostgreSQL holds the same law by triggers (`server/derive/frozen.py`).
"""

from collections.abc import Iterable

from shared_models.kernel.change import ChangeKind
from shared_models.kernel.faults import Fault, worded
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Row


class Frozen(Fault):
    """The record is posted, or final in another way; what is wrong in it is corrected by another record."""

    status = 409


def is_frozen(kind: RecordType, row: Row) -> bool:
    """Whether the record may not be changed any more."""
    return bool(kind.frozen_by) and row.get(kind.frozen_by) is not None


def refuse_frozen(kind: RecordType, row: Row, what: ChangeKind, names: Iterable[str]) -> None:
    """Raise Frozen where a change of a frozen record touches more than what is mutable."""
    if not is_frozen(kind, row):
        return
    for name in names:
        declared = kind.field(name)
        if not declared.mutable:
            reason = worded(
                "This {record} is final, so {field} cannot be changed. {reason}",
                record=kind.label.lower(),
                field=declared.label,
                reason=kind.remedy,
            )
            raise Frozen(reason, field=name)
    if what is ChangeKind.DELETE:
        reason = worded(
            "This {record} is final and cannot be deleted. {reason}", record=kind.label.lower(), reason=kind.remedy
        )
        raise Frozen(reason)
