"""The oracle: it watches the history of what was applied, and says as soon as something in it cannot be right.

It knows nothing of sessions, scopes or merging but what docs/protocol.md promises, and says that in its own words.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.change import Change
from shared_models.kernel.ids import NIL, Id
from shared_models.kernel.mutation import Mutation
from shared_models.kernel.verdict import Verdict
from shared_models.kernel.write import Key, Row
from sync.protocol.batch import Batch, EncodedBatch, Enter, Leave, RowEvent, Stub
from sync.protocol.manifest import Manifest
from sync.protocol.scope import scope_of
from sync.protocol.scope_digest import scope_digest
from sync.replica.queue import Queued, State
from tests.simulation.books import wrong
from tests.simulation.database import Committed
from tests.simulation.limits import LEASE
from tests.simulation.roles import granted
from tests.simulation.sight import Sight, expected_row, named_by, seen_as, title_of

if TYPE_CHECKING:
    from tests.simulation.device import Connection, Device
    from tests.simulation.server_process import Talk
    from tests.simulation.world import World


class Violation(AssertionError):
    """Something has happened that must never happen."""


def demand(holds: bool, what: str, *details: object) -> None:
    """Raise Violation unless it holds."""
    if not holds:
        raise Violation(" ".join((what, *map(str, details))))


Archive = Mapping[int, tuple[Change, ...]]


@dataclass(frozen=True, slots=True)
class Wrote:
    """A mutation, whose it is, the how-manieth, and what its author had seen."""

    mutation: Mutation
    device: int
    number: int
    epoch: str
    cursor: int


class Oracle:
    """One history's. `lost` are the mutations that a restore took back after their author had the verdict."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.wrote_by_id: dict[Id, Wrote] = {}
        self.first: dict[Id, Verdict] = {}
        self.applied: list[Id] = []
        self.lost: set[Id] = set()
        self.backed_up = (0, dict(self.first))
        self.archives: dict[str, dict[int, tuple[Change, ...]]] = {}
        self.encodings: dict[tuple[int, int, int], tuple[str, Sight, Archive, set[Key]]] = {}
        self.on_the_way: dict[tuple[int, int, str, int], tuple[Sight, Archive, set[Key]]] = {}
        self.settled: set[Id] = set()
        self.spoke: dict[int, tuple[int, int]] = {}
        self.closed: set[int] = set()
        self.mutations = 0
        self.trace: list[tuple[object, ...]] | None = None

    # -- people --------------------------------------------------------------------------------------------------

    def wrote(self, device: Device, mutation: Mutation) -> None:
        """A mutation is durable in its author's queue."""
        replica = device.replica
        self.wrote_by_id[mutation.id] = Wrote(mutation, device.number, device.made, replica.epoch, replica.cursor)
        self.mutations += 1

    # -- the server ----------------------------------------------------------------------------------------------

    def committed(
        self, epoch: str, catalogue: Catalogue, asked: Sequence[tuple[Actor, Mutation]], made: Committed, at: int
    ) -> None:
        """A transaction was committed: each mutation for the first time, in its author's order, after what they saw."""
        tables, mutations = self.world.database.tables, [mutation for _, mutation in asked]
        demand(len(made.answers) == len(mutations), "every mutation needs one answer")
        for mutation, verdict in zip(mutations, made.answers, strict=True):
            demand(verdict.mutation_id == mutation.id, "an answer to another mutation", verdict, mutation)
        for decision in made.decided:
            self._decided(epoch, decision.verdict, made.version)
        for verdict in made.answers:
            demand(self.first[verdict.mutation_id] == verdict, "not the first verdict", verdict)
        if made.version:
            archive = self.archives.setdefault(epoch, tables.archive)
            demand(archive is tables.archive, "the archive is another one")
            demand(made.version == tables.head == max(archive), "the feed is not contiguous", made.version)
            demand(made.version == 1 or made.version - 1 in archive, "a version is missing before", made.version)
            demand([each.position for each in made.changes] == list(range(len(made.changes))), "positions have gaps")
        for change in made.changes:
            demand(change.version == made.version, "a change of another version", change)
            demand(change.mutation_id in self.first or change.mutation_id == NIL, "a change by nobody", change)
        if self.trace is not None:
            self.trace.append(("apply", catalogue, tuple(asked), at, made))

    def _decided(self, epoch: str, verdict: Verdict, version: int) -> None:
        found = self.wrote_by_id.get(verdict.mutation_id)
        demand(verdict.mutation_id not in self.first, "decided twice", verdict)
        self.first[verdict.mutation_id] = verdict
        if found is None:
            return
        previous = self.last_of(found.device)
        aside = not self.world.devices[found.device].replica.is_queued(verdict.mutation_id)
        in_turn = previous < found.number or aside  # it may yet come, late, from an older connection
        demand(in_turn, "out of its author's order", verdict, previous, found.number)
        self.applied.append(verdict.mutation_id)
        if verdict.version:
            demand(verdict.version == version, "the verdict names another version", verdict, version)
            demand(
                found.epoch != epoch or version > found.cursor,
                "before what its author had seen",
                verdict,
                found.cursor,
            )

    def last_of(self, device: int) -> int:
        """The number of the last mutation of a device that was decided."""
        for mutation_id in reversed(self.applied):
            found = self.wrote_by_id[mutation_id]
            if found.device == device:
                return found.number
        return 0

    def compacted(self, through: int) -> None:
        """The feed's versions up to one have gone to the archive."""
        if self.trace is not None:
            self.trace.append(("compact", through))

    def snapshot(self) -> None:
        """The database was backed up."""
        self.backed_up = (len(self.applied), dict(self.first))

    def restored(self, quarantine: Iterable[Id]) -> None:
        """The database has gone back to its backup, and what lay in its `quarantine` with it."""
        self.lost |= {*quarantine}
        count, first = self.backed_up
        self.lost |= self.first.keys() - first.keys()
        self.applied = self.applied[:count]
        self.first = dict(first)

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
            held = key in pointed or key in self._pointed_at(sight)
            demand(held, "a stub of what nothing in sight points at", key)

    def _pointed_at(self, sight: Sight, *, live: bool = False) -> set[Key]:
        """The records out of sight that records in sight point at."""
        rows = self.world.database.tables.rows
        return {
            key
            for (name, _), row in rows.items()
            if sight.sees(name, row["bucket"]) and not (live and row["deleted_at"] is not None)
            for key in sight.unseen(rows, name, row)
        }

    # -- replicas ------------------------------------------------------------------------------------------------

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

    def hid(self, device: Device, held: Mapping[int, Queued], lost: bool) -> None:
        """A client has hidden what its person has lost: nothing of it is shown, work on it is kept, no other goes."""
        replica, sight = device.replica, Sight(device.person, device.replica.permissions)
        for seq, entry in held.items():
            made = entry.mutation
            if seq in replica.queue:
                demand(sight.may_know(made.record_type), "work on what is lost is still in the queue", made)
                continue
            named = {*made.after, *made.before}
            whole = sight.sees(made.record_type, "all") and not any(sight.hides(made.record_type, n) for n in named)
            demand(not whole, "work on what is in sight was put aside", made)
            done = entry.state in (State.SETTLED, State.ACKNOWLEDGED) or (
                entry.state is State.QUEUED and not entry.pending  # what it did has come before the verdict
            )
            demand(done or replica.put_aside.get(seq) == made, "work on what is lost was not put aside", entry)
        shown = replica.shown(device.catalogue, device.actor)
        demand(all(sight.may_know(name) for name, _ in shown), "what is lost is still shown")
        for (name, _), row in replica.rows.items():
            own = name != "customer" or sight.sees(name, f"owner:{row['owner_id'] or ''}")
            demand(own, "a record that is lost is still here", row)
            blank = not (sight.hides(name, "credit") and row.get("credit"))
            demand(blank, "a field that is lost is still here", row)
        pointed = named_by((*shown.items(), *replica.rows.items()))
        demand(not lost or replica.stubs.keys() <= pointed, "names are still known", replica.stubs)

    def heard(self, device: Device) -> None:
        """A word from a server has come to a client."""
        self.spoke[device.number] = (self.world.timeline.now, device.clock.skew)
        self.closed.discard(device.number)

    def shows(self, device: Device, is_open: bool) -> None:
        """A client shows its records, or does not; whose lease has ended only the server releases."""
        at, skew = self.spoke.get(device.number, (0, 0))
        demand(not (is_open and device.number in self.closed), "records are shown again without a word from a server")
        silent = self.world.timeline.now - at if at and skew == device.clock.skew else 0
        demand(not is_open or silent < LEASE, "records are shown after the lease", silent)

    def released(self, device: Device) -> bool:
        """Whether a client that agrees shows its records; one whose clock was set waits for the next word."""
        return device.is_open or self.spoke.get(device.number, (0, 0))[1] != device.clock.skew

    def answered(self, device: Device, verdicts: Sequence[Verdict]) -> None:
        """A client was told verdicts: the first ones, unless a restore has lost them."""
        for verdict in verdicts:
            if verdict.mutation_id not in self.lost:
                demand(self.first.get(verdict.mutation_id) == verdict, "a client was told another verdict", verdict)

    def promised(self, device: Device, manifest: Manifest) -> None:
        """A manifest was made."""
        database = self.world.database
        demand(manifest.epoch == database.epoch, "a manifest of another epoch")
        demand(manifest.version == database.tables.head, "a manifest of another version")

    # -- in the end ----------------------------------------------------------------------------------------------

    def check(self) -> None:
        """All agree, nothing is lost, and the ledger's sums are zero."""
        for what, detail in wrong(self.world.database.tables.rows):
            demand(False, what, detail)
        for device in self.world.devices:
            self._queue(device)
            differing = self.difference(device)
            demand(not differing, f"replica {device.number} differs from the server:", differing)

    def agrees(self, device: Device) -> bool:
        """Whether a client has come to where the server is, with nothing on its way."""
        replica, database = device.replica, self.world.database
        return (
            not device.loading
            and not device.unstored
            and not replica.put_aside
            and (replica.epoch, replica.cursor) == (database.epoch, database.tables.head)
            and not any(each.state is State.QUEUED for each in replica.queue.values())
            and not replica.needs_load
            and replica.permissions == self._permissions(device)
            and replica.scope == scope_digest(scope_of(self._newest(), replica.permissions, device.person))
        )

    def _newest(self) -> Catalogue:
        return max((each.catalogue for each in self.world.servers), key=lambda each: len(each.record_types))

    def _permissions(self, device: Device) -> frozenset[str]:
        """What a device's person may do by now, as the servers know it."""
        return granted(self.world.database.roles[device.person], self._newest())

    def difference(self, device: Device) -> str:
        """How a replica differs from what its person may see; empty when it does not."""
        database = self.world.database
        catalogue = device.catalogue
        sight = Sight(device.person, self._permissions(device))
        expected = {
            key: expected_row(catalogue, key[0], row, sight)
            for key, row in database.tables.rows.items()
            if key[0] in catalogue.record_types and sight.sees(key[0], row["bucket"])
        }
        held = dict(device.replica.rows)
        if expected == held:
            return self._names(device, sight)
        for key in sorted(expected.keys() | held.keys()):
            if expected.get(key) != held.get(key):
                return f"{key}: server {expected.get(key)}, replica {held.get(key)}"
        return "?"

    def _names(self, device: Device, sight: Sight) -> str:
        """How the names of what is out of sight differ from what they are; empty when they do not."""
        rows, known = self.world.database.tables.rows, device.replica.stubs
        for key in sorted(self._pointed_at(sight, live=True)):
            if key[0] in device.catalogue.record_types and known.get(key) != title_of(key, rows[key]):
                return f"{key} is called {title_of(key, rows[key])}, in the replica {known.get(key)}"
        return ""

    def _queue(self, device: Device) -> None:
        """Every mutation ever made is in the queue, and accounted for."""
        mine = [each for each in self.wrote_by_id.values() if each.device == device.number]
        held = {each.mutation.id: each for each in device.replica.queue.values()}
        tables = self.world.database.tables
        for each in mine:
            entry = held.get(each.mutation.id)
            if entry is None and (each.mutation.id in self.lost | self.settled | tables.quarantine.keys()):
                continue
            if entry is None and each.mutation.id in self.first and self.first[each.mutation.id].stands:
                continue
            demand(entry is not None, "a mutation was lost from its queue", each.mutation)
            assert entry is not None
            demand(entry.state is not State.QUEUED, "a mutation never got its verdict", each.mutation)
            verdict = entry.verdict
            demand(verdict is not None, "no verdict", each.mutation)
            assert verdict is not None
            demand(verdict.stands or bool(verdict.code and verdict.reason), "refused without a reason", verdict)
            demand(not entry.pending, "shown as pending for ever", verdict, entry.state)
            if each.mutation.id in self.lost:
                continue
            demand(tables.verdicts.get(each.mutation.id) == verdict, "the server has forgotten a verdict", verdict)
            if verdict.version:
                told = {change.mutation_id for change in tables.archive.get(verdict.version, ())}
                demand(each.mutation.id in told, "an acknowledged write is not in the feed", verdict)
