"""Work that was put aside goes to the server's quarantine, its receipts go back after a restore; as in `withdrawal`.

While something is handed over no load runs, and the other way round, as the shipped driver holds its `turn`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from shared_models.kernel.mutation import Mutation
from sync.protocol.deposit import Deposit, encode_deposit
from tests.simulation.fetching import FAILS_AFTER, server_of

if TYPE_CHECKING:
    from tests.simulation.device import Device
    from tests.simulation.server_process import ServerProcess

AT_ONCE = 3
"""Mutations in one deposit."""


def hand_over(device: Device) -> None:
    """Hand over the next piece, or else give the next receipt back; kept here until the server has said so."""
    replica = device.replica
    if device.handing or device.load is not None or not replica.owes:
        return
    process, device.handing = server_of(device), True
    delay = device.world.network.delay()
    if process is None:
        device.later(FAILS_AFTER, _failed, device)
    elif pieces := dict(list(replica.put_aside.items())[:AT_ONCE]):
        deposit = Deposit([*pieces.values()], receipt=True)
        receipt = process.deposit(device.person, device.id, encode_deposit(deposit))
        device.later(delay, _delivered, device, process, pieces, receipt, process.clock.now)
    else:
        place, (sealed, _, _) = replica.receipts_due[0]
        process.give_back(device.person, device.id, sealed)
        device.later(delay, _given_back, device, process, place)


def _delivered(device: Device, process: ServerProcess, pieces: Mapping[int, Mutation], receipt: bytes, at: int) -> None:
    if process.dead:  # and its answer is lost
        _failed(device)
        return
    device.world.oracle.aside.receipted(device.number, pieces.values(), at)
    device.replica.delivered(list(pieces.items()), [(receipt, at)])
    _next(device)


def _given_back(device: Device, process: ServerProcess, place: int) -> None:
    if process.dead:
        _failed(device)
        return
    device.replica.given_back(place)
    _next(device)


def _failed(device: Device) -> None:
    device.handing = False
    device.later(FAILS_AFTER, hand_over, device)


def _next(device: Device) -> None:
    device.handing = False
    hand_over(device)
