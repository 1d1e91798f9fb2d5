"""What the oracle says of batches: a replica is told what happened as far as it is in sight, no more and no less."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from shared_models.kernel.change import Change
from shared_models.kernel.write import Key, Row
from sync.protocol.batch import Batch, EncodedBatch, Enter, Leave, RowEvent, Stub
from tests.simulation.sight import Sight, pointed_at, seen_as, title_of
from tests.simulation.violation import demand

if TYPE_CHECKING:
    from tests.simulation.device import Connection, Device
    from tests.simulation.server_process import Talk
    from tests.simulation.world import World

Archive = Mapping[int, tuple[Change, ...]]


class Deliveries:
    """Of one history. `archives` has what each epoch ever held."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.archives: dict[str, Archive] = {}
        self.encodings: dict[tuple[int, int, int], tuple[str, Sight, Archive, set[Key]]] = {}
        self.on_the_way: dict[tuple[int, int, str, int], tuple[Sight, Archive, set[Key]]] = {}

    def encoded(self, talk: Talk, batch: EncodedBatch, gone: set[Key]) -> None:
        """A batch goes out on a connection; `gone` was out of its person's sight when it was made."""
        archive = self.archives.get(talk.epoch, {})
        made = (talk.epoch, Sight(talk.person, talk.permissions), archive, gone)
        self.encodings[id(talk), batch.after, batch.through] = made

    def gone(self, talk: Talk, changes: Sequence[Change]) -> set[Key]:
        """The records of changes that are out of sight by now."""
        sight, rows = Sight(talk.person, talk.permissions), self.world.database.tables.rows
        keys = {(each.record_type, each.record_id) for each in changes}
        return {key for key in keys if not sight.sees(key[0], rows[key]["bucket"])}

    def named(self, sight: Sight, changes: Sequence[Change], stubs: Sequence[Stub]) -> None:
        """A batch tells what records out of sight are called: only of those that something in sight points at."""
        rows = self.world.database.tables.rows
        pointed = {
            key
            for change in changes
            if sight.sees(change.record_type, change.bucket_after)
            for key in sight.unseen(rows, change.record_type, change.after)
        }
        for each in stubs:
            key = (each.record_type, each.record_id)
            demand(not sight.sees(key[0], rows[key]["bucket"]), "a stub of what is in sight", key)
            demand(each.title == title_of(key, rows[key]), "a stub with another name", each)
            held = key in pointed or key in pointed_at(sight, rows)
            demand(held, "a stub of what nothing in sight points at", key)

    def received(self, device: Device, connection: Connection | None, batch: Batch) -> None:
        """A whole batch has come to a client, which will store it."""
        demand(connection is not None, "a batch out of nowhere")
        assert connection is not None
        made = self.encodings.get((id(connection.talk), batch.after, batch.through))
        demand(made is not None, "a batch that nobody made", batch.after, batch.through)
        assert made is not None
        demand(made[0] == batch.epoch, "a batch of another epoch", batch.epoch)
        self.on_the_way[device.number, batch.after, batch.epoch, batch.through] = made[1:]

    def stored(self, device: Device, batch: Batch, held: Mapping[Key, Row]) -> None:
        """A client has stored a batch: it holds what happened in these versions as far as it is in sight, no more."""
        sight, archive, gone = self.on_the_way[device.number, batch.after, batch.epoch, batch.through]
        expected = [
            (change, seen)
            for version in range(batch.after + 1, batch.through + 1)
            for change in archive.get(version, ())
            if (seen := seen_as(change, sight)) is not None
        ]
        told = [each for each in batch.changes if not isinstance(each, Stub)]
        demand(
            len(expected) == len(told),
            "a replica was told of other changes than it may see",
            [(each.version, each.position) for each, _ in expected],
            [(each.version, each.position) for each in told],
        )
        for event, (change, seen) in zip(told, expected, strict=True):
            demand(
                not isinstance(event, Enter) or (event.record_type, event.record_id) not in gone,
                "a record that had left sight again came with its content",
                event,
            )
            self._compare(event, change, seen, sight)
        self._never_back(device, told, held)

    def _never_back(self, device: Device, told: Sequence[RowEvent], held: Mapping[Key, Row]) -> None:
        """No row becomes older than it was before the batch, or than it came in one."""
        newest: dict[Key, int] = {}
        for event in told:
            key = (event.record_type, event.record_id)
            was = newest.get(key, held[key]["version"] if key in held else 0)
            newest[key] = (
                0 if isinstance(event, Leave) else max(was, event.row["version"] if isinstance(event, Enter) else 0)
            )
        for key, version in newest.items():
            row = device.replica.rows.get(key)
            demand(row is None or row["version"] >= version, "a row went back in time", key, version, row)

    def _compare(self, event: RowEvent, change: Change, seen: str, sight: Sight) -> None:
        place = (event.version, event.position, event.record_type, event.record_id)
        demand(
            place == (change.version, change.position, change.record_type, change.record_id),
            "another change than the feed has",
            place,
        )
        kind = "leave" if isinstance(event, Leave) else "enter" if isinstance(event, Enter) else event.kind.value
        demand(kind == seen or (kind, seen) == ("leave", "enter"), "a change of another kind", kind, seen, place)
        if isinstance(event, Enter):
            demand(not any(sight.hides(event.record_type, each) for each in event.row), "a hidden field", place)
        elif isinstance(event, Change):
            after = {k: v for k, v in change.after.items() if not sight.hides(change.record_type, k)}
            before = {k: v for k, v in change.before.items() if not sight.hides(change.record_type, k)}
            demand(dict(event.after) == after, "another content", event.after, after)
            demand(dict(event.before) in (before, {}), "another content before", event.before, before)
            demand(event.mutation_id == change.mutation_id and event.actor == change.actor, "another author", place)
