"""What goes wrong, or changes under way: each a function of the world, a number and a chance; false when it did not."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from random import Random
from typing import TYPE_CHECKING

from tests.simulation import quarantine
from tests.simulation.business import VERSIONS
from tests.simulation.clock import Clock
from tests.simulation.plan import SECOND
from tests.simulation.roles import ROLES

if TYPE_CHECKING:
    from tests.simulation.device import Device
    from tests.simulation.server_process import ServerProcess
    from tests.simulation.world import World

Pairs = set[tuple[int, int]]


def cut(world: World, who: int, chance: Random) -> bool:
    """A connection breaks with everything on its way; the server notices at some time."""
    device = _device(world, who)
    connection = device.connection
    if connection is None or connection.talk is None:
        return False
    talk = connection.talk
    connection.up.die()
    talk.down.die()
    device.later(chance.randrange(2 * SECOND), device.lost, connection)
    world.timeline.call(chance.randrange(10 * SECOND), talk.end)
    return True


def reset(world: World, who: int, chance: Random) -> bool:
    """The client lets go of its connection; what it has sent may still arrive, after what it sends next."""
    device = _device(world, who)
    connection = device.connection
    if connection is None:
        return False
    connection.up.stalled_until = _until(world, chance.randrange(4 * SECOND))
    device.guarded(device.lost, connection)
    return True


def partition(world: World, who: int, chance: Random) -> bool:
    """Some clients and some server processes cannot reach each other for a while."""
    pairs = {pair for pair in _pairs(world) if chance.random() < 0.6}
    world.network.block(pairs)
    world.timeline.call(chance.randrange(SECOND // 2, 8 * SECOND), world.network.heal, pairs)
    return True


def swizzle(world: World, who: int, chance: Random) -> bool:
    """One after the other is cut off from everybody, and comes back, in two random orders."""
    clients = list(range(len(world.devices)))
    chance.shuffle(clients)
    cuts = sorted(chance.randrange(3 * SECOND) for _ in clients)
    heals = sorted(chance.randrange(3 * SECOND, 6 * SECOND) for _ in clients)
    chance.shuffle(heals)
    for number, cut_at, heal_at in zip(clients, cuts, heals, strict=True):
        pairs = {(number, server) for server in range(len(world.servers))}
        world.timeline.call(cut_at, _block, world, pairs)
        world.timeline.call(heal_at, world.network.heal, pairs)
    return True


def _block(world: World, pairs: Pairs) -> None:
    if not world.calm:
        world.network.block(pairs)


def stall(world: World, who: int, chance: Random) -> bool:
    """One direction of a connection stands still for a while; nothing is lost."""
    lanes = world.network.busy()
    if not lanes:
        return False
    lanes[who % len(lanes)].stalled_until = _until(world, chance.randrange(5 * SECOND))
    return True


def garble(world: World, who: int, chance: Random) -> bool:
    """A frame arrives cut short, or as something else."""
    lanes = [lane for lane in world.network.busy() if lane.frames[-1] is not None]
    if not lanes:
        return False
    lane = lanes[who % len(lanes)]
    place = chance.randrange(len(lane.frames))
    frame = lane.frames[place] or b"\x00"
    lane.frames[place] = frame[: chance.randrange(len(frame))] if chance.random() < 0.7 else chance.randbytes(20)
    return True


def double(world: World, who: int, chance: Random) -> bool:
    """A frame arrives twice: on a connection, or because a proxy asked again."""
    lanes = [lane for lane in world.network.busy() if lane.frames[-1] is not None]
    if not lanes:
        return False
    lane = lanes[who % len(lanes)]
    lane.send(lane.frames[-1])
    return True


def crash(world: World, who: int, chance: Random) -> bool:
    """A client's process dies now."""
    _device(world, who).die()
    return True


def torn_write(world: World, who: int, chance: Random) -> bool:
    """A client's process dies at one of its next writes to the disk, maybe in the middle of a transaction."""
    _device(world, who).replica.disk.fuse = chance.randrange(12)
    return True


def restart_client(world: World, who: int, chance: Random) -> bool:
    """Somebody closes the program and opens it again."""
    device = _device(world, who)
    device.guarded(device.start)
    return True


def kill_server(world: World, who: int, chance: Random) -> bool:
    """A server process dies now."""
    world.kill(_server(world, who))
    return True


def kill_in_commit(world: World, who: int, chance: Random) -> bool:
    """A server process dies at its next commit: just before it, or just after, with nobody told."""
    _server(world, who).kill_at_commit = chance.choice(("before", "after"))
    return True


