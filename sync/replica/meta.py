"""The replica's own facts, by name: epoch, cursor, who it belongs to, the catalogue it was made from."""

import json
from typing import Any

from sqlcipher3.dbapi2 import Connection


def read(connection: Connection, name: str, default: Any = None) -> Any:
    """The fact called `name`."""
    found = text(connection, name)
    return default if found is None else json.loads(found)


def text(connection: Connection, name: str) -> str | None:
    """The fact called `name` as it is stored, in JSON."""
    found = connection.execute("SELECT value FROM meta WHERE key = ?", (name,)).fetchone()
    return None if found is None else str(found[0])


def keep(connection: Connection, **facts: Any) -> None:
    """Store facts; None forgets one."""
    for name, value in facts.items():
        if value is None:
            connection.execute("DELETE FROM meta WHERE key = ?", (name,))
        else:
            text = json.dumps(value, separators=(",", ":"), ensure_ascii=False)
            connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (name, text))
