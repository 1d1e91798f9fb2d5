"""Quarantine on a running server: work is handed over by people who were shut out, and administrators decide on it."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from server.identity.devices import revoke_device
from server.identity.members import remove_member
from server.sync import depositing
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id, now
from sync.protocol.deposit import AGAIN, KEPT_OPEN, PATH, Deposit, encode_deposit
from sync.protocol.limits import FRAME_BYTES
from tests.running import RunningServer
from tests.server.sync.talker import greeter


def contact(name: str, record_id: Id = "") -> Mutation:
    return Mutation(new_id(), "contact", record_id or new_id(), Action.CREATE, after={"last_name": name}, at=now())


async def hand_over(
    server: RunningServer, *work: Mutation, refresh_token: str = "", access: str = ""
) -> httpx.Response:
    headers = {"authorization": f"Bearer {access}"} if access else {}
    async with httpx.AsyncClient(base_url=server.url, headers=headers) as client:
        return await client.post(PATH, content=encode_deposit(Deposit(list(work), refresh_token)))


async def ask(server: RunningServer, name: str, method: str, path: str, **parts: Any) -> httpx.Response:
    tokens = await server.sign_in(name)
    headers = {"authorization": f"Bearer {tokens['access_token']}"}
    async with httpx.AsyncClient(base_url=server.url, headers=headers) as client:
        return await client.request(method, f"/api/v1/quarantine{path}", **parts)


async def revoked(server: RunningServer, name: str, at: int = 0) -> dict[str, Any]:
    """The tokens of a person's device that was revoked."""
    device = new_id()
    tokens = await server.sign_in(name, device)
    person = server.people[name].id
    await server.do(lambda: revoke_device(server.identity.database, person, device, at or now()))
    return tokens


async def test_a_revoked_device_hands_over_its_work_and_an_administrator_replays_it(server: RunningServer) -> None:
    tokens = await revoked(server, "ben")
    made = contact("Kept")
    assert (await hand_over(server, made, access=tokens["access_token"])).status_code == 401
    for _ in range(2):  # an answer that was lost does no harm
        assert (await hand_over(server, made, refresh_token=tokens["refresh_token"])).status_code == 204
    (entry,) = (await ask(server, "ada", "GET", "")).json()["data"]
    assert (await ask(server, "ada", "GET", "/count")).json() == {"waiting": 1}
    assert entry["person"] == {"id": server.people["ben"].id, "name": "Ben"}
    assert entry["device"]["name"] == "Ben's laptop"
    assert (entry["record_type"], entry["record_id"], entry["after"]) == (
        "contact",
        made.record_id,
        {"last_name": "Kept"},
    )
    done = (await ask(server, "ada", "POST", f"/{made.id}/replay")).json()
    assert done["status"] == "accepted"
    assert "Ben (Ben's laptop)" in done["reason"]
    change = next(each for each in await server.changes() if each.record_id == made.record_id)
    assert change.actor == server.people["ada"].id
    assert (await ask(server, "ada", "GET", "")).json()["data"] == []
    assert (await ask(server, "ada", "GET", "/count")).json() == {"waiting": 0}
    assert (await ask(server, "ada", "POST", f"/{made.id}/replay")).status_code == 409


async def test_a_refused_replay_goes_on_waiting_and_what_is_discarded_stays_readable(server: RunningServer) -> None:
    tokens = await server.sign_in("ben")
    wrong = Mutation(new_id(), "contact", new_id(), Action.PATCH, after={"last_name": "Nobody"}, at=now())
    assert (await hand_over(server, wrong, access=tokens["access_token"])).status_code == 204
    told = (await ask(server, "ada", "POST", f"/{wrong.id}/replay")).json()
    assert (told["status"], told["code"]) == ("rejected", "not-found")
    assert (await ask(server, "ada", "POST", f"/{wrong.id}/discard")).status_code == 204
    (entry,) = (await ask(server, "ada", "GET", "", params={"state": "discarded"})).json()["data"]
    assert entry["after"] == {"last_name": "Nobody"}


async def test_what_was_discarded_can_wait_again(server: RunningServer) -> None:
    tokens = await server.sign_in("ben")
    made = contact("Once more")
    assert (await hand_over(server, made, access=tokens["access_token"])).status_code == 204
    assert (await ask(server, "ada", "POST", f"/{made.id}/reopen")).status_code == 404
    assert (await ask(server, "ada", "POST", f"/{made.id}/discard")).status_code == 204
    assert (await ask(server, "ben", "POST", f"/{made.id}/reopen")).status_code == 403
    assert (await ask(server, "ada", "POST", f"/{made.id}/reopen")).status_code == 204
    (entry,) = (await ask(server, "ada", "GET", "")).json()["data"]
    assert (entry["id"], entry["state"], entry["outcome"]) == (made.id, "waiting", "")
    assert (await ask(server, "ada", "POST", f"/{made.id}/replay")).json()["status"] == "accepted"


