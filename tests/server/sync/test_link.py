"""The websocket link on a whole server: hello to goodbye, who hears what, and who loses it when."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack, suppress
from typing import Any

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from server.changes import group_commit
from server.identity.access_token import Claims, read_token, write_token
from server.identity.members import change_role, remove_member
from server.sync import batches
from server.sync.conversation import GRACE
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.verdict import Status
from sync.clock import new_id, now
from sync.protocol.close_code import CloseCode
from sync.protocol.codec import encode
from sync.protocol.messages import (
    Ack,
    Changes,
    Permissions,
    Ping,
    Pong,
    Push,
    Reload,
    Renew,
    ServerFault,
    Verdicts,
    Welcome,
    Wipe,
)
from sync.protocol.versions import SUBPROTOCOL
from tests.running import RunningServer
from tests.server.sync.talker import WITHIN, Talker, greeter, talker, talking, until


def company(name: str = "Northwind", **values: Any) -> Mutation:
    return Mutation(new_id(), "company", new_id(), Action.CREATE, after={"name": name, **values})


async def live(server: RunningServer, *talkers: Talker) -> int:
    """Bring clients up to the newest version, which is returned."""
    newest = 0
    for each in talkers:
        await each.hello(server.tenant.epoch)
        newest = (await each.expect(Welcome)).version
        await each.through(newest)
    return newest


async def test_a_new_replica_is_welcomed_and_sent_to_load(server: RunningServer, ada: Talker) -> None:
    await ada.hello()
    welcome = await ada.expect(Welcome)
    assert (welcome.tenant_id, welcome.person_id) == (server.tenant.id, server.people["ada"].id)
    assert "deal.edit" in welcome.permissions
    assert await ada.expect(Reload) == Reload("new")


async def test_an_edit_of_one_reaches_the_others(server: RunningServer, ada: Talker) -> None:
    async with talker(server, "ben") as ben:
        head = await live(server, ada, ben)
        mutation = company()
        (verdict,) = await ada.push(mutation)
        assert (verdict.status, verdict.version) == (Status.ACCEPTED, head + 1)
        batch = await ben.expect(Changes)
        (change,) = batch.changes
        assert (batch.after, batch.through) == (head, head + 1)
        assert (change.record_id, change.after["name"]) == (mutation.record_id, "Northwind")
        assert (change.actor, change.device) == (server.people["ada"].id, ada.device)


async def test_what_the_server_itself_writes_reaches_clients(server: RunningServer, ada: Talker) -> None:
    head = await live(server, ada)
    await server.write(company())
    assert (await ada.expect(Changes)).through == head + 1


async def test_a_batch_is_read_and_encoded_once_for_everyone(
    server: RunningServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    encoded: list[tuple[int, int]] = []
    encode_batch = batches.encode_batch

    def counted(*arguments: Any) -> Any:
        encoded.append(arguments[1:3])
        return encode_batch(*arguments)

    async with AsyncExitStack() as stack:
        tokens = await server.sign_in("ada", device := new_id())
        crowd = [
            await stack.enter_async_context(talker(server, "ada", tokens=tokens, device=device)) for _ in range(12)
        ]
        head = await live(server, *crowd)
        monkeypatch.setattr(batches, "encode_batch", counted)
        await server.write(company())
        await asyncio.gather(*(each.through(head + 1) for each in crowd))
    assert encoded == [(head, head + 1)]


async def test_a_client_that_does_not_read_delays_nobody(server: RunningServer, ada: Talker) -> None:
    async with talker(server, "ben") as slow:
        head = await live(server, ada, slow)
        slow.websocket.transport.pause_reading()
        for n in range(60):
            await server.write(company(f"Company {n}", notes="x" * 90_000))
            await ada.through(head + n + 1)
        slow.websocket.transport.resume_reading()
        changes = await slow.through(head + 60)
        assert [each.after["name"] for each in changes] == [f"Company {n}" for n in range(60)]


async def test_no_more_than_eight_batches_wait_for_an_acknowledgement(server: RunningServer, ada: Talker) -> None:
    head = await live(server, ada)
    for n in range(8):
        await server.write(company())
        assert (await ada.expect(Changes)).through == head + n + 1
    await server.write(company())
    await ada.send(Ping(7))
    assert await ada.receive() == Pong(7)
    await ada.send(Ack(head + 1))
    assert (await ada.expect(Changes)).through == head + 9


async def test_upgrades_without_a_good_token_are_refused(server: RunningServer) -> None:
    tokens = await server.sign_in("ada")
    claims = Claims(server.people["ada"].id, server.tenant.id, new_id(), new_id(), "Admin", 1, now() + 10**9)

    async def forge() -> list[str]:
        keys = server.identity.keys
        expired = Claims(**{name: getattr(claims, name) for name in Claims.__slots__} | {"expires_at": now() - 10**7})
        return [write_token(keys, expired, now()), write_token(keys, claims, now())]

    expired, of_no_sign_in = await server.do(forge)
    good = tokens["access_token"]
    for token, status in (
        ("", 401),
        ("nonsense", 401),
        (good[:-4] + "AAAA", 401),
        (expired, 401),
        (of_no_sign_in, 401),
        (tokens["refresh_token"], 401),
    ):
        with pytest.raises(InvalidStatus) as refused:
            await connect(
                server.websocket_url,
                subprotocols=[SUBPROTOCOL],  # type: ignore[list-item]  # websockets' NewType of str
                additional_headers={"Authorization": f"Bearer {token}"},
            )
        assert refused.value.response.status_code == status, token
        assert refused.value.response.headers["content-type"] == "application/problem+json"
    with pytest.raises(InvalidStatus) as refused:
        await connect(server.websocket_url, additional_headers={"Authorization": f"Bearer {good}"})
    assert refused.value.response.status_code == 426


async def test_a_token_is_renewed_during_a_long_connection(server: RunningServer, ada: Talker) -> None:
    await live(server, ada)

    tokens = await server.sign_in("ada", ada.device)
    lasting = await server.do(lambda: _long_token(server, tokens["access_token"]))
    await ada.send(Renew(lasting))
    assert (await ada.push(company()))[0].status is Status.ACCEPTED
    await server.do(lambda: time_passes(server, now() + (ada.tokens["expires_in"] + 100) * 1_000_000))
    await ada.send(Ping(1))
    assert [await ada.expect(Pong), await ada.expect(Pong)] == [Pong(0), Pong(1)]


async def time_passes(server: RunningServer, moment: int) -> None:
    """Tell the organisation's conversations a later time, when all is done and they have just heard of clients."""
    for each in tuple(server.replication._open):
        if each._caller.tenant.id == server.tenant.id:
            await each.settle()
            each.received(encode(Ping(0)))
            each.tick(moment)


