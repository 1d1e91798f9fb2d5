"""What a compaction does to clients: who keeps up notices nothing, others load what differs and lose nothing."""

from __future__ import annotations

import pytest

from server.changes import compact as compaction
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id, now
from sync.protocol import server_session
from sync.protocol.compaction import GRACE
from sync.protocol.limits import BATCHES
from sync.protocol.messages import Ack, Changes, Reload, Welcome
from tests.running import RunningServer
from tests.server.sync.talker import Talker, talker


@pytest.fixture(autouse=True)
def _greedy(monkeypatch: pytest.MonkeyPatch) -> None:
    """All but the newest version goes, and batches are of one version each."""
    monkeypatch.setattr(compaction, "FLOOR", 0)
    monkeypatch.setattr(compaction, "surplus", lambda feed_rows, *_: feed_rows)
    monkeypatch.setattr(server_session, "BATCH_CHANGES", 1)


def company() -> Mutation:
    return Mutation(new_id(), "company", new_id(), Action.CREATE, after={"name": "Northwind"})


async def compacted(server: RunningServer) -> None:
    database = server.replication.database
    await server.do(lambda: compaction.compact(database, catalogue(), server.tenant, now() + 2 * GRACE))


async def version_of(server: RunningServer, talk: Talker, cursor: int) -> int:
    await talk.hello(server.tenant.epoch, cursor)
    return (await talk.expect(Welcome)).version


async def test_a_client_that_was_away_too_long_is_sent_to_load(server: RunningServer) -> None:
    for _ in range(3):
        await server.write(company())
    await compacted(server)
    async with talker(server, "ben") as ben:
        newest = await version_of(server, ben, 1)
        assert await ben.expect(Reload) == Reload("compacted")
        (verdict,) = await ben.push(company())  # the queue goes on
        assert (verdict.stands, verdict.version) == (True, newest + 1)


async def test_a_client_that_kept_up_notices_nothing(server: RunningServer, ada: Talker) -> None:
    await server.write(company())
    async with talker(server, "ben") as ben:
        newest = await version_of(server, ben, 0)
        await ben.through(newest)
        await compacted(server)
        await version_of(server, ada, newest)
        await server.write(company())
        for each in (ada, ben):
            batch = await each.expect(Changes)
            assert (batch.after, batch.through, len(batch.changes)) == (newest, newest + 1, 1)


async def test_a_client_that_was_too_slow_is_sent_to_load_in_the_middle(server: RunningServer, ada: Talker) -> None:
    for _ in range(BATCHES + 4):
        await server.write(company())
    await version_of(server, ada, 0)
    sent = [await ada.expect(Changes) for _ in range(BATCHES)]
    await compacted(server)
    await ada.send(Ack(sent[-1].through))
    assert await ada.expect(Reload) == Reload("compacted")
