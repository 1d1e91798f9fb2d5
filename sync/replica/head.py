"""What has to be known to read the queue out of a damaged file: kept beside it, because it stands in its first pages.

None of it is secret: the salt is the file's first 16 bytes in clear, the rest says where a few tables begin.
"""

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from sqlcipher3.dbapi2 import Connection

from sync.replica.pages import SALT_BYTES

TABLES = ("mutation", "meta", "quarantine", "receipt", "draft", "witness")


@dataclass(frozen=True, slots=True)
class Head:
    """The salt in hexadecimal digits, and of each of `TABLES` its first page and the statement that made it."""

    salt: str
    tables: Mapping[str, tuple[int, str]]


def path_of(replica: Path) -> Path:
    """Where the head of a replica lies."""
    return replica.with_name(f"{replica.name}.head")


def read(replica: Path) -> Head | None:
    """The head, None when there is none that can be understood."""
    try:
        plain = json.loads(path_of(replica).read_text("utf-8"))
        tables = {name: (int(page), str(sql)) for name, (page, sql) in plain["tables"].items()}
        return Head(bytes.fromhex(plain["salt"]).hex(), tables)
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return None


def keep(connection: Connection, replica: Path) -> None:
    """Write the head anew where it differs from what the open file says; all or nothing."""
    if replica.stat().st_size < SALT_BYTES:  # a new file is all in its write-ahead log
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with replica.open("rb") as file:
        salt = file.read(SALT_BYTES)
    found = connection.execute(
        "SELECT name, rootpage, sql FROM sqlite_master WHERE type = 'table' "
        "AND name IN (SELECT value FROM json_each(?)) ORDER BY name",
        (json.dumps(TABLES),),
    )
    now = Head(salt.hex(), {name: (page, sql) for name, page, sql in found})
    if now == read(replica):
        return
    draft = path_of(replica).with_suffix(".new")
    with draft.open("w", encoding="utf-8") as file:
        json.dump(asdict(now), file)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path_of(replica))
