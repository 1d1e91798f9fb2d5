"""The simulated disk takes a torn transaction back whole: values, and the order of the rows."""

from __future__ import annotations

import pytest

from tests.simulation.disk import Crashed, Disk


@pytest.mark.parametrize("writes", range(1, 6))
def test_a_torn_transaction_leaves_every_table_as_it_was_in_its_order(writes: int) -> None:
    """A queue is sent in its order: what was about to be put aside must not come back behind what followed it."""
    disk = Disk()
    with disk.transaction():
        for seq in (1, 2, 3):
            disk.put("queue", seq, f"mutation {seq}")
    before, disk.fuse = list(disk.table("queue").items()), writes
    with pytest.raises(Crashed):
        _put_aside(disk)
    assert list(disk.table("queue").items()) == before
    assert not disk.table("quarantine")


def test_a_process_that_dies_behind_the_commit_has_written_all() -> None:
    disk = Disk()
    disk.fuse = 3
    with pytest.raises(Crashed), disk.transaction():
        disk.put("queue", 1, "mutation 1")
    assert disk.table("queue") == {1: "mutation 1"}


def _put_aside(disk: Disk) -> None:
    with disk.transaction():
        disk.put("quarantine", 1, "mutation 1")
        disk.drop("queue", 1)
        disk.put("queue", 2, "answered")
        disk.put("queue", 4, "mutation 4")
