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
    wanted = {name: sql for each in catalogue for name, sql in _statements(each)}
    present = _present(connection, catalogue)
    for name, sql in present.items():
        if wanted.get(name) != sql:
            connection.execute(f"DROP INDEX {quoted(name)}")
    for name, sql in wanted.items():
        if present.get(name) != sql:
            connection.execute(sql)
    meta.keep(connection, indices=_stamp(catalogue))


def _stamp(catalogue: Catalogue) -> str:
    told = "\n".join(sql for each in catalogue for _, sql in _statements(each))
    return sha256(told.encode()).hexdigest()[:16]


def _statements(record_type: RecordType) -> Iterator[tuple[str, str]]:
    """Each index by its name, as SQLite remembers the statement that made it."""
    for statement in schema.indices(record_type):
        sql = statement.replace(" IF NOT EXISTS", "", 1)
        yield sql.split('"')[1], sql


def _present(connection: Connection, catalogue: Catalogue) -> dict[str, str]:
    found = connection.execute("SELECT tbl_name, name, sql FROM sqlite_master WHERE type = 'index'").fetchall()
    types = catalogue.record_types
    return {name: sql for of, name, sql in found if of in types and name.startswith(f"{of}_by_")}
