"""The first load over HTTP: who gets which chunks, and how they are cached."""

from __future__ import annotations

import httpx

from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id
from sync.protocol.chunk import decode_chunk, digest_of
from sync.protocol.manifest import decode_manifest
from tests.running import RunningServer, Serving, organisation
from tests.server.sync.talker import greeter


def company() -> Mutation:
    return Mutation(new_id(), "company", new_id(), Action.CREATE, after={"name": "Northwind"})


async def client(server: RunningServer, name: str) -> httpx.AsyncClient:
    tokens = await server.sign_in(name)
    headers = {"Authorization": f"Bearer {tokens['access_token']}"}
    return httpx.AsyncClient(base_url=f"{server.url}/api/v1/sync", headers=headers)


async def test_whoever_sees_the_same_gets_the_same_chunks(server: RunningServer) -> None:
    await server.write(company())
    async with await client(server, "ada") as ada, await client(server, "vera") as vera:
        answers = [await each.get("/manifest") for each in (ada, vera)]
        assert [each.status_code for each in answers] == [200, 200]
        assert answers[0].headers["content-type"] == "application/vnd.msgpack"
        assert answers[0].headers["cache-control"] == "no-store"
        assert answers[0].content == answers[1].content
        manifest = decode_manifest(answers[0].content)
        assert manifest.epoch == server.tenant.epoch
        assert manifest.version == (await server.changes())[-1].version
        names = {each.record_type for each in manifest.chunks}
        assert {"company", "member", "pipeline", "stage"} <= names
        for entry in manifest.chunks:
            answer = await ada.get(f"/chunks/{entry.digest}")
            assert (answer.status_code, len(answer.content)) == (200, entry.bytes)
            assert len(decode_chunk(answer.content, entry.digest).rows) == entry.rows


async def test_a_chunk_may_be_kept_for_ever(server: RunningServer) -> None:
    async with await client(server, "ada") as ada:
        entry = decode_manifest((await ada.get("/manifest")).content).chunks[0]
        answer = await ada.get(f"/chunks/{entry.digest}")
        assert digest_of(answer.content) == entry.digest
        assert answer.headers["etag"] == f'"{entry.digest}"'
        assert "immutable" in answer.headers["cache-control"]
        assert "private" in answer.headers["cache-control"]
        again = await ada.get(f"/chunks/{entry.digest}", headers={"If-None-Match": f'"{entry.digest}"'})
        assert (again.status_code, again.content) == (304, b"")


async def test_others_cannot_fetch_a_chunk(server: RunningServer, serving: Serving) -> None:
    neighbour = await organisation(serving)
    async with await client(server, "ada") as ada, await client(neighbour, "ada") as stranger:
        entry = decode_manifest((await ada.get("/manifest")).content).chunks[0]
        for digest in (entry.digest, "0" * 64, "..%2f..%2fsecret", "x"):
            answer = await stranger.get(f"/chunks/{digest}")
            assert answer.status_code == 404
            assert answer.headers["content-type"] == "application/problem+json"
        answer = await stranger.get(f"/chunks/{entry.digest}")
        assert answer.json()["code"] == "not-found"
        del ada.headers["Authorization"]
        for path in ("/manifest", f"/chunks/{entry.digest}"):
            assert (await ada.get(path)).status_code == 401


async def test_a_role_that_sees_less_loads_less(server: RunningServer) -> None:
    async with await client(server, "ben") as ben:
        whole = decode_manifest((await ben.get("/manifest")).content)

        await server.do(lambda: greeter(server, "ben"))
        less = decode_manifest((await ben.get("/manifest")).content)
        assert {each.record_type for each in less.chunks} == {"member"}
        hidden = next(each for each in whole.chunks if each.record_type == "stage")
        assert (await ben.get(f"/chunks/{hidden.digest}")).status_code == 404
