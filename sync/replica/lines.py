"""Many lines of values written by one statement.

Full text writes what it has gathered whenever a statement begins, so a statement for each row makes most of what a
thousand rows cost.
"""

# ruff: noqa: S608 - identifiers come from declarations (see tables.py), values are always parameters

from collections.abc import Iterable, Sequence
from typing import Any

from sqlcipher3.dbapi2 import Connection

from sync.replica.tables import quoted

LINES = "lines"
_MANY = 50


def write(connection: Connection, statement: str, names: Sequence[str], values: Iterable[Sequence[Any]]) -> int:
    """Run a statement on all lines at once, or one by one where they are few; how many rows it has changed.

    The statement selects from `LINES`, whose columns have these names. In the caller's transaction.
    """
    lines = list(values)
    listed = ", ".join(map(quoted, names))
    if len(lines) < _MANY:
        one = ", ".join(f"? AS {quoted(each)}" for each in names)
        return int(connection.executemany(f"WITH {LINES} AS (SELECT {one}) {statement}", lines).rowcount)
    connection.execute(f"CREATE TEMP TABLE {LINES} ({listed})")
    connection.executemany(f"INSERT INTO temp.{LINES} VALUES ({', '.join('?' * len(names))})", lines)
    changed = connection.execute(statement).rowcount
    connection.execute(f"DROP TABLE temp.{LINES}")
    return int(changed)
