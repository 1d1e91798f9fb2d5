"""A replica's records brought from the schema they were stored in to this product's, in place and in one transaction.

Renamed fields rename their columns, new ones take what was kept aside for them; only where values change, as when a
field is split, the rows of that type are written anew. What was queued keeps its original for a server that is older.
"""

# ruff: noqa: S608 - identifiers come from declarations (see tables.py), values are always parameters

from collections.abc import Iterator, Mapping

from sqlcipher3.dbapi2 import Connection

from shared_models.evolution import newest
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.evolution import AddField, RenameField
from shared_models.kernel.faults import Fault
from shared_models.kernel.record_field import STRUCTURED, Value
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.translation import Translation
from shared_models.kernel.write import Key, Row
from sync.replica import history, indexing, load_facts, meta, orders, overlay, queue, rows, schema, unknown
from sync.replica.faults import ReplicaNewer
from sync.replica.overlay import Deciding
from sync.replica.packing import pack, unpack_changes, unpack_mutation, unpack_values, unpack_verdict
from sync.replica.restored import restored
from sync.replica.rows import to_text
from sync.replica.tables import LOADING, quoted, readings

_OLD = "old_"
_AT_ONCE = 2_000


def bring_up(connection: Connection, catalogue: Catalogue, language: str) -> bool:
    """Bring the tables, and what is in them, up to the catalogue; in the caller's transaction, so all or nothing.

    Returns whether pending work has to be decided again. Raises ReplicaNewer.
    """
    stored = meta.read(connection, "schema_version", 1) if schema.exists(connection) else catalogue.schema_version
    if stored > catalogue.schema_version:
        raise ReplicaNewer("A newer version of the program has written these records. Install it again.")
    if _fits(connection, catalogue):
        indexing.bring_up(connection, catalogue)
        return False
    upgraded = stored < catalogue.schema_version
    orders.forget(connection)
    translation = None
    if upgraded:
        schema.renovate(connection)
        before = restored(connection)
        translation = _evolve(connection, before, catalogue, stored, language)
    schema.bring_up(connection, catalogue)
    if translation is not None:
        _queue(connection, catalogue, translation)  # it looks at rows, which have all their columns only now
    for name in [each[0] for each in connection.execute("SELECT DISTINCT record_type FROM unknown").fetchall()]:
        if name in catalogue.record_types:
            adopt_unknown(connection, catalogue.record_type(name))
    _complete_bases(connection, catalogue)
    if not load_facts.running(connection):
        indexing.bring_up(connection, catalogue)
    return upgraded


def _complete_bases(connection: Connection, catalogue: Catalogue) -> None:
    """Give the server's rows below pending work the fields that have been declared since."""
    stored = connection.execute("SELECT record_type, record_id, row FROM base WHERE row IS NOT NULL").fetchall()
    for name, record_id, packed in stored:
        declared, row = catalogue.record_types.get(name), unpack_values(packed)
        if declared is not None and not declared.by_name.keys() <= row.keys():
            sql = "UPDATE base SET row = ? WHERE record_type = ? AND record_id = ?"
            connection.execute(sql, (pack({**declared.blank, **row}), name, record_id))


def is_done(connection: Connection, catalogue: Catalogue) -> bool:
    """Whether the tables are those of the catalogue, and their indices those of this product."""
    return _fits(connection, catalogue) and indexing.is_done(connection, catalogue)


def _fits(connection: Connection, catalogue: Catalogue) -> bool:
    if not schema.exists(connection):
        return False
    stored = [meta.read(connection, name) for name in ("schema", "schema_version")]
    return stored == [catalogue.fingerprint, catalogue.schema_version]


def is_due(connection: Connection) -> bool:
    """Whether the records are of an older schema than this program's, without loading its declarations."""
    return bool(meta.read(connection, "schema_version", 1) < newest())


