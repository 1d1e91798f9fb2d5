"""Records that follow a moved one move with it: their bucket is found anew, as changes of their own without any field.

`server/changes/moves.py` does the same set by set in SQL; this is the rule, for everything that has no SQL.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.change import Change, ChangeKind, changed_row
from shared_models.kernel.ids import NIL, Id
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.ownership import bucket_of, followed
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Key, Reads, Row


def following(catalogue: Catalogue) -> Iterator[RecordType]:
    """The record types that follow others, each after those that it follows itself."""
    waiting = {each.name: each for each in catalogue if each.follows}
    while waiting:
        free = [each for each in waiting.values() if not _targets(each) & waiting.keys()]
        assert free, f"{sorted(waiting)} follow each other"
        for each in free:
            del waiting[each.name]
        yield from free


def moves(change: Change) -> bool:
    """Whether the change took its record, which was there before, to another bucket."""
    return change.kind is not ChangeKind.CREATE and change.bucket_before != change.bucket_after


def moved_with(
    catalogue: Catalogue, changes: Iterable[Change], rows_of: Callable[[str], Iterable[Row]], reads: Reads
) -> list[tuple[Change, Row]]:
    """What follows the records that changes of one version have moved, as further changes with their new rows.

    `rows_of` has the rows of a record type, `reads` the records as they are after the changes; both have to see each
    row that this yields, too, before the next one is asked for. The caller gives positions.
    """
    causes: dict[Key, Change] = {(each.record_type, each.record_id): each for each in changes if moves(each)}
    made: list[tuple[Change, Row]] = []
    new: dict[Key, Row] = {}

    class _Seen:
        def get(self, record_type: str, record_id: str) -> Row | None:
            return new.get((record_type, record_id)) or reads.get(record_type, record_id)

    for kind in following(catalogue) if causes else ():
        for row in rows_of(kind.name):
            cause = next((causes[key] for key in followed(kind, row) if key in causes), None)
            bucket = bucket_of(catalogue, kind, row, _Seen()) if cause is not None else row["bucket"]
            if cause is None or bucket == row["bucket"]:
                continue
            change = replace(
                cause,
                record_type=kind.name,
                record_id=row["id"],
                kind=ChangeKind.PATCH,
                before={},
                after={},
                bucket_before=row["bucket"],
                bucket_after=bucket,
                verb="",
                mutation_id=NIL,
            )
            causes[kind.name, row["id"]] = change
            new[kind.name, row["id"]] = changed_row(kind, row, change)
            made.append((change, new[kind.name, row["id"]]))
    return made


def pieces(catalogue: Catalogue, asked: Sequence[tuple[Actor, Mutation]]) -> Iterator[slice]:
    """A batch in parts that each become a version of their own.

    What follows a record moves after all mutations of its part have been decided, so a mutation of such a record
    begins a new part when the one before holds something that may move it: a change of an owner, or a merge. So does
    one of a record that another device has worked on in the same part: after a restore the versions say which of two
    devices was the later one. And so does a verb that asks the store for sums: by then they hold what came before it.
    """
    sources = {target for kind in catalogue for target in _targets(kind)}
    start, moving, devices = 0, False, dict[Key, Id]()
    for place, (actor, each) in enumerate(asked):
        kind = catalogue.record_types.get(each.record_type)
        if kind is None:
            continue
        key = (each.record_type, each.record_id)
        alone = place > start and _asks(catalogue, each)
        if alone or (moving and kind.follows) or devices.get(key, actor.device) != actor.device:
            yield slice(start, place)
            start, moving, devices = place, False, {}
        devices[key] = actor.device
        moving |= kind.name in sources and _may_move(catalogue, kind, each)
    yield slice(start, len(asked))


def _asks(catalogue: Catalogue, mutation: Mutation) -> bool:
    verb = catalogue.verbs.get((mutation.record_type, mutation.verb))
    return mutation.action is Action.VERB and verb is not None and verb.asks is not None


def _may_move(catalogue: Catalogue, kind: RecordType, mutation: Mutation) -> bool:
    if mutation.action is Action.VERB:
        verb = catalogue.verbs.get((kind.name, mutation.verb))
        return verb is not None and (verb.gathers is not None or verb.on_deleted)
    return mutation.action is Action.PATCH and not {kind.owner, *kind.follows}.isdisjoint(mutation.after)


def _targets(kind: RecordType) -> set[str]:
    return {kind.field(name).reference for name in kind.follows if name != kind.owner}
