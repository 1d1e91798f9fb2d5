"""What a replica remembers of the load that runs: its manifest, and which way its rows go into the file.

`needed` outlives a crash: from the moment the server says that the feed cannot lead on, until a load is complete.
"""

import json

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.write import Key
from sync.protocol.loads import Way, kind_of
from sync.protocol.manifest import ChunkEntry, Manifest
from sync.protocol.returning import loss
from sync.replica import meta, receipts, stubs
from sync.replica.coming_back import come_back
from sync.replica.overlay import Deciding


def need(connection: Connection, reason: str) -> None:
    """The feed cannot lead this replica on any more."""
    meta.keep(connection, load_needed=reason)


def needed(connection: Connection) -> str:
    """Why a load is needed whatever the cursor says; empty when it is not."""
    return str(meta.read(connection, "load_needed", ""))


def running(connection: Connection) -> Way | None:
    """The way of the load that runs, None when there is none."""
    load = meta.read(connection, "load")
    return None if load is None else Way(load.get("way", Way.ASIDE))


def goes_on(connection: Connection, manifest: Manifest, way: Way) -> bool:
    """Whether a load from this manifest goes on with the one that runs: one feed, one form, one scope, one way."""
    load = meta.read(connection, "load")
    return load is not None and all(load.get(name, "") == it for name, it in kind_of(manifest, way).items())


def version(connection: Connection) -> int:
    """The version at which the load that runs will leave the replica."""
    return int(meta.read(connection, "load")["version"])


def keep(connection: Connection, manifest: Manifest, way: Way, version: int) -> None:
    """This is the manifest to load from; what the chunks hold is as it was at `version` or later."""
    facts = {"version": version, "epoch_from": manifest.epoch_from, "past": manifest.past, "more": manifest.more}
    facts |= kind_of(manifest, way)
    entries = [
        [each.record_type, each.bucket, each.digest, each.rows, each.bytes, each.start, each.end, each.content]
        for each in (*manifest.chunks, *manifest.stubs)
    ]
    meta.keep(connection, load=facts, load_chunks=entries, load_columns=manifest.columns)


def chunks(connection: Connection) -> list[ChunkEntry]:
    """The chunks of the load that runs, in the manifest's order."""
    return [ChunkEntry(*each) for each in meta.read(connection, "load_chunks", [])]


def called(connection: Connection, digest: str) -> list[ChunkEntry]:
    """The chunks of the load that runs with this digest; a large load has many, so SQLite looks for them."""
    sql = (
        "SELECT one.value FROM meta, json_each(meta.value) AS one "
        "WHERE meta.key = 'load_chunks' AND json_extract(one.value, '$[2]') = ?"
    )
    return [ChunkEntry(*json.loads(each)) for (each,) in connection.execute(sql, (digest,))]


def missing_chunks(connection: Connection) -> list[ChunkEntry]:
    """The chunks of the running load that are not stored yet, in the manifest's order; each digest once."""
    stored = {each[0] for each in connection.execute("SELECT digest FROM load_chunk")}
    entries = {each.digest: each for each in chunks(connection) if each.digest not in stored}
    return list(entries.values())


def complete(connection: Connection) -> bool:
    """Whether all chunks are stored, of a manifest that names all there are."""
    return not meta.read(connection, "load").get("more", 0) and not missing_chunks(connection)


def columns(connection: Connection) -> dict[str, list[str]]:
    """What a row of each record type consists of, as the manifest of the load that runs says."""
    return dict(meta.read(connection, "load_columns", {}))


def hold(connection: Connection, epoch: str) -> None:
    """Until a first load is complete, what is answered is of this epoch, unless there are answers of before."""
    if connection.execute("SELECT 1 FROM mutation WHERE version > 0 LIMIT 1").fetchone() is None:
        meta.keep(connection, greeted_in=epoch)


def held(connection: Connection) -> str:
    """The epoch that everything here is of: that of the rows, before a first load that of the first server to greet."""
    return str(meta.read(connection, "epoch") or meta.read(connection, "greeted_in", ""))


def begins_anew(connection: Connection) -> bool:
    """Whether the load that runs is of another epoch: what it does not hold, the server may have lost."""
    load = meta.read(connection, "load")
    return load is not None and load["epoch"] != held(connection)


def abandon(connection: Connection) -> None:
    """Let go of the load that runs; the next manifest begins a new one."""
    connection.execute("DELETE FROM load_chunk")
    meta.keep(connection, load=None, load_chunks=None, load_columns=None)


def adopt(deciding: Deciding) -> tuple[int | None, set[Key]]:
    """The load is complete: its epoch and version are the replica's now.

    Returns the version up to which answered work has arrived with it, None for all of it, because another epoch begins
    anew; and the records whose work the server has lost, which is pushed again.
    """
    connection = deciding.connection
    stubs.finish(connection)
    load, same_epoch = meta.read(connection, "load"), not begins_anew(connection)
    back: set[Key] = set()
    if not same_epoch:
        connection.execute("DELETE FROM change")
        receipts.fall_due(connection)
        past = meta.read(connection, "past", {})
        lost = loss(held(connection), past, load.get("epoch_from", 0), load.get("past", {}))
        if lost is not None:
            back = come_back(deciding, lost)
    missed = [each for each in meta.read(connection, "missed", []) if each not in deciding.catalogue.record_types]
    meta.keep(connection, epoch=load["epoch"], cursor=load["version"], scope=load.get("scope", ""), missed=missed)
    meta.keep(connection, past=load.get("past", {}))
    meta.keep(connection, load=None, load_chunks=None, load_columns=None, load_needed=None, whole=True)
    return (load["version"] if same_epoch else None), back
