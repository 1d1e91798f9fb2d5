"""Opening the encrypted file, and what SQLite's errors mean to a person.

SQLCipher with a raw 256-bit key; WAL with synchronous FULL, so that what was said to be stored survives a power loss.
Transactions are explicit: `with transaction(connection):`.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

from sqlcipher3 import dbapi2
from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.faults import Fault, worded
from shared_models.kernel.sort_key import fold, sort_key
from sync.replica.faults import DiskFailed, DiskFull, ReplicaDamaged, ReplicaInUse, WrongKey
from sync.replica.files import suspect

KEY_BYTES = 32
CACHE_KIB = 32_000
READING_KIB = 8_000
"""Pages in memory: a push is slower with half of them; a reader opens records and the board as quickly with fewer."""
WAL_PAGES = 4_000
"""Pages after which the write-ahead log is folded into the file: what comes by the thousand is folded a few times."""
WAL_BYTES = 64_000_000
"""What is left of a log that a large write has made longer: after a crash, the next start reads all of it."""
_BUSY_MILLISECONDS = 5_000
_BUSY, _LOCKED, _READ_ONLY, _IO, _CORRUPT, _FULL, _CANNOT_OPEN, _NOT_A_DATABASE = 5, 6, 8, 10, 11, 13, 14, 26


class WritingConnection(Connection):  # type: ignore[misc]  # the library has no types
    """Calls `before_writing` before each transaction, so that whoever is in its way lets go of the file."""

    before_writing: Callable[[], None] | None = None


# Without this the module searches for an adapter at each None it binds, which made most of the cost of a first load.
dbapi2.register_adapter(type(None), lambda nothing: nothing)


def connect(path: Path, key: bytes, *, read_only: bool = False, language: str = "", salt: bytes = b"") -> Connection:
    """An open connection to the replica at `path`; rows are plain tuples. It may move between threads, not be shared.

    SQL on it may use `sort_key(text)` and `fold(text)`. A `salt` becomes the first 16 bytes of a new file.
    Raises WrongKey, ReplicaDamaged, DiskFailed.
    """
    if len(key) != KEY_BYTES:
        raise WrongKey(worded("A replica's key has {limit} bytes.", limit=KEY_BYTES))
    with storage_faults():
        connection = dbapi2.connect(str(path), isolation_level=None, check_same_thread=False, factory=WritingConnection)
        try:
            _prepare(connection, key + salt, read_only)
        except BaseException:
            connection.close()
            raise
    teach_language(connection, language)
    return connection


def teach_language(connection: Connection, language: str) -> None:
    """Let the connection's SQL order text as the tenant's language does."""

    @lru_cache(maxsize=5_000)
    def key_of(text: str | None) -> str:
        return sort_key(text or "", language)

    connection.create_function("sort_key", 1, key_of, deterministic=True)
    connection.create_function("fold", 1, lambda text: fold(text or ""), deterministic=True)


def _prepare(connection: Connection, key: bytes, read_only: bool) -> None:
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute(f"PRAGMA busy_timeout = {_BUSY_MILLISECONDS}")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    connection.execute(f"PRAGMA cache_size = -{READING_KIB if read_only else CACHE_KIB}")
    connection.execute("PRAGMA temp_store = MEMORY")
    if read_only:
        connection.execute("PRAGMA query_only = ON")
    else:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute(f"PRAGMA wal_autocheckpoint = {WAL_PAGES}")
        connection.execute(f"PRAGMA journal_size_limit = {WAL_BYTES}")
        connection.execute("PRAGMA recursive_triggers = OFF")


@contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """All or nothing: committed and on disk when the block ends, rolled back when it raises."""
    if isinstance(connection, WritingConnection) and connection.before_writing is not None:
        connection.before_writing()
    with guarded(connection):
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


@contextmanager
def fleeting(connection: Connection) -> Iterator[None]:
    """Transactions in here are all or nothing, but may last only once another one has been committed outside.

    Until then a power loss takes them back, the newest first, and never one that was committed before.
    """
    connection.execute("PRAGMA synchronous = NORMAL")
    try:
        yield
    finally:
        connection.execute("PRAGMA synchronous = FULL")


@contextmanager
def guarded(connection: Connection) -> Iterator[None]:
    """Turn SQLite's errors into faults; damage is noted beside the file, so that the next start looks for it."""
    try:
        with storage_faults():
            yield
    except ReplicaDamaged:
        for _, name, path in connection.execute("PRAGMA database_list").fetchall():
            if name == "main" and path:
                suspicion(Path(path)).touch()
        raise


def suspicion(path: Path) -> Path:
    """The mark beside a file that damage was met in."""
    return suspect(path)


@contextmanager
def storage_faults() -> Iterator[None]:
    """Turn SQLite's errors into faults; errors that are our own mistakes pass unchanged."""
    try:
        yield
    except dbapi2.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code == _FULL:
            raise DiskFull("The disk is full. Make some room; what you typed before is safe.") from error
        if code in (_IO, _READ_ONLY, _CANNOT_OPEN):
            raise DiskFailed(
                worded("The disk refused to read or write the records on this computer ({problem}).", problem=error)
            ) from error
        if code == _NOT_A_DATABASE:
            raise WrongKey("The key on this computer does not open its records. Sign in again.") from error
        if code == _CORRUPT:
            raise ReplicaDamaged(
                "The records on this computer are damaged. Close Counterfoil and open it again: what was not sent yet "
                "is saved first, then everything is loaded anew."
            ) from error
        if code in (_BUSY, _LOCKED):
            raise ReplicaInUse("Another program holds the records on this computer.") from error
        raise


def damage_in(error: BaseException | None) -> ReplicaDamaged | None:
    """The fault for an error of SQLite that tells of damage, None for any other."""
    try:
        with storage_faults():
            if isinstance(error, dbapi2.DatabaseError):
                raise error
    except ReplicaDamaged as damage:
        return damage
    except (Fault, dbapi2.DatabaseError):
        pass
    return error if isinstance(error, ReplicaDamaged) else None
