"""Self-healing: now and then the replica's rows are compared with what the server says they hash to, and mended.

A row counts as damaged only when nothing else explains the difference: it is compared as the server gave it, without
pending work, and a record that has changed since the manifest was made is left alone. Nothing here takes long at once.
"""

# ruff: noqa: S608 - identifiers come from declarations (see tables.py), values are always parameters

import asyncio
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from shared_models.kernel.faults import Fault, NotFound
from shared_models.kernel.instant import Instant
from shared_models.kernel.record_type import RecordType
from sync import clock
from sync.protocol.chunk import Chunk, decode_chunk
from sync.protocol.content import content_of, encode_row
from sync.protocol.loads import Span, fits
from sync.protocol.manifest import ChunkEntry, Manifest
from sync.replica import meta, self_check, sync_log
from sync.replica.api import Api
from sync.replica.chunk_rows import told_here
from sync.replica.loading import fetch_chunk, fetch_manifest
from sync.replica.overlay import Deciding
from sync.replica.replacing import replace
from sync.replica.replica import Replica
from sync.replica.server_rows import server_rows
from sync.replica.sync_log import What
from sync.replica.tables import table

EVERY: Instant = 24 * 3600 * 1_000_000
"""Microseconds between two checks of everything."""

AT_ONCE = 500
"""Rows read in one step: a few milliseconds."""

IDLE_SECONDS = 60.0

_WAITS = 100
_WAIT_SECONDS = 0.1


@dataclass(slots=True)
class Findings:
    """How many chunks were compared, how many differed, and the records that were mended."""

    compared: int = 0
    differed: int = 0
    mended: int = 0


def is_due(replica: Replica, now: Instant) -> bool:
    """Whether the last check is a day old. A replica that has never been asked before has just been loaded."""
    checked = replica.look(lambda deciding: meta.read(deciding.connection, "checked_at"))
    if checked is None:
        replica.commit(lambda deciding: meta.keep(deciding.connection, checked_at=now))
    return checked is not None and not checked <= now < checked + EVERY


async def keep_well(replica: Replica, api: Api, is_live: Callable[[], bool]) -> None:
    """Check once a day, while the link is live; what stands in the way now is tried again a little later.

    What the file derives from its rows is checked also after the program has ended without closing the file.
    """
    doubtful = replica.was_not_closed
    while True:
        await asyncio.sleep(IDLE_SECONDS)
        with suppress(Fault):
            if doubtful:
                doubtful = not (await self_check.mend(replica)).whole
            if is_live() and is_due(replica, now := clock.now()):
                await heal(replica, api, now)


async def heal(replica: Replica, api: Api, now: Instant) -> Findings | None:
    """Compare every chunk and mend what is damaged; None when it cannot be judged now, such as while loading.

    Raises the server's faults, Unreachable; what was mended by then stays mended.
    """
    await self_check.mend(replica)
    manifest = await fetch_manifest(api, replica.speaks)
    for _ in range(_WAITS):
        if replica.cursor >= manifest.version:
            break
        await asyncio.sleep(_WAIT_SECONDS)
    if replica.cursor < manifest.version:
        return None
    found = Findings()
    for entry in manifest.chunks:
        declared = replica.catalogue.record_types.get(entry.record_type)
        if not _comparable(replica, manifest):
            return None
        if declared is None:
            continue
        found.compared += 1
        rows: list[bytes] = []
        for each in replica.look(partial(_parts, declared=declared, entry=entry)):
            rows += replica.look(partial(_encoded, declared=declared, names=manifest.columns[declared.name], span=each))
            await asyncio.sleep(0)
        if len(rows) != entry.rows or content_of(rows) != entry.content:
            await _mend(replica, api, manifest, entry, found)
    replica.commit(lambda deciding: _remember(deciding, found, now))
    return found


def _comparable(replica: Replica, manifest: Manifest) -> bool:
    same = (replica.epoch, replica.scope) == (manifest.epoch, manifest.scope)
    return same and not replica.needs_load and fits(manifest)


def _parts(deciding: Deciding, declared: RecordType, entry: ChunkEntry) -> list[Span]:
    """The range of a chunk in parts of a few hundred rows."""
    ends = [entry.start, *_every(deciding, declared, entry), entry.end]
    return list(pairwise(ends))


def _every(deciding: Deciding, declared: RecordType, entry: ChunkEntry) -> Iterator[str]:
    sql = f"SELECT id FROM {table(declared)} WHERE id > ? AND id < ? ORDER BY id LIMIT 1 OFFSET {AT_ONCE}"
    at = entry.start
    while found := deciding.connection.execute(sql, (at, entry.end)).fetchone():
        at = str(found[0])
        yield at


def _encoded(deciding: Deciding, declared: RecordType, names: list[str], span: Span) -> list[bytes]:
    return [encode_row(each) for each in server_rows(deciding, declared, names, span).values()]


async def _mend(replica: Replica, api: Api, manifest: Manifest, entry: ChunkEntry, found: Findings) -> None:
    try:
        data = await fetch_chunk(api, entry, replica.speaks)
    except NotFound:
        return  # it has changed since; the next check will tell
    chunk = decode_chunk(data, entry.digest)
    if _comparable(replica, manifest):
        keys = replica.commit(partial(_replaced, entry=entry, chunk=chunk, version=manifest.version))
        found.differed += 1
        found.mended += len(keys)


def _replaced(deciding: Deciding, entry: ChunkEntry, chunk: Chunk, version: int) -> set[tuple[str, str]]:
    at_manifest = meta.read(deciding.connection, "cursor", 0) == version

    def spared(here: int | None, there: int | None) -> bool:
        """What is newer than the manifest is no damage; nor is what came or went, unless nothing has happened since."""
        newer = max(here or 0, there or 0) > version
        return newer or (not at_manifest and (here is None or there is None))

    return replace(deciding, entry, told_here(deciding, chunk), spared)


def _remember(deciding: Deciding, found: Findings, now: Instant) -> None:
    mended = int(meta.read(deciding.connection, "mended", 0)) + found.mended
    meta.keep(deciding.connection, checked_at=now, mended=mended)
    if found.differed:
        event = sync_log.now(What.MENDED, compared=found.compared, differed=found.differed, mended=found.mended)
        sync_log.add(deciding.connection, event)
