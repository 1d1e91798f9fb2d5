"""Whether a tenant's books are what was posted: nothing altered, inserted or removed, the last entries included.

Every hash is reckoned anew from what the entries say, and every derived table from the entries; what is compared with
them is the chain's heads, which the tenant's role cannot write, and what devices have seen of them, which nobody who
alters the database can take back.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby, pairwise
from operator import itemgetter
from typing import Any

from psycopg import sql

from server.accounting import agreement
from server.accounting.witnesses import Witness, heard
from server.changes import chunk_ranges
from server.changes.chunk_ranges import Connection
from server.changes.replay import Finding
from server.database.tenant import Tenant
from shared_models.accounting import chain
from shared_models.accounting.posting import NotBalanced, check_balance
from shared_models.kernel.ids import Id
from shared_models.kernel.number_series import VOID, written

_AT_ONCE = 2_000
_NAMES = (*chain.FIELDS, "previous_hash", "hash", "deleted_at")
_ENTRIES = sql.SQL("SELECT {} FROM entry WHERE posted_at IS NOT NULL ORDER BY series_id, place, id").format(
    sql.SQL(", ").join(map(sql.Identifier, _NAMES))
)
_SERIES = "SELECT id, prefix, device_id, next, place, head FROM number_series"
_CHAINS = "SELECT series_id, number, place, hash FROM ledger_chain"
_VOIDS = f"SELECT series_id, first, last, lifted FROM {VOID} WHERE deleted_at IS NULL"  # noqa: S608  # a constant

Entry = dict[str, Any]
Tell = Callable[[Finding], None]


@dataclass(slots=True)
class Verified:
    """What was looked at: per series its prefix, how many entries, and the head of its chain."""

    entries: int = 0
    witnesses: int = 0
    findings: int = 0
    series: list[tuple[str, int, str]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Series:
    """What is stored of a series of numbers beside its entries."""

    id: Id
    row: Mapping[str, Any]
    anchor: tuple[int, int, str] | None
    """Number, place and hash of the newest entry, as PostgreSQL keeps them where the tenant's role cannot write."""
    voids: tuple[tuple[int, int | None, frozenset[str]], ...]
    witnesses: tuple[Witness, ...]


def verify(dsn: str, tenant: Tenant, tell: Tell) -> Verified:
    """Check the books of a tenant; `tell` hears what is wrong. Reads one moment and changes nothing. Blocking."""
    done = Verified()

    def told(finding: Finding) -> None:
        done.findings += 1
        tell(finding)

    with chunk_ranges.moment(dsn, tenant) as connection:
        known = _known(connection, heard(dsn, tenant))
        done.witnesses = sum(len(each.witnesses) for each in known.values())
        for series_id, entries in groupby(_entries(connection), key=itemgetter("series_id")):
            series = known.pop(series_id, None) or Series(series_id, {}, None, (), ())
            count, head = _check_series(series, entries, told)
            done.entries += count
            done.series.append((str(series.row.get("prefix", "?")), count, head))
        for series in known.values():
            _check_series(series, (), told)
        for each in agreement.findings(connection):
            told(each)
    return done


def _entries(connection: Connection) -> Iterator[Entry]:
    with connection.cursor(name="posted") as cursor:
        cursor.itersize = _AT_ONCE
        cursor.execute(_ENTRIES)
        for values in cursor:
            yield dict(zip(_NAMES, values, strict=True))


def _known(connection: Connection, witnesses: Iterable[Witness]) -> dict[Id, Series]:
    """Every series that anything tells of."""
    rows = {row[0]: dict(zip(("id", "prefix", "device_id", "next", "place", "head"), row, strict=True))
            for row in connection.execute(_SERIES)}  # fmt: skip
    anchors = {row[0]: (row[1], row[2], row[3]) for row in connection.execute(_CHAINS)}
    voids: dict[Id, list[tuple[int, int | None, frozenset[str]]]] = {}
    for series_id, first, last, lifted in connection.execute(_VOIDS):
        voids.setdefault(series_id, []).append((first, last, frozenset(lifted or ())))
    seen: dict[Id, list[Witness]] = {}
    for each in witnesses:
        seen.setdefault(each.series_id, []).append(each)
    return {
        each: Series(each, rows.get(each, {}), anchors.get(each), tuple(voids.get(each, ())), tuple(seen.get(each, ())))
        for each in sorted({*rows, *anchors, *seen})
    }