async def _long_token(server: RunningServer, token: str) -> str:
    keys = server.identity.keys
    claims = read_token(keys, token, now())
    longer = {name: getattr(claims, name) for name in Claims.__slots__} | {"expires_at": now() + 10_000_000_000}
    return write_token(keys, Claims(**longer), now())


async def test_an_expired_token_ends_the_connection_after_its_grace(server: RunningServer, ada: Talker) -> None:
    await live(server, ada)

    expires = now() + ada.tokens["expires_in"] * 1_000_000
    await server.do(lambda: time_passes(server, expires + GRACE - 5_000_000))
    await ada.send(Ping(3))
    assert [await ada.expect(Pong), await ada.expect(Pong)] == [Pong(0), Pong(3)]
    await server.do(lambda: time_passes(server, expires + GRACE + 1_000_000))
    messages, code = await ada.rest()
    assert (messages[-1].code, code) == ("not-signed-in", CloseCode.NOT_SIGNED_IN)  # type: ignore[attr-defined]


async def test_renewing_with_somebody_elses_token_ends_the_connection(server: RunningServer, ada: Talker) -> None:
    others = [await server.sign_in("ben"), await server.sign_in("ada")]
    for tokens in others:
        async with talker(server, "ada") as talk:
            await live(server, talk)
            await talk.send(Renew(tokens["access_token"]))
            messages, code = await talk.rest()
            assert (messages[-1].code, code) == ("not-permitted", CloseCode.POLICY)  # type: ignore[attr-defined]
    await live(server, ada)
    await ada.send(Renew("nonsense"))
    messages, code = await ada.rest()
    assert (messages[-1].code, code) == ("not-signed-in", CloseCode.NOT_SIGNED_IN)  # type: ignore[attr-defined]