def decide_again(deciding: Deciding) -> None:
    """Decide all pending work on the rows as they are now."""
    connection = deciding.connection
    found = connection.execute(
        "SELECT record_type, record_id FROM base UNION SELECT record_type, record_id FROM touched"
    )
    keys = {(each[0], each[1]) for each in found.fetchall()}
    overlay.rebase(deciding, {key for key in keys if key[0] in deciding.catalogue.record_types})


def _evolve(
    connection: Connection, before: Catalogue, after: Catalogue, stored: int, language: str
) -> Translation | None:
    """Bring what lies in the tables to the newer schema; the way there, None where there is none."""
    for old in before:
        schema.drop_table(connection, old, LOADING)
    load_facts.abandon(connection)
    if meta.read(connection, "epoch", ""):
        new_types = after.record_types.keys() - before.record_types.keys()
        meta.keep(connection, missed=sorted(new_types | set(meta.read(connection, "missed", []))))
    if stored < after.chain.oldest:
        # No way leads from there: what the server holds is loaded anew, and the queue stays as it was written.
        meta.keep(connection, whole=False, missed=sorted(after.record_types))
        return None
    translation = Translation(after.chain, stored, after.schema_version)
    _translate(connection, before, after, translation, language)
    return translation


def _translate(
    connection: Connection, before: Catalogue, after: Catalogue, translation: Translation, language: str
) -> None:
    """Bring records and their history from the schema `before` to `after`."""
    for old in before:
        new = after.record_types.get(old.name)
        if new is None or not translation.concerns(old.name):
            continue
        aside = _bases(connection, new, translation)
        if all(isinstance(each, AddField | RenameField) for each in translation.steps_of(old.name)):
            _rename(connection, old, translation)
        else:
            _rewrite(connection, old, new, translation, language)
        unknown.merge(connection, aside)
        _history(connection, new, translation)


def adopt_unknown(connection: Connection, record_type: RecordType) -> None:
    """Give fields that are known by now what was kept aside for them."""
    for record_id, kept in unknown.of_type(connection, record_type.name).items():
        values = {name: value for name, value in kept.items() if name in record_type.by_name}
        if values:
            rest = {name: value for name, value in kept.items() if name not in values}
            unknown.keep(connection, {(record_type.name, record_id): rest})
            _set(connection, record_type, record_id, values)


def _set(connection: Connection, record_type: RecordType, record_id: str, values: Mapping[str, Value]) -> None:
    stored = [
        to_text(value) if record_type.by_name[name].kind in STRUCTURED else value for name, value in values.items()
    ]
    sets = ", ".join(f"{quoted(name)} = ?" for name in values)
    connection.execute(f"UPDATE {quoted(record_type.name)} SET {sets} WHERE id = ?", (*stored, record_id))
    key = (record_type.name, record_id)
    base = connection.execute("SELECT row FROM base WHERE record_type = ? AND record_id = ?", key).fetchone()
    if base is not None and base[0] is not None:
        row = pack(unpack_values(base[0]) | dict(values))
        connection.execute("UPDATE base SET row = ? WHERE record_type = ? AND record_id = ?", (row, *key))


def _rename(connection: Connection, old: RecordType, translation: Translation) -> None:
    """Rename columns; new ones are added later, with what was kept aside under their name at birth."""
    schema.forget_search(connection, old)
    present = {each.name for each in old.fields}
    for each in translation.steps_of(old.name):
        if isinstance(each, RenameField) and each.old in present:
            schema.forget_index(connection, old, each.old)
            connection.execute(f"ALTER TABLE {quoted(old.name)} RENAME COLUMN {quoted(each.old)} TO {quoted(each.new)}")
            present = {each.new if name == each.old else name for name in present}
    for record_id, kept in unknown.of_type(connection, old.name).items():
        unknown.keep(connection, {(old.name, record_id): translation.up(old.name, kept, {})})


