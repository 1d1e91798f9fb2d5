"""What a decided batch writes, made ready before anybody waits for it: each changed record once, in its last state,
then the feed and the verdicts; one statement for each table.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from server.changes import came_back, feed, stored, verdicts
from server.changes.deciding import Decided
from server.changes.moves import move_followers
from server.changes.passing_on import giving, stepping_aside
from server.changes.stored import Connection, Statement
from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.change import Change, ChangeKind
from shared_models.kernel.coming_back import NOT_YET
from shared_models.kernel.decide import Decision
from shared_models.kernel.ids import Id
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Key, Row


@dataclass(frozen=True, slots=True)
class Writing:
    """The statements of a batch, in the order in which they have to be carried out."""

    records: Sequence[Statement]
    feed: Sequence[Statement]
    verdicts: Sequence[Statement]
    changes: Sequence[Change]
    addresses: Sequence[str]


def writing_of(decided: Decided, known: Catalogue, language: str) -> Writing:
    """What is to be written of a batch; `language` is that of the tenant's search."""
    made = [(actor, decision) for actor, _, decision in decided.made]
    changes = [change for _, decision in made for change in decision.changes]
    addresses = [actor.address for actor, decision in made for _ in decision.changes]
    last = [
        (actor, mutation, decision.verdict)
        for actor, mutation, decision in decided.made
        if decision.verdict.code != NOT_YET
    ]
    return Writing(
        records=[*_records(known, language, made)],
        feed=[feed.appending(changes, addresses)] if changes else [],
        verdicts=([verdicts.recording(last)] if last else []) + came_back.noting([mutation for _, mutation, _ in last]),
        changes=changes,
        addresses=addresses,
    )


async def write(connection: Connection, known: Catalogue, writing: Writing) -> None:
    """Carry it out; nothing of this is read again, so it travels at once."""
    async with connection.pipeline():
        for statement, parameters in (*writing.records, *writing.feed):
            await connection.execute(statement, parameters)
        await move_followers(connection, known, writing.changes, writing.addresses)
        for statement, parameters in writing.verdicts:
            await connection.execute(statement, parameters)


def _records(known: Catalogue, language: str, decisions: Sequence[tuple[Actor, Decision]]) -> Iterator[Statement]:
    created: dict[Key, bool] = {}
    last: defaultdict[str, dict[Id, Row]] = defaultdict(dict)
    names: defaultdict[Key, set[str]] = defaultdict(set)
    made: defaultdict[str, list[tuple[Change, Row]]] = defaultdict(list)
    for _, decision in decisions:
        for change, row in zip(decision.changes, decision.rows, strict=True):
            key = (change.record_type, change.record_id)
            created.setdefault(key, change.kind is ChangeKind.CREATE)
            last[change.record_type][change.record_id] = row
            made[change.record_type].append((change, row))
            names[key] |= _touched(change)
    # What is final comes last: PostgreSQL looks at what it rests on, and matches rest on entries.
    for name in sorted(last, key=lambda each: _finality(known.record_type(each))):
        record_type, rows = known.record_type(name), last[name]
        if givers := giving(record_type, made[name], rows):
            yield stepping_aside(record_type, givers)
            for each in givers:
                names[name, each].add("deleted_at")
        new = [row for record_id, row in rows.items() if created[name, record_id]]
        old = [(row, names[name, record_id]) for record_id, row in rows.items() if not created[name, record_id]]
        if old:  # first, for it may make room for what is new: an undone match lets another be made
            yield from stored.updating(record_type, old, language)
        if new:
            yield stored.inserting(record_type, new, language)


def _touched(change: Change) -> set[str]:
    """The columns that a change may leave different."""
    deleted = {"deleted_at"} if change.kind in (ChangeKind.DELETE, ChangeKind.RESTORE) else set()
    moved = {"bucket"} if change.bucket_before != change.bucket_after else set()
    return {*change.after} | deleted | moved


def _finality(record_type: RecordType) -> tuple[bool, bool]:
    return bool(record_type.frozen_by), record_type.system
