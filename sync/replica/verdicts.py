"""Storing verdicts: a rejected mutation falls out of what is shown and into the inbox, an accepted one settles down."""

from collections.abc import Mapping, Sequence

from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from shared_models.kernel.verdict import Status, Verdict
from shared_models.kernel.write import Key
from sync.protocol.returning import KEPT, fails
from sync.replica import coming_back, meta, overlay, queue, resolve, secrets
from sync.replica.overlay import Deciding
from sync.replica.queue import State

_STATES = {
    Status.ACCEPTED: State.ACKNOWLEDGED,
    Status.MERGED: State.ACKNOWLEDGED,
    Status.CONFLICTED: State.CONFLICTED,
    Status.REJECTED: State.REJECTED,
}


def store_verdicts(
    deciding: Deciding, verdicts: Sequence[Verdict], at: Instant, sent: Mapping[Id, Instant] | None = None
) -> set[Key]:
    """Store the verdicts of mutations that still wait for one; returns the records whose row or badge has changed.

    Runs inside the caller's transaction. An accepted mutation stays on top until the replica has come to its version;
    one that was rejected because of another waits with that one.
    """
    connection = deciding.connection
    found = queue.places(connection, [each.mutation_id for each in verdicts])
    back = queue.returned(connection, found)
    verdicts = coming_back.final(connection, verdicts)
    queue.answer_again(connection, [(back[each.mutation_id], each) for each in verdicts if each.mutation_id in back])
    answered = [
        (found[each.mutation_id][0], each, _STATES[each.status])
        for each in verdicts
        if each.mutation_id in found
        and (found[each.mutation_id][1] is State.QUEUED or (each.mutation_id in back and fails(each)))
    ]
    queue.answer(connection, answered, at, sent)
    stored = [seq for seq, _, state in answered if state is State.ACKNOWLEDGED]
    hidden = secrets.forget(connection, deciding.catalogue, stored)
    cursor = meta.read(connection, "cursor", 0)
    told = [(found[each.mutation_id][0], each) for each in verdicts if each.mutation_id in found]
    leaving = [seq for seq, verdict in told if not verdict.stands or verdict.version <= cursor]
    still = {seq for seq, _, pending in found.values() if pending}
    dirty = overlay.release(connection, [seq for seq in leaving if seq in still]) | hidden
    keys = {(each.record_type, each.record_id) for _, each, _ in answered}
    if dirty:
        keys |= overlay.rebase(deciding, dirty)
    queue.forget(connection, max((each.at for each in verdicts), default=0) - KEPT)
    return keys | resolve.place_depending(deciding, [verdict for _, verdict, _ in answered], at)
