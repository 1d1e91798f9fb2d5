"""Reading the queue out of a damaged file: every row whose pages are undamaged, and a count of what is not.

The trick: a copy is put together of all undamaged pages, those of the write-ahead log included, and in place of each
damaged page stands one that is undamaged and empty, made by SQLCipher with the same key and salt. So the copy opens,
whatever was damaged, and only rows that really stood on damaged pages are missing.
"""

import json
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2
from sqlcipher3.dbapi2 import Connection

from sync.replica import head
from sync.replica.head import Head
from sync.replica.log_pages import frames, is_broken
from sync.replica.packing import pack, unpack_changes, unpack_mutation, unpack_verdict
from sync.replica.pages import PAGE_BYTES, SALT_BYTES, Judge, pages
from sync.replica.queue import State

FACTS = ("tenant", "person", "device", "permissions", "language", "epoch", "greeted_in", "past", "books_apart")
OWED = {
    "quarantine": ("seq",),
    "receipt": ("id",),
    "draft": ("seq",),
    "witness": ("series_id", "place", "hash"),
}
"""The tables of what the server does not have, or could deny, besides the queue, and what orders each."""
_SPARE_BYTES = 1_000
_BLANK = b"\xc1"
"""What blank pages are full of: a byte that neither MessagePack nor UTF-8 ever uses."""

_PROBED = 64
_BEYOND = 20_000
"""How far behind the last readable place others are looked for, when the end of the queue is damaged."""


@dataclass(slots=True)
class Salvaged:
    """`mutations` by column; `unreadable` places of the queue, and how many pages of the file were damaged.

    `owed` is what the server is still to get, by table: work that was put aside, and receipts for such, which are never
    shown here again; what was typed and not stored; and what was seen of the books, whatever the server holds now.
    """

    mutations: list[Mapping[str, Any]] = field(default_factory=list)
    owed: dict[str, list[Mapping[str, Any]]] = field(default_factory=dict)
    facts: dict[str, Any] = field(default_factory=dict)
    unreadable: int = 0
    damaged_pages: int = 0


def is_damaged(path: Path, key: bytes) -> bool:
    """Whether the key fits the file and yet not every page is what was written."""
    judge = _judge(path, key)
    if judge is None:
        return False
    return is_broken(path) or any(not judge.is_good(page, number) for number, page in _all(path))


def is_log_damaged(path: Path, key: bytes) -> bool:
    """Whether SQLite would forget work that is in the write-ahead log; to be asked before it opens the file."""
    log = path.with_name(f"{path.name}-wal")
    if not log.exists() or not log.stat().st_size:
        return False
    return _judge(path, key) is not None and is_broken(path)


def salvage(path: Path, key: bytes) -> Salvaged:
    """What can be read of the queue in the file at `path`, which is not touched."""
    known = head.read(path)
    judge = _judge(path, key)
    found = Salvaged()
    if judge is None or known is None:
        return found
    with tempfile.TemporaryDirectory(dir=path.parent, prefix=f"{path.name}.salvage-") as name:
        copy = Path(name) / "copy.db"
        found.damaged_pages = _put_together(path, copy, key, judge, known)
        connection = _open(copy, key.hex())
        try:
            _read(connection, found)
            found.owed = {name: list(_whole_rows(connection, name, at)) for name, at in OWED.items()}
        finally:
            connection.close()
    return found


def _judge(path: Path, key: bytes) -> Judge | None:
    """The judge with the salt under which the key fits any of the first pages, None when it fits none."""
    known = head.read(path)
    with path.open("rb") as file:
        salts = [file.read(SALT_BYTES)] + ([bytes.fromhex(known.salt)] if known else [])
    for salt in salts:
        judge = Judge(key, salt)
        probes = (judge.is_good(page, number) for (number, page), _ in zip(_all(path), range(_PROBED), strict=False))
        if len(salt) == SALT_BYTES and any(probes):
            return judge
    return None


def _all(path: Path) -> "list[tuple[int, bytes]]":
    return [*pages(path), *((each.number, each.page) for each in frames(path))]


