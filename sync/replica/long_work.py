"""Long work on the records, written slice by slice: an import, or the taking back of what many changes did.

Law: a slice is one transaction that also says how far the work has come. So between two slices everybody else gets a
turn, and after any end, a stop, a kill or a power loss, the work is known: it goes on where it was, or it is taken back
or left as it is. Work that fits into one slice is over at once and leaves no trace here.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from shared_models.kernel.write import Key
from sync import clock
from sync.replica import import_runs, imports, undo, unfinished
from sync.replica.import_runs import ImportRun
from sync.replica.overlay import Deciding
from sync.replica.packing import unpack_mutations
from sync.replica.undo import Kept, titled
from sync.replica.unfinished import Doing, LongWork

if TYPE_CHECKING:
    from sync.importing.packed import PackedMutations
    from sync.replica.replica import Replica

SLICE = 300
"""Mutations written at once; the person's own edits wait no longer than these take."""


class ImportOutdated(Fault):
    """What remains of an import was laid down by an older product, which knew the records otherwise."""

    status = 409


Steps = Iterator[LongWork]
"""Each turn is one slice; whoever stops turning leaves the work as it is then."""


def writing(replica: "Replica", run: ImportRun, label: str, mutations: "PackedMutations") -> Steps:
    """Write an import. It is laid down whole before its first slice is shown, so that it can always go on."""
    work = LongWork(run.group_id, Doing.IMPORT, run.group_id, label, run.at, total=len(mutations), planning=True)
    for place, part in enumerate(mutations.bytes_in_slices(SLICE)):
        replica.commit(partial(_lay_down, work_id=work.id, place=place, part=part))
        yield work

    def begin(deciding: Deciding) -> _Turn:
        import_runs.keep(deciding.connection, run)
        return _advance(deciding, replace(work, planning=False, schema=deciding.catalogue.schema_version))

    yield from _turns(replica, begin)


def taking_back(replica: "Replica", group_id: Id, *, label: str, at: Instant, again: bool = False) -> Steps:
    """Take a group back, an import or any other, as far as nobody has changed since what it did.

    What is unfinished of it is not written any more. Where its undo stands half done, that goes on. A group that fits
    into one slice is taken back wholly, or raises the Fault of what stands in the way. `again` says that the group is
    itself an undo.
    """
    begun = replica.look(lambda deciding: unfinished.unfinished(deciding.connection))
    known = next((each for each in begun if each.kind is not Doing.IMPORT and each.group_id == group_id), None)
    if known is not None:
        yield from going_on(replica, known.id)
    else:
        kind = Doing.REDO if again else Doing.UNDO
        work = LongWork(clock.new_id(), kind, group_id, label, at)
        yield from _turns(replica, partial(_begin_undo, work=work))


def going_on(replica: "Replica", work_id: Id) -> Steps:
    """Go on with what is unfinished; nothing where it is not any more."""
    yield from _turns(replica, partial(_go_on, work_id=work_id))


def leave(replica: "Replica", work_id: Id) -> None:
    """Give up what is unfinished: what is written stays."""
    replica.commit(lambda deciding: unfinished.forget(deciding.connection, work_id))


_Turn = tuple[set[Key], LongWork | None]
"""The records that a slice has changed, and the work after it; None where it is not unfinished any more."""


def _lay_down(deciding: Deciding, work_id: Id, place: int, part: Sequence[bytes]) -> None:
    unfinished.lay_down(deciding.connection, work_id, place, part)


def _turns(replica: "Replica", first: Callable[[Deciding], _Turn]) -> Steps:
    work = replica.own(first)
    while work is not None:
        yield work
        if work.is_over:
            return
        work = replica.own(partial(_go_on, work_id=work.id))


def _go_on(deciding: Deciding, work_id: Id) -> _Turn:
    work = unfinished.find(deciding.connection, work_id)
    return (set(), None) if work is None else _advance(deciding, work)


def _advance(deciding: Deciding, work: LongWork) -> _Turn:
    """Do one slice, and keep how far the work has come."""
    keys, after = (_import_slice if work.kind is Doing.IMPORT else _undo_slice)(deciding, work)
    if not after.is_over:
        unfinished.keep(deciding.connection, after)
        return keys, after
    unfinished.forget(deciding.connection, after.id)
    if after.kind is not Doing.IMPORT:
        import_runs.toggle(deciding.connection, after)
    return keys, after


def _import_slice(deciding: Deciding, work: LongWork) -> tuple[set[Key], LongWork]:
    connection = deciding.connection
    if work.schema != deciding.catalogue.schema_version:
        raise ImportOutdated(
            "Counterfoil was updated since this import began, and cannot go on with it. Take back what is written, or "
            "leave it, and import the file again."
        )
    sql = "SELECT place, mutations FROM planned WHERE work = ? ORDER BY place LIMIT 1"
    place, packed = connection.execute(sql, (work.id,)).fetchone()
    mutations = unpack_mutations(packed)
    entered = imports.write(deciding, work.group_id, mutations, done=work.done, at=work.at, label=work.label)
    connection.execute("DELETE FROM planned WHERE work = ? AND place = ?", (work.id, place))
    why = {each.mutation_id: each.reason for each in entered.verdicts if not each.stands}
    refused = [
        Kept(each.record_type, each.record_id, titled(deciding, each), "", why[each.id], "")
        for each in mutations
        if each.id in why
    ]
    return set(entered.keys), unfinished.after(work, len(mutations), len(mutations) - len(refused), refused)


def _begin_undo(deciding: Deciding, work: LongWork) -> _Turn:
    connection = deciding.connection
    unfinished.forget(connection, work.group_id)
    run = import_runs.run_of(connection, work.group_id)
    if run is not None and run.undone_at:
        return set(), work  # there is nothing left of it
    total = (undo.count if run is None else imports.count)(connection, work.group_id)
    return _advance(deciding, replace(work, total=total))


def _undo_slice(deciding: Deciding, work: LongWork) -> tuple[set[Key], LongWork]:
    run = import_runs.run_of(deciding.connection, work.group_id)
    if run is not None:
        part = imports.take_back(deciding, run, work.place, SLICE, at=work.at, label=work.label, by=work.id)
    else:
        whole = work.total <= SLICE
        part = undo.take_back(
            deciding, work.group_id, work.place, SLICE, at=work.at, label=work.label, by=work.id, whole=whole
        )
    after = replace(unfinished.after(work, part.looked_at, part.written, part.kept), place=part.place)
    return part.keys, after if part.place is not None else replace(after, done=after.total)
