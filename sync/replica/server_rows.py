"""The rows of a range of ids as the server gave them, without pending work: what hashes and repairs are about."""

# ruff: noqa: S608 - identifiers come from declarations (see tables.py), values are always parameters

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.ids import Id
from shared_models.kernel.record_field import RecordField, Value
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Row
from sync.protocol.content import content_of, encode_row
from sync.protocol.loads import Span
from sync.replica import unknown
from sync.replica.overlay import Deciding
from sync.replica.packing import pack, unpack_values
from sync.replica.rows import decoder
from sync.replica.tables import columns, quoted, readings, table


def server_rows(deciding: Deciding, declared: RecordType, names: Sequence[str], span: Span) -> dict[Id, list[Value]]:
    """The values of these columns by id, ids ascending, as an older server says them. What is not known here is nil."""
    between = deciding.translation
    if between is not None and between.concerns(declared.name):
        every = [*columns(declared)]
        here = rows_here(deciding, declared, every, span)
        aside = unknown.within(deciding.connection, declared.name, span)
        told = {}
        for key, values in here.items():
            row = {**aside.get(key, {}), **dict(zip(every, values, strict=True))}
            lowered = between.down(declared.name, row, whole=True)
            told[key] = [lowered.get(name) for name in names]
        return told
    return rows_here(deciding, declared, names, span)


def rows_here(deciding: Deciding, declared: RecordType, names: Sequence[str], span: Span) -> dict[Id, list[Value]]:
    """The same in this product's own terms."""
    known = set(columns(declared))
    kept = [each for each in names if each in known]
    found = {
        each[0]: list(each[1:])
        for each in deciding.connection.execute(
            f"SELECT id, {readings(declared, kept)} FROM {table(declared)} WHERE id >= ? AND id < ? ORDER BY id", span
        )
    }
    for at, name in enumerate(kept):
        field = declared.by_name.get(name)
        if field is not None and (decode := decoder(field.kind)) is not None:
            for row in found.values():
                row[at] = decode(row[at])
    if based := base_rows(deciding, declared, span):
        for record_id, base in based.items():
            found.pop(record_id, None)
            if base is not None:
                found[record_id] = _values(deciding, declared, kept, base)
        found = dict(sorted(found.items()))
    if len(kept) < len(names):
        aside = unknown.within(deciding.connection, declared.name, span)
        places = [(each, kept.index(each) if each in known else None) for each in names]
        found = {
            key: [aside.get(key, {}).get(name) if at is None else row[at] for name, at in places]
            for key, row in found.items()
        }
    return found


def base_rows(deciding: Deciding, declared: RecordType, span: Span) -> dict[Id, Row | None]:
    """The server's rows of those records of the range that have pending work."""
    stored = deciding.connection.execute(
        "SELECT record_id, row FROM base WHERE record_type = ? AND record_id >= ? AND record_id < ?",
        (declared.name, *span),
    )
    return {each[0]: None if each[1] is None else unpack_values(each[1]) for each in stored}


def content(rows: Mapping[Id, Sequence[Value]]) -> str:
    """The hash of rows, as a manifest tells that of a chunk."""
    return content_of(encode_row(each) for each in rows.values())


def held_ids(connection: Connection, declared: RecordType, spans: Iterable[Span], limit: int) -> list[Id]:
    """Ids within these ranges of which the replica holds a server row, at most so many."""
    found: list[Id] = []
    for span in spans:
        stored = connection.execute(
            f"SELECT id FROM {table(declared)} AS r WHERE id >= ?1 AND id < ?2 AND NOT EXISTS "
            "(SELECT 1 FROM base WHERE record_type = ?3 AND record_id = r.id) "
            "UNION ALL SELECT record_id FROM base "
            "WHERE record_type = ?3 AND record_id >= ?1 AND record_id < ?2 AND row IS NOT NULL LIMIT ?4",
            (*span, declared.name, limit - len(found)),
        )
        found += [each[0] for each in stored]
        if len(found) >= limit:
            break
    return found


def forget_fields(connection: Connection, declared: RecordType, fields: Iterable[RecordField]) -> bool:
    """Empty these fields in every row; whether any of them held something."""
    names = [each.name for each in fields]
    changed = 0
    for name in names:
        column = quoted(name)
        changed += connection.execute(
            f"UPDATE {table(declared)} SET {column} = NULL WHERE {column} IS NOT NULL"
        ).rowcount
    stored = connection.execute(
        "SELECT record_id, row FROM base WHERE record_type = ? AND row IS NOT NULL", (declared.name,)
    )
    for record_id, packed in stored.fetchall() if names else ():
        row = unpack_values(packed) | {name: declared.blank[name] for name in names}
        sql = "UPDATE base SET row = ? WHERE record_type = ? AND record_id = ?"
        connection.execute(sql, (pack(row), declared.name, record_id))
    return changed > 0


def _values(deciding: Deciding, declared: RecordType, names: Sequence[str], row: Row) -> list[Any]:
    whole = {**declared.blank, **row, **declared.derived(row, deciding.language)}
    return [whole[each] for each in names]