def _put_together(path: Path, copy: Path, key: bytes, judge: Judge, known: Head) -> int:
    """Write the copy; returns how many pages are damaged."""
    good: dict[int, bytes] = {}
    bad = 0
    for number, page in _all(path):
        if judge.is_good(page, number):
            good[number] = page
        else:
            bad += 1
    last = max([*good, path.stat().st_size // PAGE_BYTES, 1])
    _make_blank(copy, key.hex() + judge.salt.hex(), known, last)
    with copy.open("r+b") as file:
        for number, page in good.items():
            if number > 1:
                file.seek((number - 1) * PAGE_BYTES)
                file.write(page)
        file.truncate(last * PAGE_BYTES)
    return bad


def _make_blank(copy: Path, key: str, known: Head, last: int) -> None:
    """A file of at least so many empty pages, whose first says where the tables begin."""
    connection = _open(copy, key)
    connection.execute("PRAGMA journal_mode = OFF")
    connection.execute("PRAGMA synchronous = OFF")
    for name, (_, sql) in known.tables.items():
        if name in head.TABLES:
            connection.execute(sql)
    connection.execute("CREATE TABLE blank (content BLOB)")
    connection.execute("INSERT INTO blank VALUES (?)", (_BLANK * (last * PAGE_BYTES + _SPARE_BYTES),))
    for name, (page, _) in known.tables.items():
        connection.execute("UPDATE sqlite_master SET rootpage = ? WHERE name = ?", (page, name))
    connection.close()


def _open(path: Path, key: str) -> Connection:
    connection: Connection = dbapi2.connect(str(path), isolation_level=None)
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key}'\"")
    connection.execute("PRAGMA writable_schema = ON")  # the schema is read as far as it goes
    return connection


def _read(connection: Connection, found: Salvaged) -> None:
    found.facts = _facts(connection)
    seq = 0
    while True:
        rows = _tried(connection, "SELECT * FROM mutation WHERE seq > ? ORDER BY seq LIMIT 500", (seq,))
        if rows is None:
            break
        if not rows:
            return
        for row in rows:
            _take(connection, row, found)
        seq = rows[-1][0]
    _read_one_by_one(connection, found, seq)


def _whole_rows(connection: Connection, table: str, at: Sequence[str]) -> Iterator[Mapping[str, Any]]:
    """The rows of a small table up to the first damage, save those of which a part is missing."""
    names = [each[1] for each in _tried(connection, f"PRAGMA table_info({table})", ()) or ()]
    order, marks = ", ".join(at), ", ".join("?" * len(at))
    following = f"SELECT * FROM {table} WHERE ({order}) > ({marks}) ORDER BY {order} LIMIT 1"  # noqa: S608 - of OWED
    place: list[Any] = [0] * len(at)
    while rows := _tried(connection, following, place):
        entry = dict(zip(names, rows[0], strict=True))
        place = [entry[name] for name in at]
        if "body" not in entry or _is_whole(entry["body"], unpack_mutation):
            yield entry


def _facts(connection: Connection) -> dict[str, Any]:
    """What a new replica is to know; the answers' epoch is to it what it was before its first load was complete."""
    facts: dict[str, Any] = {}
    for name in FACTS:
        row = _tried(connection, "SELECT value FROM meta WHERE key = ?", (name,))
        if row is None and name == "epoch":
            return facts  # the first server to greet need not be the one that has answered
        with suppress(ValueError):
            if row:
                facts[name] = json.loads(row[0][0])
    if epoch := facts.pop("epoch", ""):
        facts["greeted_in"] = epoch
    return facts


def _read_one_by_one(connection: Connection, found: Salvaged, seq: int) -> None:
    """From the first damage on: look each place up by itself, to the last that any undamaged page tells of."""
    last = _tried(connection, "SELECT max(seq) FROM mutation", ())
    end = last[0][0] if last and last[0][0] else seq + _BEYOND
    missed = 0
    while seq < end:
        seq += 1
        rows = _tried(connection, "SELECT * FROM mutation WHERE seq = ?", (seq,))
        if rows is None:
            missed += 1
        elif rows:
            _take(connection, rows[0], found)
            found.unreadable, missed = found.unreadable + missed, 0
            end = max(end, seq + _BEYOND) if last is None else end
    found.unreadable += missed if last is not None else bool(missed)


def _tried(connection: Connection, sql: str, parameters: Sequence[Any]) -> list[Any] | None:
    """The rows, None where a page is damaged."""
    try:
        found: list[Any] = connection.execute(sql, parameters).fetchall()
        return found
    except dbapi2.DatabaseError:
        return None


def _take(connection: Connection, row: Sequence[Any], found: Salvaged) -> None:
    """Keep one row, unless a part of its content stood on a damaged page; what became of it may be missing."""
    names = [each[1] for each in connection.execute("PRAGMA table_info(mutation)")]
    entry = dict(zip(names, row, strict=True))
    if not _is_whole(entry["body"], unpack_mutation):
        found.unreadable += 1
        return
    if not _is_whole(entry["changes"], unpack_changes):
        entry["changes"] = pack([])
    if entry["verdict"] is not None and not _is_whole(entry["verdict"], unpack_verdict):
        entry["verdict"], entry["state"] = None, State.QUEUED.value  # the server says it again
    found.mutations.append(entry)


def _is_whole(packed: object, unpack: Callable[[bytes], object]) -> bool:
    try:
        return isinstance(packed, bytes) and _BLANK * 16 not in packed and unpack(packed) is not None
    except ValueError:
        return False
