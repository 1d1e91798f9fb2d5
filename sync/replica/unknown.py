"""What a newer server tells of a record and this product has no field for, kept aside until a newer product has.

Also the other way round: values of fields that this product has dropped while its server still has them.
"""

from collections.abc import Iterable, Mapping, Sequence

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.ids import Id
from shared_models.kernel.record_field import Value
from shared_models.kernel.record_type import CUSTOM, RecordType
from shared_models.kernel.write import Key, Row
from sync.protocol.chunk import Chunk
from sync.replica.packing import pack, unpack_values
from sync.replica.rows import to_text
from sync.replica.tables import DERIVED, by_type

_NOT_UNKNOWN = frozenset({*DERIVED, "bucket"})


def extras(record_type: RecordType, values: Mapping[str, Value]) -> dict[str, Value]:
    """The values that this product has no field for."""
    if values.keys() <= record_type.by_name.keys():
        return {}
    return {name: value for name, value in values.items() if _is_unknown(record_type, name)}


def keep(connection: Connection, kept: Mapping[Key, Row]) -> None:
    """Keep values aside in place of those that were; an empty map keeps none."""
    connection.executemany(
        "INSERT OR REPLACE INTO unknown VALUES (?, ?, ?)", [(*key, pack(each)) for key, each in kept.items() if each]
    )
    forget(connection, (key for key, each in kept.items() if not each))


def merge(connection: Connection, kept: Mapping[Key, Row]) -> None:
    """Keep further values aside."""
    known = fetch(connection, kept)
    keep(connection, {key: {**known.get(key, {}), **each} for key, each in kept.items()})


def fetch(connection: Connection, keys: Iterable[Key]) -> dict[Key, dict[str, Value]]:
    """What is kept aside for those of the records of which anything is."""
    found: dict[Key, dict[str, Value]] = {}
    for name, ids in by_type(keys).items():
        sql = (
            "SELECT record_id, row FROM unknown WHERE record_type = ? AND record_id IN (SELECT value FROM json_each(?))"
        )
        for record_id, row in connection.execute(sql, (name, to_text(ids))):
            found[name, record_id] = unpack_values(row)
    return found


def within(connection: Connection, name: str, span: tuple[Id, Id]) -> dict[Id, dict[str, Value]]:
    """What is kept aside for the records of a type whose ids lie in a range."""
    sql = "SELECT record_id, row FROM unknown WHERE record_type = ? AND record_id >= ? AND record_id < ?"
    return {each[0]: unpack_values(each[1]) for each in connection.execute(sql, (name, *span))}


def of_type(connection: Connection, name: str) -> dict[Id, dict[str, Value]]:
    """What is kept aside for the records of a type."""
    found = connection.execute("SELECT record_id, row FROM unknown WHERE record_type = ?", (name,))
    return {each[0]: unpack_values(each[1]) for each in found}


def keep_chunk(connection: Connection, record_type: RecordType, chunk: Chunk) -> None:
    """Keep aside what the rows of a chunk hold in unknown columns."""
    names = [each for each in chunk.columns if _is_unknown(record_type, each)]
    if names:
        places = [(each, chunk.columns.index(each)) for each in names]
        at = chunk.columns.index("id")
        keep(
            connection,
            {(record_type.name, row[at]): {name: row[place] for name, place in places} for row in chunk.rows},
        )


def keep_only(connection: Connection, name: str, names: Sequence[str]) -> None:
    """Forget what is kept aside of a type under other names than these: it is no longer for this person."""
    kept = of_type(connection, name)
    less = {key: {each: value for each, value in row.items() if each in names} for key, row in kept.items()}
    keep(connection, {(name, key): row for key, row in less.items() if row != kept[key]})


def forget(connection: Connection, keys: Iterable[Key]) -> None:
    """Forget what is kept aside for records."""
    connection.executemany("DELETE FROM unknown WHERE record_type = ? AND record_id = ?", list(keys))


def _is_unknown(record_type: RecordType, name: str) -> bool:
    return name not in record_type.by_name and name not in _NOT_UNKNOWN and not name.startswith(f"{CUSTOM}.")
