"""Re-keying: what is left after something was taken away moves into a new file under a new key.

Removing rows leaves their words in free pages, in full-text tables and in the write-ahead log. The new file is written
from the live rows alone; then the old key is destroyed, and what is left of the old file can never be read again.

A crash leaves the old file or the new one, whole, with its key: the key store holds both from before the new file gets
its name until after; `settled` finds out which one counts.
"""

# ruff: noqa: S608 - every identifier is read from the file itself and quoted

from contextlib import closing
from pathlib import Path

from sqlcipher3.dbapi2 import Connection

from sync.replica import files, meta
from sync.replica.account import key_name, next_key_name
from sync.replica.connection import connect, storage_faults
from sync.replica.faults import WrongKey
from sync.replica.keys import SecretStore, new_key
from sync.replica.lock import ReplicaLock

_FILLING_BYTES = 64 * 1024 * 1024
_WRITING = ("journal_mode = OFF", "synchronous = OFF", "recursive_triggers = OFF", "foreign_keys = OFF")


def settled(path: Path, account: str, secrets: SecretStore) -> tuple[Path, str | None]:
    """The file that counts and its key in hexadecimal digits, after finishing what a crash may have cut.

    Raises ReplicaInUse when another process is at it.
    """
    with ReplicaLock(files.base(path)):
        made = secrets.get(next_key_name(account))
        if made is not None:
            if _opens(files.current(path), bytes.fromhex(made)):
                secrets.set(key_name(account), made)
            secrets.delete(next_key_name(account))
        files.remove_older(path)
        return files.current(path), secrets.get(key_name(account))


def fresh_key(account: str, secrets: SecretStore) -> bytes:
    """A key for the file that is about to be made, kept beside the one in use."""
    key = new_key()
    secrets.set(next_key_name(account), key.hex())
    return key


def adopt_key(account: str, secrets: SecretStore, key: bytes) -> None:
    """The new file counts: its key takes the place of the old one, which is gone for good."""
    secrets.set(key_name(account), key.hex())
    secrets.delete(next_key_name(account))


def export(path: Path, key: bytes, fresh: bytes) -> Path:
    """Write the live rows of the file at `path` into the next generation; durable, and the newest, on return.

    Nobody may write to the old file meanwhile. Raises DiskFull or DiskFailed, and then the old file still counts.
    """
    target = files.following(path)
    made = files.draft(target)
    made.unlink(missing_ok=True)
    with closing(connect(made, fresh)) as connection, storage_faults():
        for each in _WRITING:
            connection.execute(f"PRAGMA {each}")
        connection.execute(f"ATTACH ? AS former KEY \"x'{key.hex()}'\"", (str(path),))
        connection.execute("BEGIN")
        _copy(connection)
        meta.keep(connection, rekey_due=None)
        connection.execute("COMMIT")
        connection.execute("DETACH former")
    files.publish(made, target)
    return target


def _copy(connection: Connection) -> None:
    """Tables with their rows and row ids first, then full text built anew, then indices and triggers."""
    shadow = "SELECT name FROM pragma_table_list WHERE schema = 'former' AND type = 'shadow'"
    tables = _declared(
        connection, f"type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~' AND name NOT IN ({shadow})"
    )
    for name, statement in tables:
        if not _is_virtual(statement):
            connection.execute(statement)
            connection.execute(f"INSERT INTO main.{_quoted(name)} SELECT * FROM former.{_quoted(name)}")
    connection.execute("DELETE FROM main.sqlite_sequence")
    connection.execute("INSERT INTO main.sqlite_sequence SELECT * FROM former.sqlite_sequence")
    for name, statement in tables:
        if _is_virtual(statement):
            _fill_search(connection, name, statement)
    for _, statement in _declared(connection, "type IN ('index', 'trigger', 'view') AND sql IS NOT NULL" + _MADE_AGAIN):
        connection.execute(statement)


_MADE_AGAIN = " AND name NOT LIKE '%~_in~_order~_of~_%' ESCAPE '~'"
"""Not the indices on sort keys, which depend on the tenant's language; see `orders.py`."""


def _fill_search(connection: Connection, name: str, statement: str) -> None:
    """A full-text table from the rows that are left, set up as the former one was."""
    search, settings = _quoted(name), _quoted(f"{name}_config")
    connection.execute(statement)
    # Gather more words in memory before they are written, so that filling the table needs fewer merges.
    connection.execute(f"INSERT INTO {search} ({search}, rank) VALUES ('hashsize', {_FILLING_BYTES})")
    connection.execute(f"INSERT INTO {search} ({search}) VALUES ('rebuild')")
    connection.execute(f"DELETE FROM main.{settings} WHERE k <> 'version'")
    connection.execute(f"INSERT INTO main.{settings} SELECT * FROM former.{settings} WHERE k <> 'version'")


def _declared(connection: Connection, condition: str) -> list[tuple[str, str]]:
    found = connection.execute(f"SELECT name, sql FROM former.sqlite_master WHERE {condition} ORDER BY rowid")
    return [(each[0], each[1]) for each in found.fetchall()]


def _is_virtual(statement: str) -> bool:
    return statement.upper().startswith("CREATE VIRTUAL")


def _opens(path: Path, key: bytes) -> bool:
    try:
        connect(path, key, read_only=True).close()
    except WrongKey:
        return False
    return True


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
