"""The latest changes of each record, as the feed told them; older ones come from the server."""

# ruff: noqa: S608 - identifiers come from declarations (see tables.py), values are always parameters

from collections.abc import Iterable, Sequence

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.change import Change, ChangeKind
from shared_models.kernel.ids import Id
from shared_models.kernel.write import Key
from sync.replica.packing import encoder, unpack_values
from sync.replica.rows import to_text
from sync.replica.tables import by_type

KEPT = 50
"""Changes told of each record; a few more may lie here."""
_LOOKED_AFTER = 8
"""Whether a record has more is looked up at every so many versions: that took a tenth of storing a long batch."""

_TEXTS = {each: each.value for each in ChangeKind}
COLUMNS = "version, position, at, actor, device, record_type, record_id, kind, before, after, verb, mutation_id"
"""The columns that `change_of` reads."""


def keep(connection: Connection, changes: Sequence[Change]) -> None:
    """Add changes to the histories of their records, and now and then drop what is older than the last `KEPT`."""
    packed = encoder()
    connection.executemany(
        f"INSERT OR REPLACE INTO change ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (
                each.version,
                each.position,
                each.at,
                each.actor,
                each.device,
                each.record_type,
                each.record_id,
                _TEXTS[each.kind],
                packed(each.before),
                packed(each.after),
                each.verb,
                each.mutation_id,
            )
            for each in changes
        ],
    )
    looked_at = (each for each in changes if each.version % _LOOKED_AFTER == 0)
    _trim(connection, {(each.record_type, each.record_id) for each in looked_at})


def _trim(connection: Connection, keys: Iterable[Key]) -> None:
    """Drop what is older than the last `KEPT` changes, of those few records that have more."""
    for name, ids in by_type(keys).items():
        long = connection.execute(
            "SELECT record_id FROM change WHERE record_type = ? AND record_id IN (SELECT value FROM json_each(?)) "
            f"GROUP BY record_id HAVING count(*) > {KEPT}",
            (name, to_text(ids)),
        ).fetchall()
        connection.executemany(
            "DELETE FROM change WHERE record_type = ?1 AND record_id = ?2 AND (version, position) < "
            "(SELECT version, position FROM change WHERE record_type = ?1 AND record_id = ?2 "
            f"ORDER BY version DESC, position DESC LIMIT 1 OFFSET {KEPT - 1})",
            [(name, each) for (each,) in long],
        )


def history(connection: Connection, record_type: str, record_id: Id) -> list[Change]:
    """The record's latest changes, newest first."""
    found = connection.execute(
        f"SELECT {COLUMNS} FROM change WHERE record_type = ? AND record_id = ? "
        f"ORDER BY version DESC, position DESC LIMIT {KEPT}",
        (record_type, record_id),
    )
    return [change_of(each) for each in found]


def forget(connection: Connection, keys: Iterable[tuple[str, Id]]) -> None:
    """Drop the histories of records that are no longer for this person."""
    connection.executemany("DELETE FROM change WHERE record_type = ? AND record_id = ?", list(keys))


def change_of(row: Sequence[object]) -> Change:
    """The change of a row that holds `COLUMNS`."""
    values = dict(zip(COLUMNS.split(", "), row, strict=True))
    values["kind"] = ChangeKind(str(values["kind"]))
    values["before"] = unpack_values(values["before"])  # type: ignore[arg-type]  # the column is a BLOB
    values["after"] = unpack_values(values["after"])  # type: ignore[arg-type]  # the column is a BLOB
    return Change(**values)  # type: ignore[arg-type]  # columns are the fields of a change
