"""Load what a batch of mutations reads: a handful of queries, whatever the size of the batch."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from psycopg import sql

from server.changes import came_back, feed, stored, verdicts
from server.changes.stored import Connection
from shared_models.crm.custom_field import definition
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.change import value_of
from shared_models.kernel.hierarchy import above
from shared_models.kernel.ids import Id, is_id
from shared_models.kernel.meanwhile import MERGED_INTO, survivor
from shared_models.kernel.merging import same
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.ownership import followed
from shared_models.kernel.record_field import RecordField, Value
from shared_models.kernel.working_set import (
    WorkingSet,
    custom_needs,
    followed_needs,
    further_needs,
    gathered,
    needs,
    questions,
    rows_ahead,
    unique_needs,
    verb_needs,
)
from shared_models.kernel.write import Key, Row
from sync.books import standings
from sync.books.statements import for_postgresql


async def load(
    connection: Connection, catalogue: Catalogue, mutations: Sequence[Mutation], epoch_from: int = 0
) -> WorkingSet:
    """The working set on which these mutations can be decided; `epoch_from` as in `Tenant`."""
    known = WorkingSet(await _custom_fields(connection, catalogue, mutations))
    named = {key for each in mutations for key in needs(catalogue, each)} | {*custom_needs(mutations, known)}
    await _load_rows(connection, catalogue, known, named)
    await _load_survivors(connection, catalogue, known, named)
    await _load_above(connection, catalogue, known, mutations)
    further: set[Key] = set()
    pointed_at: set[Key] = set()
    for each in mutations:
        row = known.get(each.record_type, each.record_id)
        if row is not None:
            row = survivor(catalogue.record_type(each.record_type), row, known)
            further |= {*verb_needs(catalogue, each, row), *followed_needs(catalogue, each, row)}
            pointed_at |= {*gathered(catalogue, each, row)}
    met = [*rows_ahead(catalogue, mutations, known)]
    further |= {key for each, row in met for key in verb_needs(catalogue, each, row)}
    await _load_rows(connection, catalogue, known, further)
    await _load_survivors(connection, catalogue, known, further)
    if pointed_at:
        await _load_referrers(connection, catalogue, known, pointed_at)
    verbs = [*met, *_verbs(catalogue, mutations, known)]
    await _load_further(connection, catalogue, known, verbs)
    await _load_answers(connection, catalogue, known, [*verbs, *_hindered(catalogue, mutations, known)])
    await _load_holders(connection, catalogue, known, mutations)
    await _load_meanwhile(connection, catalogue, known, mutations, named)
    if any(each.again is not None for each in mutations):
        known.came_back = await came_back.set_by(connection, named | further, epoch_from)
    return known


async def _load_survivors(connection: Connection, catalogue: Catalogue, known: WorkingSet, keys: Iterable[Key]) -> None:
    """The records that merged ones went into, and those that these went into."""
    keys = set(keys)
    while keys:
        rows = {key: row for key in keys if (row := known.get(*key)) is not None and row["deleted_at"] is not None}
        keys = {(key[0], row[MERGED_INTO]) for key, row in rows.items() if row.get(MERGED_INTO) is not None}
        keys = {key for key in keys if known.get(*key) is None}
        await _load_rows(connection, catalogue, known, keys)


async def _load_further(
    connection: Connection, catalogue: Catalogue, known: WorkingSet, verbs: Sequence[tuple[Mutation, Row]]
) -> None:
    """What verbs read that shows only in what they have read, one step after the other."""
    while keys := {key for each, row in verbs for key in further_needs(catalogue, each, row, known, known.looked)}:
        await _load_rows(connection, catalogue, known, keys)


async def _load_answers(
    connection: Connection, catalogue: Catalogue, known: WorkingSet, asking: Sequence[tuple[Mutation, Row]]
) -> None:
    """What the store says to questions; see `pieces` for why this is still so when verbs are decided."""
    for question in {one for each, row in asking for one in questions(catalogue, each, row, known)}:
        found = []
        for statement in map(for_postgresql, standings.asking(question)):
            cursor = await connection.execute(statement.text, statement.parameters)
            found += await cursor.fetchall()
        known.answers[question] = standings.answer(question, found)


def _verbs(catalogue: Catalogue, mutations: Iterable[Mutation], known: WorkingSet) -> Iterator[tuple[Mutation, Row]]:
    """The verbs among some mutations, each with the row that it is about, as far as that is there."""
    for each in mutations:
        row = known.get(each.record_type, each.record_id) if each.action is Action.VERB else None
        if row is not None:
            yield each, survivor(catalogue.record_type(each.record_type), row, known)


def _hindered(catalogue: Catalogue, mutations: Iterable[Mutation], known: WorkingSet) -> Iterator[tuple[Mutation, Row]]:
    """The changes and deletions in whose way something may stand, each with the row that it is about."""
    for each in mutations:
        if each.action in (Action.PATCH, Action.DELETE):
            kind, row = catalogue.record_types.get(each.record_type), known.get(each.record_type, each.record_id)
            if kind is not None and kind.hindrances is not None and row is not None:
                yield each, survivor(kind, row, known)


async def load_late(connection: Connection, catalogue: Catalogue, known: WorkingSet, mutation: Mutation) -> None:
    """What a verb reads and nobody could tell before the mutations ahead of it in the batch were decided."""
    verbs = [*_verbs(catalogue, [mutation], known)]
    keys = {key for each, row in verbs for key in verb_needs(catalogue, each, row)}
    await _load_rows(connection, catalogue, known, keys - known.looked)
    if pointed_at := {key for each, row in verbs for key in gathered(catalogue, each, row)}:
        await _load_referrers(connection, catalogue, known, pointed_at)
    await _load_further(connection, catalogue, known, verbs)


async def _load_above(
    connection: Connection, catalogue: Catalogue, known: WorkingSet, mutations: Sequence[Mutation]
) -> None:
    """The records above those that others are put below, one level after the other."""
    asked: set[Key] = set()
    while keys := {key for each in mutations for key in above(catalogue, each, known)} - asked:
        asked |= keys
        await _load_rows(connection, catalogue, known, keys)


async def _load_referrers(connection: Connection, catalogue: Catalogue, known: WorkingSet, keys: set[Key]) -> None:
    """The live records that name one of these, and the records whose bucket those may take."""
    parents: set[Key] = set()
    for name in {name for name, _ in keys}:
        ids = sorted({record_id for kind, record_id in keys if kind == name})
        for record_type in catalogue:
            for each in record_type.references:
                if each.reference == name and not each.system:
                    found = await stored.naming(connection, record_type, each, ids)
                    for row in found:
                        if known.get(record_type.name, row["id"]) is None:
                            known.load(record_type, row)
                        parents |= {*followed(record_type, row)}
    await _load_rows(connection, catalogue, known, parents)


async def _load_meanwhile(
    connection: Connection,
    catalogue: Catalogue,
    known: WorkingSet,
    mutations: Sequence[Mutation],
    named: Iterable[Key],
) -> None:
    """Who did what stands in the way of these mutations, and which missing records were refused."""
    born = {(each.record_type, each.record_id) for each in mutations if each.action is Action.CREATE}
    missing = [key for key in named if key not in born and known.get(*key) is None]
    if missing:
        known.refused |= await verdicts.refused(connection, missing)
    contested, people = set(), set()
    for each in mutations:
        row = known.get(each.record_type, each.record_id)
        if row is None:
            continue
        if row["deleted_at"] is not None:
            row = survivor(catalogue.record_type(each.record_type), row, known)
        if row["deleted_at"] is not None:
            people.add(row["updated_by"])
        elif any(not same(value_of(row, name), seen) for name, seen in each.before.items()):
            contested.add((each.record_type, row["id"]))
            people.add(row["updated_by"])
    if contested:
        known.authors = await feed.authors(connection, contested)
        people |= {person for person, _ in known.authors.values()}
    await _load_rows(connection, catalogue, known, (("member", each) for each in people))


async def _load_rows(connection: Connection, catalogue: Catalogue, known: WorkingSet, keys: Iterable[Key]) -> None:
    ids: defaultdict[str, set[Id]] = defaultdict(set)
    keys = set(keys)
    known.looked |= keys
    for name, record_id in keys:
        if name in catalogue.record_types and is_id(record_id) and known.get(name, record_id) is None:
            ids[name].add(record_id)
    asked = {catalogue.record_type(name): sorted(wanted) for name, wanted in ids.items()}
    for record_type, row in await stored.rows_of(connection, asked):
        known.load(record_type, row)


async def _load_holders(
    connection: Connection, catalogue: Catalogue, known: WorkingSet, mutations: Sequence[Mutation]
) -> None:
    wanted: defaultdict[tuple[str, str], set[Value]] = defaultdict(set)
    for each in mutations:
        for name, field, value in unique_needs(catalogue, each):
            wanted[name, field].add(value)
        # Restoring a record claims its unique values again.
        row, record_type = known.get(each.record_type, each.record_id), catalogue.record_types.get(each.record_type)
        if row is not None and row["deleted_at"] is not None and record_type is not None:
            for mine in record_type.unique:
                if row[mine.name] is not None:
                    wanted[each.record_type, mine.name].add(row[mine.name])
    for (name, field), values in wanted.items():
        record_type = catalogue.record_type(name)
        for row in await stored.holders(connection, record_type, field, sorted(values)):
            if known.get(name, row["id"]) is None:
                known.load(record_type, row)


async def _custom_fields(
    connection: Connection, catalogue: Catalogue, mutations: Sequence[Mutation]
) -> list[tuple[str, RecordField]]:
    if not any(name.startswith("custom.") for each in mutations for name in each.after):
        return []
    record_type = catalogue.record_type("custom_field")
    found = await stored.where(connection, record_type, sql.SQL("deleted_at IS NULL"), [])
    return [(row["record_type"], definition(row)) for row in found]