async def test_what_lies_there_already_takes_no_room(server: RunningServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(depositing, "MOST_WAITING", 1)
    tokens, made = await server.sign_in("ben"), contact("Once")
    for _ in range(2):  # an answer that was lost does no harm
        assert (await hand_over(server, made, access=tokens["access_token"])).status_code == 204
    assert (await hand_over(server, contact("More"), access=tokens["access_token"])).status_code == 429


async def test_a_receipt_is_taken_back_from_the_device_that_got_it_alone(server: RunningServer) -> None:
    made, device = contact("Sealed"), new_id()
    tokens = [await server.sign_in("ben", device), await server.sign_in("ben", new_id())]
    async with httpx.AsyncClient(base_url=server.url) as client:

        async def post(path: str, content: bytes, by: int) -> httpx.Response:
            headers = {"authorization": f"Bearer {tokens[by]['access_token']}"}
            return await client.post(path, content=content, headers=headers)

        receipt = (await post(PATH, encode_deposit(Deposit([made], receipt=True)), 0)).content
        assert b"Sealed" not in receipt
        assert len(receipt) > 50
        spoilt = receipt[:-1] + bytes([receipt[-1] ^ 1])
        for content, by in ((receipt, 1), (spoilt, 0), (b"", 0), (receipt[:12], 0)):
            assert (await post(AGAIN, content, by)).status_code == 400
        assert (await client.post(AGAIN, content=receipt)).status_code == 401
        assert (await post(AGAIN, receipt, 0)).status_code == 204
    assert [each["id"] for each in (await ask(server, "ada", "GET", "")).json()["data"]] == [made.id]


async def test_a_receipt_is_taken_back_however_large_it_is(server: RunningServer) -> None:
    device = new_id()
    headers = {"authorization": f"Bearer {(await server.sign_in('ben', device))['access_token']}"}
    made = [contact("x" * 1_000_000) for _ in range(4)]
    made.append(contact("x" * (FRAME_BYTES - 40 - len(encode_deposit(Deposit([*made, contact("")], receipt=True))))))
    async with httpx.AsyncClient(base_url=server.url, headers=headers) as client:
        answer = await client.post(PATH, content=encode_deposit(Deposit(made, receipt=True)))
        assert answer.status_code == 200
        assert (await client.post(AGAIN, content=answer.content)).status_code == 204


async def test_what_has_its_verdict_is_not_quarantined(server: RunningServer) -> None:
    made = contact("Sent before")
    await server.write(made)
    tokens = await server.sign_in("ben")
    assert (await hand_over(server, made, access=tokens["access_token"])).status_code == 204
    assert (await ask(server, "ada", "GET", "")).json()["data"] == []


async def test_the_door_closes_after_72_hours_and_for_those_who_signed_out(server: RunningServer) -> None:
    late = await revoked(server, "ben", now() - KEPT_OPEN - 1)
    assert (await hand_over(server, contact("Late"), refresh_token=late["refresh_token"])).status_code == 401
    gone = await server.sign_in("ben")
    async with httpx.AsyncClient(base_url=server.url) as client:
        await client.post("/api/v1/auth/logout", json={"refresh_token": gone["refresh_token"]})
    assert (await hand_over(server, contact("Gone"), refresh_token=gone["refresh_token"])).status_code == 401
    assert (await hand_over(server, contact("Nobody"), refresh_token="made.up.token")).status_code == 401
    assert (await hand_over(server, contact("Nobody"))).status_code == 401


async def test_somebody_who_left_hands_over_and_the_refresh_says_why(server: RunningServer) -> None:
    tokens = await server.sign_in("vera")
    person = server.people["vera"].id
    await server.do(lambda: remove_member(server.identity.database, server.tenant, person))
    assert (await hand_over(server, contact("Hers"), refresh_token=tokens["refresh_token"])).status_code == 204
    async with httpx.AsyncClient(base_url=server.url) as client:
        answer = await client.post("/api/v1/auth/refresh", json={"refresh_token": tokens["refresh_token"]})
    assert answer.json()["code"] == "not-a-member"


async def test_only_those_who_may_see_it_and_nobody_learns_of_what_they_may_not_view(server: RunningServer) -> None:
    tokens = await server.sign_in("ben")
    made = contact("Secret")
    await hand_over(server, made, access=tokens["access_token"])
    assert (await ask(server, "vera", "GET", "")).status_code == 403
    assert (await ask(server, "vera", "GET", "/count")).status_code == 403
    assert (await ask(server, "vera", "POST", f"/{made.id}/replay")).status_code == 403
    await server.do(lambda: greeter(server, "vera"))
    statement = """UPDATE platform.custom_role SET permissions = '["quarantine.view", "quarantine.edit"]'"""

    async def grant() -> None:
        async with server.identity.database.platform() as connection:
            await connection.exec_driver_sql(statement + " WHERE tenant_id = %s", (server.tenant.id,))

    await server.do(grant)
    assert (await ask(server, "vera", "GET", "")).json()["data"] == []
    assert (await ask(server, "vera", "GET", "/count")).json() == {"waiting": 0}
    assert (await ask(server, "vera", "POST", f"/{made.id}/discard")).status_code == 404


async def test_a_deposit_of_wrong_form_is_refused_whole(server: RunningServer) -> None:
    tokens = await server.sign_in("ben")
    headers = {"authorization": f"Bearer {tokens['access_token']}"}
    async with httpx.AsyncClient(base_url=server.url, headers=headers) as client:
        for body in (b"", b"\x80", encode_deposit(Deposit([contact("x")]))[:-3]):
            assert (await client.post(PATH, content=body)).status_code == 400
    wrong = contact("y")
    bad = Mutation("x" + wrong.id[1:], "contact", wrong.record_id, Action.CREATE)
    assert (await hand_over(server, contact("z"), bad, access=tokens["access_token"])).status_code == 400
    assert (await ask(server, "ada", "GET", "")).json()["data"] == []


async def test_pages_follow_each_other(server: RunningServer) -> None:
    tokens = await server.sign_in("ben")
    made = [contact(f"Number {n}") for n in range(5)]
    await hand_over(server, *made, access=tokens["access_token"])
    first = (await ask(server, "ada", "GET", "", params={"limit": 3})).json()
    second = (await ask(server, "ada", "GET", "", params={"limit": 3, "after": first["next"]})).json()
    assert {each["id"] for page in (first, second) for each in page["data"]} == {each.id for each in made}
    assert second["next"] is None
