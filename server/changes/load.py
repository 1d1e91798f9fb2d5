"""Load what a batch of mutations reads: a handful of queries, whatever the size of the batch."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from psycopg import sql

from server.changes import stored
from server.changes.stored import Connection
from shared_models.crm.custom_field import definition
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.ids import Id, is_id
from shared_models.kernel.mutation import Mutation
from shared_models.kernel.record_field import RecordField, Value
from shared_models.kernel.working_set import WorkingSet, followed_needs, needs, unique_needs, verb_needs
from shared_models.kernel.write import Key


async def load(connection: Connection, catalogue: Catalogue, mutations: Sequence[Mutation]) -> WorkingSet:
    """The working set on which these mutations can be decided."""
    known = WorkingSet(await _custom_fields(connection, catalogue, mutations))
    await _load_rows(connection, catalogue, known, {key for each in mutations for key in needs(catalogue, each)})
    further: set[Key] = set()
    for each in mutations:
        row = known.get(each.record_type, each.record_id)
        if row is not None:
            further |= {*verb_needs(catalogue, each, row), *followed_needs(catalogue, each, row)}
    await _load_rows(connection, catalogue, known, further)
    await _load_holders(connection, catalogue, known, mutations)
    return known


async def _load_rows(connection: Connection, catalogue: Catalogue, known: WorkingSet, keys: Iterable[Key]) -> None:
    ids: defaultdict[str, set[Id]] = defaultdict(set)
    for name, record_id in keys:
        if name in catalogue.record_types and is_id(record_id) and known.get(name, record_id) is None:
            ids[name].add(record_id)
    for name, wanted in ids.items():
        record_type = catalogue.record_type(name)
        for row in await stored.rows(connection, record_type, sorted(wanted)):
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
