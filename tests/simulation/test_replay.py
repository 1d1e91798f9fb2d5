"""A few simulated histories against the real stores; many by `python -m tests.simulation.replay`."""

from __future__ import annotations

from pathlib import Path

import pytest

from server.database.database import Database
from tests.server.conftest import addresses, house, used_schemas
from tests.simulation.replay import Blank, Differs, history_of, new_tenant, replay_device, replay_server, replayed_plan

__all__ = ["addresses", "house", "used_schemas"]
HISTORIES = (0, 1, 5)
"""The last one hands work over, and takes out the traces of records that have left."""


@pytest.mark.parametrize("seed", HISTORIES)
async def test_real_stores_hold_what_the_simulated_ones_do(house: Database, tmp_path: Path, seed: int) -> None:
    world = history_of(replayed_plan(seed, 40))
    assert await replay_server(house, await new_tenant(house), world) > 0
    for device in world.devices:
        replay_device(device, Blank(tmp_path))


async def test_a_difference_is_noticed(house: Database, tmp_path: Path) -> None:
    world = history_of(replayed_plan(1, 40))
    device = next(each for each in world.devices if each.replica.rows)
    device.replica.disk.table("rows").popitem()
    device.replica._shown = None
    with pytest.raises(Differs):
        replay_device(device, Blank(tmp_path))
