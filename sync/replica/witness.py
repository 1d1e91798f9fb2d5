"""What this device has seen of the chains of the books: kept whatever the server says later, and told to it.

Law: a head that was seen is let go only when a newer one of its series is known to stand in the same books. What the
server no longer holds stays, and is said to whoever works here: somebody has altered what was posted.
"""

import asyncio
import json
from collections.abc import Callable
from contextlib import suppress

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.faults import Fault
from sync import clock
from sync.protocol.witness import MOST_HEADS, WITNESS, Head
from sync.replica import meta
from sync.replica.api import Api
from sync.replica.replica import Replica

APART = "books_apart"
"""In meta: how many heads that this device has seen the server's books do not hold."""

EVERY = 24 * 3600 * 1_000_000
"""Microseconds after which everything is told again, so that what happens to the server's own memory shows as well."""

IDLE_SECONDS = 20.0


async def keep_witness(replica: Replica, api: Api, is_live: Callable[[], bool]) -> None:
    """Tell the server what is new, while the link is live, and once a day everything."""
    told_at = 0
    while True:
        await asyncio.sleep(IDLE_SECONDS)
        if is_live():
            with suppress(Fault):
                everything = not told_at <= clock.now() < told_at + EVERY
                await tell(replica, api, everything=everything)
                told_at = clock.now() if everything else told_at


async def tell(replica: Replica, api: Api, *, everything: bool = False) -> None:
    """Tell what the server does not know yet, or all. Raises the server's fault, or Unreachable."""
    heads = replica.look(lambda deciding: kept(deciding.connection, untold=not everything))
    for first in range(0, len(heads), MOST_HEADS):
        part = heads[first : first + MOST_HEADS]
        said = [{"series_id": series, "place": place, "hash": seen} for series, place, seen in part]
        answer = json.loads(await api.request("POST", WITNESS, json={"epoch": replica.epoch, "heads": said}))
        apart = {(each["series_id"], each["place"], each["hash"]) for each in answer["apart"]}
        replica.commit(lambda deciding, part=part, apart=apart: told(deciding.connection, part, apart))  # type: ignore[misc]


def kept(connection: Connection, *, untold: bool = False) -> list[Head]:
    """What was seen, in the order of places."""
    if not _is_there(connection):
        return []
    where = "WHERE NOT told" if untold else ""
    statement = f"SELECT series_id, place, hash FROM witness {where} ORDER BY 1, 2, 3"  # noqa: S608 - of two constants
    return [(series, place, seen) for series, place, seen in connection.execute(statement)]


def told(connection: Connection, heads: list[Head], apart: set[Head]) -> None:
    """The server has heard these, and holds them but for those that are `apart`, which may be older ones, too."""
    connection.executemany("UPDATE witness SET told = 1 WHERE (series_id, place, hash) = (?, ?, ?)", heads)
    standing = sorted({*heads} - apart)
    connection.executemany("UPDATE witness SET apart = 0 WHERE (series_id, place, hash) = (?, ?, ?)", standing)
    connection.executemany(
        "INSERT INTO witness (series_id, place, hash, told, apart) VALUES (?, ?, ?, 1, 1) "
        "ON CONFLICT (series_id, place, hash) DO UPDATE SET told = 1, apart = 1",
        sorted(apart),
    )
    newest = [(series, place) for series, place, _ in standing]
    statement = "DELETE FROM witness WHERE series_id = ? AND place < ? AND told AND NOT apart"
    connection.executemany(statement, newest)
    (count,) = connection.execute("SELECT count(*) FROM witness WHERE apart").fetchone()
    if count != meta.read(connection, APART, 0):
        meta.keep(connection, **{APART: count or None})


def _is_there(connection: Connection) -> bool:
    statement = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'witness'"
    return connection.execute(statement).fetchone() is not None
