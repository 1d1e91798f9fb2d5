"""The numbers that this computer may give by itself, of a series that is leased to it.

Law: asked on the thread that writes, right before a posting is written, so that no number is given twice.
"""

from typing import Any

from shared_models.kernel.ids import Id
from sync.replica import meta
from sync.replica.replica import Replica

_NEXT = (
    "SELECT id, next FROM number_series WHERE device_id = ? AND journal_id = ? AND state = 'open' "
    "AND deleted_at IS NULL AND (last IS NULL OR next <= last) ORDER BY prefix LIMIT 1"
)


def own_number(replica: Replica, journal_id: Id | None) -> dict[str, Any]:
    """The series and its next number, as `post_document` takes them; nothing where the server gives the number."""

    def ask(deciding: Any) -> dict[str, Any]:
        device = meta.read(deciding.connection, "device", "")
        found = deciding.connection.execute(_NEXT, (device, journal_id)).fetchone()
        return {"series_id": found[0], "number": found[1]} if found is not None else {}

    return replica.look(ask)
