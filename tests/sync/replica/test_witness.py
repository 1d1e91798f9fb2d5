"""A device keeps what it has seen of the books' chains, whatever the server says later."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.change import Change, ChangeKind
from sync.clock import new_id
from sync.protocol.batch import Batch
from sync.protocol.witness import Head
from sync.replica import meta
from sync.replica.connection import suspicion
from sync.replica.replica import Replica
from sync.replica.witness import APART, kept, tell
from tests.new_replica import new_replica

SERIES = new_id()
A, B, C = ("a" * 64, "b" * 64, "c" * 64)


class Server:
    """Hears what is told, and says that it does not hold some of it."""

    def __init__(self) -> None:
        self.told: list[list[Head]] = []
        self.apart: set[Head] = set()

    async def request(self, method: str, path: str, *, json: Any, **_: Any) -> bytes:
        heads = [(each["series_id"], each["place"], each["hash"]) for each in json["heads"]]
        self.told.append(heads)
        apart = [{"series_id": each[0], "place": each[1], "hash": each[2]} for each in sorted(self.apart)]
        return _encoded({"apart": apart})


def _encoded(value: Any) -> bytes:
    return json.dumps(value).encode()


@pytest.fixture
def replica(tmp_path: Path) -> Iterator[Replica]:
    with new_replica(tmp_path / "replica.db", bytes(32)) as opened:
        yield opened


def arrive(replica: Replica, version: int, place: int, head: str) -> None:
    """The server says that the series has this head now."""
    kind = ChangeKind.CREATE if version == 1 else ChangeKind.PATCH
    after: dict[str, Any] = {"place": place, "head": head, "next": place + 1}
    before: dict[str, Any] = {} if version == 1 else dict.fromkeys(after)
    if version == 1:
        after |= {"prefix": "GEN-", "state": "open"}
    change = Change(version, 0, version, new_id(), new_id(), "number_series", SERIES, kind, before, after)
    replica.store_changes(Batch(replica.epoch, replica.cursor, version, [change]))


def seen(replica: Replica) -> list[tuple[int, str]]:
    return [(place, head) for _, place, head in replica.look(lambda deciding: kept(deciding.connection))]


def alarms(replica: Replica) -> int:
    return int(replica.look(lambda deciding: meta.read(deciding.connection, APART, 0)))


async def test_every_head_that_arrived_is_told_and_the_newest_kept(replica: Replica) -> None:
    server = Server()
    arrive(replica, 1, 3, A)
    arrive(replica, 2, 5, B)
    assert seen(replica) == [(3, A), (5, B)]
    await tell(replica, server)  # type: ignore[arg-type]  # all it asks of an Api
    assert server.told == [[(SERIES, 3, A), (SERIES, 5, B)]]
    assert seen(replica) == [(5, B)], "the older one is part of the newer"
    await tell(replica, server)  # type: ignore[arg-type]
    assert len(server.told) == 1, "nothing new"
    await tell(replica, server, everything=True)  # type: ignore[arg-type]
    assert server.told[1:] == [[(SERIES, 5, B)]]
    assert alarms(replica) == 0


async def test_a_chain_that_was_cut_and_grown_again_does_not_make_the_device_forget(replica: Replica) -> None:
    server = Server()
    arrive(replica, 1, 5, A)
    arrive(replica, 2, 4, B)
    arrive(replica, 3, 6, C)
    assert seen(replica) == [(4, B), (5, A), (6, C)]
    server.apart = {(SERIES, 5, A)}
    await tell(replica, server)  # type: ignore[arg-type]
    assert seen(replica) == [(5, A), (6, C)]
    assert alarms(replica) == 1
    server.apart = set()
    await tell(replica, server, everything=True)  # type: ignore[arg-type]
    assert alarms(replica) == 0, "the entries came back"


async def test_another_hash_at_the_same_place_is_kept_beside_the_first(replica: Replica) -> None:
    arrive(replica, 1, 5, A)
    arrive(replica, 2, 5, B)
    assert seen(replica) == [(5, A), (5, B)]


@pytest.mark.parametrize("place", [100, 4096 * 3 + 100])
async def test_a_damaged_replica_gives_its_witness_to_the_new_one(tmp_path: Path, place: int) -> None:
    """Also the alarm and the day that has no network: whoever alters books must not be saved by a broken disk."""
    path = tmp_path / "damaged.db"
    with new_replica(path, bytes(32)) as replica:
        arrive(replica, 1, 3, A)
        server = Server()
        server.apart = {(SERIES, 3, A)}
        await tell(replica, server)  # type: ignore[arg-type]
        arrive(replica, 2, 4, B)
        assert alarms(replica) == 1
    content = bytearray(path.read_bytes())
    content[place] ^= 255
    path.write_bytes(content)
    suspicion(path).touch()
    with Replica.open(path, bytes(32), catalogue=catalogue) as replica:
        assert replica.rescued is not None
        assert seen(replica) == [(3, A), (4, B)]
        assert alarms(replica) == 1
        await tell(replica, server)  # type: ignore[arg-type]
        assert server.told[-1] == [(SERIES, 4, B)], "what the server does not know yet is still told"
