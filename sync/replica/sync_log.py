"""The sync log: what happened between this replica and its server, when and why; it survives restarts.

What became of a mutation stands with the mutation. Everything else is an event: a code and a few counts, never what a
record holds. Events wait in memory for a transaction that is made anyway, at the latest that of the lease, once a
minute; so the log costs no write of its own.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from shared_models.kernel.write import Key
from sync import clock
from sync.replica import queue
from sync.replica.queue import Queued

KEPT = 2_000
"""Events kept; the oldest go first."""

TABLE = """
CREATE TABLE sync_event (
    seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, until INTEGER NOT NULL, times INTEGER NOT NULL, what TEXT NOT NULL,
    code TEXT NOT NULL, facts TEXT NOT NULL
);
ALTER TABLE mutation ADD COLUMN sent_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE mutation ADD COLUMN answered_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE mutation ADD COLUMN shown_at INTEGER NOT NULL DEFAULT 0;
"""


class What(StrEnum):
    """What an event tells; its code says why."""

    CONNECTED = "connected"
    ENDED = "ended"
    UNREACHED = "unreached"
    STOPPED = "stopped"
    LOAD_NEEDED = "load needed"
    LOADED = "loaded"
    MENDED = "mended"
    REMADE = "remade"
    HIDDEN = "hidden"
    HANDED_OVER = "handed over"
    REKEYED = "rekeyed"
    RESCUED = "rescued"
    REVOKED = "revoked"


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened at `at`; the same came again, up to `times` in all, until `until`. `facts` are counts."""

    at: Instant
    what: What
    code: str = ""
    facts: Mapping[str, int] = field(default_factory=dict)
    until: Instant = 0
    times: int = 1


class Noted:
    """What waits for the next transaction, and what a connection has carried so far."""

    def __init__(self) -> None:
        self._events: list[Event] = []
        self._sent: dict[Id, Instant] = {}
        self._unanswered: dict[Id, Instant] = {}
        self._carried = {"sent": 0, "verdicts": 0, "changes": 0}
        self.connected = False

    def event(self, what: What, code: str = "", **facts: int) -> None:
        """Something has happened now. The end of a connection tells also what the connection has carried."""
        if what is What.CONNECTED:
            self.connected = True
            self._carried = dict.fromkeys(self._carried, 0)
        if what in (What.ENDED, What.STOPPED):
            self.connected = False
            facts |= self._carried
            self._unanswered, self._sent = {**self._unanswered, **self._sent}, {}
        self._events.append(Event(clock.now(), what, code, facts))

    def sent(self, mutation_ids: Iterable[Id]) -> None:
        """These mutations were given to the connection now."""
        ids = list(mutation_ids)
        self._sent |= dict.fromkeys(ids, clock.now())
        self._carried["sent"] += len(ids)

    def answered(self, mutation_ids: Iterable[Id]) -> dict[Id, Instant]:
        """When each of these was sent; they have their verdicts now."""
        found = {each: self._sent.pop(each, 0) for each in mutation_ids}
        self._carried["verdicts"] += len(found)
        return found

    def changed(self, count: int) -> None:
        """So many changes of the feed were stored."""
        self._carried["changes"] += count

    def write(self, connection: Connection) -> None:
        """Put what waits into the log; in the caller's transaction. Call `written` once that is committed."""
        for each in self._events:
            add(connection, each)
        if self._unanswered:
            queue.keep_sent(connection, self._unanswered)

    def written(self) -> None:
        """It is on disk."""
        self._events, self._unanswered = [], {}

    def __bool__(self) -> bool:
        """Whether something waits."""
        return bool(self._events or self._unanswered)


def add(connection: Connection, event: Event) -> None:
    """Add an event; in the caller's transaction. One more try in vain counts with the ones before it."""
    last = connection.execute("SELECT seq, what, code FROM sync_event ORDER BY seq DESC LIMIT 1").fetchone()
    if last is not None and event.what is What.UNREACHED and last[1:] == (event.what, event.code):
        connection.execute("UPDATE sync_event SET until = ?, times = times + 1 WHERE seq = ?", (event.at, last[0]))
        return
    made = connection.execute(
        "INSERT INTO sync_event (at, until, times, what, code, facts) VALUES (?, ?, 1, ?, ?, ?)",
        (event.at, event.at, event.what.value, event.code, json.dumps(event.facts)),
    )
    connection.execute("DELETE FROM sync_event WHERE seq <= ?", (made.lastrowid - KEPT,))


def now(what: What, code: str = "", **facts: int) -> Event:
    """An event of this moment."""
    return Event(clock.now(), what, code, facts)


def events(connection: Connection, limit: int = -1) -> list[Event]:
    """The latest events, newest first."""
    found = connection.execute(
        "SELECT at, what, code, facts, until, times FROM sync_event ORDER BY seq DESC LIMIT ?", (limit,)
    )
    return [
        Event(at, What(what), code, json.loads(facts), until, times) for at, what, code, facts, until, times in found
    ]


def entries(connection: Connection, limit: int = 200, record: Key | None = None) -> list[Event | Queued]:
    """The latest of everything, newest first; with a record, only what was wanted of it here."""
    if record is not None:
        return list(queue.of_record(connection, *record)[:limit])
    both: list[Event | Queued] = [*events(connection, limit), *queue.log(connection, limit)]
    return sorted(both, key=lambda each: each.at, reverse=True)[:limit]
