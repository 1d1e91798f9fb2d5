"""A server that stops says goodbye to everyone, and one that comes back goes on where it was."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from server.database.bootstrap import bootstrap
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id
from sync.protocol.close_code import CloseCode
from sync.protocol.codec import decode_from_server, encode, pack_exchange, unpack_exchange
from sync.protocol.messages import Hello, Push, Verdicts, Welcome
from tests.running import Serving, organisation, settings_for
from tests.server.sync.talker import talker, talking, until


@pytest.fixture
def mortal(postgres: str, worker_id: str, tmp_path: Path) -> Iterator[Serving]:
    """A server of this test alone, to be stopped."""
    name = f"mortal_{worker_id}"
    made = Serving(settings_for(bootstrap(postgres, name, secret="the same for all workers"), tmp_path))
    made.start()
    yield made
    if made.running:
        made.stop()


async def test_stopping_answers_what_was_taken_and_says_goodbye(mortal: Serving) -> None:
    server = await organisation(mortal)
    mutation = Mutation(new_id(), "company", new_id(), Action.CREATE, after={"name": "Northwind"})
    tokens = await server.sign_in("ben", device := new_id())
    async with (
        talker(server, "ada") as ada,
        httpx.AsyncClient(
            base_url=server.url, timeout=60, headers={"Authorization": f"Bearer {tokens['access_token']}"}
        ) as client,
    ):
        head = (await server.changes())[-1].version
        await ada.hello(server.tenant.epoch, head)
        await ada.expect(Welcome)
        await ada.send(Push([mutation]))
        first = await ada.expect(Verdicts)
        hello = Hello(protocol=1, device=device, epoch=server.tenant.epoch, cursor=head + 1)
        waiting = asyncio.create_task(
            client.post("/api/v1/sync/exchange?wait=25", content=pack_exchange([encode(hello)]))
        )
        await until(lambda: talking(server) == 2)
        stopping = asyncio.create_task(asyncio.to_thread(mortal.stop))
        messages, code = await ada.rest()
        answer = await waiting
        await stopping
    assert code == CloseCode.GOING_AWAY
    assert all(not isinstance(each, Verdicts) for each in messages)
    assert isinstance(decode_from_server(unpack_exchange(answer.content)[0]), Welcome)
    mortal.start()
    async with talker(server, "ada", tokens=ada.tokens, device=ada.device) as again:
        await again.hello(server.tenant.epoch, 0)
        changes = await again.through(head + 1)
        assert changes[-1].mutation_id == mutation.id
        assert list(await again.push(mutation)) == first.verdicts