async def test_a_lesser_role_acts_at_once(server: RunningServer) -> None:
    async with talker(server, "ben") as ben:
        await live(server, ben)
        person = server.people["ben"].id

        async def demote() -> None:
            here = server.replication
            await change_role(here.database, server.tenant, person, "Viewer", committed=here.heads.committed)

        await server.do(demote)
        granted = await ben.expect(Permissions)
        assert "company.view" in granted.permissions
        assert "company.edit" not in granted.permissions
        (verdict,) = await ben.push(company())
        assert (verdict.status, verdict.code) == (Status.REJECTED, "not-permitted")


async def test_a_push_is_decided_by_the_role_of_its_moment(
    server: RunningServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with talker(server, "ben") as ben:
        await live(server, ben)

        async def deaf_and_demoted() -> None:
            here = server.replication
            monkeypatch.setattr(here.identity.watch, "tell", lambda changed: None)
            await change_role(here.database, server.tenant, server.people["ben"].id, "Viewer")

        await server.do(deaf_and_demoted)
        (verdict,) = await ben.push(company())
        assert (verdict.status, verdict.code) == (Status.REJECTED, "not-permitted")


async def test_a_smaller_scope_means_loading_anew(server: RunningServer) -> None:
    async with talker(server, "ben") as ben:
        await live(server, ben)

        await server.do(lambda: greeter(server, "ben"))
        assert (await ben.expect(Permissions)).permissions == ["member.view"]
        assert await ben.expect(Reload) == Reload("scope")
        await server.write(company())
        await ben.send(Ping(1))
        assert await ben.receive() == Pong(1)


async def test_who_leaves_the_organisation_loses_the_replica(server: RunningServer) -> None:
    device = new_id()
    tokens = await server.sign_in("ben", device)
    async with talker(server, "ben", tokens=tokens, device=device) as ben:
        await live(server, ben)
        await server.do(lambda: remove_member(server.replication.database, server.tenant, server.people["ben"].id))
        messages, code = await ben.rest()
        assert isinstance(messages[-1], Wipe)
        assert code == CloseCode.WIPED
    async with talker(server, "ben", tokens=tokens, device=device) as again:
        messages, code = await again.rest()
        assert isinstance(messages[-1], Wipe)
        assert code == CloseCode.WIPED


@pytest.mark.parametrize(
    ("statement", "said", "code"),
    [
        ("UPDATE device SET revoked_at = now() WHERE id = %s", Wipe, CloseCode.WIPED),
        ("UPDATE sign_in SET ended_at = now() WHERE device_id = %s", ServerFault, CloseCode.NOT_SIGNED_IN),
    ],
)
async def test_a_revoked_device_and_an_ended_sign_in_act_at_once(
    server: RunningServer, ada: Talker, statement: str, said: type, code: CloseCode
) -> None:
    await live(server, ada)

    async def revoke() -> None:
        async with server.replication.database.platform() as connection:
            await connection.exec_driver_sql(statement, (ada.device,))

    await server.do(revoke)
    messages, closed = await ada.rest()
    assert isinstance(messages[-1], said)
    assert closed == code


async def test_a_suspended_organisation_is_told_so(server: RunningServer, ada: Talker) -> None:
    await live(server, ada)

    async def suspend() -> None:
        async with server.replication.database.platform() as connection:
            await connection.exec_driver_sql("UPDATE tenant SET state = 'suspended' WHERE id = %s", (server.tenant.id,))

    await server.do(suspend)
    messages, _ = await ada.rest()
    fault = messages[-1]
    assert isinstance(fault, ServerFault)
    assert (fault.code, fault.final) == ("tenant-suspended", True)


async def test_a_defect_ends_one_connection_and_undoes_nothing(
    server: RunningServer, ada: Talker, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with talker(server, "ben") as ben:
        head = await live(server, ada, ben)

        async def broken(*_: object, **__: object) -> None:
            raise ZeroDivisionError

        with monkeypatch.context() as patched:
            patched.setattr(group_commit, "apply_all", broken)
            mutation = company()
            await ada.send(Push([mutation]))
            messages, code = await ada.rest()
        assert (messages[-1].code, code) == ("unexpected", CloseCode.UNEXPECTED)  # type: ignore[attr-defined]
        assert (await ben.push(mutation))[0].version == head + 1


async def test_text_frames_are_malformed(server: RunningServer, ada: Talker) -> None:
    await ada.send("hello")
    messages, code = await ada.rest()
    assert (messages[-1].code, code) == ("malformed", CloseCode.MALFORMED)  # type: ignore[attr-defined]


async def test_oversized_frames_end_the_connection(server: RunningServer, ada: Talker) -> None:
    await live(server, ada)
    with suppress(ConnectionClosed):
        await ada.send(b"\x00" * (4 * 1024 * 1024 + 1))
    _, code = await ada.rest()
    assert code == CloseCode.TOO_BIG


async def test_a_cut_connection_is_forgotten(server: RunningServer, ada: Talker) -> None:
    await live(server, ada)
    ada.websocket.transport.abort()

    await until(lambda: not talking(server))


async def test_verdicts_come_before_the_goodbye(
    server: RunningServer, ada: Talker, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A server that stops answers what it has taken; see also test_restart.py."""
    await live(server, ada)
    mutation = company()
    apply_all, applying = group_commit.apply_all, asyncio.Event()
    let_go = asyncio.Event()

    async def slow(*arguments: Any, **more: Any) -> Any:
        applying.set()
        await let_go.wait()
        return await apply_all(*arguments, **more)

    monkeypatch.setattr(group_commit, "apply_all", slow)
    await ada.send(Push([mutation]))

    async def leave() -> None:
        async with asyncio.timeout(WITHIN):
            await applying.wait()
            (talk,) = (each for each in server.replication._open if each._caller.tenant.id == server.tenant.id)
            leaving = asyncio.create_task(talk.leave())
            await asyncio.sleep(0)
            let_go.set()
            await leaving

    await server.do(leave)
    messages, code = await ada.rest()
    answered = [verdict.mutation_id for each in messages if isinstance(each, Verdicts) for verdict in each.verdicts]
    assert answered == [mutation.id]
    assert code == CloseCode.GOING_AWAY


async def test_a_device_has_only_so_many_connections(server: RunningServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server.replication._devices, "_most", 1)
    tokens = await server.sign_in("ada", device := new_id())
    async with talker(server, "ada", tokens=tokens, device=device) as first:
        await live(server, first)
        async with talker(server, "ada", tokens=tokens, device=device) as second, talker(server, "ben") as other:
            messages, code = await second.rest()
            assert [each.code for each in messages if isinstance(each, ServerFault)] == ["too-many-requests"]
            assert code == CloseCode.TRY_AGAIN
            await live(server, other)
    await until(lambda: not talking(server))
    async with talker(server, "ada", tokens=tokens, device=device) as again:
        await live(server, again)
