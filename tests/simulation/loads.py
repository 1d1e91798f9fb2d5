"""What the oracle says of loads: a replica that was loaded holds every record as it was when its manifest was made.

Where several manifests followed each other, it holds each as it was at some moment between the first and the last; only
what came into sight or left it in between may be here or not, for the feed tells of it from the first one's version on.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from shared_models.kernel.change import Change
from shared_models.kernel.write import Key, Row
from sync.protocol.manifest import Manifest
from tests.simulation.sight import Sight, expected_row
from tests.simulation.violation import demand

if TYPE_CHECKING:
    from tests.simulation.device import Device
    from tests.simulation.world import World

States = list[tuple[int, Row]]
"""What a record was, and from which version on, in their order."""


class Loads:
    """Of one history. `rows` is what each record ever was, by epoch."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.rows: dict[str, defaultdict[Key, States]] = {}

    def committed(self, epoch: str, version: int, changes: Sequence[Change]) -> None:
        """A transaction was committed."""
        rows, known = self.world.database.tables.rows, self.rows.setdefault(epoch, defaultdict(list))
        for key in dict.fromkeys((each.record_type, each.record_id) for each in changes):
            known[key].append((version, rows[key]))

    def restored(self, before: str, after: str, head: int) -> None:
        """Another epoch has begun, with what there was up to a version."""
        known = self.rows[after] = defaultdict(list)
        for key, states in self.rows[before].items():
            known[key] = [each for each in states if each[0] <= head]

    def made(self, manifest: Manifest, sight: Sight) -> None:
        """A manifest is told: each record in sight lies in one chunk, or in one of those that will be more."""
        known = self.rows[manifest.epoch].items()
        there = Counter(
            key[0]
            for key, states in known
            if key[0] in manifest.columns and any(_seen(_between(states, manifest.version), key, sight))
        )
        named = Counter[str]()
        spans: dict[str, list[tuple[str, str]]] = {}
        for each in manifest.chunks:
            named[each.record_type] += each.rows
            spans.setdefault(each.record_type, []).append((each.start, each.end))
        apart = all(one[1] <= other[0] for found in spans.values() for one, other in pairwise(sorted(found)))
        demand(apart, "a record lies in two chunks", manifest)
        if manifest.more:
            promised = manifest.more == 1 or named.total() + manifest.more <= there.total()  # 1: names may still come
            demand(promised and named <= there, "more is promised than there is", manifest, there)
        else:
            demand(named == there, "a manifest names other records than there are", manifest, there)
        hidden = [(name, each) for name, told in manifest.columns.items() for each in told if sight.hides(name, each)]
        demand(not hidden, "a manifest has hidden fields", hidden)

    def finished(self, device: Device, epoch: str, cursor: int, manifest: Manifest, sight: Sight) -> None:
        """A load is complete; the replica stood at a version of an epoch before, and its last manifest is given."""
        replica = device.replica
        demand(replica.epoch == manifest.epoch, "loaded another epoch than the manifest's")
        demand(replica.cursor <= manifest.version, "a load has led beyond its manifest", replica.cursor)
        back = replica.epoch == epoch and replica.cursor < cursor
        demand(not back, "a load has led back in time", cursor, replica.cursor)
        known, held, newest = self.rows[replica.epoch], replica.rows, replica.meta("load newest")
        for key in known.keys() | held.keys():
            if key[0] in device.catalogue.record_types:
                states = [*_between(known[key], replica.cursor, newest)]
                self._check(device, key, held.get(key), states, manifest.columns, sight)

    def _check(
        self,
        device: Device,
        key: Key,
        held: Row | None,
        states: Sequence[Row | None],
        columns: Mapping[str, Sequence[str]],
        sight: Sight,
    ) -> None:
        seen = [*_seen(states, key, sight)] if key[0] in columns else []
        if held is None:
            demand(len(seen) < len(states) or not seen, "a row is missing after a load", key, states)
            return
        demand(bool(seen), "a row has come with a load that was not there, or not in sight", key, held)
        if all(each["version"] > held["version"] for each in seen):
            demand(False, "a row is older than what its load promised", key, held, seen)
        blank = expected_row(device.catalogue, key[0], {}, sight)
        told = [expected_row(device.catalogue, key[0], each, sight) for each in seen]
        told = [{name: each[name] if name in columns[key[0]] else blank[name] for name in each} for each in told]
        demand(held in told, "a row has come with a load as it never was", key, held, told)


def _between(states: States, first: int, last: int = 0) -> Iterator[Row | None]:
    """What a record was at a version, None for nothing, and what it became until the last one."""
    at: Row | None = None
    for version, row in states:
        if version <= first:
            at = row
    yield at
    yield from (row for version, row in states if first < version <= last)


def _seen(states: Iterator[Row | None] | Sequence[Row | None], key: Key, sight: Sight) -> Iterator[Row]:
    return (each for each in states if each is not None and sight.sees(key[0], each["bucket"]))
