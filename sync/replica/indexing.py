"""A replica's indices brought in line with those that this product reads by, when only they have changed.

A stamp says which ones were made last, so that an open costs one comparison. They are made when the declarations are
loaded, which is after the first paint, on the thread that owns the file.
"""

from collections.abc import Iterator
from hashlib import sha256

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.record_type import RecordType
from sync.replica import load_facts, meta, schema
from sync.replica.tables import quoted


def is_done(connection: Connection, catalogue: Catalogue) -> bool:
    """Whether the indices are those of today. While a load runs they are its own: it ends with those of today."""
    return meta.read(connection, "indices", "") == _stamp(catalogue) or bool(load_facts.running(connection))


def bring_up(connection: Connection, catalogue: Catalogue) -> None:
    """Drop what is not read by any more or was made otherwise, make what is missing; in the caller's transaction."""
    for each in catalogue:
        wanted = dict(_statements(each))
        for name, sql in _present(connection, each):
            if wanted.get(name) != sql:
                connection.execute(f"DROP INDEX {quoted(name)}")
        for statement in schema.indices(each):
            connection.execute(statement)
    meta.keep(connection, indices=_stamp(catalogue))


def _stamp(catalogue: Catalogue) -> str:
    told = "\n".join(sql for each in catalogue for _, sql in _statements(each))
    return sha256(told.encode()).hexdigest()[:16]


def _statements(record_type: RecordType) -> Iterator[tuple[str, str]]:
    """Each index by its name, as SQLite remembers the statement that made it."""
    for statement in schema.indices(record_type):
        sql = statement.replace(" IF NOT EXISTS", "", 1)
        yield sql.split('"')[1], sql


def _present(connection: Connection, record_type: RecordType) -> list[tuple[str, str]]:
    sql = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND name LIKE ? ESCAPE '~'"
    mark = f"{record_type.name}_by_".replace("_", "~_")
    return [(name, made) for name, made in connection.execute(sql, (record_type.name, f"{mark}%")).fetchall()]
