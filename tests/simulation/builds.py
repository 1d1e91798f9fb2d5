"""Manifests of one server process while their chunks are made, piece by piece; as in `server.changes.manifest_build`.

What is told of a manifest before all is made, and when, is the shipped code's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from copy import copy
from typing import TYPE_CHECKING

from shared_models.kernel.catalogue import Catalogue
from sync.protocol.manifest import ChunkEntry, Manifest, decode_manifest, encode_manifest, so_far, tells_enough
from sync.protocol.scope import Scope
from sync.protocol.scope_digest import scope_digest
from tests.simulation.database import Database

if TYPE_CHECKING:
    from tests.simulation.chunks import Chunks
    from tests.simulation.server_process import ServerProcess

Answer = Callable[[Manifest | None], None]
"""Is given the manifest, None when the process has died."""


SLOW = (1, 20, 60)
"""How many times as long as another piece of work a chunk takes to make: a second for five of them, say."""


class Build:
    """Of one moment. `waiting` are those who have asked, each with how many chunks they know, None for all of it."""

    def __init__(self, chunks: Chunks, database: Database, catalogue: Catalogue, scope: Scope) -> None:
        self.moment = copy(database)
        self.moment.tables = database.tables.copy()
        self.waiting: list[tuple[int | None, Answer]] = []
        self.slow = 1
        self._named: list[ChunkEntry] = []
        self._rows = 0
        tables = self.moment.tables
        self._begun = Manifest(
            tables.epoch, tables.head, catalogue.fingerprint, self._named, {}, scope_digest(scope), [],
            self.moment.epoch_from, past=tables.past,
        )  # fmt: skip
        self._whole: Manifest | None = None
        self._steps = self._make(chunks, catalogue, scope)

    def step(self) -> bool:
        """Make something that was not there yet; whether there is more to do. Whoever has waited for it is told."""
        goes_on = next(self._steps, None) is not None
        for each in list(self.waiting):
            known, answer = each
            manifest = self._told(known)
            if manifest is not None:
                self.waiting.remove(each)
                answer(decode_manifest(encode_manifest(manifest)))
        return goes_on

    def _told(self, known: int | None) -> Manifest | None:
        if self._whole is None and known is not None and tells_enough(len(self._named), known):
            return so_far(self._begun, self._named, self._rows)
        return self._whole

    def _make(self, chunks: Chunks, catalogue: Catalogue, scope: Scope) -> Iterator[bool]:
        plans = chunks.planned(self.moment, catalogue, scope)
        self._begun.columns.update({each.part.record_type.name: list(each.part.columns) for each in plans})
        self._rows = sum(within.rows for each in plans for within in each.ranges)
        for plan in plans:
            for within in plan.ranges:
                found, is_new = chunks.entries(self.moment.epoch, plan, within)
                self._named += found
                if is_new:
                    yield True
        for stubs in chunks.stubs(self.moment, catalogue, scope):
            self._begun.stubs.extend(stubs)
        self._whole = self._begun


class Builds:
    """Those of one process; who asks while one is being made, shares it."""

    def __init__(self, process: ServerProcess) -> None:
        self._process = process
        self._builds: dict[tuple[str, Scope], Build] = {}

    def ask(self, scope: Scope, known: int | None, answer: Answer) -> None:
        """Tell of everything a scope sees, or with `known` as soon as there are more chunks than so many."""
        process, place = self._process, (self._process.world.database.epoch, scope)
        build = self._builds.get(place)
        if build is None:
            build = Build(process.chunks, process.world.database, process.catalogue, scope)
            build.slow = process.chance.choice(SLOW)
            self._builds[place] = build
            process.world.timeline.call(0, self._step, place, build)
        build.waiting.append((known, answer))

    def _step(self, place: tuple[str, Scope], build: Build) -> None:
        if self._process.dead:
            return
        if build.step():
            world = self._process.world
            world.timeline.call(world.slowed(self._process.pause(), build.slow), self._step, place, build)
        else:
            del self._builds[place]

    def end(self) -> None:
        """The process has died."""
        for build in self._builds.values():
            for _, answer in build.waiting:
                answer(None)
        self._builds.clear()