def _check_series(series: Series, entries: Iterable[Entry], tell: Tell) -> tuple[int, str]:
    """Walk a chain; returns how many entries it holds and its head."""
    count, place, head = 0, 0, ""
    numbers: list[int] = []
    waiting = {(each.place, each.hash): each for each in series.witnesses}
    for entry in entries:
        for wrong in _links(entry, place, head):
            tell(Finding(wrong, "entry", entry["id"]))
        for wrong in _alone(entry):
            tell(Finding(wrong, "entry", entry["id"]))
        if series.row and entry["number"] is not None:
            if entry["number_text"] != written(series.row, entry["number"]):
                tell(Finding("its number is not written as its series writes it", "entry", entry["id"]))
            numbers.append(entry["number"])
        count, place, head = count + 1, entry["place"] or place, entry["hash"] or ""
        waiting.pop((place, head), None)
    for wrong in (*_anchored(series, numbers[-1:], place, head), *_gaps(series, numbers)):
        tell(Finding(wrong, "number_series", series.id))
    for witness in waiting.values():
        tell(Finding(
            f"device {witness.device_id} has seen place {witness.place} of this series with another hash"
            if witness.place <= place else
            f"device {witness.device_id} has seen place {witness.place} of this series, which is gone",
            "number_series", series.id,
        ))  # fmt: skip
    return count, head


def _links(entry: Entry, place: int, head: str) -> Iterator[str]:
    """How an entry follows the one before."""
    if entry["place"] != place + 1:
        yield f"its place in the chain is {entry['place']}, where {place + 1} follows: entries are missing or doubled"
    if (entry["previous_hash"] or "") != head:
        yield "it does not follow the entry before it: one was removed, inserted or altered"
    if entry["hash"] != chain.chained(entry, entry["previous_hash"] or ""):
        yield "it does not say what it said when it was posted"


def _alone(entry: Entry) -> Iterator[str]:
    """What is wrong with an entry by itself."""
    try:
        check_balance(entry["lines"] or ())
    except NotBalanced as fault:
        yield fault.reason
    if entry["deleted_at"] is not None:
        yield "it is posted and deleted"


def _anchored(series: Series, number: list[int], place: int, head: str) -> Iterator[str]:
    """What is kept of the newest entry, against the entries themselves."""
    if series.anchor is None and place:
        yield "the head of its chain is not kept"
    if series.anchor is not None and series.anchor != (*(number or [0]), place, head):
        yield f"its chain was kept up to place {series.anchor[1]}, its entries end with place {place} or another hash"
    if series.row and ((series.row["place"] or 0), series.row["head"] or "") != (place, head):
        yield f"the series says it holds {series.row['place'] or 0} entries, or another head than its last entry"
    if not series.row and (place or series.anchor):
        yield "the series of these numbers is not there"
    if series.row and number and series.row["device_id"] is None and series.row["next"] != number[0] + 1:
        yield f"its next number is {series.row['next']}, after {number[0]}"


def _gaps(series: Series, numbers: list[int]) -> Iterator[str]:
    """Numbers that are missing without a word, or given twice."""
    ordered = sorted(numbers)
    for before, after in pairwise(ordered):
        if before == after:
            yield f"number {after} was given twice"
        missing = [each for each in range(before + 1, min(after, before + 1_000)) if not _voided(series, each)]
        if missing:
            yield f"number {missing[0]} is missing and was not voided"


def _voided(series: Series, number: int) -> bool:
    return any(
        first <= number and (last is None or number <= last) and str(number) not in lifted
        for first, last, lifted in series.voids
    )
