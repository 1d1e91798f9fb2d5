"""Records found by their ids, whole or by how they end, as people read them to each other."""

from collections.abc import Iterable

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.ids import Id
from shared_models.kernel.record_type import RecordType
from sync.replica.lists import Hit
from sync.replica.tables import table

# ruff: noqa: S608 - identifiers come from declarations (see tables.py), values are always parameters


def with_id(
    connection: Connection, record_types: Iterable[RecordType], record_id: Id, *, deleted: bool = True
) -> list[Hit]:
    """The records of these types with this id, deleted ones too unless told otherwise."""
    found: list[Hit] = []
    for each in record_types:
        sql = f"SELECT rid, id, title FROM {table(each)} WHERE id = ?" + ("" if deleted else " AND deleted_at IS NULL")
        found += [Hit(each.name, *row) for row in connection.execute(sql, (record_id,))]
    return found


def ending(connection: Connection, record_types: Iterable[RecordType], end: str, limit: int = 8) -> list[Hit]:
    """The first records whose id ends so, in hexadecimal digits. Looks through all ids: not for the window's thread."""
    found: list[Hit] = []
    for each in record_types:
        sql = f"SELECT id FROM {table(each)} WHERE id LIKE ? LIMIT ?"
        for (record_id,) in connection.execute(sql, (f"%{dashed(end)}", limit - len(found))).fetchall():
            found += with_id(connection, [each], record_id)
        if len(found) >= limit:
            break
    return found


def dashed(end: str) -> str:
    """The end of an id with its dashes where they belong; what is no hexadecimal digit is left out."""
    digits = "".join(letter for letter in end if letter in "0123456789abcdef")
    groups: list[str] = []
    for long in (12, 4, 4, 4, 8):
        if digits:
            groups.append(digits[-long:])
            digits = digits[:-long]
    return "-".join(reversed(groups))
