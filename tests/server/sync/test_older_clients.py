"""A client twenty schema versions behind talks to the real server, and loses nothing in either direction."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import httpx
import pytest

from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.verdict import Status
from sync.clock import new_id
from sync.protocol.chunk import decode_chunk
from sync.protocol.content import content_of, encode_row
from sync.protocol.deposit import PATH, Deposit, encode_deposit
from sync.protocol.manifest import decode_manifest
from sync.protocol.messages import Hello, Reload, ServerFault, Welcome
from tests.evolving import CHAIN, NEWEST
from tests.running import RunningServer
from tests.server.sync.talker import Talker, talker


@pytest.fixture(autouse=True)
def newest(monkeypatch: pytest.MonkeyPatch) -> None:
    """The server's records have come to schema version 21."""
    monkeypatch.setitem(vars(catalogue()), "chain", CHAIN)
    monkeypatch.setitem(vars(catalogue()), "_translations", {})


async def _hello(talk: Talker, server: RunningServer, version: int) -> Welcome:
    """Say hello as a client of a schema version; the oldest one has everything that is there by now."""
    seen = (await server.changes())[-1].version if version == 1 else 0
    await talk.send(Hello(1, talk.device, epoch=server.tenant.epoch, cursor=seen, schema_version=version))
    return await talk.expect(Welcome)


async def test_old_names_go_up_and_come_down_again(server: RunningServer) -> None:
    async with talker(server, "ada") as old:
        welcome = await _hello(old, server, 1)
        assert welcome.schema_version == NEWEST
        contact = new_id()
        create = Mutation(
            new_id(), "contact", contact, Action.CREATE, after={"full_name": "Ada King", "town": "Rome", "fax": "7"}
        )
        (made,) = await old.push(create)
        assert (made.status, made.contests["fax"].mine) == (Status.CONFLICTED, "7")
        (change,) = await old.through(made.version)
        assert change.after | {"full_name": "Ada King", "town": "Rome"} == change.after
        assert "city" not in change.after
        patches = [
            Mutation(new_id(), "contact", contact, Action.PATCH, after={"zip_area": "D"}, before={"zip_area": None}),
            Mutation(new_id(), "contact", contact, Action.PATCH, after={"zip_place": "20"}, before={"zip_place": None}),
            Mutation(
                new_id(), "contact", contact, Action.PATCH, after={"full_name": 3}, before={"full_name": "Ada King"}
            ),
            Mutation(
                new_id(), "contact", contact, Action.PATCH, after={"lifecycle": "suspect"}, before={"lifecycle": None}
            ),
        ]
        verdicts = await old.push(*patches)
        assert [each.status for each in verdicts] == [
            Status.ACCEPTED,
            Status.ACCEPTED,
            Status.REJECTED,
            Status.ACCEPTED,
        ]
        assert [each.code for each in await old.push(*patches)] == [each.code for each in verdicts]
    stored = (await server.changes())[-3:]
    assert [each.after for each in stored] == [{"postal_code": "D-"}, {"postal_code": "D-20"}, {"lifecycle": "lead"}]


async def test_what_could_not_be_raised_once_stays_refused(server: RunningServer) -> None:
    async with talker(server, "ada") as old:
        await _hello(old, server, 1)
        contact = new_id()
        bad = Mutation(new_id(), "contact", contact, Action.CREATE, after={"full_name": 3})
        rests = Mutation(new_id(), "contact", contact, Action.PATCH, after={"phone": "5"})
        refused, waits = await old.push(bad, rests)
        assert (refused.code, waits.code, waits.waits_for) == ("invalid-value", "depends", bad.id)
        assert await old.push(replace(bad, after={"full_name": "Ada King"})) == [refused]


async def test_quarantined_work_is_shown_and_replayed_in_todays_terms(server: RunningServer) -> None:
    contact = new_id()
    await server.write(Mutation(new_id(), "contact", contact, Action.CREATE, after={"last_name": "King"}))
    values = {"full_name": "Ada King", "town": "Rome", "fax": "7"}
    old = Mutation(new_id(), "contact", new_id(), Action.CREATE, after=values)
    part = Mutation(new_id(), "contact", contact, Action.PATCH, after={"zip_area": "D"}, before={"zip_area": None})
    ahead = Mutation(new_id(), "contact", contact, Action.PATCH, after={"nickname": "Ada"})
    tokens = await server.sign_in("ada")
    headers = {"Authorization": f"Bearer {tokens['access_token']}"}
    async with httpx.AsyncClient(base_url=server.url, headers=headers) as ada:
        for work, version in (([old, part], 1), ([ahead], NEWEST + 1)):
            deposit = encode_deposit(Deposit(work, schema_version=version))
            assert (await ada.post(PATH, content=deposit)).status_code == 204
        first, second, third = (await ada.get("/api/v1/quarantine")).json()["data"]
        assert (first["after"]["last_name"], first["after"]["city"]) == ("King", "Rome")
        assert (second["id"], third["after"]) == (part.id, {"nickname": "Ada"})
        done = (await ada.post(f"/api/v1/quarantine/{old.id}/replay")).json()
        assert (done["status"], done["reason"].endswith("No longer kept by the server: fax.")) == ("accepted", True)
        assert (await ada.post(f"/api/v1/quarantine/{part.id}/replay")).json()["status"] == "accepted"
        refused = await ada.post(f"/api/v1/quarantine/{ahead.id}/replay")
        assert (refused.status_code, refused.json()["code"]) == (409, "other-records")
        assert [each["id"] for each in (await ada.get("/api/v1/quarantine")).json()["data"]] == [ahead.id]
    assert (await server.changes())[-1].after == {"postal_code": "D-"}


