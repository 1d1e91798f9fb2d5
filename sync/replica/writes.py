"""Writing on this device: decide provisionally, queue, and show; all inside the caller's transaction."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlcipher3.dbapi2 import IntegrityError

from shared_models.kernel.faults import AlreadyExists
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from shared_models.kernel.mutation import Mutation
from shared_models.kernel.verdict import Verdict
from shared_models.kernel.write import Key
from sync.replica import overlay, queue, rows, speech
from sync.replica.faults import fault_of
from sync.replica.overlay import Decided, Deciding, How
from sync.replica.shown_set import ShownSet
from sync.replica.touched import Touched


@dataclass(frozen=True, slots=True)
class Entered:
    """The group under which one undo takes it back, the records whose shown row or badge changed, and what was said."""

    group_id: Id
    keys: frozenset[Key]
    verdicts: Sequence[Verdict] = ()


@dataclass(frozen=True, slots=True)
class Written:
    """What a write has made: the group under which one undo takes it back, and the records it has changed."""

    group_id: Id
    touched: Touched
    verdicts: Sequence[Verdict]


def enter(
    deciding: Deciding,
    mutations: Sequence[Mutation],
    *,
    at: Instant,
    group_id: Id,
    label: str,
    known: ShownSet | None = None,
    leaving_out: bool = False,
) -> Entered:
    """Decide, queue and show mutations. Raises the Fault of the first that would be rejected, having changed nothing.

    The fault's `detail["index"]` says which mutation it was. With `leaving_out` the others are written all the same;
    the verdicts, which are those of all, tell which were not. `known` is what has been read of the records already.
    """
    mutations = speech.divided(deciding.translation, mutations)
    known = known or ShownSet(deciding.connection, deciding.catalogue, deciding.language)
    known.fetch_for(mutations)
    every = [overlay.decide_here(deciding, each, known, at) for each in mutations]
    verdicts = [each.decision.verdict for each in every]
    refused = next((at for at, each in enumerate(verdicts) if not each.stands), None)
    if refused is not None:
        if not leaving_out:
            raise fault_of(verdicts[refused], refused)
        mutations = [each for each, verdict in zip(mutations, verdicts, strict=True) if verdict.stands]
        every = [each for each in every if each.decision.verdict.stands]
    if not every:
        return Entered(group_id, frozenset(), verdicts)
    _queue(deciding, mutations, every, at, group_id, label)
    return Entered(group_id, frozenset(_show(deciding, known, every)), verdicts)


def _queue(
    deciding: Deciding, mutations: Sequence[Mutation], decided: Sequence[Decided], at: Instant, group: Id, label: str
) -> None:
    connection = deciding.connection
    entries = [
        (each, made.decision.changes, made.decision.previewed) for each, made in zip(mutations, decided, strict=True)
    ]
    try:
        seqs = queue.append(connection, entries, at=at, group_id=group, label=label)
    except IntegrityError:
        raise AlreadyExists("One of these changes was made before.") from None
    overlay.keep_touches(connection, zip(seqs, (each.touches for each in decided), strict=True))


def _show(deciding: Deciding, known: ShownSet, decided: Sequence[Decided]) -> set[Key]:
    written = {key for each in decided for key, how in each.touches.items() if how is How.WRITES}
    new = {
        (change.record_type, change.record_id): row
        for each in decided
        for change, row in zip(each.decision.changes, each.decision.rows, strict=True)
    }
    before = {key: known.stored.get(key) for key in written}
    overlay.keep_base(deciding.connection, before)
    rows.store(deciding.connection, deciding.catalogue.record_types, new, deciding.language, before)
    return written
