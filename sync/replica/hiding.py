"""Hiding: what a person may not see any more vanishes from all that is shown, at once and without the server.

Rows, histories, the log, what is half loaded, stubs: one transaction. Work on it that was not sent is put aside for
quarantine in the same one, so that it is never shown and never lost. What is left behind in the file is for `rekey`.
Of single records that somebody else owns now the rows have gone before; see `departed`.
"""

# ruff: noqa: S608 - identifiers come from declarations (see tables.py), values are always parameters

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from contextlib import contextmanager
from dataclasses import dataclass

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.ids import Id
from shared_models.kernel.ownership import bucket_of
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Key, Row
from sync.protocol.scope import Scope, scope_of
from sync.protocol.scope_digest import REDUCED, scope_digest
from sync.replica import meta, overlay, quarantine, schema, stubs
from sync.replica.overlay import Deciding
from sync.replica.packing import pack, unpack_changes, unpack_mutation, unpack_values
from sync.replica.queue import State
from sync.replica.rows import to_text
from sync.replica.tables import LOADING, quoted, table

_SENT = (State.ACKNOWLEDGED, State.SETTLED)
_ABOUT = "(record_type IN (SELECT value FROM json_each(?)) OR (record_type, record_id) IN (SELECT * FROM temp.lost))"


@dataclass(frozen=True, slots=True)
class Loss:
    """Record types that go altogether, those of which only one's own records stay, and fields that go, by type."""

    gone: frozenset[str]
    narrowed: frozenset[str]
    blanked: Mapping[str, frozenset[str]]

    def __bool__(self) -> bool:
        return bool(self.gone or self.narrowed or self.blanked)


def loss(catalogue: Catalogue, before: Scope, after: Scope) -> Loss:
    """What somebody who saw `before` may not see `after`."""
    seen, left = before.whole | before.own, after.whole | after.own
    narrowed = {each for each in after.own if each in before.whole or before.person != after.person} & seen
    blanked: dict[str, set[str]] = {}
    for name, field in after.hidden_fields - before.hidden_fields:
        if name in seen & left and field in catalogue.record_type(name).by_name:
            blanked.setdefault(name, set()).add(field)
    return Loss(frozenset(seen - left), frozenset(narrowed), {name: frozenset(each) for name, each in blanked.items()})


def held(catalogue: Catalogue, permissions: AbstractSet[str], person: Id, *, loading: bool, scope: str) -> Scope:
    """What there may be of the server's in a replica whose person has these permissions by what it was told last.

    While it loads, anything: the manifest is of what they were by then, and that may be lost again before it is told.
    So it is when the `scope` that it was loaded with is another than that of what it was told.
    """
    told = scope_of(catalogue, permissions, person)
    if not loading and scope in ("", REDUCED, scope_digest(told)):
        return told
    views = {each.permission("view") for each in catalogue} | {
        field.read for each in catalogue for field in each.fields
    }
    return scope_of(catalogue, permissions | views, person)


def everything(catalogue: Catalogue) -> Loss:
    """The loss of all there is."""
    return Loss(frozenset(catalogue.record_types), frozenset(), {})


def hide(deciding: Deciding, lost: Loss, after: Scope) -> frozenset[Id]:
    """Take what is lost out of the replica; inside the caller's transaction. `deciding` knows the new permissions.

    Returns the mutations that have left the queue.
    """
    connection = deciding.connection
    with _noting(connection):
        _find(deciding, lost, after)
        _stop_loading(deciding.catalogue, connection)
        withdrawn = _take(deciding, lost)
    stubs.forget_unnamed(connection, deciding.catalogue)  # no load may follow: the last one can have known it all
    meta.keep(connection, rekey_due=True, scope=REDUCED)
    return withdrawn


def part_with(deciding: Deciding, keys: AbstractSet[Key]) -> frozenset[Id]:
    """Take the traces of single records out that are out of sight; inside the caller's transaction.

    Returns the mutations that have left the queue.
    """
    connection = deciding.connection
    known = {each for each in keys if each[0] in deciding.catalogue.record_types}
    with _noting(connection):
        connection.executemany("INSERT INTO temp.lost VALUES (?, ?)", sorted(known))
        withdrawn = _take(deciding, Loss(frozenset(), frozenset(name for name, _ in known), {}))
    stubs.forget_unnamed(connection, deciding.catalogue)
    meta.keep(connection, rekey_due=True)
    return withdrawn


