"""Coming back: the server was put back to an earlier point, and what it has lost is here.

What was answered in the last 72 hours with a version that the server no longer has is pushed again, in its old place of
the queue, and shown on top of the server's rows until it has arrived there once more.
"""

from shared_models.kernel.instant import Instant
from shared_models.kernel.write import Key
from sync.replica import overlay, queue, rows
from sync.replica.overlay import Deciding, How


def come_back(deciding: Deciding, epoch_from: int, at: Instant) -> set[Key]:
    """Push again what the server lost; returns the records that have to be decided anew.

    To be called in the transaction in which the replica adopts another epoch, when its tables hold the server's rows.
    """
    connection = deciding.connection
    lost = queue.come_back(connection, epoch_from, at - queue.KEPT)
    keys = {(record_type, record_id) for _, record_type, record_id in lost}
    stored = rows.fetch(connection, deciding.catalogue.record_types, keys)
    overlay.keep_base(connection, {key: stored.get(key) for key in keys})
    overlay.keep_touches(connection, [(seq, {(kind, record_id): How.WRITES}) for seq, kind, record_id in lost])
    return keys
