"""What stands in the way of a change: something final rests on what would change.

A record does not tell by itself whether anything rests on it. So its type says by `Record.hindrances` which changes
would matter, each with a question to the store and the fault where the answer is yes. Deciding asks on both sides;
PostgreSQL refuses the same by triggers (`server/derive/kept.py`).
"""

from collections.abc import Hashable
from dataclasses import dataclass

from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import Id
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Gathers, Row


class InUse(Fault):
    """Something that is final rests on the record, so it stays what it is."""

    status = 409


@dataclass(frozen=True, slots=True)
class IsFinal:
    """Whether a record is final (`RecordType.frozen_by`); a question to the store."""

    record_type: str
    record_id: Id


@dataclass(frozen=True, slots=True)
class Hindrance:
    """A question to the store, and the fault of the change where the answer is yes."""

    question: Hashable
    fault: Fault


def refuse_hindered(kind: RecordType, before: Row, after: Row | None, reads: Gathers) -> None:
    """Raise the fault of what stands in the way of a change or, without `after`, of a deletion.

    Where the store was not asked, as for what a verb writes, nothing is known to; PostgreSQL has the last word.
    """
    for each in kind.hindrances(before, after) if kind.hindrances else ():
        if reads.answer(each.question):
            raise each.fault