@contextmanager
def _noting(connection: Connection) -> Iterator[None]:
    """`temp.lost` holds the single records that are lost, for as long as it takes."""
    connection.execute(
        "CREATE TEMP TABLE lost (record_type TEXT, record_id TEXT, PRIMARY KEY (record_type, record_id))"
    )
    try:
        yield
    finally:
        connection.execute("DROP TABLE temp.lost")


def _take(deciding: Deciding, lost: Loss) -> frozenset[Id]:
    """Take out what is lost, work on it included, and decide anew what hung on that; the mutations that go."""
    connection = deciding.connection
    dirty, withdrawn = _take_work(connection, lost)
    flipped = _keys(connection, f"SELECT DISTINCT record_type, record_id FROM touched WHERE {_ABOUT}", lost)
    for each in ("base", "change", "unknown", "draft", "import_record"):
        connection.execute(f"DELETE FROM {each} WHERE {_ABOUT}", (_names(lost),))
    for each in ("import_run", "long_work"):
        connection.execute(f"UPDATE {each} SET kept = '[]'")  # it names what was left alone
    _take_rows(deciding.catalogue, connection, lost)
    gone = _keys(connection, "SELECT record_type, record_id FROM temp.lost")
    overlay.rebase(deciding, {key for key in dirty if key not in gone and key[0] not in lost.gone}, flipped)
    return withdrawn


def _find(deciding: Deciding, lost: Loss, after: Scope) -> None:
    """Note the records of narrowed types that are not the person's own, by the server's rows."""
    held = _Held(deciding.connection, deciding.catalogue)
    for name in lost.narrowed:
        declared = deciding.catalogue.record_type(name)
        deciding.connection.executemany(
            "INSERT INTO temp.lost VALUES (?, ?)",
            [
                (name, record_id)
                for record_id, row in held.rows(declared).items()
                if not after.holds(name, bucket_of(deciding.catalogue, declared, row, held))
            ],
        )


class _Held:
    """What the replica holds of each record's owner and of what it follows, as the server has it."""

    def __init__(self, connection: Connection, catalogue: Catalogue) -> None:
        self._connection, self._catalogue = connection, catalogue
        self._found: dict[str, dict[Id, Row]] = {}

    def get(self, record_type: str, record_id: Id) -> Row | None:
        """The deciding values of one record."""
        return self.rows(self._catalogue.record_type(record_type)).get(record_id)

    def rows(self, declared: RecordType) -> dict[Id, Row]:
        """Those of all records of a type, by id."""
        if declared.name not in self._found:
            names = list(dict.fromkeys(["id", *filter(None, [declared.owner]), *declared.follows]))
            listed = ", ".join(map(quoted, names))
            stored = self._connection.execute(f"SELECT {listed} FROM {table(declared)}").fetchall()
            found: dict[Id, Row] = {each[0]: dict(zip(names, each, strict=True)) for each in stored}
            based = "SELECT record_id, row FROM base WHERE record_type = ? AND row IS NOT NULL"
            found |= {each[0]: unpack_values(each[1]) for each in self._connection.execute(based, (declared.name,))}
            self._found[declared.name] = found
        return self._found[declared.name]


def _take_work(connection: Connection, lost: Loss) -> tuple[set[Key], frozenset[Id]]:
    """Put unsent work on what is lost aside and forget the rest of it.

    Returns what has to be decided anew, and the mutations that are not in the queue any more.
    """
    found = connection.execute(
        f"SELECT seq, state, pending, again FROM mutation WHERE {_ABOUT}", (_names(lost),)
    ).fetchall() + _on_fields(connection, lost.blanked)
    quarantine.put_aside(connection, sorted({seq for seq, *stands in found if not is_done(*stands)}))
    dirty = overlay.release(connection, sorted({seq for seq, _, pending, _ in found if pending}))
    seqs = to_text(sorted({each[0] for each in found}))
    # The words of a group may name any of its records.
    connection.execute(
        "UPDATE mutation SET label = '' WHERE group_id IN "
        "(SELECT group_id FROM mutation WHERE seq IN (SELECT value FROM json_each(?)))",
        (seqs,),
    )
    taken = connection.execute(
        "DELETE FROM mutation WHERE seq IN (SELECT value FROM json_each(?)) RETURNING id", (seqs,)
    ).fetchall()
    _strip_changes(connection, lost)
    return dirty, frozenset(each[0] for each in taken)


