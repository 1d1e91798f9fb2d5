"""What a client asks over HTTP beside its connection: manifest and chunks of a load, and to take what was put aside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shared_models.kernel.faults import Fault
from tests.simulation.plan import SECOND
from tests.simulation.server_process import ServerProcess

if TYPE_CHECKING:
    from tests.simulation.device import Device


def _server(device: Device) -> ServerProcess | None:
    """A server process that answers a request."""
    number = device.chance.randrange(len(device.world.servers))
    process = device.world.servers[number]
    if process.dead or (device.number, number) in device.world.network.blocked:
        return None
    return process


def load_manifest(device: Device) -> None:
    """Fetch the manifest and begin, or go on with, a load."""
    process = _server(device)
    if process is None:
        device.later(SECOND // 2, load_manifest, device)
        return
    manifest = process.manifest(device.person)
    device.world.oracle.promised(device, manifest)
    device.replica.begin_load(manifest)
    device.replica.compare(device.catalogue)
    device.later(device.world.network.delay(), load_chunk, device)


def load_chunk(device: Device) -> None:
    """Fetch the next chunk, until there is none left."""
    if device.replica.meta("load") is None:  # something was hidden meanwhile: it begins anew
        load_manifest(device)
        return
    missing = device.replica.missing_chunks()
    if not missing:
        epoch, version = device.replica.finish_load(device.catalogue)
        device.loading = device.patient = False
        device.handle(device.session.loaded(epoch, version, device.replica.scope))
        device.new_session()  # with the queue from its beginning: work may have come back
        return
    process = _server(device)
    if process is None:
        device.later(SECOND // 2, load_chunk, device)
        return
    entry = missing[device.chance.randrange(min(4, len(missing)))]
    found = process.chunk(device.person, entry.digest)
    if isinstance(found, Fault):
        device.later(device.world.network.delay(), load_manifest, device)
        return
    device.replica.store_chunk(device.catalogue, entry, found)
    device.later(device.world.network.delay() // 4, load_chunk, device)


def hand_over(device: Device) -> None:
    """Put what was put aside into the server's quarantine; it is kept here until the server has said so."""
    process, waiting = _server(device), dict(device.replica.put_aside)
    if not waiting:
        return
    if process is None:
        device.later(SECOND // 2, hand_over, device)
        return
    process.deposit(waiting.values())
    device.later(device.world.network.delay(), device.replica.delivered, list(waiting.items()))
