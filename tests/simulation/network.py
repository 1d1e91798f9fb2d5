"""The network: lanes that deliver frames in order, late, or not at all; pairs of actors that cannot reach each other.

Within one connection frames keep their order, as TCP has it; a frame that is lost takes the rest of its connection
with it. An old connection's frames may arrive long after those of a newer one. Now and then a frame comes twice, or
damaged: then the sessions have to notice.
"""

from collections import deque
from collections.abc import Callable
from random import Random

from tests.simulation.clock import Timeline

Receiver = Callable[[bytes | None], None]


class Lane:
    """One direction of a connection. None behind all frames says that the other side has closed."""

    def __init__(self, network: "Network", pair: tuple[int, int], receiver: Receiver) -> None:
        self._network = network
        self._receiver = receiver
        self.pair = pair
        self.frames: deque[bytes | None] = deque()
        self.dead = False
        self._due = 0
        self._stuck = 0
        self.stalled_until = 0

    def send(self, frame: bytes | None) -> None:
        """Put a frame on its way."""
        if self.dead:
            return
        self.frames.append(frame)
        self._schedule(self._network.delay())

    def die(self) -> None:
        """Whatever is on its way is lost, and so is all that follows."""
        self.dead = True
        self.frames.clear()

    def heal(self) -> None:
        """The pair can reach each other again: what was held up goes on."""
        stuck, self._stuck = self._stuck, 0
        for _ in range(stuck):
            self._schedule(self._network.delay())

    def _schedule(self, delay: int) -> None:
        timeline = self._network.timeline
        self._due = max(self._due, timeline.now + delay, self.stalled_until)
        timeline.call(self._due - timeline.now, self._deliver)

    def _deliver(self) -> None:
        if self.dead or not self.frames:
            return
        if self.pair in self._network.blocked:
            self._stuck += 1
            return
        self._receiver(self.frames.popleft())


class Network:
    """All lanes. `blocked` holds the (client, server) pairs between which nothing gets through."""

    def __init__(self, timeline: Timeline, latency: int, seed: int) -> None:
        self.timeline = timeline
        self.blocked: set[tuple[int, int]] = set()
        self._latency = latency
        self._chance = Random(seed)
        self._lanes: list[Lane] = []

    def delay(self) -> int:
        """How long one frame takes this time, in µs."""
        return self._latency // 2 + int(self._latency * self._chance.random())

    def lane(self, pair: tuple[int, int], receiver: Receiver) -> Lane:
        """A new lane."""
        if len(self._lanes) > 200:
            self._lanes = [each for each in self._lanes if not each.dead]
        lane = Lane(self, pair, receiver)
        self._lanes.append(lane)
        return lane

    def block(self, pairs: set[tuple[int, int]]) -> None:
        """Cut the pairs off from each other; connections stay, nothing gets through."""
        self.blocked |= pairs

    def heal(self, pairs: set[tuple[int, int]]) -> None:
        """Let the pairs reach each other again."""
        self.blocked -= pairs
        for lane in self._lanes:
            if lane.pair in pairs:
                lane.heal()

    def busy(self) -> list[Lane]:
        """The lanes with frames on their way."""
        return [lane for lane in self._lanes if lane.frames and not lane.dead]