def is_done(state: str, pending: bool, again: int | None) -> bool:
    """Whether the server has done it, and still has: it said so, or what it did has come before its word."""
    if again is not None:
        return False
    return state in _SENT or (state == State.QUEUED and not pending)


def _on_fields(
    connection: Connection, blanked: Mapping[str, AbstractSet[str]]
) -> list[tuple[int, str, bool, int | None]]:
    """The mutations that say something of a field that is lost."""
    found = []
    for name, fields in blanked.items():
        stored = "SELECT seq, state, pending, again, body FROM mutation WHERE record_type = ?"
        for seq, state, pending, again, body in connection.execute(stored, (name,)).fetchall():
            mutation = unpack_mutation(body)
            if fields & {*mutation.after, *mutation.before, *mutation.arguments}:
                found.append((seq, state, pending, again))
    return found


def _strip_changes(connection: Connection, lost: Loss) -> None:
    """What kept mutations did to records that are lost is forgotten, undo included."""
    for name in sorted(lost.gone | lost.narrowed):
        stored = connection.execute(
            "SELECT seq, changes FROM mutation WHERE instr(changes, CAST(? AS BLOB))", (name,)
        ).fetchall()
        for seq, packed in stored:
            changes = unpack_changes(packed)
            kept = [each for each in changes if not _is_lost(connection, lost, each.record_type, each.record_id)]
            if len(kept) < len(changes):
                connection.execute("UPDATE mutation SET changes = ? WHERE seq = ?", (pack(kept), seq))


def _is_lost(connection: Connection, lost: Loss, record_type: str, record_id: Id) -> bool:
    if record_type not in lost.narrowed:
        return record_type in lost.gone
    found = connection.execute(
        "SELECT 1 FROM temp.lost WHERE (record_type, record_id) = (?, ?)", (record_type, record_id)
    )
    return found.fetchone() is not None


def _take_rows(catalogue: Catalogue, connection: Connection, lost: Loss) -> None:
    for name in lost.gone:
        declared = catalogue.record_type(name)
        schema.drop_table(connection, declared)
        schema.create_table(connection, declared)
        schema.complete_table(connection, declared)
    for name in lost.narrowed:
        statement = f"DELETE FROM {quoted(name)} WHERE id IN (SELECT record_id FROM temp.lost WHERE record_type = ?)"
        connection.execute(statement, (name,))
    for name, fields in lost.blanked.items():
        _blank(connection, catalogue.record_type(name), fields)


def _blank(connection: Connection, declared: RecordType, fields: Iterable[str]) -> None:
    """Fields that are lost hold nothing, in rows and in the server's rows below them; histories of the type go."""
    for each in fields:
        column = quoted(each)
        connection.execute(f"UPDATE {table(declared)} SET {column} = NULL WHERE {column} IS NOT NULL")
    stored = connection.execute(
        "SELECT record_id, row FROM base WHERE record_type = ? AND row IS NOT NULL", (declared.name,)
    ).fetchall()
    for record_id, packed in stored:
        row = unpack_values(packed) | {name: declared.blank[name] for name in fields}
        statement = "UPDATE base SET row = ? WHERE record_type = ? AND record_id = ?"
        connection.execute(statement, (pack(row), declared.name, record_id))
    connection.execute("DELETE FROM change WHERE record_type = ?", (declared.name,))
    connection.execute("DELETE FROM import_record WHERE record_type = ?", (declared.name,))
    drafts = "DELETE FROM draft WHERE record_type = ? AND place IN (SELECT value FROM json_each(?))"
    connection.execute(drafts, (declared.name, to_text(sorted(fields))))


def _stop_loading(catalogue: Catalogue, connection: Connection) -> None:
    """A load that runs may hold what is lost; it begins anew."""
    for each in catalogue:
        schema.drop_table(connection, each, LOADING)
    connection.execute("DELETE FROM load_chunk")
    meta.keep(connection, load=None, load_chunks=None, load_columns=None)


def _keys(connection: Connection, statement: str, lost: Loss | None = None) -> set[Key]:
    found = connection.execute(statement, () if lost is None else (_names(lost),))
    return {(each[0], each[1]) for each in found.fetchall()}


def _names(lost: Loss) -> str | None:
    return to_text(sorted(lost.gone))
