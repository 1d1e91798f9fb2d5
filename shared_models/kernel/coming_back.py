"""Coming back: what was accepted before the server was put back to an earlier point is decided once more.

It was accepted then, and stays so: such a mutation asks nobody and is refused by nothing that only came of the order in
which devices return. Where two of them set the same field, the one that came later in the lost feed wins, whichever
returns first. Only work that was done since the restore is merged with as with anybody's.
"""

from collections.abc import Mapping
from dataclasses import replace
from enum import Enum

from shared_models.kernel.change import ChangeKind
from shared_models.kernel.faults import Deleted, Depends, Fault, NotFound, ReferenceMissing, worded
from shared_models.kernel.ids import Id
from shared_models.kernel.record_field import Merge
from shared_models.kernel.verdict import Status, Verdict

DELETED_AT = "deleted_at"
DELETES = (ChangeKind.DELETE, ChangeKind.RESTORE)
NEW_WORK = 0
"""In `CameBack`: the field was last set by something that did not exist before the restore."""

ANY_ORDER = 0
"""The `again` of what an earlier restore than the last has lost: nobody can say what came later, so it is merged."""

NOT_YET = "not-back-yet"
"""The code of a verdict that decides nothing: the same mutation is to be pushed again when there is news."""

FIRST = 1
"""In `CameBack`: the record was created so. Lost versions are higher, for all that was done to it came later."""

CameBack = Mapping[tuple[str, Id, str], int]
"""By record type, id and field: the lost version that last set it since the restore, or NEW_WORK or FIRST."""


class Way(Enum):
    """What a field of a returning mutation does."""

    SETS = "sets"
    MERGES = "merges"
    SUPERSEDED = "superseded"


def set_by(kind: ChangeKind, again: int | None) -> int:
    """What `CameBack` says of the fields of a change whose mutation comes back from version `again`, None for new work.

    Versions of two lost epochs say nothing of each other; that a record was created before it was edited holds anyway.
    """
    return FIRST if kind is ChangeKind.CREATE else again or NEW_WORK


def way(again: int, policy: Merge, stands: int | None, *, fits: bool) -> Way:
    """How a field that returns from version `again` meets what the record holds.

    `stands` is what `CameBack` says of the field, None when nobody has set it since the restore. `fits` says that both
    merge without a question: sets and texts that do come out the same in any order.
    """
    if again == ANY_ORDER or stands == NEW_WORK or policy is Merge.SET or (policy is Merge.TEXT and fits):
        return Way.MERGES
    return Way.SUPERSEDED if stands is not None and stands > again else Way.SETS


def was_there(again: int, deleted: int | None) -> bool:
    """Whether a record that is deleted now was there at version `again`: its deletion was lost later, and is back.

    What was accepted in the version of the deletion came before it there.
    """
    return deleted is not None and deleted >= again


def lived_on(again: int, came_back: CameBack, record_type: str, record_id: Id) -> bool:
    """Whether the lost feed knew work on the record after version `again`: what was its end then was not for good."""
    return any(key[:2] == (record_type, record_id) and stands > again for key, stands in came_back.items())


def cannot(verdict: Verdict, fault: Fault, deleted: int | None) -> Verdict:
    """The verdict of what was accepted and cannot be done once more: not yet, or only by a person.

    What rests on a record that is not back waits for the device that has it; that is no last word and is not recorded.
    `deleted` is what `CameBack` says of the record's deletion.
    """
    if isinstance(fault, NotFound | ReferenceMissing | Depends) or (isinstance(fault, Deleted) and deleted != NEW_WORK):
        words = worded("This waits for a record that is still on another computer.")
        return replace(verdict, code=NOT_YET, reason=words)
    words = worded(
        "This was accepted before the server was restored from a backup, and cannot be done again: {reason}",
        reason=fault.reason,
    )
    return replace(verdict, status=Status.CONFLICTED, code="conflicted", reason=words, http_status=409)
