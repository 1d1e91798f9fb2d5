"""Replay: every record made anew from what happened, and compared with what is stored.

The archive and the feed hold every change there ever was, so records can be made from them alone, as they are now or
as they were at any version; a snapshot saves what lies before it. What was changed behind the product's back shows: a
row that is not what its changes make of it, a change that is missing, or one that does not fit what was there before.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from heapq import merge
from itertools import groupby
from operator import itemgetter
from typing import Any

from psycopg import sql

from server.changes import chunk_ranges, feed
from server.changes.chunk_ranges import Connection
from server.changes.snapshot import Snapshot
from server.database.tenant import Tenant
from server.derive.tables import DERIVED
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.change import Change, ChangeKind, changed_row, value_of
from shared_models.kernel.ids import Id
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Row

_AT_ONCE = 2_000
_CHANGES = sql.SQL(
    "SELECT {} FROM {} WHERE record_type = %s AND version > %s AND version <= %s ORDER BY record_id, version, position"
).format(feed.NAMES, feed.EVER)
_COUNT = sql.SQL("SELECT count(*) FROM {} WHERE version > %s AND version <= %s").format(feed.EVER)
_GAPS = sql.SQL("""
    SELECT version, position FROM (
        SELECT version, position, lag(version, 1, %s) OVER w AS v, lag(position) OVER w AS p FROM {}
        WHERE version > %s AND version <= %s WINDOW w AS (ORDER BY version, position)
    ) AS placed
    WHERE NOT (version = v + 1 AND position = 0 OR version = v AND position = p + 1) ORDER BY version, position
""").format(feed.EVER)

_BEFORE, _STORED = 0, 2
_Told = Callable[["Finding"], None]


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it should be, without any value of a record. The record may be unknown."""

    what: str
    record_type: str = ""
    record_id: Id = ""


@dataclass(slots=True)
class Replayed:
    """What was replayed: the changes after `since`, up to and with `version`, which make up so many records."""

    since: int
    version: int
    changes: int
    records: int = 0
    findings: int = 0


def replay(
    dsn: str,
    tenant: Tenant,
    declared: Catalogue,
    tell: _Told,
    *,
    to: int | None = None,
    snapshot: Snapshot | None = None,
    keep: Callable[[RecordType, Row], None] | None = None,
) -> Replayed:
    """Replay a tenant, up to version `to` if it is given; `tell` hears what is wrong, `keep` gets every record made.

    Reads one moment and changes nothing. A stored row is compared unless it has changed after `to`. Blocking.
    """
    since = snapshot.version if snapshot else 0
    with chunk_ranges.moment(dsn, tenant) as connection:
        head = chunk_ranges.head(connection)
        done = Replayed(since, head if to is None else min(to, head), 0)

        def told(finding: Finding) -> None:
            done.findings += 1
            tell(finding)

        span = (since, done.version)
        done.changes = _one(connection, _COUNT, span)
        for version, position in connection.execute(_GAPS, [since, *span]):
            told(Finding(f"something is missing before version {version}, position {position}"))
        for each in declared:
            for row in _records(connection, tenant, each, span, snapshot, told, everything=done.version == head):
                done.records += 1
                if keep is not None:
                    keep(each, row)
    return done


def _records(
    connection: Connection,
    tenant: Tenant,
    kind: RecordType,
    span: tuple[int, int],
    snapshot: Snapshot | None,
    tell: _Told,
    *,
    everything: bool,
) -> Iterator[Row]:
    """The records of a type as their changes make them, compared with what is stored."""
    names = (*(each.name for each in kind.fields), *DERIVED)
    sources: tuple[Iterator[tuple[Id, int, Any]], ...] = (
        ((row["id"], _BEFORE, row) for row in (snapshot.of(kind) if snapshot else ())),
        ((change.record_id, 1, change) for change in _changes(connection, kind, span)),
        ((row["id"], _STORED, row) for row in chunk_ranges.every_row(connection, kind, names)),
    )
    for record_id, group in groupby(merge(*sources, key=itemgetter(0, 1)), key=itemgetter(0)):
        before: Row | None = None
        stored: Row | None = None
        changes: list[Change] = []
        for _, source, found in group:
            if source == _BEFORE:
                before = found
            elif source == _STORED:
                stored = found
            else:
                changes.append(found)
        made, wrong = remade(kind, before, changes)
        if everything or stored is None or stored["version"] <= span[1]:
            wrong += differences(kind, made, stored, tenant.language)
        for each in wrong:
            tell(Finding(each, kind.name, record_id))
        if made is not None:
            yield made


def remade(kind: RecordType, row: Row | None, changes: Iterable[Change]) -> tuple[Row | None, list[str]]:
    """The record that changes make of a row, and what in them does not fit together."""
    wrong: list[str] = []
    for each in changes:
        at = f"version {each.version}, position {each.position}"
        if (row is None) != (each.kind is ChangeKind.CREATE):
            wrong.append(f"{at}: {'changed before it was created' if row is None else 'created a second time'}")
        elif row is not None:
            others = [name for name, value in each.before.items() if _plain(value_of(row, name)) != _plain(value)]
            others += ["bucket"] if row["bucket"] != each.bucket_before else []
            others += ["deleted_at"] if (row["deleted_at"] is None) == (each.kind is ChangeKind.RESTORE) else []
            wrong += [f"{at}: the {name} it replaced is not the one that was there" for name in others]
        row = changed_row(kind, row, each)
    return row, wrong


def differences(kind: RecordType, made: Row | None, stored: Row | None, language: str) -> list[str]:
    """In what a stored row differs from the record that its changes make."""
    if made is None or stored is None:
        return ["stored, but nothing made it"] if made is None else ["made, but not stored"]
    expected = {**{each.name: made.get(each.name) for each in kind.fields}, **kind.derived(made, language)}
    return [
        f"the stored {name} is not what its changes make"
        for name in expected
        if _plain(expected[name]) != _plain(stored[name])
    ]


def _changes(connection: Connection, kind: RecordType, span: tuple[int, int]) -> Iterator[Change]:
    with connection.cursor(name=f"changes_{kind.name}") as cursor:
        cursor.itersize = _AT_ONCE
        cursor.execute(_CHANGES, [kind.name, *span])
        for values in cursor:
            yield feed.change_of(values)


def _one(connection: Connection, statement: sql.Composed, parameters: tuple[Any, ...]) -> int:
    row = connection.execute(statement, parameters).fetchone()
    return int(row[0]) if row else 0


def _plain(value: Any) -> Any:
    """An empty list and an empty map are nothing."""
    return None if value in ([], {}) else value