def _rewrite(connection: Connection, old: RecordType, new: RecordType, translation: Translation, language: str) -> None:
    """Write every row of a type anew."""
    schema.forget_search(connection, old)
    for column, _ in schema.indexed(old):
        schema.forget_index(connection, old, column)
    connection.execute(f"ALTER TABLE {quoted(old.name)} RENAME TO {quoted(_OLD + old.name)}")
    schema.create_table(connection, new)
    for page in _pages(connection, old):
        kept = unknown.fetch(connection, page)
        raised = {key: translation.up(old.name, {**row, **kept.get(key, {})}, whole=True) for key, row in page.items()}
        whole = {key: {name: row.get(name, blank) for name, blank in new.blank.items()} for key, row in raised.items()}
        rows.store(connection, {new.name: new}, whole, language)
        unknown.keep(connection, {key: unknown.extras(new, row) for key, row in raised.items()})
    connection.execute(f"DROP TABLE {quoted(_OLD + old.name)}")
    schema.complete_table(connection, new)


def _pages(connection: Connection, old: RecordType) -> Iterator[dict[Key, Row]]:
    names, last = [each.name for each in old.fields], 0
    while True:
        found = connection.execute(
            f"SELECT rid, {readings(old, names)} FROM {quoted(_OLD + old.name)} WHERE rid > ? ORDER BY rid LIMIT ?",
            (last, _AT_ONCE),
        ).fetchall()
        if not found:
            return
        last = found[-1][0]
        page = (rows.decoded(old, names, each[1:]) for each in found)
        yield {(old.name, row["id"]): row for row in page}


def _bases(connection: Connection, new: RecordType, translation: Translation) -> dict[Key, Row]:
    """The server's rows below pending work; returns what is to be kept aside of them."""
    aside: dict[Key, Row] = {}
    stored = connection.execute(
        "SELECT record_id, row FROM base WHERE record_type = ? AND row IS NOT NULL", (new.name,)
    ).fetchall()
    for record_id, packed in stored:
        key = (new.name, record_id)
        kept = unknown.fetch(connection, [key]).get(key, {})
        raised = translation.up(new.name, {**unpack_values(packed), **kept}, whole=True)
        aside[key] = unknown.extras(new, raised)
        row = {name: raised.get(name, blank) for name, blank in new.blank.items()}
        sql = "UPDATE base SET row = ? WHERE record_type = ? AND record_id = ?"
        connection.execute(sql, (pack(row), new.name, record_id))
    return {key: each for key, each in aside.items() if each}


def _history(connection: Connection, new: RecordType, translation: Translation) -> None:
    found = connection.execute("SELECT DISTINCT record_id FROM change WHERE record_type = ?", (new.name,)).fetchall()
    for (record_id,) in found:
        told = history.history(connection, new.name, record_id)
        raised = [translation.change_up(each, {}) for each in told]
        history.keep(connection, [each for each, was in zip(raised, told, strict=True) if each != was])


def _queue(connection: Connection, after: Catalogue, translation: Translation) -> None:
    """What is shown and edited here is in today's terms; the original goes to a server that still understands it."""
    stored = connection.execute("SELECT seq, body, changes, verdict, original_schema FROM mutation ORDER BY seq")
    for seq, body, changes, verdict, written_in in stored.fetchall():
        mutation = unpack_mutation(body)
        key = (mutation.record_type, mutation.record_id)
        record_type = after.record_types.get(mutation.record_type)
        if record_type is None:
            continue
        row = (rows.fetch(connection, after.record_types, [key])).get(key, {})
        try:
            raised = translation.mutation_up(mutation, row).mutation
        except Fault:
            raised = mutation  # it makes no sense to either; the server says so
        made = unpack_changes(changes)
        told = [translation.change_up(each, row if each.record_id == key[1] else {}) for each in made]
        if raised != mutation or told != made:
            queue.keep_raised(
                connection, seq, raised, told, original=None if written_in else body, written_in=translation.low
            )
        if verdict is not None and translation.concerns(mutation.record_type):
            answer = translation.verdict_up(unpack_verdict(verdict))
            connection.execute("UPDATE mutation SET verdict = ? WHERE seq = ?", (pack(answer), seq))
