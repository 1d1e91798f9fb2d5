"""Sort keys made anew in the background after the tenant's language has changed, a few hundred rows at a time."""

# ruff: noqa: S608 - identifiers come from declarations (see tables.py), values are always parameters

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.sort_key import sort_key
from shared_models.kernel.write import Key
from sync.replica import meta, orders
from sync.replica.overlay import Deciding
from sync.replica.tables import table

AT_ONCE = 500


def begin(connection: Connection, language: str) -> None:
    """From now on rows are ordered as this language does; those that are there follow with `step`."""
    names = sorted(each["name"] for each in meta.read(connection, "catalogue", []))
    orders.forget(connection)
    meta.keep(connection, language=language, deriving=dict.fromkeys(names, 0))


def step(deciding: Deciding) -> set[Key] | None:
    """Make the next few sort keys anew, in the caller's transaction; returns whose have changed, None in the end."""
    connection = deciding.connection
    left: dict[str, int] = meta.read(connection, "deriving", {})
    for name, after in left.items():
        declared = deciding.catalogue.record_types.get(name)
        if declared is None:
            continue
        sql = f"SELECT rid, id, title, sort_key FROM {table(declared)} WHERE rid > ? ORDER BY rid LIMIT {AT_ONCE}"
        if found := connection.execute(sql, (after,)).fetchall():
            keys = [sort_key(title or "", deciding.language) for _, _, title, _ in found]
            new = [(key, each[0], each[1]) for key, each in zip(keys, found, strict=True) if key != each[3]]
            update = f"UPDATE {table(declared)} SET sort_key = ? WHERE rid = ?"
            connection.executemany(update, [each[:2] for each in new])
            rest = {each: at for each, at in left.items() if each >= name} | {name: found[-1][0]}
            meta.keep(connection, deriving=rest)
            return {(name, each[2]) for each in new}
    meta.keep(connection, deriving=None)
    return None
