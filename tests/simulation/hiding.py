"""What somebody has lost vanishes from a simulated replica, work on it is put aside; as in `sync.replica.hiding`."""

from __future__ import annotations

from collections.abc import Mapping

from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.ids import Id
from shared_models.kernel.ownership import bucket_of
from shared_models.kernel.sight import members
from shared_models.kernel.write import Key, Row
from sync.protocol.scope import Scope
from sync.protocol.scope_digest import REDUCED
from sync.replica.hiding import Loss, is_done
from sync.replica.queue import Queued
from tests.simulation.stored import Stored


class _Held:
    def __init__(self, rows: Mapping[Key, Row]) -> None:
        self._rows = rows

    def get(self, record_type: str, record_id: Id) -> Row | None:
        return self._rows.get((record_type, record_id))


def hide(replica: Stored, catalogue: Catalogue, lost: Loss, after: Scope, shown: Mapping[Key, Row]) -> None:
    """Take what is lost out; inside the caller's transaction. `shown` is what the replica shows until then."""
    disk = replica.disk
    rows = {**shown, **replica.rows}
    held = _Held(rows)
    single = {
        (name, record_id)
        for (name, record_id), row in rows.items()
        if name in lost.narrowed and not after.holds(name, bucket_of(catalogue, catalogue.record_type(name), row, held))
    }
    for seq, entry in list(replica.queue.items()):
        if _about(entry, lost, single):
            if not is_done(entry.state, entry.pending, entry.again):
                disk.put("quarantine", seq, entry.mutation)
            disk.drop("queue", seq)
    for key, row in list(replica.rows.items()):
        if key[0] in lost.gone or key in single:
            disk.drop("rows", key)
        elif key[0] in lost.blanked:
            blank = catalogue.record_type(key[0]).blank
            disk.put("rows", key, {**row, **{name: blank[name] for name in lost.blanked[key[0]]}})
    pointed = {
        (field.reference, member)
        for (name, record_id), row in (*shown.items(), *replica.rows.items())
        if name not in lost.gone and (name, record_id) not in single
        for field in catalogue.record_type(name).references
        for member in members(field, row[field.name])
    }
    for key in replica.stubs.keys() - pointed:
        disk.drop("stubs", key)
    replica.abandon_load()
    disk.put("meta", "scope", REDUCED)


def _about(entry: Queued, lost: Loss, single: set[Key]) -> bool:
    """Whether a mutation is about a record that is lost, or says something of a field that is."""
    made = entry.mutation
    if made.record_type in lost.gone or (made.record_type, made.record_id) in single:
        return True
    fields = lost.blanked.get(made.record_type, frozenset())
    return bool(fields & {*made.after, *made.before, *made.arguments})
