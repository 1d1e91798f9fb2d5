"""A damaged file gives way to a new one, and the queue comes along: nothing that a person typed is dropped in silence.

In this order, so that a crash anywhere loses nothing and the next start goes on: what can be read of the queue goes
into an encrypted file beside, durably; the damaged file is set aside, for whoever wants to look at it; a new file is
made and takes the queue in, in one transaction; the file beside goes. Then everything else is loaded from the server.
"""

# ruff: noqa: S608 - identifiers come from this module and from the table itself

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2
from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.write import Key
from sync.replica import head, meta, overlay
from sync.replica.connection import connect, suspicion, transaction
from sync.replica.faults import DiskFailed, ReplicaDamaged, WrongKey
from sync.replica.files import rescued
from sync.replica.overlay import Deciding, How
from sync.replica.queue import State
from sync.replica.salvage import Salvaged, is_damaged, is_log_damaged, salvage

PARTS = ("", "-wal", "-shm")


def connect_or_rescue(path: Path, key: bytes) -> Connection:
    """Open the replica's file; in place of a damaged one a new and empty one, with the queue in the file beside it.

    Raises what `connect` raises.
    """
    if is_waiting(path, key):
        _set_aside(path)
    elif is_due(path, key):
        _rescue(path, key)
    try:
        connection = connect(path, key)
    except (WrongKey, ReplicaDamaged, DiskFailed):
        if not path.exists() or not is_damaged(path, key):
            raise
        _rescue(path, key)
        connection = connect(path, key)
    suspicion(path).unlink(missing_ok=True)
    return connection


def beside(path: Path) -> Path:
    """The file that holds a rescued queue until a new replica has taken it in."""
    return rescued(path)


def is_waiting(path: Path, key: bytes) -> bool:
    """Whether a rescued queue lies beside the file and no new replica has taken it in."""
    return beside(path).exists() and not _has_taken_in(path, key)


def is_due(path: Path, key: bytes) -> bool:
    """Whether the file is damaged, as far as this is known before it is opened."""
    return path.exists() and ((suspicion(path).exists() and is_damaged(path, key)) or is_log_damaged(path, key))


def saved(path: Path, key: bytes) -> Salvaged:
    """The rescued queue in the file beside."""
    source = connect(beside(path), key, read_only=True)
    try:
        told = meta.read(source, "told", {})
        found = source.execute("SELECT entry FROM entry ORDER BY seq").fetchall()
        facts, owed = meta.read(source, "facts", {}), meta.read(source, "owed", {})
    finally:
        source.close()
    entries = [_unpacked(json.loads(packed)) for (packed,) in found]
    owed = {table: [*map(_unpacked, rows)] for table, rows in owed.items()}
    return Salvaged(entries, owed, facts, told.get("unreadable", 0), told.get("damaged_pages", 0))


def take_in(deciding: Deciding, path: Path, key: bytes) -> None:
    """Put a rescued queue into a new replica, whose file is at `path`; in the caller's transaction."""
    connection = deciding.connection
    found = saved(path, key)
    known = {each[1] for each in connection.execute("PRAGMA table_info(mutation)")}
    for columns in found.mutations:
        entry = {name: value for name, value in columns.items() if name in known}
        entry["pending"] = int(entry["state"] == State.QUEUED)
        _insert(connection, "mutation", entry)
        if entry["pending"]:
            key_of = (entry["record_type"], entry["record_id"])
            overlay.keep_base(connection, {key_of: None})
            overlay.keep_touches(connection, [(entry["seq"], {key_of: How.WRITES})])
    for table, rows in found.owed.items():
        for row in rows:
            _insert(connection, table, row)
    meta.keep(connection, **found.facts, rescued=_told(found))


def show(deciding: Deciding) -> set[Key]:
    """Decide the rescued work on what is here, which is nothing yet: at least new records are seen at once."""
    found = deciding.connection.execute("SELECT record_type, record_id FROM base").fetchall()
    return overlay.rebase(deciding, {(each[0], each[1]) for each in found})


def done(path: Path) -> None:
    """The new replica holds the queue."""
    beside(path).unlink(missing_ok=True)


def remove_all(path: Path) -> None:
    """Remove the file with everything beside it but its lock."""
    for each in path.parent.glob(f"{path.name}*"):
        if not each.name.endswith(".lock"):
            each.unlink()


def _rescue(path: Path, key: bytes) -> None:
    found = salvage(path, key)
    _write_beside(path, key, found)
    _set_aside(path)


def _write_beside(path: Path, key: bytes, found: Salvaged) -> None:
    draft = beside(path).with_suffix(".draft")
    draft.unlink(missing_ok=True)
    connection = connect(draft, key)
    connection.execute("PRAGMA journal_mode = DELETE")
    with transaction(connection):
        connection.execute("CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID")
        connection.execute("CREATE TABLE entry (seq INTEGER PRIMARY KEY, entry TEXT NOT NULL)")
        lines = [(each["seq"], json.dumps(_packed(each))) for each in found.mutations]
        connection.executemany("INSERT OR IGNORE INTO entry VALUES (?, ?)", lines)
        owed = {table: [*map(_packed, rows)] for table, rows in found.owed.items()}
        meta.keep(connection, facts=found.facts, told=_told(found), owed=owed)
    connection.close()
    draft.replace(beside(path))
    _sync_folder(path.parent)


def _told(found: Salvaged) -> dict[str, int]:
    return {"saved": len(found.mutations), "unreadable": found.unreadable, "damaged_pages": found.damaged_pages}


def _set_aside(path: Path) -> None:
    """Name the damaged file another name, its log first: a new file must never meet an old log."""
    number = 1
    while path.with_name(f"{path.name}.damaged-{number}").exists():
        number += 1
    for part in reversed(PARTS):
        whole = path.with_name(path.name + part)
        if whole.exists():
            whole.replace(path.with_name(f"{path.name}.damaged-{number}{part}"))
    head.path_of(path).unlink(missing_ok=True)
    _sync_folder(path.parent)


def _has_taken_in(path: Path, key: bytes) -> bool:
    """Whether the file at `path` is the new one already, with the queue in it."""
    if not path.exists():
        return False
    try:
        connection = connect(path, key)
    except (WrongKey, ReplicaDamaged, DiskFailed):
        return False
    try:
        return meta.read(connection, "rescued") is not None
    except dbapi2.DatabaseError:
        return False
    finally:
        connection.close()


def _sync_folder(folder: Path) -> None:
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _insert(connection: Connection, table: str, entry: Mapping[str, Any]) -> None:
    names, marks = ", ".join(entry), ", ".join("?" * len(entry))
    connection.execute(f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({marks})", list(entry.values()))


def _packed(entry: Mapping[str, Any]) -> Mapping[str, Any]:
    """The columns of a row as JSON can have them."""
    return {name: {"hex": value.hex()} if isinstance(value, bytes) else value for name, value in entry.items()}


def _unpacked(entry: Mapping[str, Any]) -> Mapping[str, Any]:
    return {name: bytes.fromhex(value["hex"]) if isinstance(value, Mapping) else value for name, value in entry.items()}
