"""What a client asks over HTTP beside its connection: the manifest and the chunks of a load."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shared_models.kernel.faults import Fault
from sync.protocol.loads import AT_ONCE, Course, is_behind
from sync.protocol.manifest import ChunkEntry, Manifest
from tests.simulation.plan import SECOND
from tests.simulation.server_process import ServerProcess
from tests.simulation.sight import Sight

if TYPE_CHECKING:
    from tests.simulation.device import Device

FAILS_AFTER = SECOND // 2
"""How long a client waits before it tries again, µs."""


SLOW = (1, 1, 20)
"""How many times as long as a frame a chunk is on its way."""


def server_of(device: Device) -> ServerProcess | None:
    """A server process that answers a request."""
    number = device.chance.randrange(len(device.world.servers))
    process = device.world.servers[number]
    if process.dead or (device.number, number) in device.world.network.blocked:
        return None
    return process


def load(device: Device) -> None:
    """Begin a load, or go on with one that was cut."""
    if device.handing:
        device.later(device.world.network.delay(), load, device)
    elif device.loading and device.load is None:
        device.load = Load(device)
        device.load.ask(None if device.replica.epoch else 0)


class Load:
    """A load that runs, as in `sync.replica.loading`: fetchers beside each other, each chunk stored as it comes."""

    def __init__(self, device: Device) -> None:
        self._device = device
        self._course: Course | None = None
        self._asking = self._failed = False
        self._asked = 0
        self._under_way = 0
        self._slow = device.chance.choice(SLOW)
        self._sight: Sight | None = None

    def ask(self, known: int | None) -> None:
        """Ask what there is, or what else."""
        self._asking, device = True, self._device
        process = server_of(device)
        if process is None:
            device.later(device.world.network.delay(), self._heard, None, None)
            return

        def answer(manifest: Manifest | None) -> None:
            if manifest is not None:
                device.world.oracle.loads.made(manifest, sight)
            if device.load is self:
                device.later(device.world.network.delay(), self._heard, manifest, sight)

        sight = process.manifest(device.person, known, answer)

    def _heard(self, manifest: Manifest | None, sight: Sight | None) -> None:
        device, course = self._device, self._course
        if device.load is not self:
            return
        self._asking, self._sight = False, sight or self._sight
        if manifest is None:
            self._fail()
        elif is_behind(manifest, device.replica.epoch, device.replica.cursor, self._asked):
            self._asked += 1
            self.ask(None)
        elif course is None or course.is_of(manifest):
            device.replica.begin_load(manifest)
            if course is None:
                device.replica.compare(device.catalogue)
                self._course = Course(manifest, device.replica.missing_chunks())
            else:
                course.goes_on(manifest, device.replica.missing_chunks())
        self._go_on()

    def _go_on(self) -> None:
        """Give the fetchers something to do; when nothing is left, and nothing under way, it is over."""
        course = self._course
        while course is not None and self._under_way < AT_ONCE and (entry := course.next()) is not None:
            self._fetch(entry)
        if course is not None and course.has_to_ask and not self._asking and self._under_way < AT_ONCE:
            self.ask(course.beyond)
        if not self._asking and not self._under_way:
            self._end()

    def _fetch(self, entry: ChunkEntry) -> None:
        self._under_way += 1
        process, device = server_of(self._device), self._device
        found = None if process is None else process.chunk(device.person, entry.digest)
        world = device.world
        device.later(world.slowed(world.network.delay(), self._slow), self._fetched, entry, found)

    def _fetched(self, entry: ChunkEntry, found: bytes | Fault | None) -> None:
        device, course = self._device, self._course
        if device.load is not self:
            return
        assert course is not None
        self._under_way -= 1
        if found is None:
            self._fail()
        elif isinstance(found, Fault):
            course.over = True
        else:
            device.replica.store_chunk(device.catalogue, entry, found)
        self._go_on()

    def _fail(self) -> None:
        self._failed = True
        if self._course is not None:
            self._course.over = True

    def _end(self) -> None:
        device, course = self._device, self._course
        if self._failed:
            device.load = None
            device.later(FAILS_AFTER, load, device)
        elif course is None or course.over:
            self._course = None
            self.ask(None)
        else:
            before = device.replica.epoch, device.replica.cursor
            epoch, version = device.replica.finish_load(device.catalogue)
            assert self._sight is not None
            device.world.oracle.loads.finished(device, *before, course.manifest, self._sight)
            device.load, device.loading, device.patient = None, False, False
            device.handle(device.session.loaded(epoch, version, device.replica.scope))
            device.new_session()  # with the queue from its beginning: work may have come back
            device.hand_over()