async def test_what_others_change_arrives_in_the_old_form(server: RunningServer) -> None:
    contact = new_id()
    await server.write(
        Mutation(new_id(), "contact", contact, Action.CREATE, after={"first_name": "Ada", "last_name": "King"})
    )
    async with talker(server, "ada") as old:
        await _hello(old, server, 1)
        version = (await server.changes())[-1].version
        await server.write(
            Mutation(new_id(), "contact", contact, Action.PATCH, after={"last_name": "Noel", "phone": "5"})
        )
        (change,) = await old.through(version + 1)
        assert (change.kind, change.after["full_name"]) == ("enter", "Ada Noel")
        assert change.after["telephone"] == "5"  # unknown to this client; it keeps it for the day it is known
        assert "bucket" not in change.after


async def test_the_first_load_is_told_in_the_old_form(server: RunningServer) -> None:
    contact = new_id()
    values = {"first_name": "Ada", "last_name": "King", "postal_code": "D-20", "lifecycle": "lead"}
    await server.write(Mutation(new_id(), "contact", contact, Action.CREATE, after=values))
    tokens = await server.sign_in("ada")
    headers = {"Authorization": f"Bearer {tokens['access_token']}"}
    async with httpx.AsyncClient(base_url=f"{server.url}/api/v1/sync", headers=headers) as ada:
        old = decode_manifest((await ada.get("/manifest")).content)
        entry = next(each for each in old.chunks if each.record_type == "contact")
        assert (await ada.get(f"/chunks/{entry.digest}", params={"schema_version": NEWEST})).status_code == 404
        chunk = decode_chunk((await ada.get(f"/chunks/{entry.digest}")).content, entry.digest)
        assert chunk.columns == old.columns["contact"]
        row = dict(zip(chunk.columns, chunk.rows[0], strict=True))
        assert (row["full_name"], row["zip_area"], row["lifecycle"], row["fax"]) == ("Ada King", "D", "suspect", None)
        assert entry.content == content_of([encode_row(chunk.rows[0])])
        assert "affiliation" not in old.columns
        new = decode_manifest((await ada.get("/manifest", params={"schema_version": NEWEST})).content)
        assert "affiliation" in new.columns
        assert "full_name" not in new.columns["contact"]
        refused = await ada.get("/manifest", params={"schema_version": NEWEST + 1})
        assert (refused.status_code, refused.json()["code"]) == (409, "schema-ahead")


async def test_a_newer_client_is_told_to_translate(server: RunningServer) -> None:
    async with talker(server, "ada") as newer:
        welcome = await _hello(newer, server, NEWEST + 1)
        assert welcome.schema_version == NEWEST
        messages, code = await newer.rest()
        assert code == 1008
        assert [each.code for each in messages if isinstance(each, ServerFault)] == ["schema-ahead"]


async def test_what_was_told_before_the_server_was_updated_is_told_in_the_terms_of_today(server: RunningServer) -> None:
    contact = new_id()
    await server.write(Mutation(new_id(), "contact", contact, Action.CREATE, after={"first_name": "Ada"}))
    start = (await server.changes())[-1].version
    await server.write(Mutation(new_id(), "contact", contact, Action.PATCH, after={"city": "Bonn"}))
    version = (await server.changes())[-1].version
    await _retell(server, version, {"town": "Rome", "fax": "7"}, 1)
    assert (await server.changes(start))[0].after == {"city": "Rome", "fax": "7"}
    async with talker(server, "ada") as today:
        await today.send(Hello(1, today.device, epoch=server.tenant.epoch, cursor=start, schema_version=NEWEST))
        (change,) = await today.through(version)
        assert change.after["city"] == "Rome"
    await server.write(Mutation(new_id(), "contact", contact, Action.PATCH, after={"city": "Ulm"}))
    await _retell(server, version + 1, {"zip_place": "20"}, 1)
    async with talker(server, "ada") as today:
        await today.send(Hello(1, today.device, epoch=server.tenant.epoch, cursor=version, schema_version=NEWEST))
        assert (await today.expect(Reload)).reason == "compacted"  # half a postal code: the whole row has to be fetched


async def _retell(server: RunningServer, version: int, values: dict[str, Any], schema: int) -> None:
    """Make a change of the feed what a server of an older schema would have written."""
    statement = "UPDATE change SET after = %s::jsonb, before = '{}', schema_version = %s WHERE version = %s"

    async def work() -> None:
        async with server.replication.database.owner() as connection:
            await connection.exec_driver_sql(f"SET LOCAL search_path TO {server.tenant.schema}")
            await connection.exec_driver_sql(statement, (json.dumps(values), schema, version))

    await server.do(work)
