"""Coming back: the server was put back to an earlier point, and what it has lost is here.

What was answered with a version that the server no longer has is pushed again, in its old place of the queue, and shown
on top of the server's rows until it has arrived there once more. What was accepted is kept for 72 hours for this.
"""

from collections.abc import Sequence

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.verdict import Verdict
from shared_models.kernel.write import Key
from sync.protocol import returning
from sync.replica import meta, overlay, queue, rows
from sync.replica.overlay import Deciding, How


def come_back(deciding: Deciding, loss: returning.Loss) -> set[Key]:
    """Push again what the server lost; returns the records that have to be decided anew.

    To be called in the transaction in which the replica adopts another epoch, when its tables hold the server's rows.
    """
    connection = deciding.connection
    lost = queue.come_back(connection, loss)
    meta.keep(connection, waits_since=None)
    keys = {(record_type, record_id) for _, record_type, record_id in lost}
    stored = rows.fetch(connection, deciding.catalogue.record_types, keys)
    overlay.keep_base(connection, {key: stored.get(key) for key in keys})
    overlay.keep_touches(connection, [(seq, {(kind, record_id): How.WRITES}) for seq, kind, record_id in lost])
    return keys


def final(connection: Connection, verdicts: Sequence[Verdict]) -> list[Verdict]:
    """Those of the verdicts that decide something; since when others have not is remembered."""
    before = meta.read(connection, "waits_since")
    decided, since = returning.final(verdicts, before)
    if since != before:
        meta.keep(connection, waits_since=since)
    return decided