def restart_server(world: World, who: int, chance: Random) -> bool:
    """A server process ends in an orderly way."""
    process = _server(world, who)
    if process.dead:
        return False
    process.leave()
    world.timeline.call(SECOND // 2, world.revive, world.servers.index(process))
    return True


def snapshot(world: World, who: int, chance: Random) -> bool:
    """A backup is taken."""
    world.snapshot()
    return True


def restore(world: World, who: int, chance: Random) -> bool:
    """The server goes back to its last backup."""
    world.restore()
    return True


def compact(world: World, who: int, chance: Random) -> bool:
    """The feed moves its older part to the archive, by some process's clock."""
    through = world.database.compact(_server(world, who).clock.now, chance)
    if through:
        world.oracle.compacted(through)
    return through > 0


def role(world: World, who: int, chance: Random) -> bool:
    """Somebody gets another role; the server processes hear of it a little later."""
    world.database.roles[world.person(who)] = chance.choice(ROLES)
    for process in world.servers:
        world.timeline.call(chance.randrange(SECOND), _watch, process)
    return True


def _watch(process: ServerProcess) -> None:
    if not process.dead:
        process.watch()


def decide(world: World, who: int, chance: Random) -> bool:
    """An administrator decides on work that was handed over: mostly it is done after all."""
    process = _server(world, who)
    return not process.dead and quarantine.decide(process, do=chance.random() < 0.8)


def upgrade_server(world: World, who: int, chance: Random) -> bool:
    """All server processes are replaced by ones of the second version, one after the other."""
    for number, process in enumerate(world.servers):
        if process.catalogue is not VERSIONS[1]:
            process.catalogue = VERSIONS[1]
            world.kill(process)
            world.servers[number].catalogue = VERSIONS[1]
    return True


def upgrade_client(world: World, who: int, chance: Random) -> bool:
    """A client is replaced by one of the second version."""
    device = _device(world, who)
    device.catalogue = VERSIONS[1]
    device.guarded(device.start)
    return True


def skew_client(world: World, who: int, chance: Random) -> bool:
    """A client's clock jumps by up to ten years."""
    _device(world, who).clock.skew = chance.randint(-Clock.MOST_SKEW, Clock.MOST_SKEW)
    return True


def skew_server(world: World, who: int, chance: Random) -> bool:
    """A server process's clock jumps by up to ten years."""
    _server(world, who).clock.skew = chance.randint(-Clock.MOST_SKEW, Clock.MOST_SKEW)
    return True


def evict_chunks(world: World, who: int, chance: Random) -> bool:
    """A server process throws its chunks away."""
    _server(world, who).chunks.evict()
    return True


def deaf(world: World, who: int, chance: Random) -> bool:
    """A server process hears nothing of the others' commits for a while; it still polls."""
    process = _server(world, who)
    process.deaf = True
    world.timeline.call(chance.randrange(6 * SECOND), _hear, process)
    return True


def _hear(process: ServerProcess) -> None:
    process.deaf = False


def slow_disk(world: World, who: int, chance: Random) -> bool:
    """A client's disk takes its time for a while."""
    _device(world, who).slow_until = _until(world, chance.randrange(8 * SECOND))
    return True


def block_websockets(world: World, who: int, chance: Random) -> bool:
    """Something on the way lets only HTTP through for a while."""
    _device(world, who).blocked_until = _until(world, chance.randrange(10 * SECOND))
    return True


def sleep(world: World, who: int, chance: Random) -> bool:
    """A computer sleeps: its processes do nothing, nor does it notice what comes."""
    _device(world, who).asleep_until = _until(world, chance.randrange(12 * SECOND))
    return True


def renew(world: World, who: int, chance: Random) -> bool:
    """A client sends a fresh access token."""
    device = _device(world, who)
    device.guarded(lambda: device.handle(device.session.renew("fresh")))
    return True


FAULTS: Mapping[str, Callable[[World, int, Random], bool]] = {
    each.__name__.replace("_", " "): each
    for each in (
        cut, reset, partition, swizzle, stall, garble, double, crash, torn_write, restart_client, kill_server,
        kill_in_commit, restart_server, snapshot, restore, compact, role, decide, upgrade_server,
        upgrade_client, skew_client, skew_server, evict_chunks, deaf, slow_disk, block_websockets, sleep, renew,
    )
}  # fmt: skip
"""By the names the plan uses."""


def _until(world: World, duration: int) -> int:
    """When something that lasts so long is over: at the latest when all is calm."""
    return min(world.timeline.now + duration, world.plan.calm)


def _device(world: World, who: int) -> Device:
    return world.devices[who % len(world.devices)]


def _server(world: World, who: int) -> ServerProcess:
    return world.servers[who % len(world.servers)]


def _pairs(world: World) -> Pairs:
    return {(client, server) for client in range(len(world.devices)) for server in range(len(world.servers))}
