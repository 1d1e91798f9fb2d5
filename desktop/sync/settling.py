"""What a person may do about a change that was refused, or that met another's: mutations made from the old one."""

from collections.abc import Sequence
from dataclasses import replace

from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from shared_models.kernel.mutation import Action, Mutation
from sync.replica.queue import Queued


def again(queued: Queued, new_id: Id, at: Instant) -> Mutation:
    """The same change as a new one, to be decided anew."""
    return replace(queued.mutation, id=new_id, at=at, expected_version=None)


def mine(queued: Queued, new_id: Id, at: Instant) -> Sequence[Mutation]:
    """What puts my values of the contested fields in the place of theirs; none where nothing is contested."""
    contests = queued.verdict.contests if queued.verdict is not None else {}
    if not contests:
        return ()
    old = queued.mutation
    return (
        Mutation(
            new_id,
            old.record_type,
            old.record_id,
            Action.PATCH,
            after={name: each.mine for name, each in contests.items()},
            before={name: each.theirs for name, each in contests.items()},
            at=at,
        ),
    )
