"""Unique values that pass from one record to another within a batch: whoever lets go of one has to do so first.

A batch is written set by set, each record once and in its last state; PostgreSQL looks at its unique indices row by
row on the way there.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from psycopg import sql

from server.changes.stored import Statement, id_array
from shared_models.kernel.change import Change, ChangeKind
from shared_models.kernel.ids import Id
from shared_models.kernel.record_field import Value
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Row


def giving(record_type: RecordType, made: Iterable[tuple[Change, Row]], last: Mapping[Id, Row]) -> set[Id]:
    """The records that hold a unique value before a batch which another one holds after it.

    `made` are the changes of one record type with the rows they lead to, in order; `last` is how each record ends.
    """
    if not record_type.unique or len(last) < 2:
        return set()
    given: defaultdict[tuple[str, Value], set[Id]] = defaultdict(set)
    for change, row in made:
        for each in record_type.unique:
            held = row[each.name] if change.kind is ChangeKind.DELETE else change.before.get(each.name)
            given[each.name, held].add(change.record_id)
    taken = {
        (each.name, row[each.name]): row["id"]
        for each in record_type.unique
        for row in last.values()
        if row["deleted_at"] is None and row[each.name] is not None
    }
    passed = ((giver, taken[place]) for place, givers in given.items() if place in taken for giver in givers)
    return {giver for giver, taker in passed if giver != taker}


def stepping_aside(record_type: RecordType, givers: Iterable[Id]) -> Statement:
    """What takes records out of the unique indices until they are written; `deleted_at` has to be written with them."""
    statement = sql.SQL("UPDATE {} SET deleted_at = now() WHERE id = ANY(%s::uuid[]) AND deleted_at IS NULL")
    return statement.format(sql.Identifier(record_type.name)).as_bytes(None), [id_array(givers)]
