"""Records that have left a simulated replica one by one: noted, and their traces taken out when it is quiet.

As in `sync.replica.departed` and `sync.replica.hiding.part_with`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator

from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.sight import members
from shared_models.kernel.write import Key, Row
from sync.replica.hiding import is_done
from sync.replica.queue import State
from tests.simulation.stored import Held, Stored


def note(replica: Stored, keys: Iterable[Key], version: int) -> None:
    """These have just left; inside the caller's transaction."""
    for key in keys:
        replica.disk.put("departed", key, version)
        replica.disk.drop("missed rows", key)


def miss(replica: Stored, keys: Iterable[Key]) -> None:
    """A load of another epoch does not hold these, for whatever reason; for the oracle alone."""
    for key in keys:
        replica.disk.put("missed rows", key, True)


def noted(replica: Stored) -> set[Key]:
    """The records that have left by now, also those that left before they ever came here."""
    left = {key for key, version in replica.disk.table("departed").items() if version <= replica.cursor}
    return left | set(_strays(replica))


def _strays(replica: Stored) -> Iterator[Key]:
    """The records that are not here, of work that was done on them, if there may be such records here."""
    rows, cursor, permissions = replica.rows, replica.cursor, replica.permissions
    seen = {each for each in replica.meta("types", {}) if {f"{each}.view", f"{each}.view_own"} & permissions}
    work: dict[Key, list[Held]] = {}
    for entry in replica.queue.values():
        key = (entry.mutation.record_type, entry.mutation.record_id)
        if key[0] in seen and key not in rows:
            work.setdefault(key, []).append(entry)
    for key, entries in work.items():
        done = [_done(each, cursor) for each in entries]
        if all(done) or any(is_done and each.version for is_done, each in zip(done, entries, strict=True)):
            yield key


def _done(entry: Held, cursor: int) -> bool:
    """Whether it was done, and has come; what changed nothing has version 0."""
    return entry.state is State.ACKNOWLEDGED and not entry.pending and entry.again is None and entry.version <= cursor


def part(replica: Stored, catalogue: Catalogue, shown: Callable[[], dict[Key, Row]]) -> None:
    """Take out what is left of those that have not come back, and names that nothing points at any more."""
    left = noted(replica)
    gone = left - replica.rows.keys()
    with replica.disk.transaction():
        for key in left:
            replica.disk.drop("departed", key)
        for seq, entry in list(replica.queue.items()):
            if (entry.mutation.record_type, entry.mutation.record_id) in gone:
                if not is_done(entry.state, entry.pending, entry.again):
                    replica.disk.put("quarantine", seq, entry.mutation)
                replica.disk.drop("queue", seq)
        replica._shown = None
        if gone:
            _forget_unnamed(replica, catalogue, (*shown().items(), *replica.rows.items()))
    replica._shown = None
    replica.told("part_with_departed")


def _forget_unnamed(replica: Stored, catalogue: Catalogue, rows: Collection[tuple[Key, Row]]) -> None:
    pointed = {
        (field.reference, member)
        for (name, _), row in rows
        for field in catalogue.record_type(name).references
        for member in members(field, row[field.name])
    }
    for key in replica.stubs.keys() - pointed:
        replica.disk.drop("stubs", key)
